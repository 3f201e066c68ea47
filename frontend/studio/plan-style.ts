/** The look of the floor plan's editor: the visitors' plan, larger, on a sheet of squared paper. */
export const STYLE = `
:host { display: block; position: absolute; inset: 0; background: var(--wr-surface); color: var(--wr-ink); }
:host([hidden]) { display: none; }
svg { inline-size: 100%; block-size: 100%; display: block; touch-action: none; user-select: none; outline: none; }
:host([drawing]) svg { cursor: crosshair; }
:host([drawing]) .item { pointer-events: none; }
.grid path { stroke: var(--wr-line); stroke-width: .5; fill: none; }
.grid .five { stroke-width: 1.25; }
.item { cursor: move; outline: none; }
.walls { fill: var(--wr-raised); stroke: var(--wr-ink); stroke-width: 2; stroke-linejoin: miter; }
.room.chosen .walls { fill: var(--wr-accent-wash); stroke: var(--wr-accent-strong); stroke-width: 3; }
.item:focus-visible .walls { stroke: var(--wr-focus); stroke-width: 4; }
text { fill: var(--wr-ink); font: 500 13px/1 var(--wr-sans); text-anchor: middle; dominant-baseline: middle;
  pointer-events: none; }
.room text { text-anchor: start; }
.size, .legend text { fill: var(--wr-muted); font-weight: 400; font-variant-numeric: tabular-nums lining-nums; }
.end { text-anchor: end; }
.doorway .reach, .place .reach { stroke: transparent; stroke-width: 24; fill: transparent; stroke-linecap: round; }
.place .reach { stroke-width: 0; }
.gap { stroke: var(--wr-raised); stroke-width: 7; fill: none; }
.sill { stroke: var(--wr-muted); stroke-width: 2; stroke-dasharray: 3 3; fill: none; }
.doorway.chosen .sill { stroke: var(--wr-accent-strong); stroke-width: 3; stroke-dasharray: none; }
.doorway:focus-visible .sill { stroke: var(--wr-focus); stroke-width: 5; stroke-dasharray: none; }
.cone { fill: color-mix(in srgb, var(--wr-ink) 16%, transparent); stroke: none; pointer-events: none; }
.dot { fill: var(--wr-ink); stroke: var(--wr-raised); stroke-width: 2; }
.place.chosen .dot { fill: var(--wr-accent-strong); }
.place.chosen .cone { fill: color-mix(in srgb, var(--wr-accent) 55%, transparent); }
.place:focus-visible .dot { stroke: var(--wr-focus); stroke-width: 4; }
.handle { fill: var(--wr-raised); stroke: var(--wr-accent-strong); stroke-width: 2; pointer-events: none; }
.grip { fill: transparent; cursor: crosshair; }
.new { fill: color-mix(in srgb, var(--wr-accent) 25%, transparent); stroke: var(--wr-accent-strong); stroke-width: 2;
  stroke-dasharray: 6 4; pointer-events: none; }
.legend { pointer-events: none; }
.legend path { fill: none; stroke: var(--wr-muted); stroke-width: 1.5; }
@media (forced-colors: active) { .walls { fill: Canvas; stroke: CanvasText; } .chosen .walls { stroke: Highlight; } }
`;
