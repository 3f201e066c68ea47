/**
 * A Vite plugin that leaves out of Three.js what a panorama never draws: lights, shadows, environment maps, morph
 * targets, post-processing, WebXR, and all materials with their shaders, since the viewer brings the one it draws with.
 * WebGLRenderer names all of them, so tree shaking alone keeps them.
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
  'renderers/webgl/WebGLMaterials.js': `export function WebGLMaterials() {
    return { refreshFogUniforms() {}, refreshMaterialUniforms() {} };
  }`,
  'renderers/shaders/ShaderChunk.js': `export const ShaderChunk = {};`,
  'renderers/shaders/ShaderLib.js': `export const ShaderLib = {};`,
  'renderers/shaders/DFGLUTData.js': `export function getDFGLUT() { return null; }`,
  'extras/PMREMGenerator.js': `export class PMREMGenerator {}`,
};

export function leanThree(): LeanThreePlugin {
  return {
    name: 'walkrounds-lean-three',
    enforce: 'pre',
    apply: 'build',
    config: () => ({ resolve: { alias: [{ find: /^three$/, replacement: 'three/src/Three.js' }] } }),
    transform(_, id) {
      const standIn = STAND_INS[/\/three\/src\/([^?]+)/.exec(id)?.[1] ?? ''];
      return standIn === undefined ? undefined : { code: standIn, map: null };
    },
  };
}
