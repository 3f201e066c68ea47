import {
  bearing,
  fitted,
  flat,
  kindOf,
  type Shape,
  type Sheet,
  snapped,
  snappedSpot,
  type Spot,
  spotsOf,
  stretched,
  withCorner,
  zoomed,
} from './plan.js';
import { PlanDrawing } from './plan-drawing.js';
import { STYLE } from './plan-style.js';

const SVG = 'http://www.w3.org/2000/svg';
const NARROWEST = 0.1;
const SLOP = 4;

const STEPS: Record<string, [east: number, north: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

type Gesture = 'choose' | 'draw' | 'put' | 'move' | 'reshape' | 'turn' | 'remove';

/** What a pointer that is down does. */
type Doing =
  | { kind: 'pan'; sheet: Sheet }
  | { kind: 'draw'; from: Spot }
  | { kind: 'move'; shape: Shape }
  | { kind: 'corner'; shape: Shape; corner: number }
  | { kind: 'turn'; shape: Shape };

interface Drag {
  pointer: number;
  x: number;
  y: number;
  moved: boolean;
  doing: Doing;
  /** What it comes to, once it is more than a trembling hand. */
  now: number[];
}

/**
 * `<plan-editor>`: a floor in meters, north up, in which rooms and doorways are drawn, moved and reshaped, and scenes are
 * put in their places and turned; by pointer or by keys. It changes nothing itself: it tells of each gesture by
 * `plan-gesture` and shows what the server makes of it.
 */
export class PlanEditor extends HTMLElement {
  private all: readonly Shape[] = [];
  private chosenId = '';
  private drawing = '';
  private meters = 0.25;
  private sheet: Sheet | undefined;
  /** Whether the person has chosen what part of the plan to see. */
  private panned = false;
  private shownFloor = 0;
  private drag: Drag | undefined;
  private sized: ResizeObserver | undefined;
  private readonly svg = document.createElementNS(SVG, 'svg');

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    this.svg.setAttribute('role', 'group');
    this.svg.setAttribute('aria-label', 'Floor plan, north up. Tab moves between rooms, doorways and pictures.');
    root.append(this.svg);
    this.svg.addEventListener('pointerdown', (event) => this.take(event));
    this.svg.addEventListener('pointermove', (event) => this.follow(event));
    for (const type of ['pointerup', 'pointercancel'] as const) {
      this.svg.addEventListener(type, (event) => this.end(event));
    }
    this.svg.addEventListener('wheel', (event) => this.zoom(event), { passive: false });
    this.svg.addEventListener('keydown', (event) => this.key(event));
    this.addEventListener('dragover', (event) => event.preventDefault());
    this.addEventListener('drop', (event) => this.drop(event));
  }

  set shapes(shapes: readonly Shape[]) {
    this.all = shapes;
    this.draw();
  }

  set floor(index: number) {
    if (index !== this.shownFloor) {
      this.shownFloor = index;
      this.panned = false;
      this.sheet = undefined;
      this.draw();
    }
  }

  set chosen(id: string) {
    this.chosenId = id;
    this.draw();
  }

  /** `select`, or what a drag draws: `room` or `doorway`. */
  set tool(tool: string) {
    this.drawing = tool === 'select' ? '' : tool;
    this.toggleAttribute('drawing', this.drawing !== '');
  }

  set grid(meters: number) {
    this.meters = meters;
    this.draw();
  }

  connectedCallback(): void {
    this.sized = new ResizeObserver(() => {
      this.sheet = this.panned ? this.sheet : undefined;
      this.draw();
    });
    this.sized.observe(this);
  }

  disconnectedCallback(): void {
    this.sized?.disconnect();
  }

  private get there(): Sheet {
    this.sheet ??= fitted(this.all.flatMap(spotsOf), this.clientWidth, this.clientHeight);
    return this.sheet;
  }

  private draw(): void {
    if (!this.isConnected || this.clientWidth === 0) {
      return;
    }
    const focused = this.shadowRoot?.activeElement?.getAttribute('data-id');
    const shapes = this.all.map((shape) => this.asDragged(shape));
    const drawing = new PlanDrawing(this.there, this.clientWidth, this.clientHeight, this.chosenId);
    const chosen = shapes.filter(({ id }) => id === this.chosenId && !this.drawing);
    this.svg.replaceChildren(
      drawing.paper(),
      ...(['room', 'doorway', 'place'] as const).flatMap((kind) =>
        shapes.filter((shape) => kindOf(shape) === kind).map((shape) => drawing[kind](shape)),
      ),
      ...chosen.flatMap((shape) => drawing.handles(shape)),
      ...this.sketch(drawing),
      drawing.legend(),
    );
    if (focused) {
      this.svg.querySelector<SVGElement>(`[data-id="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
    }
  }

  /** A shape as the drag leaves it, before the server knows. */
  private asDragged(shape: Shape): Shape {
    const { drag } = this;
    if (!drag?.moved || !('shape' in drag.doing) || drag.doing.shape.id !== shape.id) {
      return shape;
    }
    const { now } = drag;
    switch (drag.doing.kind) {
      case 'move':
        return { ...shape, points: shape.points.map((value, index) => value + (now[index % 2] ?? 0)) };
      case 'corner':
        return { ...shape, points: now };
      case 'turn':
        return { ...shape, bearing: now[0] ?? shape.bearing };
    }
  }

  /** What is being drawn. */
  private sketch(drawing: PlanDrawing): SVGElement[] {
    const { drag } = this;
    const [a, b] = drag?.doing.kind === 'draw' ? spotsOf({ points: drag.now }) : [];
    return a && b ? drawing.sketch(this.drawing, a, b) : [];
  }

  private spotAt(event: { clientX: number; clientY: number }): Spot {
    const { left, top } = this.getBoundingClientRect();
    const { scale, west, north } = this.there;
    return { x: west + (event.clientX - left) / scale, y: north - (event.clientY - top) / scale };
  }

  private find(id: string | null | undefined): Shape | undefined {
    return this.all.find((shape) => shape.id === id);
  }

  private take(event: PointerEvent): void {
    if (event.button !== 0 || !(event.target instanceof Element)) {
      return;
    }
    const handle = event.target.getAttribute('data-handle');
    const chosen = this.find(this.chosenId);
    const shape = this.find(event.target.closest('[data-id]')?.getAttribute('data-id'));
    let doing: Doing = { kind: 'pan', sheet: this.there };
    if (this.drawing) {
      doing = { kind: 'draw', from: snappedSpot(this.spotAt(event), this.meters) };
    } else if (handle !== null && chosen) {
      doing = handle === 'turn' ? { kind: 'turn', shape: chosen } : { kind: 'corner', shape: chosen, corner: Number(handle) };
    } else if (shape) {
      doing = { kind: 'move', shape };
    }
    this.drag = { pointer: event.pointerId, x: event.clientX, y: event.clientY, moved: false, doing, now: [] };
    this.svg.setPointerCapture(event.pointerId);
  }

  private follow(event: PointerEvent): void {
    const { drag } = this;
    if (drag?.pointer !== event.pointerId) {
      return;
    }
    const [right, down] = [event.clientX - drag.x, event.clientY - drag.y];
    if (!drag.moved && Math.hypot(right, down) < SLOP) {
      return;
    }
    drag.moved = true;
    const spot = snappedSpot(this.spotAt(event), this.meters);
    const { doing } = drag;
    const { scale } = this.there;
    switch (doing.kind) {
      case 'pan':
        this.panned = true;
        this.sheet = { scale, west: doing.sheet.west - right / scale, north: doing.sheet.north + down / scale };
        break;
      case 'draw':
        drag.now = [doing.from.x, doing.from.y, spot.x, spot.y];
        break;
      case 'move': {
        // The first corner meets the grid, whatever the place was before.
        const [x = 0, y = 0] = doing.shape.points;
        drag.now = [snapped(x + right / scale, this.meters) - x, snapped(y - down / scale, this.meters) - y];
        break;
      }
      case 'corner':
        drag.now = flat(withCorner(spotsOf(doing.shape), doing.corner, spot));
        break;
      case 'turn':
        drag.now = [Math.round(bearing(spotsOf(doing.shape)[0] ?? spot, this.spotAt(event))) % 360];
        break;
    }
    this.draw();
  }

  private end(event: PointerEvent): void {
    const { drag } = this;
    if (drag?.pointer !== event.pointerId) {
      return;
    }
    this.drag = undefined;
    const { doing, moved, now } = drag;
    if (!moved) {
      this.tell('choose', 'shape' in doing ? doing.shape.id : '');
    } else if (doing.kind === 'draw') {
      this.tell('draw', this.drawing, now);
    } else if (doing.kind === 'move' || doing.kind === 'turn') {
      this.tell(doing.kind, doing.shape.id, now);
    } else if (doing.kind === 'corner') {
      this.tell('reshape', doing.shape.id, now);
    }
    this.draw();
  }

  private zoom(event: WheelEvent): void {
    event.preventDefault();
    this.panned = true;
    const { left, top } = this.getBoundingClientRect();
    this.sheet = zoomed(this.there, Math.exp(-event.deltaY / 400), event.clientX - left, event.clientY - top);
    this.draw();
  }

  private key(event: KeyboardEvent): void {
    const shape = this.find(event.target instanceof Element ? event.target.getAttribute('data-id') : undefined);
    if (event.key === '+' || event.key === '-') {
      this.panned = true;
      this.sheet = zoomed(this.there, event.key === '+' ? 1.25 : 0.8, this.clientWidth / 2, this.clientHeight / 2);
      this.draw();
    } else if (shape && this.keyOn(shape, event)) {
      event.preventDefault();
    }
  }

  private keyOn(shape: Shape, { key, shiftKey, altKey }: KeyboardEvent): boolean {
    if (key === 'Enter' || key === ' ') {
      this.tell('choose', shape.id);
      return true;
    }
    if (key === 'Delete') {
      this.tell('remove', shape.id);
      return true;
    }
    const step = STEPS[key];
    if (!step) {
      return false;
    }
    const [east, north] = [step[0] * (shiftKey ? 0.01 : this.meters), step[1] * (shiftKey ? 0.01 : this.meters)];
    if (!altKey) {
      this.tell('move', shape.id, [east, north]);
    } else if (kindOf(shape) === 'place') {
      this.tell('turn', shape.id, [(shape.bearing + (step[0] + step[1]) * (shiftKey ? 1 : 5) + 360) % 360]);
    } else {
      this.tell('reshape', shape.id, flat(stretched(spotsOf(shape), east, north, NARROWEST)));
    }
    return true;
  }

  private drop(event: DragEvent): void {
    event.preventDefault();
    const scene = event.dataTransfer?.getData('text/plain') ?? '';
    if (scene) {
      this.tell('put', `place:${scene}`, flat([snappedSpot(this.spotAt(event), this.meters)]));
    }
  }

  private tell(kind: Gesture, id: string, values: readonly number[] = []): void {
    this.dispatchEvent(new CustomEvent('plan-gesture', { detail: { kind, id, values } }));
  }
}

if (!customElements.get('plan-editor')) {
  customElements.define('plan-editor', PlanEditor);
}

// What can be dragged onto the plan says which scene it stands for.
addEventListener('dragstart', ({ target, dataTransfer }) => {
  const scene = target instanceof Element ? target.closest<HTMLElement>('[data-scene]')?.dataset['scene'] : undefined;
  if (scene) {
    dataTransfer?.setData('text/plain', scene);
  }
});
