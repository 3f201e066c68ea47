import {
  BufferAttribute,
  BufferGeometry,
  LinearFilter,
  LinearSRGBColorSpace,
  Mesh,
  MeshBasicMaterial,
  NoColorSpace,
  PerspectiveCamera,
  Scene,
  Texture,
  WebGLRenderer,
} from 'three';
import { cross, radians, type Vec3 } from '../engine/geometry.js';
import type { Projection, Size } from '../engine/projection.js';

/** A rectangle in space with a picture on it. */
export type Quad = Mesh<BufferGeometry, MeshBasicMaterial>;

/** What the renderer holds on the graphics card. */
export interface Counts {
  textures: number;
  geometries: number;
  programs: number;
}

/**
 * Everything that Three.js does for the viewer: rectangles with pictures, drawn from the middle of the world without a
 * depth buffer, coarse before fine.
 */
export class Painter {
  private readonly renderer: WebGLRenderer;
  private readonly scene = new Scene();
  private readonly camera = new PerspectiveCamera(60, 1, 0.05, 4);
  private readonly square = unitSquare();

  /** Throws where the browser has no WebGL 2. */
  constructor(canvas: HTMLCanvasElement) {
    this.renderer = new WebGLRenderer({ canvas, antialias: false, depth: false, stencil: false });
    // Bytes of a JPEG go to the screen as they are: neither decoded to linear light nor encoded again.
    this.renderer.outputColorSpace = LinearSRGBColorSpace;
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
    const material = new MeshBasicMaterial({ map: texture, depthTest: false, depthWrite: false, toneMapped: false });
    const quad = new Mesh(this.square, material);
    quad.frustumCulled = false;
    quad.matrixAutoUpdate = false;
    return quad;
  }

  /** Puts the quad where its upper left corner stands, with the two sides that leave it. */
  place(quad: Quad, corner: Vec3, along: Vec3, down: Vec3): void {
    const away = cross(along, down);
    quad.matrixWorld.set(
      along[0], down[0], away[0], corner[0],
      along[1], down[1], away[1], corner[1],
      along[2], down[2], away[2], corner[2],
      0, 0, 0, 1,
    );
  }

  /** Draws the quads in their order, later ones over earlier ones. */
  draw(quads: readonly Quad[], projection: Projection): void {
    this.scene.children = [...quads];
    quads.forEach((quad, i) => (quad.renderOrder = i));
    const { view, size } = projection;
    this.camera.fov = projection.verticalFov;
    this.camera.aspect = size.width / size.height;
    this.camera.updateProjectionMatrix();
    this.camera.rotation.set(radians(view.pitch), radians(-view.yaw), 0, 'YXZ');
    this.renderer.render(this.scene, this.camera);
  }

  release(quad: Quad): void {
    quad.material.map?.dispose();
    quad.material.dispose();
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

/**
 * From (0,0) at the upper left to (1,1), seen from the inside; a bitmap's first row is its top. Cut into cells: software
 * rasterizers lose the place in the picture within a triangle that is clipped behind the eye.
 */
function unitSquare(): BufferGeometry {
  const positions: number[] = [];
  const places: number[] = [];
  const triangles: number[] = [];
  for (let row = 0; row <= CELLS; row++) {
    for (let column = 0; column <= CELLS; column++) {
      positions.push(column / CELLS, row / CELLS, 0);
      places.push(column / CELLS, row / CELLS);
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
