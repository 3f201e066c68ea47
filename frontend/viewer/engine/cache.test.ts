import { describe, expect, it } from 'vitest';
import { LruCache } from './cache.js';

function cacheOf(budget: number): { cache: LruCache<string>; dropped: string[] } {
  const dropped: string[] = [];
  return { cache: new LruCache<string>(budget, (key) => dropped.push(key)), dropped };
}

describe('the cache', () => {
  it('drops what was unused for longest once its budget is spent', () => {
    const { cache, dropped } = cacheOf(20);
    ['a', 'b', 'c'].forEach((key) => {
      cache.set(key, key, 10);
    });
    cache.touch('a');

    cache.trim(new Set());

    expect(dropped).toEqual(['b']);
    expect(cache.bytes).toBe(20);
  });

  it('keeps what is in use, even above the budget', () => {
    const { cache, dropped } = cacheOf(10);
    ['a', 'b', 'c'].forEach((key) => {
      cache.set(key, key, 10);
    });

    cache.trim(new Set(['a', 'b']));

    expect(dropped).toEqual(['c']);
    expect(cache.size).toBe(2);
  });

  it('drops a value that is replaced, and everything when cleared', () => {
    const { cache, dropped } = cacheOf(100);
    cache.set('a', 'old', 10);
    cache.set('a', 'new', 30);

    expect(cache.bytes).toBe(30);
    cache.clear();

    expect(dropped).toEqual(['a', 'a']);
    expect(cache.bytes).toBe(0);
  });

  it('does not count a peek as a use', () => {
    const { cache, dropped } = cacheOf(10);
    cache.set('a', 'a', 10);
    cache.set('b', 'b', 10);

    expect(cache.peek('a')).toBe('a');
    cache.trim(new Set());

    expect(dropped).toEqual(['a']);
  });
});
