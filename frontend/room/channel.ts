import { text, type Entry, type Welcome } from './state';

/** What the channel tells the page. */
export interface Listener {
  welcome(frame: Welcome): void;
  events(entries: readonly Entry[], to: number): void;
  counts(frame: Readonly<Record<string, unknown>>): void;
  /** What was sent is stored. */
  stored(id: string): void;
  /** What was sent was not taken, and why. */
  refused(id: string, why: string): void;
  connected(on: boolean): void;
  /** The server ends this connection for good. */
  ended(why: string): void;
}

interface Sent {
  readonly id: string;
  readonly type: string;
  readonly payload: object;
}

const FIRST_WAIT = 500;
const LONGEST_WAIT = 15_000;

/**
 * The live channel (docs/live-protocol.md). Comes back by itself after a lost connection and goes on after the last
 * number that it has; what was not acknowledged is sent again under the same id, which the server takes once.
 */
export class Channel {
  private socket: WebSocket | undefined;
  private wait = FIRST_WAIT;
  private over = false;
  private readonly unacknowledged = new Map<string, Sent>();

  constructor(
    private readonly slug: string,
    private readonly last: () => number,
    private readonly listener: Listener,
  ) {}

  open(): void {
    const socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/live/${this.slug}`);
    this.socket = socket;
    socket.addEventListener('open', () => {
      socket.send(JSON.stringify({ t: 'hello', after: this.last() }));
    });
    socket.addEventListener('message', (message) => {
      this.take(JSON.parse(String(message.data)) as Readonly<Record<string, unknown>>);
    });
    socket.addEventListener('close', () => {
      this.lost();
    });
  }

  /** Sends an event; returns the id under which the answer comes. */
  send(type: string, payload: object): string {
    const sent = { id: crypto.randomUUID(), type, payload };
    this.unacknowledged.set(sent.id, sent);
    this.transmit(sent);
    return sent.id;
  }

  private take(frame: Readonly<Record<string, unknown>>): void {
    switch (frame['t']) {
      case 'welcome':
        this.wait = FIRST_WAIT;
        this.listener.welcome(frame as unknown as Welcome);
        this.listener.connected(true);
        this.unacknowledged.forEach((sent) => {
          this.transmit(sent);
        });
        break;
      case 'events':
        this.listener.events((frame['events'] ?? []) as Entry[], Number(frame['to'] ?? 0));
        break;
      case 'counts':
        this.listener.counts(frame);
        break;
      case 'ack':
        this.unacknowledged.delete(text(frame['id']));
        this.listener.stored(text(frame['id']));
        break;
      case 'error':
        this.unacknowledged.delete(text(frame['id']));
        this.listener.refused(text(frame['id']), text(frame['text']));
        break;
      case 'moved':
        this.end('moved');
        break;
      case 'closed':
        this.end(text(frame['why']));
        break;
    }
  }

  private transmit(sent: Sent): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify({ t: 'send', ...sent }));
  }

  private end(why: string): void {
    this.over = true;
    this.socket?.close();
    this.listener.ended(why);
  }

  private lost(): void {
    if (this.over) return;
    this.listener.connected(false);
    setTimeout(() => {
      this.open();
    }, this.wait * (0.5 + Math.random()));
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
  }
}
