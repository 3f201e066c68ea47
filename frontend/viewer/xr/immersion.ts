import type { ViewerHotspot, ViewerScene } from '../contract.js';
import { anglesOf, direction, type Vec3, wrap } from '../engine/geometry.js';
import { aimedAt, pointed, SnapTurn, turned } from './aim.js';
import { rotation, times, unprojected } from './gl.js';
import { disc, plaque, type Words } from './plaque.js';
import { type Sign, Signs } from './signs.js';
import { Sphere } from './sphere.js';

/** Half a hotspot, half a panel, in meters at the distance of the signs. */
const DISC = 0.07;
const PANEL = 0.62;
/** A panel hangs this many degrees below the line of sight, so that what it speaks of stays in view. */
const BELOW = 14;
/** The stick of a controller in the standard layout of the WebXR Gamepads Module. */
const STICK = 2;

/** What the headset asks of the page. */
export interface Visit {
  scene(): ViewerScene | undefined;
  yaw(): number;
  /** Goes through a passage; resolves when the other scene is the current one. */
  follow(link: ViewerHotspot): Promise<void>;
  opened(hotspot: ViewerHotspot): void;
  words(hotspot: ViewerHotspot): Words;
  /** Left, looking this way. */
  ended(yaw: number): void;
}

interface Point {
  hotspot: ViewerHotspot;
  towards: Vec3;
}

/** A visit in a headset: the sphere around, hotspots to aim at with a controller or the eyes, turns in steps. */
export class Immersion {
  private readonly sphere: Sphere;
  private readonly signs: Signs;
  private readonly snaps = new Map<XRInputSource, SnapTurn>();
  private readonly discs: Record<'point' | 'passage' | 'meant', WebGLTexture>;
  private points: Point[] = [];
  private label: Sign | undefined;
  private panel: Sign | undefined;
  private meant: Point | undefined;
  private shown: ViewerScene | undefined;
  private head: Vec3 = [0, 0, -1];
  /** What the visitor used last. */
  private hand: XRInputSource | undefined;
  /** Degrees of the picture's yaw that lie ahead in the room. */
  private turn: number;

  /** Starts a visit; has to be called within a click. Rejects where the headset refuses. */
  static async start(visit: Visit): Promise<Immersion> {
    const session = await navigator.xr?.requestSession('immersive-vr');
    if (!session) throw new Error('No headset');
    const canvas = document.createElement('canvas');
    const gl = canvas.getContext('webgl2', { xrCompatible: true, antialias: false });
    if (!gl) {
      await session.end();
      throw new Error('No WebGL 2');
    }
    await session.updateRenderState({ baseLayer: new XRWebGLLayer(session, gl) });
    return new Immersion(session, gl, await session.requestReferenceSpace('local'), visit);
  }

  private constructor(
    private readonly session: XRSession,
    private readonly gl: WebGL2RenderingContext,
    private readonly room: XRReferenceSpace,
    private readonly visit: Visit,
  ) {
    this.sphere = new Sphere(gl);
    this.signs = new Signs(gl);
    this.discs = {
      point: this.signs.texture(disc(false, false)),
      passage: this.signs.texture(disc(true, false)),
      meant: this.signs.texture(disc(false, true)),
    };
    this.turn = visit.yaw();
    session.addEventListener('selectstart', ({ inputSource }) => {
      this.hand = inputSource;
    });
    session.addEventListener('select', () => void this.select());
    session.addEventListener('end', () => {
      this.end();
    });
    session.requestAnimationFrame((_, frame) => {
      this.frame(frame);
    });
  }

  private frame(frame: XRFrame): void {
    this.session.requestAnimationFrame((_, next) => {
      this.frame(next);
    });
    const pose = frame.getViewerPose(this.room);
    const layer = this.session.renderState.baseLayer;
    if (!pose || !layer) return;
    this.head = pointed(pose.transform.orientation);
    this.enter();
    this.steer();
    this.aim(frame);
    const { gl } = this;
    gl.bindFramebuffer(gl.FRAMEBUFFER, layer.framebuffer);
    gl.clear(gl.COLOR_BUFFER_BIT | gl.DEPTH_BUFFER_BIT);
    const signs = this.hung();
    for (const view of pose.views) {
      const port = layer.getViewport(view);
      if (!port) continue;
      gl.viewport(port.x, port.y, port.width, port.height);
      const eye = rotation(view.transform.orientation);
      this.sphere.draw(unprojected(view.projectionMatrix), times(turning(this.turn), eye));
      this.signs.draw(signs, view.projectionMatrix, eye);
    }
  }

  /** Takes up the scene that is the current one by now. */
  private enter(): void {
    const scene = this.visit.scene();
    if (!scene || scene === this.shown) return;
    if (scene.id !== this.shown?.id) {
      this.sphere.show(scene);
      this.panel = undefined;
    }
    this.shown = scene;
    this.points = scene.hotspots.map((hotspot) => ({ hotspot, towards: direction(hotspot) }));
    this.meant = undefined;
    this.label = undefined;
  }

  private steer(): void {
    for (const source of this.session.inputSources) {
      const snap = this.snaps.get(source) ?? new SnapTurn();
      this.snaps.set(source, snap);
      this.turn = wrap(this.turn + snap.turn(source.gamepad?.axes[STICK] ?? 0));
    }
  }

  /** Finds what the hand that was used last points at; at first the right one, or the head where there is none. */
  private aim(frame: XRFrame): void {
    const sources = [...this.session.inputSources];
    const used = sources.find((each) => each === this.hand);
    const source = used ?? sources.find(({ handedness }) => handedness === 'right') ?? sources[0];
    const hand = source && frame.getPose(source.targetRaySpace, this.room);
    const ray = hand ? pointed(hand.transform.orientation) : this.head;
    const meant = aimedAt(turned(ray, this.turn), this.points);
    if (meant === this.meant) return;
    this.meant = meant;
    this.label = meant && this.sign(plaque({ title: meant.hotspot.label, text: '' }), below(meant.towards, -7), 0.3);
  }

  private async select(): Promise<void> {
    if (this.panel) {
      this.panel = undefined;
      return;
    }
    const hotspot = this.meant?.hotspot;
    if (!hotspot) return;
    if (hotspot.kind !== 'link') {
      this.panel = this.sign(plaque(this.visit.words(hotspot)), below(direction(hotspot), BELOW), PANEL);
      this.visit.opened(hotspot);
      return;
    }
    await this.visit.follow(hotspot);
    if (hotspot.arrivalYaw !== undefined) {
      this.turn = wrap(hotspot.arrivalYaw - anglesOf(this.head).yaw);
    }
  }

  private hung(): Sign[] {
    const discs = this.points.map((point): Sign => {
      const { hotspot, towards } = point;
      const meant = point === this.meant;
      const texture = this.discs[meant ? 'meant' : hotspot.kind === 'link' ? 'passage' : 'point'];
      const half = meant ? DISC * 1.25 : DISC;
      return { texture, towards, halfWidth: half, halfHeight: half };
    });
    const over = [this.panel ? undefined : this.label, this.panel].filter((sign) => sign !== undefined);
    return [...discs, ...over].map((sign) => ({ ...sign, towards: turned(sign.towards, -this.turn) }));
  }

  private sign(picture: OffscreenCanvas, towards: Vec3, halfWidth: number): Sign {
    return {
      texture: this.signs.texture(picture),
      towards,
      halfWidth,
      halfHeight: (halfWidth * picture.height) / picture.width,
    };
  }

  private end(): void {
    this.sphere.dispose();
    this.gl.getExtension('WEBGL_lose_context')?.loseContext();
    this.visit.ended(wrap(anglesOf(this.head).yaw + this.turn));
  }
}

/** The rotation that brings the room's directions into the picture's, column by column. */
function turning(degrees: number): number[] {
  return [...turned([1, 0, 0], degrees), 0, 1, 0, ...turned([0, 0, 1], degrees)];
}

function below(towards: Vec3, degrees: number): Vec3 {
  const { yaw, pitch } = anglesOf(towards);
  return direction({ yaw, pitch: Math.max(-85, pitch - degrees) });
}
