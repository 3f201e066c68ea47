import './theme.css';
import './shell.css';
import './door.css';

// Flow puts its connection indicator beside the landmarks; as a live region it may stand there.
document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');

/** The staff pages' little behavior that must not wait for the server. */
addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  if (event.target.closest('a.skip')) skip(event);
  const copy = event.target.closest<HTMLElement>('[data-copy]');
  if (copy) void copyFrom(copy);
});

/** Flow's documents have a base address, so that a bare fragment would lead to another page. */
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}

/** The clipboard opens only to the click itself, and only on a secure origin; else the text is left selected. */
async function copyFrom(button: HTMLElement): Promise<void> {
  const said = button.parentElement?.querySelector('[role="status"]');
  let answer = 'Copied.';
  try {
    await navigator.clipboard.writeText(button.dataset['copy'] ?? '');
  } catch {
    button.parentElement?.querySelector<HTMLInputElement>('input')?.select();
    answer = 'Press Ctrl+C (on a Mac: ⌘C) to copy the marked link.';
  }
  if (said) said.textContent = answer;
}
