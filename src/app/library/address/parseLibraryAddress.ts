import { LIGHTS } from '../../../core/document/lights.ts';
import type { Specimen } from '../../../core/document/specimen.ts';
import type { Address } from '../../shell/address.ts';
import { BOUNDS, type LibraryPlace } from './libraryPlace.ts';

/** What of an address was not understood; each is told to the reader, and something sensible is shown instead. */
export const ADDRESS_FAULTS = ['specimen', 'face', 'light', 'feature', 'number'] as const;
export type AddressFault = (typeof ADDRESS_FAULTS)[number];

type Known = Pick<Specimen, 'id' | 'leaves' | 'mrz' | 'features'>;
type Read = { readonly place: LibraryPlace; readonly faults: readonly AddressFault[] };

/** Null only where there is no specimen at all. */
export function parseLibraryAddress({ path, query }: Address, specimens: readonly Known[]): Read | null {
  const faults = new Set<AddressFault>();
  const [, wantedSpecimen, wantedFace] = path;
  const known = specimens.find(specimen => specimen.id === wantedSpecimen);
  const specimen = known ?? specimens[0];
  if (specimen === undefined) return null;
  if (known === undefined && wantedSpecimen !== undefined) faults.add('specimen');

  const feature = specimen.features.find(({ id }) => id === query['feature']);
  if (feature === undefined && query['feature'] !== undefined) faults.add('feature');
  const faces = specimen.leaves.flatMap(leaf => [`${leaf.id}.recto`, `${leaf.id}.verso`]);
  const face = faces.find(id => id === wantedFace);
  if (face === undefined && wantedFace !== undefined) faults.add('face');
  const light = LIGHTS.find(name => name === query['light']);
  if (light === undefined && query['light'] !== undefined) faults.add('light');

  const numbers = readNumbers(query, () => faults.add('number'));
  return {
    place: {
      specimen: specimen.id,
      face: face ?? feature?.face ?? specimen.mrz?.face ?? faces[0] ?? '',
      light: light ?? 'white',
      spread: query['spread'] === '1',
      feature: feature?.id ?? null,
      ...numbers,
    },
    faults: ADDRESS_FAULTS.filter(fault => faults.has(fault)),
  };
}

type Bounds = readonly [number, number];

function readNumbers(
  query: Address['query'],
  complain: () => void,
): Pick<LibraryPlace, 'lamp' | 'tilt' | 'view' | 'loupe'> {
  const read = (name: string, bounds: readonly Bounds[]): readonly number[] | null => {
    const text = query[name];
    if (text === undefined) return null;
    const numbers = parseNumbers(text, bounds);
    if (numbers === null) complain();
    return numbers;
  };
  const lamp = read('lamp', [BOUNDS.azimuth, BOUNDS.elevation]);
  const tilt = read('tilt', [BOUNDS.tilt, BOUNDS.tilt]);
  const [x, y, z] = [read('x', [BOUNDS.x]), read('y', [BOUNDS.y]), read('z', [BOUNDS.z])];
  const turn = read('turn', [BOUNDS.turn]);
  const loupe = read('loupe', [BOUNDS.magnification, BOUNDS.x, BOUNDS.y]);
  return {
    lamp: lamp === null ? null : { azimuth: lamp[0]!, elevation: lamp[1]! },
    tilt: tilt === null ? null : { x: tilt[0]!, y: tilt[1]! },
    view:
      x === null || y === null || z === null
        ? null
        : { x: x[0]!, y: y[0]!, z: z[0]!, turn: turn?.[0] ?? 0, flip: query['flip'] === '1' },
    loupe: loupe === null ? null : { magnification: loupe[0]!, x: loupe[1]!, y: loupe[2]! },
  };
}

/** As many plain decimal numbers as there are bounds, each within its own; null otherwise. */
function parseNumbers(text: string, bounds: readonly Bounds[]): readonly number[] | null {
  const parts = text.split(',');
  const numbers = parts.map(part => (/^-?\d{1,4}(\.\d{1,6})?$/.test(part) ? Number(part) : Number.NaN));
  const fits = numbers.every(
    (value, at) => bounds[at] !== undefined && value >= bounds[at][0] && value <= bounds[at][1],
  );
  return parts.length === bounds.length && fits ? numbers : null;
}
