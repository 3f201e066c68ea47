import { beforeEach, expect, test } from 'vitest';
import type { View } from '../viewer/engine/geometry';
import { Guide, type Speaker, type Visitor } from './guide';
import type { Cue } from './route';

const cue = (scene: string, yaw: number): Cue => ({
  scene,
  room: scene,
  view: { yaw, pitch: 0, fov: 90 },
  seconds: 10,
  text: `In ${scene} at ${yaw}`,
  narration: `${scene}-${yaw}.mp3`,
});
const CUES = [cue('hall', 0), cue('hall', 40), cue('suite', 10), cue('clinic', 20)];

/** A visitor whose walks take until they are told to end. */
class Walker implements Visitor {
  scene = 'hall';
  readonly looks: View[] = [];
  readonly walks: string[] = [];
  private end: ((there: boolean) => void) | undefined;

  look(view: View): void {
    this.looks.push(view);
  }

  walk(scene: string): Promise<boolean> {
    this.walks.push(scene);
    return new Promise((resolve) => {
      this.end = (there): void => {
        if (there) {
          this.scene = scene;
          guide.entered(scene);
        }
        resolve(there);
      };
    });
  }

  async arrive(there = true): Promise<void> {
    this.end?.(there);
    await Promise.resolve();
    await Promise.resolve();
  }
}

/** A voice that notes what it is told. */
class Reader implements Speaker {
  waiting = false;
  recording: string | undefined;
  speaking: { from: number; speed: number } | undefined;

  take(recording: string | undefined): void {
    this.recording = recording;
    this.speaking = undefined;
  }

  speak(from: number, speed: number): void {
    this.speaking = { from, speed };
  }

  pause(): void {
    this.speaking = undefined;
  }
}

let walker: Walker;
let reader: Reader;
let guide: Guide;
let time: number;

function pass(seconds: number): void {
  time += seconds * 1000;
  guide.tick();
}

beforeEach(() => {
  time = 1_000_000;
  walker = new Walker();
  reader = new Reader();
  guide = new Guide(CUES, walker, reader, () => time, () => undefined);
});

test('nothing plays by itself', () => {
  pass(30);

  expect(guide.playing).toBe('stopped');
  expect(guide.cue).toBeUndefined();
  expect(walker.looks).toEqual([]);
});

test('stop after stop is looked at and said', () => {
  guide.start();
  expect(guide.cue?.text).toBe('In hall at 0');

  pass(10);
  expect(guide.cue?.text).toBe('In hall at 40');
  expect(walker.looks.map(({ yaw }) => yaw)).toEqual([0, 40]);
});

test('time waits while the next scene is walked to', async () => {
  guide.start();
  guide.goTo(1);
  pass(10);
  expect(walker.walks).toEqual(['suite']);
  expect(guide.cue?.scene).toBe('suite');

  pass(60);
  expect(guide.moment).toMatchObject({ stop: 2, share: 0 });
  await walker.arrive();
  expect(guide.away).toBe(false);
  pass(5);
  expect(guide.moment.share).toBeCloseTo(0.5, 9);
});

test('looking around by hand stops the camera and not the words', () => {
  guide.start();
  pass(8);
  guide.lookedAround();
  pass(2);

  expect(guide.playing).toBe('playing');
  expect(guide.away).toBe(true);
  expect(guide.cue?.text).toBe('In hall at 40');
  expect(walker.looks).toHaveLength(1);
});

test('who has rested is taken along again from the next stop on', () => {
  guide.start();
  guide.lookedAround();
  pass(5);
  expect(guide.away).toBe(true);

  pass(5);
  expect(guide.away).toBe(false);
  expect(walker.looks.at(-1)?.yaw).toBe(40);
});

test('who has walked away is left alone', () => {
  guide.start();
  walker.scene = 'clinic';
  guide.entered('clinic');
  pass(10);

  expect(guide.away).toBe(true);
  expect(walker.walks).toEqual([]);
});

test('coming back looks where the route is by now', () => {
  guide.start();
  pass(9);
  guide.lookedAround();
  pass(1);

  guide.comeBack();

  expect(guide.away).toBe(false);
  expect(walker.looks.at(-1)?.yaw).toBe(40);
  expect(guide.moment.share).toBeCloseTo(0, 9);
});

test('coming back from another room walks there', async () => {
  guide.start();
  walker.scene = 'clinic';
  guide.entered('clinic');
  expect(guide.away).toBe(true);

  guide.comeBack();
  await walker.arrive();

  expect(walker.walks).toEqual(['hall']);
  expect(guide.away).toBe(false);
});

test('going to another stop comes back, too', () => {
  guide.start();
  guide.lookedAround();

  guide.step(1);

  expect(guide.away).toBe(false);
  expect(walker.looks.at(-1)?.yaw).toBe(40);
});

test('paused words stay where they are, and another stop can be gone to', () => {
  guide.start();
  pass(4);
  guide.toggle();
  pass(60);
  expect(guide.moment).toMatchObject({ stop: 0, share: 0.4 });

  guide.step(1);
  pass(60);
  expect(guide.playing).toBe('paused');
  expect(guide.moment).toMatchObject({ stop: 1, share: 0 });

  guide.toggle();
  pass(3);
  expect(guide.moment.share).toBeCloseTo(0.3, 9);
});

test('a pause on the way does not end with the way', async () => {
  guide.start();
  guide.goTo(2);
  guide.pause();
  await walker.arrive();
  pass(5);

  expect(guide.moment).toMatchObject({ stop: 2, share: 0 });
});

test('who skips on before arriving waits for the last way alone', async () => {
  guide.start();
  guide.goTo(2);
  const first = walker.arrive.bind(walker);
  guide.goTo(3);
  await first();
  pass(2);

  expect(walker.walks).toEqual(['suite', 'clinic']);
  expect(guide.moment.stop).toBe(3);
  expect(guide.moment.share).toBeCloseTo(0.2, 9);
});

test('where a room cannot be had the words go on', async () => {
  guide.start();
  guide.goTo(2);
  await walker.arrive(false);
  pass(5);

  expect(guide.away).toBe(true);
  expect(guide.moment).toMatchObject({ stop: 2, share: 0.5 });
});

test('the end stays at the last stop, and playing begins anew', async () => {
  guide.start();
  guide.goTo(3);
  await walker.arrive();
  pass(10);
  expect(guide.playing).toBe('ended');
  expect(guide.cue?.scene).toBe('clinic');

  guide.toggle();
  expect(guide.playing).toBe('playing');
  expect(guide.moment.stop).toBe(0);
});

test('stopping on the way leaves nothing behind', async () => {
  guide.start();
  guide.goTo(2);
  guide.stop();
  await walker.arrive();
  pass(30);

  expect(guide.playing).toBe('stopped');
  expect(guide.away).toBe(false);
  expect(guide.cue).toBeUndefined();
});

test('speed holds for the words', () => {
  guide.start();
  guide.setSpeed(2);
  pass(4);

  expect(guide.moment.share).toBeCloseTo(0.8, 9);
});

test('each stop is spoken from its beginning, and at the speed that is chosen', () => {
  guide.start();
  expect(reader.recording).toBe('hall-0.mp3');
  expect(reader.speaking).toEqual({ from: 0, speed: 1 });

  pass(4);
  guide.setSpeed(2);
  expect(reader.speaking).toEqual({ from: 4, speed: 2 });

  pass(3);
  expect(reader.recording).toBe('hall-40.mp3');
  expect(reader.speaking).toEqual({ from: 0, speed: 2 });
});

test('the voice pauses with the tour, goes on where it was, and waits on the way to another room', async () => {
  guide.start();
  guide.goTo(1);
  pass(3);
  guide.pause();
  expect(reader.speaking).toBeUndefined();

  guide.toggle();
  expect(reader.speaking?.from).toBe(3);

  pass(7);
  expect(reader.recording).toBe('suite-10.mp3');
  expect(reader.speaking).toBeUndefined();

  await walker.arrive();
  expect(reader.speaking?.from).toBe(0);
});

test('the voice goes on while one looks around, into the stops that come', () => {
  guide.start();
  pass(4);
  walker.scene = 'clinic';
  guide.entered('clinic');
  pass(1);
  expect(reader.speaking?.from).toBe(5);

  pass(5);
  expect(reader.recording).toBe('hall-40.mp3');
  expect(reader.speaking?.from).toBe(0);
});

test('the time stands still while a recording is on its way', () => {
  guide.start();
  reader.waiting = true;
  pass(0.2);
  pass(30);
  expect(guide.moment.passed).toBeCloseTo(0.2);

  reader.waiting = false;
  pass(0.2);
  pass(4);
  expect(guide.moment.passed).toBeCloseTo(4.2);
});

test('a tour that is stopped is silent', () => {
  guide.start();
  guide.stop();

  expect(reader.speaking).toBeUndefined();
});
