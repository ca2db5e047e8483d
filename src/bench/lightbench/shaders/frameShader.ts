import { type Bench, CORNER } from '../../../core/appearance/bareBench.ts';
import { float, vec3 } from './literal.ts';

export const VERTEX = `#version 300 es
void main() {
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
  gl_Position = vec4(4.0 * corner - 1.0, 0.0, 1.0);
}
`;

/** Places px on the page, lays what `shade` gives over the bench and finishes it: the twin of placeSpan.ts and paintSpan.ts. */
export function frameShader(bench: Bench): string {
  return `
out vec4 painted;

float pageDistance(vec2 at) {
  float radius = at.y > uFace.y / 2.0 ? ${float(CORNER)} : 0.0;
  vec2 d = abs(at - uFace / 2.0) - uFace / 2.0 + radius;
  float outer = d.x > 0.0 && d.y > 0.0 ? length(d) : max(d.x, d.y);
  return outer - radius;
}

vec2 pageOf(vec2 px) {
  vec2 at = vec2(dot(uToPage.xz, px), dot(uToPage.yw, px)) + uToPageShift - uPivot;
  float w = max(1e-3, 1.0 + dot(uTiltedDepth, at));
  return uPivot + vec2(dot(uTilted.xy, at), dot(uTilted.zw, at)) / w;
}

vec3 bareBench(vec2 place) {
  float t = clamp(pageDistance(place - uOffset) / ${float(bench.reach)}, 0.0, 1.0);
  float rim = ${float(bench.strength)} * (1.0 - t) * (1.0 - t);
  return toShare(mix(${vec3(bench.colour)}, ${vec3(bench.rim)}, rim));
}

void main() {
  vec2 px = vec2(gl_FragCoord.x, uTarget.y - gl_FragCoord.y);
  vec2 place = pageOf(px);
  bool within = place.x >= uLimits.x && place.y >= uLimits.y && place.x < uLimits.z && place.y < uLimits.w;
  float cover = within ? clamp(0.5 - pageDistance(place) / uPx, 0.0, 1.0) : 0.0;
  if (cover == 0.0 && !uGround) discard;
  vec3 share = vec3(0.0);
  if (cover > 0.0) {
    vec2 seen = uExact ? uRegion.xy + (floor((place - uRegion.xy) / uRegion.zw * uTexels) + 0.5) / uTexels * uRegion.zw : place;
    share = clamp(uAdjust.x * toShare(shade(see(seen))) + uAdjust.y, 0.0, 1.0);
  }
  if (cover < 1.0 && uGround) share = mix(bareBench(place), share, cover);
  float open = uGround ? 1.0 : cover;
  if (uRound) {
    float radius = min(uWindow.z, uWindow.w) / 2.0;
    open *= clamp(radius - length(px - uWindow.xy - uWindow.zw / 2.0) + 0.5, 0.0, 1.0);
  }
  if (uDifference) share = abs(share - texelFetch(uBelow, ivec2(gl_FragCoord.xy), 0).rgb);
  painted = vec4(share, open * uMix);
}
`;
}
