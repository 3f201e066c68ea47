import { describe, expect, it } from 'vitest';
import { FetchQueue } from './queue.js';

interface Request {
  key: string;
  signal: AbortSignal;
  answer: (value: string) => void;
  fail: () => void;
}

/** A queue over a server that answers when the test says so, and a clock that the test turns. */
class Bench {
  readonly requests: Request[] = [];
  readonly loaded: string[] = [];
  readonly failed: string[] = [];
  readonly waits: { milliseconds: number; callback: () => void }[] = [];
  readonly queue = new FetchQueue<string>({
    concurrency: 2,
    attempts: 3,
    firstDelay: 100,
    load: (key, signal) =>
      new Promise<string>((resolve, reject) => {
        this.requests.push({
          key,
          signal,
          answer: resolve,
          fail: () => {
            reject(new Error('503'));
          },
        });
        signal.addEventListener('abort', () => {
          reject(new Error('aborted'));
        });
      }),
    loaded: (key) => this.loaded.push(key),
    failed: (key) => this.failed.push(key),
    after: (milliseconds, callback) => {
      const wait = { milliseconds, callback };
      this.waits.push(wait);
      return () => this.waits.splice(this.waits.indexOf(wait), 1);
    },
  });

  get asked(): string[] {
    return this.requests.map(({ key }) => key);
  }

  async answer(key: string): Promise<void> {
    this.requests.find((request) => request.key === key)?.answer(key);
    await settle();
  }

  async failLast(): Promise<void> {
    this.requests.at(-1)?.fail();
    await settle();
  }

  pass(): void {
    this.waits.splice(0).forEach(({ callback }) => {
      callback();
    });
  }
}

const settle = async (): Promise<void> => {
  for (let i = 0; i < 5; i++) {
    await Promise.resolve();
  }
};

describe('the fetch queue', () => {
  it('asks for the most wanted first, a few at a time', async () => {
    const bench = new Bench();

    bench.queue.want(['a', 'b', 'c']);
    expect(bench.asked).toEqual(['a', 'b']);
    await bench.answer('b');

    expect(bench.asked).toEqual(['a', 'b', 'c']);
    expect(bench.loaded).toEqual(['b']);
  });

  it('asks for nothing twice', async () => {
    const bench = new Bench();
    bench.queue.want(['a']);
    await bench.answer('a');

    bench.queue.want(['a']);

    expect(bench.asked).toEqual(['a']);
    expect(bench.queue.busy).toBe(false);
  });

  it('asks again for what was dropped', async () => {
    const bench = new Bench();
    bench.queue.want(['a']);
    await bench.answer('a');

    bench.queue.forget('a');
    bench.queue.want(['a']);

    expect(bench.asked).toEqual(['a', 'a']);
  });

  it('stops what nobody wants any more when something wanted waits for its place', () => {
    const bench = new Bench();
    bench.queue.want(['a', 'b']);

    bench.queue.want(['b', 'c']);

    expect(bench.requests.map(({ signal }) => signal.aborted)).toEqual([true, false, false]);
    expect(bench.asked).toEqual(['a', 'b', 'c']);
  });

  it('lets what is under way come in while there is room', async () => {
    const bench = new Bench();
    bench.queue.want(['a']);

    bench.queue.want(['b']);
    await bench.answer('a');

    expect(bench.requests[0]?.signal.aborted).toBe(false);
    expect(bench.loaded).toEqual(['a']);
  });

  it('tries again after ever longer waits and then gives up once', async () => {
    const bench = new Bench();
    const waited: number[] = [];
    bench.queue.want(['a']);

    for (let i = 0; i < 3; i++) {
      await bench.failLast();
      waited.push(...bench.waits.map(({ milliseconds }) => milliseconds));
      bench.pass();
    }

    expect(bench.asked).toEqual(['a', 'a', 'a']);
    expect(waited).toEqual([100, 200]);
    expect(bench.failed).toEqual(['a']);
    expect(bench.queue.busy).toBe(false);
  });

  it('gives what it gave up another chance when asked to', async () => {
    const bench = new Bench();
    bench.queue.want(['a']);
    for (let i = 0; i < 3; i++) {
      await bench.failLast();
      bench.pass();
    }

    bench.queue.retryFailed();
    bench.queue.want(['a']);
    bench.requests.at(-1)?.answer('a');
    await settle();

    expect(bench.loaded).toEqual(['a']);
  });

  it('does not retry what is no longer wanted', async () => {
    const bench = new Bench();
    bench.queue.want(['a']);
    await bench.failLast();

    bench.queue.want([]);
    bench.pass();

    expect(bench.asked).toEqual(['a']);
  });

  it('stops everything when closed', () => {
    const bench = new Bench();
    bench.queue.want(['a', 'b', 'c']);

    bench.queue.close();

    expect(bench.requests.every(({ signal }) => signal.aborted)).toBe(true);
    expect(bench.queue.active).toBe(0);
    expect(bench.asked).toEqual(['a', 'b']);
  });
});
