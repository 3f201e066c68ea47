import { part } from '../site/part';

const panels: SidePanel[] = [];

/** A panel at the edge that buttons open and close; one is open at a time, and the focus returns to its button. */
export class SidePanel {
  private opener: HTMLButtonElement | undefined;

  constructor(
    readonly panel: HTMLElement,
    private readonly buttons: readonly HTMLButtonElement[],
    private readonly opened: () => void,
  ) {
    panels.push(this);
    for (const button of buttons) {
      button.hidden = false;
      button.addEventListener('click', () => {
        this.opener = button;
        if (this.isOpen) this.close();
        else this.open();
      });
    }
    part('.close', panel).addEventListener('click', () => this.shut());
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !this.isOpen) return;
        event.stopImmediatePropagation();
        this.shut();
      },
      { capture: true },
    );
  }

  get isOpen(): boolean {
    return !this.panel.hidden;
  }

  close(): void {
    this.show(false);
  }

  /** Opens again, for the same button. */
  reopen(): void {
    this.open();
  }

  private open(): void {
    for (const other of panels) if (other !== this) other.close();
    this.show(true);
    this.opened();
    this.panel.focus({ preventScroll: true });
    this.panel.scrollTop = 0;
  }

  private shut(): void {
    this.close();
    this.opener?.focus();
  }

  private show(open: boolean): void {
    this.panel.hidden = !open;
    for (const button of this.buttons) button.setAttribute('aria-expanded', String(open));
  }
}
