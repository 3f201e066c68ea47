import type { ViewerScene } from '../contract.js';
import { cutFaces } from '../draw/previews.js';
import { type Face, FACES, leveling, type Rotation } from '../engine/geometry.js';
import { type Tile, tileAddress, tilesPerSide } from '../engine/tiles.js';
import { program } from './gl.js';

/** A headset shows some 20 pixels a degree: finer faces than this cost memory and show nothing. */
const LARGEST_FACE = 2048;

/** A cube map is left-handed: with z turned round, our faces are its faces as they are. */
const SIDES: Record<Face, number> = { r: 0, l: 1, u: 2, d: 3, f: 4, b: 5 };

const VERTEX = `#version 300 es
out vec2 place;
void main() {
  place = vec2(gl_VertexID == 1 ? 3. : -1., gl_VertexID == 2 ? 3. : -1.);
  gl_Position = vec4(place, 1., 1.);
}`;

const FRAGMENT = `#version 300 es
precision highp float;
uniform samplerCube sphere;
uniform mat4 unproject;
uniform mat3 towards;
in vec2 place;
out vec4 color;
void main() {
  vec4 ray = unproject * vec4(place, 1., 1.);
  vec3 seen = towards * ray.xyz;
  color = texture(sphere, vec3(seen.xy, -seen.z));
}`;

/** The picture all around: the faces of one level as a cube map, drawn behind everything. */
export class Sphere {
  private readonly program: WebGLProgram;
  private readonly unproject: WebGLUniformLocation | null;
  private readonly towards: WebGLUniformLocation | null;
  private texture: WebGLTexture | undefined;
  private loading = new AbortController();
  private upright: Rotation = leveling(0, 0);

  constructor(private readonly gl: WebGL2RenderingContext) {
    this.program = program(gl, VERTEX, FRAGMENT);
    this.unproject = gl.getUniformLocation(this.program, 'unproject');
    this.towards = gl.getUniformLocation(this.program, 'towards');
  }

  /** Shows another scene: its preview at once, its tiles one by one. */
  show(scene: ViewerScene): void {
    this.loading.abort();
    this.loading = new AbortController();
    const { gl } = this;
    if (this.texture) gl.deleteTexture(this.texture);
    const level = Math.max(
      0,
      scene.levels.findLastIndex((size) => size <= LARGEST_FACE),
    );
    const size = scene.levels[level] ?? scene.tileSize;
    this.texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_CUBE_MAP, this.texture);
    gl.texStorage2D(gl.TEXTURE_CUBE_MAP, 1, gl.RGBA8, size, size);
    gl.texParameteri(gl.TEXTURE_CUBE_MAP, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
    this.upright = leveling(scene.leveling.pitch, scene.leveling.roll);
    void this.load(scene, level, size, this.loading.signal);
  }

  /**
   * @param unproject from the eye's clip space to directions of the room, column by column
   * @param turn the room's directions into what the visitor would see of the picture, column by column
   */
  draw(unproject: Float32Array, turn: readonly number[]): void {
    const { gl } = this;
    gl.useProgram(this.program);
    gl.bindTexture(gl.TEXTURE_CUBE_MAP, this.texture ?? null);
    gl.uniformMatrix4fv(this.unproject, false, unproject);
    gl.uniformMatrix3fv(this.towards, false, this.leveled(turn));
    gl.drawArrays(gl.TRIANGLES, 0, 3);
  }

  dispose(): void {
    this.loading.abort();
  }

  /** Undoes the leveling after the turn: the tiles are as the camera stood. */
  private leveled(turn: readonly number[]): number[] {
    const [a, b, c] = this.upright;
    const at = (row: number, column: number): number => turn[column * 3 + row] ?? 0;
    return [0, 1, 2].flatMap((column) =>
      ([0, 1, 2] as const).map((row) => a[row] * at(0, column) + b[row] * at(1, column) + c[row] * at(2, column)),
    );
  }

  private async load(scene: ViewerScene, level: number, size: number, signal: AbortSignal): Promise<void> {
    try {
      const strip = await (await fetch(scene.preview, { signal })).blob();
      const faces = await cutFaces(strip, size);
      FACES.forEach((face, i) => {
        this.put(face, 0, 0, faces[i]);
      });
    } catch {
      // The tiles themselves may come all the same.
    }
    const side = tilesPerSide({ tileSize: scene.tileSize, faceSizes: scene.levels }, level);
    const tiles = FACES.flatMap((face) =>
      Array.from({ length: side * side }, (_, i): Tile => ({ level, face, row: Math.floor(i / side), column: i % side })),
    );
    await Promise.all(Array.from({ length: 6 }, () => this.fetchEach(scene, tiles, signal)));
  }

  private async fetchEach(scene: ViewerScene, tiles: Tile[], signal: AbortSignal): Promise<void> {
    for (let tile = tiles.shift(); tile && !signal.aborted; tile = tiles.shift()) {
      try {
        const answer = await fetch(tileAddress(scene.tiles, tile), { signal });
        const bitmap = answer.ok ? await createImageBitmap(await answer.blob()) : undefined;
        signal.throwIfAborted();
        this.put(tile.face, tile.column * scene.tileSize, tile.row * scene.tileSize, bitmap);
      } catch {
        // What is missing stays as soft as the preview.
      }
    }
  }

  private put(face: Face, x: number, y: number, bitmap: ImageBitmap | undefined): void {
    const { gl, texture } = this;
    if (!bitmap || !texture) return;
    gl.bindTexture(gl.TEXTURE_CUBE_MAP, texture);
    gl.texSubImage2D(gl.TEXTURE_CUBE_MAP_POSITIVE_X + SIDES[face], 0, x, y, gl.RGBA, gl.UNSIGNED_BYTE, bitmap);
    bitmap.close();
  }
}
