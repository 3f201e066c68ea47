import { STYLE } from './style.js';

/** The parts of the element's shadow tree. */
export interface Parts {
  stage: HTMLElement;
  still: HTMLSlotElement;
  veil: HTMLCanvasElement;
  areas: SVGSVGElement;
  points: HTMLElement;
  message: HTMLElement;
  words: HTMLElement;
  said: HTMLElement;
}

let sheet: CSSStyleSheet | undefined;

/** Builds the tree; the style sheet is constructed, which a strict Content-Security-Policy allows. */
export function buildParts(host: HTMLElement): Parts {
  const root = host.attachShadow({ mode: 'open' });
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
  }
  root.adoptedStyleSheets = [sheet];
  root.innerHTML = `
    <div class="stage" part="stage" role="application" aria-roledescription="360-degree picture" tabindex="0">
      <slot name="still"></slot>
      <canvas class="veil" hidden></canvas>
      <svg class="areas" aria-hidden="true" focusable="false"></svg>
      <div class="points"></div>
    </div>
    <div class="message" part="message" role="status" hidden><span></span> <slot name="instead"></slot></div>
    <p class="said" aria-live="polite"></p>`;
  const part = <T extends Element>(selector: string): T => root.querySelector(selector) as T;
  return {
    stage: part('.stage'),
    still: part('slot[name=still]'),
    veil: part('.veil'),
    areas: part('.areas'),
    points: part('.points'),
    message: part('.message'),
    words: part('.message span'),
    said: part('.said'),
  };
}
