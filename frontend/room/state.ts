/** A room as this visitor sees it: a fold over what the live channel says (docs/live-protocol.md). */
export interface Person {
  readonly id: string;
  readonly name?: string;
  readonly role: 'attendee' | 'moderator' | 'host' | 'house';
}

export interface Message {
  readonly n: number;
  readonly at: number;
  readonly by: Person;
  readonly text: string;
  readonly edited: boolean;
  readonly removed: boolean;
  readonly held: boolean;
}

export interface Question {
  readonly n: number;
  readonly at: number;
  readonly by: Person | undefined;
  readonly text: string;
  readonly votes: number;
  readonly answer: string;
  readonly answered: boolean;
  readonly held: boolean;
}

export interface Settings {
  readonly chat: boolean;
  readonly questions: boolean;
  readonly lobbyChat: boolean;
}

export interface RoomState {
  readonly you: Person;
  /** The number of the last event that is in here. */
  readonly last: number;
  readonly session: string;
  readonly people: number;
  readonly announcement: string;
  readonly settings: Settings;
  readonly messages: ReadonlyMap<number, Message>;
  readonly questions: ReadonlyMap<number, Question>;
  /** The question that is being answered; 0 for none. */
  readonly current: number;
  /** Questions that this visitor wants answered. */
  readonly votes: ReadonlySet<number>;
  readonly muted: boolean;
}

type Json = Readonly<Record<string, unknown>>;

export interface Entry {
  readonly n: number;
  readonly at: number;
  readonly type: string;
  readonly by: Person;
  readonly payload: Json;
}

export interface Welcome {
  readonly you: Person;
  readonly last?: number;
  readonly resumed?: boolean;
  /** Nothing where the visitor goes on after what is there already. */
  readonly state?: Json | null;
  readonly mine?: Json;
}

const HOUSE: Person = { id: 'house', role: 'house' };

/** What a newcomer is shown; what is empty, false or 0 is left out on the wire. */
export function welcomed(frame: Welcome, before?: RoomState): RoomState {
  if (frame.resumed === true && before) return before;
  const state = frame.state ?? {};
  const mine = frame.mine ?? {};
  const messages = new Map<number, Message>();
  for (const message of [...list(state['chat']), ...list(mine['held'])].map(toMessage)) messages.set(message.n, message);
  const questions = new Map<number, Question>();
  for (const question of [...list(state['questions']), ...list(mine['questions'])].map(toQuestion)) {
    questions.set(question.n, question);
  }
  return {
    you: frame.you,
    last: frame.last ?? 0,
    session: text(state['session']),
    people: count(state['people']),
    announcement: text(state['announcement']),
    settings: toSettings(state['settings']),
    messages: sorted(messages),
    questions,
    current: count(state['current']),
    votes: new Set(list(mine['votes']).map(Number)),
    muted: mine['muted'] === true,
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
  const questions = new Map(state.questions);
  for (const [n, votes] of Object.entries(object(frame['votes']))) {
    const question = questions.get(Number(n));
    if (question) questions.set(question.n, { ...question, votes: count(votes) });
  }
  return { ...state, people: count(frame['people']), questions };
}

/** This visitor wants a question answered, or no longer does. */
export function voted(state: RoomState, question: number, on: boolean): RoomState {
  const votes = new Set(state.votes);
  if (on) votes.add(question);
  else votes.delete(question);
  return { ...state, votes };
}

/** The one being answered first, then those with most votes, then those answered. */
export function inTurn(state: RoomState): Question[] {
  const rank = (question: Question): number =>
    question.n === state.current ? 0 : question.answered || question.answer !== '' ? 2 : 1;
  return [...state.questions.values()].sort((a, b) => rank(a) - rank(b) || b.votes - a.votes || a.n - b.n);
}

function apply(state: RoomState, entry: Entry): RoomState {
  const payload = entry.payload;
  const message = count(payload['message']);
  const question = count(payload['question']);
  switch (entry.type) {
    case 'chat.post':
      return withMessage(state, toMessage({ ...payload, n: entry.n, at: entry.at, by: entry.by }));
    case 'chat.approve': {
      const post = object(payload['post']);
      return withMessage(state, toMessage({ ...post, held: false, n: message, at: entry.at, by: payload['author'] }));
    }
    case 'chat.edit':
      return changed(state, message, { text: text(payload['text']), edited: true });
    case 'chat.delete':
    case 'chat.remove':
      return changed(state, message, { text: '', removed: true });
    case 'question.ask':
      return withQuestion(state, toQuestion({ ...payload, n: entry.n, at: entry.at, by: entry.by, votes: 1 }));
    case 'question.approve': {
      const ask = object(payload['ask']);
      return withQuestion(state, toQuestion({ ...ask, held: false, n: question, at: entry.at, by: payload['author'], votes: 1 }));
    }
    case 'question.answer':
      return asked(state, question, { answer: text(payload['text']) });
    case 'question.answered':
      return asked({ ...state, current: state.current === question ? 0 : state.current }, question, { answered: true });
    case 'question.current':
      return { ...state, current: question };
    case 'question.merge':
    case 'question.withdraw':
    case 'question.remove': {
      const questions = new Map(state.questions);
      questions.delete(question);
      return { ...state, questions };
    }
    case 'stage.announce':
      return { ...state, announcement: text(payload['text']) };
    case 'room.settings':
      return { ...state, settings: toSettings(payload) };
    case 'session.moved':
      return { ...state, session: text(payload['to']) };
    default:
      return state;
  }
}

function withMessage(state: RoomState, message: Message): RoomState {
  return { ...state, messages: sorted(new Map(state.messages).set(message.n, message)) };
}

function changed(state: RoomState, n: number, change: Partial<Message>): RoomState {
  const message = state.messages.get(n);
  return message ? withMessage(state, { ...message, ...change }) : state;
}

function withQuestion(state: RoomState, question: Question): RoomState {
  return { ...state, questions: new Map(state.questions).set(question.n, question) };
}

function asked(state: RoomState, n: number, change: Partial<Question>): RoomState {
  const question = state.questions.get(n);
  return question ? withQuestion(state, { ...question, ...change }) : state;
}

/** A held message that is let through stands where it was written. */
function sorted(messages: Map<number, Message>): Map<number, Message> {
  return new Map([...messages].sort(([a], [b]) => a - b));
}

function toMessage(value: unknown): Message {
  const json = object(value);
  return {
    n: count(json['n']),
    at: count(json['at']),
    by: person(json['by']) ?? HOUSE,
    text: text(json['text']),
    edited: json['edited'] === true,
    removed: json['removed'] === true,
    held: json['held'] === true,
  };
}

function toQuestion(value: unknown): Question {
  const json = object(value);
  return {
    n: count(json['n']),
    at: count(json['at']),
    by: person(json['by']),
    text: text(json['text']),
    votes: count(json['votes']),
    answer: text(json['answer']),
    answered: json['answered'] === true,
    held: json['held'] === true,
  };
}

function toSettings(value: unknown): Settings {
  const json = object(value);
  return { chat: json['chat'] === true, questions: json['questions'] === true, lobbyChat: json['lobbyChat'] === true };
}

function person(value: unknown): Person | undefined {
  const json = object(value);
  return json['id'] === undefined ? undefined : (json as unknown as Person);
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text of the wire; empty where there is none. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function count(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
