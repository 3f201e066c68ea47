/** Fetches one thing; rejects when it cannot, or when the signal says that nobody wants it any more. */
export type Load<T> = (key: string, signal: AbortSignal) => Promise<T>;

export interface QueueOptions<T> {
  load: Load<T>;
  loaded: (key: string, value: T) => void;
  /** Called once when a key is given up for good. */
  failed: (key: string, error: unknown) => void;
  /** Calls back after so many milliseconds; returns how to call it off. */
  after: (milliseconds: number, callback: () => void) => () => void;
  concurrency?: number;
  attempts?: number;
  firstDelay?: number;
}

/**
 * Fetches what is wanted, the most wanted first, a few at a time. What fails is tried again after ever longer waits,
 * then given up. What is under way but no longer wanted goes on while there is room (stopping it would close its
 * connection for nothing) and is stopped as soon as something wanted waits for its place.
 */
export class FetchQueue<T> {
  private wanted: string[] = [];
  private readonly underWay = new Map<string, AbortController>();
  private readonly failures = new Map<string, number>();
  private readonly waits = new Map<string, () => void>();
  private readonly finished = new Set<string>();
  private closed = false;

  constructor(private readonly options: QueueOptions<T>) {}

  /** Everything that is wanted from now on, most wanted first. Keys fetched or given up before are passed over. */
  want(keys: readonly string[]): void {
    this.wanted = [...keys];
    this.fill();
  }

  /** Lets a key be fetched anew when it is next wanted, after its value was dropped or it was given up. */
  forget(key: string): void {
    this.finished.delete(key);
    this.failures.delete(key);
    this.wanted = this.wanted.filter((other) => other !== key);
  }

  /** Gives what was given up another chance, for instance when the connection is back. */
  retryFailed(): void {
    const { attempts = 4 } = this.options;
    for (const [key, count] of this.failures) {
      if (count >= attempts) {
        this.failures.delete(key);
        this.finished.delete(key);
      }
    }
    this.fill();
  }

  get active(): number {
    return this.underWay.size;
  }

  /** Whether something wanted is still on its way, or waiting for its turn or its next try. */
  get busy(): boolean {
    return this.wanted.some((key) => !this.finished.has(key));
  }

  close(): void {
    this.closed = true;
    this.wanted = [];
    this.waits.forEach((callOff) => callOff());
    this.waits.clear();
    this.underWay.forEach((controller) => controller.abort());
    this.underWay.clear();
  }

  private fill(): void {
    if (this.closed) {
      return;
    }
    const { concurrency = 6 } = this.options;
    const waiting = this.wanted.filter(
      (key) => !this.finished.has(key) && !this.underWay.has(key) && !this.waits.has(key),
    );
    if (waiting.length === 0) {
      return;
    }
    this.makeRoom(this.underWay.size + waiting.length - concurrency);
    for (const key of waiting) {
      if (this.underWay.size >= concurrency) {
        return;
      }
      void this.fetch(key);
    }
  }

  private makeRoom(places: number): void {
    const wanted = new Set(this.wanted);
    for (const [key, controller] of this.underWay) {
      if (places <= 0) {
        return;
      }
      if (!wanted.has(key)) {
        this.underWay.delete(key);
        controller.abort();
        places--;
      }
    }
  }

  private async fetch(key: string): Promise<void> {
    const controller = new AbortController();
    this.underWay.set(key, controller);
    try {
      const value = await this.options.load(key, controller.signal);
      if (this.underWay.get(key) === controller) {
        this.underWay.delete(key);
        this.failures.delete(key);
        this.finished.add(key);
        this.options.loaded(key, value);
      }
    } catch (error) {
      if (this.underWay.get(key) === controller) {
        this.underWay.delete(key);
        this.retry(key, error);
      }
    }
    this.fill();
  }

  private retry(key: string, error: unknown): void {
    const { attempts = 4, firstDelay = 500, after, failed } = this.options;
    const count = (this.failures.get(key) ?? 0) + 1;
    this.failures.set(key, count);
    if (count >= attempts) {
      this.finished.add(key);
      failed(key, error);
      return;
    }
    const callOff = after(firstDelay * 2 ** (count - 1), () => {
      this.waits.delete(key);
      this.fill();
    });
    this.waits.set(key, callOff);
  }
}
