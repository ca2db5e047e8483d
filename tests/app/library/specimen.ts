import type { FeatureTerm } from '../../../src/core/document/featureTerms.ts';
import type { Light } from '../../../src/core/document/lights.ts';
import type { SecurityFeature, Specimen } from '../../../src/core/document/specimen.ts';
import { mm } from '../../../src/core/units/length.ts';

export function makeFeature(
  id: string,
  term: FeatureTerm,
  lights: readonly Light[],
  face = 'data.verso',
): SecurityFeature {
  return {
    id,
    term,
    face,
    areas: [{ kind: 'rectangle', x: mm(10), y: mm(20), width: mm(30), height: mm(6) }],
    level: 1,
    rank: 'basic',
    lights,
    genuine: { en: `genuine ${id}` },
    lookFor: { en: `look for ${id}` },
    imitation: { en: `imitation ${id}` },
    source: { mark: id.startsWith('m-') ? 'M' : 'K' },
  };
}

export const SPECIMEN: Pick<Specimen, 'id' | 'leaves' | 'mrz' | 'features'> = {
  id: 'orvelia-2016',
  leaves: ['cover', 'data', 'visa'].map(id => ({ id, recto: { page: null }, verso: { page: '2' } })),
  mrz: { face: 'data.verso', box: { x: mm(0), y: mm(0), width: mm(1), height: mm(1) }, lines: [] },
  features: [
    makeFeature('mrz', 'M1', ['ir', 'white']),
    makeFeature('m-fibres', 'S7', ['uv365'], 'visa.recto'),
    makeFeature('pair', 'I5', ['white', 'ir']),
    makeFeature('overprint', 'I1', ['uv365']),
    makeFeature('guilloche', 'P1', ['white']),
  ],
};
