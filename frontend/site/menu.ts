/** On a small screen the main navigation folds behind a button; without a script it simply stays open. */
const button = document.querySelector<HTMLButtonElement>('.menu-btn');
const nav = document.querySelector<HTMLElement>('.mast nav');

if (button && nav) {
  document.documentElement.classList.add('folds');
  const show = (open: boolean): void => {
    button.setAttribute('aria-expanded', String(open));
    nav.classList.toggle('open', open);
  };
  button.hidden = false;
  button.addEventListener('click', () => show(button.getAttribute('aria-expanded') !== 'true'));
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || button.getAttribute('aria-expanded') !== 'true') return;
    show(false);
    button.focus();
  });
}
