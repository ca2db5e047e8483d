import { LAMPS } from '../../../core/appearance/diffraction.ts';
import { COAXIAL } from '../../../core/appearance/lights/coaxialLight.ts';
import { INFRARED_LIGHT } from '../../../core/appearance/lights/infraredLight.ts';
import { OBLIQUE } from '../../../core/appearance/lights/obliqueLight.ts';
import { MIRRORED_LAMPS, TILT } from '../../../core/appearance/lights/tiltLight.ts';
import { TRANSMITTED } from '../../../core/appearance/lights/transmittedLight.ts';
import { ULTRAVIOLET } from '../../../core/appearance/lights/ultravioletLight.ts';
import { WHITE } from '../../../core/appearance/lights/whiteLight.ts';
import type { Light } from '../../../core/document/lights.ts';
import { COATING, FOIL } from './foilShader.ts';
import { float, vec3 } from './literal.ts';

const WHITE_SHADE = `${COATING}${FOIL}
vec3 shade(Texel t) {
  vec2 from = uTurn * vec2(${WHITE.from.map(float).join(', ')});
  float fibre = 1.0 - min(1.0, 1.5 * t.gloss);
  float slope = ${float(WHITE.relief)} * dot(t.slope, from) + ${float(WHITE.grain)} * fibre * dot(t.grainSlope, from);
  float light = ${float(WHITE.exposure)} * (1.0 + ${float(WHITE.grainTone)} * fibre * t.grain - clamp(slope, -0.16, 0.16));
  float sheen = ${float(WHITE.sheen)} * t.gloss * (0.5 + dot(t.place / uFace - 0.5, from));
  vec3 colour = addPearl(t, ${float(WHITE.pearl)}, t.albedo * light + sheen);
  return layFoil(t, ${float(WHITE.foil)}, colour);
}
`;

const OBLIQUE_SHADE = `${COATING}${FOIL}
vec3 shade(Texel t) {
  float fibre = ${float(OBLIQUE.grain)} * (1.0 - min(0.85, 1.5 * t.gloss));
  vec2 slope = ${float(OBLIQUE.relief)} * t.slope + fibre * t.grainSlope;
  float norm = inversesqrt(1.0 + dot(slope, slope));
  float facing = (uLamp.z - dot(slope, uLamp.xy)) * norm;
  float gathered = max(0.0, facing) / uLamp.z;
  float most = ${float(OBLIQUE.most - 1)};
  float lit = gathered > 1.0 ? 1.0 + most * (gathered - 1.0) / (most + gathered - 1.0) : gathered;
  float near = 1.0 + ${float(OBLIQUE.falloff)} * length(uLamp.xy) * dot(t.place / uFace - 0.5, uLamp.xy);
  float open = 1.0 - t.shadow;
  float direct = ${float(1 - OBLIQUE.ambient)} * lit * open * near;
  float ridges = ${float(OBLIQUE.ridge)} * clamp((uSample - ${float(OBLIQUE.ridgeFrom)}) / ${float(OBLIQUE.ridgeTo - OBLIQUE.ridgeFrom)}, 0.0, 1.0);
  if (isRidged(t)) direct *= 1.0 - ridges * dot(t.grating, doubled(uLamp.xy));
  float light = ${float(OBLIQUE.exposure)} * (${float(OBLIQUE.ambient)} + direct);
  float toHalf = max(0.0, (1.0 + uLamp.z - dot(slope, uLamp.xy)) * norm * inversesqrt(2.0 + 2.0 * uLamp.z));
  float mirrored = pow(toHalf, 16.0) * open;
  vec3 colour = t.albedo * light + ${float(OBLIQUE.shine)} * t.gloss * mirrored;
  colour = layShift(t, shiftAt(sqrt((1.0 + uLamp.z) / 2.0)), light, colour);
  colour = addPearl(t, ${float(OBLIQUE.pearl)} * mirrored, colour);
  return layFoil(t, ${float(OBLIQUE.foil)}, colour);
}
`;

const TRANSMITTED_SHADE = `
vec3 shade(Texel t) {
  vec3 body = pow(t.through, vec3(${float(TRANSMITTED.body)})) * (1.0 + ${float(TRANSMITTED.grain)} * t.grain * (1.0 - t.through));
  float hole = max(0.0, (t.through.r - ${float(TRANSMITTED.hole)}) / ${float(1 - TRANSMITTED.hole)});
  vec3 tint = mix(vec3(1.0), t.albedo, ${float(TRANSMITTED.tint)} * (1.0 - hole));
  return ${vec3(TRANSMITTED.lamp)} * body * mix(t.passed, 1.0, hole) * tint;
}
`;

function ultravioletShade(leak: readonly number[]): string {
  return `
vec3 shade(Texel t) {
  return ${float(ULTRAVIOLET.gain)} * t.emission + ${vec3(leak)} * t.albedo;
}
`;
}

const INFRARED_SHADE = `
vec3 shade(Texel t) {
  float grey = toLight(vec3(pow(t.infrared, ${float(INFRARED_LIGHT.curve)}))).r;
  float most = ${float(INFRARED_LIGHT.exposure - INFRARED_LIGHT.black)};
  return vec3((${float(INFRARED_LIGHT.black)} + most * grey) * (1.0 + ${float(INFRARED_LIGHT.grain)} * t.grain));
}
`;

const COAXIAL_SHADE = `
vec3 shade(Texel t) {
  vec3 sent = ${vec3(COAXIAL.retro)} * t.retro * (${float(COAXIAL.above)} + ${float(1 - COAXIAL.above)} * t.albedo);
  return ${float(COAXIAL.page)} * t.albedo * (1.0 - ${float(COAXIAL.cover)} * t.retro) + sent;
}
`;

const LEVEL = LAMPS[0]![2] / Math.sqrt(LAMPS[0]!.reduce((sum, value) => sum + value * value, 0));

const TILT_SHADE = `${COATING}${FOIL}
float mirroredLight(vec2 at, vec2 slope, float norm) {
  float sum = 0.0;
  float far = 1.0 / length(uEye);
  for (int i = 0; i < ${MIRRORED_LAMPS}; i++) {
    float near = 1.0 / length(uLamps[i]);
    vec3 halfWay = uLamps[i] * near + uEye * far - vec3(at, 0.0) * (near + far);
    float facing = max(0.0, (halfWay.z - dot(slope, halfWay.xy)) * norm);
    sum += pow(facing * facing / dot(halfWay, halfWay), 64.0);
  }
  return sum;
}
vec3 shade(Texel t) {
  float fibre = ${float(TILT.grain)} * (1.0 - min(0.85, 1.5 * t.gloss));
  vec2 slope = ${float(TILT.relief)} * t.slope + fibre * t.grainSlope;
  float norm = inversesqrt(1.0 + dot(slope, slope));
  vec3 main = normalize(uLamps[0]);
  float facing = max(0.0, (main.z - dot(slope, main.xy)) * norm);
  float light = ${float(TILT.exposure)} * (${float(TILT.ambient)} + ${float((1 - TILT.ambient) / LEVEL)} * facing);
  float cosine = uEye.z / length(uEye);
  float ridges = ${float(TILT.ridge)} * min(1.0, 2.2 * sqrt(max(0.0, 1.0 - cosine * cosine)));
  if (isRidged(t)) light *= 1.0 - ridges * dot(t.grating, doubled(uEye.xy));
  vec2 at = t.place - uPivot;
  float mirrored = mirroredLight(at, slope, norm);
  vec3 colour = addPearl(t, ${float(TILT.pearl)} * mirrored, t.albedo * light + ${float(TILT.shine)} * t.gloss * mirrored);
  colour = layShift(t, shiftAt(normalize(uEye - vec3(at, 0.0)).z), light, colour);
  return layFoil(t, ${float(TILT.foil)}, colour);
}
`;

/** `vec3 shade(Texel)` of each light: linear light, the twin of core/appearance/lights. */
export const LIGHT_SHADERS: Readonly<Record<Light, string>> = {
  white: WHITE_SHADE,
  oblique: OBLIQUE_SHADE,
  transmitted: TRANSMITTED_SHADE,
  uv365: ultravioletShade(ULTRAVIOLET.leak.uv365),
  uv254: ultravioletShade(ULTRAVIOLET.leak.uv254),
  ir: INFRARED_SHADE,
  coaxial: COAXIAL_SHADE,
  tilt: TILT_SHADE,
};
