import { part } from '../site/part';

export const TABS = ['chat', 'q', 'poll', 'hosts', 'stage'] as const;

export type Tab = (typeof TABS)[number];

/** The tabs of the conversation. A tab that holds nothing for this visitor is not there. */
export class Tabs {
  current: Tab = 'chat';
  private readonly there = new Set<Tab>(['chat', 'q']);

  constructor(private readonly onChoice: (tab: Tab) => void) {
    for (const tab of TABS) button(tab).addEventListener('click', () => this.choose(tab));
    part('.tabs').addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      const there = TABS.filter((tab) => this.there.has(tab));
      const next = there.at((there.indexOf(this.current) + (event.key === 'ArrowRight' ? 1 : -1)) % there.length);
      if (!next) return;
      this.choose(next);
      button(next).focus();
    });
  }

  choose(tab: Tab): void {
    this.current = tab;
    for (const each of TABS) {
      button(each).setAttribute('aria-selected', String(each === tab));
      button(each).tabIndex = each === tab ? 0 : -1;
      part(`.p-${each}`).hidden = each !== tab;
    }
    this.onChoice(tab);
  }

  /** Shows a tab, or takes it away. */
  offer(tab: Tab, on: boolean): void {
    if (on) this.there.add(tab);
    else this.there.delete(tab);
    button(tab).hidden = !on;
    if (!on && this.current === tab) this.choose('chat');
  }

  /** How much is behind a tab; 0 says nothing. */
  count(tab: Tab, n: number, meaning: string): void {
    const shown = part('.n', button(tab));
    shown.textContent = n > 0 ? ` ${String(n)}` : '';
    shown.title = n > 0 ? meaning : '';
  }
}

function button(tab: Tab): HTMLElement {
  return part(`#t-${tab}`);
}
