import { captionStays } from '../room/captions';
import { counted, told, welcomed, type RoomState } from '../room/state';
import { count, list, object, text, type Entry, type Json } from '../room/wire';

/** Something on the tape: an event, or numbers that had changed. */
interface Item {
  /** Milliseconds since the start of the tape; negative before it. */
  readonly ms: number;
  readonly entry: Entry | undefined;
  readonly counts: Json | undefined;
}

/** What happened in a session. */
export interface Tape {
  /** When it begins, in milliseconds since 1970. */
  readonly start: number;
  /** Milliseconds from there to the end. */
  readonly length: number;
  readonly items: readonly Item[];
}

/** Folded states that are kept on the way, so that going back is quick: one for so many items. */
const KEYFRAME = 200;

/** Between which moments a tape is played, in milliseconds since 1970; all of it where a host has not cut it. */
export interface Span {
  readonly from?: number;
  readonly to?: number;
}

export function tapeOf(value: unknown, span: Span = {}): Tape {
  const json = object(value);
  const start = Math.max(count(json['start']), span.from ?? 0);
  const end = Math.min(count(json['end']), span.to ?? Infinity);
  let latest = -Infinity;
  const items = list(json['items']).map((each): Item => {
    const item = object(each);
    // Several nodes write a log, each with a clock of its own: what comes later in it was not earlier.
    latest = Math.max(latest, count(item['at']) - start);
    const counts = item['counts'] === undefined ? undefined : object(item['counts']);
    const entry = { ...item, payload: object(item['payload']) } as unknown as Entry;
    return { ms: latest, entry: counts ? undefined : entry, counts };
  });
  return { start, length: Math.max(0, end - start), items };
}

/** The room as it was at any moment of the tape, by the same fold as live. */
export class Fold {
  private readonly keyframes: RoomState[];
  private state: RoomState;
  /** How many items are in the state. */
  private done = 0;

  constructor(private readonly tape: Tape) {
    this.state = welcomed({ you: { id: '', role: 'attendee' }, state: {} });
    this.keyframes = [this.state];
  }

  at(ms: number): RoomState {
    const wanted = this.upTo(ms);
    if (wanted < this.done) {
      const frame = Math.min(Math.floor(wanted / KEYFRAME), this.keyframes.length - 1);
      this.done = frame * KEYFRAME;
      this.state = this.keyframes[frame] ?? this.state;
    }
    while (this.done < wanted) this.step();
    return this.state;
  }

  private step(): void {
    const item = this.tape.items[this.done];
    if (item?.counts) this.state = counted(this.state, item.counts);
    else if (item?.entry) this.state = told(this.state, [item.entry], item.entry.n);
    this.done++;
    if (this.done % KEYFRAME === 0) this.keyframes[this.done / KEYFRAME] ??= this.state;
  }

  /** How many items there are up to a moment. */
  private upTo(ms: number): number {
    let [low, high] = [0, this.tape.items.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tape.items[middle]?.ms ?? Infinity) <= ms) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A moment that one can go to. */
export interface Moment {
  readonly ms: number;
  readonly title: string;
}

/**
 * The chapters of a session: who and what came on the stage, the rooms of a led tour and the questions that were answered, and
 * those that a host has made, among them.
 */
export function chaptersOf(tape: Tape, sceneName: (id: string) => string, made: readonly Moment[] = []): Moment[] {
  const chapters: Moment[] = [{ ms: 0, title: 'The beginning' }];
  const questions = new Map<number, string>();
  let kind = 'none';
  let onAir = '';
  let scene = '';
  for (const { ms, entry } of tape.items) {
    if (!entry) continue;
    const add = (title: string): void => {
      if (ms >= 0 && ms <= tape.length) chapters.push({ ms, title });
    };
    const { type, payload } = entry;
    if (type === 'stage.show') {
      const next = text(payload['kind']);
      if (next === 'slides' && kind !== 'slides') add(text(payload['title']) || 'Slides');
      if (next === 'video' && kind !== 'video') add('Video');
      if (next === 'tour' && kind !== 'tour') scene = '';
      kind = next;
    } else if (type === 'stage.air') {
      const seen = count(payload['take']) === 0 ? '' : `${text(payload['name'])}${payload['source'] === 'screen' ? ': shared screen' : ''}`;
      if (seen !== '' && seen !== onAir) add(seen);
      if (seen !== '') onAir = seen;
    } else if (type === 'tour.rest' && text(payload['scene']) !== scene) {
      scene = text(payload['scene']);
      add(`Walkthrough: ${sceneName(scene)}`);
    } else if (type === 'question.ask') questions.set(entry.n, text(payload['text']));
    else if (type === 'question.approve') questions.set(count(payload['question']), text(object(payload['ask'])['text']));
    else if (type === 'question.answered' || type === 'question.answer') {
      const question = questions.get(count(payload['question']));
      if (question !== undefined) add(question);
      questions.delete(count(payload['question']));
    }
  }
  const within = made.filter(({ ms }) => ms >= 0 && ms <= tape.length);
  return [...chapters, ...within].sort((one, other) => one.ms - other.ms);
}

/** Something that was said. */
export interface Found extends Moment {
  readonly where: 'Chat' | 'Captions' | 'Questions';
}

/** Where words were written or spoken, whatever their case. */
export function search(tape: Tape, words: string): Found[] {
  const wanted = words.trim().toLocaleLowerCase();
  if (wanted === '') return [];
  const places: Readonly<Record<string, Found['where']>> = {
    'chat.post': 'Chat',
    'chat.edit': 'Chat',
    'stage.caption': 'Captions',
    'question.ask': 'Questions',
    'question.answer': 'Questions',
  };
  return tape.items.flatMap(({ ms, entry }) => {
    const where = entry && places[entry.type];
    const said = entry ? text(entry.payload['text']) : '';
    return where && ms <= tape.length && said.toLocaleLowerCase().includes(wanted) ? [{ ms: Math.max(0, ms), title: said, where }] : [];
  });
}

/** The line of captions that stands at a moment. */
export function captionAt(tape: Tape, ms: number): { text: string; speaker: string } | undefined {
  const last = tape.items.findLast((item) => item.ms <= ms && item.entry?.type === 'stage.caption');
  const words = text(last?.entry?.payload['text']);
  if (!last?.entry || ms - last.ms > captionStays(words)) return undefined;
  return { text: words, speaker: text(last.entry.payload['speaker']) };
}

