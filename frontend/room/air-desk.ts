import { html, nothing, render, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { capture, share, words } from './capture';
import { counted } from './elements';
import { kept } from './kept';
import { type Menu } from './menu';
import { Meter } from './meter';
import { type RoomPage } from './page';
import { canPublish, Publisher, type Source } from './publisher';
import { type Desk } from './stage-pane';
import { type RoomState } from './state';

/** Pieces that may wait before the host is told that the connection is too slow. */
const BEHIND = 3;

/** Bytes that the test of the connection sends, and bits a second that the video needs with some to spare. */
const PROBE = 750_000;
const NEEDED = 2_500_000;

/** The host's desk for camera, microphone and screen: the green room, and what one does while on air. */
export class AirDesk implements Desk {
  private state: RoomState | undefined;
  private camera: MediaStream | undefined;
  /** Whether the picture is the host’s name, for want of a camera. */
  private unseen = false;
  private screen: MediaStream | undefined;
  private publisher: Publisher | undefined;
  private source: Source = 'camera';
  private devices: readonly MediaDeviceInfo[] = [];
  private meter: Meter | undefined;
  private busy = false;
  private problem = '';
  private waiting = 0;
  private speed = '';
  private since = 0;
  private readonly waits: Map<'open' | 'on air', boolean>;

  constructor(
    private readonly section: HTMLElement,
    private readonly page: RoomPage,
    private readonly menu: Menu,
    private readonly slug: string,
  ) {
    this.waits = kept(`green room ${slug}`);
    addEventListener('pagehide', () => this.publisher?.abandon());
    // All would lose the picture.
    addEventListener('beforeunload', (event) => {
      if (this.publisher && this.state?.session === 'live') event.preventDefault();
    });
    if (canPublish()) navigator.mediaDevices.addEventListener('devicechange', () => void this.list());
    // The page loads anew when the session starts; who was ready is ready still.
    if (this.waits.get('open') === true) void this.reopen();
    setInterval(() => {
      if (this.publisher) this.render();
    }, 1000);
  }

  show(state: RoomState): void {
    const before = this.state;
    this.state = state;
    if (before && before.air === state.air && before.backstage?.ready === state.backstage?.ready) return;
    this.render();
  }

  private render(): void {
    const { state } = this;
    if (!state) return;
    const elsewhere = state.air.take > 0 && !this.publisher ? state.air : undefined;
    render(
      html`<h2 class="title-s">Live video ${this.publisher ? html`<span class="tag live">On air</span>` : nothing}</h2>
        ${canPublish()
          ? html`${elsewhere ? html`<p><b>${elsewhere.presenter === state.you.id ? 'You, on another page,' : elsewhere.name}</b> ${elsewhere.presenter === state.you.id ? 'are' : 'is'} on air.</p>` : nothing}
            ${this.camera ? this.greenRoom(state, this.camera) : this.closed()}`
          : html`<p class="muted">This browser cannot record the stage’s video (H.264). Chrome, Edge and Safari can.</p>`}
        ${this.problem === '' ? nothing : html`<p class="notice alert" role="alert">${this.problem}</p>`}`,
      this.section,
    );
    const preview = this.section.querySelector('video');
    const stream = this.publisher ? this.current() : this.camera;
    if (preview && stream && preview.srcObject !== stream) preview.srcObject = stream;
  }

  private closed(): TemplateResult {
    return html`<p class="muted small">Look at yourself and choose camera and microphone before anybody else sees you.</p>
      <p><button type="button" class="btn secondary s" ?disabled=${this.busy} @click=${() => void this.open()}>Open the green room</button></p>`;
  }

  private greenRoom(state: RoomState, camera: MediaStream): TemplateResult {
    const others = state.backstage?.ready.filter(({ id }) => id !== state.you.id && id !== state.air.presenter) ?? [];
    const [microphone] = camera.getAudioTracks();
    const [picture] = camera.getVideoTracks();
    return html`<video class="preview" muted playsinline autoplay aria-label=${this.unseen ? 'Your name, which all see' : 'What your camera sees'}></video>
      ${this.unseen ? html`<p class="small">No camera was found. All hear you and see your name; connect a camera and open the green room again to be seen.</p>` : nothing}
      <p class="level"><label for="level">How loud you are</label><meter id="level" min="0" max="1" low="0.15" optimum="0.6" high="0.95"></meter></p>
      ${this.publisher ? nothing : html`${this.choice('videoinput', 'Camera', picture)} ${this.choice('audioinput', 'Microphone', microphone)}
        <p class="row"><button type="button" class="btn secondary s" ?disabled=${this.busy} @click=${() => void this.test()}>Test the connection</button><span class="small" role="status">${this.speed}</span></p>
`}
        <p class="small muted">${others.length === 0 ? 'No other host is ready yet.' : html`Ready ${this.publisher ? 'to take over' : 'too'}: ${others.map((person) => person.name).join(', ')}.`}</p>
      ${this.publisher ? this.onAir(microphone, picture) : this.before(state)}`;
  }

  private before(state: RoomState): TemplateResult {
    const taken = state.air.take > 0;
    const runs = state.session === 'live';
    const start = (event: Event, source: Source): void => {
      const own = state.air.presenter === state.you.id;
      if (taken && !own) this.askToTakeOver(event.currentTarget as HTMLElement, source);
      else void this.start(source, taken);
    };
    return html`${runs ? nothing : html`<p class="small">You can go on air once the session has started.</p>`}<p class="row">
      <button type="button" class="btn primary s" ?disabled=${this.busy || !runs} @click=${(event: Event) => start(event, 'camera')}>${taken ? 'Take over' : 'Go on air'}</button>
      ${'getDisplayMedia' in navigator.mediaDevices ? html`<button type="button" class="btn secondary s" ?disabled=${this.busy || !runs} @click=${(event: Event) => start(event, 'screen')}>Share a screen</button>` : nothing}
      <button type="button" class="btn secondary s" ?disabled=${this.busy} @click=${() => this.close()}>Close</button></p>`;
  }

  private onAir(microphone: MediaStreamTrack | undefined, picture: MediaStreamTrack | undefined): TemplateResult {
    const seconds = Math.floor((Date.now() - this.since) / 1000);
    const time = `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
    const toggle = (track: MediaStreamTrack | undefined, off: string, on: string): TemplateResult | typeof nothing =>
      track ? html`<button type="button" class="btn secondary s" aria-pressed=${String(!track.enabled)} @click=${() => {
        track.enabled = !track.enabled;
        this.publisher?.follow();
        this.render();
      }}>${track.enabled ? off : on}</button>` : nothing;
    return html`<p class="small num">On air for ${time}. ${this.waiting >= BEHIND
        ? html`<b>Your connection is slow: ${counted(this.waiting, 'second waits', 'seconds wait')} to be sent. Nothing is lost.</b>`
        : 'All of it has arrived.'}</p>
      <p class="row">${toggle(microphone, 'Mute the microphone', 'Microphone on')}
      ${this.source === 'camera' && !this.unseen ? toggle(picture, 'Camera off', 'Camera on') : nothing}
      <button type="button" class="btn secondary s" ?disabled=${this.busy} @click=${() => void this.change()}>${this.source === 'camera' ? 'Share a screen' : 'Back to the camera'}</button>
      <button type="button" class="btn primary s" ?disabled=${this.busy} @click=${() => void this.stop()}>Go off air</button></p>`;
  }

  private choice(kind: MediaDeviceKind, words: string, track: MediaStreamTrack | undefined): TemplateResult | typeof nothing {
    const devices = this.devices.filter((device) => device.kind === kind);
    if (devices.length < 2) return nothing;
    const current = track?.getSettings().deviceId;
    return html`<p class="field"><label for=${kind}>${words}</label><select id=${kind} @change=${(event: Event) => void this.choose(kind, (event.target as HTMLSelectElement).value)}>
      ${devices.map((device, i) => html`<option value=${device.deviceId} .selected=${live(device.deviceId === current)}>${device.label || `${words} ${String(i + 1)}`}</option>`)}
    </select></p>`;
  }

  private async open(): Promise<void> {
    await this.attempt(async () => {
      await this.look();
      this.waits.set('open', true);
      this.listen();
      await this.list();
      this.page.send('stage.ready', { on: true });
    });
  }

  private async reopen(): Promise<void> {
    const wasOnAir = this.waits.get('on air') === true;
    this.waits.delete('on air');
    await this.open();
    if (!wasOnAir || this.problem !== '') return;
    this.problem = 'You went off air when this page was left. Go on air again when you are ready.';
    this.render();
  }

  private close(): void {
    this.waits.clear();
    for (const stream of [this.camera, this.screen]) stream?.getTracks().forEach((track) => track.stop());
    this.camera = undefined;
    this.screen = undefined;
    this.meter?.close();
    this.meter = undefined;
    this.page.send('stage.ready', { on: false });
    this.render();
  }

  /** Through a camera and with a microphone; the browser's own choice where none is named. */
  private async look(video?: string, audio?: string): Promise<void> {
    const { stream, seen } = await capture(video, audio, this.state?.you.name ?? '');
    this.camera?.getTracks().forEach((track) => track.stop());
    this.camera = stream;
    this.unseen = !seen;
  }

  private async choose(kind: MediaDeviceKind, deviceId: string): Promise<void> {
    await this.attempt(async () => {
      const ids = new Map(this.camera?.getTracks().map((track) => [track.kind, track.getSettings().deviceId]));
      const video = kind === 'videoinput' ? deviceId : ids.get('video');
      const audio = kind === 'audioinput' ? deviceId : ids.get('audio');
      await this.look(video, audio);
      this.listen();
    });
  }

  /** Sends some bytes as the video would be, and says what that tells. */
  private async test(): Promise<void> {
    this.speed = 'Testing.';
    await this.attempt(async () => {
      const begin = performance.now();
      const response = await fetch(`/live/${this.slug}/takes/probe`, { method: 'POST', body: new Uint8Array(PROBE) });
      if (!response.ok) throw new Error('The server did not answer. Look at your connection and try again.');
      const rate = (PROBE * 8 * 1000) / (performance.now() - begin);
      const shown = `${(rate / 1e6).toFixed(1)} Mbit/s up`;
      this.speed = rate >= NEEDED ? `${shown}: good.` : `${shown}: weak. The video needs 2.5; use a cable or come closer to the router.`;
    });
  }

  private askToTakeOver(opener: HTMLElement, source: Source): void {
    const name = this.state?.air.name ?? '';
    const deed = (): void => void this.start(source, true);
    this.menu.open(opener, 'Take over', [{ label: 'Take over', deed, confirm: `End what ${name} has on air and go on air yourself?` }]);
  }

  private async start(source: Source, over: boolean): Promise<void> {
    await this.attempt(async () => {
      if (source === 'screen') this.screen = await share(this.camera);
      this.source = source;
      await this.publish(over);
      this.since = Date.now();
    });
  }

  /** From the camera to a screen or back: another take, which the players show after a moment. */
  private async change(): Promise<void> {
    await this.attempt(async () => {
      const next: Source = this.source === 'camera' ? 'screen' : 'camera';
      if (next === 'screen') this.screen = await share(this.camera);
      await this.publisher?.finish();
      this.publisher = undefined;
      this.source = next;
      await this.publish(true);
      if (next === 'camera') this.stopScreen();
    });
  }

  private async publish(over: boolean): Promise<void> {
    const stream = this.current();
    if (!stream) return;
    this.waiting = 0;
    this.publisher = await Publisher.start(this.slug, stream, this.source, over, {
      waiting: (pieces, why) => {
        this.waiting = pieces;
        if (why !== '') this.problem = why;
        else if (pieces === 0) this.problem = '';
        this.render();
      },
      ended: (why) => {
        this.publisher = undefined;
        this.waits.delete('on air');
        this.page.preview(undefined);
        this.stopScreen();
        this.problem = why;
        this.render();
      },
    });
    this.waits.set('on air', true);
    this.page.preview(stream);
    const [screen] = this.source === 'screen' ? stream.getVideoTracks() : [];
    // One who ends the sharing by the browser's own button is seen by the camera again.
    screen?.addEventListener('ended', () => {
      if (this.publisher && this.source === 'screen') void this.change();
    });
  }

  private async stop(): Promise<void> {
    await this.attempt(async () => {
      await this.publisher?.stop();
      this.publisher = undefined;
      this.waits.delete('on air');
      this.page.preview(undefined);
      this.stopScreen();
    });
  }

  private current(): MediaStream | undefined {
    return this.source === 'screen' ? this.screen : this.camera;
  }

  private stopScreen(): void {
    this.screen?.getVideoTracks().forEach((track) => track.stop());
    this.screen = undefined;
    this.source = 'camera';
  }

  private listen(): void {
    this.meter?.close();
    this.meter = this.camera && this.camera.getAudioTracks().length > 0 ? new Meter(this.camera, (level) => {
      const meter = this.section.querySelector('meter');
      if (meter) meter.value = level;
    }) : undefined;
  }

  private async list(): Promise<void> {
    this.devices = await navigator.mediaDevices.enumerateDevices();
    this.render();
  }

  private async attempt(deed: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.problem = '';
    this.render();
    try {
      await deed();
    } catch (problem) {
      this.problem = words(problem);
    } finally {
      this.busy = false;
      this.render();
    }
  }
}
