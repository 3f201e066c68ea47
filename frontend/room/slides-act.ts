import { html, nothing, render, type TemplateResult } from 'lit';
import { icon } from './icons';
import { type RoomPage } from './page';
import { type Act } from './scenery';
import { manifestOf, pictureOf, placeOf, titleOf, Turning, type Manifest, type Place } from './slides';
import { type RoomState } from './state';
import { count, text, type Json } from './wire';

/** How often a host's pointer is told while it moves, and while it rests, in milliseconds. */
const POINTS_EVERY = 100;
const RESTS_EVERY = 2000;

/** How long a pointer of which nothing is heard stays, in milliseconds. */
const POINTER_STAYS = 5000;

/** How far a key moves the pointer, as a share of the slide. */
const STEP = 0.02;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The slide on the stage: its picture, its text for those who do not see it, and where a host points. */
export class SlidesAct implements Act {
  private readonly turning: Turning;
  private state: RoomState | undefined;
  private manifest: Manifest | undefined;
  private problem = '';
  /** What is seen: the page before, until the picture of the next one is here. */
  private seen: Place | undefined;
  private pointer: (Point & { readonly name: string }) | undefined;
  private fading: ReturnType<typeof setTimeout> | undefined;
  private pointing = false;
  private aim: Point | undefined;
  private told = 0;
  private telling: ReturnType<typeof setTimeout> | undefined;
  private readonly onKey = (event: KeyboardEvent): void => this.key(event);

  constructor(
    private readonly place: HTMLElement,
    private readonly page: RoomPage,
  ) {
    this.turning = new Turning(page);
    place.addEventListener('keydown', this.onKey);
  }

  show(state: RoomState): void {
    const before = this.state && placeOf(this.state.set);
    this.state = state;
    this.turning.show(state);
    const place = placeOf(state.set);
    if (place && (place.deck !== before?.deck || place.page !== before.page)) void this.turn(place);
    else if (!before || !place) this.render();
  }

  /** Hears where a host points. */
  hear(type: string, frame: Json): void {
    if (type !== 'point' || text(frame['id']) === this.state?.you.id) return;
    clearTimeout(this.fading);
    const on = frame['on'] === true;
    this.pointer = on ? { x: count(frame['x']), y: count(frame['y']), name: text(frame['name']) } : undefined;
    if (on) this.fading = setTimeout(() => this.hear('point', {}), POINTER_STAYS);
    this.render();
  }

  leave(): void {
    this.rest();
    clearTimeout(this.fading);
    this.place.removeEventListener('keydown', this.onKey);
    this.place.removeAttribute('style');
    render(nothing, this.place);
  }

  private async turn(place: Place): Promise<void> {
    if (place.deck !== this.manifest?.key) this.manifest = undefined;
    this.pointer = undefined;
    this.render();
    const picture = new Image();
    picture.src = pictureOf(place.deck, place.page);
    try {
      this.manifest = await manifestOf(place.deck);
      await picture.decode();
      this.problem = '';
    } catch {
      this.problem = 'The slide cannot be loaded.';
    }
    if (!this.isOn(place)) return;
    this.seen = place;
    this.render();
    if (place.page < (this.manifest?.slides.length ?? 0)) new Image().src = pictureOf(place.deck, place.page + 1);
  }

  private isOn(place: Place): boolean {
    const now = this.state && placeOf(this.state.set);
    return now?.deck === place.deck && now.page === place.page;
  }

  private render(): void {
    const { seen, manifest } = this;
    const slide = seen && manifest?.slides[seen.page - 1];
    const pages = manifest?.slides.length ?? 0;
    const label = seen ? `Slide ${String(seen.page)} of ${String(pages)}` : 'Slides';
    if (slide) this.place.style.setProperty('--ratio', String(slide.width / slide.height));
    const title = titleOf(slide);
    render(
      html`${seen && !this.problem
          ? html`<div class="slide">
              <div
                class="sheet"
                ?data-pointing=${this.pointing}
                @pointermove=${(event: PointerEvent) => this.move(event)}
                @pointerdown=${(event: PointerEvent) => this.move(event)}
                @pointerleave=${() => this.gone()}
              >
                <img src=${pictureOf(seen.deck, seen.page)} alt=${label} draggable="false" />${this.ring()}
              </div>
            </div>`
          : html`<p class="slide none" role="status">${this.problem || 'The slides are on their way.'}</p>`}
        <section class="vh" aria-labelledby="slide-now">
          <h2 id="slide-now" aria-live="polite">${label}${title === '' ? '' : `: ${title}`}</h2>
          ${slide?.text.split('\n').map((line) => html`<p>${line}</p>`)}
        </section>
        ${this.state?.you.role === 'host' && seen ? this.tools(pages) : nothing}`,
      this.place,
    );
  }

  private ring(): TemplateResult | typeof nothing {
    const at = this.pointer ?? (this.pointing && this.aim ? { ...this.aim, name: '' } : undefined);
    if (!at) return nothing;
    return html`<span class="ptr" style="left:${String(at.x * 100)}%;top:${String(at.y * 100)}%">
      ${at.name === '' ? nothing : html`<span>${at.name} is pointing</span>`}
    </span>`;
  }

  private tools(pages: number): TemplateResult {
    const now = this.turning.place?.page ?? 1;
    return html`<div class="turn on-picture" role="group" aria-label="Slides">
      <button type="button" class="btn secondary s" ?disabled=${now <= 1} @click=${() => this.turning.by(-1, pages)}>Previous</button>
      <span class="num">${now} / ${pages}</span>
      <button type="button" class="btn secondary s" ?disabled=${now >= pages} @click=${() => this.turning.by(1, pages)}>Next</button>
      <button
        type="button"
        class="icon-btn"
        aria-label="Point at the slide"
        title="Point at the slide: move over it, or press Shift and an arrow key"
        aria-pressed=${String(this.pointing)}
        @click=${() => this.toggle()}
      >
        ${icon('point')}
      </button>
    </div>`;
  }

  private key(event: KeyboardEvent): void {
    if (this.state?.you.role !== 'host') return;
    if (this.pointing && event.shiftKey && event.key.startsWith('Arrow')) {
      event.preventDefault();
      const { x, y } = this.aim ?? { x: 0.5, y: 0.5 };
      const right = Number(event.key === 'ArrowRight') - Number(event.key === 'ArrowLeft');
      const down = Number(event.key === 'ArrowDown') - Number(event.key === 'ArrowUp');
      this.aimAt({ x: x + right * STEP, y: y + down * STEP });
      return;
    }
    this.turning.onKey(event, this.manifest?.slides.length ?? 0);
  }

  private toggle(): void {
    this.pointing = !this.pointing;
    if (!this.pointing) this.rest();
    this.render();
  }

  private move(event: PointerEvent): void {
    if (!this.pointing) return;
    const sheet = (event.currentTarget as HTMLElement).getBoundingClientRect();
    this.aimAt({ x: (event.clientX - sheet.left) / sheet.width, y: (event.clientY - sheet.top) / sheet.height });
  }

  private aimAt(point: Point): void {
    const within = (share: number): number => Math.round(Math.max(0, Math.min(share, 1)) * 10_000) / 10_000;
    this.aim = { x: within(point.x), y: within(point.y) };
    this.render();
    const wait = this.told + POINTS_EVERY - performance.now();
    clearTimeout(this.telling);
    this.telling = setTimeout(() => this.tell(), Math.max(0, wait));
  }

  /** Says where it points, and again while it rests, for those who come later. */
  private tell(): void {
    if (!this.aim) return;
    this.told = performance.now();
    this.page.say({ t: 'point', ...this.aim });
    this.telling = setTimeout(() => this.tell(), RESTS_EVERY);
  }

  private gone(): void {
    if (!this.aim) return;
    this.rest();
    this.render();
  }

  private rest(): void {
    clearTimeout(this.telling);
    if (this.aim) this.page.say({ t: 'point' });
    this.aim = undefined;
  }
}
