/**
 * Directions and the cube. Right-handed as in Three.js: x right, y up, z towards the viewer; yaw 0 and pitch 0 look
 * along -z, the centre of the equirectangular picture. Yaw grows to the right, pitch upward, both in degrees.
 */
export type Vec3 = readonly [x: number, y: number, z: number];

/** Row-major 3x3 rotation. */
export type Rotation = readonly [Vec3, Vec3, Vec3];

export interface Angles {
  yaw: number;
  pitch: number;
}

/** Where one looks; `fov` is the field of view in degrees along the longer side of the viewport. */
export interface View extends Angles {
  fov: number;
}

/** Front -z, right +x, back +z, left -x, up +y, down -y; also the order of the faces in a preview strip. */
export const FACES = ['f', 'r', 'b', 'l', 'u', 'd'] as const;
export type Face = (typeof FACES)[number];

const DEGREE = Math.PI / 180;

export const radians = (degrees: number): number => degrees * DEGREE;
export const degrees = (radians: number): number => radians / DEGREE;

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** The same angle from -180 (inclusive) to 180 (exclusive). */
export function wrap(yaw: number): number {
  return yaw - 360 * Math.floor((yaw + 180) / 360);
}

/** Degrees to turn from one yaw to another the short way round. */
export function shortestTurn(from: number, to: number): number {
  return wrap(to - from);
}

export function direction({ yaw, pitch }: Angles): Vec3 {
  const y = radians(yaw);
  const p = radians(pitch);
  return [Math.sin(y) * Math.cos(p), Math.sin(p), -Math.cos(y) * Math.cos(p)];
}

export function anglesOf([x, y, z]: Vec3): Angles {
  return { yaw: wrap(degrees(Math.atan2(x, -z))), pitch: degrees(Math.atan2(y, Math.hypot(x, z))) };
}

export function dot(a: Vec3, b: Vec3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vec3, b: Vec3): Vec3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

/** The angle between two directions of any length, in degrees. */
export function angleBetween(a: Vec3, b: Vec3): number {
  return degrees(Math.atan2(Math.hypot(...cross(a, b)), dot(a, b)));
}

/** A point of a face's plane (one unit from the eye): s to the right and t down, both from -1 to 1. */
export function facePoint(face: Face, s: number, t: number): Vec3 {
  switch (face) {
    case 'f':
      return [s, -t, -1];
    case 'r':
      return [1, -t, s];
    case 'b':
      return [-s, -t, 1];
    case 'l':
      return [-1, -t, -s];
    case 'u':
      return [s, 1, -t];
    case 'd':
      return [s, -1, t];
  }
}

/** The face that a direction meets, and where. */
export function faceOf([x, y, z]: Vec3): { face: Face; s: number; t: number } {
  const longest = Math.max(Math.abs(x), Math.abs(y), Math.abs(z));
  if (Math.abs(y) === longest) {
    return y > 0 ? { face: 'u', s: x / y, t: -z / y } : { face: 'd', s: -x / y, t: -z / y };
  }
  if (Math.abs(z) === longest) {
    return z < 0 ? { face: 'f', s: -x / z, t: y / z } : { face: 'b', s: -x / z, t: -y / z };
  }
  return x > 0 ? { face: 'r', s: z / x, t: -y / x } : { face: 'l', s: z / x, t: y / x };
}

/**
 * How a picture is turned upright: first rolled clockwise about its centre, then its centre raised. Takes a direction
 * of the picture to the direction in which the visitor sees it; hotspots and views are given in the latter.
 */
export function leveling(pitch: number, roll: number): Rotation {
  const [cp, sp] = [Math.cos(radians(pitch)), Math.sin(radians(pitch))];
  const [cr, sr] = [Math.cos(radians(roll)), Math.sin(radians(roll))];
  return [
    [cr, sr, 0],
    [-sr * cp, cr * cp, -sp],
    [-sr * sp, cr * sp, cp],
  ];
}

/** Undoes the rotation: from what the visitor sees back into the picture. */
export function unrotate(rotation: Rotation, v: Vec3): Vec3 {
  const [a, b, c] = rotation;
  return [
    a[0] * v[0] + b[0] * v[1] + c[0] * v[2],
    a[1] * v[0] + b[1] * v[1] + c[1] * v[2],
    a[2] * v[0] + b[2] * v[1] + c[2] * v[2],
  ];
}

export function rotate(rotation: Rotation, v: Vec3): Vec3 {
  return [dot(rotation[0], v), dot(rotation[1], v), dot(rotation[2], v)];
}
