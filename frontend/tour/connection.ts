import type { PanoramaViewer } from '../viewer/panorama-viewer';
import type { Chrome } from './chrome';

/** Says when the picture cannot become sharp, and when it can again. */
export function watchConnection(viewer: PanoramaViewer, chrome: Chrome): void {
  let told = '';
  addEventListener('offline', () =>
    chrome.hold('You are offline. What is loaded stays; the rest becomes sharp when you are back.'),
  );
  addEventListener('online', () => chrome.say('You are online again.'));
  viewer.addEventListener('tile-error', () => {
    if (!navigator.onLine || told === viewer.scene) return;
    told = viewer.scene;
    chrome.say('A part of the picture could not be loaded, and stays blurred.');
  });
}
