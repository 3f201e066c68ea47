import { MeshBasicMaterial, ShaderChunk } from 'three';
import { describe, expect, it } from 'vitest';
import { chunksInUse, leanThree, STAND_INS } from './lean-three.js';

const transform = (path: string, code: string): string | undefined =>
  leanThree().transform(code, `/somewhere/node_modules/three/src/${path}`)?.code;

describe('the lean build of Three.js', () => {
  it('keeps every chunk of the one material in use, which Three.js still knows', () => {
    const chunks = ShaderChunk as Record<string, string>;

    expect(new MeshBasicMaterial().type).toBe('MeshBasicMaterial');
    expect(chunksInUse().size).toBeGreaterThan(30);
    expect([...chunksInUse()].filter((name) => chunks[name] === undefined)).toEqual([]);
    expect(chunksInUse()).toContain('map_fragment');
    expect(chunksInUse()).not.toContain('lights_physical_pars_fragment');
  });

  it('empties the shaders of other materials and only strips the comments of its own', () => {
    expect(transform('renderers/shaders/ShaderChunk/lights_toon_fragment.glsl.js', 'x')).toBe("export default '';");
    expect(transform('renderers/shaders/ShaderLib/meshphysical.glsl.js', 'x')).toContain("vertex = ''");
    expect(transform('renderers/shaders/ShaderChunk/map_fragment.glsl.js', '/* why */ code; // more')).toBe('code;');
  });

  it('puts stand-ins that export what the renderer imports', () => {
    for (const [path, code] of Object.entries(STAND_INS)) {
      const name = path === 'renderers/shaders/DFGLUTData.js' ? 'getDFGLUT' : /(\w+)\.js$/.exec(path)?.[1];

      expect(transform(path, 'x')).toBe(code);
      expect(code).toMatch(new RegExp(`export (class|function) ${name ?? ''}\\b`));
    }
  });

  it('leaves other modules alone', () => {
    expect(transform('renderers/WebGLRenderer.js', 'x')).toBeUndefined();
    expect(leanThree().transform('x', '/elsewhere/file.js')).toBeUndefined();
  });
});
