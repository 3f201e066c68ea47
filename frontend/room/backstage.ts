import { messageOf, type Message } from './chat';
import { count, list, object, person, text, toggled, type Entry, type Json, type Person } from './wire';

/** What staff alone see. */
export interface Backstage {
  /** Those of the staff who are here. */
  readonly here: readonly Person[];
  /** Who wants to speak, the one who has waited longest first. */
  readonly hands: readonly Person[];
  /** Who waits behind the stage with camera and microphone ready. */
  readonly ready: readonly Person[];
  /** Words that attendees cannot use. */
  readonly words: readonly string[];
  readonly note: string;
  /** What staff say among themselves. */
  readonly messages: readonly Message[];
  readonly muted: ReadonlySet<string>;
  readonly banned: ReadonlySet<string>;
}

export function backstageOf(state: Json): Backstage | undefined {
  if (state['staff'] === undefined) return undefined;
  const staff = object(state['staff']);
  return {
    here: [],
    hands: list(staff['hands']).flatMap((value) => person(value) ?? []),
    ready: list(staff['ready']).flatMap((value) => person(value) ?? []),
    words: list(staff['words']).map(text),
    note: text(staff['note']),
    messages: list(staff['backchannel']).map(messageOf),
    muted: new Set(list(staff['muted']).map(text)),
    banned: new Set(list(staff['banned']).map(text)),
  };
}

/** Takes who of the staff is here; nothing is drawn again where nobody came or went. */
export function present(backstage: Backstage, frame: Json): Backstage {
  const here = list(frame['staff']).flatMap((value) => person(value) ?? []);
  const same = here.length === backstage.here.length && here.every(({ id }, i) => id === backstage.here[i]?.id);
  return same ? backstage : { ...backstage, here };
}

export function backstageAfter(backstage: Backstage, entry: Entry): Backstage {
  const payload = entry.payload;
  const whom = text(payload['person']);
  const others = (id: string): Person[] => backstage.hands.filter((each) => each.id !== id);
  switch (entry.type) {
    case 'staff.post': {
      const message = messageOf({ ...payload, n: entry.n, at: entry.at, by: entry.by });
      return { ...backstage, messages: [...backstage.messages, message] };
    }
    case 'staff.note':
      return { ...backstage, note: text(payload['text']) };
    case 'room.words':
      return { ...backstage, words: list(payload['words']).map(text) };
    case 'stage.ready': {
      const before = backstage.ready.filter((each) => each.id !== entry.by.id);
      return { ...backstage, ready: payload['on'] === true ? [...before, entry.by] : before };
    }
    case 'hand.raise': {
      const before = others(entry.by.id);
      const stays = before.length < backstage.hands.length && payload['up'] === true;
      return stays ? backstage : { ...backstage, hands: payload['up'] === true ? [...before, entry.by] : before };
    }
    case 'hand.call':
    case 'hand.lower':
    case 'person.remove':
      return { ...backstage, hands: others(whom) };
    case 'person.erase':
      return {
        ...backstage,
        hands: others(whom),
        messages: backstage.messages.filter((each) => each.by.id !== whom),
      };
    case 'person.left':
      return { ...backstage, hands: others(entry.by.id) };
    case 'person.mute':
      return { ...backstage, muted: toggled(backstage.muted, whom, payload['on'] === true) };
    case 'person.ban':
      return { ...backstage, hands: others(whom), banned: toggled(backstage.banned, whom, payload['on'] === true) };
    default:
      return backstage;
  }
}

/** How the room is set. */
export interface Settings {
  /** Whether attendees may write. */
  readonly chat: boolean;
  readonly questions: boolean;
  /** Whether they may write before the start. */
  readonly lobbyChat: boolean;
  /** Whether what they write waits for a moderator. */
  readonly approval: boolean;
  /** Least seconds between two messages of one attendee; 0 for none. */
  readonly slowSeconds: number;
}

export function settingsOf(value: unknown): Settings {
  const json = object(value);
  return {
    chat: json['chat'] === true,
    questions: json['questions'] === true,
    lobbyChat: json['lobbyChat'] === true,
    approval: json['approval'] === true,
    slowSeconds: count(json['slowSeconds']),
  };
}
