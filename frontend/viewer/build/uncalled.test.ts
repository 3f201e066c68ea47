import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { leanOf, withoutUncalled } from './uncalled.js';

const parse = (code: string): unknown => parseSync('code.js', code).program;
const everywhere = (): boolean => true;
const lean = (code: string): string => leanOf(code, parse(code), everywhere).replaceAll(/\s+/g, ' ').trim();

test('a method that is called stays, and what it calls with it', () => {
  const code = 'class Vector { add() { return this.set(); } set() { return 1; } } new Vector().add();';

  expect(lean(code)).toBe(code);
});

test('a method that nothing names goes, and what only it calls', () => {
  expect(lean('class Vector { constructor() {} angle() { this.dot(); } dot() {} add() {} } new Vector().add();')).toBe(
    'class Vector { constructor() {} add() {} } new Vector().add();',
  );
});

test('functions that a constructor gives its object count as methods', () => {
  expect(lean('function Renderer() { this.draw = function () {}; this.read = () => this.copy(); this.copy = copy; } new Renderer().draw();')).toBe(
    'function Renderer() { this.draw = function () {}; } new Renderer().draw();',
  );
});

test('a name in a text or in a pattern may be a call', () => {
  const code = "class Uniform { setValue() {} clear() {} } const { clear } = new Uniform(); new Uniform()['setValue']();";

  expect(lean(code)).toBe(code);
});

test('what the language calls by itself stays', () => {
  const code = 'class Color { toString() { return this.hex(); } hex() {} } String(new Color());';

  expect(lean(code)).toBe(code);
});

test('only methods of Three.js go', () => {
  const three = 'class Vector { angle() {} }';
  const ours = 'class Element { connectedCallback() {} }';
  const modules = {
    '/project/node_modules/three/src/math/Vector.js': { code: `${three}\n` },
    '/project/frontend/element.ts': { code: ours },
    '/project/node_modules/three/src/empty.js': { code: null },
  };
  const rendered = withoutUncalled().renderChunk.call({ parse }, `${three}\n${ours}`, { modules });

  expect(rendered?.code).toBe(`class Vector {  }\n${ours}`);
});

test('a chunk without Three.js stays as it is', () => {
  const modules = { '/project/frontend/element.ts': { code: 'class Element { idle() {} }' } };

  expect(withoutUncalled().renderChunk.call({ parse }, 'class Element { idle() {} }', { modules })).toBeUndefined();
});
