import { describe, expect, it } from 'vitest';
import type { BenchState } from '../../../src/bench/Bench.ts';
import type { Shot } from '../../../src/bench/lightbench/LightBackend.ts';
import type { MapSource } from '../../../src/bench/maps/MapSource.ts';
import { createPainter } from '../../../src/bench/stage/painter.ts';
import type { StageBackend } from '../../../src/bench/stage/StageBackend.ts';
import { applyChange, applySize } from '../../../src/bench/state/applyChange.ts';
import { initialState } from '../../../src/bench/state/initialState.ts';
import { LIFE_SIZE } from '../../../src/bench/view/fitView.ts';
import { smallBook } from '../book.ts';

const STILL = { page: false, glass: false };
const START = applySize(initialState(smallBook(), 'data.verso'), { width: 1280, height: 800, ratio: 1 }, LIFE_SIZE);

function lit(light: BenchState['light'], change: Parameters<typeof applyChange>[1] = {}): BenchState {
  return applyChange(START, { light, ...change }, LIFE_SIZE);
}

/** A backend that draws nothing and remembers what it was asked to. */
function openStage() {
  const held = new Map<string, number>();
  const frames: { readonly shots: readonly Shot[]; readonly coarse: boolean }[] = [];
  const backend: StageBackend = {
    name: 'plain',
    canvas: {} as HTMLCanvasElement,
    load: (id, sheet, bytes) => held.set(`${id} ${sheet}`, bytes.data.byteLength),
    has: (id, sheet) => held.has(`${id} ${sheet}`),
    drop: id => {
      for (const key of held.keys()) if (key.startsWith(`${id} `)) held.delete(key);
    },
    memory: () => [...held.values()].reduce((sum, bytes) => sum + bytes, 0),
    resize: () => {},
    draw: (shots, coarse) => {
      frames.push({ shots, coarse });
    },
    destroy: () => {},
  };
  const source: MapSource = {
    key: 'quick',
    book: smallBook(),
    lanes: 1,
    request: async () => ({ width: 2, height: 2, data: new Uint8ClampedArray(16) }),
    destroy: () => {},
  };
  const painter = createPainter({ source, screenPxPerMm: LIFE_SIZE, onArrival: () => {}, onFailure: () => {} });
  painter.setBackend(backend);
  const bring = async (state: BenchState): Promise<void> => {
    for (let i = 0; i < 40; i++) {
      painter.plan(state, false, STILL);
      await new Promise(resolve => setTimeout(resolve, 0));
      painter.upload(true);
    }
  };
  return { painter, frames, held, bring };
}

describe('the painter', () => {
  it('says which faces are missing, and paints them once they are there', async () => {
    const { painter, frames, bring } = openStage();
    expect(painter.paint(START, false, STILL)?.painted).toMatchObject({ missing: ['data.verso'], sharp: false });
    await bring(START);
    expect(painter.paint(START, false, STILL)?.painted).toMatchObject({ missing: [], sharp: true, coarse: false });
    expect(frames.at(-1)?.shots).toHaveLength(1);
    expect(painter.isBusy()).toBe(false);
  });

  it('shows the light before until the new one is whole', async () => {
    const { painter, bring, frames, held } = openStage();
    await bring(START);
    painter.paint(START, false, STILL);
    for (const key of held.keys()) if (key.endsWith('uv365')) held.delete(key);
    const uv = lit('uv365');
    expect(painter.paint(uv, false, STILL)?.painted).toMatchObject({ light: 'white', sharp: false });
    expect(frames.at(-1)?.shots[0]?.light).toBe('white');
    await bring(uv);
    expect(painter.paint(uv, false, STILL)?.painted).toMatchObject({ light: 'uv365', sharp: true });
  });

  it('has the other lights ready before they are asked for', async () => {
    const { painter, bring } = openStage();
    await bring(START);
    for (const light of ['oblique', 'transmitted', 'ir', 'coaxial'] as const) {
      expect(painter.paint(lit(light), false, STILL)?.painted).toMatchObject({ light, sharp: true });
    }
  });

  it('is coarse while the page moves, and while the glass moves unless the backend keeps the pages', async () => {
    const { painter, bring, frames } = openStage();
    await bring(START);
    painter.paint(START, false, { page: true, glass: false });
    painter.paint(START, false, { page: false, glass: true });
    expect(frames.map(frame => frame.coarse)).toEqual([true, true]);
  });

  it('begins anew when everything is lost', async () => {
    const { painter, bring } = openStage();
    await bring(START);
    painter.forget();
    expect(painter.paint(START, false, STILL)?.painted.missing).toEqual(['data.verso']);
    await bring(START);
    expect(painter.paint(START, false, STILL)?.painted.sharp).toBe(true);
  });
});
