import { part } from '../site/part';

const TABS = ['chat', 'q', 'poll', 'moments'] as const;

/** The tabs of the conversation, by pointer and by arrow keys. */
export function chooseTabs(): void {
  const button = (tab: string): HTMLElement => part(`#t-${tab}`);
  const choose = (chosen: string): void => {
    for (const tab of TABS) {
      button(tab).setAttribute('aria-selected', String(tab === chosen));
      button(tab).tabIndex = tab === chosen ? 0 : -1;
      part(`.p-${tab}`).hidden = tab !== chosen;
    }
  };
  for (const tab of TABS) button(tab).addEventListener('click', () => choose(tab));
  part('.tabs').addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const at = TABS.findIndex((tab) => button(tab) === document.activeElement);
    const next = TABS[(at + step + TABS.length) % TABS.length];
    if (step === 0 || at < 0 || next === undefined) return;
    choose(next);
    button(next).focus();
  });
}
