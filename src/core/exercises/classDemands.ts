import type { ActDeed } from '../alterations/deed.ts';
import { FRAUD_TREE, type FraudClass } from '../document/fraudTree.ts';
import { DOCUMENT_CLASSES, type DocumentClass } from './key.ts';

const ALTERED: readonly DocumentClass[] = DOCUMENT_CLASSES.filter(name => name !== 'authentic');

/** Classes that say something else of the document than "somebody altered it". */
const EXCEPTIONS: Partial<Readonly<Record<FraudClass, readonly DocumentClass[]>>> = {
  impostor: DOCUMENT_CLASSES,
  expired: DOCUMENT_CLASSES,
  reported: DOCUMENT_CLASSES,
  'morphed-portrait': DOCUMENT_CLASSES,
  'counterfeit-page': ['forged', 'counterfeit'],
  'counterfeit-document': ['counterfeit'],
  'stolen-blank': ['stolen-blank'],
  'pseudo-document': ['pseudo'],
};

/** The document classes a key may have that holds a place of this class. */
export function allowedDocuments(name: FraudClass): readonly DocumentClass[] {
  return EXCEPTIONS[name] ?? ALTERED;
}

/** Whether a place of this class is reason enough for the document class. */
export function foundsDocument(name: FraudClass, document: DocumentClass): boolean {
  if (document === 'authentic') return true;
  if (name === 'impostor' || name === 'expired' || name === 'reported') return false;
  return document === 'forged'
    ? allowedDocuments(name).includes('forged')
    : EXCEPTIONS[name]?.includes(document) === true;
}

/** Whether something was done to the document itself, not only with it. */
export function altersDocument(act: ActDeed): boolean {
  return FRAUD_TREE[act.class].family !== 'person';
}
