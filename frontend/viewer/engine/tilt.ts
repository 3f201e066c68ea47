import { type Angles, clamp, degrees, radians, wrap } from './geometry.js';

/** How a device is held, in degrees, as `deviceorientation` reports it. */
export interface Held {
  alpha: number;
  beta: number;
  gamma: number;
}

/**
 * Where the back of a device points: the yaw to the right of north, or of wherever the device counts from, and the
 * pitch. The third column of the rotation Z(alpha) X(beta) Y(gamma) of the W3C's Device Orientation, turned round.
 */
export function backOf({ alpha, beta, gamma }: Held): Angles {
  const [a, b, c] = [radians(alpha), radians(beta), radians(gamma)];
  const east = -(Math.cos(a) * Math.sin(c) + Math.cos(c) * Math.sin(a) * Math.sin(b));
  const north = -(Math.sin(a) * Math.sin(c) - Math.cos(a) * Math.cos(c) * Math.sin(b));
  const up = -Math.cos(b) * Math.cos(c);
  return { yaw: wrap(degrees(Math.atan2(east, north))), pitch: degrees(Math.asin(clamp(up, -1, 1))) };
}
