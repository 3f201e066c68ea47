import { WebGLRenderer } from 'three';
import { expect, test } from 'vitest';
import { leanThree, STAND_INS } from './lean-three.js';

const modules = Object.keys(STAND_INS);
const plugin = leanThree();

const exportsOf = (code: string): string[] =>
  [...code.matchAll(/export (?:class|function|const) (\w+)/g)].map(([, name]) => name ?? '').sort();

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
  ['WebGLMaterials', /\bmaterials\.(refresh\w+)/g, 'refreshFogUniforms refreshMaterialUniforms'],
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

test('everything else stays as it is', () => {
  expect(transformed('renderers/WebGLRenderer.js', 'original')).toBeUndefined();
  expect(plugin.transform('original', '/frontend/viewer/panorama-viewer.ts')).toBeUndefined();
});
