import { changed, count, HOUSE, list, numbered, object, person, text, toggled, type Entry, type Json, type Person } from './wire';

export interface Message {
  readonly n: number;
  readonly at: number;
  readonly by: Person;
  readonly text: string;
  /** The message that it replies to; 0 for none. */
  readonly reply: number;
  /** Ids of the persons whom it mentions. */
  readonly mentions: readonly string[];
  readonly edited: boolean;
  readonly removed: boolean;
  /** Waits for a moderator. */
  readonly held: boolean;
  /** How often each emoji was added. */
  readonly reactions: ReadonlyMap<string, number>;
}

export interface Chat {
  readonly messages: ReadonlyMap<number, Message>;
  /** Whether there are earlier messages than these. */
  readonly more: boolean;
  readonly pinned: { readonly message: number; readonly text: string; readonly by: Person } | undefined;
  /** Emoji that this visitor has added, by message. */
  readonly reacted: ReadonlyMap<number, ReadonlySet<string>>;
}

export function chatOf(state: Json, mine: Json): Chat {
  const pinned = object(state['pinned']);
  return {
    messages: sorted([...list(state['chat']), ...list(mine['held'])].map(messageOf)),
    more: state['more'] === true,
    pinned: pinned['n'] === undefined ? undefined : pin({ ...pinned, message: pinned['n'], author: pinned['by'] }),
    reacted: numbered(mine['reactions'], (emoji) => new Set(list(emoji).map(text))),
  };
}

export function chatAfter(chat: Chat, entry: Entry): Chat {
  const payload = entry.payload;
  const message = count(payload['message']);
  switch (entry.type) {
    case 'chat.post':
      return withMessages(chat, [messageOf({ ...payload, n: entry.n, at: entry.at, by: entry.by })]);
    case 'chat.approve': {
      const { at } = chat.messages.get(message) ?? entry;
      return withMessages(chat, [messageOf({ ...object(payload['post']), held: false, n: message, at, by: payload['author'] })]);
    }
    case 'chat.edit':
      return { ...chat, messages: changed(chat.messages, message, { text: text(payload['text']), edited: true }) };
    case 'chat.delete':
    case 'chat.remove':
      return removed(chat, message);
    case 'chat.pin':
      return { ...chat, pinned: message === 0 ? undefined : pin(payload) };
    case 'person.erase': {
      const theirs = [...chat.messages.values()].filter((each) => each.by.id === text(payload['person']));
      return theirs.reduce((next, each) => removed(next, each.n), chat);
    }
    default:
      return chat;
  }
}

/** Takes earlier messages that were asked for. */
export function chatBefore(chat: Chat, frame: Json): Chat {
  return { ...withMessages(chat, list(frame['messages']).map(messageOf)), more: frame['more'] === true };
}

export function chatCounted(chat: Chat, frame: Json): Chat {
  let messages = chat.messages;
  for (const [n, reactions] of numbered(frame['reactions'], reactionsOf)) messages = changed(messages, n, { reactions });
  return messages === chat.messages ? chat : { ...chat, messages };
}

/** This visitor has added a reaction to a message, or has taken it back. */
export function reacted(chat: Chat, message: number, emoji: string, on: boolean): Chat {
  const own = toggled(chat.reacted.get(message) ?? new Set<string>(), emoji, on);
  return { ...chat, reacted: new Map(chat.reacted).set(message, own) };
}

export function messageOf(value: unknown): Message {
  const json = object(value);
  return {
    n: count(json['n']),
    at: count(json['at']),
    by: person(json['by']) ?? HOUSE,
    text: text(json['text']),
    reply: count(json['reply']),
    mentions: list(json['mentions']).map(text),
    edited: json['edited'] === true,
    removed: json['removed'] === true,
    held: json['held'] === true,
    reactions: reactionsOf(json['reactions']),
  };
}

function reactionsOf(value: unknown): Map<string, number> {
  return new Map(
    Object.entries(object(value))
      .map(([emoji, n]): [string, number] => [emoji, count(n)])
      .filter(([, n]) => n > 0),
  );
}

function pin(payload: Json): Chat['pinned'] {
  return { message: count(payload['message']), text: text(payload['text']), by: person(payload['author']) ?? HOUSE };
}

function removed(chat: Chat, n: number): Chat {
  const pinned = chat.pinned?.message === n ? undefined : chat.pinned;
  const message = chat.messages.get(n);
  if (!message) return { ...chat, pinned };
  if (!message.held) {
    return { ...chat, pinned, messages: changed(chat.messages, n, { text: '', removed: true, reactions: new Map() }) };
  }
  // What nobody but its author and staff has seen leaves no place.
  const messages = new Map(chat.messages);
  messages.delete(n);
  return { ...chat, pinned, messages };
}

function withMessages(chat: Chat, messages: readonly Message[]): Chat {
  return { ...chat, messages: sorted([...chat.messages.values(), ...messages]) };
}

/** By number: a held message that is let through stands where it was written. */
function sorted(messages: readonly Message[]): ReadonlyMap<number, Message> {
  return new Map([...new Map(messages.map((each) => [each.n, each]))].sort(([a], [b]) => a - b));
}
