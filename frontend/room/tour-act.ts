import { html, nothing, render, type TemplateResult } from 'lit';
import { part } from '../site/part';
import '../viewer/panorama-viewer';
import { type ViewerScene } from '../viewer/contract';
import { Projection } from '../viewer/engine/projection';
import { handOver } from './hand-over';
import { icon } from './icons';
import { poseOf, spotOf, type Pose, type Spot } from './led';
import { ledScenes, whereabouts, type LedScenes } from './led-scenes';
import { Leading } from './leading';
import { MarkLayer } from './mark-layer';
import { type RoomPage } from './page';
import { PointCard } from './point-card';
import { type Act } from './scenery';
import { type RoomState } from './state';
import { Trail } from './trail';
import { text, type Json } from './wire';

/** How long the mark of “look here” stays, in milliseconds. */
const LOOK_STAYS = 4000;

/** A leader who moves on at once is not read aloud, in milliseconds. */
const SAID_AFTER = 1200;

/** Puts the led tour on the stage. */
export async function tourAct(place: HTMLElement, page: RoomPage): Promise<Act> {
  try {
    return new TourAct(place, page, await ledScenes());
  } catch {
    render(html`<p class="lost">The walkthrough could not be loaded. Reload the page to try again.</p>`, place);
    return { show: () => undefined, leave: () => place.replaceChildren() };
  }
}

/**
 * The tour as one of those who are led sees it, or who leads. One who looks around alone is told where the others are,
 * and comes back when they please.
 */
class TourAct implements Act {
  private readonly viewer = document.createElement('panorama-viewer');
  private readonly bar = element('p', 'led');
  private readonly model = element('p', 'model');
  private readonly marks = new MarkLayer();
  private readonly said = element('p', 'vh');
  private readonly inWords = document.createElement('a');
  private readonly card: PointCard;
  private readonly trail = new Trail();
  private readonly ending = new AbortController();
  private readonly calm = matchMedia('(prefers-reduced-motion: reduce)');
  private state: RoomState | undefined;
  private leader = '';
  private rested: Pose | undefined;
  private leading: Leading | undefined;
  /** Looks around alone. */
  private free = false;
  private walking = false;
  private frames = 0;
  private asked: (Spot & { scene: string }) | undefined;
  private forgetting: ReturnType<typeof setTimeout> | undefined;
  private telling: ReturnType<typeof setTimeout> | undefined;
  private still: HTMLImageElement | undefined;

  constructor(
    private readonly place: HTMLElement,
    private readonly page: RoomPage,
    private readonly tour: LedScenes,
  ) {
    const words = element('section', 'point');
    words.setAttribute('aria-label', 'What is shown');
    words.hidden = true;
    this.card = new PointCard(words, tour, () => this.closePoint());
    this.said.setAttribute('aria-live', 'polite');
    Object.assign(this.inWords, { className: 'skip', target: '_blank', textContent: 'Read this room as text, in a new tab' });
    this.viewer.scenes = tour.scenes;
    this.listen();
  }

  show(state: RoomState): void {
    const first = !this.state;
    this.state = state;
    const { lead, pose } = state.led;
    if (first) this.open(state);
    if ((lead?.id ?? '') !== this.leader) {
      this.leader = lead?.id ?? '';
      this.trail.clear();
      this.lead(lead?.id === state.you.id);
    }
    if (pose && pose !== this.rested) this.rest(pose);
    this.rested = pose;
    this.render();
  }

  hear(type: string, frame: Json): void {
    if (type === 'tour.look') this.lookHere({ scene: text(frame['scene']), ...spotOf(frame) });
    const pose = type === 'pose' ? poseOf(frame) : undefined;
    if (!pose || this.leading) return;
    this.trail.add(pose, performance.now());
    this.follow();
  }

  leave(): void {
    this.leading?.end();
    this.ending.abort();
    cancelAnimationFrame(this.frames);
    clearTimeout(this.forgetting);
    clearTimeout(this.telling);
    this.place.replaceChildren();
  }

  /** Shows the picture, with the view that the leader has. */
  private open(state: RoomState): void {
    const { pose } = state.led;
    const known = this.scene(state.set.address) ?? this.tour.scenes[0];
    if (pose) this.stand(pose);
    else this.viewer.scene = known?.id ?? '';
    this.place.replaceChildren(this.inWords, this.viewer, this.marks.layer, this.bar, this.card.panel, this.model, this.said);
  }

  private listen(): void {
    const { signal } = this.ending;
    const { viewer } = this;
    viewer.addEventListener('view-taken', () => this.detach(), { signal });
    viewer.addEventListener('view-change', () => this.mark(), { signal });
    viewer.addEventListener('scene-change', ({ detail }) => {
      if (detail.from !== null && this.alone) this.hidePoint();
      this.render();
    }, { signal });
    viewer.addEventListener('hotspot-open', ({ detail }) => {
      this.detach();
      if (detail.kind === 'link') return;
      viewer.open = detail.id;
      this.card.show(detail.scene, detail.id);
      this.leading?.rest();
    }, { signal });
    viewer.addEventListener('webgl-unavailable', () => this.useStill(), { signal });
    this.place.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.card.isOpen) return;
      event.stopPropagation();
      this.closePoint();
    }, { signal });
  }

  /** Whether the view is this visitor's own. */
  private get alone(): boolean {
    return this.free || this.leading !== undefined;
  }

  private lead(on: boolean): void {
    this.leading?.end();
    this.leading = undefined;
    if (!on) {
      this.follow();
      return;
    }
    this.free = false;
    const { pose } = this.state?.led ?? {};
    if (pose) this.stand(pose);
    this.leading = new Leading(this.viewer, this.page, () => this.mark());
  }

  /** The leader's view rests, or shows something else. */
  private rest(pose: Pose): void {
    if (this.leading) return;
    this.trail.add(pose, performance.now());
    if (this.calm.matches && !this.free) this.look(this.trail.newest ?? pose);
    if (this.still) this.still.src = this.tour.still(pose.scene, pose);
    this.follow();
    clearTimeout(this.telling);
    this.telling = setTimeout(() => this.say(`${this.leaderName} shows: ${whereabouts(this.scene(pose.scene), pose)}.`), SAID_AFTER);
  }

  /** Goes on until the leader's way is gone. */
  private follow(): void {
    cancelAnimationFrame(this.frames);
    this.frames = requestAnimationFrame(() => {
      if (this.leading) return;
      const now = performance.now();
      const pose = this.trail.at(now);
      if (pose && !this.free && !this.calm.matches) this.look(pose);
      this.mark();
      if (this.trail.isMoving(now) || this.walking) this.follow();
    });
  }

  /** Looks as the leader does. */
  private look(pose: Pose): void {
    if (this.walking) return;
    if (pose.scene !== this.viewer.scene) void this.walk(pose);
    else this.turn(pose);
    this.viewer.open = pose.open;
    this.card.show(pose.scene, pose.open);
  }

  private async walk(pose: Pose): Promise<void> {
    if (!this.scene(pose.scene)) return;
    this.walking = true;
    this.follow();
    const there = await this.viewer.goTo(pose.scene, pose);
    this.walking = false;
    // What came between was the visitor's own way, or there is nothing to walk in.
    if (!there && !this.free) this.viewer.scene = pose.scene;
    this.render();
  }

  /** Is where the leader is, whatever was shown before. */
  private stand({ scene, yaw, pitch, fov }: Pose): void {
    Object.assign(this.viewer, { scene, yaw, pitch, fov });
  }

  private turn({ yaw, pitch, fov }: Pose): void {
    this.viewer.lookAt({ yaw, pitch, fov }, { animate: false });
  }

  private detach(): void {
    if (this.alone) return;
    this.free = true;
    this.render();
  }

  private attach(): void {
    this.free = false;
    const pose = this.trail.newest ?? this.rested;
    if (pose) this.look(pose);
    this.follow();
    this.render();
    part('button', this.bar).focus();
  }

  /** Closes a point's words: for all where the leader does it. */
  private closePoint(): void {
    const { open } = this.viewer;
    const focused = this.place.contains(document.activeElement);
    if (this.alone) this.hidePoint();
    else this.card.dismiss();
    this.leading?.rest();
    if (!focused) return;
    if (this.alone && open !== '') this.viewer.focusHotspot(open);
    else part('button', this.bar).focus();
  }

  private hidePoint(): void {
    this.viewer.open = '';
    this.card.show('', '');
  }

  private lookHere(spot: Spot & { scene: string }): void {
    this.asked = spot;
    clearTimeout(this.forgetting);
    this.forgetting = setTimeout(() => {
      this.asked = undefined;
      this.mark();
      this.render();
    }, LOOK_STAYS);
    if (!this.leading) this.say(`${this.leaderName} asks you to look here: ${whereabouts(this.scene(spot.scene), { ...spot, fov: 60 })}.`);
    this.render();
    this.marks.renew('look-here');
  }

  /** Puts the marks where they belong in the view of the moment. */
  private mark(): void {
    const { scene, yaw, pitch, fov, clientWidth: width, clientHeight: height } = this.viewer;
    const projection = new Projection({ yaw, pitch, fov }, { width, height });
    const pose = this.leading ? undefined : this.trail.at(performance.now());
    const here = pose?.scene === scene ? pose : undefined;
    const spot = this.leading ? this.leading.spot : here?.point;
    const called = this.asked?.scene === scene ? this.asked : undefined;
    this.marks.set('ptr', spot, projection, this.leading ? '' : `${this.leaderName} is pointing`, false);
    this.marks.set('gaze', this.free ? here : undefined, projection, `${this.leaderName} looks here`, true);
    this.marks.set('look-here', called, projection, 'Look here', true);
  }

  private render(): void {
    if (!this.state) return;
    render(this.words(this.state), this.bar);
    this.model.hidden = !this.tour.models.has(this.viewer.scene);
    this.model.textContent = 'A computer-made model';
    this.inWords.href = `/tour-text#${this.viewer.scene}`;
    this.mark();
  }

  private words(state: RoomState): TemplateResult {
    if (this.leading) {
      const toggle = (): void => {
        if (this.leading) this.leading.pointing = !this.leading.pointing;
        this.render();
      };
      return html`<span class="t">${icon('lead')}You lead the tour</span>
        <button type="button" class="btn s" aria-pressed=${String(this.leading.pointing)} @click=${toggle}>Point</button>
        <button type="button" class="btn s" @click=${() => this.leading?.askToLook()}>Look here</button>
        ${state.you.role === 'host' ? nothing : handOver(state, this.page)}`;
    }
    const take = state.you.role === 'host' ? nothing : handOver(state, this.page);
    if (!this.free) {
      return html`<span class="t">${icon('lead')}You are being shown around</span>
        <button type="button" class="btn s" @click=${() => this.leaveGroup()}>Look around yourself</button>${take}`;
    }
    const pose = this.trail.newest ?? this.rested;
    const elsewhere = pose && pose.scene !== this.viewer.scene ? this.scene(pose.scene)?.name : undefined;
    const call = this.asked ? `${this.leaderName} asks all to look` : undefined;
    const where = elsewhere ? `${this.leaderName} is in ${elsewhere}` : 'You look around yourself';
    return html`<span class="t ${this.asked || elsewhere ? 'elsewhere' : ''}">${icon('lead')}${call ?? where}</span>
      <button type="button" class="btn s" @click=${() => this.attach()}>Follow the host</button>${take}`;
  }

  private leaveGroup(): void {
    this.detach();
    this.viewer.shadowRoot?.querySelector<HTMLElement>('.stage')?.focus({ preventScroll: true });
  }

  private say(words: string): void {
    if (this.said.textContent !== words) this.said.textContent = words;
  }

  private get leaderName(): string {
    return this.state?.led.lead?.name || 'The host';
  }

  private scene(id: string): ViewerScene | undefined {
    return this.tour.scenes.find((scene) => scene.id === id);
  }

  /** Plain pictures of where the leader rests, where the browser cannot draw. */
  private useStill(): void {
    const pose = this.rested;
    const scene = this.scene(pose?.scene ?? this.viewer.scene);
    if (!scene || this.still) return;
    this.still = document.createElement('img');
    this.still.slot = 'still';
    this.still.alt = '';
    this.still.src = this.tour.still(scene.id, pose ?? scene.view);
    this.viewer.append(this.still);
  }
}

function element(tag: 'p' | 'section', name: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = name;
  return made;
}
