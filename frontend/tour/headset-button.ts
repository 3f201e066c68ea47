import { PanoramaViewer } from '../viewer/panorama-viewer';

/** The button that goes on in a headset; hidden where there is none. */
export function offerHeadset(viewer: PanoramaViewer, button: HTMLButtonElement, say: (text: string) => void): void {
  void PanoramaViewer.canImmerse().then((can) => {
    button.hidden = !can;
  });
  button.addEventListener('click', () => {
    viewer
      .immerse(({ id, label }) => {
        const words = document.querySelector(`.points [data-scene="${viewer.scene}"][data-point="${id}"]`);
        const title = words?.querySelector('h2')?.textContent ?? label;
        const text = [...(words?.querySelectorAll('p:not(.big, .film)') ?? [])].map((part) => part.textContent).join(' ');
        return { title, text };
      })
      .catch(() => say('The headset could not be started. Look around here, or try again.'));
  });
}
