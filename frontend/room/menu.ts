import { html, nothing, render, type TemplateResult } from 'lit';
import { EMOJI } from './elements';

export interface Item {
  readonly label: string;
  readonly deed: () => void;
  /** Asked first, where it can't be taken back. */
  readonly confirm?: string;
}

export interface Reactions {
  readonly own: ReadonlySet<string>;
  readonly deed: (emoji: string) => void;
}

/**
 * What can be done with one thing: a small menu beside it, a sheet at the lower edge of a phone. Arrow keys move in it;
 * Escape, and a touch elsewhere, close it.
 */
export class Menu {
  private readonly sheet = document.createElement('div');
  private anchor: HTMLElement | undefined;

  constructor() {
    this.sheet.className = 'actions';
    this.sheet.popover = 'auto';
    this.sheet.setAttribute('role', 'menu');
    this.sheet.addEventListener('keydown', (event) => this.onKey(event));
    this.sheet.addEventListener('toggle', (event) => {
      if (event.newState === 'closed') this.anchor?.setAttribute('aria-expanded', 'false');
    });
    document.body.append(this.sheet);
  }

  open(anchor: HTMLElement, label: string, items: readonly Item[], reactions?: Reactions): void {
    this.anchor = anchor;
    this.sheet.setAttribute('aria-label', label);
    this.fill(html`${reactions ? this.emoji(reactions) : nothing}${items.map((item) => this.item(item))}`);
    this.sheet.showPopover();
    anchor.setAttribute('aria-expanded', 'true');
    this.place(anchor);
    this.buttons()[0]?.focus();
  }

  private emoji(reactions: Reactions): TemplateResult {
    return html`<div class="emoji" role="group" aria-label="React">
      ${EMOJI.map(
        (emoji) => html`<button
          type="button"
          role="menuitemcheckbox"
          aria-checked=${String(reactions.own.has(emoji))}
          @click=${() => this.choose(() => reactions.deed(emoji))}
        >
          ${emoji}
        </button>`,
      )}
    </div>`;
  }

  private item(item: Item): TemplateResult {
    const { confirm } = item;
    const press = (): void => {
      if (confirm === undefined) this.choose(item.deed);
      else this.ask(item, confirm);
    };
    return html`<button type="button" role="menuitem" @click=${press}>${item.label}</button>`;
  }

  private ask(item: Item, question: string): void {
    this.fill(html`<p>${question}</p>
      <button type="button" role="menuitem" class="danger" @click=${() => this.choose(item.deed)}>${item.label}</button>
      <button type="button" role="menuitem" @click=${() => this.close()}>Cancel</button>`);
    if (this.anchor) this.place(this.anchor);
    this.buttons()[0]?.focus();
  }

  private fill(content: TemplateResult): void {
    render(content, this.sheet);
  }

  private choose(deed: () => void): void {
    this.close();
    deed();
  }

  private close(): void {
    this.sheet.hidePopover();
    if (this.anchor?.isConnected) this.anchor.focus({ preventScroll: true });
  }

  /** Beside what it is for, and whole within the window; the phone's sheet has its place from the style. */
  private place(anchor: HTMLElement): void {
    const at = anchor.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = this.sheet;
    const below = at.bottom + offsetHeight + 8 < innerHeight ? at.bottom + 4 : Math.max(8, at.top - offsetHeight - 4);
    const left = Math.max(8, Math.min(at.right - offsetWidth, innerWidth - offsetWidth - 8));
    this.sheet.style.setProperty('--top', `${String(below)}px`);
    this.sheet.style.setProperty('--left', `${String(left)}px`);
  }

  private onKey(event: KeyboardEvent): void {
    const buttons = this.buttons();
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const to = new Map([
      ['ArrowDown', at + 1],
      ['ArrowRight', at + 1],
      ['ArrowUp', at - 1],
      ['ArrowLeft', at - 1],
      ['Home', 0],
      ['End', -1],
    ]).get(event.key);
    if (to === undefined) {
      if (event.key === 'Tab') this.close();
      return;
    }
    event.preventDefault();
    buttons.at(to % buttons.length)?.focus();
  }

  private buttons(): HTMLButtonElement[] {
    return [...this.sheet.querySelectorAll('button')];
  }
}
