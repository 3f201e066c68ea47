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

/** One who goes to the chapter before means the one before that, shortly after a chapter has begun; in milliseconds. */
const JUST_BEGUN = 2000;

/** Plays, pauses and goes anywhere. */
export class Player {
  private readonly bar = part('.player');
  private rate = 1;
  private copied = '';
  private shown = '';

  /** @param moved hears that the visitor has gone somewhere or stopped */
  constructor(
    private readonly time: Timekeeper,
    private readonly length: number,
    private readonly chapters: readonly Moment[],
    private readonly moved: () => void,
  ) {
    part('.l').addEventListener('keydown', (event) => this.key(event));
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
    const key = `${String(seconds)} ${String(this.time.playing)} ${String(this.rate)} ${this.copied}`;
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
        <button type="button" class="btn secondary s" @click=${() => void this.copy()}>Copy link</button>
        <p class="small muted keys">${chapter === '' ? nothing : html`<b>${chapter}</b>. `}Space or K plays, J and L go back and on by 10 seconds, [ and ] by a chapter.</p>
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
    const pressesItself = from instanceof HTMLElement && from.matches('button, a, select, input:not([type="range"])');
    const deeds: Readonly<Record<string, () => void>> = {
      k: () => this.toggle(),
      j: () => this.seek(this.time.now() - STEP),
      l: () => this.seek(this.time.now() + STEP),
      '[': () => this.seek(this.chapters.findLast(({ ms }) => ms < this.time.now() - JUST_BEGUN)?.ms ?? 0),
      ']': () => this.seek(this.chapters.find(({ ms }) => ms > this.time.now())?.ms ?? this.length),
    };
    const deed = event.key === ' ' && !pressesItself ? deeds['k'] : deeds[event.key.toLowerCase()];
    if (!deed) return;
    event.preventDefault();
    deed();
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
  }
}
