import { ShaderChunk, WebGLRenderer } from 'three';
import { expect, test } from 'vitest';
import { chunksInUse, leanThree, STAND_INS } from './lean-three.js';

const modules = Object.keys(STAND_INS);
const plugin = leanThree();

const exportsOf = (code: string): string[] =>
  [...code.matchAll(/export (?:class|function) (\w+)/g)].map(([, name]) => name ?? '').sort();

/** What stands in the place of a module of the installed Three.js. */
const transformed = (module: string, code: string): string | undefined =>
  plugin.transform(code, `/project/node_modules/three/src/${module}?v=1`)?.code;

test.each(modules)('the installed Three.js still has %s, and its stand-in offers all that it exports', async (module) => {
  const original = (await import(/* @vite-ignore */ `three/src/${module}`)) as object;

  expect(exportsOf(STAND_INS[module] ?? '')).toEqual(Object.keys(original).sort());
});

test.each(modules)('%s is replaced', (module) => {
  expect(transformed(module, 'original')).toBe(STAND_INS[module]);
});

// A new member here means: read what the renderer does with it, then extend the stand-in.
test.each<[string, RegExp, string]>([
  [
    'WebXRManager',
    /\bxr\.(\w+)/g,
    'addEventListener cameraAutoUpdate dispose enabled getCamera getDepthSensingMesh hasDepthSensing isPresenting ' +
      'removeEventListener setAnimationLoop updateCamera',
  ],
  ['WebGLShadowMap', /\bshadowMap\.(\w+)/g, 'autoUpdate enabled needsUpdate render type'],
  ['WebGLEnvironments', /\benvironments\.(\w+)/g, 'dispose get'],
  ['WebGLMorphtargets', /\bmorphtargets\.(\w+)/g, 'update'],
  ['WebGLUniformsGroups', /\buniformsGroups\.(\w+)/g, 'bind dispose update'],
  ['WebGLOutput', /\boutput\.(\w+)/g, 'begin end hasRenderPass isCompositing setEffects setSize'],
])('the renderer uses no more of %s than when its stand-in was written', (_, member, known) => {
  const used = [...WebGLRenderer.toString().matchAll(member)].map(([, name]) => name ?? '');

  expect([...new Set(used)].sort().join(' ')).toBe(known);
});

test('every state of lights that the renderer hands to a material is there', () => {
  const used = [...WebGLRenderer.toString().matchAll(/\blights\.state\.(\w+)/g)].map(([, name]) => name ?? '');
  const code = (STAND_INS['renderers/webgl/WebGLLights.js'] ?? '').replace('export', 'return');
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- a stand-in is text
  const lights = new Function(code)() as () => { state: object };

  expect(used).not.toEqual([]);
  expect([...new Set(used)].filter((name) => !(name in lights().state))).toEqual([]);
});

test('the shader of the one material in use is kept whole', () => {
  const chunks = ShaderChunk as Record<string, string | undefined>;
  const used = [...chunksInUse()];

  expect(used).toContain('map_fragment');
  expect(used.filter((name) => chunks[name] === undefined)).toEqual([]);
  expect(transformed('renderers/shaders/ShaderChunk/map_fragment.glsl.js', 'a; // why\n/* and\nhow */ b;')).toBe('a;\nb;');
});

test('what other materials need is left out', () => {
  expect(chunksInUse()).not.toContain('shadowmap_pars_fragment');
  expect(transformed('renderers/shaders/ShaderChunk/shadowmap_vertex.glsl.js', 'long')).toBe("export default '';");
  expect(transformed('renderers/shaders/ShaderLib/meshphysical.glsl.js', 'long')).not.toContain('long');
});

test('everything else stays as it is', () => {
  expect(transformed('renderers/WebGLRenderer.js', 'original')).toBeUndefined();
  expect(plugin.transform('original', '/frontend/viewer/panorama-viewer.ts')).toBeUndefined();
});
