import { afterEach, expect, test, vi } from 'vitest';
import { knownFunction } from './known-functions';

type Called = (...args: unknown[]) => unknown;

afterEach(() => vi.unstubAllGlobals());

const known = (...args: string[]): Called => {
  const found = knownFunction(args);
  expect(found, args.at(-1)).toBeDefined();
  return found as Called;
};

test('a chunk is loaded by its key', () => {
  const loadOnDemand = vi.fn((key: string) => `chunk ${key}`);
  vi.stubGlobal('window', { Vaadin: { Flow: { loadOnDemand } } });

  expect(known("return window.Vaadin.Flow.loadOnDemand('0a1b2c');")()).toBe('chunk 0a1b2c');
});

test.each([
  ['return (event.target.value)', 'typed'],
  ['return (element.value)', 'kept'],
  ['  return (event.detail.none.deeper)\n', undefined],
])('%s reads a property of the event or the element', (code, value) => {
  const event = { target: { value: 'typed' }, detail: {} };

  expect(known('event', 'element', code)(event, { value: 'kept' })).toBe(value);
});

test('a condition that always holds is a number', () => {
  expect(known('event', 'element', 'return (1)')()).toBe(1);
});

test.each(['document.title = $0', 'document.title = $0;', 'const s = window.documentTitleSignal; s.value = $0'])(
  'the title is set by %s',
  (code) => {
    const document = { title: '' };
    vi.stubGlobal('document', document);

    known('$0', code)('Clinic · Walkthrough');

    expect(document.title).toBe('Clinic · Walkthrough');
  },
);

test('an element hears of its connection, and the caller may wait for that', async () => {
  const serverConnected = vi.fn();

  await known('$0', '$1', 'return (async function() { this.serverConnected($0) }).apply($1)')('data', { serverConnected });

  expect(serverConnected).toHaveBeenCalledExactlyOnceWith('data');
});

test.each([
  "return window.Vaadin.Flow.loadOnDemand('x'); alert(1)",
  "return window.Vaadin.Flow.loadOnDemand('');alert('0a');",
  'return (event.target.value, alert(1))',
  'return (event["constructor"])',
  'return (window.location)',
  'return (1) + alert(1)',
  '',
])('no function stands for "%s"', (code) => {
  expect(knownFunction(['event', 'element', code])).toBeUndefined();
});

test('no function stands for no text', () => {
  expect(knownFunction([])).toBeUndefined();
});
