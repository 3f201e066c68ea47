import { wedge } from '../tour/bearing.js';
import { boundsOf, kindOf, type Shape, type Sheet, type Spot, spotsOf } from './plan.js';

const SVG = 'http://www.w3.org/2000/svg';
/** Pixels from a standpoint to the handle that turns it. */
const ARM = 52;
/** Pixels that a letter of a room's name takes at most. */
const LETTER = 7;

/** Draws a floor's things on a sheet. */
export class PlanDrawing {
  constructor(
    private readonly sheet: Sheet,
    private readonly width: number,
    private readonly height: number,
    private readonly chosen: string,
  ) {}

  /** Squared paper: a line a meter, or every five where these would be too dense. */
  paper(): SVGElement {
    const { scale, west, north } = this.sheet;
    const step = this.step;
    const group = element('g', { class: 'grid', 'aria-hidden': 'true' });
    for (let x = Math.ceil(west / step) * step; (x - west) * scale < this.width; x += step) {
      group.append(element('path', { d: `M${(x - west) * scale} 0V${this.height}`, class: x % 5 === 0 ? 'five' : '' }));
    }
    for (let y = Math.floor(north / step) * step; (north - y) * scale < this.height; y -= step) {
      group.append(element('path', { d: `M0 ${(north - y) * scale}H${this.width}`, class: y % 5 === 0 ? 'five' : '' }));
    }
    return group;
  }

  room(shape: Shape): SVGElement {
    const spots = spotsOf(shape);
    const { west, south, east, north } = boundsOf(spots);
    const [wide, deep] = [east - west, north - south];
    const [across, down] = [wide * this.sheet.scale, deep * this.sheet.scale];
    const group = this.item(shape, `${shape.title}, ${inMeters(wide)} by ${inMeters(deep)} meters`);
    group.append(element('path', { class: 'walls', d: this.path(spots) + 'Z' }));
    // In a corner, where hardly anybody puts a camera.
    const { x, y } = this.at({ x: west, y: north });
    const letters = Math.floor((across - 12) / LETTER);
    if (letters >= 4 && down > 24) {
      const { title } = shape;
      const name = title.length > letters ? `${title.slice(0, letters - 1)}…` : title;
      group.append(text(name, { x: x + 8, y: y + 15, class: 'name' }));
      if (letters >= 10 && down > 64) {
        group.append(text(`${inMeters(wide)} × ${inMeters(deep)} m`, { x: x + 8, y: y + 33, class: 'size' }));
      }
    }
    return group;
  }

  doorway(shape: Shape): SVGElement {
    const group = this.item(shape, 'Doorway');
    const d = this.path(spotsOf(shape));
    group.append(...['reach', 'gap', 'sill'].map((name) => element('path', { class: name, d })));
    return group;
  }

  place(shape: Shape): SVGElement {
    const [spot = { x: 0, y: 0 }] = spotsOf(shape);
    const { x, y } = this.at(spot);
    const group = this.item(shape, `Picture ${shape.title}, looks to ${String(Math.round(shape.bearing))} degrees`);
    const transform = `translate(${String(x)} ${String(y)}) rotate(${String(shape.bearing)})`;
    const title = element('title', {});
    title.textContent = shape.title;
    group.append(
      element('path', { class: 'cone', d: wedge(80, 40), transform }),
      element('circle', { class: 'reach', cx: x, cy: y, r: 22 }),
      element('circle', { class: 'dot', cx: x, cy: y, r: 7 }),
      title,
    );
    return group;
  }

  /** Corners of what is chosen, or the handle that turns it. */
  handles(shape: Shape): SVGElement[] {
    const spots = spotsOf(shape);
    if (kindOf(shape) === 'place') {
      const turn = (shape.bearing * Math.PI) / 180;
      const { x, y } = this.at(spots[0] ?? { x: 0, y: 0 });
      return handle(x + ARM * Math.sin(turn), y - ARM * Math.cos(turn), 'turn');
    }
    return spots.flatMap((spot, index) => {
      const { x, y } = this.at(spot);
      return handle(x, y, String(index));
    });
  }

  /** A room or doorway that is being drawn from one spot to another. */
  sketch(kind: string, a: Spot, b: Spot): SVGElement[] {
    const isRoom = kind === 'room';
    const spots = isRoom ? [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }] : [a, b];
    const [wide, deep] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
    const size = isRoom ? `${inMeters(wide)} × ${inMeters(deep)}` : inMeters(Math.hypot(wide, deep));
    const { x, y } = this.at({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
    return [
      element('path', { class: 'new', d: this.path(spots) + (isRoom ? 'Z' : '') }),
      text(size, { x, y: isRoom ? y : y - 14, class: 'size' }),
    ];
  }

  /** North, and how long a meter is. */
  legend(): SVGElement {
    const [right, bottom] = [this.width - 20, this.height - 22];
    const left = right - this.step * this.sheet.scale;
    const group = element('g', { class: 'legend', 'aria-hidden': 'true' });
    group.append(
      element('path', { d: `M${left} ${bottom - 4}V${bottom}H${right}V${bottom - 4}` }),
      text(`${String(this.step)} m`, { x: right, y: bottom - 8, class: 'end' }),
      element('path', { d: `M${right - 10} ${bottom - 30}V${bottom - 54}m-5 7l5 -7l5 7` }),
      text('N', { x: right - 10, y: bottom - 64 }),
    );
    return group;
  }

  private get step(): number {
    return this.sheet.scale >= 24 ? 1 : 5;
  }

  private item(shape: Shape, name: string): SVGElement {
    const chosen = shape.id === this.chosen;
    return element('g', {
      class: `item ${kindOf(shape)}${chosen ? ' chosen' : ''}`,
      'data-id': shape.id,
      tabindex: 0,
      role: 'button',
      'aria-label': name,
      'aria-pressed': String(chosen),
    });
  }

  private at({ x, y }: Spot): Spot {
    const { scale, west, north } = this.sheet;
    const round = (pixels: number): number => Math.round(pixels * 10) / 10;
    return { x: round((x - west) * scale), y: round((north - y) * scale) };
  }

  private path(spots: readonly Spot[]): string {
    return 'M' + spots.map((spot) => this.at(spot)).map(({ x, y }) => `${x} ${y}`).join('L');
  }
}

function handle(x: number, y: number, name: string): SVGElement[] {
  return [
    element('circle', { class: 'handle', cx: x, cy: y, r: 6 }),
    element('circle', { class: 'grip', cx: x, cy: y, r: 16, 'data-handle': name }),
  ];
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, String(value));
  }
  return made;
}

function text(words: string, attributes: Record<string, string | number>): SVGElement {
  const made = element('text', attributes);
  made.textContent = words;
  return made;
}

const inMeters = (meters: number): string => String(Math.round(meters * 100) / 100);
