import { anglesOf, clamp, direction, type Vec3, wrap } from '../viewer/engine/geometry.js';
import { outlineOf } from '../viewer/engine/outline.js';
import { type Point, Projection } from '../viewer/engine/projection.js';
import type { PanoramaViewer } from '../viewer/panorama-viewer.js';
import { cornersOf, type Region, regionBetween, resized } from './region.js';

const SVG = 'http://www.w3.org/2000/svg';

const STEPS: Record<string, [right: number, up: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

const STYLE = `
:host { position: absolute; inset: 0; display: block; pointer-events: none; touch-action: none; }
:host([hidden]) { display: none; }
:host([unmarked]) { pointer-events: auto; cursor: crosshair; }
svg { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; overflow: hidden; }
polygon { fill: rgb(8 10 11 / .55); stroke: var(--wr-pic-accent, #ffc35a); stroke-width: 2; pointer-events: auto;
  cursor: move; outline: none; }
.under { fill: none; stroke: rgb(8 10 11 / .8); stroke-width: 6; pointer-events: none; }
polygon:focus-visible { stroke-width: 4; }
circle { fill: #fff; stroke: #14181b; stroke-width: 1.5; pointer-events: none; }
.grip { fill: transparent; stroke: none; pointer-events: auto; cursor: nwse-resize; }
@media (forced-colors: active) { polygon { stroke: Highlight; } }
`;

/** What a pointer that is down does: it draws or resizes from a fixed corner, or it moves the region. */
interface Drag {
  pointer: number;
  fixed?: Vec3;
  offset: Point;
  moved: boolean;
}

/**
 * `<blur-region>`: lies over the panorama viewer beside it and lets a person mark a rectangle of the picture: by drawing
 * it, by dragging it and its corners, or by keys. Beside the region the picture can be turned as always. Tells of each
 * new region by `region-changed`.
 */
export class BlurRegion extends HTMLElement {
  private current: Region | undefined;
  private drag: Drag | undefined;
  private listening = new AbortController();
  private readonly svg = document.createElementNS(SVG, 'svg');
  private readonly under = document.createElementNS(SVG, 'polygon');
  private readonly shape = document.createElementNS(SVG, 'polygon');
  private readonly corners = [0, 1, 2, 3].map((index) => {
    const [dot, grip] = ['dot', 'grip'].map((name) => {
      const circle = document.createElementNS(SVG, 'circle');
      circle.classList.add(name);
      circle.setAttribute('r', name === 'dot' ? '7' : '22');
      return circle;
    }) as [SVGCircleElement, SVGCircleElement];
    return { index, dot, grip };
  });

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    this.under.classList.add('under');
    this.shape.setAttribute('tabindex', '0');
    this.shape.setAttribute('role', 'application');
    this.shape.setAttribute(
      'aria-label',
      'Region to blur. Arrow keys move it, with Alt they change its size, with Shift in small steps.',
    );
    this.svg.append(this.under, this.shape, ...this.corners.flatMap(({ dot, grip }) => [dot, grip]));
    root.append(this.svg);
    this.addEventListener('pointerdown', (event) => this.take(event));
    this.addEventListener('pointermove', (event) => this.follow(event));
    this.addEventListener('pointerup', (event) => this.end(event));
    this.addEventListener('pointercancel', (event) => this.end(event));
    this.shape.addEventListener('keydown', (event) => this.key(event));
  }

  /** The one region, or none: a list because that is what the server can send without a null. */
  set regions(regions: readonly Region[]) {
    const [region] = regions;
    this.current = region;
    this.draw();
  }

  connectedCallback(): void {
    this.listening = new AbortController();
    this.parentElement?.addEventListener('view-change', () => this.draw(), { signal: this.listening.signal });
    const sized = new ResizeObserver(() => this.draw());
    sized.observe(this);
    this.listening.signal.addEventListener('abort', () => sized.disconnect());
    this.draw();
  }

  disconnectedCallback(): void {
    this.listening.abort();
  }

  private get projection(): Projection {
    const viewer = this.parentElement?.querySelector<PanoramaViewer>('panorama-viewer');
    const { yaw, pitch, fov } = viewer ?? { yaw: 0, pitch: 0, fov: 90 };
    return new Projection({ yaw, pitch, fov }, { width: this.clientWidth, height: this.clientHeight });
  }

  private draw(): void {
    const { current } = this;
    this.toggleAttribute('unmarked', !current);
    this.svg.style.display = current ? '' : 'none';
    if (!current || this.clientWidth === 0) {
      return;
    }
    const { projection } = this;
    const corners = cornersOf(current);
    const points = outlineOf(corners, projection)
      .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
      .join(' ');
    this.under.setAttribute('points', points);
    this.shape.setAttribute('points', points);
    for (const { index, dot, grip } of this.corners) {
      const corner = corners[index];
      const at = corner && projection.project(corner);
      for (const circle of [dot, grip]) {
        circle.style.display = at ? '' : 'none';
        circle.setAttribute('cx', (at?.x ?? 0).toFixed(1));
        circle.setAttribute('cy', (at?.y ?? 0).toFixed(1));
      }
    }
  }

  private take(event: PointerEvent): void {
    const [target] = event.composedPath();
    const grabbed = this.corners.find(({ grip }) => grip === target);
    const corners = this.current && cornersOf(this.current);
    const fixed = grabbed ? corners?.[(grabbed.index + 2) % 4] : undefined;
    const at = this.point(event);
    if (!this.current) {
      this.drag = { pointer: event.pointerId, fixed: this.projection.unproject(at), offset: { x: 0, y: 0 }, moved: false };
    } else if (fixed) {
      this.drag = { pointer: event.pointerId, fixed, offset: { x: 0, y: 0 }, moved: false };
    } else if (target === this.shape) {
      const middle = this.projection.project(direction(this.current));
      if (!middle) {
        return;
      }
      this.drag = { pointer: event.pointerId, offset: { x: middle.x - at.x, y: middle.y - at.y }, moved: false };
    } else {
      return;
    }
    event.stopPropagation();
    this.setPointerCapture(event.pointerId);
  }

  private follow(event: PointerEvent): void {
    const { drag } = this;
    if (drag?.pointer !== event.pointerId) {
      return;
    }
    const at = this.point(event);
    const towards = this.projection.unproject({ x: at.x + drag.offset.x, y: at.y + drag.offset.y });
    drag.moved = true;
    if (drag.fixed) {
      this.current = regionBetween(drag.fixed, towards);
    } else if (this.current) {
      this.current = { ...this.current, ...anglesOf(towards) };
    }
    this.draw();
  }

  private end(event: PointerEvent): void {
    if (this.drag?.pointer === event.pointerId) {
      const { moved } = this.drag;
      this.drag = undefined;
      if (moved) {
        this.tell();
        this.shape.focus();
      }
    }
  }

  private key(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (!step || !this.current) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const size = event.shiftKey ? 0.1 : 1;
    const [right, up] = [step[0] * size, step[1] * size];
    const { yaw, pitch } = this.current;
    this.current = event.altKey
      ? resized(this.current, right, up)
      : { ...this.current, yaw: wrap(yaw + right), pitch: clamp(pitch + up, -90, 90) };
    this.draw();
    this.tell();
  }

  private point(event: PointerEvent): Point {
    const { left, top } = this.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }

  private tell(): void {
    if (this.current) {
      const { yaw, pitch, width, height } = this.current;
      this.dispatchEvent(new CustomEvent('region-changed', { detail: { yaw, pitch, width, height } }));
    }
  }
}

if (!customElements.get('blur-region')) {
  customElements.define('blur-region', BlurRegion);
}
