import { cross, type Vec3 } from '../engine/geometry.js';
import { program } from './gl.js';

/** Meters to everything that hangs in the room: near enough to be sharp for both eyes, and of no parallax. */
const DISTANCE = 2;

const VERTEX = `#version 300 es
uniform mat4 projection;
uniform mat3 eye;
uniform vec3 middle, across, upward;
out vec2 place;
void main() {
  place = vec2(gl_VertexID & 1, gl_VertexID >> 1);
  vec3 at = middle + (place.x * 2. - 1.) * across + (place.y * 2. - 1.) * upward;
  gl_Position = projection * vec4(transpose(eye) * at, 1.);
}`;

const FRAGMENT = `#version 300 es
precision mediump float;
uniform sampler2D face;
in vec2 place;
out vec4 color;
void main() { color = texture(face, vec2(place.x, 1. - place.y)); }`;

/** A picture that hangs in the room and faces the visitor. */
export interface Sign {
  texture: WebGLTexture;
  /** Where its middle hangs, in directions of the room. */
  towards: Vec3;
  /** Meters from its middle to its edges. */
  halfWidth: number;
  halfHeight: number;
}

/** Draws signs over the sphere. */
export class Signs {
  private readonly program: WebGLProgram;
  private readonly at: Record<'projection' | 'eye' | 'middle' | 'across' | 'upward', WebGLUniformLocation | null>;

  constructor(private readonly gl: WebGL2RenderingContext) {
    this.program = program(gl, VERTEX, FRAGMENT);
    const place = (name: string): WebGLUniformLocation | null => gl.getUniformLocation(this.program, name);
    this.at = {
      projection: place('projection'),
      eye: place('eye'),
      middle: place('middle'),
      across: place('across'),
      upward: place('upward'),
    };
  }

  texture(picture: OffscreenCanvas): WebGLTexture {
    const { gl } = this;
    const texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, picture);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
    return texture;
  }

  draw(signs: readonly Sign[], projection: Float32Array, eye: readonly number[]): void {
    const { gl, at } = this;
    gl.useProgram(this.program);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.uniformMatrix4fv(at.projection, false, projection);
    gl.uniformMatrix3fv(at.eye, false, eye);
    for (const { texture, towards, halfWidth, halfHeight } of signs) {
      const across = sideways(towards);
      const upward = cross(across, towards);
      gl.bindTexture(gl.TEXTURE_2D, texture);
      gl.uniform3f(at.middle, ...scaled(towards, DISTANCE));
      gl.uniform3f(at.across, ...scaled(across, halfWidth));
      gl.uniform3f(at.upward, ...scaled(upward, halfHeight));
      gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
    }
    gl.disable(gl.BLEND);
  }
}

/** To the right of somebody who looks in a direction and stands upright; overhead any will do. */
function sideways([x, , z]: Vec3): Vec3 {
  const length = Math.hypot(x, z);
  return length < 1e-6 ? [1, 0, 0] : [-z / length, 0, x / length];
}

function scaled([x, y, z]: Vec3, by: number): [number, number, number] {
  return [x * by, y * by, z * by];
}
