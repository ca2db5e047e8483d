import fc from 'fast-check';
import { CLASSES, FAMILIES } from '../../../src/core/document/fraudTree.ts';
import { LIGHTS } from '../../../src/core/document/lights.ts';
import { type Mark, markSchema } from '../../../src/core/marks/mark.ts';

const coordinate = fc.integer({ min: -40, max: 600 }).map(n => n / 4);
const extent = fc.integer({ min: 1, max: 300 }).map(n => n / 4);
const angle = fc.integer({ min: -180, max: 180 });
const shape = fc.oneof(
  fc.record({ kind: fc.constant('pin'), x: coordinate, y: coordinate }),
  fc.record({ kind: fc.constant('rectangle'), x: coordinate, y: coordinate, width: extent, height: extent, angle }),
  fc.record({ kind: fc.constant('ellipse'), x: coordinate, y: coordinate, radiusX: extent, radiusY: extent, angle }),
);
const region = fc.record({
  kind: fc.constant('region'),
  face: fc.constantFrom('data.recto', 'data.verso', 'cover.recto'),
  shape,
});
const named = fc.constantFrom(
  { kind: 'person' },
  { kind: 'document', scope: 'document' },
  { kind: 'document', scope: 'page', face: 'data.recto' },
  { kind: 'book', site: 'gutter', leaf: 3 },
  { kind: 'row', source: 'chip', field: 'dg2' },
);
const single = fc.oneof({ weight: 4, arbitrary: region }, named);
const place = fc.oneof(
  { weight: 5, arbitrary: single },
  fc.record({ kind: fc.constant('pair'), first: single, second: single }),
);

/** Any readable mark with this id and sequence. */
export function anyMark(id: string, sequence: number): fc.Arbitrary<Mark> {
  return fc
    .record({
      place,
      family: fc.constantFrom(...FAMILIES),
      class: fc.option(fc.constantFrom(...CLASSES)),
      confidence: fc.integer({ min: 1, max: 5 }),
      light: fc.constantFrom(...LIGHTS),
    })
    .map(rest => markSchema.parse({ id, sequence, ...rest }));
}

/** Marks m0, m1 … up to `most`, with sequences that may repeat. */
export function anyMarks(most: number): fc.Arbitrary<readonly Mark[]> {
  return fc
    .array(fc.nat({ max: most }), { maxLength: most })
    .chain(sequences => fc.tuple(...sequences.map((sequence, i) => anyMark(`m${i}`, sequence))));
}
