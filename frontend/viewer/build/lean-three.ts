import { ShaderChunk, ShaderLib } from 'three';

/**
 * A Vite plugin that leaves out of Three.js what a panorama never draws: lights, shadows, environment maps, morph
 * targets, post-processing, WebXR, and the shaders of every material but {@link MeshBasicMaterial}. WebGLRenderer
 * names all of them, so tree shaking alone keeps them: 104 KiB (Brotli) become about 70.
 *
 * The viewer works the same without this plugin, only heavier.
 */
export interface LeanThreePlugin {
  name: string;
  enforce: 'pre';
  apply: 'build';
  config(): { resolve: { alias: { find: RegExp; replacement: string }[] } };
  transform(code: string, id: string): { code: string; map: null } | undefined;
}

/** Modules of three/src and what stands in for them. The renderer calls exactly these members when nothing is used. */
export const STAND_INS: Readonly<Record<string, string>> = {
  'renderers/webxr/WebXRManager.js': `export class WebXRManager {
    constructor() { this.enabled = false; this.isPresenting = false; }
    addEventListener() {} removeEventListener() {} setAnimationLoop() {} dispose() {}
    getEnvironmentBlendMode() { return 'opaque'; } hasDepthSensing() { return false; }
  }`,
  'renderers/webgl/WebGLShadowMap.js': `export function WebGLShadowMap() {
    this.enabled = false; this.autoUpdate = true; this.needsUpdate = false; this.type = 1; this.render = () => {};
  }`,
  'renderers/webgl/WebGLLights.js': `export function WebGLLights() {
    const none = [];
    const state = { version: 0, hash: {}, ambient: [0, 0, 0], probe: none, rectAreaLTC1: null, rectAreaLTC2: null,
      numSpotLightShadowsWithMaps: 0, numLightProbes: 0 };
    for (const kind of ['sun', 'directional', 'spot', 'point', 'rectArea', 'hemi'])
      for (const part of ['', 'Shadow', 'ShadowMap', 'ShadowMatrix', 'ShadowCascade', 'LightMap', 'LightMatrix'])
        state[kind + part] = none;
    return { state, setup() {}, setupView() {} };
  }`,
  'renderers/webgl/WebGLEnvironments.js': `export function WebGLEnvironments() {
    return { get: () => null, dispose() {} };
  }`,
  'renderers/webgl/WebGLMorphtargets.js': `export function WebGLMorphtargets() { return { update() {} }; }`,
  'renderers/webgl/WebGLUniformsGroups.js': `export function WebGLUniformsGroups() {
    return { update() {}, bind() {}, dispose() {} };
  }`,
  'renderers/webgl/WebGLOutput.js': `export class WebGLOutput {}`,
  'renderers/shaders/DFGLUTData.js': `export function getDFGLUT() { return null; }`,
  'extras/PMREMGenerator.js': `export class PMREMGenerator {}`,
};

/** The chunks that a MeshBasicMaterial's program is made of, followed through their includes. */
export function chunksInUse(): Set<string> {
  // These two the renderer prepends to every program by itself.
  const used = new Set(['tonemapping_pars_fragment', 'colorspace_pars_fragment']);
  const chunks = ShaderChunk as Record<string, string | undefined>;
  const follow = (source: string): void => {
    for (const [, name] of source.matchAll(/^\s*#include <([\w]+)>/gm)) {
      if (name && !used.has(name)) {
        used.add(name);
        follow(chunks[name] ?? '');
      }
    }
  };
  follow(ShaderLib.basic.vertexShader);
  follow(ShaderLib.basic.fragmentShader);
  return used;
}

function withoutComments(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/^\s+/gm, '')
    .replace(/[ \t]+$/gm, '');
}

export function leanThree(): LeanThreePlugin {
  const used = chunksInUse();
  return {
    name: 'walkrounds-lean-three',
    enforce: 'pre',
    apply: 'build',
    config: () => ({ resolve: { alias: [{ find: /^three$/, replacement: 'three/src/Three.js' }] } }),
    transform(code, id) {
      const module = /\/three\/src\/([^?]+)/.exec(id)?.[1];
      if (!module) {
        return undefined;
      }
      const standIn = STAND_INS[module];
      if (standIn) {
        return { code: standIn, map: null };
      }
      const chunk = /^renderers\/shaders\/ShaderChunk\/(\w+)\.glsl\.js$/.exec(module)?.[1];
      if (chunk) {
        return { code: used.has(chunk) ? withoutComments(code) : "export default '';", map: null };
      }
      const shader = /^renderers\/shaders\/ShaderLib\/(\w+)\.glsl\.js$/.exec(module)?.[1];
      if (shader) {
        return {
          code: shader === 'meshbasic' ? withoutComments(code) : "export const vertex = ''; export const fragment = '';",
          map: null,
        };
      }
      return undefined;
    },
  };
}
