import { describe, expect, it } from 'vitest';
import { createCaseStore } from '../../../src/app/storage/caseStore.ts';
import { makePassingCabinet } from '../../../src/app/storage/makePassingCabinet.ts';
import { ALTERED_CASE, SOUND_CASE } from '../../core/exchange/results/sampleResults.ts';

describe('kept cases', () => {
  it('come back once each, and the first to come stays', async () => {
    const store = createCaseStore(makePassingCabinet());
    await store.put([ALTERED_CASE]);
    await store.put([{ ...ALTERED_CASE, brief: { en: 'Another.' } }, SOUND_CASE]);
    await store.put([]);
    expect(await store.list()).toEqual([ALTERED_CASE, SOUND_CASE]);
  });

  it('that are damaged or under another name do not hide the others', async () => {
    const cabinet = makePassingCabinet();
    const store = createCaseStore(cabinet);
    await store.put([ALTERED_CASE]);
    await cabinet.change(['cases'], async desk => {
      await desk.put('cases', 'broken', { id: 'broken' });
      await desk.put('cases', ALTERED_CASE.hash, ALTERED_CASE);
      await desk.put('cases', 'elsewhere', SOUND_CASE);
    });
    expect(await store.list()).toEqual([ALTERED_CASE]);
  });
});
