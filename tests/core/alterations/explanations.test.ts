import { describe, expect, it } from 'vitest';
import type { Act, Wear } from '../../../src/core/alterations/act.ts';
import { ACTS } from '../../../src/core/alterations/actTable.ts';
import { readParameters } from '../../../src/core/alterations/parameters.ts';
import { WEAR } from '../../../src/core/alterations/wearTable.ts';
import { DECOYS } from '../../../src/core/document/decoys.ts';
import { CLASSES } from '../../../src/core/document/fraudTree.ts';
import { SHEETS } from '../../../src/core/press/display/sheets.ts';
import { makeDice } from '../../../src/core/units/dice.ts';
import { CIRCUMSTANCES, SPECIMEN } from './bench.ts';

const ACT_LIST = Object.values(ACTS);
const WEAR_LIST = Object.values(WEAR);
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const { holder } = SPECIMEN;
const OTHER_BOOK = { ...SPECIMEN, issueDate: '2013-06-17', holder: { ...holder, birthDate: '2004-01-02' } };
/** Words of one part stand in no sentence: what the tables call things is written with hyphens. */
const CODES = [...CLASSES, ...DECOYS, ...SHEETS].filter(code => /[-\d]/.test(code));
const SENTENCE = /^[“A-Z].*[.?”]$/;

/** Everything an act or wear says of what it may propose. */
function told(doing: Act | Wear): readonly string[] {
  return SEEDS.flatMap(seed => {
    const care = (seed % 3) / 2;
    const proposed = doing.propose(SPECIMEN, makeDice(seed), { ...CIRCUMSTANCES, care });
    const read = readParameters(doing.parameters, proposed);
    if (!read.ok) throw new Error(JSON.stringify(read.failures));
    // What leaves the book alone can tell of nothing but whose it is.
    const books = doing.leavesOf(SPECIMEN, read.value).length === 0 ? [SPECIMEN, OTHER_BOOK] : [SPECIMEN];
    return books.map(book => doing.explain(book, read.value).en);
  });
}

function codesIn(text: string): readonly string[] {
  const named = CODES.filter(code => new RegExp(`(^|[^\\w-])${code}($|[^\\w-])`).test(text));
  return [...named, ...(text.match(/undefined|null|NaN|\bA\d\d?\b|[a-z][A-Z]|\w_\w|[a-z]\/[a-z]| {2}/g) ?? [])];
}

describe.each([...ACT_LIST, ...WEAR_LIST].map(doing => ['class' in doing ? doing.class : doing.decoy, doing] as const))(
  '%s',
  (_, doing) => {
    it('ALT-64 explains itself in sentences without codes, and otherwise where another deed was done', () => {
      const texts = told(doing);
      for (const text of texts) {
        expect(text).toMatch(SENTENCE);
        expect(codesIn(text), text).toEqual([]);
      }
      expect(new Set(texts).size).toBeGreaterThan(1);
    });
  },
);

it('ALT-64 every act says in single sentences what to hold against what', () => {
  for (const { class: name, crossChecks } of ACT_LIST) {
    expect(crossChecks.length, name).toBeGreaterThan(0);
    for (const { en } of crossChecks) {
      expect(en).toMatch(SENTENCE);
      expect(en.split(/[.?] [A-Z]/), en).toHaveLength(1);
      expect(codesIn(en), en).toEqual([]);
    }
  }
});
