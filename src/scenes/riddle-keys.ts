/** The keys of a riddle: single letters on its board, Escape everywhere on its screen. */
interface Acts {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly hint: () => void;
  /** The rules of the board. */
  readonly goal: () => void;
  /** Reads the board in words. */
  readonly read: () => void;
  /** A letter that only some boards know. */
  readonly letter: (event: KeyboardEvent) => void;
  /** Ends a talk, else opens the pause. */
  readonly escape: () => void;
}

export class RiddleKeys {
  constructor(private readonly acts: Acts) {
    document.addEventListener('keydown', this.anywhere);
  }

  private readonly anywhere = (event: KeyboardEvent): void => {
    // A riddle begins with the focus on its heading, and talks take it: the board's letters are heard there too.
    if (event.target instanceof Element && event.target.closest('#heading, .voice, .sheet')) this.onBoard(event);
    if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    // Else the same key closes the sheet that it has just opened.
    event.preventDefault();
    this.acts.escape();
  };

  /** Single letters, only while the board has the focus. */
  onBoard(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { undo, redo, hint, goal, read } = this.acts;
    const letters: Readonly<Record<string, () => void>> = { z: event.shiftKey ? redo : undo, h: hint, g: goal, r: read };
    const act = letters[event.key.toLowerCase()];
    if (!act) {
      this.acts.letter(event);
      return;
    }
    event.preventDefault();
    act();
  }

  close(): void {
    document.removeEventListener('keydown', this.anywhere);
  }
}
