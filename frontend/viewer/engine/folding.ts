import type { Point } from './projection.js';

/** Closer than this many pixels, two targets of a finger lie on each other. */
const NEAR = 40;
/** What lay together stays so until it is this far apart: a slow turn must not make it flicker. */
const APART = 50;

export interface Placed extends Point {
  id: string;
}

/** What stands at one place of the screen: a point, or several that would overlap. */
export interface Fold extends Point {
  ids: readonly string[];
}

/** Folds points that would overlap on the screen, closest first, until nothing overlaps. */
export class Folding {
  private before = new Map<string, number>();

  fold(points: readonly Placed[]): Fold[] {
    const folds: Fold[] = points.map(({ id, x, y }) => ({ ids: [id], x, y }));
    for (let pair = this.closest(folds); pair; pair = this.closest(folds)) {
      const [a, b] = pair;
      folds.splice(folds.indexOf(b), 1);
      folds.splice(folds.indexOf(a), 1, joined(a, b));
    }
    this.before = new Map(folds.flatMap(({ ids }, i) => ids.map((id) => [id, i] as const)));
    return folds;
  }

  private closest(folds: readonly Fold[]): [Fold, Fold] | undefined {
    let found: [Fold, Fold] | undefined;
    let least = Infinity;
    folds.forEach((a, i) => {
      folds.slice(i + 1).forEach((b) => {
        const distance = Math.hypot(a.x - b.x, a.y - b.y);
        if (distance < least && distance < (this.wereTogether(a, b) ? APART : NEAR)) {
          [found, least] = [[a, b], distance];
        }
      });
    });
    return found;
  }

  private wereTogether(a: Fold, b: Fold): boolean {
    const fold = this.before.get(a.ids[0] ?? '');
    return fold !== undefined && [...a.ids, ...b.ids].every((id) => this.before.get(id) === fold);
  }
}

/** By how much the picture has to grow for points to stand apart; infinite where two stand at one place. */
export function growthApart(points: readonly Point[]): number {
  let least = Infinity;
  points.forEach((a, i) => {
    points.slice(i + 1).forEach((b) => {
      least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y));
    });
  });
  return (APART * 1.2) / least;
}

function joined(a: Fold, b: Fold): Fold {
  const [m, n] = [a.ids.length, b.ids.length];
  const mean = (p: number, q: number): number => (p * m + q * n) / (m + n);
  return { ids: [...a.ids, ...b.ids], x: mean(a.x, b.x), y: mean(a.y, b.y) };
}
