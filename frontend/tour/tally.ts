/** Degrees that a part of the sphere is wide and high; see `Cell` in Java. */
const CELL = 15;
const COLUMNS = 360 / CELL;
const ROWS = 180 / CELL;

/** What the server is told of a scene; see `Glimpse` in Java. */
export interface Glimpse {
  scene: string;
  entered: boolean;
  points: string[];
  looks: { cell: number; seconds: number }[];
}

/** The part of the sphere that lies in a direction, counted from the upper left, row by row. */
export function cellOf(yaw: number, pitch: number): number {
  const column = Math.floor(((((yaw + 180) % 360) + 360) % 360) / CELL);
  const row = Math.min(Math.floor((90 - pitch) / CELL), ROWS - 1);
  return row * COLUMNS + column;
}

/** Adds up a visit until it is told. */
export class Tally {
  private readonly glimpses = new Map<string, Glimpse>();

  enter(scene: string): void {
    this.of(scene).entered = true;
  }

  open(scene: string, point: string): void {
    this.of(scene).points.push(point);
  }

  /** Counts a second. */
  look(scene: string, yaw: number, pitch: number): void {
    const { looks } = this.of(scene);
    const cell = cellOf(yaw, pitch);
    const look = looks.find((each) => each.cell === cell);
    if (look) look.seconds++;
    else looks.push({ cell, seconds: 1 });
  }

  /** What has been added up; from then on it begins anew. */
  take(): Glimpse[] {
    const all = [...this.glimpses.values()];
    this.glimpses.clear();
    return all;
  }

  private of(scene: string): Glimpse {
    const glimpse = this.glimpses.get(scene) ?? { scene, entered: false, points: [], looks: [] };
    this.glimpses.set(scene, glimpse);
    return glimpse;
  }
}
