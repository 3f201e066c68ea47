import type { ViewerScene } from '../contract.js';
import type { Emit } from '../events.js';
import { angleBetween, direction, type View } from '../engine/geometry.js';
import { pixelRatio } from '../engine/level.js';
import { type Motion } from '../engine/motion.js';
import { Projection, type Size } from '../engine/projection.js';
import { type Counts, Painter } from './painter.js';
import { Picture, SWEEP } from './picture.js';
import { cutFaces, Previews } from './previews.js';

/** How long the view must rest before it counts as settled. */
const REST = 150;

/** A pace that is not told from a faster one, and the seconds in which a pace sinks to a third. */
const SWIFTEST = 2;
const MOMENT = 0.1;

export interface StageHooks {
  emit: Emit;
  /** A frame is about to be shown. */
  drawn(projection: Projection, moved: boolean): void;
  /** The view rests. */
  settled(view: View): void;
  /** The picture is there, so that the still in the page can go. */
  pictured(): void;
  lost(): void;
}

/** Draws one scene's picture whenever something has changed, and never otherwise. */
export class Stage {
  readonly previews = new Previews();
  private readonly painter: Painter;
  private readonly listening = new AbortController();
  private readonly observer: ResizeObserver;
  private picture: Picture | undefined;
  private size: Size = { width: 0, height: 0 };
  private ratio = 1;
  private frameRequest = 0;
  private restTimer: ReturnType<typeof setTimeout> | undefined;
  private lastView: View | undefined;
  private lastTime = 0;
  private swiftness = 0;
  private wasSharp = false;
  private pictured = false;
  private lost = false;

  /** Throws where the browser cannot draw. */
  constructor(
    readonly canvas: HTMLCanvasElement,
    readonly motion: Motion,
    private readonly hooks: StageHooks,
  ) {
    this.painter = new Painter(canvas);
    const { signal } = this.listening;
    canvas.addEventListener('webglcontextlost', () => {
      this.lost = true;
      hooks.lost();
    }, { signal });
    canvas.addEventListener('webglcontextrestored', () => {
      this.lost = false;
      if (this.picture) {
        // Textures are gone and their bitmaps were given back; the browser's own cache has the files.
        this.painter.resize(this.size, this.ratio);
        void this.show(this.picture.scene);
      }
    }, { signal });
    addEventListener('online', () => this.picture?.retry(), { signal });
    this.observer = new ResizeObserver(() => {
      this.resize();
    });
    this.observer.observe(canvas);
  }

  get counts(): Counts & { tiles: number } {
    return { ...this.painter.counts, tiles: this.picture?.tileCount ?? 0 };
  }

  get scene(): ViewerScene | undefined {
    return this.picture?.scene;
  }

  get projection(): Projection {
    return new Projection(this.motion.view, this.size);
  }

  /** Shows a scene; resolves when there is something of it to see, or when its preview cannot be had. */
  show(scene: ViewerScene): Promise<void> {
    const old = this.picture;
    const picture = new Picture(
      scene,
      this.painter,
      () => {
        this.invalidate();
      },
      (url) => this.hooks.emit('tile-error', { url }),
    );
    this.picture = picture;
    this.wasSharp = false;
    this.pictured = false;
    // Another scene is no turn of this one.
    this.lastView = undefined;
    this.swiftness = 0;
    return this.preview(scene, picture).finally(() => {
      // Disposed last, so that the two share one compiled shader.
      old?.dispose();
    });
  }

  /** The still of a view, drawn until the tiles are there. */
  async setStill(image: HTMLImageElement, view: View): Promise<void> {
    const { picture } = this;
    const bitmap = await createImageBitmap(image);
    if (picture && picture === this.picture && !this.lost) {
      picture.setStill(bitmap, new Projection(view, { width: 1, height: 1 }));
      this.invalidate();
    } else {
      bitmap.close();
    }
  }

  relevel(scene: ViewerScene): void {
    this.picture?.relevel(scene.leveling.pitch, scene.leveling.roll);
    this.invalidate();
  }

  /** Asks for a frame; any number of calls make one. */
  invalidate(): void {
    this.frameRequest ||= requestAnimationFrame((now) => {
      this.frameRequest = 0;
      this.draw(now);
    });
  }

  /** What stands on the screen now, to be faded out over what comes next. */
  copyTo(canvas: HTMLCanvasElement): void {
    this.draw(performance.now());
    canvas.width = this.canvas.width;
    canvas.height = this.canvas.height;
    canvas.getContext('2d')?.drawImage(this.canvas, 0, 0);
  }

  dispose(): Counts {
    this.listening.abort();
    this.observer.disconnect();
    cancelAnimationFrame(this.frameRequest);
    clearTimeout(this.restTimer);
    this.previews.close();
    this.picture?.dispose();
    this.picture = undefined;
    return this.painter.dispose();
  }

  private async preview(scene: ViewerScene, picture: Picture): Promise<void> {
    try {
      const strip = await this.previews.get(scene.preview);
      const faces = await cutFaces(strip);
      if (this.picture === picture && !this.lost) {
        picture.setPreview(faces, strip.size);
        this.draw(performance.now());
      }
    } catch {
      this.hooks.emit('tile-error', { url: scene.preview });
    }
  }

  private resize(): void {
    const { clientWidth: width, clientHeight: height } = this.canvas;
    if (width > 0 && height > 0) {
      this.size = { width, height };
      this.ratio = pixelRatio(this.size, devicePixelRatio);
      this.painter.resize(this.size, this.ratio);
      // A new size empties the canvas: fill it before the browser shows it.
      this.draw(performance.now());
    }
  }

  private draw(now: number): void {
    if (this.size.width === 0 || this.lost) {
      return;
    }
    if (this.ratio !== pixelRatio(this.size, devicePixelRatio)) {
      this.resize();
      return;
    }
    this.motion.step(now);
    const { motion, picture, projection, size } = this;
    const still = this.lastView && sameView(this.lastView, projection.view);
    const pace = this.pace(projection.view, now);
    if (picture) {
      const longer = Math.max(size.width, size.height) * this.ratio;
      this.painter.draw(picture.plan(projection, longer, pace, still === true && !motion.moving), projection);
    }
    this.tell(projection);
    if (motion.moving || pace > SWEEP || picture?.waiting) {
      this.invalidate();
    }
  }

  /**
   * Fields of view that pass in a second, by the fastest of the last moments: what sets the view may do so less often than
   * frames are drawn.
   */
  private pace(view: View, now: number): number {
    const way = this.lastView ? angleBetween(direction(this.lastView), direction(view)) : 0;
    const seconds = Math.max(now - this.lastTime, 1) / 1000;
    this.lastTime = now;
    this.swiftness = Math.max(Math.min(way / view.fov / seconds, SWIFTEST), this.swiftness * Math.exp(-seconds / MOMENT));
    return this.swiftness;
  }

  private tell(projection: Projection): void {
    const { view } = projection;
    const last = this.lastView;
    const moved = !last || !sameView(last, view);
    this.lastView = view;
    this.hooks.drawn(projection, moved);
    if (moved) {
      clearTimeout(this.restTimer);
      this.restTimer = setTimeout(() => {
        this.rest();
      }, REST);
    }
    const { picture } = this;
    if (picture?.hasPicture && !this.pictured) {
      this.pictured = true;
      this.hooks.pictured();
    }
    const sharp = picture?.sharp ?? false;
    if (picture && sharp && !this.wasSharp) {
      const { scene, level, bytes, tilesInSight: tiles } = picture;
      this.hooks.emit('sharp', { scene: scene.id, level, tiles, bytes });
    }
    this.wasSharp = sharp;
  }

  private rest(): void {
    if (this.motion.moving) {
      this.restTimer = setTimeout(() => {
        this.rest();
      }, REST);
    } else {
      this.hooks.settled(this.motion.view);
    }
  }
}

function sameView(one: View, other: View): boolean {
  return one.yaw === other.yaw && one.pitch === other.pitch && one.fov === other.fov;
}
