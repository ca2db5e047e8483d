import type { FraudClass } from '../document/fraudTree.ts';
import type { Act } from './act.ts';
import { addition } from './acts/addition.ts';
import { chemicalErasure } from './acts/chemicalErasure.ts';
import { counterfeitDocument } from './acts/counterfeitDocument.ts';
import { counterfeitPage } from './acts/counterfeitPage.ts';
import { impostor } from './acts/impostor.ts';
import { laminateLifted } from './acts/laminateLifted.ts';
import { mechanicalErasure } from './acts/mechanicalErasure.ts';
import { mrzAltered } from './acts/mrzAltered.ts';
import { mrzRecomputed } from './acts/mrzRecomputed.ts';
import { mrzReprinted } from './acts/mrzReprinted.ts';
import { numberAlteration } from './acts/numberAlteration.ts';
import { ovdImitation } from './acts/ovdImitation.ts';
import { overwriting } from './acts/overwriting.ts';
import { photoOverlay } from './acts/photoOverlay.ts';
import { photoSubstitution } from './acts/photoSubstitution.ts';
import { portraitOverprint } from './acts/portraitOverprint.ts';
import { pseudoDocument } from './acts/pseudoDocument.ts';
import { secondLaminate } from './acts/secondLaminate.ts';
import { signatureSubstitution } from './acts/signatureSubstitution.ts';
import { stampCounterfeit } from './acts/stampCounterfeit.ts';
import { stampErased } from './acts/stampErased.ts';
import { stolenBlank } from './acts/stolenBlank.ts';
import { visaCounterfeit } from './acts/visaCounterfeit.ts';
import { visaMoved } from './acts/visaMoved.ts';

/** The acts there are, by their class; later classes find their place here. */
export const ACTS: Partial<Readonly<Record<FraudClass, Act>>> = {
  'photo-substitution': photoSubstitution,
  'photo-overlay': photoOverlay,
  'portrait-overprint': portraitOverprint,
  'mechanical-erasure': mechanicalErasure,
  'chemical-erasure': chemicalErasure,
  overwriting,
  addition,
  'number-alteration': numberAlteration,
  'signature-substitution': signatureSubstitution,
  'mrz-altered': mrzAltered,
  'mrz-recomputed': mrzRecomputed,
  'mrz-reprinted': mrzReprinted,
  'laminate-lifted': laminateLifted,
  'second-laminate': secondLaminate,
  'ovd-imitation': ovdImitation,
  'counterfeit-page': counterfeitPage,
  'counterfeit-document': counterfeitDocument,
  'stolen-blank': stolenBlank,
  'pseudo-document': pseudoDocument,
  impostor,
  'visa-counterfeit': visaCounterfeit,
  'visa-moved': visaMoved,
  'stamp-counterfeit': stampCounterfeit,
  'stamp-erased': stampErased,
};

/** An act by its class; one that is not there is our own mistake, as data is checked before it is used. */
export function actOf(name: FraudClass): Act {
  const act = ACTS[name];
  if (act === undefined) throw new Error(`there is no act for the class ${name}`);
  return act;
}
