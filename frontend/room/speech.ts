/** As often as a screen reader is told what is new, in milliseconds. */
const EVERY = 3000;

const NEWEST = 5;

/** A live region that is told things together: the newest ones, every few seconds, so that a busy chat can be borne. */
export class Speech {
  private waiting: string[] = [];

  constructor(private readonly region: HTMLElement) {}

  add(words: string): void {
    if (this.waiting.length === 0) {
      setTimeout(() => {
        const passed = this.waiting.length - NEWEST;
        const newest = this.waiting.slice(-NEWEST).join('. ');
        this.region.textContent = passed > 0 ? `${String(passed)} more. ${newest}` : newest;
        this.waiting = [];
      }, EVERY);
    }
    this.waiting.push(words);
  }
}
