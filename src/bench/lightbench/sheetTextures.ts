import { grainPyramid } from '../../core/appearance/grain.ts';
import type { Extent } from '../../core/appearance/scene.ts';
import type { Sheet } from '../../core/press/display/sheets.ts';
import type { SheetPicture } from '../../core/press/pressSheet.ts';
import type { Box } from '../../core/units/shape.ts';

export type SheetTexture = { readonly texture: WebGLTexture; readonly width: number; readonly height: number };
export type TextureSet = {
  readonly region: Box;
  readonly face: Extent;
  readonly sheets: Map<Sheet, SheetTexture>;
};

/** Uploads a sheet with its mipmaps. */
export function makeSheetTexture(gl: WebGL2RenderingContext, { width, height, data }: SheetPicture): SheetTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(
    gl.TEXTURE_2D,
    0,
    gl.RGBA8,
    width,
    height,
    0,
    gl.RGBA,
    gl.UNSIGNED_BYTE,
    new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
  );
  gl.generateMipmap(gl.TEXTURE_2D);
  setSampling(gl, gl.CLAMP_TO_EDGE);
  return { texture, width, height };
}

/** The grain with the very levels the plain backend samples. */
export function makeGrainTexture(gl: WebGL2RenderingContext): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  const pyramid = grainPyramid();
  for (let k = 0; pyramid.width >> k >= 1; k++) {
    const { width, height, words } = pyramid.level(k);
    const bytes = new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
    gl.texImage2D(gl.TEXTURE_2D, k, gl.RGBA8, width, height, 0, gl.RGBA, gl.UNSIGNED_BYTE, bytes);
  }
  setSampling(gl, gl.REPEAT);
  return texture;
}

function setSampling(gl: WebGL2RenderingContext, wrap: number): void {
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, wrap);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, wrap);
}

/** Bytes of a sheet's texture with its mipmaps. */
export function textureBytes({ width, height }: SheetTexture): number {
  return Math.round((4 * width * height * 4) / 3);
}
