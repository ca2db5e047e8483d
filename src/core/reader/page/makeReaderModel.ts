import type { Specimen } from '../../document/specimen.ts';
import { readSpecimenMrz } from '../../document/specimenMrz.ts';
import type { ModelSketch, ReaderModel } from './readerModel.ts';
import type { PageSketch } from './sketchPage.ts';

/** The pages of one model made out to several people, in one light. */
type LightSketches = readonly PageSketch[];

/** Levels a cell may differ by between two holders and still be the same print. */
const SAME = 3;
/** Cells along the edge that are left out, 5 mm: hands soil the edge first. */
const EDGE = 2;

/** What all genuine pages have in common; null for a specimen without a zone that a reader could know it by. */
export function makeReaderModel(specimen: Specimen, white: LightSketches, uv365: LightSketches): ReaderModel | null {
  const { mrz, format, state, entries } = specimen;
  if (mrz === null) return null;
  const { documentCode, issuingState } = readSpecimenMrz(specimen, mrz.lines).values;
  if (documentCode === null || issuingState === null) return null;
  return {
    kind: 'loupe/reader-model',
    version: 1,
    specimen: specimen.id,
    face: mrz.face,
    format,
    documentCode,
    issuingState,
    nationality: {
      code: state.nationality,
      printed: entries.find(({ field }) => field === 'nationality')?.text ?? '',
    },
    white: writeCommon(white),
    uv365: writeCommon(uv365),
  };
}

function writeCommon(sketches: LightSketches): ModelSketch {
  const { columns, rows } = sketches[0]!;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const isEdge = column < EDGE || row < EDGE || column >= columns - EDGE || row >= rows - EDGE;
      return isEdge ? '......' : writeCell(sketches, row * columns + column);
    }).join(''),
  );
}

function writeCell(sketches: LightSketches, cell: number): string {
  const channels = [0, 1, 2].map(c => sketches.map(({ colours }) => colours[3 * cell + c]!));
  if (channels.some(levels => Math.max(...levels) - Math.min(...levels) > SAME)) return '......';
  return channels.map(([level]) => level!.toString(16).padStart(2, '0')).join('');
}
