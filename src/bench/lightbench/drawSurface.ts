/** Target px of each direction that are drawn of one while something moves. */
export const COARSE = 0.5;

type Size = { readonly width: number; readonly height: number; readonly share: number };

/** Where shots are drawn: the canvas, or a smaller picture that is then stretched over it. */
export type DrawSurface = {
  readonly begin: (coarse: boolean) => Size;
  readonly end: () => void;
  /** Copies what is drawn so far into a texture of the unit. */
  readonly copyBelow: (unit: number, size: { readonly width: number; readonly height: number }) => void;
};

export function makeDrawSurface(gl: WebGL2RenderingContext): DrawSurface {
  const small = gl.createFramebuffer();
  const picture = gl.createTexture();
  const below = makePictureTexture(gl);
  let now: Size = { width: 0, height: 0, share: 1 };
  let held = '';
  const begin = (coarse: boolean): Size => {
    const { width, height } = gl.canvas;
    const share = coarse ? COARSE : 1;
    now = { width: Math.ceil(width * share), height: Math.ceil(height * share), share };
    gl.bindFramebuffer(gl.FRAMEBUFFER, coarse ? small : null);
    if (coarse && held !== `${now.width} ${now.height}`) {
      held = `${now.width} ${now.height}`;
      gl.bindTexture(gl.TEXTURE_2D, picture);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, now.width, now.height, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
      gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, picture, 0);
    }
    gl.viewport(0, 0, now.width, now.height);
    return now;
  };
  const end = (): void => {
    if (now.share === 1) return;
    const { width, height } = gl.canvas;
    gl.disable(gl.SCISSOR_TEST);
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, small);
    gl.bindFramebuffer(gl.DRAW_FRAMEBUFFER, null);
    gl.blitFramebuffer(0, 0, now.width, now.height, 0, 0, width, height, gl.COLOR_BUFFER_BIT, gl.LINEAR);
  };
  const copyBelow = (unit: number, { width, height }: { readonly width: number; readonly height: number }): void => {
    gl.activeTexture(gl.TEXTURE0 + unit);
    gl.bindTexture(gl.TEXTURE_2D, below);
    gl.copyTexImage2D(gl.TEXTURE_2D, 0, gl.RGB, 0, 0, width, height, 0);
  };
  return { begin, end, copyBelow };
}

function makePictureTexture(gl: WebGL2RenderingContext): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  return texture;
}
