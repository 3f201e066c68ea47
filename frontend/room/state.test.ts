import { describe, expect, it } from 'vitest';
import { counted, inTurn, told, welcomed, type Entry, type Person, type RoomState } from './state';

const YOU: Person = { id: 'you', role: 'attendee' };
const OTHER: Person = { id: 'other', role: 'attendee' };
const HOST: Person = { id: 'host', name: 'Host', role: 'host' };

function room(): RoomState {
  return welcomed({
    you: YOU,
    last: 5,
    state: { session: 'live', people: 3, settings: { chat: true, questions: true } },
    mine: { votes: [4] },
  });
}

function entry(n: number, type: string, payload: Record<string, unknown>, by: Person = OTHER): Entry {
  return { n, at: 1_000 * n, type, by, payload };
}

describe('a room', () => {
  it('takes events once, whatever comes twice', () => {
    const post = entry(6, 'chat.post', { text: 'Good evening' });
    const once = told(room(), [post], 6);
    const twice = told(once, [post, entry(7, 'chat.post', { text: 'Hello' })], 7);

    expect([...twice.messages.values()].map((message) => message.text)).toEqual(['Good evening', 'Hello']);
    expect(twice.last).toBe(7);
  });

  it('goes on from what is there after a lost connection', () => {
    const before = told(room(), [entry(6, 'chat.post', { text: 'Good evening' })], 6);

    expect(welcomed({ you: YOU, last: 6, resumed: true, state: null }, before)).toBe(before);
  });

  it('forgets the words of a message that was removed', () => {
    const state = told(room(), [entry(6, 'chat.post', { text: 'rude' }), entry(7, 'chat.remove', { message: 6 }, HOST)], 7);

    expect(state.messages.get(6)).toMatchObject({ text: '', removed: true });
  });

  it('shows a message that was let through where it was written', () => {
    const state = told(
      room(),
      [
        entry(7, 'chat.post', { text: 'later' }),
        entry(8, 'chat.approve', { message: 6, post: { text: 'earlier' }, author: OTHER }, HOST),
      ],
      8,
    );

    expect([...state.messages.values()].map((message) => message.text)).toEqual(['earlier', 'later']);
  });

  it('puts the question being answered first, then by votes, answered ones last', () => {
    let state = told(
      room(),
      [
        entry(6, 'question.ask', { text: 'first' }),
        entry(7, 'question.ask', { text: 'second' }),
        entry(8, 'question.ask', { text: 'third' }),
        entry(9, 'question.ask', { text: 'done' }),
        entry(10, 'question.answered', { question: 9 }, HOST),
        entry(11, 'question.current', { question: 6 }, HOST),
      ],
      11,
    );
    state = counted(state, { people: 4, votes: { 8: 5, 9: 9 } });

    expect(inTurn(state).map((question) => question.text)).toEqual(['first', 'third', 'second', 'done']);
    expect(state.people).toBe(4);
  });
});
