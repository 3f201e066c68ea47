import type { ViewerHotspot, ViewerScene } from '../contract.js';
import { type Fold, Folding } from '../engine/folding.js';
import { direction } from '../engine/geometry.js';
import type { Projection } from '../engine/projection.js';
import { icon, type IconName } from './icons.js';

export interface HotspotHooks {
  /** Pressed by pointer, Enter or Space. */
  opened(hotspot: ViewerHotspot): void;
  /** Reached with the keyboard. */
  reached(hotspot: ViewerHotspot): void;
  /** Pointed at or reached with the keyboard, or no longer. */
  hovered(hotspot: ViewerHotspot, over: boolean): void;
  /** A count was pressed, under which these are folded. */
  unfolded(hotspots: readonly ViewerHotspot[]): void;
  /** Whether those that would overlap fold into a count. */
  folds(): boolean;
  /** The one that had the focus is gone. */
  orphaned(): void;
}

interface Point {
  hotspot: ViewerHotspot;
  button: HTMLButtonElement;
  tip: HTMLElement;
  tipWidth: number;
}

const ICONS: Record<ViewerHotspot['kind'], IconName> = {
  fact: 'info',
  text: 'text',
  image: 'image',
  video: 'play',
  page: 'external',
  link: 'chevron-up',
};

/** Half a target: a hotspot this far outside is still partly in sight. */
const EDGE = 24;

/** The room beside a hotspot for its name, in pixels; more than enough makes no difference. */
const ROOM_STEP = 16;
const ROOM_ENOUGH = 640;

/**
 * The hotspots as buttons over the picture, in the order of their heading. One that is out of sight stays in the Tab
 * order, unseen and inside the stage, so that focusing it scrolls nothing; the viewer then turns to it.
 */
export class HotspotLayer {
  private points: Point[] = [];
  private readonly seen = new Set<string>();
  private readonly folding = new Folding();
  private readonly counts: HTMLButtonElement[] = [];
  private scene = '';
  private open = '';
  private last: Projection | undefined;

  constructor(
    private readonly container: HTMLElement,
    private readonly hooks: HotspotHooks,
  ) {}

  /** Shows a scene's hotspots; a button whose hotspot is still there stays, and keeps the focus. */
  show(scene: ViewerScene): void {
    const old = new Map(this.scene === scene.id ? this.points.map((point) => [point.hotspot.id, point]) : []);
    this.scene = scene.id;
    this.points = scene.hotspots.map((hotspot) => {
      const point = old.get(hotspot.id) ?? this.build();
      point.hotspot = hotspot;
      point.button.dataset['id'] = hotspot.id;
      this.mark(point);
      return point;
    });
    const buttons = this.points.map((point) => point.button);
    const focused = this.container.querySelector<HTMLButtonElement>(':focus');
    if (buttons.some((button, i) => this.container.children[i] !== button)) {
      this.container.replaceChildren(...buttons);
    }
    [...this.container.children].slice(buttons.length).forEach((child) => {
      child.remove();
    });
    this.counts.length = 0;
    if (focused && !buttons.includes(focused)) {
      this.hooks.orphaned();
    }
    this.points.forEach((point) => (point.tipWidth = point.tip.offsetWidth));
    if (this.last) {
      this.place(this.last);
    }
  }

  clear(): void {
    this.points = [];
    this.container.replaceChildren();
  }

  /** Marks the hotspot whose panel is open. */
  setOpen(id: string): void {
    this.open = id;
    this.points.forEach((point) => {
      this.mark(point);
    });
  }

  markSeen(hotspot: ViewerHotspot): void {
    this.seen.add(`${this.scene}/${hotspot.id}`);
    this.points.forEach((point) => {
      this.mark(point);
    });
  }

  /** Shows the name of a hotspot whose area is pointed at. */
  name(hotspot: ViewerHotspot, shown: boolean): void {
    this.points.find((point) => point.hotspot.id === hotspot.id)?.button.classList.toggle('near', shown);
  }

  find(id: string): ViewerHotspot | undefined {
    return this.points.find((point) => point.hotspot.id === id)?.hotspot;
  }

  at(target: EventTarget | null): ViewerHotspot | undefined {
    const button = target instanceof Element ? target.closest('button') : null;
    return this.points.find((point) => point.button === button)?.hotspot;
  }

  focus(id: string): void {
    this.points.find((point) => point.hotspot.id === id)?.button.focus({ preventScroll: true });
  }

  /** Moves a hotspot while it is dragged; the scene itself is left to whoever edits it. */
  move(id: string, yaw: number, pitch: number): void {
    const point = this.points.find((candidate) => candidate.hotspot.id === id);
    if (point && this.last) {
      point.hotspot = { ...point.hotspot, yaw, pitch };
      this.placeOne(point, this.last);
    }
  }

  place(projection: Projection): void {
    this.last = projection;
    this.points.forEach((point) => {
      this.placeOne(point, projection);
    });
    this.fold(projection);
  }

  /**
   * Puts a count in the place of those that would overlap. It is for pointers alone: the hotspots stay in the Tab order
   * beneath, and one that is focused or open shows.
   */
  private fold(projection: Projection): void {
    const placed = this.points.flatMap(({ hotspot: { id, ...angles }, button }) => {
      const at = button.classList.contains('off') ? undefined : projection.project(direction(angles));
      return at && id !== this.open ? [{ id, ...at }] : [];
    });
    const folds = this.hooks.folds() ? this.folding.fold(placed).filter(({ ids }) => ids.length > 1) : [];
    const folded = new Set(folds.flatMap(({ ids }) => ids));
    this.points.forEach(({ hotspot, button }) => {
      button.classList.toggle('folded', folded.has(hotspot.id));
    });
    while (this.counts.length > folds.length) {
      this.counts.pop()?.remove();
    }
    folds.forEach((fold, i) => {
      this.count(i, fold);
    });
  }

  private count(i: number, { ids, x, y }: Fold): void {
    let button = this.counts[i];
    if (!button) {
      button = document.createElement('button');
      button.type = 'button';
      button.className = 'hs count';
      button.tabIndex = -1;
      button.ariaHidden = 'true';
      button.innerHTML = '<span class="disc"></span>';
      button.addEventListener('click', () => {
        const folded = this.counts[i]?.dataset['ids']?.split(' ') ?? [];
        this.hooks.unfolded(folded.flatMap((id) => this.find(id) ?? []));
      });
      this.counts[i] = button;
      this.container.append(button);
    }
    button.dataset['ids'] = ids.join(' ');
    (button.firstElementChild as HTMLElement).textContent = String(ids.length);
    button.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
  }

  private placeOne({ hotspot, button, tipWidth }: Point, projection: Projection): void {
    const { width, height } = projection.size;
    const at = projection.project(direction(hotspot));
    const inside = at && at.x > -EDGE && at.x < width + EDGE && at.y > -EDGE && at.y < height + EDGE;
    button.classList.toggle('off', !inside);
    const { x, y } = inside ? at : { x: width / 2, y: height / 2 };
    button.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
    const right = width - x - EDGE;
    const left = right < tipWidth && x > width / 2;
    button.classList.toggle('left', left);
    // In steps, since each change lays the name out anew.
    const room = Math.floor(((left ? x - EDGE : right) - 4) / ROOM_STEP) * ROOM_STEP;
    button.style.setProperty('--room', `${Math.min(Math.max(room, 0), ROOM_ENOUGH)}px`);
  }

  private build(): Point {
    const button = document.createElement('button');
    button.type = 'button';
    button.part.add('hotspot');
    button.innerHTML = '<span class="disc" part="disc"></span><span class="tip" part="tip"></span>';
    const tip = button.lastElementChild as HTMLElement;
    const point: Point = { hotspot: { id: '', kind: 'text', label: '', yaw: 0, pitch: 0 }, button, tip, tipWidth: 0 };
    button.addEventListener('click', () => {
      this.hooks.opened(point.hotspot);
    });
    button.addEventListener('focus', () => {
      if (button.matches(':focus-visible')) {
        this.hooks.reached(point.hotspot);
      }
    });
    for (const type of ['pointerenter', 'pointerleave', 'focus', 'blur']) {
      button.addEventListener(type, () => {
        this.hooks.hovered(point.hotspot, button.matches(':hover, :focus-visible'));
      });
    }
    return point;
  }

  private mark({ hotspot, button, tip }: Point): void {
    const link = hotspot.kind === 'link';
    const on = hotspot.id === this.open;
    const seen = !link && this.seen.has(`${this.scene}/${hotspot.id}`);
    button.classList.add('hs');
    button.classList.toggle('go', link);
    button.classList.toggle('seen', seen);
    button.classList.toggle('on', on);
    if (on) {
      button.setAttribute('aria-current', 'true');
    } else {
      button.removeAttribute('aria-current');
    }
    const disc = button.firstElementChild as HTMLElement;
    disc.innerHTML = icon(seen && !on ? 'check' : ICONS[hotspot.kind]);
    tip.textContent = seen ? `${hotspot.label} · seen` : hotspot.label;
    // A hidden tip names nothing, and one that is merely transparent is painted with every move.
    button.ariaLabel = tip.textContent;
  }
}
