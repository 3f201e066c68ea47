import { html, nothing, render } from 'lit';
import { live } from 'lit/directives/live.js';
import { part } from '../site/part';
import { icon } from '../room/icons';
import { type Moment } from './tape';
import { type Timekeeper } from './timekeeper';
import { clock, spoken } from './words';

const SPEEDS = [0.75, 1, 1.25, 1.5, 2];

/** What J and L go by, in milliseconds. */
const STEP = 10_000;

/** How long it is said that a link was copied, in milliseconds. */
const COPIED_STAYS = 4000;

/** What takes the keys for itself. */
const TYPES = 'input:not([type="range"]), select';
const PRESSES = 'button, a, summary';

/** One who goes to the chapter before means the one before that, shortly after a chapter has begun; in milliseconds. */
const JUST_BEGUN = 2000;

/** Plays, pauses and goes anywhere. */
export class Player {
  private readonly bar = part('.player');
  private rate = 1;
  private copied = '';
  private captions = true;
  private readonly video = document.querySelector<HTMLVideoElement>('.stage > video');
  private shown = '';

  /** @param moved hears that the visitor has gone somewhere or stopped */
  constructor(
    private readonly time: Timekeeper,
    private readonly length: number,
    private readonly chapters: readonly Moment[],
    private readonly moved: () => void,
  ) {
    addEventListener('keydown', (event) => this.key(event));
    document.addEventListener('fullscreenchange', () => this.show());
    this.video?.addEventListener('volumechange', () => this.show());
  }

  /** Whether the captions are wanted. */
  get captioned(): boolean {
    return this.captions;
  }

  toggle(): void {
    if (this.time.playing) this.time.pause();
    else this.time.play();
    this.moved();
  }

  seek(ms: number): void {
    this.time.seek(Math.min(Math.max(0, ms), this.length));
    this.moved();
  }

  show(): void {
    const ms = this.time.now();
    const seconds = Math.floor(ms / 1000);
    const key = `${String(seconds)} ${String(this.time.playing)} ${String(this.rate)} ${this.copied} ${String(this.captions)} ${String(this.video?.muted)} ${String(document.fullscreenElement !== null)}`;
    if (key === this.shown) return;
    this.shown = key;
    const chapter = this.chapterAt(ms)?.title ?? '';
    render(
      html`<button type="button" class="icon-btn" aria-label=${this.time.playing ? 'Pause' : 'Play'} @click=${() => this.toggle()}>
          ${icon(this.time.playing ? 'pause' : 'play')}
        </button>
        <span class="num small">${clock(ms)}</span>
        <input
          type="range"
          aria-label="Moment"
          min="0"
          max=${Math.ceil(this.length / 1000)}
          step="1"
          .value=${live(String(seconds))}
          aria-valuetext="${spoken(ms)} of ${spoken(this.length)}${chapter === '' ? '' : `, ${chapter}`}"
          @input=${(event: Event) => this.seek(Number((event.target as HTMLInputElement).value) * 1000)}
        />
        <span class="num small">${clock(this.length)}</span>
        <select aria-label="Speed" @change=${(event: Event) => this.speed(event)}>
          ${SPEEDS.map((speed) => html`<option value=${speed} ?selected=${speed === this.rate}>${speed}×</option>`)}
        </select>
        ${this.video ? html`<button type="button" class="icon-btn" aria-label="Sound" aria-pressed=${String(!this.video.muted)} @click=${() => this.mute()}>${icon(this.video.muted ? 'mute' : 'voice')}</button>` : nothing}
        <button type="button" class="icon-btn" aria-label="Captions" aria-pressed=${String(this.captions)} @click=${() => this.caption()}>${icon('captions')}</button>
        ${this.video && document.pictureInPictureEnabled ? html`<button type="button" class="icon-btn" aria-label="Picture in picture" @click=${() => void this.float().catch(() => undefined)}>${icon('float')}</button>` : nothing}
        ${document.fullscreenEnabled ? html`<button type="button" class="icon-btn" aria-label="Full screen" aria-pressed=${String(document.fullscreenElement !== null)} @click=${() => void this.fill()}>${icon('full')}</button>` : nothing}
        <button type="button" class="btn secondary s" @click=${() => void this.copy()}>${this.copied === '' ? 'Copy link' : 'Copied'}</button>
        <p class="small muted chapter">${chapter === '' ? nothing : html`<b>${chapter}</b>. `}<span class="keys">Space or K plays, J and L go back and on by 10 seconds, [ and ] by a chapter; M, C and F are for sound, captions and full screen.</span></p>
        <p class="vh" role="status">${this.copied}</p>`,
      this.bar,
    );
  }

  private chapterAt(ms: number): Moment | undefined {
    return this.chapters.findLast((chapter) => chapter.ms <= ms);
  }

  private key(event: KeyboardEvent): void {
    const from = event.composedPath()[0];
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (from instanceof Element && from.closest(TYPES)) return;
    const pressesItself = from instanceof Element && from.matches(PRESSES);
    const deeds: Readonly<Record<string, () => void>> = {
      k: () => this.toggle(),
      j: () => this.seek(this.time.now() - STEP),
      l: () => this.seek(this.time.now() + STEP),
      m: () => this.mute(),
      c: () => this.caption(),
      f: () => void this.fill(),
      '[': () => this.seek(this.chapters.findLast(({ ms }) => ms < this.time.now() - JUST_BEGUN)?.ms ?? 0),
      ']': () => this.seek(this.chapters.find(({ ms }) => ms > this.time.now())?.ms ?? this.length),
    };
    const deed = event.key === ' ' && !pressesItself ? deeds['k'] : deeds[event.key.toLowerCase()];
    if (!deed) return;
    event.preventDefault();
    deed();
  }

  private mute(): void {
    if (this.video) this.video.muted = !this.video.muted;
  }

  private caption(): void {
    this.captions = !this.captions;
    this.moved();
  }

  private async fill(): Promise<void> {
    await (document.fullscreenElement ? document.exitFullscreen() : part('.l').requestFullscreen());
  }

  private async float(): Promise<void> {
    await (document.pictureInPictureElement ? document.exitPictureInPicture() : this.video?.requestPictureInPicture());
  }

  private speed(event: Event): void {
    this.rate = Number((event.target as HTMLSelectElement).value);
    this.time.speed(this.rate);
  }

  private async copy(): Promise<void> {
    this.moved();
    try {
      await navigator.clipboard.writeText(location.href);
      this.copied = `The link to ${spoken(this.time.now())} is copied.`;
    } catch {
      this.copied = 'The link stands in the address of this page.';
    }
    this.show();
    setTimeout(() => {
      this.copied = '';
      this.show();
    }, COPIED_STAYS);
  }
}
