import { beforeEach, expect, test } from 'vitest';
import { LruCache } from './cache.js';

const NOTHING: ReadonlySet<string> = new Set();
let dropped: string[];
let cache: LruCache<string>;

beforeEach(() => {
  dropped = [];
  cache = new LruCache<string>(100, (key) => dropped.push(key));
});

test('nothing goes while the budget holds', () => {
  cache.set('a', 'A', 60);
  cache.set('b', 'B', 40);

  cache.trim(NOTHING);

  expect(dropped).toEqual([]);
  expect([cache.size, cache.bytes]).toEqual([2, 100]);
});

test('what was unused for longest goes first, and no more than must', () => {
  ['a', 'b', 'c'].forEach((key) => {
    cache.set(key, key, 50);
  });
  cache.touch('a');

  cache.trim(NOTHING);

  expect(dropped).toEqual(['b']);
  expect(cache.values()).toEqual(['c', 'a']);
});

test('what is in use stays, even above the budget', () => {
  ['a', 'b', 'c'].forEach((key) => {
    cache.set(key, key, 80);
  });

  cache.trim(new Set(['a', 'c']));

  expect(dropped).toEqual(['b']);
  expect(cache.bytes).toBe(160);
});

test('peeking is no use', () => {
  cache.set('a', 'A', 60);
  cache.set('b', 'B', 60);

  expect(cache.peek('a')).toBe('A');
  cache.trim(NOTHING);

  expect(dropped).toEqual(['a']);
});

test('a value that replaces another releases it and counts once', () => {
  cache.set('a', 'old', 60);
  cache.set('a', 'new', 20);

  expect(dropped).toEqual(['a']);
  expect([cache.peek('a'), cache.bytes]).toEqual(['new', 20]);
});

test('clearing releases everything', () => {
  cache.set('a', 'A', 1);
  cache.set('b', 'B', 1);

  cache.clear();

  expect(dropped).toEqual(['a', 'b']);
  expect([cache.size, cache.bytes, cache.has('a')]).toEqual([0, 0, false]);
});
