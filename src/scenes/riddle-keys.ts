/** The keys of a riddle, heard everywhere on its screen: letters and Escape. A dialog has the keyboard for itself. */
interface Acts {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly hint: () => void;
  /** The rules of the board. */
  readonly goal: () => void;
  /** Reads the board in words. */
  readonly read: () => void;
  /** Reads the clues. */
  readonly clues: () => void;
  /** A letter that only some boards know. */
  readonly letter: (event: KeyboardEvent) => void;
  /** Ends a talk, else opens the pause. */
  readonly escape: () => void;
}

export class RiddleKeys {
  constructor(private readonly acts: Acts) {
    document.addEventListener('keydown', this.anywhere);
  }

  /** Wherever the focus is: whoever has pressed a tool wants the board read just as well. What a board took is done. */
  private readonly anywhere = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    if (event.key === 'Escape') {
      // Else the same key closes the sheet that it has just opened.
      event.preventDefault();
      this.acts.escape();
      return;
    }
    const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    if (!typing && !event.ctrlKey && !event.metaKey && !event.altKey) this.letter(event);
  };

  private letter(event: KeyboardEvent): void {
    const { undo, redo, hint, goal, read, clues } = this.acts;
    const letters: Readonly<Record<string, () => void>> = { z: event.shiftKey ? redo : undo, h: hint, g: goal, r: read, i: clues };
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
