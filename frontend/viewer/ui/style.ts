/** The look of the viewer; every value is a token of the page with its own fallback. */
export const STYLE = `
:host { display: block; position: relative; overflow: clip; background: #0a0c0e; color: var(--wr-pic-ink, #fff);
  font: 500 var(--wr-text-s, .9375rem)/1.25 var(--wr-sans, system-ui, sans-serif); }
:host([hidden]), [hidden] { display: none !important; }
.stage { position: absolute; inset: 0; overflow: clip; cursor: grab; touch-action: none; user-select: none;
  -webkit-user-select: none; -webkit-touch-callout: none; outline: none; }
.stage.dragging { cursor: grabbing; }
:host([editing]) .stage { cursor: crosshair; }
.stage:focus-visible::after { content: ''; position: absolute; inset: 0; z-index: 3; pointer-events: none;
  border: var(--wr-focus-width, 3px) solid var(--wr-pic-accent, #ffc35a); }
canvas { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; }
.veil { pointer-events: none; transform-origin: center; }
::slotted([slot=still]) { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; object-fit: cover;
  pointer-events: none; }
.areas { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; pointer-events: none; }
.areas:has(+ .away) { display: none; }
.areas g { opacity: 0; visibility: hidden; pointer-events: all; cursor: pointer;
  transition: opacity var(--wr-quick, 120ms), visibility var(--wr-quick, 120ms); }
.areas g.lit, .areas g.on { opacity: 1; visibility: visible; }
.areas polygon { fill: none; stroke-linejoin: round; }
.areas .edge { stroke: rgb(8 10 11 / .55); stroke-width: 3.5px; }
.areas .line { fill: rgb(255 255 255 / .1); stroke: #fff; stroke-width: 1.5px; }
.areas .on .line { fill: color-mix(in srgb, var(--wr-pic-accent, #ffc35a) 14%, transparent);
  stroke: var(--wr-pic-accent, #ffc35a); }
:host([editing]) .areas g, .stage.dragging .areas g { pointer-events: none; }
.points { position: absolute; inset: 0; pointer-events: none; transition: opacity var(--wr-quick, 120ms); }
.points.away { opacity: 0; }
.points.away .hs { pointer-events: none; }
.hs { position: absolute; inset: -1.5rem auto auto -1.5rem; display: grid; place-items: center; inline-size: 3rem;
  block-size: 3rem; padding: 0; border: 0; border-radius: 50%; background: none; color: #14181b; font: inherit;
  cursor: pointer; pointer-events: auto; touch-action: none; will-change: transform; }
.hs.off, .hs.folded:not(:focus-visible) { opacity: 0; pointer-events: none; }
.count .disc { font: 600 1.0625rem/1 var(--wr-sans, system-ui, sans-serif); font-variant-numeric: tabular-nums; }
.disc { display: grid; place-items: center; inline-size: 2.25rem; block-size: 2.25rem; border-radius: 50%;
  background: #fff; box-shadow: 0 0 0 1.5px rgb(8 10 11 / .6), 0 2px 10px rgb(8 10 11 / .5);
  transition: scale var(--wr-quick, 120ms) var(--wr-ease, ease), background-color var(--wr-quick, 120ms); }
.icon { inline-size: 1.2rem; block-size: 1.2rem; stroke-width: 2.1; }
.tip { position: absolute; inset-block-start: 50%; left: calc(100% - .1rem); translate: 0 -50%; text-align: start;
  inline-size: max-content; max-inline-size: min(20rem, var(--room, 20rem)); padding: .4rem .75rem; box-sizing: border-box;
  border-radius: var(--wr-radius-s, 3px); background: var(--wr-pic-chip, rgb(12 15 17 / .82)); color: #fff; visibility: hidden;
  pointer-events: none; text-wrap: pretty; }
.hs.left .tip { left: auto; right: calc(100% - .1rem); }
.hs:hover .tip, .hs:focus-visible .tip, .hs.near .tip { visibility: visible; }
.hs:hover, .hs:focus-visible, .hs.near, .hs.on { z-index: 1; }
.hs:hover .disc { scale: 1.12; }
.hs.seen .disc { background: rgb(12 15 17 / .72); color: #fff; box-shadow: inset 0 0 0 1.5px rgb(255 255 255 / .8); }
.hs.go .disc { background: rgb(12 15 17 / .88); color: #fff;
  box-shadow: inset 0 0 0 2px #fff, 0 2px 10px rgb(8 10 11 / .5); }
.hs.on .disc { background: var(--wr-pic-accent, #ffc35a); color: #1b1405; scale: 1.15;
  box-shadow: 0 0 0 4px rgb(8 10 11 / .7), 0 0 0 6px var(--wr-pic-accent, #ffc35a); }
.hs:focus-visible { outline: var(--wr-focus-width, 3px) solid var(--wr-pic-accent, #ffc35a); }
:host([editing]) .hs { cursor: move; }
.message { position: absolute; inset: auto 1rem 50% 1rem; z-index: 2; margin-inline: auto; inline-size: fit-content;
  max-inline-size: 28rem; padding: .7rem 1.1rem; border-radius: var(--wr-radius-m, 6px);
  background: var(--wr-pic-panel, #14181b); font-size: var(--wr-text-m, 1.0625rem); line-height: 1.45; text-wrap: balance; }
::slotted([slot=instead]) { color: inherit; }
.said { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-reduced-motion: reduce) { .disc, .points, .areas g { transition: none; } }
@media (forced-colors: active) { .disc { border: 2px solid ButtonText; background: ButtonFace; color: ButtonText; }
  .areas .line { stroke: ButtonText; } .areas .on .line { stroke: Highlight; }
  .hs.on .disc { border-color: Highlight; } .tip, .message { border: 1px solid CanvasText; } }
`;
