import {
  BufferAttribute,
  BufferGeometry,
  GLSL3,
  LinearFilter,
  Matrix4,
  Mesh,
  NoColorSpace,
  PerspectiveCamera,
  RawShaderMaterial,
  Scene,
  Texture,
  WebGLRenderer,
} from 'three';
import { cross, radians, type Vec3 } from '../engine/geometry.js';
import type { Projection, Size } from '../engine/projection.js';

/** A rectangle in space with a picture on it. */
export interface Quad {
  readonly mesh: Mesh<BufferGeometry, RawShaderMaterial>;
  readonly texture: Texture;
}

/** What the renderer holds on the graphics card. */
export interface Counts {
  textures: number;
  geometries: number;
  programs: number;
}

const CORNERS = `
in vec3 position;
in vec2 uv;
uniform mat4 modelViewMatrix;
uniform mat4 projectionMatrix;
out vec2 place;
void main() {
  place = uv;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`;

/** The bytes of a JPEG go to the screen as they are: neither decoded to linear light nor encoded again. */
const PIXELS = `
precision highp float;
uniform sampler2D picture;
in vec2 place;
out vec4 color;
void main() {
  color = texture(picture, place);
}`;

/**
 * Everything that Three.js does for the viewer: rectangles with pictures, seen from the middle of the world. The nearer
 * ones are drawn first, so that what they hide costs nothing.
 */
export class Painter {
  private readonly renderer: WebGLRenderer;
  private readonly scene = new Scene();
  private readonly camera = new PerspectiveCamera(60, 1, 0.05, 16);
  private readonly square = unitSquare();
  private readonly scaling = new Matrix4();

  /** Throws where the browser has no WebGL 2. */
  constructor(canvas: HTMLCanvasElement) {
    this.renderer = new WebGLRenderer({ canvas, antialias: false, stencil: false });
    this.renderer.setClearColor(0x0a0c0e);
    // Asking whether the one shader compiled would wait for the graphics card.
    this.renderer.debug.checkShaderErrors = false;
    this.scene.matrixWorldAutoUpdate = false;
  }

  get counts(): Counts {
    const { memory, programs } = this.renderer.info;
    return { textures: memory.textures, geometries: memory.geometries, programs: programs?.length ?? 0 };
  }

  /** The longest edge of a texture that the graphics card takes. */
  get maxTextureSize(): number {
    return this.renderer.capabilities.maxTextureSize;
  }

  resize({ width, height }: Size, pixelRatio: number): void {
    this.renderer.setPixelRatio(pixelRatio);
    this.renderer.setSize(width, height, false);
  }

  /** Sends a bitmap to the graphics card at once; the bitmap's own memory is given back. */
  quad(bitmap: ImageBitmap): Quad {
    const texture = new Texture(bitmap);
    texture.colorSpace = NoColorSpace;
    texture.generateMipmaps = false;
    texture.minFilter = LinearFilter;
    texture.magFilter = LinearFilter;
    texture.flipY = false;
    texture.needsUpdate = true;
    this.renderer.initTexture(texture);
    bitmap.close();
    const material = new RawShaderMaterial({
      glslVersion: GLSL3,
      vertexShader: CORNERS,
      fragmentShader: PIXELS,
      uniforms: { picture: { value: texture } },
    });
    const mesh = new Mesh(this.square, material);
    mesh.frustumCulled = false;
    mesh.matrixAutoUpdate = false;
    return { mesh, texture };
  }

  /**
   * Puts the quad where its upper left corner stands, with the two sides that leave it.
   *
   * @param distance how many times as far away, as large as seen from the middle; the nearer of two hides the other
   */
  place({ mesh }: Quad, corner: Vec3, along: Vec3, down: Vec3, distance: number): void {
    const away = cross(along, down);
    mesh.matrixWorld.set(
      along[0], down[0], away[0], corner[0],
      along[1], down[1], away[1], corner[1],
      along[2], down[2], away[2], corner[2],
      0, 0, 0, 1,
    );
    mesh.matrixWorld.premultiply(this.scaling.makeScale(distance, distance, distance));
  }

  /** Draws the quads in their order, the nearest first. */
  draw(quads: readonly Quad[], projection: Projection): void {
    this.scene.children = quads.map(({ mesh }) => mesh);
    this.scene.children.forEach((mesh, i) => (mesh.renderOrder = i));
    const { view, size } = projection;
    this.camera.fov = projection.verticalFov;
    this.camera.aspect = size.width / size.height;
    this.camera.updateProjectionMatrix();
    this.camera.rotation.set(radians(view.pitch), radians(-view.yaw), 0, 'YXZ');
    this.renderer.render(this.scene, this.camera);
  }

  release({ mesh, texture }: Quad): void {
    texture.dispose();
    mesh.material.dispose();
  }

  /** Gives the context back at once; browsers allow a page only a few. */
  dispose(): Counts {
    this.scene.children = [];
    this.square.dispose();
    this.renderer.renderLists.dispose();
    const left = this.counts;
    this.renderer.dispose();
    this.renderer.forceContextLoss();
    return left;
  }
}

/** So many cells a side that a triangle which reaches behind the eye is itself out of sight; see unitSquare. */
const CELLS = 8;

/** Neighbours overlap by this share of a side, so that no rounding opens a crack between them. */
const HAIR = 1e-4;

/**
 * From (0,0) at the upper left to (1,1), seen from the inside; a bitmap's first row is its top. Cut into cells: software
 * rasterizers lose the place in the picture within a triangle that is clipped behind the eye.
 */
function unitSquare(): BufferGeometry {
  const positions: number[] = [];
  const places: number[] = [];
  const triangles: number[] = [];
  const at = (index: number): number => (index / CELLS) * (1 + 2 * HAIR) - HAIR;
  for (let row = 0; row <= CELLS; row++) {
    for (let column = 0; column <= CELLS; column++) {
      positions.push(at(column), at(row), 0);
      places.push(at(column), at(row));
      if (row < CELLS && column < CELLS) {
        const corner = row * (CELLS + 1) + column;
        const below = corner + CELLS + 1;
        triangles.push(corner, below + 1, corner + 1, corner, below, below + 1);
      }
    }
  }
  const square = new BufferGeometry();
  square.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3));
  square.setAttribute('uv', new BufferAttribute(new Float32Array(places), 2));
  square.setIndex(triangles);
  return square;
}
