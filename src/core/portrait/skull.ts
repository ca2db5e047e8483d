import { bodyVolumes, neckVolumes } from './body.ts';
import type { FaceShape } from './faceShape.ts';
import { bone, type Distance, ellipsoid, joinVolumes } from './volumes.ts';

/** Head, neck and shoulders without the fine features: skull, forehead, cheekbones, jaw, muzzle, chin. */
export function formSkull(shape: FaceShape): Distance {
  const { skullHalf, crownY, occiput, foreheadZ, cheekHalf, jawHalf, jawY, chinY, chinHalf, chinZ } = shape;
  const skullY = 34;
  const depth = (foreheadZ - occiput) / 2;
  const full = shape.fullness;
  return joinVolumes([
    ellipsoid([0, skullY, (foreheadZ + occiput) / 2], [skullHalf, crownY - skullY, depth], 1),
    ellipsoid([0, 42, 30 + shape.foreheadTop], [shape.foreheadHalf + 6, 52, foreheadZ - 31], 22),
    ellipsoid([0, -20, 30], [cheekHalf - 8 + 1.5 * full, 74, 56 + 1.5 * full], 24),
    bone([cheekHalf - 15, -24, 56], [cheekHalf - 7, -8, 4], [10 + 1.2 * shape.cheekbones, 6], 24),
    ellipsoid([33, -24, 70], [18, 17, 13 + 1.5 * shape.cheekbones + full], 20),
    ellipsoid([42, 4, 58], [9, 22, 13], 18),
    bone([jawHalf, jawY + 4, 16], [chinHalf + 8, chinY + 15.5, chinZ - 17], [10 + 1.5 * full, 9.5], 24),
    bone([jawHalf, jawY, 20], [cheekHalf - 9, -14, 0], [10, 8], 24),
    ellipsoid([30, -50, 50], [18 + 4 * full, 32, 24 + 3.5 * full], 24),
    ellipsoid([0, -62, 66 + shape.mouthForward], [28, 30, 32], 20),
    ellipsoid([0, chinY + 13.5, chinZ - 6], [chinHalf + 11.5, 13.5, 15], 18),
    ...neckVolumes(shape),
    ...bodyVolumes(shape, 0),
  ]);
}
