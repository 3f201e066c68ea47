import { describe, expect, it } from 'vitest';
import { captionAt, chaptersOf, Fold, search, tapeOf, type Tape } from './tape';
import { OwnTime, VideoTime } from './timekeeper';
import { Way } from './way';
import { clock, momentOf, spoken } from './words';

const START = 1_700_000_000_000;
const HOST = { id: 'hugo', name: 'Hugo', role: 'host' };
const ANN = { id: 'ann', role: 'attendee' };

let number = 0;

function event(seconds: number, type: string, payload: object, by: object = HOST): object {
  return { n: ++number, at: START + seconds * 1000, type, by, payload };
}

function tape(...items: object[]): Tape {
  return tapeOf({ start: START, end: START + 3_600_000, items });
}

const texts = (fold: Fold, seconds: number): string[] => [...fold.at(seconds * 1000).chat.messages.values()].map(({ text }) => text);

describe('a fold over a tape', () => {
  it('is at any moment what the room was, whichever was asked before', () => {
    const posts = Array.from({ length: 1000 }, (_, i) => event(i, 'chat.post', { text: String(i) }, ANN));
    const fold = new Fold(tape(...posts));

    for (const seconds of [999, 3, 500, 499, 0, 712]) {
      expect(texts(fold, seconds)).toHaveLength(seconds + 1);
      expect(texts(fold, seconds).at(-1)).toBe(String(seconds));
    }
    expect(texts(fold, -1)).toEqual([]);
  });

  it('has numbers that were counted', () => {
    const ask = event(1, 'question.ask', { text: 'When?' }, ANN);
    const fold = new Fold(tape(ask, { at: START + 5000, counts: { votes: { [number]: 7 } } }));

    expect([...fold.at(4000).questions.all.values()][0]?.votes).toBe(1);
    expect([...fold.at(5000).questions.all.values()][0]?.votes).toBe(7);
  });

  it('keeps the log’s order where a clock went back', () => {
    const fold = new Fold(tape(event(10, 'chat.post', { text: 'a' }), event(8, 'chat.post', { text: 'b' })));

    expect(texts(fold, 9)).toEqual([]);
    expect(texts(fold, 10)).toEqual(['a', 'b']);
  });
});

describe('a tape', () => {
  const session = tape(
    event(0, 'session.moved', { to: 'live' }),
    event(5, 'stage.show', { kind: 'slides', address: 'd/1', title: 'Six years' }),
    event(9, 'stage.show', { kind: 'slides', address: 'd/2', title: 'Page two' }),
    event(20, 'stage.show', { kind: 'tour', address: 'suite' }),
    event(21, 'tour.rest', { scene: 'suite', yaw: 0 }),
    event(25, 'tour.rest', { scene: 'suite', yaw: 9 }),
    event(30, 'tour.rest', { scene: 'office', yaw: 0 }),
    event(40, 'question.ask', { text: 'Is there call?' }, ANN),
    event(50, 'question.answered', { question: number }),
    event(60, 'stage.caption', { text: 'Follow the catheter', speaker: 'Hugo' }),
  );

  it('has chapters by itself', () => {
    expect(chaptersOf(session, (id) => id.toUpperCase())).toEqual([
      { ms: 0, title: 'The beginning' },
      { ms: 5000, title: 'Six years' },
      { ms: 21_000, title: 'Walkthrough: SUITE' },
      { ms: 30_000, title: 'Walkthrough: OFFICE' },
      { ms: 50_000, title: 'Is there call?' },
    ]);
  });

  it('has the chapters that a host has made among its own', () => {
    const made = [
      { ms: 25_000, title: 'The table' },
      { ms: -1, title: 'Before the start' },
    ];

    expect(chaptersOf(session, (id) => id, made).map(({ title }) => title)).toEqual([
      'The beginning',
      'Six years',
      'Walkthrough: suite',
      'The table',
      'Walkthrough: office',
      'Is there call?',
    ]);
  });

  it('is searched for what was written and spoken', () => {
    expect(search(session, ' CATHETER ')).toEqual([{ ms: 60_000, title: 'Follow the catheter', where: 'Captions' }]);
    expect(search(session, 'call')[0]?.where).toBe('Questions');
    expect(search(session, '')).toEqual([]);
  });

  it('has a chapter for who comes on air and for a shared screen, and none for one who comes back', () => {
    const air = (seconds: number, take: number, name: string, source = 'camera'): object => event(seconds, 'stage.air', { take, name, source, presenter: name });
    const session = tape(air(1, 1, 'Mia'), air(10, 0, ''), air(12, 2, 'Mia'), air(20, 3, 'Mia', 'screen'), air(30, 4, 'Hugo'));

    expect(chaptersOf(session, (id) => id).slice(1)).toEqual([
      { ms: 1000, title: 'Mia' },
      { ms: 20_000, title: 'Mia: shared screen' },
      { ms: 30_000, title: 'Hugo' },
    ]);
  });

  it('begins and ends where a host has cut it, with what was written before', () => {
    const items = [event(5, 'chat.post', { text: 'Before' }), event(60, 'stage.caption', { text: 'Now' }), event(3000, 'chat.post', { text: 'After' })];
    const cut = tapeOf({ start: START, end: START + 3_600_000, items }, { from: START + 20_000, to: START + 900_000 });

    expect(cut.length).toBe(880_000);
    expect(texts(new Fold(cut), 0)).toEqual(['Before']);
    expect(captionAt(cut, 41_000)?.text).toBe('Now');
    expect(search(cut, 'after')).toEqual([]);
  });

  it('shows a line of captions for a while', () => {
    expect(captionAt(session, 61_000)?.text).toBe('Follow the catheter');
    expect(captionAt(session, 69_000)).toBeUndefined();
  });
});

describe('the way of a led tour', () => {
  const way = new Way(
    tape(
      event(1, 'tour.rest', { scene: 'suite', yaw: 0, fov: 90, open: 'table' }),
      event(11, 'tour.path', { scene: 'suite', samples: [[-900, 0, 0, 90], [-800, 10, 0, 90], [-700, 20, 0, 90, 5, 6]] }),
      event(10.6, 'tour.rest', { scene: 'suite', yaw: 20, fov: 90 }),
    ),
  );

  it('goes between its samples as it went', () => {
    expect(way.at(500)).toBeUndefined();
    expect(way.at(5000)).toMatchObject({ yaw: 0, open: 'table' });
    // It sets off gently.
    expect(way.at(10_150)?.yaw).toBeCloseTo(3.75, 5);
    expect(way.at(10_300)).toMatchObject({ yaw: 20, open: 'table', point: { yaw: 5, pitch: 6 } });
    expect(way.at(20_000)).toMatchObject({ yaw: 20, open: '' });
  });
});

describe('time', () => {
  it('goes on, faster or slower, and anywhere', () => {
    let now = 0;
    const time = new OwnTime(10_000, () => now);
    time.play();
    now = 1000;
    expect(time.now()).toBe(1000);

    time.speed(2);
    now = 2000;
    expect(time.now()).toBe(3000);

    time.seek(9500);
    now = 3000;
    expect(time.now()).toBe(10_000);
    expect(time.playing).toBe(false);
    time.play();
    expect(time.now()).toBe(0);
  });

  it('goes by the video where there is one, and waits with it', () => {
    let now = 0;
    const video = {
      currentTime: 0, paused: true, playbackRate: 1, readyState: 4, hidden: false,
      play() { this.paused = false; return Promise.resolve(); },
      pause() { this.paused = true; },
    };
    const time = new VideoTime(video, [{ from: 2000, at: 5000, length: 4000 }], 20_000, () => now);
    time.play();
    expect(video).toMatchObject({ paused: true, hidden: true });

    now = 6000;
    expect(time.now()).toBe(6000);
    expect(video).toMatchObject({ paused: false, hidden: false, currentTime: 3 });

    video.currentTime = 3.2;
    now = 6300;
    expect(time.now()).toBe(6200);
    video.readyState = 2;
    now = 6400;
    expect(time.now()).toBe(6300);
    now = 7000;
    expect(time.now()).toBeLessThan(7000);

    time.seek(15_000);
    expect(video).toMatchObject({ paused: true, hidden: true });
  });
});

describe('a moment in words', () => {
  it('is written and spoken', () => {
    expect(clock(3_845_000)).toBe('1:04:05');
    expect(clock(65_000)).toBe('1:05');
    expect(spoken(3_661_000)).toBe('1 hour 1 minute 1 second');
    expect(spoken(0)).toBe('0 seconds');
    expect(momentOf('?t=65')).toBe(65_000);
    expect(momentOf('?t=x')).toBe(0);
  });
});
