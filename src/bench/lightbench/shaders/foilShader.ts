import { PEARL_SHEEN, SHIFT_ASIDE, SHIFT_FROM, SHIFT_TO } from '../../../core/appearance/coating.ts';
import {
  COLOUR_LOBES,
  COLOURED_FROM,
  ORDERS,
  OUTSHINE,
  RIDGES_BELOW,
  STRAY,
} from '../../../core/appearance/diffraction.ts';
import { float, vec3 } from './literal.ts';

const CHANNELS = ['r', 'g', 'b'];

/** The twin of coating.ts. */
export const COATING = `
float shiftAt(float cosine) {
  return smoothstep(${float(SHIFT_FROM)}, ${float(SHIFT_TO)}, 1.0 - cosine);
}
vec3 layShift(Texel t, float phase, float light, vec3 colour) {
  return mix(colour, ${vec3(SHIFT_ASIDE)} * light, t.shift * phase);
}
vec3 addPearl(Texel t, float mirrored, vec3 colour) {
  return colour + t.pearl * mirrored * ${vec3(PEARL_SHEEN)};
}
vec2 doubled(vec2 way) {
  float square = dot(way, way);
  return square == 0.0 ? vec2(0.0) : vec2(way.x * way.x - way.y * way.y, -2.0 * way.x * way.y) / square;
}
bool isRidged(Texel t) { return t.lines < ${float(RIDGES_BELOW)}; }
`;

/** The twin of diffraction.ts. */
export const FOIL = `
vec3 colourOf(float nm) {
  vec3 colour = vec3(0.0);
  float off;
${COLOUR_LOBES.map(([channel, height, centre, width]) => `  off = (nm - ${float(centre)}) / ${float(width)}; colour.${CHANNELS[channel]} += ${float(height)} * exp(-off * off);`).join('\n')}
  return colour;
}
vec3 throwLight(float across, float lines) {
  if (lines < ${float(COLOURED_FROM)}) return vec3(0.5 * max(0.0, 1.0 - across));
  float nm = 1e6 * across / lines;
  return ${ORDERS.map((power, i) => `${float(power)} * colourOf(nm / ${float(i + 1)})`).join(' + ')};
}
vec3 layFoil(Texel t, float power, vec3 colour) {
  if (isRidged(t)) return colour;
  float strength = length(t.grating);
  if (strength < 0.02) return colour;
  float c = sqrt(max(0.0, 0.5 + 0.5 * t.grating.x / strength));
  float s = (t.grating.y < 0.0 ? -1.0 : 1.0) * sqrt(max(0.0, 0.5 - 0.5 * t.grating.x / strength));
  vec3 at = vec3(t.place - uPivot, 0.0);
  vec2 sight = normalize(uEye - at).xy;
  vec3 thrown = vec3(0.0);
  for (int i = 0; i < 6; i++) {
    vec2 q = normalize(uLamps[i] - at).xy + sight;
    float along = (q.x * c - q.y * s) / ${float(STRAY)};
    float kept = 1.0 - along * along;
    if (kept > 0.0) thrown += kept * throwLight(abs(q.x * s + q.y * c), t.lines);
  }
  thrown *= power * min(1.0, strength);
  float below = 1.0 - ${float(OUTSHINE)} * min(1.0, max(thrown.r, max(thrown.g, thrown.b)));
  return colour * below + thrown;
}
`;
