import type { PanoramaViewer } from '../viewer/panorama-viewer';
import { Tally } from './tally';

const ADDRESS = '/api/tour/looks';
const SECOND = 1000;
const TELL_MS = 120_000;
/** Who does nothing for so long does not look. */
const ATTENTION_MS = 20_000;

/** Tells the house what its visitors look at, in sums without a name; not where a browser asks for privacy. */
export function tellLooks(viewer: PanoramaViewer): void {
  if ((navigator as Navigator & { globalPrivacyControl?: boolean }).globalPrivacyControl === true) return;
  const tally = new Tally();
  let attentive = performance.now();
  const attend = (): void => {
    attentive = performance.now();
  };
  const tell = (): void => {
    const glimpses = tally.take();
    if (glimpses.length > 0) navigator.sendBeacon(ADDRESS, JSON.stringify(glimpses));
  };
  tally.enter(viewer.scene);
  viewer.addEventListener('view-change', attend);
  viewer.addEventListener('scene-change', (event) => {
    attend();
    if (event.detail.from !== null) tally.enter(event.detail.scene);
  });
  viewer.addEventListener('hotspot-open', (event) => {
    attend();
    if (event.detail.kind !== 'link') tally.open(event.detail.scene, event.detail.id);
  });
  setInterval(() => {
    const looking = !document.hidden && performance.now() - attentive < ATTENTION_MS;
    if (looking && viewer.isConnected) tally.look(viewer.scene, viewer.yaw, viewer.pitch);
  }, SECOND);
  setInterval(tell, TELL_MS);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) tell();
  });
}
