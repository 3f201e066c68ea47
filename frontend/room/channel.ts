import { pollLine, socketLine, type Line } from './lines';
import { count, list, object, text, type Entry, type Json, type Welcome } from './wire';

/** What the channel tells the page. */
export interface Listener {
  welcome(frame: Welcome): void;
  events(entries: readonly Entry[], to: number): void;
  /** A frame that the log does not hold, as `counts`, `history` or `caption`. */
  frame(type: string, frame: Json): void;
  /** What was sent is stored, as the event of that number. */
  stored(sent: Sent, n: number): void;
  /** What was sent was not taken, and why. */
  refused(id: string, why: string): void;
  connected(on: boolean): void;
  /** The server ends this connection for good. */
  ended(why: string): void;
}

export interface Sent {
  readonly id: string;
  readonly type: string;
  readonly payload: Json;
}

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;
const PING_AFTER = 25_000;

/** WebSockets that fail before one has ever opened, until requests that wait take their place. */
const TRIES = 2;

/**
 * The live channel (docs/live-protocol.md). Comes back by itself after a lost connection and goes on after the last
 * number that it has; what was not acknowledged is sent again under the same id, which the server takes once.
 */
export class Channel {
  private line: Line | undefined;
  private wait = FIRST_WAIT;
  private over = false;
  private failures = 0;
  /** A WebSocket has come through: what fails later is the server's being away, and no reason for another way. */
  private proven = false;
  private welcome = false;
  private heardAt = performance.now();

  constructor(
    private readonly slug: string,
    private readonly last: () => number,
    private readonly listener: Listener,
    private readonly unacknowledged: Map<string, Sent>,
  ) {
    setInterval(() => {
      if (performance.now() - this.heardAt > PING_AFTER) this.say({ t: 'ping' });
    }, PING_AFTER / 5);
  }

  open(): void {
    this.welcome = false;
    let opened = false;
    let closed = false;
    const make = this.proven || this.failures < TRIES ? socketLine : pollLine;
    const line = make(this.slug, {
      opened: () => {
        opened = true;
        this.proven ||= make === socketLine;
        this.heardAt = performance.now();
        this.line?.send({ t: 'hello', after: this.last() });
      },
      frame: (frame) => {
        if (!closed) this.take(frame);
      },
      closed: () => {
        closed = true;
        if (!opened) this.failures = make === socketLine ? this.failures + 1 : 0;
        if (this.line === line) this.lost();
      },
    });
    this.line = line;
  }

  /** Sends an event; returns the id under which the answer comes. */
  send(type: string, payload: object): string {
    const sent = { id: newId(), type, payload: { ...payload } };
    this.unacknowledged.set(sent.id, sent);
    if (this.welcome) this.transmit(sent);
    return sent.id;
  }

  /** Says what is neither stored nor acknowledged; it is lost where there is no connection. */
  say(frame: object): void {
    if (this.welcome) this.line?.send(frame);
  }

  private take(frame: Json): void {
    this.heardAt = performance.now();
    const id = text(frame['id']);
    switch (frame['t']) {
      case 'welcome':
        this.wait = FIRST_WAIT;
        this.welcome = true;
        this.listener.welcome(frame as unknown as Welcome);
        this.listener.connected(true);
        this.unacknowledged.forEach((sent) => this.transmit(sent));
        break;
      case 'events':
        this.takeEvents(frame);
        break;
      case 'ack': {
        const sent = this.unacknowledged.get(id);
        this.unacknowledged.delete(id);
        if (sent) this.listener.stored(sent, count(frame['n']));
        break;
      }
      case 'error': {
        // What the server is too busy for is sent again, under the same id.
        const sent = this.unacknowledged.get(id);
        if (text(frame['code']) === 'busy' && sent) {
          setTimeout(() => this.transmit(sent), FIRST_WAIT);
          break;
        }
        this.unacknowledged.delete(id);
        this.listener.refused(id, text(frame['text']));
        break;
      }
      case 'moved':
        this.end('moved');
        break;
      case 'closed':
        if (text(frame['why']) !== 'restart') this.end(text(frame['why']));
        break;
      default:
        this.listener.frame(text(frame['t']), frame);
    }
  }

  /** What is missing before a stretch of the log comes after another hello. */
  private takeEvents(frame: Json): void {
    if (count(frame['from']) > this.last() + 1) {
      this.line?.close();
      this.lost();
      return;
    }
    const entries = list(frame['events']).map((entry) => ({ ...object(entry), payload: object(object(entry)['payload']) }));
    this.listener.events(entries as unknown as Entry[], count(frame['to']));
  }

  private transmit(sent: Sent): void {
    if (this.unacknowledged.has(sent.id)) this.line?.send({ t: 'send', ...sent });
  }

  private end(why: string): void {
    this.over = true;
    this.line?.close();
    this.listener.ended(why);
  }

  private lost(): void {
    this.line = undefined;
    this.welcome = false;
    if (this.over) return;
    this.listener.connected(false);
    setTimeout(() => this.open(), this.wait * (0.5 + Math.random()));
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
  }
}

/** 128 random bits; `crypto.randomUUID` is missing where a page came without TLS. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
