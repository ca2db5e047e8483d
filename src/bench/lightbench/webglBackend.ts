import { BENCHES } from '../../core/appearance/bareBench.ts';
import { LIGHT_MODELS } from '../../core/appearance/lights/lightModels.ts';
import { plotShot } from '../../core/appearance/plotShot.ts';
import { toShare } from '../../core/appearance/srgb.ts';
import { clipWindow } from './clipWindow.ts';
import { coarsen } from './coarsen.ts';
import { type DrawSurface, makeDrawSurface } from './drawSurface.ts';
import type { ContextWatch, LightBackend, SheetSetId, Shot } from './LightBackend.ts';
import { makePrograms } from './programs.ts';
import { setUniforms } from './setUniforms.ts';
import { samplerOf } from './shaders/texelShader.ts';
import { makeGrainTexture, makeSheetTexture, type TextureSet, textureBytes } from './sheetTextures.ts';

const NO_WATCH: ContextWatch = { lost: () => {}, restored: () => {} };
/** Texture units of the grain and of what lies below; the sheets follow. */
const GRAIN_UNIT = 0;
const BELOW_UNIT = 1;
const SHEET_UNIT = 2;

/** Everything that is gone when the context is. */
type Studio = {
  readonly programs: ReturnType<typeof makePrograms>;
  readonly grain: WebGLTexture;
  readonly surface: DrawSurface;
  readonly sets: Map<SheetSetId, TextureSet>;
};

/**
 * The backend of WebGL2; null where the browser refuses it. While `isSwift`, frames are quick enough for a moving lamp,
 * and `coarse` is not obeyed.
 */
export function makeWebglBackend(watch: ContextWatch = NO_WATCH, isSwift = () => false): LightBackend | null {
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl2', { alpha: false, antialias: false, depth: false, stencil: false });
  if (gl === null) return null;
  let studio: Studio | null = openStudio(gl);
  const lose = (event: Event): void => {
    event.preventDefault();
    studio = null;
    watch.lost();
  };
  const restore = (): void => {
    studio = openStudio(gl);
    watch.restored();
  };
  canvas.addEventListener('webglcontextlost', lose);
  canvas.addEventListener('webglcontextrestored', restore);
  const drop = (id: SheetSetId): void => {
    for (const { texture } of studio?.sets.get(id)?.sheets.values() ?? []) gl.deleteTexture(texture);
    studio?.sets.delete(id);
  };
  return {
    name: 'webgl2',
    canvas,
    load: (id, sheet, bytes, region, face) => {
      if (studio === null) return;
      const known = studio.sets.get(id);
      const old = known?.sheets.get(sheet);
      if (old !== undefined) gl.deleteTexture(old.texture);
      const sheets = known?.sheets ?? new Map();
      sheets.set(sheet, makeSheetTexture(gl, bytes));
      studio.sets.set(id, { region, face, sheets });
    },
    has: (id, sheet) => studio?.sets.get(id)?.sheets.has(sheet) === true,
    drop,
    memory: () =>
      [...(studio?.sets.values() ?? [])].reduce(
        (sum, { sheets }) => sum + [...sheets.values()].reduce((part, sheet) => part + textureBytes(sheet), 0),
        0,
      ),
    resize: (width, height) => {
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
    },
    draw: (shots, coarse) => {
      if (studio !== null && !gl.isContextLost()) drawShots(gl, studio, shots, coarse && !isSwift());
    },
    destroy: () => {
      canvas.removeEventListener('webglcontextlost', lose);
      canvas.removeEventListener('webglcontextrestored', restore);
      for (const id of [...(studio?.sets.keys() ?? [])]) drop(id);
      studio = null;
      gl.getExtension('WEBGL_lose_context')?.loseContext();
    },
  };
}

function openStudio(gl: WebGL2RenderingContext): Studio {
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  gl.disable(gl.DITHER);
  gl.blendFunc(gl.SRC_ALPHA, gl.ONE_MINUS_SRC_ALPHA);
  gl.bindVertexArray(gl.createVertexArray());
  return {
    programs: makePrograms(gl),
    grain: makeGrainTexture(gl),
    surface: makeDrawSurface(gl),
    sets: new Map(),
  };
}

function drawShots(gl: WebGL2RenderingContext, studio: Studio, shots: readonly Shot[], coarse: boolean): void {
  const { surface } = studio;
  const size = surface.begin(coarse);
  const [r, g, b] = BENCHES[shots[0]?.light ?? 'white'].colour.map(toShare) as [number, number, number];
  gl.disable(gl.SCISSOR_TEST);
  gl.clearColor(r, g, b, 1);
  gl.clear(gl.COLOR_BUFFER_BIT);
  for (const shot of shots) drawShot(gl, studio, coarse ? coarsen(shot, size.share) : shot, size);
  surface.end();
}

function drawShot(
  gl: WebGL2RenderingContext,
  studio: Studio,
  shot: Shot,
  target: { readonly width: number; readonly height: number },
): void {
  const set = studio.sets.get(shot.sheets);
  const wanted = LIGHT_MODELS[shot.light].sheets;
  const textures = wanted.map(sheet => set?.sheets.get(sheet));
  const first = textures[0];
  if (set === undefined || first === undefined || textures.includes(undefined)) return;
  const plot = plotShot(shot, set.face, set.region.width / first.width);
  const box = clipWindow(shot.window, target);
  if (plot === null || box === null) return;
  if (shot.mix === 'difference') studio.surface.copyBelow(BELOW_UNIT, target);
  const program = studio.programs(shot.light);
  program.use();
  setUniforms(gl, program, shot, plot, set, first, target);
  bindTexture(gl, GRAIN_UNIT, studio.grain, program.place('uGrain'));
  gl.uniform1i(program.place('uBelow'), BELOW_UNIT);
  textures.forEach((sheet, i) => {
    bindTexture(gl, SHEET_UNIT + i, sheet!.texture, program.place(samplerOf(wanted[i]!)));
  });
  gl.enable(gl.SCISSOR_TEST);
  gl.scissor(box.left, target.height - box.bottom, box.right - box.left, box.bottom - box.top);
  if (shot.mix === 1 && !shot.window.round && shot.ground) gl.disable(gl.BLEND);
  else gl.enable(gl.BLEND);
  gl.drawArrays(gl.TRIANGLES, 0, 3);
}

function bindTexture(
  gl: WebGL2RenderingContext,
  unit: number,
  texture: WebGLTexture,
  place: WebGLUniformLocation | null,
): void {
  gl.activeTexture(gl.TEXTURE0 + unit);
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.uniform1i(place, unit);
}
