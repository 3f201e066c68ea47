import { part } from '../site/part';
/**
 * The button that opens the search. The first click starts Flow, which brings the search from the server; from then on
 * the button shows and hides it.
 */
export class Finder {
  private readonly button = part<HTMLButtonElement>('.find');
  private readonly outlet = part('#outlet');

  /** @param say tells the visitor what went wrong */
  constructor(say: (text: string) => void) {
    this.button.hidden = false;
    this.button.addEventListener('click', () => {
      if (this.search) this.show(!this.isOpen);
      else this.waitForSearch();
    });
    addEventListener('flow-unreachable', () => {
      this.button.removeAttribute('aria-busy');
      say('The search needs the connection, which is lost at the moment. Try again once it is back.');
    });
    addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.isOpen) return;
      event.stopImmediatePropagation();
      this.close();
      this.button.focus();
    }, { capture: true });
  }

  close(): void {
    if (this.isOpen) this.show(false);
  }

  private get search(): HTMLInputElement | null {
    return this.outlet.querySelector('input[type=search]');
  }

  private get isOpen(): boolean {
    return this.search !== null && !this.outlet.hidden;
  }

  private waitForSearch(): void {
    this.button.setAttribute('aria-busy', 'true');
    const observer = new MutationObserver(() => {
      if (!this.search) return;
      observer.disconnect();
      this.button.removeAttribute('aria-busy');
      this.show(true);
    });
    observer.observe(this.outlet, { childList: true, subtree: true });
  }

  private show(open: boolean): void {
    this.outlet.hidden = !open;
    this.button.setAttribute('aria-expanded', String(open));
    if (open) this.search?.focus();
  }
}
