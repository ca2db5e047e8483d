import { ramp } from './curve.ts';
import type { FaceShape } from './faceShape.ts';
import type { Relief } from './relief.ts';
import { sculptEyes } from './sculptEyes.ts';
import { sculptFolds } from './sculptFolds.ts';
import { sculptMouth } from './sculptMouth.ts';
import { sculptNose } from './sculptNose.ts';

/** All fine features on top of the skull, fading out where the face turns to the side. */
export function sculptFace(shape: FaceShape): Relief {
  const layers = [sculptFolds(shape), sculptEyes(shape), sculptMouth(shape), sculptNose(shape)];
  return (x, y, z) => {
    const share = ramp(28, 50, z);
    if (share === 0) return z;
    const worked = layers.reduce((depth, relief) => relief(x, y, depth), z);
    return z + (worked - z) * share;
  };
}
