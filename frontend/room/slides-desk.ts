import { html, nothing, render, type TemplateResult } from 'lit';
import { counted } from './elements';
import { type RoomPage } from './page';
import { decksAddress, manifestOf, placeOf, smallPictureOf, Turning, type Manifest, type Place } from './slides';
import { type Desk } from './stage-pane';
import { type RoomState } from './state';
import { upload, type Upload } from './upload';

const LARGEST_MEGABYTES = 50;

/** How often decks that are being drawn are asked for, in milliseconds. */
const ASK_EVERY = 1000;

/** A deck as the server tells it to hosts. */
interface Deck {
  readonly key: string;
  readonly name: string;
  readonly state: 'QUEUED' | 'DRAWING' | 'READY' | 'FAILED';
  readonly problem: string;
  readonly pages: number;
  readonly drawn: number;
}

/** The host's slides: files come in, are put on the stage, turned, and deleted. */
export class SlidesDesk implements Desk {
  private readonly turning: Turning;
  private state: RoomState | undefined;
  private decks: readonly Deck[] | undefined;
  private manifest: Manifest | undefined;
  private uploading: (Upload & { readonly name: string; percent: number }) | undefined;
  private problem = '';
  /** Key of the deck whose deletion is asked about. */
  private doomed = '';
  private asking: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly section: HTMLElement,
    page: RoomPage,
  ) {
    this.turning = new Turning(page);
    section.classList.add('slides-desk');
    section.addEventListener('keydown', (event) => this.turning.onKey(event, this.manifest?.slides.length ?? 0));
    section.addEventListener('dragover', (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    });
    section.addEventListener('drop', (event) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      this.bring(file);
    });
    void this.ask();
  }

  show(state: RoomState): void {
    const before = this.state;
    this.state = state;
    this.turning.show(state);
    if (before?.set === state.set) return;
    const place = placeOf(state.set);
    if (place && place.deck !== this.manifest?.key) void this.open(place.deck);
    this.render();
    if (place) this.section.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private async open(deck: string): Promise<void> {
    this.manifest = undefined;
    try {
      this.manifest = await manifestOf(deck);
    } catch {
      this.problem = 'The slides on the stage cannot be loaded.';
    }
    this.render();
  }

  private async ask(): Promise<void> {
    clearTimeout(this.asking);
    try {
      const response = await fetch(decksAddress());
      if (response.ok) this.decks = (await response.json()) as Deck[];
    } catch {
      // The server is away; it is asked again.
    }
    if (!this.decks || this.decks.some(isUnderWay)) this.asking = setTimeout(() => void this.ask(), ASK_EVERY);
    this.render();
  }

  private bring(file: File): void {
    this.problem = '';
    if (this.uploading) return;
    if (file.size > LARGEST_MEGABYTES * 1024 * 1024) {
      this.problem = `The file is larger than ${String(LARGEST_MEGABYTES)} MB. Export it with smaller pictures and upload that.`;
      this.render();
      return;
    }
    const sending = upload(`${decksAddress()}?name=${encodeURIComponent(file.name)}`, file, (percent) => {
      if (!this.uploading) return;
      this.uploading.percent = percent;
      this.render();
    });
    this.uploading = { ...sending, name: file.name, percent: 0 };
    this.render();
    void sending.done.then((problem) => {
      this.uploading = undefined;
      this.problem = problem;
      void this.ask();
    });
  }

  private async delete(deck: Deck): Promise<void> {
    this.doomed = '';
    if (placeOf(this.state?.set ?? { kind: 'none', address: '', title: '' })?.deck === deck.key) this.turning.takeOff();
    try {
      const response = await fetch(`${decksAddress()}/${deck.key}`, { method: 'DELETE' });
      this.problem = response.ok || response.status === 404 ? '' : 'The slides could not be deleted. Try again.';
    } catch {
      this.problem = 'The slides could not be deleted: the server does not answer.';
    }
    await this.ask();
    this.section.querySelector('button')?.focus();
  }

  private render(): void {
    render(
      html`<h2 class="title-s">Slides</h2>
        ${this.onStage()} ${this.intake()}
        <p class="problem" role="alert" ?hidden=${this.problem === ''}>${this.problem}</p>
        <ul class="decks">
          ${this.decks?.map((deck) => html`<li>${deck.key === this.doomed ? this.question(deck) : this.deck(deck)}</li>`)}
        </ul>`,
      this.section,
    );
  }

  private onStage(): TemplateResult | typeof nothing {
    const place = this.state && placeOf(this.state.set);
    if (!place || !this.state) return nothing;
    const slides = this.manifest?.slides ?? [];
    const { page } = place;
    return html`<div class="showing">
      <p>
        <b>${this.state.set.title}</b> <span class="num" aria-label="Slide ${page} of ${slides.length}">${page} / ${slides.length}</span>
      </p>
      <div class="deeds">
        <button type="button" class="btn secondary s" ?disabled=${page <= 1} @click=${() => this.turning.by(-1, slides.length)}>Previous</button>
        <button type="button" class="btn primary s" ?disabled=${page >= slides.length} @click=${() => this.turning.by(1, slides.length)}>Next</button>
        <button type="button" class="btn secondary s" @click=${() => this.turning.takeOff()}>Take off the stage</button>
      </div>
      ${page < slides.length
        ? html`<figure class="next"><img src=${smallPictureOf(place.deck, page + 1)} alt="" /><figcaption>Comes next</figcaption></figure>`
        : html`<p class="small muted">This is the last slide.</p>`}
      <ol class="sheets" aria-label="All slides">
        ${slides.map((slide) => html`<li>${this.thumbnail(place, slide.number)}</li>`)}
      </ol>
    </div>`;
  }

  private thumbnail(place: Place, number: number): TemplateResult {
    const current = number === place.page;
    return html`<button type="button" aria-label="Slide ${number}" aria-current=${current ? 'true' : nothing} @click=${() => this.turning.to(number)}>
      <img src=${smallPictureOf(place.deck, number)} alt="" loading="lazy" /><span class="num">${number}</span>
    </button>`;
  }

  private intake(): TemplateResult {
    const { uploading } = this;
    if (uploading) {
      return html`<p class="uploading">
        <label for="slides-progress">Uploading ${uploading.name}</label>
        <progress id="slides-progress" max="100" value=${uploading.percent}></progress>
        <button type="button" class="link" @click=${() => uploading.cancel()}>Cancel</button>
      </p>`;
    }
    return html`<p class="intake">
      <input id="slides-file" class="vh" type="file" accept="application/pdf,.pdf" @change=${(event: Event) => this.choose(event)} />
      <label class="btn secondary s" for="slides-file">Upload slides</label>
      <span class="small muted">A PDF of up to ${LARGEST_MEGABYTES} MB and 300 pages; it can also be dropped here.</span>
    </p>`;
  }

  private choose(event: Event): void {
    const field = event.target as HTMLInputElement;
    const file = field.files?.[0];
    if (file) this.bring(file);
    field.value = '';
  }

  private deck(deck: Deck): TemplateResult {
    const ask = async (): Promise<void> => {
      this.doomed = deck.key;
      this.render();
      await Promise.resolve();
      this.section.querySelector<HTMLElement>('.question button')?.focus();
    };
    return html`<p>
        <b>${deck.name}</b>
        <span class="small muted">${told(deck)}</span>
      </p>
      ${isUnderWay(deck) && deck.pages > 0 ? html`<progress aria-label="${deck.name} is being drawn" max=${deck.pages} value=${deck.drawn}></progress>` : nothing}
      <p class="deeds">
        ${deck.state === 'READY'
          ? html`<button type="button" class="btn secondary s" aria-label="Show ${deck.name}" @click=${() => this.turning.put({ deck: deck.key, page: 1 }, deck.name)}>Show</button>`
          : nothing}
        <button type="button" class="link" aria-label="Delete ${deck.name}" @click=${() => void ask()}>Delete</button>
      </p>`;
  }

  private question(deck: Deck): TemplateResult {
    const keep = (): void => {
      this.doomed = '';
      this.render();
    };
    return html`<p>Delete <b>${deck.name}</b> for good? It will be missing when the session is looked at again.</p>
      <p class="deeds question">
        <button type="button" class="btn secondary s danger" @click=${() => void this.delete(deck)}>Delete for good</button>
        <button type="button" class="btn secondary s" @click=${keep}>Keep</button>
      </p>`;
  }
}

function isUnderWay(deck: Deck): boolean {
  return deck.state === 'QUEUED' || deck.state === 'DRAWING';
}

function told(deck: Deck): string {
  switch (deck.state) {
    case 'QUEUED':
      return 'Waits to be drawn';
    case 'DRAWING':
      return deck.pages === 0 ? 'Being opened' : `Being drawn: ${String(deck.drawn)} of ${String(deck.pages)}`;
    case 'READY':
      return counted(deck.pages, 'slide', 'slides');
    default:
      return deck.problem;
  }
}
