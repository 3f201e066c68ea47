import { degrees, radians } from '../viewer/engine/geometry';

const NAMES = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'] as const;
const SECTOR = 360 / NAMES.length;

/** The same bearing from 0 to below 360 degrees. */
export const turned = (bearing: number): number => ((bearing % 360) + 360) % 360;

/** The point of the compass that a bearing is nearest to. */
export const compass = (bearing: number): string =>
  NAMES[Math.round(turned(bearing) / SECTOR) % NAMES.length] ?? NAMES[0];

/** Bearing of a place on a plan with north up and y downwards, seen from its middle. */
export const bearingOf = (x: number, y: number): number => turned(degrees(Math.atan2(x, -y)));

/** A wedge from the origin that opens upwards, as an SVG path. */
export function wedge(angle: number, radius: number): string {
  const half = radians(Math.min(angle, 170) / 2);
  const x = (Math.sin(half) * radius).toFixed(1);
  const y = (-Math.cos(half) * radius).toFixed(1);
  return `M0 0L-${x} ${y}A${radius} ${radius} 0 0 1 ${x} ${y}Z`;
}
