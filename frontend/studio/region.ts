import { type Angles, anglesOf, clamp, direction, dot, radians, degrees, type Vec3 } from '../viewer/engine/geometry.js';

/** An upright rectangle on the plane before its middle; all in degrees, as `BlurRegion` in Java. */
export interface Region extends Angles {
  width: number;
  height: number;
}

export const LEAST = 1;
export const MOST = 120;

/** Its corners, clockwise from the upper left. */
export function cornersOf({ width, height, ...middle }: Region): [Vec3, Vec3, Vec3, Vec3] {
  const { forward, right, up } = axes(middle);
  const x = Math.tan(radians(width / 2));
  const y = Math.tan(radians(height / 2));
  const at = (u: number, v: number): Vec3 => [
    forward[0] + u * right[0] + v * up[0],
    forward[1] + u * right[1] + v * up[1],
    forward[2] + u * right[2] + v * up[2],
  ];
  return [at(-x, y), at(x, y), at(x, -y), at(-x, -y)];
}

/** The region of which these directions, of any length, are opposite corners. */
export function regionBetween(a: Vec3, b: Vec3): Region {
  const [one, other] = [unit(a), unit(b)];
  const middle = anglesOf([one[0] + other[0], one[1] + other[1], one[2] + other[2]]);
  const { forward, right, up } = axes(middle);
  const depth = Math.max(dot(one, forward), 1e-6);
  const size = (along: Vec3): number => clamp(2 * degrees(Math.atan(Math.abs(dot(one, along)) / depth)), LEAST, MOST);
  return { ...middle, width: size(right), height: size(up) };
}

/** The same region larger or smaller. */
export function resized({ width, height, ...middle }: Region, wider: number, higher: number): Region {
  return { ...middle, width: clamp(width + wider, LEAST, MOST), height: clamp(height + higher, LEAST, MOST) };
}

function axes({ yaw, pitch }: Angles): { forward: Vec3; right: Vec3; up: Vec3 } {
  return {
    forward: direction({ yaw, pitch }),
    right: direction({ yaw: yaw + 90, pitch: 0 }),
    up: direction({ yaw, pitch: pitch + 90 }),
  };
}

function unit(v: Vec3): Vec3 {
  const length = Math.hypot(...v) || 1;
  return [v[0] / length, v[1] / length, v[2] / length];
}
