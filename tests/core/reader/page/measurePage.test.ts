import { beforeAll, describe, expect, it } from 'vitest';
import type { Exercise } from '../../../../src/core/exercises/exercise.ts';
import type { CheckId, Inspection } from '../../../../src/core/reader/page/inspection.ts';
import { inspectPage } from '../../../../src/core/reader/page/inspectPage.ts';
import { measurePage, type PageMeasures } from '../../../../src/core/reader/page/measurePage.ts';
import { collection, exerciseOf, pressPage, TEST_SCALE } from './pressedPages.ts';
import { zoneOf } from './zoneOf.ts';

const UTOPIAN = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];

type Seen = { readonly measures: PageMeasures; readonly inspection: Inspection };

async function see(exercise: Exercise, ...others: readonly ('ir' | 'uv365')[]): Promise<Seen> {
  const { pictures, lines } = await pressPage(exercise, others);
  const zone = zoneOf(lines, TEST_SCALE);
  const measures = measurePage(pictures, zone);
  const inspection = inspectPage({
    face: 'data.verso',
    controlDate: exercise.controlDate,
    zone: { state: 'done', value: zone },
    page: { state: 'done', value: measures },
    secondOpinion: { state: 'off' },
    visual: { state: 'off' },
    places: [],
    models: collection.models,
  });
  return { measures, inspection };
}

function rowOf({ inspection }: Seen, check: CheckId) {
  return inspection.rows.find(({ values }) => values.check === check)!;
}

function washedExercise(): Exercise {
  return { ...exerciseOf('desk-03'), wear: [{ decoy: 'machine-wash', seed: 11, parameters: {} }] };
}

describe('a page in the lights of a reader', () => {
  let sound: Seen;
  let reproduced: Seen;
  let substituted: Seen;
  let altered: Seen;
  let washed: Seen;
  let utopian: Seen;

  beforeAll(async () => {
    sound = await see(exerciseOf('desk-03'), 'ir', 'uv365');
    reproduced = await see(exerciseOf('desk-10'), 'ir', 'uv365');
    substituted = await see(exerciseOf('desk-07'), 'uv365');
    altered = await see(exerciseOf('desk-08'), 'ir');
    washed = await see(washedExercise(), 'uv365');
    utopian = await see(exerciseOf('sound-passport'), 'ir', 'uv365');
  }, 400_000);

  it('RDR-60 has a zone that absorbs in infrared, unless it is a reproduction', () => {
    expect(sound.measures.infrared!.contrast).toBeGreaterThan(0.9);
    expect(sound.measures.infrared!.characters).toHaveLength(88);
    expect(rowOf(sound, 'infrared').state).toBe('successful');
    expect(reproduced.measures.infrared!.contrast).toBeLessThan(0.5);
    expect(rowOf(reproduced, 'infrared')).toMatchObject({ state: 'failed', reasons: ['print-faint'] });
  });

  it('RDR-61 fails by one character that does not absorb, and names it', () => {
    expect(altered.measures.infrared!.contrast).toBeGreaterThan(0.9);
    const { state, reasons, values } = rowOf(altered, 'infrared');
    expect({ state, reasons }).toEqual({ state: 'failed', reasons: ['part-faint'] });
    const faint = values.check === 'infrared' ? values.faint : [];
    expect(faint.map(({ line, column }) => `${line}.${column}`)).toEqual(['2.9']);
  });

  it('RDR-62 is dull under 365 nm, also when washed; a sheet full of whitener is not', () => {
    expect(sound.measures.ultraviolet!.glow).toBeLessThan(0.04);
    expect(washed.measures.ultraviolet!.glow).toBeGreaterThan(0.05);
    expect(rowOf(washed, 'uv-brightness').state).toBe('successful');
    expect(reproduced.measures.ultraviolet!.glow).toBeGreaterThan(0.4);
    expect(rowOf(reproduced, 'uv-brightness')).toMatchObject({ state: 'failed', reasons: ['sheet-bright'] });
  });

  it('RDR-63 tells the patch of a photograph that glows, and where it lies', () => {
    expect(rowOf(substituted, 'uv-brightness')).toMatchObject({ state: 'undetermined', reasons: ['patch-bright'] });
    const portrait = { left: 3, right: 40, top: 15, bottom: 66 };
    const { patches } = substituted.measures.ultraviolet!;
    expect(patches.length).toBeGreaterThan(0);
    for (const { x, y, width, height } of patches) {
      expect(x).toBeGreaterThan(portrait.left);
      expect(x + width).toBeLessThanOrEqual(portrait.right);
      expect(y).toBeGreaterThan(portrait.top);
      expect(y + height).toBeLessThan(portrait.bottom);
    }
    for (const { measures } of [sound, washed, utopian]) expect(measures.ultraviolet!.patches).toEqual([]);
  });

  it('RDR-65 is identified by its zone and its picture, worn or not', () => {
    for (const seen of [sound, washed, altered]) {
      expect(rowOf(seen, 'model').state).toBe('successful');
      expect(seen.inspection.specimen).toBe('orvelia-2016');
    }
    expect(utopian.inspection.specimen).toBe('utopia-conformity');
    expect(reproduced.inspection.specimen).toBe('orvelia-2016');
  });

  it('RDR-65 is not identified where it only says that it is one', () => {
    const zone = zoneOf(UTOPIAN);
    const { rows, specimen } = inspectPage({
      face: 'data.verso',
      controlDate: '2010-06-14',
      zone: { state: 'done', value: zone },
      page: { state: 'done', value: sound.measures },
      secondOpinion: { state: 'off' },
      visual: { state: 'off' },
      places: [],
      models: collection.models,
    });
    expect(specimen).toBeNull();
    expect(rows[0]).toMatchObject({ id: 'model', state: 'undetermined', reasons: ['picture-unlike'] });
    expect(rows.find(({ id }) => id === 'uv-pattern')).toMatchObject({ state: 'not-performed' });
  });

  it('RDR-66 has the pattern of its model, a washed page too; a strange patch or no pattern fails', () => {
    for (const seen of [sound, washed, utopian]) {
      expect(rowOf(seen, 'uv-pattern').state).toBe('successful');
    }
    expect(rowOf(substituted, 'uv-pattern')).toMatchObject({ state: 'failed', reasons: ['patch-strange'] });
    expect(rowOf(reproduced, 'uv-pattern')).toMatchObject({ state: 'failed', reasons: ['pattern-unlike'] });
  });

  it('RDR-72 gives a sound page green and an altered one red', () => {
    for (const { inspection } of [sound, utopian]) expect(inspection.overall).toBe('successful');
    for (const { inspection } of [altered, substituted, reproduced]) expect(inspection.overall).toBe('failed');
  });
});
