import { mix } from './curve.ts';
import type { Identity } from './identity.ts';
import type { Shot } from './shot.ts';

/**
 * The face in millimetres: x from the midline, y up from the pupils, z forward from the ear holes. Averages follow
 * adult anthropometry (Farkas, Anthropometry of the Head and Face, 1994): head breadth 151 M / 144 F, cheekbones
 * 137/130, jaw corners 106/98, pupils 64/62 apart, nose 35/32 wide, mouth 53/50 wide.
 */
export type FaceShape = ReturnType<typeof shapeFace>;

export function shapeFace(identity: Identity, shot: Pick<Shot, 'age' | 'smile' | 'weight'>) {
  const { skull, forehead, face, jaw, chin, neck } = identity;
  const male = identity.sex === 'M' ? 1 : 0;
  const old = Math.max(0, (shot.age - 25) / 50);
  const young = youth(shot.age);
  const weight = shot.weight ?? 0;
  const chinY = -(106 + 6 * male + 6 * face.length + 2.5 * chin.height) + (2.5 + 2.5 * male) * young;
  return {
    male,
    old,
    smile: shot.smile,
    skullHalf: 71.5 + 3 * male + 4.5 * skull.width,
    crownY: 106 + 4 * male + 6 * skull.height,
    occiput: -92 - 3 * male - 5 * skull.length,
    foreheadZ: 86 + 1.5 * male + 2 * skull.length - 3 * forehead.slope,
    foreheadTop: -2 - 5 * forehead.slope - 3 * male,
    foreheadHalf: 57 + 2 * male + 4 * forehead.width,
    browRidge: 1.2 + 3.4 * male + 2 * forehead.brow - (0.5 + 2.2 * male) * young,
    cheekHalf: 63 + 3.8 * male + 4.5 * face.width,
    cheekbones: face.cheekbones,
    fullness: face.fullness - 0.35 * old + 0.5 * young + 0.8 * weight,
    jawHalf: 31 + 7.5 * male + 4.5 * jaw.width + 2.5 * face.width - (1.5 + 3 * male) * young,
    jawY: -62 - 7 * male - 5 * jaw.corner - 3 * face.length,
    chinY,
    chinHalf: 7 + 4.5 * male + 4.5 * chin.width,
    chinZ: 81 + 1 * male + 4 * chin.forward,
    cleft: chin.cleft,
    neckHalf: 43 + 10 * male + 4 * neck.width - (2 + 6 * male) * young + 3 * weight,
    ...shapeNose(identity, male, old, young),
    ...shapeMouth(identity, male, old, chinY),
    ...shapeEyes(identity, male, old, young),
  };
}

/** How far a face has yet to grow: 0 from 18 years on, 1 at 14. Jaw, chin, nose, brow and neck are the last to be done. */
function youth(age: number): number {
  return Math.max(0, (18 - age) / 4);
}

function shapeNose({ nose }: Identity, male: number, old: number, young: number) {
  const baseY = -(42 + 3 * male + 4 * nose.length + 1.5 * old) + 2.2 * young;
  return {
    nasionY: 6 + 1.5 * male,
    nasionZ: 90.5 + 1.5 * male + 4.5 * nose.bridge - 1.6 * young,
    tipY: baseY + 9 + 2.6 * nose.tipTurn,
    tipZ: 112 + 2.5 * male + 4.5 * nose.forward - 2.4 * young,
    tipRadius: 9.2 + 0.9 * male + 2 * nose.tip,
    noseBaseY: baseY,
    noseHalf: 15.8 + 1.7 * male + 3.6 * nose.width - 0.8 * young,
    bridgeHalf: 4.8 + 1.2 * male + 1.8 * nose.bridgeWidth,
    bridge: nose.bridge,
    hump: nose.hump,
  };
}

function shapeMouth({ mouth }: Identity, male: number, old: number, chinY: number) {
  return {
    mouthHalf: 23.4 + 1.5 * male + 3 * mouth.width,
    mouthShare: 0.35 + 0.035 * mouth.height,
    upperLip: mix(7.6, 6.9, male) * (1 + 0.4 * mouth.upper) * (1 - 0.22 * old),
    lowerLip: mix(9.6, 9.2, male) * (1 + 0.33 * mouth.lower) * (1 - 0.15 * old),
    bow: 1 + 0.7 * mouth.bow,
    mouthForward: 3 * mouth.forward,
    corners: mouth.corners - 0.5 * old,
    chinSpan: -chinY,
  };
}

function shapeEyes({ eyes, brows }: Identity, male: number, old: number, young: number) {
  const eyeX = 31 + 0.8 * male + 1.8 * eyes.spacing;
  return {
    eyeX,
    ballZ: 73.6 - 2.2 * eyes.depth,
    eyeHalf: 14.6 + 1.3 * eyes.width,
    upperLid: 4.0 + 0.9 * eyes.opening - 0.5 * old,
    lowerLid: 4.9 + 0.5 * eyes.opening,
    eyeTilt: 0.9 * eyes.tilt + 0.2 - 0.3 * old,
    crease: eyes.crease,
    fold: eyes.fold,
    droop: old,
    browY: 18 - 2.2 * male + 2.6 * brows.height - 1 * old,
    browArch: 2.6 - 1.4 * male + 1.8 * brows.arch,
    browTilt: brows.tilt,
    browThick: 3.8 + 1.5 * male + 1.1 * brows.thickness - 0.9 * male * young,
    browHalf: 20 + 2 * brows.length,
  };
}
