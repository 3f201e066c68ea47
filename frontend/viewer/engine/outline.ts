import { cross, dot, type Vec3 } from './geometry.js';
import type { Point, Projection } from './projection.js';

/** Nearer to the plane of the eye than this, a corner would stand far outside any screen. */
const NEAR = 0.02;

/**
 * The outline of an area on the screen. What of it lies behind the viewer is cut off along the plane before the eye, so
 * that an area one stands in the middle of keeps its right side. Edges are great circles, straight lines on the screen.
 * Empty where none of it lies ahead.
 */
export function outlineOf(corners: readonly Vec3[], projection: Projection): Point[] {
  const ahead = (corner: Vec3): number => dot(corner, projection.forward) - NEAR;
  return corners
    .flatMap((corner, i) => {
      const before = corners.at(i - 1) ?? corner;
      const [from, to] = [ahead(before), ahead(corner)];
      const crossing = from >= 0 === to >= 0 ? [] : [between(before, corner, from / (from - to))];
      return to >= 0 ? [...crossing, corner] : crossing;
    })
    .flatMap((corner) => projection.project(corner) ?? []);
}

/** How much of the sphere an area takes up, only good for telling the larger of two. */
export function extentOf(corners: readonly Vec3[]): number {
  const sum = corners.reduce<Vec3>((total, corner, i) => {
    const [x, y, z] = cross(corners.at(i - 1) ?? corner, corner);
    return [total[0] + x, total[1] + y, total[2] + z];
  }, [0, 0, 0]);
  return Math.hypot(...sum) / 2;
}

function between(a: Vec3, b: Vec3, share: number): Vec3 {
  const mix = (from: number, to: number): number => from + (to - from) * share;
  return [mix(a[0], b[0]), mix(a[1], b[1]), mix(a[2], b[2])];
}
