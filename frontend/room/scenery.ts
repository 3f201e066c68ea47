import { part } from '../site/part';
import { type RoomPage } from './page';
import { type RoomState, type Show } from './state';
import { type Json } from './wire';

/** What stands on the stage, from when it is put there until it is taken away. */
export interface Act {
  show(state: RoomState): void;
  /** What is said beside the log, or matters only in its moment. */
  hear?(type: string, frame: Json): void;
  leave(): void;
}

type Kind = Exclude<Show['kind'], 'none' | 'video'>;

/** Loaded when they are first put on a stage. */
const ACTS: Partial<Record<Kind, (place: HTMLElement, page: RoomPage) => Promise<Act>>> = {
  slides: async (place, page) => new (await import('./slides-act')).SlidesAct(place, page),
  tour: async (place, page) => (await import('./tour-act')).tourAct(place, page),
};

/** Changes what stands on the stage. */
export class Scenery {
  private readonly stage = part('.stage');
  private readonly place = part('.set');
  private kind: Show['kind'] = 'none';
  private act: Act | undefined;
  private state: RoomState | undefined;

  constructor(private readonly page: RoomPage) {}

  show(state: RoomState): void {
    this.state = state;
    const { kind } = state.set;
    if (kind !== this.kind) void this.change(kind);
    this.act?.show(state);
  }

  hear(type: string, frame: Json): void {
    this.act?.hear?.(type, frame);
  }

  private async change(kind: Show['kind']): Promise<void> {
    this.kind = kind;
    this.stage.dataset['set'] = kind;
    this.act?.leave();
    this.act = undefined;
    this.place.replaceChildren();
    const make = kind === 'none' || kind === 'video' ? undefined : ACTS[kind];
    this.place.hidden = !make;
    if (!make) return;
    const act = await make(this.place, this.page);
    if (this.kind !== kind) {
      act.leave();
      return;
    }
    this.act = act;
    if (this.state) act.show(this.state);
  }
}
