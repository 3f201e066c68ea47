import { type Angles, clamp, cross, degrees, direction, dot, radians, type Vec3, type View, wrap } from './geometry.js';

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** A view on a viewport: what direction stands where on the screen, and back. Pixels count from the top left. */
export class Projection {
  readonly forward: Vec3;
  readonly right: Vec3;
  readonly up: Vec3;
  /** Half the viewport at distance 1. */
  readonly halfWidth: number;
  readonly halfHeight: number;

  constructor(
    readonly view: View,
    readonly size: Size,
  ) {
    this.forward = direction(view);
    this.right = direction({ yaw: view.yaw + 90, pitch: 0 });
    this.up = cross(this.right, this.forward);
    const half = Math.tan(radians(view.fov) / 2);
    const longer = Math.max(size.width, size.height, 1);
    this.halfWidth = (half * size.width) / longer;
    this.halfHeight = (half * size.height) / longer;
  }

  /** The field of view along the vertical side in degrees, as a camera wants it. */
  get verticalFov(): number {
    return 2 * degrees(Math.atan(this.halfHeight));
  }

  /** Where a direction stands on the screen; undefined behind the viewer. */
  project(towards: Vec3): Point | undefined {
    const depth = dot(towards, this.forward);
    if (depth <= 1e-6) {
      return undefined;
    }
    const x = dot(towards, this.right) / depth / this.halfWidth;
    const y = dot(towards, this.up) / depth / this.halfHeight;
    return { x: ((1 + x) / 2) * this.size.width, y: ((1 - y) / 2) * this.size.height };
  }

  /** The direction behind a point of the screen, of length 1 or more. */
  unproject({ x, y }: Point): Vec3 {
    const [cx, cy] = this.ray(x, y);
    const { right, up, forward } = this;
    return [
      forward[0] + cx * right[0] + cy * up[0],
      forward[1] + cx * right[1] + cy * up[1],
      forward[2] + cx * right[2] + cy * up[2],
    ];
  }

  /** The view of the same field in which the direction stands at the point: a grabbed picture follows the finger. */
  grab(towards: Vec3, { x, y }: Point): Angles {
    const [cx, cy] = this.ray(x, y);
    const height = dot(towards, [0, 1, 0]) / Math.hypot(...towards);
    const length = Math.hypot(cx, cy, 1);
    // The ray's height after tilting by p is cy cos p + sin p; beyond the pole the nearest tilt must do.
    const reach = Math.hypot(cy, 1);
    const tilt = Math.asin(clamp((height * length) / reach, -1, 1)) - Math.atan2(cy, 1);
    const pitch = clamp(tilt, -Math.PI / 2, Math.PI / 2);
    const ahead = Math.cos(pitch) - cy * Math.sin(pitch);
    const yaw = Math.atan2(towards[0], -towards[2]) - Math.atan2(cx, ahead);
    return { yaw: wrap(degrees(yaw)), pitch: degrees(pitch) };
  }

  private ray(x: number, y: number): [number, number] {
    return [
      ((2 * x) / this.size.width - 1) * this.halfWidth,
      (1 - (2 * y) / this.size.height) * this.halfHeight,
    ];
  }
}

/** Zooms so that what stands at the point stays there. */
export function zoomAbout(view: View, fov: number, size: Size, point: Point): View {
  const fixed = new Projection(view, size).unproject(point);
  return { ...new Projection({ ...view, fov }, size).grab(fixed, point), fov };
}

/** The field of view after the picture on the screen has grown by a factor. */
export function scaledFov(fov: number, factor: number): number {
  return 2 * degrees(Math.atan(Math.tan(radians(fov) / 2) / factor));
}
