import { describe, expect, it } from 'vitest';
import { pseudoDocument } from '../../../../src/core/alterations/acts/pseudoDocument.ts';
import { PSEUDO_ISSUERS } from '../../../../src/core/alterations/pseudo/issuers.ts';
import { recastRecipe } from '../../../../src/core/alterations/pseudo/recastRecipe.ts';
import { recastSpecimen } from '../../../../src/core/alterations/pseudo/recastSpecimen.ts';
import { isFictionalState } from '../../../../src/core/document/stateCodes.ts';
import { stateOf } from '../../../../src/core/document/world/states.ts';
import { parseMrz } from '../../../../src/core/mrz/parseMrz.ts';
import { makeDice } from '../../../../src/core/units/dice.ts';
import { DESIGN, SPECIMEN } from '../bench.ts';

describe.each(PSEUDO_ISSUERS.map(issuer => [issuer.code, issuer] as const))('a book of %s', (code, issuer) => {
  it('ALT-63 is in the name of a state that never was or is no more', () => {
    expect(isFictionalState(code)).toBe(true);
    expect(stateOf(code)?.standing).toBe(issuer.which === 'camouflage' ? 'former' : undefined);
  });

  it('ALT-63 names its issuer wherever the model names its own, and on no leaf the model’s', () => {
    const made = recastSpecimen(SPECIMEN, issuer);
    const written = DESIGN.leaves.map(recipe => JSON.stringify(recastRecipe(recipe, SPECIMEN, issuer).elements));
    for (const text of [...written, JSON.stringify(made.entries), JSON.stringify(made.mrz)]) {
      expect(text).not.toMatch(/orv[eé]l(?!ia-2016)|"QOV|QOV"| QOV /i);
    }
    expect(written.filter(text => text.includes(issuer.name.en.toUpperCase())).length).toBe(DESIGN.leaves.length);
  });

  it('ALT-63 keeps its check digits, which cover neither issuer nor nationality', () => {
    const { mrz, entries } = pseudoDocument.presents(SPECIMEN, { issuer: code, glow: 0.5 });
    const zone = parseMrz(mrz!);
    expect(zone.checks.every(check => check.ok)).toBe(true);
    expect(mrz![0]!.slice(2, 5) + mrz![1]!.slice(10, 13)).toBe(code + code);
    expect(entries!.find(({ field }) => field === 'issuingState')!.text).toBe(code);
  });
});

describe('a pseudo document', () => {
  it('ALT-63 can be named on every face, and by the rows of the zone that name the issuer', () => {
    const { main, alternatives } = pseudoDocument.sites(SPECIMEN, {}, makeDice(1));
    expect(main).toEqual({ kind: 'document', scope: 'document' });
    expect(alternatives.length).toBe(2 * SPECIMEN.leaves.length + 2);
  });
});
