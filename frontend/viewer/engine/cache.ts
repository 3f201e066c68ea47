interface Entry<V> {
  value: V;
  bytes: number;
}

/**
 * Keeps what was used last within a budget of bytes. A map remembers the order in which its keys were put in, so the
 * first key is always the one unused for longest.
 */
export class LruCache<V> {
  private readonly entries = new Map<string, Entry<V>>();
  private total = 0;

  constructor(
    private readonly budget: number,
    private readonly dropped: (key: string, value: V) => void,
  ) {}

  get bytes(): number {
    return this.total;
  }

  get size(): number {
    return this.entries.size;
  }

  has(key: string): boolean {
    return this.entries.has(key);
  }

  /** The value without counting as a use. */
  peek(key: string): V | undefined {
    return this.entries.get(key)?.value;
  }

  values(): V[] {
    return [...this.entries.values()].map((entry) => entry.value);
  }

  set(key: string, value: V, bytes: number): void {
    this.drop(key);
    this.entries.set(key, { value, bytes });
    this.total += bytes;
  }

  touch(key: string): void {
    const entry = this.entries.get(key);
    if (entry) {
      this.entries.delete(key);
      this.entries.set(key, entry);
    }
  }

  /** Drops what was unused for longest until the budget holds; what is in use stays, even above the budget. */
  trim(inUse: ReadonlySet<string>): void {
    for (const key of [...this.entries.keys()]) {
      if (this.total <= this.budget) {
        return;
      }
      if (!inUse.has(key)) {
        this.drop(key);
      }
    }
  }

  clear(): void {
    [...this.entries.keys()].forEach((key) => this.drop(key));
  }

  private drop(key: string): void {
    const entry = this.entries.get(key);
    if (entry) {
      this.entries.delete(key);
      this.total -= entry.bytes;
      this.dropped(key, entry.value);
    }
  }
}
