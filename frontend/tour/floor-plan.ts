import { part } from '../site/part';
import type { PanoramaViewer } from '../viewer/panorama-viewer';
import { bearingOf, compass, turned, wedge } from './bearing';
import { SidePanel } from './side-panel';

const SVG = 'http://www.w3.org/2000/svg';
const VISITED = 'walkrounds-visited';
const REACH = 46;
const STEP = 15;

/** The panel with the floor plan and all rooms: where one stands, where one looks, and where one has been. */
export class FloorPlan {
  private readonly panel = part('#plan');
  private readonly words = part('.here-words', this.panel);
  private readonly places = [...this.panel.querySelectorAll<SVGAElement>('.place')];
  private readonly rooms = [...this.panel.querySelectorAll<HTMLAnchorElement>('.gallery a')];
  private readonly cone = document.createElementNS(SVG, 'g');
  private readonly wedge = document.createElementNS(SVG, 'path');
  private readonly visited = new Set(this.remembered());
  private readonly side: SidePanel;
  private dragging = false;

  constructor(private readonly viewer: PanoramaViewer) {
    this.side = new SidePanel(this.panel, [...document.querySelectorAll<HTMLButtonElement>('button.map')], () => {
      this.turn();
      this.here?.scrollIntoView({ block: 'nearest', inline: 'center' });
    });
    this.buildCone();
    viewer.addEventListener('view-change', () => this.turn());
    viewer.addEventListener('scene-change', () => this.enter());
    this.enter();
  }

  close(): void {
    this.side.close();
  }

  reopen(): void {
    this.side.reopen();
  }

  private get here(): SVGAElement | undefined {
    return this.places.find(({ dataset }) => dataset['scene'] === this.viewer.scene);
  }

  private get bearing(): number {
    return turned(Number(this.here?.dataset['heading'] ?? 0) + this.viewer.yaw);
  }

  private enter(): void {
    const { scene } = this.viewer;
    this.visited.add(scene);
    this.remember();
    for (const link of [...this.places, ...this.rooms]) {
      const current = link.dataset['scene'] === scene;
      const been = this.visited.has(link.dataset['scene'] ?? '') && !current;
      if (current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
      link.classList.toggle('been', been);
    }
    for (const room of this.rooms) part('.been', room).hidden = !room.classList.contains('been');
    for (const place of this.places) {
      const name = this.nameOf(place.dataset['scene']);
      place.setAttribute('aria-label', place.classList.contains('been') ? `${name}, visited` : name);
    }
    this.cone.remove();
    const { here } = this;
    if (here) {
      here.before(this.cone);
      this.cone.dataset['x'] = here.dataset['x'] ?? '0';
      this.cone.dataset['y'] = here.dataset['y'] ?? '0';
    }
    this.turn();
  }

  /** Turns the cone to where the visitor looks; a panel that nobody sees costs nothing. */
  private turn(): void {
    if (!this.side.isOpen) return;
    const { bearing, viewer } = this;
    const { x, y } = this.cone.dataset;
    this.cone.setAttribute('transform', `translate(${x ?? 0} ${y ?? 0}) rotate(${bearing.toFixed(1)})`);
    this.wedge.setAttribute('d', wedge(viewer.fov, REACH));
    this.cone.setAttribute('aria-valuenow', String(Math.round(bearing)));
    this.cone.setAttribute('aria-valuetext', `Looking ${compass(bearing)}`);
    this.words.textContent = `You are in: ${this.nameOf(viewer.scene)}. Looking ${compass(bearing)}.`;
  }

  private nameOf(scene: string | undefined): string {
    return this.viewer.scenes.find(({ id }) => id === scene)?.name ?? '';
  }

  private buildCone(): void {
    this.cone.classList.add('cone');
    this.cone.append(this.wedge);
    const attributes = { role: 'slider', tabindex: '0', 'aria-label': 'Direction', 'aria-valuemin': '0', 'aria-valuemax': '359' };
    for (const [name, value] of Object.entries(attributes)) this.cone.setAttribute(name, value);
    this.cone.addEventListener('keydown', (event) => {
      const step = { ArrowRight: STEP, ArrowUp: STEP, ArrowLeft: -STEP, ArrowDown: -STEP }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      this.viewer.lookAt({ yaw: this.viewer.yaw + step }, { animate: false });
    });
    this.cone.addEventListener('pointerdown', (event) => {
      this.dragging = true;
      this.cone.setPointerCapture(event.pointerId);
      event.preventDefault();
      this.cone.focus();
    });
    this.cone.addEventListener('pointermove', (event) => {
      if (this.dragging) this.follow(event);
    });
    for (const type of ['pointerup', 'pointercancel']) this.cone.addEventListener(type, () => (this.dragging = false));
  }

  /** Looks to where the pointer is on the plan. */
  private follow(event: PointerEvent): void {
    const drawn = this.here?.querySelector('.dot')?.getBoundingClientRect();
    if (!drawn) return;
    const pointed = bearingOf(
      event.clientX - (drawn.left + drawn.width / 2),
      event.clientY - (drawn.top + drawn.height / 2),
    );
    this.viewer.lookAt({ yaw: this.viewer.yaw + pointed - this.bearing }, { animate: false });
  }

  private remembered(): string[] {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(VISITED) ?? '[]');
      return Array.isArray(kept) ? kept.filter((each): each is string => typeof each === 'string') : [];
    } catch {
      // Storage may be shut off, or hold what another version left.
      return [];
    }
  }

  private remember(): void {
    try {
      sessionStorage.setItem(VISITED, JSON.stringify([...this.visited]));
    } catch {
      // Without storage the marks last as long as the page.
    }
  }
}
