import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIGHTS } from '../../../src/core/document/lights.ts';
import { AUDITS, auditSet } from '../../../src/core/exercises/audits/auditSet.ts';
import { gatherCases } from '../../../src/tools/cases/gatherCases.ts';
import { readStock } from '../../../src/tools/cases/readStock.ts';
import { readCollection } from '../../../src/tools/readCollection.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const workshop = await readStock(ROOT);
const { sets } = await readCollection(ROOT);

describe('the sets under exercises/', () => {
  it('are gathered as they would be handed out', async () => {
    const { set, cases, lights } = await gatherCases(ROOT, 'first-line', null, workshop);
    expect(cases.map(({ exercise }) => exercise.id).toSorted()).toEqual([...set.exercises].toSorted());
    expect(lights).toEqual(LIGHTS);
    await expect(gatherCases(ROOT, 'first-line', 100, workshop)).rejects.toThrow('recipe.json');
  });

  it.each(sets.map(({ value }) => [value.id]))('have nothing that an audit refuses: %s', async id => {
    const { set, cases, lights } = await gatherCases(ROOT, id, null, workshop);
    const errors = auditSet(set, cases, lights).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ sentence }) => sentence.en)).toEqual([]);
    expect(AUDITS.length).toBeGreaterThan(5);
  });
});
