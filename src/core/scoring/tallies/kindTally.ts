import { FAMILIES, type Family, FRAUD_TREE } from '../../document/fraudTree.ts';
import { LIGHTS, type Light } from '../../document/lights.ts';
import type { Mark } from '../../marks/mark.ts';
import type { Measured } from '../../statistics/measured.ts';
import { type SignalDetection, signalDetection } from '../../statistics/signalDetection.ts';
import { familyOf } from '../classCredit.ts';
import { VISIBLE_FROM } from '../pointTables.ts';
import { makeRate, type Rate } from './rate.ts';
import type { Trial } from './trial.ts';

/**
 * What was found and wrongly marked of one kind. `hits`: of the places of this kind, those found under whatever name.
 * `named`: of those found, the ones whose family was named right. `falseAlarms`: of the cases without a place of this
 * kind, those with a false mark of it. `detection` tells cases with such a place from all others.
 */
export type KindTally<Kind> = {
  readonly kind: Kind;
  readonly hits: Rate;
  readonly named: Rate;
  readonly falseMarks: number;
  readonly falseAlarms: Rate;
  readonly detection: Measured<SignalDetection>;
};

type Place = Trial['places'][number];

/** How places and marks are sorted: a place can be of several kinds (it shows in several lights), or of none. */
type Sorting<Kind> = {
  readonly kinds: readonly Kind[];
  readonly ofPlace: (place: Place) => readonly Kind[];
  readonly ofMark: (mark: Mark) => Kind;
};

const BY_FAMILY: Sorting<Family> = {
  kinds: FAMILIES,
  ofPlace: place => [FRAUD_TREE[place.class].family],
  ofMark: familyOf,
};

const BY_LIGHT: Sorting<Light> = {
  kinds: LIGHTS,
  ofPlace: ({ visibility }) => LIGHTS.filter(light => (visibility[light] ?? 0) >= VISIBLE_FROM),
  ofMark: mark => mark.light,
};

/** One trial as one kind sees it. */
type Seen = { readonly places: number; readonly found: number; readonly named: number; readonly falseMarks: number };

function see<Kind>(trial: Trial, kind: Kind, { ofPlace, ofMark }: Sorting<Kind>): Seen {
  const { places, marks, score } = trial;
  const ids = new Set(places.filter(place => ofPlace(place).includes(kind)).map(({ id }) => id));
  const found = score.findings.filter(({ placeId }) => ids.has(placeId));
  const wrong = new Set(score.falseMarks.map(({ markId }) => markId));
  return {
    places: ids.size,
    found: found.length,
    named: found.filter(({ credit }) => credit > 0).length,
    falseMarks: marks.filter(mark => wrong.has(mark.id) && ofMark(mark) === kind).length,
  };
}

function sum(list: readonly Seen[], of: keyof Seen): number {
  return list.reduce((total, seen) => total + seen[of], 0);
}

function tallyKind<Kind>(trials: readonly Trial[], kind: Kind, sorting: Sorting<Kind>): KindTally<Kind> {
  const seen = trials.map(trial => see(trial, kind, sorting));
  const signals = seen.filter(({ places }) => places > 0);
  const noises = seen.filter(({ places }) => places === 0);
  const alarms = noises.filter(({ falseMarks }) => falseMarks > 0).length;
  return {
    kind,
    hits: makeRate(sum(seen, 'found'), sum(seen, 'places')),
    named: makeRate(sum(seen, 'named'), sum(seen, 'found')),
    falseMarks: sum(seen, 'falseMarks'),
    falseAlarms: makeRate(alarms, noises.length),
    detection: signalDetection({
      hits: signals.filter(({ found }) => found > 0).length,
      signals: signals.length,
      falseAlarms: alarms,
      noises: noises.length,
    }),
  };
}

function tallyBy<Kind>(trials: readonly Trial[], sorting: Sorting<Kind>): readonly KindTally<Kind>[] {
  const answered = trials.filter(({ score }) => !score.omitted);
  return sorting.kinds.map(kind => tallyKind(answered, kind, sorting));
}

/** By the family of a place, and by the family a false mark was given. Omitted cases are left out. */
export function tallyFamilies(trials: readonly Trial[]): readonly KindTally<Family>[] {
  return tallyBy(trials, BY_FAMILY);
}

/** By each light a place is visible in, and by the light a false mark was made in. Omitted cases are left out. */
export function tallyLights(trials: readonly Trial[]): readonly KindTally<Light>[] {
  return tallyBy(trials, BY_LIGHT);
}

/** Places whose visibility was not computed: rows, persons, whole documents. They are in no light's tally. */
export function countUnlit(trials: readonly Trial[]): Rate {
  const unlit = trials
    .filter(({ score }) => !score.omitted)
    .flatMap(({ places, score }) =>
      places
        .filter(({ visibility }) => Object.keys(visibility).length === 0)
        .map(({ id }) => score.findings.some(({ placeId }) => placeId === id)),
    );
  return makeRate(unlit.filter(Boolean).length, unlit.length);
}
