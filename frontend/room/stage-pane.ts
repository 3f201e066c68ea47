import { part } from '../site/part';
import { type Menu } from './menu';
import { outsideDesk } from './outside-desk';
import { type RoomPage } from './page';
import { type RoomState } from './state';
import { tourDesk } from './tour-desk';

/** One of the host's desks: a section of the tab “Stage” that fills itself. */
export interface Desk {
  show(state: RoomState): void;
}

type MakeDesk = (section: HTMLElement, page: RoomPage, menu: Menu, slug: string) => Desk;

const DESKS: readonly MakeDesk[] = [
  later(async (section, page, menu, slug) => new (await import('./air-desk')).AirDesk(section, page, menu, slug)),
  later(async (section, page) => new (await import('./slides-desk')).SlidesDesk(section, page)),
  tourDesk,
  outsideDesk,
];

/** A desk that is loaded for those who sit at it. */
function later(make: (...at: Parameters<MakeDesk>) => Promise<Desk>): MakeDesk {
  return (...at) => {
    let desk: Desk | undefined;
    let state: RoomState | undefined;
    void make(...at).then((made) => {
      desk = made;
      if (state) desk.show(state);
    });
    return {
      show(next) {
        state = next;
        desk?.show(next);
      },
    };
  };
}

/** For hosts alone: what they put on the stage. */
export class StagePane {
  private desks: readonly Desk[] | undefined;

  constructor(
    private readonly page: RoomPage,
    private readonly menu: Menu,
    private readonly slug: string,
  ) {}

  show(state: RoomState): void {
    if (state.you.role !== 'host') return;
    this.desks ??= this.furnish();
    for (const desk of this.desks) desk.show(state);
  }

  private furnish(): Desk[] {
    const pane = part('.p-stage');
    return DESKS.map((make) => {
      const section = document.createElement('section');
      section.className = 'desk';
      pane.append(section);
      return make(section, this.page, this.menu, this.slug);
    });
  }
}
