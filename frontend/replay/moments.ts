import { html, nothing, render, type TemplateResult } from 'lit';
import { part } from '../site/part';
import { counted, beginning } from '../room/elements';
import { clock } from './words';
import { search, type Found, type Moment, type Tape } from './tape';

/** Results that are shown at once. */
const MOST = 100;

/** The chapters, and what is found in what was said; each leads to its moment. */
export class Moments {
  private readonly pane = part('.p-moments');
  private words = '';

  constructor(
    private readonly tape: Tape,
    private readonly chapters: readonly Moment[],
    private readonly go: (ms: number) => void,
  ) {}

  show(): void {
    const found = search(this.tape, this.words);
    render(
      html`<form class="maker" role="search" @submit=${(event: Event) => event.preventDefault()}>
          <p class="field"><label for="find">Find what was said</label>
            <input id="find" type="search" autocomplete="off" @input=${(event: Event) => this.find(event)} /></p>
          <p class="small muted" role="status">${this.words === '' ? nothing : counted(found.length, 'place', 'places')}</p>
        </form>
        ${this.words === ''
          ? html`<h2 class="title-s">Chapters</h2><ol class="moments">${this.chapters.map((each) => this.moment(each))}</ol>`
          : html`<ol class="moments">${found.slice(0, MOST).map((each) => this.moment(each, each))}</ol>`}`,
      this.pane,
    );
  }

  private moment({ ms, title }: Moment, found?: Found): TemplateResult {
    return html`<li><button type="button" @click=${() => this.go(ms)}><span class="num">${clock(ms)}</span>
      <span>${beginning(title, 120)}${found ? html` <small class="muted">${found.where}</small>` : nothing}</span></button></li>`;
  }

  private find(event: Event): void {
    this.words = (event.target as HTMLInputElement).value;
    this.show();
  }
}
