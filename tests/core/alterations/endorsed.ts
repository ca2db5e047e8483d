import type { Endorsement, Stamp, Visa } from '../../../src/core/document/endorsement.ts';
import type { Specimen } from '../../../src/core/document/specimen.ts';
import { drawEndorsements } from '../../../src/core/press/drawEndorsements.ts';
import { drawPart, type LeafOrder, type LeafPart } from '../../../src/core/press/drawLeaf.ts';
import { deg, mm } from '../../../src/core/units/length.ts';

type Place = readonly [face: string, x: number, y: number, angle: number];

function stamp(
  id: string,
  [post, direction, date]: readonly [string, Stamp['direction'], string],
  [face, x, y, angle]: Place,
): Stamp {
  const seed = 100 + Number(id.slice(-1));
  return { kind: 'stamp', id, face, x: mm(x), y: mm(y), angle: deg(angle), post, direction, date, seed };
}

function visa({ holder, documentNumber }: Specimen): Visa {
  return {
    kind: 'visa',
    id: 'visa-1',
    face: 'visa-3.recto',
    x: mm(60),
    y: mm(41),
    angle: deg(-90),
    issuer: 'QVS',
    number: 'VS4071836',
    holder,
    passportNumber: documentNumber,
    entries: 'multiple',
    issuedOn: '2023-02-06',
    validFrom: '2023-03-01',
    validUntil: '2024-02-29',
    stayDays: 60,
  };
}

/** Five stamps and a visa of two journeys: a leaf of stamps, one over the label’s edge. */
export function endorsementsFor(specimen: Specimen): readonly Endorsement[] {
  return [
    stamp('stamp-1', ['zenith-haven', 'entry', '2022-05-03'], ['visa-2.verso', 34, 46, 6]),
    stamp('stamp-2', ['zenith-central', 'exit', '2022-05-19'], ['visa-2.verso', 88, 40, -9]),
    visa(specimen),
    stamp('stamp-3', ['tallow-quay', 'entry', '2023-03-11'], ['visa-3.recto', 101, 66, -84]),
    stamp('stamp-4', ['tallow-quay', 'exit', '2023-04-02'], ['visa-2.recto', 36, 44, 4]),
    stamp('stamp-5', ['selwyn-field', 'entry', '2023-04-02'], ['visa-2.recto', 92, 46, -5]),
  ];
}

/** A leaf of nothing but its paper, its visas and its stamps. */
export function plainParts(order: LeafOrder): readonly LeafPart[] {
  const paper = order.recipe.elements.filter(({ process }) => process === 'paper');
  return [...paper.map(element => drawPart(order, element)), ...drawEndorsements(order)];
}
