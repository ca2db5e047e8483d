import type { ActSites, Site } from '../alterations/act.ts';
import { actOf } from '../alterations/actTable.ts';
import { diceOf, parametersOf } from '../alterations/alterLeaf.ts';
import type { ActDeed } from '../alterations/deed.ts';
import { wearOf } from '../alterations/wearTable.ts';
import type { FraudClass } from '../document/fraudTree.ts';
import { mrzCells } from '../document/mrzGeometry.ts';
import type { Specimen } from '../document/specimen.ts';
import { validityOn } from '../document/validity.ts';
import { MRZ_TABLES } from '../mrz/formats.ts';
import { altersDocument, foundsDocument } from './classDemands.ts';
import type { Exercise } from './exercise.ts';
import { holderRelationOf } from './holderRelation.ts';
import type { DocumentClass, Key, KeyPlace, KeyRegion } from './key.ts';
import { referReasons } from './keyRules.ts';
import { stillContradicts } from './stillContradicts.ts';
import { toKeyRegion, toKeySpot } from './toKeySpot.ts';

/** A place of a key with the act it comes from; null where it comes from a date or was written by hand. */
export type DerivedPlace = { readonly place: KeyPlace; readonly act: ActDeed | null };

/** What an act leaves to be found on an issued document. */
export function sitesOf(specimen: Specimen, deed: ActDeed): ActSites {
  const known = KNOWN.get(deed);
  if (known?.specimen === specimen) return known.sites;
  const sites = actOf(deed.class).sites(specimen, parametersOf(deed), diceOf(deed));
  KNOWN.set(deed, { specimen, sites });
  return sites;
}

/** Whoever derives a key asks several times over, and some acts have to be done to say where they are. */
const KNOWN = new WeakMap<ActDeed, { readonly specimen: Specimen; readonly sites: ActSites }>();

/**
 * The places of a case: one for each act in its order, the expiry date of a document that has run out and was not
 * altered, then those that only an author can know. Ids, weights, explanations and visibility are the author's or were
 * measured before; they are taken from the places of the same class, first from first. A contradiction that another act
 * has made up for is no sign any more.
 */
export function derivePlaces(exercise: Exercise, specimen: Specimen): readonly DerivedPlace[] {
  const written = new Map<FraudClass, KeyPlace[]>();
  for (const place of exercise.key.places) written.set(place.class, [...(written.get(place.class) ?? []), place]);
  const take = (name: FraudClass): KeyPlace => written.get(name)?.shift() ?? blankPlace(name);
  const acts = exercise.acts.map((act): DerivedPlace => {
    const { main, alternatives, tolerance } = sitesOf(specimen, act);
    const signs = [main, ...alternatives].filter(site => stillContradicts(site, exercise, specimen));
    const [first = toKeySpot(main, specimen), ...others] = signs.map(site => toKeySpot(site, specimen));
    const spots = { main: first, alternatives: others };
    return { act, place: { ...take(act.class), tolerance, ...spots } };
  });
  const isExpired = validityOn(exercise.controlDate, specimen) === 'expired' && !exercise.acts.some(altersDocument);
  const expired = isExpired ? [{ act: null, place: { ...take('expired'), ...expirySpots(specimen) } }] : [];
  const others = [...written.values()].flat().filter(place => place.class !== 'expired');
  return [...acts, ...expired, ...others.map(place => ({ act: null, place }))];
}

/** The exact answer to a case, as its deeds and its dates decide it; urgency and a report are the author's. */
export function deriveKey(exercise: Exercise, specimen: Specimen): Key {
  const places = derivePlaces(exercise, specimen).map(({ place }) => place);
  const { key, controlDate } = exercise;
  const documentClass = documentClassOf(places, key.documentClass);
  const derived = {
    ...key,
    documentClass,
    holderRelation: holderRelationOf(exercise, { places, documentClass }),
    status: key.status === 'reported' ? key.status : validityOn(controlDate, specimen),
    places,
    neutral: neutralOf(exercise, specimen),
  };
  return { ...derived, referRequired: referReasons(derived).length > 0 };
}

function blankPlace(name: FraudClass): KeyPlace {
  return {
    id: name,
    class: name,
    weight: 1,
    tolerance: 2,
    main: { kind: 'document', scope: 'document' },
    alternatives: [],
    visibility: {},
    explanation: { en: '…' },
  };
}

/** The printed date of expiry, and where else it stands. */
function expirySpots(specimen: Specimen): Pick<KeyPlace, 'main' | 'alternatives'> {
  const entry = specimen.entries.find(({ field }) => field === 'expiryDate');
  const row = { kind: 'row', source: 'mrz', field: 'expiryDate' } as const;
  const place = MRZ_TABLES[specimen.format].fields.find(({ name }) => name === 'expiryDate')!;
  const cells = mrzCells(specimen.format, place.line, place.from, place.to);
  const rectangle = (face: string, box: typeof cells): KeyRegion =>
    toKeyRegion({ kind: 'region', face, areas: [{ kind: 'rectangle', ...box }] }, specimen);
  const zone = specimen.mrz === null ? [] : [row, rectangle(specimen.mrz.face, cells)];
  if (entry === undefined) return { main: row, alternatives: zone.slice(1) };
  return { main: rectangle(entry.face, entry.box), alternatives: zone };
}

/** What was said stands as long as a place founds it; otherwise what the acts make of the document. */
function documentClassOf(places: readonly KeyPlace[], said: DocumentClass): DocumentClass {
  const founded = (name: DocumentClass): boolean => places.some(place => foundsDocument(place.class, name));
  if (said !== 'authentic' && founded(said)) return said;
  return (['stolen-blank', 'pseudo', 'counterfeit', 'forged'] as const).find(founded) ?? 'authentic';
}

function neutralOf({ acts, wear }: Exercise, specimen: Specimen): readonly KeyRegion[] {
  const sites: readonly Extract<Site, { kind: 'region' }>[] = [
    ...wear.flatMap(deed => wearOf(deed.decoy).neutral?.(specimen, parametersOf(deed)) ?? []),
    ...acts.flatMap(deed => sitesOf(specimen, deed).neutral),
  ];
  return sites.map(site => toKeyRegion(site, specimen));
}
