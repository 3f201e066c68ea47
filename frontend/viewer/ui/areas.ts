import type { ViewerHotspot, ViewerScene } from '../contract.js';
import { direction, type Vec3 } from '../engine/geometry.js';
import { extentOf, outlineOf } from '../engine/outline.js';
import type { Projection } from '../engine/projection.js';

const SVG = 'http://www.w3.org/2000/svg';

export interface AreaHooks {
  /** Clicked anywhere within. */
  opened(hotspot: ViewerHotspot): void;
  /** The pointer came or went. */
  hovered(hotspot: ViewerHotspot, over: boolean): void;
}

interface Area {
  hotspot: ViewerHotspot;
  corners: Vec3[];
  group: SVGGElement;
  shapes: SVGPolygonElement[];
}

/**
 * The things in the picture that hotspots stand for: outlines that light up with their hotspot, and take clicks for it.
 * For a pointer alone; the keyboard and screen readers have the hotspots themselves.
 */
export class AreaLayer {
  private areas: Area[] = [];
  private open = '';
  private last: Projection | undefined;

  constructor(
    private readonly container: SVGSVGElement,
    private readonly hooks: AreaHooks,
  ) {}

  show(scene: ViewerScene): void {
    this.areas = scene.hotspots.flatMap((hotspot) => (hotspot.area ? this.build(hotspot, hotspot.area) : []));
    // What is painted last takes the click: the display before the wall, the table before the room.
    this.areas.sort((a, b) => extentOf(b.corners) - extentOf(a.corners));
    this.container.replaceChildren(...this.areas.map(({ group }) => group));
    this.setOpen(this.open);
    if (this.last) {
      this.place(this.last);
    }
  }

  clear(): void {
    this.areas = [];
    this.container.replaceChildren();
  }

  setOpen(id: string): void {
    this.open = id;
    this.areas.forEach(({ hotspot, group }) => group.classList.toggle('on', hotspot.id === id));
  }

  /** Lights the area of a hotspot up, or lets it go dark. */
  light(hotspot: ViewerHotspot, lit: boolean): void {
    this.areas.find((area) => area.hotspot.id === hotspot.id)?.group.classList.toggle('lit', lit);
  }

  at(target: EventTarget | null): ViewerHotspot | undefined {
    return this.areas.find(({ shapes }) => shapes.some((shape) => shape === target))?.hotspot;
  }

  place(projection: Projection): void {
    this.last = projection;
    this.areas.forEach(({ corners, shapes }) => {
      const outline = outlineOf(corners, projection);
      const points = outline.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
      shapes.forEach((shape) => {
        shape.setAttribute('points', points);
      });
    });
  }

  private build(hotspot: ViewerHotspot, area: NonNullable<ViewerHotspot['area']>): Area {
    const group = document.createElementNS(SVG, 'g');
    group.dataset['id'] = hotspot.id;
    // A dark edge below the light one: it has to be seen on lamps and on screens.
    const shapes = ['edge', 'line'].map((name) => {
      const shape = document.createElementNS(SVG, 'polygon');
      shape.classList.add(name);
      return shape;
    });
    group.append(...shapes);
    group.addEventListener('click', () => {
      this.hooks.opened(hotspot);
    });
    for (const [type, over] of [['pointerenter', true], ['pointerleave', false]] as const) {
      group.addEventListener(type, () => {
        group.classList.toggle('lit', over);
        this.hooks.hovered(hotspot, over);
      });
    }
    return { hotspot, corners: area.map(direction), group, shapes };
  }
}
