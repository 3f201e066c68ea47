/** Presses the studio's buttons for a step back and forth by the keys that they name. */
const TYPES = 'input, textarea, [contenteditable]';

// Seen before the focused element: a button that has just been disabled lets no key out.
addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'z' || event.altKey || !(event.ctrlKey || event.metaKey)) return;
  const [from] = event.composedPath();
  if (from instanceof Element && from.matches(TYPES)) return;
  const keys = event.shiftKey ? 'Control+Shift+Z' : 'Control+Z';
  const buttons = [...document.querySelectorAll<HTMLElement>(`[aria-keyshortcuts="${keys}"]`)];
  const button = buttons.find((each) => each.checkVisibility() && !each.hasAttribute('disabled'));
  if (!button) return;
  event.preventDefault();
  button.click();
}, { capture: true });
