import { part } from '../site/part';
import '../viewer/panorama-viewer';
import type { PanoramaViewer } from '../viewer/panorama-viewer';
import { addressOf, type Place, placeOf, settingOf } from './address';
import { Chrome } from './chrome';
import { watchConnection } from './connection';
import { Finder } from './finder';
import { FloorPlan } from './floor-plan';
import { GuideBar } from './guide-bar';
import { offerHeadset } from './headset-button';
import { tellLooks } from './insight';
import { PointPanel } from './point-panel';
import { RoomPoints } from './room-points';
import { SharePanel } from './share-panel';
import { TiltButton } from './tilt-button';

/** The walkthrough's page: keeps address, title and panel in step with the viewer. It needs no server. */
const viewer = document.querySelector<PanoramaViewer>('panorama-viewer');

/** A frame that turns by itself goes round in two minutes. */
const TURN_SPEED = 3;

if (viewer) start(viewer);

function start(viewer: PanoramaViewer): void {
  const setting = settingOf(document.documentElement);
  const embedded = setting === 'frame';
  if (setting !== 'folder') tellLooks(viewer);
  const narrow = matchMedia('(max-width: 700px)');
  const panel = new PointPanel(viewer);
  const chrome = new Chrome(viewer, panel);
  // In a frame of another site the search has no session to live in, and the page around it is what one shares; among
  // files there is no server to ask.
  const finder = setting === 'house' ? new Finder((text) => chrome.say(text)) : undefined;
  watchConnection(viewer, chrome);
  const say = (text: string): void => chrome.say(text);
  if (setting === 'house') new SharePanel(viewer, say);
  new TiltButton(viewer, part<HTMLButtonElement>('button.tilt'), say);
  offerHeadset(viewer, part<HTMLButtonElement>('button.headset'), say);
  const plan = new FloorPlan(viewer);
  new RoomPoints(viewer, panel, plan);
  if (document.querySelector('.guide-start')) new GuideBar(viewer, panel, say);
  let returning = false;

  if (embedded && new URLSearchParams(location.search).has('turn')) {
    viewer.addEventListener('first-picture', () => viewer.turn(TURN_SPEED), { once: true });
  }

  const place = (): Place => ({ scene: viewer.scene, yaw: viewer.yaw, pitch: viewer.pitch, fov: viewer.fov });
  const address = (): string => addressOf(place(), setting);
  const keep = (how: 'push' | 'replace'): void => {
    history[`${how}State`](null, '', address());
    if (embedded) part<HTMLAnchorElement>('.home').href = addressOf(place());
  };
  keep('replace');

  viewer.addEventListener('view-settled', () => {
    if (new URL(address(), location.href).href !== location.href) keep('replace');
  });
  viewer.addEventListener('scene-change', (event) => {
    // The scene of the document itself is no step.
    if (event.detail.from === null) return;
    panel.close(false);
    chrome.enter(viewer.scene);
    // A scene is a step of the history, a look around is not; the steps of the page around a frame are its own.
    if (embedded) keep('replace');
    else if (!returning) keep('push');
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
    // Where no picture can be shown, each room's own page with its still is the way on.
    if (!link || !viewer.canShow || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    finder?.close();
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
