import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { kept } from './kept';

let leave: () => void;

beforeEach(() => {
  const stored = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => stored.set(name, value),
    removeItem: (name: string) => stored.delete(name),
  });
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => (leave = listener));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('comes back after the page was loaded again', () => {
  kept<string, string>('drafts').set('chat', 'Half a thought');
  leave();

  expect([...kept<string, string>('drafts')]).toEqual([['chat', 'Half a thought']]);
});

it('is not brought back twice', () => {
  kept<string, string>('drafts').set('chat', 'Half a thought');
  leave();
  const second = kept<string, string>('drafts');
  second.delete('chat');
  leave();

  expect([...kept<string, string>('drafts')]).toEqual([]);
});

it('begins empty where a browser keeps nothing', () => {
  vi.stubGlobal('sessionStorage', undefined);

  expect(kept<string, string>('drafts').size).toBe(0);
});
