import { changed, count, list, numbered, object, text, type Entry, type Json } from './wire';

export type Kind = 'single' | 'multiple' | 'rating';

export interface Poll {
  readonly n: number;
  readonly kind: Kind;
  readonly text: string;
  /** What one can choose; the five grades of a rating. */
  readonly options: readonly string[];
  /** Whether attendees see the results while it is open. */
  readonly live: boolean;
  readonly stage: 'draft' | 'open' | 'closed';
  readonly published: boolean;
  /** How often each option was chosen; empty where that is not shown. */
  readonly counts: readonly number[];
  /** How many have answered. */
  readonly voters: number;
}

export interface Polls {
  readonly all: ReadonlyMap<number, Poll>;
  /** This visitor's choices, as indices. */
  readonly answers: ReadonlyMap<number, readonly number[]>;
}

const GRADES = ['1, poor', '2', '3', '4', '5, excellent'];

export function pollsOf(state: Json, mine: Json): Polls {
  return {
    all: new Map(list(state['polls']).map((value) => [count(object(value)['n']), pollOf(object(value))])),
    answers: numbered(mine['answers'], (choices) => list(choices).map(count)),
  };
}

export function pollsAfter(polls: Polls, entry: Entry): Polls {
  const payload = entry.payload;
  const n = count(payload['poll']);
  switch (entry.type) {
    case 'poll.draft':
      return { ...polls, all: new Map(polls.all).set(entry.n, pollOf({ ...payload, n: entry.n, stage: 'draft' })) };
    case 'poll.discard': {
      const all = new Map(polls.all);
      all.delete(n);
      return { ...polls, all };
    }
    case 'poll.open':
      return { ...polls, all: new Map(polls.all).set(n, pollOf({ ...payload, n, stage: 'open' })) };
    case 'poll.close':
      return { ...polls, all: changed(polls.all, n, { stage: 'closed' }) };
    case 'poll.publish': {
      const change = { published: true, counts: list(payload['counts']).map(count), voters: count(payload['voters']) };
      return { ...polls, all: changed(polls.all, n, change) };
    }
    default:
      return polls;
  }
}

export function pollsCounted(polls: Polls, frame: Json): Polls {
  let all = polls.all;
  for (const tally of list(frame['polls']).map(object)) {
    const change = { counts: list(tally['counts']).map(count), voters: count(tally['voters']) };
    all = changed(all, count(tally['n']), change);
  }
  return all === polls.all ? polls : { ...polls, all };
}

/** This visitor has answered. */
export function chosen(polls: Polls, poll: number, choices: readonly number[]): Polls {
  return { ...polls, answers: new Map(polls.answers).set(poll, choices) };
}

/** What this visitor's answer is after an option was pressed. */
export function pressed(polls: Polls, poll: Poll, option: number): number[] {
  if (poll.kind !== 'multiple') return [option];
  const own = polls.answers.get(poll.n) ?? [];
  return own.includes(option) ? own.filter((each) => each !== option) : [...own, option].sort((a, b) => a - b);
}

/** Of a hundred, rounded, for an option; 0 where nobody has answered. */
export function share(poll: Poll, option: number): number {
  return poll.voters === 0 ? 0 : Math.round((100 * (poll.counts[option] ?? 0)) / poll.voters);
}

function pollOf(json: Json): Poll {
  const sheet = object(json['sheet']);
  const kind = text(sheet['kind']);
  const stage = text(json['stage']);
  return {
    n: count(json['n']),
    kind: kind === 'multiple' || kind === 'rating' ? kind : 'single',
    text: text(sheet['text']),
    options: kind === 'rating' ? GRADES : list(sheet['options']).map(text),
    live: sheet['live'] === true,
    stage: stage === 'open' || stage === 'closed' ? stage : 'draft',
    published: json['published'] === true,
    counts: list(json['counts']).map(count),
    voters: count(json['voters']),
  };
}
