import { GRAIN_FINER, GRAIN_SIZE, GRAIN_TEXEL } from '../../../core/appearance/grain.ts';
import { MARCH, SHADOW_SOFTNESS } from '../../../core/appearance/relief.ts';
import type { Sheet } from '../../../core/press/display/sheets.ts';
import { float } from './literal.ts';

/** Version, uniforms all lights have, and what a light sees of one place: the twin of core/appearance/texel.ts. */
export const PRELUDE = `#version 300 es
precision highp float;
precision highp int;
precision highp sampler2D;
uniform vec4 uToPage;
uniform vec2 uToPageShift;
uniform vec4 uTilted;
uniform vec2 uTiltedDepth;
uniform vec2 uPivot;
uniform vec2 uFace;
uniform vec4 uRegion;
uniform vec4 uLimits;
uniform vec2 uOffset;
uniform vec4 uWindow;
uniform vec2 uTarget;
uniform vec2 uAdjust;
uniform vec3 uGrainView;
uniform vec2 uTexels;
uniform float uPx;
uniform float uLod;
uniform float uReliefLod;
uniform float uMix;
uniform float uSample;
uniform bool uRound;
uniform bool uExact;
uniform bool uGround;
uniform bool uDifference;
uniform mat2 uTurn;
uniform vec3 uLamp;
uniform vec3 uLamps[6];
uniform vec3 uEye;
uniform sampler2D uGrain;
uniform sampler2D uBelow;

struct Texel {
  vec3 albedo;
  vec3 emission;
  float infrared;
  float passed;
  vec3 through;
  vec2 slope;
  float gloss;
  float shadow;
  vec2 grating;
  float lines;
  float retro;
  float shift;
  float pearl;
  float grain;
  vec2 grainSlope;
  vec2 place;
};

vec3 toLight(vec3 share) {
  return mix(pow((share + 0.055) / 1.055, vec3(2.4)), share / 12.92, vec3(lessThanEqual(share, vec3(0.04045))));
}
vec3 toShare(vec3 light) {
  vec3 cut = clamp(light, 0.0, 1.0);
  return mix(1.055 * pow(cut, vec3(1.0 / 2.4)) - 0.055, cut * 12.92, vec3(lessThanEqual(cut, vec3(0.0031308))));
}
`;

const GRAIN_TILE = GRAIN_SIZE * GRAIN_TEXEL;

/** The twin of sampleGrain.ts. */
const GRAIN = `
void seeGrain(inout Texel t) {
  vec3 grain;
  vec2 at = t.place / ${float(GRAIN_TILE)};
  if (uGrainView.x > 0.0) {
    vec2 size = vec2(textureSize(uGrain, int(floor(uGrainView.x))));
    grain = textureLod(uGrain, (floor(at * size) + 0.5) / size, uGrainView.x).rgb * 255.0 - 128.0;
  } else {
    grain = textureLod(uGrain, at, 0.0).rgb * 255.0 - 128.0;
    if (uGrainView.z > 0.0)
      grain += uGrainView.z * (textureLod(uGrain, at * ${float(GRAIN_FINER)}, uGrainView.y).rgb * 255.0 - 128.0);
  }
  t.grain = grain.r / 127.0;
  t.grainSlope = grain.gb / 127.0;
}
`;

const READ_SURFACE = `
float heightAt(vec2 uv) {
  vec2 levels = textureLod(uSurface, uv, uReliefLod).rg * 255.0;
  return levels.r - levels.g;
}
void seeSurface(vec2 uv, inout Texel t) {
  t.gloss = textureLod(uSurface, uv, uLod).b;
  vec2 size = vec2(textureSize(uSurface, int(floor(uReliefLod))));
  vec2 way = 1.0 / size;
  vec2 rise = vec2(
    heightAt(uv + vec2(way.x, 0.0)) - heightAt(uv - vec2(way.x, 0.0)),
    heightAt(uv + vec2(0.0, way.y)) - heightAt(uv - vec2(0.0, way.y)));
  t.slope = rise * 0.0005 * size / uRegion.zw;
  seeShadow(uv, t);
}
`;

const NO_SHADOW = 'void seeShadow(vec2 uv, inout Texel t) {}\n';

const CAST_SHADOW = `
float heightAt(vec2 uv);
void seeShadow(vec2 uv, inout Texel t) {
  float flatness = length(uLamp.xy);
  vec2 towards = flatness < 1e-6 ? vec2(0.0) : uLamp.xy / flatness / uRegion.zw;
  float rise = 1000.0 * uLamp.z / max(flatness, 1e-6);
  float own = heightAt(uv);
  float hidden = 0.0;
${MARCH.map(way => `  hidden = max(hidden, heightAt(uv + ${float(way)} * towards) - own - ${float(way)} * rise);`).join('\n')}
  t.shadow = min(1.0, hidden / ${float(SHADOW_SOFTNESS)});
}
`;

const READ: Readonly<Record<Sheet, string>> = {
  albedo: 't.albedo = toLight(textureLod(uAlbedo, uv, uLod).rgb);',
  uv365: 't.emission = toLight(textureLod(uUv365, uv, uLod).rgb);',
  uv254: 't.emission = toLight(textureLod(uUv254, uv, uLod).rgb);',
  absorption: 'vec2 taken = textureLod(uAbsorption, uv, uLod).rg; t.infrared = taken.r; t.passed = taken.g;',
  surface: 'seeSurface(uv, t);',
  ovd: `vec3 grating = textureLod(uOvd, uv, uLod).rgb * 255.0;
  t.grating = max(vec2(-1.0), (grating.rg - 128.0) / 127.0); t.lines = 8.0 * grating.b;`,
  coat: 'vec3 coat = textureLod(uCoat, uv, uLod).rgb; t.retro = coat.r; t.shift = coat.g; t.pearl = coat.b;',
  through: 't.through = textureLod(uThrough, uv, uLod).rgb;',
};

export function samplerOf(sheet: Sheet): string {
  return `u${sheet[0]!.toUpperCase()}${sheet.slice(1)}`;
}

/** GLSL that fills a texel from the sheets of a light. */
export function texelShader(sheets: readonly Sheet[], casts: boolean): string {
  const samplers = sheets.map(sheet => `uniform sampler2D ${samplerOf(sheet)};`).join('\n');
  const surface = sheets.includes('surface') ? (casts ? CAST_SHADOW : NO_SHADOW) + READ_SURFACE : '';
  return `${samplers}
${GRAIN}
${surface}
Texel see(vec2 place) {
  Texel t;
  t.albedo = vec3(1.0); t.emission = vec3(0.0); t.infrared = 1.0; t.passed = 1.0; t.through = vec3(1.0);
  t.slope = vec2(0.0); t.gloss = 0.0; t.shadow = 0.0; t.grating = vec2(0.0); t.lines = 0.0;
  t.retro = 0.0; t.shift = 0.0; t.pearl = 0.0; t.place = place;
  vec2 uv = (place - uRegion.xy) / uRegion.zw;
  ${sheets.map(sheet => READ[sheet]).join('\n  ')}
  seeGrain(t);
  return t;
}
`;
}
