import { part } from '../site/part';
import type { PanoramaViewer } from '../viewer/panorama-viewer';

/**
 * The panel that says what a point shows: beside the picture, or a sheet from below on a phone. Its words stand in the
 * document already.
 */
export class PointPanel {
  private readonly panel = part('.fact');
  private readonly body = part('.bd', this.panel);
  private readonly number = part('.where-in', this.panel);
  private point: string | undefined;
  private back: (() => void) | undefined;

  constructor(private readonly viewer: PanoramaViewer) {
    viewer.addEventListener('hotspot-open', (event) => {
      const { id, kind } = event.detail;
      if (kind !== 'link') this.open(id);
    });
    part('.close', this.panel).addEventListener('click', () => this.close(true));
    part('.previous', this.panel).addEventListener('click', () => this.step(-1));
    part('.next-point', this.panel).addEventListener('click', () => this.step(1));
    addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.isOpen) this.close(true);
    });
    this.body.addEventListener('click', (event) => this.playFilm(event));
    this.closeBySwipe();
  }

  get isOpen(): boolean {
    return this.point !== undefined;
  }

  close(returnFocus: boolean): void {
    const point = this.point;
    if (point === undefined) return;
    this.point = undefined;
    this.viewer.open = '';
    delete document.body.dataset['state'];
    this.panel.hidden = true;
    if (!returnFocus) return;
    if (this.back) this.back();
    else this.viewer.focusHotspot(point);
  }

  /** @param back gives the focus back when it is closed; the point in the picture gets it otherwise */
  open(id: string, back?: () => void): void {
    const texts = this.texts();
    const index = texts.findIndex((text) => text.dataset['point'] === id);
    const text = texts[index];
    if (!text) return;
    this.point = id;
    this.back = back;
    this.viewer.open = id;
    this.panel.hidden = false;
    document.body.dataset['state'] = 'fact';
    this.number.textContent = `Point ${index + 1} of ${texts.length}`;
    this.body.replaceChildren(...[...text.children].map((child) => child.cloneNode(true)));
    this.body.scrollTop = 0;
    const title = this.body.querySelector<HTMLElement>('h2');
    if (title) {
      title.id = 'point-title';
      title.focus({ preventScroll: true });
    }
  }

  /** Puts the film in the place of its link: its site is not asked for anything before. */
  private playFilm(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-film]') : null;
    const address = link?.dataset['film'];
    if (!link || address === undefined || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const film = document.createElement('iframe');
    film.src = address;
    film.title = link.textContent;
    film.allow = 'fullscreen; picture-in-picture';
    film.className = 'exhibit';
    link.closest('.film')?.replaceChildren(film);
    film.focus();
  }

  private step(by: number): void {
    const texts = this.texts();
    const index = texts.findIndex((text) => text.dataset['point'] === this.point);
    const next = texts[(index + by + texts.length) % texts.length]?.dataset['point'];
    if (next === undefined) return;
    const scene = this.viewer.scenes.find(({ id }) => id === this.viewer.scene);
    const hotspot = scene?.hotspots.find(({ id }) => id === next);
    if (hotspot) this.viewer.lookAt({ yaw: hotspot.yaw, pitch: hotspot.pitch });
    this.open(next);
  }

  private texts(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>(`.points [data-scene="${this.viewer.scene}"]`)];
  }

  private closeBySwipe(): void {
    const grab = part('.grab', this.panel);
    let from: number | undefined;
    grab.addEventListener('click', () => this.close(true));
    grab.addEventListener('pointerdown', (event) => {
      from = event.clientY;
      grab.setPointerCapture(event.pointerId);
    });
    grab.addEventListener('pointerup', (event) => {
      if (from !== undefined && event.clientY - from > 40) this.close(true);
      from = undefined;
    });
  }
}
