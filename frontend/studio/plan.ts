/** Floor plans in meters, x to the east and y to the north. */
export interface Spot {
  x: number;
  y: number;
}

/** Something on the floor; see `PlanCanvas.Shape` in Java. */
export interface Shape {
  /** `room:3`, `doorway:0` or `place:` and a scene's id. */
  id: string;
  title: string;
  /** Corners, ends, or the one place: x and y in turn. */
  points: readonly number[];
  /** For a place: where one looks first, degrees clockwise from north. */
  bearing: number;
}

export type Kind = 'room' | 'doorway' | 'place';

export function kindOf({ id }: Pick<Shape, 'id'>): Kind {
  const [kind] = id.split(':');
  return kind === 'room' || kind === 'doorway' ? kind : 'place';
}

export function spotsOf({ points }: Pick<Shape, 'points'>): Spot[] {
  return Array.from({ length: Math.floor(points.length / 2) }, (_, index) => ({
    x: points[2 * index] ?? 0,
    y: points[2 * index + 1] ?? 0,
  }));
}

export const flat = (spots: readonly Spot[]): number[] => spots.flatMap(({ x, y }) => [x, y]);

/** The nearest line of the grid, free of the last bits that a sum of decimals leaves. */
export const snapped = (meters: number, grid: number): number => Math.round(Math.round(meters / grid) * grid * 100) / 100;

export const snappedSpot = ({ x, y }: Spot, grid: number): Spot => ({ x: snapped(x, grid), y: snapped(y, grid) });

/**
 * The outline with one corner elsewhere. In a room of right angles the neighbours follow along their walls, so that it
 * keeps them.
 */
export function withCorner(outline: readonly Spot[], index: number, to: Spot): Spot[] {
  const from = outline[index];
  if (!from) {
    return [...outline];
  }
  const count = outline.length;
  const neighbours = [(index + count - 1) % count, (index + 1) % count];
  const square = outline.every((spot, i) => {
    const next = outline[(i + 1) % count];
    return next !== undefined && (spot.x === next.x || spot.y === next.y);
  });
  return outline.map((spot, i) => {
    if (i === index) {
      return to;
    }
    if (!square || !neighbours.includes(i)) {
      return spot;
    }
    return { x: spot.x === from.x ? to.x : spot.x, y: spot.y === from.y ? to.y : spot.y };
  });
}

/** The outline made wider to the east and deeper to the north; its south-western corner stays. */
export function stretched(outline: readonly Spot[], wider: number, deeper: number, least: number): Spot[] {
  const { west, south, east, north } = boundsOf(outline);
  const scale = (size: number, more: number): number => (size > 0 ? Math.max(least, size + more) / size : 1);
  const [across, along] = [scale(east - west, wider), scale(north - south, deeper)];
  const rounded = (meters: number): number => Math.round(meters * 100) / 100;
  return outline.map(({ x, y }) => ({ x: rounded(west + (x - west) * across), y: rounded(south + (y - south) * along) }));
}

export interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

export function boundsOf(spots: readonly Spot[]): Bounds {
  const xs = spots.map(({ x }) => x);
  const ys = spots.map(({ y }) => y);
  return { west: Math.min(...xs), south: Math.min(...ys), east: Math.max(...xs), north: Math.max(...ys) };
}

/** Degrees clockwise from north, from one spot to another. */
export function bearing(from: Spot, to: Spot): number {
  return ((Math.atan2(to.x - from.x, to.y - from.y) * 180) / Math.PI + 360) % 360;
}

/** How meters lie on the screen: so many pixels each, with a place of the plan in the upper left corner. */
export interface Sheet {
  scale: number;
  west: number;
  north: number;
}

/** All of the plan in the middle of a screen, with a margin. */
export function fitted(spots: readonly Spot[], width: number, height: number): Sheet {
  const { west, south, east, north } = spots.length > 0 ? boundsOf(spots) : { west: 0, south: 0, east: 10, north: 8 };
  const [wide, high] = [east - west + 3, north - south + 3];
  const scale = Math.min(width / wide, height / high, 90) || 1;
  return { scale, west: (west + east) / 2 - width / scale / 2, north: (south + north) / 2 + height / scale / 2 };
}

/** The sheet larger or smaller, with what is under a point of the screen left there. */
export function zoomed({ scale, west, north }: Sheet, factor: number, x: number, y: number): Sheet {
  const next = Math.min(400, Math.max(4, scale * factor));
  return { scale: next, west: west + x / scale - x / next, north: north - y / scale + y / next };
}
