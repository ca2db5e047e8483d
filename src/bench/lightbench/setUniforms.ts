import { BENCHES } from '../../core/appearance/bareBench.ts';
import { lampsOverPage } from '../../core/appearance/diffraction.ts';
import { levelsOf } from '../../core/appearance/paintSpan.ts';
import { limitsOf, rimOffset } from '../../core/appearance/placeSpan.ts';
import type { Plot } from '../../core/appearance/plotShot.ts';
import { lampVector } from '../../core/appearance/scene.ts';
import type { ShotGeometry } from '../../core/appearance/shot.ts';
import type { LightProgram } from './programs.ts';
import type { SheetTexture, TextureSet } from './sheetTextures.ts';

/** GLSL takes no infinities. */
const FAR = 1e6;

/** Hands a shot's numbers to its program: the same the plain backend works with. */
export function setUniforms(
  gl: WebGL2RenderingContext,
  { place }: LightProgram,
  shot: ShotGeometry,
  plot: Plot,
  set: TextureSet,
  first: SheetTexture,
  target: { readonly width: number; readonly height: number },
): void {
  const { scene, toPage, homography, grain } = plot;
  gl.uniform4f(place('uToPage'), toPage.a, toPage.b, toPage.c, toPage.d);
  gl.uniform2f(place('uToPageShift'), toPage.e, toPage.f);
  const [h0, h1, h2, h3, h4, h5] = homography ?? [1, 0, 0, 1, 0, 0];
  gl.uniform4f(place('uTilted'), h0, h1, h2, h3);
  gl.uniform2f(place('uTiltedDepth'), h4, h5);
  gl.uniform2f(place('uPivot'), scene.pivot.x, scene.pivot.y);
  gl.uniform2f(place('uFace'), set.face.width, set.face.height);
  const { region } = set;
  gl.uniform4f(place('uRegion'), region.x, region.y, region.width, region.height);
  const { left, top, right, bottom } = limitsOf(region, set.face);
  gl.uniform4f(
    place('uLimits'),
    Math.max(-FAR, left),
    Math.max(-FAR, top),
    Math.min(FAR, right),
    Math.min(FAR, bottom),
  );
  gl.uniform2f(place('uOffset'), ...rimOffset(BENCHES[scene.light], scene.turn));
  const { window } = shot;
  gl.uniform4f(place('uWindow'), window.x, window.y, window.width, window.height);
  gl.uniform2f(place('uTarget'), target.width, target.height);
  const { gain, lift } = levelsOf(shot.adjustment);
  gl.uniform2f(place('uAdjust'), gain, lift / 255);
  gl.uniform3f(place('uGrainView'), grain.lod, grain.finerLod, grain.finer);
  gl.uniform2f(place('uTexels'), first.width, first.height);
  gl.uniform1f(place('uPx'), plot.px);
  gl.uniform1f(place('uLod'), plot.lod);
  gl.uniform1f(place('uReliefLod'), plot.reliefLod);
  gl.uniform1f(place('uSample'), scene.sample);
  gl.uniform1f(place('uMix'), shot.mix === 'difference' ? 1 : shot.mix);
  gl.uniform1i(place('uDifference'), shot.mix === 'difference' ? 1 : 0);
  gl.uniform1i(place('uRound'), window.round ? 1 : 0);
  gl.uniform1i(place('uExact'), shot.exact ? 1 : 0);
  gl.uniform1i(place('uGround'), shot.ground ? 1 : 0);
  setLamps(gl, place, plot);
}

function setLamps(gl: WebGL2RenderingContext, place: LightProgram['place'], { scene }: Plot): void {
  const { turn } = scene;
  gl.uniformMatrix2fv(place('uTurn'), false, [turn.xx, turn.yx, turn.xy, turn.yy]);
  gl.uniform3f(place('uLamp'), ...lampVector(scene.lamp, turn));
  const { lamps, eye } = lampsOverPage(scene);
  gl.uniform3fv(place('uLamps'), lamps.flat());
  gl.uniform3f(place('uEye'), ...eye);
}
