import { describe, expect, it, vi } from 'vitest';
import { type RoomPage } from './page';
import { placeOf, titleOf, turned, Turning } from './slides';
import { type RoomState, type Show } from './state';

const DECK = '0123456789abcdef0123456789abcdef';

function on(address: string): Show {
  return { kind: 'slides', address, title: 'Ask us' };
}

function state(page: number): RoomState {
  return { set: on(`${DECK}/${String(page)}`) } as RoomState;
}

describe('the slide on the stage', () => {
  it('is a page of a deck', () => {
    expect(placeOf(on(`${DECK}/12`))).toEqual({ deck: DECK, page: 12 });
  });

  it('is none where the address names no page, or something else is on the stage', () => {
    for (const address of ['', DECK, `${DECK}/0`, `${DECK}/1/2`, `../${DECK}/1`, 'javascript:1/1']) {
      expect(placeOf(on(address))).toBeUndefined();
    }
    expect(placeOf({ ...on(`${DECK}/1`), kind: 'tour' })).toBeUndefined();
  });

  it('is called by its first line', () => {
    expect(titleOf({ number: 1, width: 4, height: 3, text: 'Six years\nStart to finish' })).toBe('Six years');
    expect(titleOf(undefined)).toBe('');
  });
});

describe('keys', () => {
  it('turn pages within the deck', () => {
    expect(turned('ArrowRight', 3, 24)).toBe(4);
    expect(turned('PageUp', 3, 24)).toBe(2);
    expect(turned('PageDown', 24, 24)).toBe(24);
    expect(turned('ArrowLeft', 1, 24)).toBe(1);
    expect(turned('End', 3, 24)).toBe(24);
    expect(turned('Enter', 3, 24)).toBeUndefined();
  });
});

describe('turning', () => {
  function turning(): { turning: Turning; sent: string[]; refuse: () => void } {
    const sent: string[] = [];
    let refused: (() => void) | undefined;
    const page: RoomPage = {
      send(_, payload, refuse) {
        sent.push((payload as Show).address.split('/')[1] ?? '');
        refused = refuse;
      },
      say: vi.fn(),
      change: vi.fn(),
      preview: vi.fn(),
    };
    const made = new Turning(page);
    made.show(state(3));
    return { turning: made, sent, refuse: () => refused?.() };
  }

  it('goes on from the page that is under way, faster than the room follows', () => {
    const { turning: pages, sent } = turning();

    pages.by(1, 24);
    pages.by(1, 24);
    pages.show(state(4));
    pages.by(1, 24);

    expect(sent).toEqual(['4', '5', '6']);
  });

  it('goes on from what is on the stage where a turn was refused', () => {
    const { turning: pages, sent, refuse } = turning();

    pages.by(1, 24);
    refuse();
    pages.by(-1, 24);

    expect(sent).toEqual(['4', '2']);
  });

  it('stops at the ends', () => {
    const { turning: pages, sent } = turning();

    pages.by(-5, 24);
    pages.show(state(1));
    pages.by(-1, 24);

    expect(sent).toEqual(['1']);
  });
});
