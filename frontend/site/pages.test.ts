import { describe, expect, it } from 'vitest';
import { query, ranges, size, spread } from './pages';

describe('the query of a brochure', () => {
  it('names no chapter where all are wanted', () => {
    expect(query(['a', 'b'], 2, ' ', 'letter', '').toString()).toBe('');
  });

  it('says what differs from the whole brochure on US Letter', () => {
    expect(query(['b'], 2, ' Zoë ', 'a4', 'Europe/Berlin').toString())
      .toBe('sections=b&for=Zo%C3%AB&paper=a4&zone=Europe%2FBerlin');
  });
});

describe('the pages of a brochure', () => {
  const contents = {
    pages: 9, bytes: 1, tag: '',
    chapters: [{ chapter: 'a', page: 3 }, { chapter: 'b', page: 3 }, { chapter: 'c', page: 4 }, { chapter: 'd', page: 7 }],
  };

  it('are said as a number or a range', () => {
    expect([...ranges(contents).values()]).toEqual(['3', '3', '4–6', '7–8']);
  });

  it('end with the last one', () => {
    expect(spread(9, 9, 2)).toEqual([9]);
    expect(spread(1, 9, 2)).toEqual([1, 2]);
  });

  it('weigh what people can read', () => {
    expect(size(1_234_567)).toBe('1.2 MB');
    expect(size(288_000)).toBe('288 KB');
  });
});
