import { html, nothing, render } from 'lit';
import { icon } from './icons';
import { type LedScenes } from './led-scenes';

/** The words of a point, over the stage. */
export class PointCard {
  private shown = '';

  constructor(
    readonly panel: HTMLElement,
    private readonly tour: LedScenes,
    private readonly closed: () => void,
  ) {}

  get isOpen(): boolean {
    return !this.panel.hidden;
  }

  /** Hides what is shown, until something else is. */
  dismiss(): void {
    this.panel.hidden = true;
  }

  /** Shows a point's words; without a point, none. */
  show(scene: string, id: string): void {
    const key = `${scene} ${id}`;
    if (key === this.shown) return;
    this.shown = key;
    const point = this.tour.points.find((each) => each.scene === scene && each.id === id);
    this.panel.hidden = !point;
    if (!point) return;
    render(
      html`<button type="button" class="icon-btn close" aria-label="Close ${point.title}" @click=${() => this.closed()}>${icon('close')}</button>
        ${point.figure === '' ? nothing : html`<p class="big" aria-hidden="true">${point.figure}</p>`}
        <h3>${point.spoken === '' ? nothing : html`<span class="vh">${point.spoken} </span>`}${point.title}</h3>
        ${point.texts.map((text) => html`<p>${text}</p>`)}
        <p><a href=${point.path} target="_blank" rel="noopener">See it in the walkthrough</a></p>`,
      this.panel,
    );
    this.panel.scrollTop = 0;
  }
}
