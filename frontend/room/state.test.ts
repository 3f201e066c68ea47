import { describe, expect, it } from 'vitest';
import { chatBefore, reacted } from './chat';
import { candidates, completed, matching, mentioned } from './mentions';
import { chosen, pressed, share } from './polls';
import { asked, inTurn } from './questions';
import { counted, told, welcomed, type RoomState } from './state';
import { type Entry, type Json, type Person } from './wire';

const YOU: Person = { id: 'you', role: 'attendee' };
const OTHER: Person = { id: 'other', role: 'attendee' };
const HOST: Person = { id: 'host', name: 'Dr. Host', role: 'host' };
const NAMED: Person = { id: 'ann', name: 'Ann', role: 'attendee' };

function room(you: Person = YOU): RoomState {
  const state = { session: 'live', people: 3, settings: { chat: true, questions: true } };
  return welcomed({ you, last: 5, state: you === HOST ? { ...state, staff: {} } : state, mine: { votes: [4] } });
}

function entry(n: number, type: string, payload: Json, by: Person = OTHER): Entry {
  return { n, at: 1_000 * n, type, by, payload };
}

function after(state: RoomState, ...entries: Entry[]): RoomState {
  return told(state, entries, entries.at(-1)?.n ?? 0);
}

function texts(state: RoomState): string[] {
  return [...state.chat.messages.values()].map((message) => message.text);
}

describe('a room', () => {
  it('takes events once, whatever comes twice', () => {
    const post = entry(6, 'chat.post', { text: 'Good evening' });
    const twice = after(after(room(), post), post, entry(7, 'chat.post', { text: 'Hello' }));

    expect(texts(twice)).toEqual(['Good evening', 'Hello']);
    expect(twice.last).toBe(7);
  });

  it('goes on from what is there after a lost connection', () => {
    const before = after(room(), entry(6, 'chat.post', { text: 'Good evening' }));

    expect(welcomed({ you: YOU, last: 6, resumed: true, state: null }, before)).toBe(before);
  });

  it('lowers one’s hand when the hosts call on one', () => {
    const before = { ...room(), hand: true };

    expect(after(before, entry(6, 'hand.call', { person: 'other' }, HOST)).hand).toBe(true);
    expect(after(before, entry(6, 'hand.call', { person: 'you' }, HOST)).hand).toBe(false);
  });

  it('has on its stage what was put there last, and who is on air', () => {
    const shown = after(
      room(),
      entry(6, 'stage.show', { kind: 'slides', address: 'd1/3', title: 'The six years' }, HOST),
      entry(7, 'stage.air', { take: 2, source: 'screen', presenter: 'host', name: 'Dr. Host' }, HOST),
    );

    expect(shown.set).toEqual({ kind: 'slides', address: 'd1/3', title: 'The six years' });
    expect(shown.air).toEqual({ take: 2, source: 'screen', presenter: 'host', name: 'Dr. Host' });
    expect(after(shown, entry(8, 'stage.air', {}, HOST)).air.take).toBe(0);
    expect(after(shown, entry(8, 'stage.show', { kind: 'hologram' }, HOST)).set.kind).toBe('none');
  });

  it('knows who waits behind its stage', () => {
    const ready = after(room(HOST), entry(6, 'stage.ready', { on: true }, HOST));

    expect(ready.backstage?.ready).toEqual([HOST]);
    expect(after(ready, entry(7, 'stage.ready', {}, HOST)).backstage?.ready).toEqual([]);
  });

  it('forgets what an erased person wrote', () => {
    const before = after(room(), entry(6, 'chat.post', { text: 'mine' }), entry(7, 'chat.post', { text: 'theirs' }, HOST));

    expect(texts(after(before, entry(8, 'person.erase', { person: 'other' })))).toEqual(['', 'theirs']);
  });
});

describe('the chat', () => {
  it('forgets the words of a message that was removed, and takes it off the pin', () => {
    const pinned = entry(7, 'chat.pin', { message: 6, text: 'rude', author: OTHER }, HOST);
    const state = after(room(), entry(6, 'chat.post', { text: 'rude' }), pinned, entry(8, 'chat.remove', { message: 6 }, HOST));

    expect(state.chat.messages.get(6)).toMatchObject({ text: '', removed: true });
    expect(state.chat.pinned).toBeUndefined();
  });

  it('shows a message that was let through where it was written', () => {
    const approved = { message: 6, post: { text: 'earlier' }, author: OTHER };
    const state = after(room(), entry(7, 'chat.post', { text: 'later' }), entry(8, 'chat.approve', approved, HOST));

    expect(texts(state)).toEqual(['earlier', 'later']);
  });

  it('puts earlier messages before the others', () => {
    const now = after(room(), entry(6, 'chat.post', { text: 'now' }));
    const chat = chatBefore(now.chat, { messages: [{ n: 2, text: 'before' }], more: true });

    expect([...chat.messages.keys()]).toEqual([2, 6]);
    expect(chat.more).toBe(true);
  });

  it('counts reactions and knows one’s own', () => {
    let state = after(room(), entry(6, 'chat.post', { text: 'Good evening' }));
    state = counted({ ...state, chat: reacted(state.chat, 6, '👏', true) }, { people: 4, reactions: { 6: { '👏': 2, '👍': 0 } } });

    expect([...(state.chat.messages.get(6)?.reactions ?? [])]).toEqual([['👏', 2]]);
    expect(state.chat.reacted.get(6)).toEqual(new Set(['👏']));
    expect(reacted(state.chat, 6, '👏', false).reacted.get(6)).toEqual(new Set());
  });
});

describe('mentions', () => {
  const state = after(room(), entry(6, 'chat.post', { text: 'Welcome' }, HOST), entry(7, 'chat.post', { text: 'Thanks' }));

  it('offers those whose names are known', () => {
    expect(candidates(state)).toEqual([HOST]);
    expect(matching('Thanks, @dr', 11, candidates(state))).toEqual([HOST]);
    expect(matching('a@dr', 4, candidates(state))).toEqual([]);
  });

  it('completes the name at the caret', () => {
    expect(completed('Thanks, @dr so much', 11, HOST)).toEqual({ text: 'Thanks, @Dr. Host so much', caret: 18 });
  });

  it('tells the one who is answered, and never oneself', () => {
    expect(mentioned('@Dr. Host is right', [HOST, NAMED], NAMED, YOU)).toEqual(['ann', 'host']);
    expect(mentioned('so am I', [], YOU, YOU)).toEqual([]);
  });
});

describe('questions', () => {
  it('stand by votes: the one being answered first, answered ones last', () => {
    let state = after(
      room(),
      entry(6, 'question.ask', { text: 'first' }),
      entry(7, 'question.ask', { text: 'second' }),
      entry(8, 'question.ask', { text: 'third' }),
      entry(9, 'question.ask', { text: 'done' }),
      entry(10, 'question.answered', { question: 9 }, HOST),
      entry(11, 'question.current', { question: 6 }, HOST),
    );
    state = counted(state, { people: 4, votes: { 8: 5, 9: 9 } });

    expect(inTurn(state.questions, 'votes').map((question) => question.text)).toEqual(['first', 'third', 'second', 'done']);
    expect(inTurn(state.questions, 'new').map((question) => question.text)).toEqual(['first', 'third', 'second', 'done']);
    expect(state.people).toBe(4);
  });

  it('of one’s own come back without a name and are known by their numbers', () => {
    const state = after(room(), entry(6, 'question.ask', { text: 'mine' }, { id: '', role: 'attendee' }));
    const questions = asked(state.questions, 6);

    expect(questions.own.has(6)).toBe(true);
    expect(questions.votes.has(6)).toBe(true);
  });

  it('hand their votes to the one that they are merged into', () => {
    let state = after(room(), entry(6, 'question.ask', { text: 'one' }), entry(7, 'question.ask', { text: 'same' }));
    state = { ...state, questions: asked(state.questions, 7) };
    state = after(state, entry(8, 'question.merge', { question: 7, into: 6, votes: 2 }, HOST));

    expect([...state.questions.all.values()]).toMatchObject([{ n: 6, votes: 2 }]);
    expect(state.questions.votes.has(6)).toBe(true);
  });
});

describe('polls', () => {
  const sheet = { kind: 'multiple', text: 'Which?', options: ['a', 'b', 'c'], live: true };
  const open = after(room(), entry(6, 'poll.open', { poll: 3, sheet }, HOST));

  it('a draft that was dropped is gone', () => {
    const drafted = after(room(), entry(6, 'poll.draft', { sheet }, HOST));
    expect(drafted.polls.all.get(6)).toMatchObject({ stage: 'draft' });
    expect(after(drafted, entry(7, 'poll.discard', { poll: 6 }, HOST)).polls.all.has(6)).toBe(false);
  });

  it('open with the number of their draft', () => {
    expect(open.polls.all.get(3)).toMatchObject({ stage: 'open', text: 'Which?', options: ['a', 'b', 'c'] });
  });

  it('take any of the options, or one', () => {
    const poll = open.polls.all.get(3);
    if (!poll) throw new Error('no poll');
    const one = chosen(open.polls, 3, pressed(open.polls, poll, 2));

    expect(pressed(one, poll, 0)).toEqual([0, 2]);
    expect(pressed(one, poll, 2)).toEqual([]);
    expect(pressed(one, { ...poll, kind: 'single' }, 0)).toEqual([0]);
  });

  it('count people, not choices', () => {
    const state = counted(open, { people: 3, polls: [{ n: 3, counts: [3, 1], voters: 4 }] });
    const poll = state.polls.all.get(3);

    expect(poll && [share(poll, 0), share(poll, 1), share(poll, 2)]).toEqual([75, 25, 0]);
  });
});

describe('backstage', () => {
  it('is not there for attendees', () => {
    expect(room().backstage).toBeUndefined();
  });

  it('keeps hands in the order in which they went up', () => {
    let state = after(room(HOST), entry(6, 'hand.raise', { up: true }, NAMED), entry(7, 'hand.raise', { up: true }));
    state = after(state, entry(8, 'hand.raise', { up: true }, NAMED));

    expect(state.backstage?.hands.map((person) => person.id)).toEqual(['ann', 'other']);
    expect(after(state, entry(9, 'hand.call', { person: 'ann' }, HOST)).backstage?.hands).toEqual([OTHER]);
  });

  it('knows who is muted', () => {
    const muted = after(room(HOST), entry(6, 'person.mute', { person: 'ann', on: true }, HOST));

    expect(muted.backstage?.muted).toEqual(new Set(['ann']));
    expect(after(muted, entry(7, 'person.mute', { person: 'ann' }, HOST)).backstage?.muted).toEqual(new Set());
  });
});
