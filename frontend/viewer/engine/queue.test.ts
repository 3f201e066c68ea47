import { beforeEach, expect, test } from 'vitest';
import { FetchQueue, type QueueOptions } from './queue.js';

/** A server that answers when the test says so, and a clock that it turns. */
class World {
  readonly asked: string[] = [];
  readonly loaded: string[] = [];
  readonly failed: string[] = [];
  readonly aborted: string[] = [];
  waits: { milliseconds: number; callback: () => void }[] = [];
  private readonly answers = new Map<string, { resolve: (value: string) => void; reject: (error: unknown) => void }>();

  queue(options: Partial<QueueOptions<string>> = {}): FetchQueue<string> {
    return new FetchQueue<string>({
      load: (key, signal) => {
        this.asked.push(key);
        signal.addEventListener('abort', () => this.aborted.push(key));
        return new Promise((resolve, reject) => this.answers.set(key, { resolve, reject }));
      },
      loaded: (key) => this.loaded.push(key),
      failed: (key) => this.failed.push(key),
      after: (milliseconds, callback) => {
        const wait = { milliseconds, callback };
        this.waits.push(wait);
        return () => (this.waits = this.waits.filter((other) => other !== wait));
      },
      concurrency: 2,
      ...options,
    });
  }

  async answer(key: string): Promise<void> {
    this.answers.get(key)?.resolve(key);
    await this.turn();
  }

  async fail(key: string): Promise<void> {
    this.answers.get(key)?.reject(new Error(key));
    await this.turn();
  }

  /** Lets the next wait end; returns how long it was. */
  async waitEnds(): Promise<number> {
    const wait = this.waits.shift();
    wait?.callback();
    await this.turn();
    return wait?.milliseconds ?? NaN;
  }

  private turn(): Promise<void> {
    return new Promise((resolve) => {
      queueMicrotask(() => {
        queueMicrotask(resolve);
      });
    });
  }
}

let world: World;

beforeEach(() => {
  world = new World();
});

test('the most wanted are fetched first, a few at a time', async () => {
  const queue = world.queue();

  queue.want(['a', 'b', 'c', 'd']);
  expect(world.asked).toEqual(['a', 'b']);
  await world.answer('b');

  expect(world.asked).toEqual(['a', 'b', 'c']);
  expect(queue.active).toBe(2);
});

test('a new order counts for all that is not yet under way', async () => {
  const queue = world.queue();
  queue.want(['a', 'b', 'c', 'd']);

  queue.want(['d', 'a', 'b', 'c']);
  await world.answer('a');

  expect(world.asked).toEqual(['a', 'b', 'd']);
});

test('what is no longer wanted goes on while there is room', async () => {
  const queue = world.queue();
  queue.want(['a']);

  queue.want(['b']);
  await world.answer('a');

  expect(world.aborted).toEqual([]);
  expect(world.loaded).toEqual(['a']);
});

test('what is no longer wanted is stopped as soon as something wanted needs its place', async () => {
  const queue = world.queue();
  queue.want(['a', 'b']);

  queue.want(['b', 'c']);
  await world.answer('a');

  expect(world.aborted).toEqual(['a']);
  expect(world.asked).toEqual(['a', 'b', 'c']);
  expect(world.loaded).toEqual([]);
});

test('what was stopped is fetched when it is wanted again', async () => {
  const queue = world.queue({ concurrency: 1 });
  queue.want(['a']);
  queue.want(['b']);

  queue.want(['a']);
  await world.answer('a');

  expect(world.asked).toEqual(['a', 'b', 'a']);
  expect(world.loaded).toEqual(['a']);
});

test('what was fetched is not fetched again until it is forgotten', async () => {
  const queue = world.queue();
  queue.want(['a']);
  await world.answer('a');

  queue.want(['a']);
  expect(world.asked).toEqual(['a']);
  queue.forget('a');
  queue.want(['a']);

  expect(world.asked).toEqual(['a', 'a']);
});

test('what fails is tried again after ever longer waits, then given up', async () => {
  const queue = world.queue({ attempts: 4, firstDelay: 500 });
  queue.want(['a']);
  const waits: number[] = [];

  for (let attempt = 1; attempt < 4; attempt++) {
    await world.fail('a');
    waits.push(await world.waitEnds());
  }
  expect(world.failed).toEqual([]);
  await world.fail('a');

  expect(waits).toEqual([500, 1000, 2000]);
  expect(world.asked).toHaveLength(4);
  expect(world.failed).toEqual(['a']);
  expect(queue.busy).toBe(false);
});

test('the others are fetched while one waits for its next try', async () => {
  const queue = world.queue({ concurrency: 1 });
  queue.want(['a', 'b']);

  await world.fail('a');

  expect(world.asked).toEqual(['a', 'b']);
  expect(queue.busy).toBe(true);
});

test('a failure that heals leaves nothing behind', async () => {
  const queue = world.queue();
  queue.want(['a']);
  await world.fail('a');
  await world.waitEnds();

  await world.answer('a');

  expect(world.loaded).toEqual(['a']);
  expect(queue.busy).toBe(false);
});

test('what is not wanted any more when its wait ends is let be', async () => {
  const queue = world.queue();
  queue.want(['a']);
  await world.fail('a');

  queue.want([]);
  await world.waitEnds();

  expect(world.asked).toEqual(['a']);
});

test('what was given up is tried again when the connection is back', async () => {
  const queue = world.queue({ attempts: 1 });
  queue.want(['a']);
  await world.fail('a');

  queue.retryFailed();
  await world.answer('a');

  expect(world.asked).toEqual(['a', 'a']);
  expect(world.loaded).toEqual(['a']);
});

test('forgetting what has just been given up does not fetch it for ever', async () => {
  const queue: FetchQueue<string> = world.queue({
    attempts: 1,
    failed: (key) => {
      world.failed.push(key);
      queue.forget(key);
    },
  });
  queue.want(['a', 'b']);

  await world.fail('a');

  expect(world.asked).toEqual(['a', 'b']);
  expect(world.failed).toEqual(['a']);
});

test('what was forgotten after it was given up gets all its tries again', async () => {
  const queue = world.queue({ attempts: 2 });
  queue.want(['a']);
  await world.fail('a');
  await world.waitEnds();
  await world.fail('a');
  queue.forget('a');

  queue.want(['a']);
  await world.fail('a');

  expect(world.waits).toHaveLength(1);
  expect(world.failed).toEqual(['a']);
});

test('closing stops what is under way, calls off the waits and fetches nothing more', async () => {
  const queue = world.queue();
  queue.want(['a', 'b', 'c']);
  await world.fail('a');

  queue.close();
  queue.want(['d']);
  await world.answer('b');

  expect(world.waits).toEqual([]);
  expect(world.aborted).toEqual(['b', 'c']);
  expect(world.asked).toEqual(['a', 'b', 'c']);
  expect(world.loaded).toEqual([]);
});
