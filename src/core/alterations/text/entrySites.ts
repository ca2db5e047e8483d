import type { Specimen } from '../../document/specimen.ts';
import type { ActSites, PairSite, RegionSite } from '../act.ts';
import { behind } from './behind.ts';
import { cellsOf, mrzFieldOf, personalNumberPairs, regionOf } from './contradiction.ts';
import type { EntryText } from './entryText.ts';

/** Where an entry exchanged for another one is to be found: what was done to the page, or that the zone says otherwise. */
export function entrySites(specimen: Specimen, { field: name, face, room }: EntryText, patch: RegionSite): ActSites {
  const reverse = behind(specimen, patch);
  const field = mrzFieldOf(specimen, name);
  const pairs: readonly PairSite[] =
    field === null ? [] : [{ kind: 'pair', first: patch, second: cellsOf(specimen, field), fact: field.name }];
  const copies =
    field === null
      ? []
      : ([
          { ...cellsOf(specimen, field), fact: field.name },
          { kind: 'row', source: 'mrz', field: field.name, fact: field.name },
        ] as const);
  return {
    main: patch,
    alternatives: [
      ...pairs,
      ...copies,
      ...(name === 'birthDate' ? personalNumberPairs(specimen, patch) : []),
      regionOf(face, room),
      reverse,
    ],
    neutral: [],
    trace: [patch, reverse],
    tolerance: 2,
  };
}
