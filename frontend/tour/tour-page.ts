import '../viewer/panorama-viewer';
import type { PanoramaViewer } from '../viewer/panorama-viewer';
import { addressOf, type Place, placeOf } from './address';
import { Chrome } from './chrome';
import { Finder } from './finder';
import { FloorPlan } from './floor-plan';
import { GuideBar } from './guide-bar';
import { PointPanel } from './point-panel';

/** The walkthrough's page: keeps address, title and panel in step with the viewer. It needs no server. */
const viewer = document.querySelector<PanoramaViewer>('panorama-viewer');

if (viewer) start(viewer);

function start(viewer: PanoramaViewer): void {
  const panel = new PointPanel(viewer);
  const chrome = new Chrome(viewer, panel);
  const finder = new Finder();
  const plan = new FloorPlan(viewer);
  if (document.querySelector('.guide-start')) new GuideBar(viewer, panel);
  const narrow = matchMedia('(max-width: 700px)');
  let returning = false;

  const place = (): Place => ({ scene: viewer.scene, yaw: viewer.yaw, pitch: viewer.pitch, fov: viewer.fov });
  history.replaceState(null, '', addressOf(place()));

  viewer.addEventListener('view-settled', () => {
    const address = addressOf(place());
    if (address !== location.pathname + location.search) history.replaceState(null, '', address);
  });
  viewer.addEventListener('scene-change', (event) => {
    // The scene of the document itself is no step.
    if (event.detail.from === null) return;
    panel.close(false);
    chrome.enter(viewer.scene);
    // A scene is a step of the history, a look around is not.
    if (!returning) history.pushState(null, '', addressOf(place()));
    returning = false;
  });
  addEventListener('popstate', () => {
    const target = placeOf(location);
    if (!target) return;
    if (target.scene === viewer.scene) {
      viewer.lookAt(target, { animate: false });
      return;
    }
    returning = true;
    void viewer.goTo(target.scene, target);
  });
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement | SVGAElement>('a[data-scene]') : null;
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    finder.close();
    if (narrow.matches) plan.close();
    void follow(link);
  });

  /** Goes where a link of this page leads without loading another document, and opens its point. */
  async function follow(link: HTMLAnchorElement | SVGAElement): Promise<void> {
    const target = placeOf(new URL(link.getAttribute('href') ?? '', location.href));
    if (!target) return;
    if (target.scene !== viewer.scene) await viewer.goTo(target.scene, target);
    else viewer.lookAt(target);
    const point = link.dataset['point'];
    if (point) panel.open(point);
  }
}
