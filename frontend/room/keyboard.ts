/** Keeps the room within what is left of the window above a keyboard on the screen, which some browsers lay over it. */
export function fitAboveKeyboard(room: HTMLElement): void {
  const view = window.visualViewport;
  if (!view) return;
  const fit = (): void => {
    // A page that is zoomed in shows a part of itself: there the room keeps its size.
    if (view.scale > 1.01) return;
    room.style.setProperty('--visible', `${String(Math.round(view.height))}px`);
    if (view.offsetTop > 0) scrollTo(0, 0);
  };
  view.addEventListener('resize', fit);
  fit();
}
