import { type PanoramaViewer } from '../viewer/panorama-viewer';
import { anglesOf } from '../viewer/engine/geometry';
import { Projection, type Point } from '../viewer/engine/projection';
import { type Pose, type Spot } from './led';
import { type RoomPage } from './page';

/** Least time between two poses, in milliseconds: 15 a second. */
const BETWEEN = 66;

/** A view that has not moved for so many milliseconds rests. */
const REST = 300;

/** Two presses make one wish within so many milliseconds and pixels. */
const DOUBLE = { time: 350, distance: 32 };

/** What a leader's page tells of the leader's view: the way while it moves, and each rest. */
export class Leading {
  private readonly ending = new AbortController();
  private sentAt = 0;
  private sending: ReturnType<typeof setTimeout> | undefined;
  private resting: ReturnType<typeof setTimeout> | undefined;
  private pointer: Point | undefined;
  private pressed: (Point & { time: number }) | undefined;
  private aims = false;

  /** @param changed hears what the leader points at, and whether at all */
  constructor(
    private readonly viewer: PanoramaViewer,
    private readonly page: RoomPage,
    private readonly changed: () => void,
  ) {
    const { signal } = this.ending;
    viewer.addEventListener('view-change', () => this.move(), { signal });
    viewer.addEventListener('scene-change', () => this.rest(), { signal });
    viewer.addEventListener('pointermove', (event) => this.point(event), { signal });
    viewer.addEventListener('pointerdown', (event) => this.press(event), { signal, capture: true });
    viewer.addEventListener('keydown', (event) => this.key(event), { signal });
    // Where the picture is put up in this moment, its scene says so by itself.
    this.resting = setTimeout(() => this.rest());
  }

  /** Whether the leader points at something. */
  get pointing(): boolean {
    return this.aims;
  }

  set pointing(on: boolean) {
    this.aims = on;
    this.move();
    this.changed();
  }

  /** What the leader points at: where the mouse is, or else the middle of the picture. */
  get spot(): Spot | undefined {
    if (!this.aims) return undefined;
    return this.pointer ? this.spotAt(this.pointer) : { yaw: this.viewer.yaw, pitch: this.viewer.pitch };
  }

  /** Says at once how it stands: another scene, an opened point. */
  rest(): void {
    clearTimeout(this.sending);
    clearTimeout(this.resting);
    this.sending = undefined;
    if (this.viewer.scene !== '') this.page.send('tour.rest', this.pose());
  }

  /** Asks all to look where the mouse is, or else to the middle. */
  askToLook(at = this.pointer): void {
    const spot = at ? this.spotAt(at) : { yaw: this.viewer.yaw, pitch: this.viewer.pitch };
    this.page.send('tour.look', { scene: this.viewer.scene, yaw: hundredths(spot.yaw), pitch: hundredths(spot.pitch) });
  }

  end(): void {
    this.ending.abort();
    clearTimeout(this.sending);
    clearTimeout(this.resting);
  }

  private move(): void {
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.rest(), REST);
    if (this.sending !== undefined) return;
    const wait = Math.max(0, this.sentAt + BETWEEN - performance.now());
    this.sending = setTimeout(() => {
      this.sending = undefined;
      this.sentAt = performance.now();
      this.page.say({ t: 'pose', ...this.pose() });
    }, wait);
  }

  private pose(): Pose {
    const { scene, yaw, pitch, fov, open } = this.viewer;
    const { spot } = this;
    return {
      ms: Leading.clock(),
      scene,
      yaw: hundredths(yaw),
      pitch: hundredths(pitch),
      fov: hundredths(fov),
      open,
      point: spot && { yaw: hundredths(spot.yaw), pitch: hundredths(spot.pitch) },
    };
  }

  private point(event: PointerEvent): void {
    this.pointer = this.place(event);
    if (!this.aims) return;
    this.move();
    this.changed();
  }

  /** The second press of two is a wish that all look there, and no zoom. */
  private press(event: PointerEvent): void {
    const point = this.place(event);
    const last = this.pressed;
    this.pressed = { ...point, time: event.timeStamp };
    const near = last && Math.hypot(point.x - last.x, point.y - last.y) < DOUBLE.distance;
    if (!near || event.timeStamp - last.time > DOUBLE.time) return;
    this.pressed = undefined;
    event.stopPropagation();
    this.askToLook(point);
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.key === 'p' || event.key === 'P') this.pointing = !this.aims;
    else if (event.key === 'Enter' && !onPoint(event)) this.askToLook(this.aims ? this.pointer : undefined);
  }

  private place(event: PointerEvent): Point {
    const { left, top } = this.viewer.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }

  private spotAt(point: Point): Spot {
    const { yaw, pitch, fov, clientWidth: width, clientHeight: height } = this.viewer;
    return anglesOf(new Projection({ yaw, pitch, fov }, { width, height }).unproject(point));
  }

  /** Goes on evenly, and after a reload of the page, too. */
  private static clock(): number {
    return Math.round(performance.timeOrigin + performance.now());
  }
}

/** Whether a key was pressed on one of the picture's points, which it opens. */
function onPoint(event: KeyboardEvent): boolean {
  return event.composedPath()[0] instanceof HTMLButtonElement;
}

function hundredths(angle: number): number {
  return Math.round(angle * 100) / 100 + 0;
}
