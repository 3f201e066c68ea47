/** A program of two shaders; throws with the driver's words where it cannot be made. */
export function program(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
  const made = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) throw new Error('The graphics context is lost');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(made, shader);
  }
  gl.linkProgram(made);
  if (!gl.getProgramParameter(made, gl.LINK_STATUS)) throw new Error(gl.getProgramInfoLog(made) ?? 'No program');
  return made;
}

/** The inverse of a projection as cameras have it: nothing but the scale, the skew and the depth. */
export function unprojected(projection: Float32Array): Float32Array {
  const at = (i: number): number => projection[i] ?? 0;
  const [a, b, c, d, e, f] = [at(0), at(5), at(8), at(9), at(10), at(14)];
  return new Float32Array([1 / a, 0, 0, 0, 0, 1 / b, 0, 0, 0, 0, 0, 1 / f, c / a, d / b, -1, e / f]);
}

/** The rotation of a quaternion, column by column. */
export function rotation({ x, y, z, w }: DOMPointReadOnly): number[] {
  return [
    1 - 2 * (y * y + z * z), 2 * (x * y + w * z), 2 * (x * z - w * y),
    2 * (x * y - w * z), 1 - 2 * (x * x + z * z), 2 * (y * z + w * x),
    2 * (x * z + w * y), 2 * (y * z - w * x), 1 - 2 * (x * x + y * y),
  ];
}

/** The product of two rotations, column by column. */
export function times(a: readonly number[], b: readonly number[]): number[] {
  const at = (matrix: readonly number[], row: number, column: number): number => matrix[column * 3 + row] ?? 0;
  return [0, 1, 2].flatMap((column) =>
    [0, 1, 2].map((row) => [0, 1, 2].reduce((sum, k) => sum + at(a, row, k) * at(b, k, column), 0)),
  );
}
