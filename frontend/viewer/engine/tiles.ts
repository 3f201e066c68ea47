import { angleBetween, cross, dot, type Face, FACES, facePoint, type Rotation, unrotate, type Vec3 } from './geometry.js';
import type { Projection } from './projection.js';

/** A cube cut into tiles: the edge of a tile, and the edge of a face for each level, coarsest first. */
export interface Pyramid {
  tileSize: number;
  faceSizes: readonly number[];
}

export interface Tile {
  readonly level: number;
  readonly face: Face;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of a face, from -1 to 1 to the right (s) and down (t). */
export interface Rectangle {
  s0: number;
  s1: number;
  t0: number;
  t1: number;
}

export type TileKey = string;

export function tileKey({ level, face, row, column }: Tile): TileKey {
  return `${level}/${face}/${row}-${column}`;
}

export function tileAddress(template: string, { level, face, row, column }: Tile): string {
  return template
    .replace('{level}', String(level))
    .replace('{face}', face)
    .replace('{row}', String(row))
    .replace('{column}', String(column));
}

export function tilesPerSide({ tileSize, faceSizes }: Pyramid, level: number): number {
  return Math.ceil((faceSizes[level] ?? 0) / tileSize);
}

/** Where a tile lies on its face; tiles at the right and lower edge may be smaller. */
export function rectangleOf({ tileSize, faceSizes }: Pyramid, { level, row, column }: Tile): Rectangle {
  const size = faceSizes[level] ?? tileSize;
  const at = (index: number): number => (2 * Math.min(index * tileSize, size)) / size - 1;
  return { s0: at(column), s1: at(column + 1), t0: at(row), t1: at(row + 1) };
}

/** Whether one rectangle covers some of the other's inside. */
export function overlap(a: Rectangle, b: Rectangle): boolean {
  const hair = 1e-9;
  return a.s0 < b.s1 - hair && b.s0 < a.s1 - hair && a.t0 < b.t1 - hair && b.t0 < a.t1 - hair;
}

/** What a viewport can see, as a cone in the picture's own directions. */
export class Frustum {
  readonly centre: Vec3;
  private readonly corners: readonly Vec3[];
  private readonly planes: readonly Vec3[];

  constructor(projection: Projection, leveled: Rotation) {
    const { width, height } = projection.size;
    const seen = (x: number, y: number): Vec3 => unrotate(leveled, projection.unproject({ x, y }));
    this.centre = unrotate(leveled, projection.forward);
    this.corners = [seen(0, 0), seen(width, 0), seen(width, height), seen(0, height)];
    this.planes = [...sides(this.corners, this.centre), this.centre];
  }

  /**
   * Whether a rectangle of a face may be in sight. Both are convex cones, so a plane through a side of either that has
   * the other wholly outside parts them; without such a plane the rectangle counts as seen, and none in sight is missed.
   */
  sees(face: Face, { s0, s1, t0, t1 }: Rectangle): boolean {
    const corners = [facePoint(face, s0, t0), facePoint(face, s1, t0), facePoint(face, s1, t1), facePoint(face, s0, t1)];
    const centre = facePoint(face, (s0 + s1) / 2, (t0 + t1) / 2);
    return !parted(this.planes, corners) && !parted(sides(corners, centre), this.corners);
  }
}

/** Planes through the eye and each side of a polygon, their normals pointing inward. */
function sides(corners: readonly Vec3[], inside: Vec3): Vec3[] {
  return corners.map((corner, i) => {
    const normal = cross(corner, corners[(i + 1) % corners.length] as Vec3);
    return dot(normal, inside) < 0 ? [-normal[0], -normal[1], -normal[2]] : normal;
  });
}

function parted(planes: readonly Vec3[], points: readonly Vec3[]): boolean {
  return planes.some((plane) => points.every((point) => dot(plane, point) < 0));
}

const WHOLE_FACE: Rectangle = { s0: -1, s1: 1, t0: -1, t1: 1 };

/** The tiles of a level that a viewport needs, nearest to its centre first. */
export function visibleTiles(pyramid: Pyramid, level: number, frustum: Frustum): Tile[] {
  const found: { tile: Tile; distance: number }[] = [];
  const count = tilesPerSide(pyramid, level);
  for (const face of FACES) {
    if (!frustum.sees(face, WHOLE_FACE)) {
      continue;
    }
    for (let row = 0; row < count; row++) {
      for (let column = 0; column < count; column++) {
        const tile = { level, face, row, column };
        const area = rectangleOf(pyramid, tile);
        if (frustum.sees(face, area)) {
          const middle = facePoint(face, (area.s0 + area.s1) / 2, (area.t0 + area.t1) / 2);
          found.push({ tile, distance: angleBetween(middle, frustum.centre) });
        }
      }
    }
  }
  return found.sort((a, b) => a.distance - b.distance).map(({ tile }) => tile);
}

/**
 * What to draw, finest first, since finer tiles hide coarser ones: each wanted tile that is there, and where one is
 * missing all that is there in its place, a parent or the children that a zoom has left behind.
 */
export function drawnTiles(pyramid: Pyramid, wanted: readonly Tile[], ready: Iterable<Tile>): Tile[] {
  const there = [...ready];
  const gaps = missing(wanted, there);
  const wantedKeys = new Set(wanted.map(tileKey));
  return there
    .filter((tile) => wantedKeys.has(tileKey(tile)) || standsIn(pyramid, tile, gaps))
    .sort((a, b) => b.level - a.level);
}

/** Of coarser tiles, those that stand in for a wanted one that is not there. */
export function standIns(
  pyramid: Pyramid,
  coarser: readonly Tile[],
  wanted: readonly Tile[],
  ready: Iterable<Tile>,
): Tile[] {
  const gaps = missing(wanted, ready);
  return coarser.filter((tile) => standsIn(pyramid, tile, gaps));
}

function missing(wanted: readonly Tile[], ready: Iterable<Tile>): Tile[] {
  const keys = new Set([...ready].map(tileKey));
  return wanted.filter((tile) => !keys.has(tileKey(tile)));
}

function standsIn(pyramid: Pyramid, tile: Tile, gaps: readonly Tile[]): boolean {
  const area = rectangleOf(pyramid, tile);
  return gaps.some(
    (gap) => gap.face === tile.face && gap.level !== tile.level && overlap(rectangleOf(pyramid, gap), area),
  );
}
