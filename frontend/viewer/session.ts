import { completeView, type ViewerHotspot, type ViewerScene } from './contract.js';
import { type Counts } from './draw/painter.js';
import { Stage } from './draw/stage.js';
import { growthApart } from './engine/folding.js';
import { angleBetween, anglesOf, direction, type View } from './engine/geometry.js';
import type { Motion } from './engine/motion.js';
import { type Point, type Projection, scaledFov } from './engine/projection.js';
import type { Emit } from './events.js';
import { Editing } from './input/editing.js';
import { listenToKeys } from './input/keys.js';
import { LevelingDrag } from './input/leveling.js';
import { type Looking, lookTo } from './input/looking.js';
import { Pointers } from './input/pointers.js';
import { Tilting } from './input/tilting.js';
import { listenToWheel } from './input/wheel.js';
import { AreaLayer } from './ui/areas.js';
import { HotspotLayer } from './ui/hotspots.js';
import type { Parts } from './ui/template.js';
import { Walk } from './ui/walk.js';

/** A hotspot nearer to the edge than this share of the viewport is turned to when the keyboard reaches it. */
const MARGIN = 0.16;

/** What the session asks of the element. */
export interface Host {
  readonly emit: Emit;
  readonly editing: boolean;
  readonly leveling: boolean;
  sceneById(id: string): ViewerScene | undefined;
  /** The way through a link, which whoever listens may have prevented. */
  follow(link: ViewerHotspot): void;
  settled(view: View): void;
  pictured(): void;
  lost(): void;
}

/** All that lives while the element stands in a page; created on connect and disposed of on disconnect. */
export class Session implements Looking {
  readonly stage: Stage;
  readonly hotspots: HotspotLayer;
  private readonly areas: AreaLayer;
  private readonly walk: Walk;
  private readonly listening = new AbortController();
  private readonly calm = matchMedia('(prefers-reduced-motion: reduce)');
  private scene: ViewerScene | undefined;
  private idle: ReturnType<typeof setTimeout> | undefined;
  private tilting: AbortController | undefined;

  /** Throws where the browser cannot draw. */
  constructor(
    private readonly parts: Parts,
    readonly motion: Motion,
    private readonly host: Host,
  ) {
    const canvas = document.createElement('canvas');
    canvas.part.add('canvas');
    this.hotspots = new HotspotLayer(parts.points, {
      opened: (hotspot) => {
        this.opened(hotspot);
      },
      reached: (hotspot) => {
        this.reveal(hotspot);
      },
      hovered: (hotspot, over) => {
        this.areas.light(hotspot, over);
      },
      unfolded: (hotspots) => {
        this.unfold(hotspots);
      },
      // While they are edited each must be within reach, wherever it lies.
      folds: () => !host.editing,
      orphaned: () => {
        parts.stage.focus({ preventScroll: true });
      },
    });
    this.areas = new AreaLayer(parts.areas, {
      opened: (hotspot) => {
        this.opened(hotspot);
      },
      hovered: (hotspot, over) => {
        this.hotspots.name(hotspot, over);
      },
    });
    this.stage = new Stage(canvas, motion, {
      emit: host.emit,
      drawn: (projection, moved) => {
        this.drawn(projection, moved);
      },
      settled: (view) => {
        host.settled(view);
      },
      pictured: () => {
        host.pictured();
      },
      lost: () => {
        host.lost();
      },
    });
    parts.stage.prepend(canvas);
    this.walk = new Walk(this.stage, parts, () => this.reduced);
    this.listen();
  }

  get projection(): Projection {
    return this.stage.projection;
  }

  get reduced(): boolean {
    return this.calm.matches;
  }

  taken(): void {
    this.motion.endTurn();
    this.parts.message.hidden = true;
    this.host.emit('view-taken', { scene: this.stage.scene?.id ?? '' });
  }

  invalidate(): void {
    this.stage.invalidate();
  }

  /** Shows a scene at once. */
  cut(scene: ViewerScene, view: View): Promise<void> {
    this.walk.end();
    return this.enter(scene, view);
  }

  /** Walks into a scene; false if something else came between. Rejects when the scene cannot be had. */
  go(scene: ViewerScene, view: View, through: ViewerHotspot | undefined, entered: () => void): Promise<boolean> {
    return this.walk.go(this.stage.previews.get(scene.preview), through, () => {
      entered();
      return this.enter(scene, view);
    });
  }

  /** Marks the hotspot whose panel is open. */
  setOpen(id: string): void {
    this.hotspots.setOpen(id);
    this.areas.setOpen(id);
  }

  /** Turns to a hotspot and gives it the focus. */
  focusHotspot(id: string): void {
    const hotspot = this.hotspots.find(id);
    if (hotspot) {
      this.reveal(hotspot);
      this.hotspots.focus(id);
    }
  }

  /** Turns to a view, by default in a time that suits the angle. */
  look(view: View, duration = this.turningTime(view)): void {
    lookTo(this, view, duration);
  }

  /** Turns the view with the device, or no longer. */
  tilt(on: boolean): void {
    this.tilting?.abort();
    this.tilting = undefined;
    if (on) {
      const tilting = new Tilting(this);
      this.tilting = new AbortController();
      addEventListener('deviceorientation', (event) => {
        tilting.hold(event);
      }, { signal: AbortSignal.any([this.tilting.signal, this.listening.signal]) });
      this.taken();
    }
  }

  /** Turns by itself until the visitor takes the view; those who asked for less motion are left alone. */
  turn(speed: number): void {
    if (!this.reduced) {
      this.motion.turn(speed, performance.now());
      this.invalidate();
    }
  }

  /** Another version of the scene that is shown: other hotspots, another leveling. */
  refresh(scene: ViewerScene): void {
    this.scene = scene;
    this.stage.relevel(scene);
    this.showPoints(scene);
  }

  private level(leveling: ViewerScene['leveling']): void {
    if (this.scene) {
      this.refresh({ ...this.scene, leveling });
    }
  }

  dispose(): Counts {
    this.listening.abort();
    clearTimeout(this.idle);
    this.walk.end();
    const left = this.stage.dispose();
    this.stage.canvas.remove();
    this.hotspots.clear();
    this.areas.clear();
    return left;
  }

  private enter(scene: ViewerScene, view: View): Promise<void> {
    this.scene = scene;
    this.motion.jump(view);
    this.showPoints(scene);
    const shown = this.stage.show(scene);
    this.invalidate();
    clearTimeout(this.idle);
    this.idle = setTimeout(() => {
      this.prefetch(scene);
    }, 2500);
    return shown;
  }

  private showPoints(scene: ViewerScene): void {
    this.hotspots.show(scene);
    this.areas.show(scene);
  }

  /** The previews of the scenes next door, once the first rush is over. */
  private prefetch(scene: ViewerScene): void {
    scene.hotspots.forEach(({ to }) => {
      const next = to && this.host.sceneById(to);
      if (next) {
        this.stage.previews.prefetch(next.preview);
      }
    });
  }

  private drawn(projection: Projection, moved: boolean): void {
    this.hotspots.place(projection);
    this.areas.place(projection);
    const scene = this.stage.scene?.id;
    if (moved && scene !== undefined) {
      this.host.emit('view-change', { scene, ...projection.view });
    }
  }

  private opened(hotspot: ViewerHotspot): void {
    const scene = this.stage.scene?.id ?? '';
    this.motion.endTurn();
    this.hotspots.markSeen(hotspot);
    const { id, kind } = hotspot;
    const unopposed = this.host.emit('hotspot-open', { scene, id, kind }, true);
    if (kind === 'link' && unopposed && !this.host.editing) {
      this.host.follow(hotspot);
    }
  }

  /** Goes near enough for folded hotspots to stand apart; where no nearness does that, opens the first of them. */
  private unfold(hotspots: readonly ViewerHotspot[]): void {
    const { motion, projection } = this;
    const growth = growthApart(hotspots.flatMap((hotspot) => projection.project(direction(hotspot)) ?? []));
    const near = motion.limited({ ...motion.view, fov: scaledFov(motion.view.fov, growth) });
    if (near.fov > scaledFov(motion.view.fov, growth) + 0.01) {
      hotspots.slice(0, 1).forEach((hotspot) => {
        this.opened(hotspot);
      });
      return;
    }
    const sum = hotspots.map(direction).reduce(([a, b, c], [x, y, z]) => [a + x, b + y, c + z], [0, 0, 0]);
    this.taken();
    this.look({ ...anglesOf(sum), fov: near.fov });
  }

  /** Turns to a hotspot unless it stands well within the view. */
  private reveal(hotspot: ViewerHotspot): void {
    this.motion.endTurn();
    const { width, height } = this.projection.size;
    const at = this.projection.project(direction(hotspot));
    const inside = (value: number, size: number): boolean => value > size * MARGIN && value < size * (1 - MARGIN);
    if (!at || !inside(at.x, width) || !inside(at.y, height)) {
      this.look({ ...this.motion.view, yaw: hotspot.yaw, pitch: hotspot.pitch });
    }
  }

  private turningTime(view: View): number {
    const angle = angleBetween(direction(this.motion.view), direction(view));
    return Math.min(1100, 280 + angle * 7 + Math.abs(view.fov - this.motion.view.fov) * 4);
  }

  private listen(): void {
    const { stage } = this.parts;
    const { signal } = this.listening;
    const moved = (id: string, { yaw, pitch }: { yaw: number; pitch: number }): void => {
      this.host.emit('hotspot-moved', { scene: this.stage.scene?.id ?? '', id, yaw, pitch });
    };
    const editing = new Editing(stage, this, this.hotspots, moved, signal);
    const leveling = new LevelingDrag(stage, this, (now) => {
      this.level(now);
    }, (now) => {
      this.host.emit('leveling-changed', { scene: this.stage.scene?.id ?? '', ...now });
    }, signal);
    const claimed = (event: PointerEvent): boolean => {
      if (this.host.leveling && this.scene) {
        leveling.take(event, this.scene.leveling);
        return true;
      }
      const hotspot = this.host.editing ? this.hotspots.at(event.target) : undefined;
      if (hotspot) {
        editing.take(event, hotspot);
      }
      return hotspot !== undefined;
    };
    const tapped = (point: Point, event: PointerEvent): boolean => {
      if (this.hotspots.at(event.target) ?? this.areas.at(event.target)) {
        return true;
      }
      return this.host.editing && this.clicked(point);
    };
    new Pointers(stage, this, { claimed, tapped }, signal);
    listenToWheel(stage, this, signal);
    const key = (event: KeyboardEvent): boolean => {
      const hotspot = this.hotspots.at(event.target);
      if (!this.host.editing) {
        return false;
      }
      return hotspot ? editing.key(event, hotspot) : event.key === 'Enter' && this.clicked(this.middle());
    };
    const home = (): void => {
      if (this.stage.scene) {
        this.look(completeView(this.stage.scene.view, this.motion.view));
      }
    };
    listenToKeys(stage, this, { claimed: key, home }, signal);
  }

  private middle(): Point {
    const { width, height } = this.projection.size;
    return { x: width / 2, y: height / 2 };
  }

  private clicked(point: Point): boolean {
    const { yaw, pitch } = anglesOf(this.projection.unproject(point));
    return this.host.emit('picture-click', { scene: this.stage.scene?.id ?? '', yaw, pitch });
  }
}
