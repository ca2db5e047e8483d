import type { Text } from '../document/text.ts';
import type { Identity } from './identity.ts';

/** The parts of a face that facial comparison goes through, from the top down (ASTM E3149, FISWG feature list). */
export const FACE_FEATURES = {
  skin: { en: 'skin' },
  outline: { en: 'outline of face and head' },
  composition: { en: 'composition of the face' },
  hairline: { en: 'hair and hairline' },
  forehead: { en: 'forehead' },
  eyebrows: { en: 'eyebrows' },
  eyes: { en: 'eyes' },
  cheeks: { en: 'cheeks' },
  nose: { en: 'nose' },
  ears: { en: 'ears' },
  mouth: { en: 'mouth area' },
  chinJawline: { en: 'chin and jawline' },
  neck: { en: 'neck' },
  facialMarks: { en: 'facial marks' },
} as const satisfies Readonly<Record<string, Text>>;
export type FaceFeature = keyof typeof FACE_FEATURES;

type Group = Exclude<keyof Identity, 'sex' | 'moles'>;
/** One number of the lasting identity, or all the moles. */
export type Component = { [G in Group]: `${G}.${keyof Identity[G] & string}` }[Group] | 'moles';

type ComponentTerm = {
  readonly feature: FaceFeature;
  /** What to look at, to be put after "compare". */
  readonly look: Text;
  /** How plainly a step of 1 shows in a frontal picture, as we judge it: 1 plainly, 0.5 hardly or apt to be put down to light. */
  readonly weight: number;
};

const term = (feature: FaceFeature, weight: number, look: string): ComponentTerm => ({
  feature,
  weight,
  look: { en: look },
});

export const FACE_COMPONENTS: Readonly<Record<Component, ComponentTerm>> = {
  'skull.width': term('outline', 1, 'the width of the skull above the ears'),
  'skull.height': term('outline', 1, 'the height of the crown'),
  'skull.length': term('outline', 0.5, 'the length of the skull from front to back'),
  'forehead.slope': term('forehead', 0.5, 'the slope of the forehead'),
  'forehead.width': term('forehead', 1, 'the width of the forehead'),
  'forehead.brow': term('forehead', 0.5, 'the ridge of bone over the eyes'),
  'face.width': term('outline', 1.25, 'the width of the face at the cheekbones'),
  'face.length': term('outline', 1.25, 'the length of the face'),
  'face.fullness': term('cheeks', 1, 'the fullness of the cheeks'),
  'face.cheekbones': term('cheeks', 1, 'how far the cheekbones stand out'),
  'jaw.width': term('chinJawline', 1.25, 'the width of the jaw'),
  'jaw.corner': term('chinJawline', 1, 'how low the corner of the jaw lies'),
  'chin.width': term('chinJawline', 1, 'the width of the chin'),
  'chin.height': term('chinJawline', 1, 'the height of the chin'),
  'chin.forward': term('chinJawline', 0.5, 'how far the chin stands forward'),
  'chin.cleft': term('chinJawline', 1, 'the cleft of the chin'),
  'eyes.spacing': term('composition', 1.25, 'the distance between the eyes'),
  'eyes.width': term('eyes', 1, 'the width of the eye opening'),
  'eyes.opening': term('eyes', 1, 'the height of the eye opening'),
  'eyes.tilt': term('eyes', 1, 'the slant of the eye from inner to outer corner'),
  'eyes.depth': term('eyes', 0.5, 'how deep the eyes are set'),
  'eyes.crease': term('eyes', 1, 'the crease of the upper eyelid'),
  'eyes.fold': term('eyes', 1, 'the fold of skin at the inner corner of the eye'),
  'eyes.brown': term('eyes', 1, 'the colour of the iris'),
  'eyes.light': term('eyes', 0.5, 'the lightness of the iris'),
  'brows.height': term('eyebrows', 1, 'how high the eyebrows lie over the eyes'),
  'brows.arch': term('eyebrows', 1, 'the arch of the eyebrows'),
  'brows.tilt': term('eyebrows', 1, 'the slant of the eyebrows'),
  'brows.thickness': term('eyebrows', 1, 'the thickness of the eyebrows'),
  'brows.length': term('eyebrows', 0.5, 'the length of the eyebrows'),
  'brows.density': term('eyebrows', 0.5, 'how densely the eyebrows grow'),
  'nose.length': term('nose', 1.25, 'the length of the nose'),
  'nose.width': term('nose', 1.25, 'the width of the nose at the nostrils'),
  'nose.bridge': term('nose', 0.5, 'the height of the bridge of the nose'),
  'nose.bridgeWidth': term('nose', 1, 'the width of the bridge of the nose'),
  'nose.hump': term('nose', 1, 'the hump on the bridge of the nose'),
  'nose.tip': term('nose', 1, 'the roundness of the tip of the nose'),
  'nose.tipTurn': term('nose', 1, 'which way the tip of the nose turns, up or down'),
  'nose.forward': term('nose', 0.5, 'how far the nose stands out'),
  'mouth.width': term('mouth', 1, 'the width of the mouth'),
  'mouth.upper': term('mouth', 1, 'the fullness of the upper lip'),
  'mouth.lower': term('mouth', 1, 'the fullness of the lower lip'),
  'mouth.bow': term('mouth', 1, 'the bow of the upper lip'),
  'mouth.height': term('composition', 1, 'the distance between nose and mouth'),
  'mouth.forward': term('mouth', 0.5, 'how far the mouth stands forward'),
  'mouth.corners': term('mouth', 0.5, 'which way the corners of the mouth turn'),
  'ears.size': term('ears', 1, 'the size of the ears'),
  'ears.stand': term('ears', 1, 'how far the ears stand off the head'),
  'ears.lobe': term('ears', 1, 'the lobe of the ear'),
  'neck.width': term('neck', 0.5, 'the width of the neck'),
  'uneven.nose': term('composition', 1, 'which way the nose leans'),
  'uneven.mouth': term('composition', 1, 'how unlevel the mouth is'),
  'uneven.eyes': term('composition', 0.5, 'how unlevel the eyes are'),
  'uneven.jaw': term('composition', 1, 'which way the jaw leans'),
  'skin.tone': term('skin', 5, 'the tone of the skin'),
  'skin.warmth': term('skin', 0.5, 'the tint of the skin'),
  'skin.redness': term('skin', 0.5, 'the redness of cheeks and nose'),
  'skin.freckles': term('skin', 1, 'the freckles'),
  'skin.texture': term('skin', 0.5, 'the grain of the skin'),
  'skin.lips': term('mouth', 0.5, 'the colour of the lips'),
  'hair.dark': term('hairline', 1, 'the natural darkness of the hair'),
  'hair.red': term('hairline', 0.5, 'the natural redness of the hair'),
  'hair.line': term('hairline', 1, 'the height of the hairline'),
  'hair.temples': term('hairline', 1, 'how far the hairline draws back at the temples'),
  'hair.curl': term('hairline', 1, 'the natural curl of the hair'),
  moles: term('facialMarks', 0.5, 'the moles'),
};

/** In the order of the parts of a face. */
export const COMPONENTS = Object.keys(FACE_COMPONENTS) as [Component, ...Component[]];
