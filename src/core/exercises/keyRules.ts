import { type DataRule, type Finding, findRepeats } from '../document/dataRule.ts';
import type { FraudClass } from '../document/fraudTree.ts';
import { allowedDocuments, foundsDocument } from './classDemands.ts';
import type { Exercise } from './exercise.ts';
import type { Key, KeyPlace } from './key.ts';

type Check = DataRule<Exercise>['check'];

function keyRule(name: string, description: string, check: Check): DataRule<Exercise> {
  return { name: `exercises/${name}`, scope: 'exercise', severity: 'error', description, check };
}

function hasClass(key: Key, ...names: readonly FraudClass[]): boolean {
  return key.places.some(place => names.includes(place.class));
}

const repeatedPlaces = keyRule('place-repeated', 'every place of a key has an id of its own', ({ key }) =>
  findRepeats(
    key.places.map(place => place.id),
    index => `key.places[${index}].id`,
  ),
);

/** Everything for which a key sends a case to the second line, in words. */
export function referReasons(key: Omit<Key, 'referRequired'>): readonly string[] {
  return [
    ...(key.urgentReason === null ? [] : [`urgentReason ${key.urgentReason}`]),
    ...(key.documentClass === 'authentic' ? [] : [`documentClass ${key.documentClass}`]),
    ...(key.holderRelation === 'rightful' ? [] : [`holderRelation ${key.holderRelation}`]),
    ...(key.status === 'valid' ? [] : [`status ${key.status}`]),
    ...key.places.map(place => `place ${place.id}`),
  ];
}

const referReason = keyRule(
  'refer-reason',
  'a case is to be referred exactly when its key gives a reason: urgency, document class, holder, status or a place',
  ({ key }) => {
    const reasons = referReasons(key);
    if (key.referRequired === reasons.length > 0) return [];
    const expected = key.referRequired ? 'false, or a reason to refer' : 'true';
    const found = key.referRequired ? 'true and no reason' : `false, with ${reasons.join(', ')}`;
    return [{ path: 'key.referRequired', expected, found }];
  },
);

const placeFitsDocument = keyRule(
  'place-against-document-class',
  'the class of a place can stand on a document of the stated class',
  ({ key }) =>
    key.places.flatMap((place, index) => {
      const allowed = allowedDocuments(place.class);
      if (allowed.includes(key.documentClass)) return [];
      return [
        {
          path: `key.places[${index}].class`,
          expected: `documentClass ${allowed.join(' or ')} for ${place.class}`,
          found: key.documentClass,
        },
      ];
    }),
);

const documentFounded = keyRule(
  'document-class-without-place',
  'a document class other than authentic has a place that shows it',
  ({ key }) => {
    if (key.places.some(place => foundsDocument(place.class, key.documentClass)) || key.documentClass === 'authentic') {
      return [];
    }
    return [
      { path: 'key.places', expected: `a place whose class makes the document ${key.documentClass}`, found: 'none' },
    ];
  },
);

const holderFounded = keyRule(
  'holder-against-places',
  'an impostor has a place of class impostor or morphed-portrait, a rightful holder none of class impostor, and only a document that is not authentic leaves its holder unknown',
  ({ key }) => {
    if (key.holderRelation === 'rightful' && hasClass(key, 'impostor')) {
      return [{ path: 'key.holderRelation', expected: 'impostor', found: 'rightful' }];
    }
    if (key.holderRelation === 'impostor' && !hasClass(key, 'impostor', 'morphed-portrait')) {
      return [{ path: 'key.places', expected: 'a place of class impostor or morphed-portrait', found: 'none' }];
    }
    if (key.holderRelation === 'unknown' && key.documentClass === 'authentic') {
      return [{ path: 'key.holderRelation', expected: 'rightful or impostor', found: 'unknown' }];
    }
    return [];
  },
);

const statusFounded = keyRule(
  'status-against-places',
  'a place of class expired or reported goes with that status, and an authentic expired document has its expired place',
  ({ key }) => {
    const findings: Finding[] = (['expired', 'reported'] as const)
      .filter(name => hasClass(key, name) && key.status !== name)
      .map(name => ({ path: 'key.status', expected: `${name}, as a place has that class`, found: key.status }));
    if (key.status === 'expired' && key.documentClass === 'authentic' && !hasClass(key, 'expired')) {
      findings.push({ path: 'key.places', expected: 'a place of class expired (the expiry date)', found: 'none' });
    }
    return findings;
  },
);

/** What the main place of a class must be, where the class is no region. */
function wholePlace(name: FraudClass): string | null {
  if (name === 'counterfeit-page') return 'document/page';
  if (name === 'counterfeit-document' || name === 'stolen-blank' || name === 'pseudo-document') {
    return 'document/document';
  }
  return name === 'impostor' ? 'person' : null;
}

function describeMain({ main }: KeyPlace): string {
  return main.kind === 'document' ? `document/${main.scope}` : main.kind;
}

const wholeClasses = keyRule(
  'whole-class-as-region',
  'what is said of a whole page, document or person has that page, document or person as its main place',
  ({ key }) =>
    key.places.flatMap((place, index) => {
      const expected = wholePlace(place.class);
      const found = describeMain(place);
      return expected === null || expected === found ? [] : [{ path: `key.places[${index}].main`, expected, found }];
    }),
);

const actsHavePlaces = keyRule('act-without-place', 'every act has a place of its class in the key', ({ acts, key }) =>
  acts.flatMap((act, index) => {
    const needed = acts.slice(0, index + 1).filter(other => other.class === act.class).length;
    const there = key.places.filter(place => place.class === act.class).length;
    if (there >= needed) return [];
    const expected = `${needed} place(s) of class ${act.class} in key.places`;
    return [{ path: `acts[${index}].class`, expected, found: String(there) }];
  }),
);

const entriesOnce = keyRule(
  'presented-entry-repeated',
  'a presented entry is given once for each field',
  ({ presented }) =>
    findRepeats(
      (presented.entries ?? []).map(entry => entry.field),
      index => `presented.entries[${index}].field`,
    ),
);

/** What an exercise must keep whatever its specimen is. */
export const KEY_RULES: readonly DataRule<Exercise>[] = [
  repeatedPlaces,
  referReason,
  placeFitsDocument,
  documentFounded,
  holderFounded,
  statusFounded,
  wholeClasses,
  actsHavePlaces,
  entriesOnce,
];
