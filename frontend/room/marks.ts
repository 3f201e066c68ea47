import { direction, dot, type Angles } from '../viewer/engine/geometry';
import { type Projection } from '../viewer/engine/projection';

/** Pixels from the edge at which an arrow stands. */
const EDGE = 36;

/** Where a mark for a direction stands on the picture. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  /** Whether the direction itself is in sight; otherwise the mark stands at the edge that is nearest to it. */
  readonly inside: boolean;
  /** Where it lies from the middle, in degrees clockwise from above. */
  readonly bearing: number;
}

export function markOf(towards: Angles, projection: Projection): Mark {
  const { width, height } = projection.size;
  const ray = direction(towards);
  const [right, up] = [dot(ray, projection.right), dot(ray, projection.up)];
  const bearing = (Math.atan2(right, up) * 180) / Math.PI;
  const point = projection.project(ray);
  if (point && point.x >= 0 && point.x <= width && point.y >= 0 && point.y <= height) return { ...point, inside: true, bearing };
  const [halfX, halfY] = [Math.max(width / 2 - EDGE, 1), Math.max(height / 2 - EDGE, 1)];
  const reach = Math.max(Math.abs(right) / halfX, Math.abs(up) / halfY);
  const scale = reach > 0 ? 1 / reach : 0;
  return { x: width / 2 + right * scale, y: height / 2 - up * scale, inside: false, bearing };
}
