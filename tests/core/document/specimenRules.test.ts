import { describe, expect, it } from 'vitest';
import { applyRules } from '../../../src/core/document/dataRule.ts';
import { specimenSchema } from '../../../src/core/document/specimen.ts';
import { SPECIMEN_RULES } from '../../../src/core/document/specimenRules.ts';
import { broken } from './broken.ts';
import { changed } from './changed.ts';
import { sampleSpecimen } from './sampleSpecimen.ts';

const sample = sampleSpecimen();
const check = (path: string, value: unknown): readonly string[] => broken(SPECIMEN_RULES, changed(sample, path, value));

describe('the rules of a specimen', () => {
  it('have nothing against a sound specimen', () => {
    expect(applyRules(SPECIMEN_RULES, sample, 'a.json')).toEqual([]);
  });

  it('are told apart by name, and every one says what it wants', () => {
    expect(new Set(SPECIMEN_RULES.map(rule => rule.name)).size).toBe(SPECIMEN_RULES.length);
    for (const rule of SPECIMEN_RULES) expect(rule.description.length).toBeGreaterThan(20);
  });

  it('DOC-3 refuses a face no leaf has', () => {
    expect(check('entries[1].face', 'data.recto')).toEqual([]);
    expect(check('entries[1].face', 'visa.recto')).toEqual(['document/face-unknown entries[1].face']);
    expect(check('features[0].face', 'visa.recto')).toEqual(['document/face-unknown features[0].face']);
    expect(check('mrz.face', 'visa.recto')).toEqual(['document/face-unknown mrz.face']);
    expect(check('zones[0].face', 'visa.recto')).toEqual(['document/face-unknown zones[0].face']);
  });

  it('DOC-4 refuses what reaches over the edge of its face', () => {
    expect(check('entries[0].box.width', 85)).toEqual([]);
    expect(check('entries[0].box.width', 85.1)).toEqual(['document/outside-face entries[0].box']);
    expect(check('zones[0].box.y', 64.9)).toEqual(['document/outside-face zones[0].box']);
    expect(check('features[0].areas[0].x', -0.1)).toEqual(['document/outside-face features[0].areas[0]']);
    const turned = { kind: 'rectangle', x: 0, y: 0, width: 20, height: 20, angle: 45 };
    expect(check('features[0].areas[0]', turned)).toEqual(['document/outside-face features[0].areas[0]']);
    const round = { kind: 'ellipse', x: 10, y: 10, radiusX: 10, radiusY: 11 };
    expect(check('features[0].areas[0]', round)).toEqual(['document/outside-face features[0].areas[0]']);
    expect(check('features[0].areas[0]', { ...round, radiusY: 10 })).toEqual([]);
    const points = [
      { x: 120, y: 80 },
      { x: 126, y: 80 },
      { x: 120, y: 85 },
    ];
    expect(check('features[0].areas[0]', { kind: 'polygon', points })).toEqual([
      'document/outside-face features[0].areas[0]',
    ]);
  });

  it('DOC-5 refuses a leaf or a feature of the same id', () => {
    expect(check('leaves[0].id', 'data')).toEqual(['document/leaf-repeated leaves[1].id']);
    expect(check('features[1]', sample.features[0])).toEqual(['document/feature-repeated features[1].id']);
  });

  it('DOC-6 refuses codes of states that exist', () => {
    expect(check('state.nationality', 'FRA')).toEqual(['document/state-not-fictional state.nationality']);
    expect(check('state.code', 'DEU')).toEqual([
      'document/state-not-fictional state.code',
      'document/mrz-disagrees state.code',
    ]);
    expect(check('holder.nationality', 'XXB')[0]).toBe('document/state-not-fictional holder.nationality');
  });

  it('DOC-7 refuses a specimen without the word SPECIMEN', () => {
    expect(specimenSchema.safeParse(changed(sample, 'overprint', 'SAMPLE')).success).toBe(false);
    expect(specimenSchema.safeParse(changed(sample, 'overprint', 'NO VALUE · SPECIMEN')).success).toBe(true);
  });

  it('DOC-8 refuses dates out of order', () => {
    expect(check('issueDate', '2012-04-15')).toEqual(['document/dates-out-of-order expiryDate']);
    expect(check('holder.birthDate', '2008-01-01')[0]).toBe('document/dates-out-of-order holder.birthDate');
  });

  it('DOC-9 refuses an entry that says something else than the specimen', () => {
    expect(check('entries[0].text', '12 AUG/AOÛT 1974')).toEqual([]);
    expect(check('entries[0].text', '12 AUG 1975')).toEqual(['document/entry-disagrees entries[0].text']);
    expect(check('entries[0].text', '12.08.1974')).toEqual(['document/entry-disagrees entries[0].text']);
    expect(check('entries[2].text', 'L898902C4')).toEqual(['document/entry-disagrees entries[2].text']);
    const stated = [
      ['issuingState', 'UTO', 'QZA'],
      ['primaryIdentifier', 'ERIKSSON', 'ERIKSON'],
      ['secondaryIdentifier', 'ANNA MARIA', 'ANNA'],
      ['sex', 'F', 'M'],
      ['issueDate', '16 APR 2007', '17 APR 2007'],
      ['birthPlace', 'ZENITH', null],
    ] as const;
    for (const [field, right, wrong] of stated) {
      expect(check('entries[0]', { ...sample.entries[0], field, text: right })).toEqual([]);
      if (wrong === null) continue;
      expect(check('entries[0]', { ...sample.entries[0], field, text: wrong })).toEqual([
        'document/entry-disagrees entries[0].text',
      ]);
    }
  });

  it('DOC-10 refuses a machine-readable zone that breaks its format', () => {
    expect(check('mrz.lines[1]', 'L898902C36UTO7408122F1204159ZE184226B<<<<<14')).toEqual([
      'document/mrz-invalid mrz.lines[1]',
    ]);
    expect(check('mrz.lines[0]', 'P<UTOERIKSSON<<ANNA<MARIA')).toContain('document/mrz-invalid mrz.lines[0]');
    expect(check('mrz', null)).toEqual([]);
  });

  it('DOC-11 refuses a machine-readable zone that says something else than the specimen', () => {
    expect(check('documentNumber', 'L898902C4')).toContain('document/mrz-disagrees documentNumber');
    expect(check('holder.sex', 'M')).toEqual(['document/mrz-disagrees holder.sex']);
    expect(check('holder.primary', 'ERIKSON')).toEqual(['document/mrz-disagrees mrz.lines[0]']);
    expect(check('holder.birthDate', '1974-08-13')).toContain('document/mrz-disagrees holder.birthDate');
    expect(check('expiryDate', '2012-04-14')).toContain('document/mrz-disagrees expiryDate');
    expect(check('holder.nationality', 'QZA')).toEqual(['document/mrz-disagrees holder.nationality']);
  });

  it('DOC-12 refuses a box that leaves characters of the zone outside', () => {
    expect(check('mrz.box.x', 7)).toEqual(['document/mrz-box mrz.box']);
  });

  it('says where, which rule, what was expected and what was found', () => {
    const [failure] = applyRules(SPECIMEN_RULES, changed(sample, 'state.nationality', 'FRA'), 'specimens/utopia.json');
    expect(failure).toEqual({
      code: 'document/state-not-fictional',
      file: 'specimens/utopia.json',
      path: 'state.nationality',
      rule: 'issuer and nationality carry codes of states that do not exist',
      expected: 'UTO, AAA-AAZ, QMA-QZZ or ZZA-ZZZ',
      found: 'FRA',
    });
  });
});
