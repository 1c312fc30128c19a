import { dialogIsOpen } from './dialog';

/**
 * A clock that nobody sees: it offers help after a while. It stands still while a dialog is open or the
 * page is hidden, and starts again from nothing at each sign of progress.
 */
export class QuietTimer {
  private elapsed = 0;
  private readonly timer: number;

  constructor(seconds: number, due: () => void) {
    this.timer = window.setInterval(() => {
      if (document.hidden || dialogIsOpen()) return;
      this.elapsed++;
      if (this.elapsed === seconds) due();
    }, 1000);
  }
  restart(): void {
    this.elapsed = 0;
  }
  stop(): void {
    window.clearInterval(this.timer);
  }
}
