import { bell, ramp, softMax } from './curve.ts';
import { alongEye, eyelidsAt } from './eyelids.ts';
import type { FaceShape } from './faceShape.ts';
import type { Relief } from './relief.ts';

export const BALL_RADIUS = 12;

/** Brow ridge, socket, lids over the ball, the crease above and the bag below. */
export function sculptEyes(shape: FaceShape): Relief {
  const { eyeX, ballZ, browY, old } = shape;
  return (x, y, z) => {
    const side = Math.abs(x);
    if (y > 50 || y < -45) return z;
    let out = z + shape.browRidge * bell(y - browY + 5, 9) * ramp(56, 34, side) * (0.55 + 0.45 * bell(side - 24, 22));
    out -= 5.2 * bell(side - eyeX + 13.5, 7.5) * bell(y - 3, 10);
    out -= (1.6 + 1.6 * old - 1.6 * shape.fold) * bell(side - eyeX + 2, 13) * bell(y - 12, 6);
    out -= (1.3 + 1.6 * old) * bell(side - eyeX - 19, 10) * bell(y - 2, 14);
    const dx = side - eyeX;
    const far = (dx / 19) ** 2 + (y / 15.5) ** 2;
    const cover = ballZ + (BALL_RADIUS + 1.2) * (far < 1.2 ? Math.sqrt(1 - 0.76 * far) : 0.297 - 1.3 * (far - 1.2));
    out += (softMax(out, cover, 9) - out) * ramp(2, 0.9, far);
    const t = alongEye(shape, x);
    const { upper, lower, crease } = eyelidsAt(shape, t);
    const within = ramp(1.25, 0.8, Math.abs(t));
    const hang = (1.3 + 0.9 * shape.fold + 1.1 * old * ramp(-0.4, 0.8, t)) * ramp(crease - 0.6, crease + 0.8, y);
    out += within * hang * bell(Math.max(0, y - crease - 1), 4.5);
    out -= within * (0.5 + 0.5 * shape.crease) * bell(y - crease, 0.9);
    out += within * 0.5 * bell(y - lower + 2.6, 1.7);
    out -= (0.15 + 0.9 * old) * within * bell(y - lower + 5.4, 1.5);
    out += old * 1.5 * bell(dx + 1, 11) * bell(y + 11, 4.5);
    out -= (0.45 + 1.5 * old) * bell(y + 15 + 0.45 * dx, 3) * ramp(20, 4, dx) * ramp(-17, -8, dx);
    if (Math.abs(t) < 1 && y < upper && y > lower) out = Math.min(out, ballFront(dx, y, ballZ));
    return out;
  };
}

function ballFront(dx: number, y: number, ballZ: number): number {
  return ballZ + Math.sqrt(Math.max(0, BALL_RADIUS ** 2 - 0.75 * dx * dx - y * y));
}
