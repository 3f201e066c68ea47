import type { ViewerScene } from '../contract.js';
import { LruCache } from '../engine/cache.js';
import { type Face, FACES, facePoint, leveling, rotate, type Rotation, type Vec3 } from '../engine/geometry.js';
import { chooseLevel } from '../engine/level.js';
import type { Projection } from '../engine/projection.js';
import { FetchQueue } from '../engine/queue.js';
import {
  drawnTiles,
  Frustum,
  type Pyramid,
  type Rectangle,
  rectangleOf,
  standIns,
  type Tile,
  tileAddress,
  tileKey,
  visibleTiles,
} from '../engine/tiles.js';
import { after, fetchBlob } from './fetching.js';
import type { Painter, Quad } from './painter.js';

/** Textures beyond what is in sight; a phone's browser ends a page at some 300 MB. */
const TEXTURE_BUDGET = 48 * 1024 * 1024;

/**
 * Sending a texture to the graphics card takes a millisecond or more: so many a frame while the view moves, and as many as
 * fit into a frame's time while it rests, when nothing is seen to stumble.
 */
const UPLOADS_PER_FRAME = 2;
const UPLOAD_MS_AT_REST = 16;

/** The levels that they stand in for, below all tiles. */
const STILL = -1;
const PREVIEW = -2;

/** Faster than so many fields of view a second, tiles would be out of sight before they arrive: none are fetched. */
const HURRY = 1.5;

/** Faster than this, what passes is seen for too short to be looked at closely: a coarser level does, at a quarter of the bytes. */
export const SWEEP = 0.3;

const WHOLE_FACE: Rectangle = { s0: -1, s1: 1, t0: -1, t1: 1 };

interface ReadyTile {
  tile: Tile;
  quad: Quad;
}

interface LoadedTile {
  bitmap: ImageBitmap;
  bytes: number;
}

/**
 * The picture of one scene on the graphics card. From the nearest to the farthest: tiles, finer before coarser, the still
 * of the first view, the six faces of the preview. A tile is wanted, on its way, decoded, and at last ready; only ready
 * ones are drawn, and what they replace stays until then.
 */
export class Picture {
  /** Bytes fetched for it so far. */
  bytes = 0;
  level = 0;

  private readonly pyramid: Pyramid;
  private rotation: Rotation;
  private underlay: Quad[] = [];
  private still: Quad | undefined;
  private wanted: Tile[] = [];
  private settled = false;
  private readonly decoded = new Map<string, LoadedTile>();
  private readonly tiles = new Map<string, Tile>();
  private readonly queue: FetchQueue<LoadedTile>;
  private readonly cache = new LruCache<ReadyTile>(TEXTURE_BUDGET, (key, { quad }) => {
    this.painter.release(quad);
    this.queue.forget(key);
  });

  constructor(
    readonly scene: ViewerScene,
    private readonly painter: Painter,
    changed: () => void,
    failed: (url: string) => void,
  ) {
    this.pyramid = { tileSize: scene.tileSize, faceSizes: scene.levels };
    this.rotation = leveling(scene.leveling.pitch, scene.leveling.roll);
    this.queue = new FetchQueue<LoadedTile>({
      load: (key, signal) => this.load(key, signal),
      loaded: (key, loaded) => {
        this.bytes += loaded.bytes;
        this.decoded.set(key, loaded);
        changed();
      },
      failed: (key) => {
        failed(this.address(key));
      },
      after,
    });
  }

  /** Turns the picture upright in another way; its tiles stay, the still's use is over. */
  relevel(pitch: number, roll: number): void {
    this.rotation = leveling(pitch, roll);
    if (this.still) {
      this.painter.release(this.still);
      this.still = undefined;
    }
    FACES.forEach((face, i) => this.underlay[i] && this.lay(this.underlay[i], face, WHOLE_FACE, this.distance(PREVIEW)));
    this.cache.values().forEach(({ quad, tile }) => {
      this.layTile(quad, tile);
    });
  }

  /** The six faces drawn under everything else. */
  setPreview(faces: readonly ImageBitmap[], bytes: number): void {
    this.bytes += bytes;
    this.underlay.forEach((quad) => {
      this.painter.release(quad);
    });
    this.underlay = FACES.map((face, i) =>
      this.lay(this.painter.quad(faces[i] as ImageBitmap), face, WHOLE_FACE, this.distance(PREVIEW)),
    );
  }

  /** A square picture of one view, sharper than the preview until the tiles are there. */
  setStill(bitmap: ImageBitmap, { forward, right, up, halfWidth: half }: Projection): void {
    const at = (x: number, y: number, z: number): Vec3 =>
      rotate(this.rotation, [
        x * half * right[0] + y * half * up[0] + z * forward[0],
        x * half * right[1] + y * half * up[1] + z * forward[1],
        x * half * right[2] + y * half * up[2] + z * forward[2],
      ]);
    this.still = this.painter.quad(bitmap);
    this.painter.place(this.still, at(-1, 1, 1), at(2, 0, 0), at(0, -2, 0), this.distance(STILL));
  }

  get hasPicture(): boolean {
    return this.underlay.length > 0 || this.cache.size > 0;
  }

  /** Every tile of the view at its own level is drawn. */
  get sharp(): boolean {
    return this.settled && this.wanted.length > 0 && this.wanted.every((tile) => this.cache.has(tileKey(tile)));
  }

  get tileCount(): number {
    return this.cache.size;
  }

  get tilesInSight(): number {
    return this.wanted.length;
  }

  /** Something decoded waits for the graphics card. */
  get waiting(): boolean {
    return this.decoded.size > 0;
  }

  /**
   * Finds what the view needs, sends some of it to the graphics card and settles what to draw.
   *
   * @param longerSide device pixels along the viewport's longer side
   * @param pace fields of view that pass in a second
   * @param rests the view stands still
   */
  plan(projection: Projection, longerSide: number, pace: number, rests: boolean): readonly Quad[] {
    const frustum = new Frustum(projection, this.rotation);
    this.level = chooseLevel(this.scene.levels, projection.view.fov, longerSide);
    this.wanted = visibleTiles(this.pyramid, this.level, frustum);
    this.settled = pace <= HURRY;
    if (pace <= HURRY) {
      this.fetch(pace > SWEEP && this.level > 0 ? this.inPassing(frustum) : this.wanted);
    }
    this.upload(rests ? UPLOAD_MS_AT_REST : 0);
    const used = drawnTiles(this.pyramid, this.wanted, this.ready()).map(tileKey);
    used.forEach((key) => {
      this.cache.touch(key);
    });
    this.cache.trim(new Set(used));
    const tiles = used.map((key) => this.cache.peek(key)?.quad).filter((quad) => quad !== undefined);
    return this.sharp ? tiles : [...tiles, ...(this.still ? [this.still] : []), ...this.underlay];
  }

  /** Tries once more what was given up. */
  retry(): void {
    this.queue.retryFailed();
  }

  dispose(): void {
    this.queue.close();
    this.decoded.forEach(({ bitmap }) => {
      bitmap.close();
    });
    this.decoded.clear();
    this.cache.clear();
    [...this.underlay, this.still].forEach((quad) => {
      if (quad) {
        this.painter.release(quad);
      }
    });
    this.underlay = [];
    this.still = undefined;
  }

  private fetch(tiles: readonly Tile[]): void {
    tiles.forEach((tile) => this.tiles.set(tileKey(tile), tile));
    this.queue.want(tiles.map(tileKey));
  }

  /** A level coarser, where nothing finer is there already. */
  private inPassing(frustum: Frustum): Tile[] {
    return standIns(this.pyramid, visibleTiles(this.pyramid, this.level - 1, frustum), this.wanted, this.ready());
  }

  private ready(): Tile[] {
    return this.cache.values().map(({ tile }) => tile);
  }

  private upload(budget: number): void {
    const first = this.wanted.map(tileKey).filter((key) => this.decoded.has(key));
    const begin = performance.now();
    let number = 0;
    for (const key of new Set([...first, ...this.decoded.keys()])) {
      if (number >= UPLOADS_PER_FRAME && performance.now() - begin >= budget) break;
      number += 1;
      const loaded = this.decoded.get(key);
      const tile = this.tiles.get(key);
      if (loaded && tile) {
        this.decoded.delete(key);
        const { width, height } = loaded.bitmap;
        const quad = this.layTile(this.painter.quad(loaded.bitmap), tile);
        this.cache.set(key, { tile, quad }, width * height * 4);
      }
    }
  }

  private layTile(quad: Quad, tile: Tile): Quad {
    return this.lay(quad, tile.face, rectangleOf(this.pyramid, tile), this.distance(tile.level));
  }

  /** The finest level stands nearest. */
  private distance(level: number): number {
    return 1 + (this.scene.levels.length - 1 - level) / 4;
  }

  private lay(quad: Quad, face: Face, { s0, s1, t0, t1 }: Rectangle, distance: number): Quad {
    const at = (s: number, t: number): Vec3 => rotate(this.rotation, facePoint(face, s, t));
    const [corner, right, below] = [at(s0, t0), at(s1, t0), at(s0, t1)];
    const side = (end: Vec3): Vec3 => [end[0] - corner[0], end[1] - corner[1], end[2] - corner[2]];
    this.painter.place(quad, corner, side(right), side(below), distance);
    return quad;
  }

  private async load(key: string, signal: AbortSignal): Promise<LoadedTile> {
    const blob = await fetchBlob(this.address(key), signal);
    const bitmap = await createImageBitmap(blob);
    if (signal.aborted) {
      bitmap.close();
      signal.throwIfAborted();
    }
    return { bitmap, bytes: blob.size };
  }

  private address(key: string): string {
    const tile = this.tiles.get(key);
    return tile ? tileAddress(this.scene.tiles, tile) : key;
  }
}
