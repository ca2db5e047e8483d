import { bell, curveThrough, mix, ramp, softMax } from './curve.ts';
import type { FaceShape } from './faceShape.ts';
import type { Relief } from './relief.ts';

/** The nose: a roof-shaped bridge, a round tip, two wings and the strip between the nostrils, melted together. */
export function sculptNose(shape: FaceShape): Relief {
  const { tipY, tipZ, tipRadius, noseBaseY, noseHalf, nasionY, nasionZ } = shape;
  const ridge = curveThrough([
    [noseBaseY, tipZ - 13],
    [tipY - 2, tipZ - 4.5],
    [tipY + 7, tipZ - 3.6 + 0.3 * shape.bridge],
    [mix(tipY, nasionY, 0.55), mix(tipZ, nasionZ, 0.52) - 0.6 + 2.3 * shape.hump + 0.7 * shape.bridge],
    [nasionY, nasionZ],
    [nasionY + 16, nasionZ + 1.5],
  ]);
  const round = curveThrough([
    [tipY, 8],
    [mix(tipY, nasionY, 0.35), shape.bridgeHalf],
    [mix(tipY, nasionY, 0.62), shape.bridgeHalf * 1.06],
    [nasionY, shape.bridgeHalf * 1.35],
    [nasionY + 14, 16],
  ]);
  const wing = { x: noseHalf - 6.6, y: noseBaseY + 6.2, z: tipZ - 20.5 };
  return (x, y, z) => {
    if (y > nasionY + 18 || y < noseBaseY - 11) return z;
    const fade = ramp(nasionY + 18, nasionY - 2, y) * ramp(noseBaseY - 3, noseBaseY + 4, y);
    const r = round(y);
    const slope = mix(1.7, 1.05, ramp(tipY, nasionY - 8, y));
    const roof = ridge(y) - slope * (Math.sqrt(x * x + r * r) - r);
    let out = mix(z, softMax(z, roof, 12), fade);
    out = softMax(out, dome(x, y - tipY, tipRadius * 1.08, tipRadius, 12, tipZ - 12), 5);
    out = softMax(out, dome(Math.abs(x) - wing.x, y - wing.y, 7.4, 7.8, 10.5, wing.z), 6);
    out = softMax(out, dome(x, y - noseBaseY - 5, 4.2, 7, 10, tipZ - 15.5), 3);
    const side = Math.abs(x);
    out -= 0.5 * bell(side - noseHalf - 0.6, 1.6) * bell(y - wing.y - 1, 6);
    out -= 5 * bell(side - noseHalf * 0.46, noseHalf * 0.22) * bell(y - noseBaseY - 1.6, 2.1);
    return mix(z, out, ramp(noseBaseY - 11, noseBaseY - 4, y));
  };
}

/** The front of an ellipsoid, or far behind where it is missed. */
function dome(dx: number, dy: number, rx: number, ry: number, rz: number, z: number): number {
  const inside = 1 - (dx / rx) ** 2 - (dy / ry) ** 2;
  return inside > 0 ? z + rz * Math.sqrt(inside) : z - 14 * Math.sqrt(-inside);
}
