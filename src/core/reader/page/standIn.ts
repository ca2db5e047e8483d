import type { FaceId } from '../../document/face.ts';
import type { ZoneReading } from '../zoneReading.ts';
import type { CheckPlace, CheckRow } from './inspection.ts';
import type { PageMeasures } from './measurePage.ts';
import { outcomeWithout, type Part } from './part.ts';

/** What a row that cannot be made needs to say so. */
export type RowFrame = {
  readonly face: FaceId;
  readonly controlDate: string;
  readonly zone: Part<ZoneReading>;
  readonly page: Part<PageMeasures>;
};

type Frame = Pick<CheckRow, 'id' | 'group' | 'routine' | 'isMandatory' | 'values'>;

/** The rows there always are, in the place of one that has nothing to go by. */
const FRAMES = {
  model: {
    id: 'model',
    group: 'model',
    routine: null,
    isMandatory: false,
    values: { check: 'model', specimen: null, documentCode: null, issuingState: null, likeness: null },
  },
  zone: {
    id: 'mrz-format',
    group: 'zone',
    routine: null,
    isMandatory: true,
    values: { check: 'mrz-format', format: null, lines: 0 },
  },
  expiry: {
    id: 'expiry',
    group: 'expiry',
    routine: null,
    isMandatory: true,
    values: { check: 'expiry', expiry: null, controlDate: '' },
  },
  infrared: {
    id: 'infrared',
    group: 'infrared',
    routine: '(IR, AB, MR)',
    isMandatory: true,
    values: { check: 'infrared', contrast: null, faint: [] },
  },
  'uv-brightness': {
    id: 'uv-brightness',
    group: 'ultraviolet',
    routine: '(UV, BR, FU)',
    isMandatory: true,
    values: { check: 'uv-brightness', glow: null, patches: [] },
  },
  'uv-pattern': {
    id: 'uv-pattern',
    group: 'ultraviolet',
    routine: '(UV, LU, FU)',
    isMandatory: false,
    values: { check: 'uv-pattern', likeness: null },
  },
} as const satisfies Readonly<Record<string, Frame>>;

export function standIn(name: keyof typeof FRAMES, { face, controlDate, zone, page }: RowFrame): CheckRow {
  const frame = FRAMES[name];
  const values = frame.values.check === 'expiry' ? { ...frame.values, controlDate } : frame.values;
  const place: CheckPlace =
    name === 'expiry' ? { kind: 'row', source: 'mrz', field: 'expiryDate' } : { kind: 'document', scope: 'page', face };
  const missing = outcomeWithout(...partsOf(name, zone, page));
  return { ...frame, values, place, ...(missing ?? { state: 'undetermined', reasons: ['no-zone'] }) };
}

function partsOf(
  name: keyof typeof FRAMES,
  zone: Part<ZoneReading>,
  page: Part<PageMeasures>,
): readonly Part<unknown>[] {
  if (name === 'zone' || name === 'expiry') return [zone];
  return name === 'model' || name === 'infrared' ? [zone, page] : [page];
}
