import { describe, expect, it } from 'vitest';
import { mrzCells } from '../../../../src/core/document/mrzGeometry.ts';
import type { CheckRow, Inspection } from '../../../../src/core/reader/page/inspection.ts';
import { inspectPage, type ReadPage, readMrz } from '../../../../src/core/reader/page/inspectPage.ts';
import { judgeBrightness, judgeInfrared } from '../../../../src/core/reader/page/judgeLights.ts';
import type { PageMeasures } from '../../../../src/core/reader/page/measurePage.ts';
import type { ReaderModel } from '../../../../src/core/reader/page/readerModel.ts';
import type { VisualField } from '../../../../src/core/reader/visualReading.ts';
import type { FoundZone } from '../../../../src/core/reader/zoneReading.ts';
import { mm } from '../../../../src/core/units/length.ts';
import type { Box } from '../../../../src/core/units/shape.ts';
import { withCharacter, zoneOf } from './zoneOf.ts';

const LINES = ['P<QOVMARENKO<<ILSE<TAMSIN<<<<<<<<<<<<<<<<<<<', 'KD28506141QOV8403098F280513984030927415<<<98'];

/** Four cells, two of them lit, all of one grey in the model. */
const MODEL: ReaderModel = {
  kind: 'loupe/reader-model',
  version: 1,
  specimen: 'orvelia-2016',
  face: 'data.verso',
  format: 'TD3',
  documentCode: 'P',
  issuingState: 'QOV',
  nationality: { code: 'QOV', printed: 'ORVELIAN' },
  white: ['c0c0c0404040', '808080......'],
  uv365: ['000000404040', '000000......'],
};

const MEASURES: PageMeasures = {
  infrared: { contrast: 0.95, characters: [{ line: 1, column: 1, contrast: 0.95 }] },
  ultraviolet: { glow: 0.03, patches: [] },
  white: { columns: 2, rows: 2, colours: Uint8Array.of(192, 192, 192, 64, 64, 64, 128, 128, 128, 9, 9, 9) },
  uv365: { columns: 2, rows: 2, colours: Uint8Array.of(0, 0, 0, 64, 64, 64, 0, 0, 0, 9, 9, 9) },
};

const BOX = { x: mm(41), y: mm(20), width: mm(26), height: mm(3) } as Box;

function done<T>(value: T): { readonly state: 'done'; readonly value: T } {
  return { state: 'done', value };
}

function inspect(zone: FoundZone, change: Partial<ReadPage> = {}): Inspection {
  return inspectPage({
    face: 'data.verso',
    controlDate: '2025-02-14',
    zone: done(zone),
    page: done(MEASURES),
    secondOpinion: { state: 'off' },
    visual: { state: 'off' },
    places: [{ field: 'documentNumber', box: BOX }],
    models: [MODEL],
    ...change,
  });
}

function rowOf({ rows }: Inspection, id: string): CheckRow {
  return rows.find(row => row.id === id)!;
}

function withVisual(...visual: readonly VisualField[]): Inspection {
  return inspect(zoneOf(LINES), { visual: done(visual) });
}

describe('inspecting a page', () => {
  it('RDR-67 shows every digit printed beside the one computed', () => {
    const wrong = inspect(zoneOf([LINES[0]!, LINES[1]!.replace('KD28506141', 'KD28506741')]));
    const { state, values, place } = rowOf(wrong, 'mrz-check:documentNumberCheck');
    expect(state).toBe('failed');
    expect(values).toMatchObject({ check: 'check-digit', digit: { printed: '1', computed: 9, text: 'KD2850674' } });
    expect(place).toEqual({ kind: 'row', source: 'mrz', field: 'documentNumberCheck' });
    expect(rowOf(wrong, 'mrz-check:compositeCheck').state).toBe('failed');
    expect(rowOf(wrong, 'mrz-check:birthDateCheck').state).toBe('successful');
  });

  it('RDR-67 names what is foreign, off pitch or unread, yellow, and what its field has settled, green', () => {
    const zone = zoneOf(LINES);
    const foreign = inspect(withCharacter(zone, 2, 9, { state: 'foreign', isOffPitch: true }));
    expect(rowOf(foreign, 'mrz-characters')).toMatchObject({
      state: 'undetermined',
      reasons: ['characters-foreign', 'characters-off-pitch'],
      values: { characters: [{ line: 2, column: 9 }] },
      place: { kind: 'row', source: 'mrz', field: 'documentNumber' },
    });
    const settled = inspect(withCharacter(zone, 2, 14, { byShape: 'B' }));
    expect(rowOf(settled, 'mrz-characters')).toMatchObject({ state: 'successful', reasons: ['settled-by-field'] });
    expect(settled.overall).toBe('successful');
    const unread = inspect(withCharacter(zone, 2, 15, { character: '?', state: 'blank', second: null }));
    expect(rowOf(unread, 'mrz-check:birthDateCheck').state).toBe('undetermined');
    expect(rowOf(unread, 'mrz-contents').state).not.toBe('failed');
    expect(unread.overall).toBe('undetermined');
  });

  it('RDR-67 founds nothing but a doubt on a character in doubt', () => {
    const blot = { character: 'Q', state: 'foreign' } as const;
    const blotted = inspect(withCharacter(zoneOf(LINES), 2, 14, blot));
    expect(rowOf(blotted, 'mrz-check:birthDateCheck').state).toBe('undetermined');
    expect(rowOf(blotted, 'mrz-check:compositeCheck').state).toBe('undetermined');
    expect(rowOf(blotted, 'mrz-check:expiryDateCheck').state).toBe('successful');
    expect(rowOf(blotted, 'mrz-contents').state).toBe('undetermined');
    expect(blotted.overall).toBe('undetermined');
    const expiry = inspect(withCharacter(zoneOf(LINES), 2, 22, { character: '0', state: 'doubtful' }));
    expect(rowOf(expiry, 'expiry')).toMatchObject({ state: 'undetermined', reasons: ['expiry-unreadable'] });
    const visual = done([{ field: 'birthDate', text: '09 MAR 1984', confidence: 0.95 } as const]);
    const compared = inspect(withCharacter(zoneOf(LINES), 2, 14, blot), { visual });
    expect(rowOf(compared, 'visual:birthDate').state).toBe('undetermined');
  });

  it('RDR-67 finds contents that cannot be', () => {
    const month = inspect(zoneOf([LINES[0]!, LINES[1]!.replace('840309', '841309')]));
    expect(rowOf(month, 'mrz-contents')).toMatchObject({
      state: 'failed',
      place: { kind: 'row', source: 'mrz', field: 'birthDate' },
    });
  });

  it('RDR-68 holds the expiry against the control date, whose day still counts', () => {
    const on = (controlDate: string) => rowOf(inspect(zoneOf(LINES), { controlDate }), 'expiry');
    expect(on('2028-05-13').state).toBe('successful');
    expect(on('2028-05-14')).toMatchObject({ state: 'failed', reasons: ['expired'] });
    expect(rowOf(inspect(withCharacter(zoneOf(LINES), 2, 23, { character: '?' })), 'expiry').state).toBe(
      'undetermined',
    );
  });

  it('RDR-65 is no worse on a page of no known model', () => {
    const stranger = inspect(zoneOf([LINES[0]!.replace('QOV', 'UTO'), LINES[1]!]));
    expect(rowOf(stranger, 'model')).toMatchObject({ state: 'undetermined', reasons: ['model-unknown'] });
    expect(rowOf(stranger, 'uv-pattern').state).toBe('not-performed');
    expect(stranger.overall).toBe('undetermined');
  });

  it('RDR-71 shows both readings where another recogniser differs', () => {
    const other = inspect(zoneOf(LINES), { secondOpinion: done([LINES[0]!, LINES[1]!.replace('9840', '984O')]) });
    expect(rowOf(other, 'second-opinion:1').state).toBe('successful');
    expect(rowOf(other, 'second-opinion:2')).toMatchObject({
      state: 'undetermined',
      values: { own: LINES[1], other: LINES[1]!.replace('9840', '984O') },
    });
    expect(other.overall).toBe('successful');
  });

  it('RDR-72 is red by a mandatory check only', () => {
    expect(inspect(zoneOf(LINES)).overall).toBe('successful');
    const differs = withVisual({ field: 'documentNumber', text: 'KD2850674', confidence: 0.95 });
    expect(rowOf(differs, 'visual:documentNumber').state).toBe('failed');
    expect(differs.overall).toBe('undetermined');
    const bright = { ...MEASURES, ultraviolet: { glow: 0.4, patches: [] } };
    expect(inspect(zoneOf(LINES), { page: done(bright) }).overall).toBe('failed');
  });

  it('RDR-73 says of every row that cannot be made why it cannot', () => {
    const none = inspect(zoneOf(LINES), { zone: done({ kind: 'none', reason: 'reader/no-zone' }) });
    expect(none.rows.map(({ id }) => id)).toEqual([
      'model',
      'mrz-format',
      'expiry',
      'infrared',
      'uv-brightness',
      'uv-pattern',
    ]);
    expect(rowOf(none, 'mrz-format')).toMatchObject({ state: 'undetermined', reasons: ['no-zone'] });
    expect(rowOf(none, 'uv-brightness').state).toBe('successful');
    const stopped = inspect(zoneOf(LINES), { page: { state: 'cancelled' } });
    expect(rowOf(stopped, 'infrared').state).toBe('aborted');
    expect(stopped.overall).toBe('aborted');
    const early = inspect(zoneOf(LINES), { zone: { state: 'waiting' }, page: { state: 'waiting' } });
    expect(new Set(early.rows.map(({ state }) => state))).toEqual(new Set(['not-performed']));
    expect(early.overall).toBe('not-performed');
  });

  it('RDR-74 has a place for every row that a key can name', () => {
    const differs = withVisual({ field: 'documentNumber', text: 'KD2850674', confidence: 0.95 });
    expect(rowOf(differs, 'visual:documentNumber').place).toEqual({
      kind: 'pair',
      first: { kind: 'region', face: 'data.verso', shape: { kind: 'rectangle', ...mrzCells('TD3', 2, 1, 9) } },
      second: { kind: 'region', face: 'data.verso', shape: { kind: 'rectangle', ...BOX } },
    });
    expect(rowOf(differs, 'expiry').place).toEqual({ kind: 'row', source: 'mrz', field: 'expiryDate' });
    for (const id of ['model', 'infrared', 'uv-brightness', 'uv-pattern']) {
      expect(rowOf(differs, id).place).toEqual({ kind: 'document', scope: 'page', face: 'data.verso' });
    }
  });

  it('RDR-74 names the field that fades and the patch that glows, and the page only where all of it is meant', () => {
    const faint = (line: number, column: number) => ({ line, column, contrast: 0.3 });
    const read = readMrz(zoneOf(LINES), { face: 'data.verso', controlDate: '2026-05-19', models: [] });
    const faded = [faint(2, 14), faint(2, 15), faint(2, 44)];
    expect(judgeInfrared({ contrast: 0.97, characters: faded }, read)).toMatchObject({
      reasons: ['part-faint'],
      place: { kind: 'row', source: 'mrz', field: 'birthDate' },
    });
    const page = { kind: 'document', scope: 'page', face: 'data.verso' };
    expect(judgeInfrared({ contrast: 0.3, characters: faded }, read).place).toEqual(page);
    const small = { ...BOX, height: mm(1) } as Box;
    expect(judgeBrightness({ glow: 0.05, patches: [small, BOX] }, 'data.verso')).toMatchObject({
      reasons: ['patch-bright'],
      place: { kind: 'region', face: 'data.verso', shape: { kind: 'rectangle', ...BOX } },
    });
    expect(judgeBrightness({ glow: 0.4, patches: [BOX] }, 'data.verso').place).toEqual(page);
  });
});
