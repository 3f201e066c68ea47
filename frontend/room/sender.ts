import { object, text } from './wire';

/** Milliseconds after which what was not taken is sent again; longer each time, up to the last. */
const PAUSES = [300, 600, 1200, 2500];

/** How long the server may take for a piece, in milliseconds. */
const PATIENCE = 15_000;

export type Rendition = 'full' | 'small' | 'sound';

/** What becomes of a take that is being sent. */
export interface SenderEvents {
  /** How many pieces wait to be taken, and why if that is not the connection alone. */
  waiting(pieces: number, why: string): void;
  /** Nothing more of the take is taken. */
  refused(why: string): void;
}

/**
 * Sends the pieces of a take in order, each until it is acknowledged: what was acknowledged is on the server's disk. A
 * lost connection or a server that starts anew costs time and no piece.
 */
export class Sender {
  private readonly queue: Uint8Array<ArrayBuffer>[] = [];
  private readonly stopping = new AbortController();
  private next = 0;
  private busy = false;
  private drained: (() => void) | undefined;

  constructor(
    private readonly address: string,
    private readonly token: string,
    private readonly rendition: Rendition,
    private readonly events: SenderEvents,
  ) {}

  send(piece: Uint8Array<ArrayBuffer>): void {
    if (this.stopping.signal.aborted) return;
    this.queue.push(piece);
    if (!this.busy) void this.work();
  }

  /** Resolves when all is taken, or nothing more is. */
  async drain(): Promise<void> {
    if (this.queue.length > 0 && !this.stopping.signal.aborted) {
      await new Promise<void>((resolve) => (this.drained = resolve));
    }
  }

  stop(): void {
    this.stopping.abort();
    this.drained?.();
  }

  private async work(): Promise<void> {
    this.busy = true;
    let failures = 0;
    for (let piece = this.queue[0]; piece && !this.stopping.signal.aborted; piece = this.queue[0]) {
      const why = await this.put(piece);
      if (why === undefined) {
        this.queue.shift();
        this.next++;
        failures = 0;
        this.events.waiting(this.queue.length, '');
      } else {
        this.events.waiting(this.queue.length, why);
        await pause(PAUSES[Math.min(failures++, PAUSES.length - 1)] ?? 0);
      }
    }
    this.busy = false;
    this.drained?.();
  }

  /** Nothing where the piece was taken, otherwise why it has to be sent again. */
  private async put(piece: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
    try {
      const response = await fetch(`${this.address}/${this.rendition}/${String(this.next)}`, {
        method: 'PUT',
        body: piece,
        headers: { Authorization: `Bearer ${this.token}`, 'Content-Type': 'application/octet-stream' },
        signal: AbortSignal.any([this.stopping.signal, AbortSignal.timeout(PATIENCE)]),
      });
      if (response.ok) return undefined;
      const why = text(object(await response.json().catch(() => ({})))['text']);
      if (response.status < 500) {
        this.stop();
        this.events.refused(why || 'The server does not take this video.');
      }
      return response.status === 507 ? why : '';
    } catch {
      return '';
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
