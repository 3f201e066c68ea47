import type { View } from '../viewer/engine/geometry';
import type { Cue } from './route';
import { type Moment, RouteClock } from './route-clock';

/** What moves through the scenes: the viewer, or a stand-in. */
export interface Visitor {
  readonly scene: string;
  /** Turns to a view of the scene, without haste. */
  look(view: View): void;
  /** Walks into a scene; resolves to whether it got there. */
  walk(scene: string, view: View): Promise<boolean>;
}

/** What says the words aloud: a voice, or a stand-in. */
export interface Speaker {
  /** Whether the words wait for their recording to arrive. */
  readonly waiting: boolean;
  take(recording: string | undefined): void;
  speak(from: number, speed: number): void;
  pause(): void;
}

/** One who has not moved for so many milliseconds looks around no more. */
const RESTS = 3000;

export type Playing = 'stopped' | 'playing' | 'paused' | 'ended';

/**
 * Leads a visitor through the stops of a route. The words have their time whatever the visitor does: one who looks
 * around stays where they look until they come back or go to another stop; one who has rested by then is taken along
 * from the next stop on, if they have not walked away. Only while they walk from
 * scene to scene the time waits for the picture, and for a recording that is still on its way.
 */
export class Guide {
  private readonly clock: RouteClock;
  private state: Playing = 'stopped';
  private astray = false;
  /** When the visitor last looked around by hand. */
  private lookedAt = 0;
  /** Counts the ways between scenes; only the last one under way may let the time go on. */
  private ways = 0;
  private heading: string | undefined;

  /**
   * @param now the time in milliseconds
   * @param changed called when there is something else to show
   */
  constructor(
    private readonly cues: readonly Cue[],
    private readonly visitor: Visitor,
    private readonly speaker: Speaker,
    private readonly now: () => number,
    private readonly changed: () => void,
  ) {
    this.clock = new RouteClock(cues.map(({ seconds }) => seconds));
  }

  get playing(): Playing {
    return this.state;
  }

  get moment(): Moment {
    return this.clock.moment;
  }

  get cue(): Cue | undefined {
    return this.state === 'stopped' ? undefined : this.cues[this.moment.stop];
  }

  /** Whether the visitor looks somewhere else than the route does. */
  get away(): boolean {
    return this.astray;
  }

  get speed(): number {
    return this.clock.speed;
  }

  /** Plays from the beginning. */
  start(): void {
    this.state = 'playing';
    this.goTo(0);
  }

  stop(): void {
    this.state = 'stopped';
    this.astray = false;
    this.heading = undefined;
    this.ways++;
    this.halt();
    this.changed();
  }

  toggle(): void {
    if (this.state === 'playing') this.pause();
    else if (this.state === 'paused') this.resume();
    else this.start();
  }

  pause(): void {
    if (this.state !== 'playing') return;
    this.state = 'paused';
    this.halt();
    this.changed();
  }

  /** Goes to a stop and looks where it does; what was paused stays so. */
  goTo(stop: number): void {
    if (this.state === 'ended') this.state = 'paused';
    this.clock.goTo(stop, this.now());
    this.speaker.take(this.cue?.narration);
    this.astray = false;
    this.follow();
  }

  step(by: number): void {
    this.goTo(this.moment.stop + by);
  }

  setSpeed(factor: number): void {
    this.clock.setSpeed(factor, this.now());
    this.listen();
    this.changed();
  }

  /** The visitor wants to hear the words, or to hear them no more. */
  listen(): void {
    if (this.moving) this.speaker.speak(this.moment.passed, this.speed);
  }

  /** To be called every now and then while it plays. */
  tick(): void {
    if (this.state !== 'playing') return;
    const before = this.moment.stop;
    const { stop, ended } = this.clock.advance(this.now());
    if (ended) this.state = 'ended';
    if (stop === before) this.keepStep();
    else this.pass();
    this.changed();
  }

  /** The visitor looks around by hand. */
  lookedAround(): void {
    if (this.state === 'stopped') return;
    this.lookedAt = this.now();
    if (this.astray) return;
    this.astray = true;
    this.changed();
  }

  /** A scene was entered; one that the route did not lead into was the visitor's own choice. */
  entered(scene: string): void {
    if (scene !== this.heading) this.lookedAround();
  }

  /** Back to where the route looks. */
  comeBack(): void {
    this.astray = false;
    this.follow();
  }

  private resume(): void {
    this.state = 'playing';
    if (this.heading === undefined) this.run();
    this.changed();
  }

  /** Whether the time of the route goes on. */
  private get moving(): boolean {
    return this.state === 'playing' && this.heading === undefined;
  }

  private run(): void {
    this.clock.run(this.now());
    this.speaker.speak(this.moment.passed, this.speed);
  }

  private halt(): void {
    this.clock.halt(this.now());
    this.speaker.pause();
  }

  /** Into the next stop, with or without the visitor's eyes. */
  private pass(): void {
    this.speaker.take(this.cue?.narration);
    const stayed = this.visitor.scene === this.cues[this.moment.stop - 1]?.scene;
    if (this.astray && (!stayed || this.now() - this.lookedAt < RESTS)) {
      this.run();
      return;
    }
    this.astray = false;
    this.follow();
  }

  /** The time stands still while a recording is on its way. */
  private keepStep(): void {
    if (!this.moving) return;
    if (this.speaker.waiting) this.clock.halt(this.now());
    else this.run();
  }

  private follow(): void {
    const { cue } = this;
    if (!cue) return;
    const way = ++this.ways;
    if (this.visitor.scene === cue.scene) {
      this.heading = undefined;
      this.visitor.look(cue.view);
      if (this.state === 'playing') this.run();
    } else {
      this.heading = cue.scene;
      this.halt();
      void this.visitor.walk(cue.scene, cue.view).then((arrived) => {
        if (way === this.ways) this.arrive(arrived);
      });
    }
    this.changed();
  }

  private arrive(there: boolean): void {
    this.heading = undefined;
    // The words go on where the picture cannot be had; the button tries again.
    if (!there) this.astray = true;
    if (this.state === 'playing') this.run();
    this.changed();
  }
}
