import { radians } from './geometry.js';
import type { Size } from './projection.js';

/** Up to this many device pixels a tile pixel may cover before the next finer level is worth its bytes. */
const TOLERANCE = 1.1;

/**
 * The level that suits a viewport: the coarsest whose pixels are no larger than the screen's at the view's centre.
 * Measured where a face's pixels are sparsest, at its own centre, so that turning never changes the level.
 *
 * @param faceSizes edge of a face in pixels for each level, coarsest first
 * @param longerSide device pixels along the viewport's longer side
 */
export function chooseLevel(faceSizes: readonly number[], fov: number, longerSide: number): number {
  const screenPixels = longerSide / (2 * Math.tan(radians(fov) / 2));
  const level = faceSizes.findIndex((size) => (size / 2) * TOLERANCE >= screenPixels);
  return level < 0 ? faceSizes.length - 1 : level;
}

/**
 * Device pixels to draw for each CSS pixel. A phone gets all three of its own; on a large screen more than two cost a
 * slow GPU much and show nobody anything.
 */
export function pixelRatio(size: Size, devicePixelRatio: number): number {
  const cap = Math.max(size.width, size.height) <= 960 ? 3 : 2;
  return Math.min(Math.max(devicePixelRatio, 1), cap);
}
