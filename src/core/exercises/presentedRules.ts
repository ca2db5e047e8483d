import type { DataRule, Finding } from '../document/dataRule.ts';
import type { Decoy } from '../document/decoys.ts';
import { FACE_SIZES } from '../document/formats.ts';
import { type Family, FRAUD_TREE, type FraudClass } from '../document/fraudTree.ts';
import { mrzCells } from '../document/mrzGeometry.ts';
import { readSpecimenMrz } from '../document/specimenMrz.ts';
import { type Grid, gridOf } from '../units/grid.ts';
import { countInBox } from '../units/mask.ts';
import { rasterise } from '../units/rasterise.ts';
import type { Box } from '../units/shape.ts';
import { type Case, caseRule } from './caseRules.ts';
import type { Exercise } from './exercise.ts';
import type { KeyRegion } from './key.ts';
import { keyRegions } from './keySpots.ts';
import { regionMask } from './regionMask.ts';

/** Acts after which the whole page is another one, so that anything printed on it may differ. */
const PAGE_CLASSES: readonly FraudClass[] = [
  'data-page-substitution',
  'counterfeit-page',
  'counterfeit-document',
  'stolen-blank',
  'pseudo-document',
];

function isExplained({ acts, wear }: Exercise, families: readonly Family[], decoys: readonly Decoy[]): boolean {
  return (
    acts.some(act => PAGE_CLASSES.includes(act.class) || families.includes(FRAUD_TREE[act.class].family)) ||
    wear.some(item => decoys.includes(item.decoy))
  );
}

/** Lines and columns, from 1, at which the presented zone reads otherwise than the specimen's. */
export function changedCharacters({
  exercise,
  specimen,
}: Case): readonly { readonly line: number; readonly column: number }[] {
  const lines = specimen.mrz?.lines ?? [];
  return (exercise.presented.mrz ?? []).flatMap((text, row) =>
    [...text].flatMap((character, at) => (character === lines[row]?.[at] ? [] : [{ line: row + 1, column: at + 1 }])),
  );
}

const mrzFits = caseRule(
  'presented-mrz-shape',
  'a presented machine-readable zone has the lines and the lengths of the specimen’s',
  ({ exercise, specimen }) => {
    const mrz = exercise.presented.mrz;
    if (mrz === undefined) return [];
    const lengthsOf = (lines: readonly string[]): string => lines.map(line => line.length).join(' and ') || 'no zone';
    const [expected, found] = [lengthsOf(specimen.mrz?.lines ?? []), lengthsOf(mrz)];
    return expected === found ? [] : [{ path: 'presented.mrz', expected: `lines of ${expected} characters`, found }];
  },
);

const mrzExplained = caseRule(
  'presented-mrz-unexplained',
  'a machine-readable zone that differs is explained by an act on it or on the page, or by the wear issuer-mrz-error',
  subject => {
    const changed = changedCharacters(subject);
    if (changed.length === 0 || isExplained(subject.exercise, ['mrz'], ['issuer-mrz-error'])) return [];
    return [
      {
        path: 'presented.mrz',
        expected: 'an act of family mrz, an act that replaces the page, or wear issuer-mrz-error',
        found: `${changed.length} changed character(s) and no such act`,
      },
    ];
  },
);

const entriesExplained = caseRule(
  'presented-entry-unexplained',
  'an entry that differs is explained by an act on data or on the page, or by a lawful amendment',
  ({ exercise, specimen }) =>
    (exercise.presented.entries ?? []).flatMap(({ field, text }, index) => {
      const printed = specimen.entries.filter(entry => entry.field === field).map(entry => entry.text);
      const path = `presented.entries[${index}]`;
      if (printed.length === 0) return [{ path: `${path}.field`, expected: 'an entry of the specimen', found: field }];
      if (printed.includes(text) || isExplained(exercise, ['data'], ['legal-amendment', 'name-change-note'])) return [];
      return [{ path: `${path}.text`, expected: `${printed[0]}, or an act of family data`, found: text }];
    }),
);

const digitsAsNamed = caseRule(
  'mrz-act-against-digits',
  'after mrz-altered a check digit fails, after mrz-recomputed all hold, and after either some character differs',
  subject => {
    const { exercise, specimen } = subject;
    const names = exercise.acts
      .map(act => act.class)
      .filter(name => name === 'mrz-altered' || name === 'mrz-recomputed');
    if (names.length === 0) return [];
    if (changedCharacters(subject).length === 0) {
      return [
        { path: 'presented.mrz', expected: `a character changed by ${names[0]}`, found: 'the zone of the specimen' },
      ];
    }
    const failed = readSpecimenMrz(specimen, exercise.presented.mrz ?? []).checks.filter(check => !check.ok);
    const altered = names.includes('mrz-altered');
    if (altered === failed.length > 0) return [];
    const found = failed.map(check => check.name).join(', ') || 'all hold';
    return [
      { path: 'presented.mrz', expected: altered ? 'a check digit that fails' : 'check digits that hold', found },
    ];
  },
);

/** Whether a key region covers most of a character's cell. */
function coversMost(region: KeyRegion, cell: Box, grid: Grid): boolean {
  const whole = rasterise({ kind: 'rectangle', ...cell }, grid).count;
  return countInBox(regionMask(region, grid), cell) > whole / 2;
}

const changesCovered = caseRule(
  'mrz-change-outside-key',
  'of every character an MRZ act changed more than half lies in a region of the key, neutral ones included',
  subject => {
    const { exercise, specimen } = subject;
    if (!exercise.acts.some(act => FRAUD_TREE[act.class].family === 'mrz')) return [];
    const grid = gridOf(FACE_SIZES[specimen.format]);
    const regions = keyRegions(exercise.key).filter(({ spot }) => spot.face === specimen.mrz?.face);
    return changedCharacters(subject).flatMap(({ line, column }): readonly Finding[] => {
      const cell = mrzCells(specimen.format, line, column);
      if (regions.some(({ spot }) => coversMost(spot, cell, grid))) return [];
      const expected = `a region over x ${cell.x}, y ${cell.y}, ${cell.width} x ${cell.height} mm`;
      return [{ path: 'key.places', expected, found: `none over line ${line}, character ${column}` }];
    });
  },
);

/** What the document in front of the officer must keep towards its specimen and its acts. */
export const PRESENTED_RULES: readonly DataRule<Case>[] = [
  mrzFits,
  mrzExplained,
  entriesExplained,
  digitsAsNamed,
  changesCovered,
];
