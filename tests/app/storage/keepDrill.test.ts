import { describe, expect, it, vi } from 'vitest';
import { createAttemptStore } from '../../../src/app/storage/attemptStore.ts';
import { createDrillStore, type DrillStore } from '../../../src/app/storage/drillStore.ts';
import { keepDrill } from '../../../src/app/storage/keepDrill.ts';
import { makePassingCabinet } from '../../../src/app/storage/makePassingCabinet.ts';
import type { Drill } from '../../../src/core/drills/drill.ts';
import { startDrill } from '../../../src/core/drills/startDrill.ts';
import { keepDraft, lockCase, openCase } from '../../../src/core/drills/workCase.ts';
import { sampleAttempt } from '../../core/exchange/sampleAttempt.ts';

function freshDrill(): Drill {
  const policy = { mode: 'learn', order: 'fixed', baseRate: 0.5, timeLimit: null, feedback: 'each', passScore: null };
  return startDrill({
    id: 'd1',
    person: { id: 'p1', name: '' },
    set: {
      kind: 'loupe/set',
      version: 1,
      id: 'sample',
      title: { en: 'Sample' },
      policy,
      exercises: ['one', 'two'],
    } as never,
    hash: `sha256:${'0'.repeat(64)}`,
    seed: 1,
    startedAt: 5,
  });
}

describe('a drill in hand', () => {
  it('is on the device after every change, and goes on where it stopped', async () => {
    const drills = createDrillStore(makePassingCabinet());
    const keeper = keepDrill(drills, { revision: 0, drill: freshDrill() });
    keeper.change(drill => openCase(drill, 'a1', 10));
    keeper.change(drill => keepDraft(drill, { elapsed: 777 }));
    await keeper.settled();
    const stored = await drills.take('d1');
    expect(stored?.drill).toEqual(keeper.store.getState().drill);
    const again = keepDrill(drills, stored!);
    again.change(drill => keepDraft(drill, { elapsed: 900 }));
    await again.settled();
    expect((await drills.list()).drills[0]?.drill.open?.elapsed).toBe(900);
    expect(again.store.getState().keeping).toBe('kept');
  });

  it('keeps the locked answer and the drill together', async () => {
    const cabinet = makePassingCabinet();
    const drills = createDrillStore(cabinet);
    const keeper = keepDrill(drills, { revision: 0, drill: openCase(freshDrill(), 'a1', 10) });
    keeper.change(lockCase, { attempt: sampleAttempt(), person: { id: 'p1', name: '' }, drill: 'd1' });
    await keeper.settled();
    expect((await drills.list()).drills[0]?.drill.attempts).toEqual(['a1', null]);
    expect((await createAttemptStore(cabinet).get('a1'))?.drill).toBe('d1');
  });

  it('is never written over by another window', async () => {
    const drills = createDrillStore(makePassingCabinet());
    const first = keepDrill(drills, { revision: 0, drill: openCase(freshDrill(), 'a1', 10) });
    await first.settled();
    const second = keepDrill(drills, (await drills.take('d1'))!);
    first.change(drill => keepDraft(drill, { elapsed: 9999 }));
    await first.settled();
    second.change(drill => keepDraft(drill, { elapsed: 50 }));
    await second.settled();
    expect(first.store.getState().keeping).toBe('taken');
    expect((await drills.list()).drills[0]?.drill.open?.elapsed).toBe(50);
  });

  it('writes one change after another, and of those that wait only the latest', async () => {
    const written: number[] = [];
    const releases: (() => void)[] = [];
    const put: DrillStore['put'] = async (drill, revision) => {
      written.push(drill.open?.elapsed ?? -1);
      await new Promise<void>(resolve => releases.push(resolve));
      return revision + 1;
    };
    const keeper = keepDrill({ put }, { revision: 4, drill: openCase(freshDrill(), 'a1', 10) });
    for (const elapsed of [1, 2, 3]) keeper.change(drill => keepDraft(drill, { elapsed }));
    expect(written).toEqual([1]);
    expect(keeper.store.getState().keeping).toBe('writing');
    releases.shift()?.();
    await vi.waitFor(() => expect(written).toEqual([1, 3]));
    releases.shift()?.();
    await keeper.settled();
    expect(keeper.store.getState().keeping).toBe('kept');
  });

  it('says so where the device refuses, and tries again at the next change', async () => {
    let isRefused = true;
    const put: DrillStore['put'] = async (_, revision) => {
      if (isRefused) throw new Error('full');
      return revision + 1;
    };
    const keeper = keepDrill({ put }, { revision: 0, drill: freshDrill() });
    await keeper.settled();
    expect(keeper.store.getState().keeping).toBe('failing');
    isRefused = false;
    keeper.change(drill => openCase(drill, 'a1', 10));
    await keeper.settled();
    expect(keeper.store.getState().keeping).toBe('kept');
  });

  it('that is damaged is named and does not hide the others', async () => {
    const cabinet = makePassingCabinet();
    const drills = createDrillStore(cabinet);
    await drills.put(freshDrill(), 0, []);
    await cabinet.change(['drills'], desk =>
      desk.put('drills', 'broken', { revision: 'x', drill: { kind: 'loupe/drill' } }),
    );
    const { drills: found, unreadable } = await drills.list();
    expect(found).toHaveLength(1);
    expect(unreadable.map(({ name }) => name)).toEqual(['broken']);
    expect(await drills.take('broken')).toBeNull();
    await drills.remove('broken');
    expect((await drills.list()).unreadable).toEqual([]);
  });
});
