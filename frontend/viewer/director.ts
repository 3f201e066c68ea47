import { completeView, readScenes, type Start, type ViewerHotspot, type ViewerScene } from './contract.js';
import type { Counts } from './draw/painter.js';
import type { View } from './engine/geometry.js';
import { Motion } from './engine/motion.js';
import type { Emit } from './events.js';
import { type Host, Session } from './session.js';
import { readStill } from './still.js';
import type { Parts } from './ui/template.js';
import type { Visit } from './xr/immersion.js';

const UNAVAILABLE = 'This browser cannot show the 360-degree picture.';
const LOST = 'The picture was interrupted. It comes back by itself.';
const UNREACHABLE = 'The next room could not be loaded. Check the connection, then try again.';

/** The passage that leads from a scene into another, if there is one. */
function passage(from: ViewerScene | undefined, to: string): ViewerHotspot | undefined {
  return from?.hotspots.find((hotspot) => hotspot.to === to);
}

/**
 * Knows the scenes and which of them is shown. What is asked of it is carried out once for all that was set in the same
 * task, and remembered while the element is detached.
 */
export class Director implements Host {
  session: Session | undefined;
  scenes: readonly ViewerScene[] = [];
  private current: ViewerScene | undefined;
  private wanted: Start = {};
  private scheduled = false;
  private openId = '';
  private readonly motion = new Motion({ yaw: 0, pitch: 0, fov: 90 });
  private left: Counts & { tiles: number } = { textures: 0, geometries: 0, programs: 0, tiles: 0 };

  constructor(
    private readonly element: HTMLElement,
    private readonly parts: Parts,
    readonly emit: Emit,
    private readonly reflect: (scene: string, view: View) => void,
  ) {}

  get view(): View {
    return completeView(this.wanted, this.motion.view);
  }

  get sceneId(): string {
    return this.wanted.scene ?? this.current?.id ?? '';
  }

  get editing(): boolean {
    return this.element.hasAttribute('editing');
  }

  get leveling(): boolean {
    return this.element.hasAttribute('leveling');
  }

  get tilting(): boolean {
    return this.element.hasAttribute('tilting');
  }

  get open(): string {
    return this.openId;
  }

  set open(id: string) {
    this.openId = id;
    this.session?.setOpen(id);
  }

  get counts(): Counts & { tiles: number } {
    return this.session?.stage.counts ?? this.left;
  }

  setScenes(scenes: unknown): void {
    this.scenes = readScenes(scenes);
    this.want({});
  }

  /** Asks for a scene, for parts of a view, or for both. */
  want(wanted: Start): void {
    this.wanted = { ...this.wanted, ...wanted };
    if (!this.scheduled) {
      this.scheduled = true;
      queueMicrotask(() => {
        this.scheduled = false;
        this.carryOut();
      });
    }
  }

  attach(): void {
    try {
      this.session = new Session(this.parts, this.motion, this);
      this.session.setOpen(this.openId);
      this.session.tilt(this.tilting);
    } catch {
      // The still remains, a picture like any other.
      ['role', 'aria-roledescription', 'tabindex'].forEach((name) => {
        this.parts.stage.removeAttribute(name);
      });
      this.say(UNAVAILABLE);
      this.emit('webgl-unavailable', {});
    }
    this.want({});
  }

  detach(): void {
    if (this.current) {
      this.wanted = { scene: this.current.id, ...this.motion.view, ...this.wanted };
      this.current = undefined;
    }
    this.left = { ...(this.session?.dispose() ?? this.left), tiles: 0 };
    this.session = undefined;
    this.parts.still.hidden = false;
    this.parts.message.hidden = true;
  }

  /** Turns to a view, in so many milliseconds or in a time that suits the angle. */
  lookAt(view: Partial<View>, duration?: number): void {
    if (this.session && this.current) {
      this.session.look(completeView(view, this.motion.view), duration);
    } else {
      this.want(view);
    }
  }

  /** Walks into a scene; false if it is unknown or something else came between. */
  async go(id: string, wanted: Partial<View> | undefined, through?: ViewerHotspot): Promise<boolean> {
    const scene = this.sceneById(id);
    const { session } = this;
    if (!scene || !session || !this.current) {
      return false;
    }
    const view = completeView(wanted, scene.view);
    try {
      const arrived = await session.go(scene, view, through, () => {
        this.arrive(scene, view);
      });
      if (arrived) {
        this.parts.said.textContent = scene.name;
      }
      return arrived;
    } catch {
      this.say(UNREACHABLE);
      return false;
    }
  }

  /** Walks into a scene by the passage that leads there, or by the two that lead there through another scene. */
  async walk(id: string, wanted: Partial<View> | undefined): Promise<boolean> {
    const here = this.current;
    const between = passage(here, id)
      ? undefined
      : this.scenes.find((scene) => passage(here, scene.id) && passage(scene, id));
    if (between) {
      const towards = { ...between.view, yaw: passage(between, id)?.yaw ?? between.view.yaw };
      if (!(await this.go(between.id, towards, passage(here, between.id)))) {
        return false;
      }
    }
    return this.go(id, wanted, passage(this.current, id));
  }

  follow({ to, arrivalYaw, ...link }: ViewerHotspot): void {
    const next = this.sceneById(to ?? '');
    if (next) {
      const { pitch, fov } = next.view;
      void this.go(next.id, { yaw: arrivalYaw ?? this.motion.view.yaw, pitch, fov }, link);
    }
  }

  /** What a visit in a headset asks: the same scenes, without the pictures of this page in between. */
  visit(): Omit<Visit, 'words'> {
    return {
      scene: () => this.current,
      yaw: () => this.motion.view.yaw,
      follow: async ({ to, arrivalYaw }) => {
        this.want({ scene: to ?? '', ...(arrivalYaw === undefined ? {} : { yaw: arrivalYaw }) });
        await Promise.resolve();
      },
      opened: ({ id, kind }) => {
        this.emit('hotspot-open', { scene: this.current?.id ?? '', id, kind }, true);
      },
      ended: (yaw) => {
        this.lookAt({ yaw }, 0);
      },
    };
  }

  sceneById(id: string): ViewerScene | undefined {
    return this.scenes.find((scene) => scene.id === id);
  }

  settled(view: View): void {
    if (this.current) {
      this.reflect(this.current.id, view);
      this.emit('view-settled', { scene: this.current.id, ...view });
    }
  }

  pictured(): void {
    this.parts.still.hidden = true;
    this.parts.message.hidden = true;
    this.emit('first-picture', { scene: this.current?.id ?? '' });
  }

  lost(): void {
    this.say(LOST);
    this.emit('webgl-lost', {});
  }

  private carryOut(): void {
    const { session, current, wanted } = this;
    const scene = this.sceneById(this.sceneId) ?? current ?? this.scenes[0];
    if (!scene || !session) {
      return;
    }
    this.wanted = {};
    const fresh = this.sceneById(scene.id) ?? scene;
    if (current?.id === scene.id && current.tiles === fresh.tiles) {
      this.current = fresh;
      if (fresh !== current) {
        session.refresh(fresh);
      }
      if (wanted.yaw !== undefined || wanted.pitch !== undefined || wanted.fov !== undefined) {
        this.lookAt(wanted, 0);
      }
      return;
    }
    const view = completeView(wanted, fresh.view);
    void session.cut(fresh, view);
    this.arrive(fresh, view);
    if (!current) {
      void this.useStill();
    }
  }

  private arrive(scene: ViewerScene, view: View): void {
    const from = this.current?.id ?? null;
    this.current = scene;
    const keys = this.editing ? 'arrow keys move the focused point' : 'plus and minus zoom';
    this.parts.stage.setAttribute(
      'aria-label',
      `${scene.name}. Arrow keys look around, ${keys}, Tab moves between points, Home looks ahead.`,
    );
    this.emit('scene-change', { scene: scene.id, from, ...view });
  }

  private async useStill(): Promise<void> {
    const { session, current } = this;
    const still = await readStill(this.element);
    if (still && session && session === this.session && current === this.current) {
      await session.stage.setStill(still.image, still.view);
    }
  }

  private say(text: string): void {
    this.parts.said.textContent = '';
    this.parts.message.hidden = false;
    this.parts.words.textContent = text;
  }
}
