import { readDocument, type ViewerHotspot, type ViewerScene } from './contract.js';
import { Director } from './director.js';
import type { Counts } from './draw/painter.js';
import type { View } from './engine/geometry.js';
import { emitter, type ViewerEventMap } from './events.js';
import { buildParts } from './ui/template.js';
import type { Words } from './xr/plaque.js';

const ANGLES = ['yaw', 'pitch', 'fov'] as const;
const PROPERTIES = ['scenes', 'scene', ...ANGLES, 'editing', 'leveling', 'tilting', 'open'] as const;

/**
 * `<panorama-viewer>`: a 360° picture to look around in, with hotspots and ways into other scenes. Scenes come as the
 * property `scenes` or in a `<script type="application/json">` child; an `<img slot="still">` is shown until the picture
 * is drawn. While it is detached it holds nothing of the graphics card and listens to nothing.
 */
export class PanoramaViewer extends HTMLElement {
  static readonly observedAttributes = ['scene', ...ANGLES, 'tilting', 'open'];

  private reflecting = false;
  private documentRead = false;
  private readonly director = new Director(this, buildParts(this), emitter(this), (scene, view) => {
    this.reflect(scene, view);
  });

  get scenes(): readonly ViewerScene[] {
    return this.director.scenes;
  }

  set scenes(scenes: readonly ViewerScene[]) {
    this.documentRead = true;
    this.director.setScenes(scenes);
  }

  /** Id of the scene that is shown; setting it changes the scene at once. */
  get scene(): string {
    return this.director.sceneId;
  }

  set scene(scene: string) {
    this.director.want({ scene });
  }

  get yaw(): number {
    return this.director.view.yaw;
  }

  set yaw(yaw: number) {
    this.director.want({ yaw });
  }

  get pitch(): number {
    return this.director.view.pitch;
  }

  set pitch(pitch: number) {
    this.director.want({ pitch });
  }

  get fov(): number {
    return this.director.view.fov;
  }

  set fov(fov: number) {
    this.director.want({ fov });
  }

  /** Hotspots can be dragged, and a click in the picture tells its direction. */
  get editing(): boolean {
    return this.hasAttribute('editing');
  }

  set editing(editing: boolean) {
    this.toggleAttribute('editing', editing);
  }

  /** A drag up or down levels the picture instead of turning it. */
  get leveling(): boolean {
    return this.hasAttribute('leveling');
  }

  set leveling(leveling: boolean) {
    this.toggleAttribute('leveling', leveling);
  }

  /** The view turns with the device, where the device tells how it is held and the visitor has allowed it. */
  get tilting(): boolean {
    return this.hasAttribute('tilting');
  }

  set tilting(tilting: boolean) {
    this.toggleAttribute('tilting', tilting);
  }

  /** Id of the hotspot whose panel is open; empty for none. */
  get open(): string {
    return this.director.open;
  }

  set open(id: string | null) {
    this.director.open = id ?? '';
  }

  /** Whether pictures can be shown, that is, whether there is WebGL. */
  get canShow(): boolean {
    return this.director.session !== undefined;
  }

  /** What is held on the graphics card, and how many tiles; after a detach, what was left behind. */
  get counts(): Counts & { tiles: number } {
    return this.director.counts;
  }

  /**
   * Turns to a view of the scene; angles that are left out stay as they are.
   *
   * @param options with `animate` false it looks there at once; `duration` is the turn's time in milliseconds, for
   *     which the angle decides otherwise
   */
  lookAt(view: Partial<View>, { animate = true, duration }: { animate?: boolean; duration?: number } = {}): void {
    this.director.lookAt(view, animate ? duration : 0);
  }

  /** Turns by itself at so many degrees a second, until the visitor does anything; never under reduced motion. */
  turn(speed: number): void {
    this.director.session?.turn(speed);
  }

  /** Walks into a scene, to its own view or another; resolves to whether it got there. */
  goTo(scene: string, view?: Partial<View>): Promise<boolean> {
    return this.director.go(scene, view);
  }

  /** As `goTo`, by the passage that leads there or through one scene between, if there is such a way. */
  walkTo(scene: string, view?: Partial<View>): Promise<boolean> {
    return this.director.walk(scene, view);
  }

  /** Whether a headset is there to look around in. */
  static async canImmerse(): Promise<boolean> {
    return (await navigator.xr?.isSessionSupported('immersive-vr').catch(() => false)) ?? false;
  }

  /**
   * Goes on in a headset; has to be called within a click. Resolves once it shows, rejects where that cannot be.
   *
   * @param words what a hotspot says when it is opened there
   */
  async immerse(words: (hotspot: ViewerHotspot) => Words): Promise<void> {
    const { Immersion } = await import('./xr/immersion.js');
    await Immersion.start({ ...this.director.visit(), words });
  }

  /** Turns to a hotspot and gives it the focus. */
  focusHotspot(id: string): void {
    this.director.session?.focusHotspot(id);
  }

  async toggleFullscreen(): Promise<void> {
    await (document.fullscreenElement === this ? document.exitFullscreen() : this.requestFullscreen());
  }

  connectedCallback(): void {
    PROPERTIES.forEach((name) => {
      this.adopt(name);
    });
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (script && !this.documentRead) {
      const { scenes, start } = readDocument(script.textContent);
      this.scenes = scenes;
      this.director.want({ ...start, ...this.fromAttributes() });
    }
    this.director.attach();
  }

  disconnectedCallback(): void {
    this.director.detach();
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    if (name === 'open') {
      this.open = value;
    } else if (name === 'tilting') {
      this.director.session?.tilt(value !== null);
    } else if (!this.reflecting) {
      this.director.want(this.fromAttributes([name]));
    }
  }

  private fromAttributes(names: readonly string[] = ['scene', ...ANGLES]): Record<string, string | number> {
    const given = names.filter((name) => (this.getAttribute(name) ?? '') !== '');
    return Object.fromEntries(
      given.map((name) => [name, name === 'scene' ? (this.getAttribute(name) ?? '') : Number(this.getAttribute(name))]),
    );
  }

  private reflect(scene: string, view: View): void {
    this.reflecting = true;
    this.setAttribute('scene', scene);
    ANGLES.forEach((angle) => {
      this.setAttribute(angle, String(Math.round(view[angle] * 100) / 100));
    });
    this.reflecting = false;
  }

  /** A property that was set before the browser knew the element hides its accessor: take it over. */
  private adopt(name: (typeof PROPERTIES)[number]): void {
    if (Object.hasOwn(this, name)) {
      const value: unknown = this[name];
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }
}

if (!customElements.get('panorama-viewer')) {
  customElements.define('panorama-viewer', PanoramaViewer);
}

declare global {
  interface HTMLElementTagNameMap {
    'panorama-viewer': PanoramaViewer;
  }
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface HTMLElementEventMap extends ViewerEventMap {}
}
