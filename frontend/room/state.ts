import { backstageAfter, backstageOf, present, settingsOf, type Backstage, type Settings } from './backstage';
import { chatAfter, chatCounted, chatOf, type Chat } from './chat';
import { ledAfter, ledOf, type Led } from './led';
import { pollsAfter, pollsCounted, pollsOf, type Polls } from './polls';
import { questionsAfter, questionsCounted, questionsOf, type Questions } from './questions';
import { count, list, object, text, type Entry, type Json, type Person, type Welcome } from './wire';

export interface Caption {
  readonly text: string;
  readonly speaker: string;
}

/** What stands on the stage. */
export interface Show {
  readonly kind: 'none' | 'video' | 'slides' | 'tour';
  /** Which one: the slide as `deck/page`, the tour's scene. */
  readonly address: string;
  readonly title: string;
}

/** Who is seen and heard live. */
export interface Air {
  /** Grows with each take; 0 if nobody is on air. */
  readonly take: number;
  readonly source: 'camera' | 'screen';
  /** Id of the host. */
  readonly presenter: string;
  readonly name: string;
}

/** A room as this visitor sees it: a fold over what the live channel says. */
export interface RoomState {
  readonly you: Person;
  /** The number of the last event that is in here. */
  readonly last: number;
  /** The session's state, as `lobby` or `live`. */
  readonly session: string;
  readonly people: number;
  /** How many want to speak. */
  readonly hands: number;
  readonly announcement: string;
  readonly set: Show;
  readonly air: Air;
  readonly led: Led;
  readonly caption: Caption | undefined;
  readonly settings: Settings;
  readonly chat: Chat;
  readonly questions: Questions;
  readonly polls: Polls;
  /** Nothing for attendees. */
  readonly backstage: Backstage | undefined;
  readonly muted: boolean;
  /** Whether this visitor wants to speak. */
  readonly hand: boolean;
}

/** What a newcomer is shown. */
export function welcomed(frame: Welcome, before?: RoomState): RoomState {
  if (frame.resumed === true && before) return before;
  const state = object(frame.state);
  const mine = object(frame.mine);
  return {
    you: frame.you,
    last: frame.last ?? 0,
    session: text(state['session']),
    people: count(state['people']),
    hands: count(state['hands']),
    announcement: text(state['announcement']),
    set: showOf(state['stage']),
    air: airOf(state['air']),
    led: ledOf(state),
    caption: captionOf(list(state['captions']).at(-1)),
    settings: settingsOf(state['settings']),
    chat: chatOf(state, mine),
    questions: questionsOf(state, mine),
    polls: pollsOf(state, mine),
    backstage: backstageOf(state),
    muted: mine['muted'] === true,
    hand: mine['hand'] === true,
  };
}

/** Adds events in the order of their numbers; those that are in already change nothing. */
export function told(state: RoomState, entries: readonly Entry[], to: number): RoomState {
  let next = state;
  for (const entry of entries) if (entry.n > state.last) next = apply(next, entry);
  return { ...next, last: Math.max(next.last, to) };
}

/** Takes numbers that have changed. */
export function counted(state: RoomState, frame: Json): RoomState {
  return {
    ...state,
    people: count(frame['people']),
    hands: count(frame['hands']),
    chat: chatCounted(state.chat, frame),
    questions: questionsCounted(state.questions, frame),
    polls: pollsCounted(state.polls, frame),
    backstage: state.backstage && present(state.backstage, frame),
  };
}

export function captionOf(value: unknown): Caption | undefined {
  const json = object(value);
  return text(json['text']) === '' ? undefined : { text: text(json['text']), speaker: text(json['speaker']) };
}

function showOf(value: unknown): Show {
  const json = object(value);
  const kind = text(json['kind']);
  const known = kind === 'video' || kind === 'slides' || kind === 'tour';
  return { kind: known ? kind : 'none', address: text(json['address']), title: text(json['title']) };
}

function airOf(value: unknown): Air {
  const json = object(value);
  return {
    take: count(json['take']),
    source: json['source'] === 'screen' ? 'screen' : 'camera',
    presenter: text(json['presenter']),
    name: text(json['name']),
  };
}

function apply(state: RoomState, entry: Entry): RoomState {
  const next = {
    ...state,
    chat: chatAfter(state.chat, entry),
    questions: questionsAfter(state.questions, entry),
    polls: pollsAfter(state.polls, entry),
    led: ledAfter(state.led, state.set, entry),
    backstage: state.backstage && backstageAfter(state.backstage, entry),
  };
  switch (entry.type) {
    case 'stage.show':
      return { ...next, set: showOf(entry.payload) };
    case 'stage.air':
      return { ...next, air: airOf(entry.payload) };
    case 'stage.announce':
      return { ...next, announcement: text(entry.payload['text']) };
    case 'stage.caption':
      return { ...next, caption: captionOf(entry.payload) };
    case 'room.settings':
      return { ...next, settings: settingsOf(entry.payload) };
    case 'session.moved':
      return { ...next, session: text(entry.payload['to']) };
    case 'hand.call':
    case 'hand.lower':
      return text(entry.payload['person']) === state.you.id ? { ...next, hand: false } : next;
    default:
      return next;
  }
}
