import { SIDES } from '../../document/face.ts';
import type { ParameterTable } from '../parameters.ts';
import { LEAF_PARAMETER } from './leafParameter.ts';

/** Apart from the drawing of a stain: who only asks where it lies needs no press. */
export const STAIN_PARAMETERS = {
  leaf: LEAF_PARAMETER,
  side: { kind: 'choice', of: SIDES, fallback: 'recto' },
  x: { kind: 'number', unit: 'mm', from: -20, to: 145, fallback: 96 },
  y: { kind: 'number', unit: 'mm', from: -20, to: 110, fallback: 66 },
  radius: { kind: 'number', unit: 'mm', from: 4, to: 45, fallback: 19 },
  strength: { kind: 'number', unit: 'share', from: 0.1, to: 1, fallback: 0.6 },
} satisfies ParameterTable;
