import { type FaceId, parseFaceId } from '../../document/face.ts';
import { FACE_SIZES } from '../../document/formats.ts';
import type { Specimen } from '../../document/specimen.ts';
import { otherSide } from '../../press/drawLeaf.ts';
import { mm } from '../../units/length.ts';
import type { Area } from '../../units/shape.ts';
import type { ActSites, PairSite, RegionSite, Site } from '../act.ts';
import { cellsOfPicture } from '../damage/cellsOfPicture.ts';
import { outlineOf } from '../damage/outlineOf.ts';
import { LIP_WIDTH } from '../damage/pinHoles.ts';
import type { Parameters } from '../deed.ts';
import { numberOf } from '../parameters.ts';
import { trimBox } from '../text/addedStrokes.ts';
import { behind } from '../text/behind.ts';
import { cellsOf, mrzFieldOf, regionOf } from '../text/contradiction.ts';
import { PERFORATED, perforatedCell, perforatedLeaves } from '../text/perforatedNumber.ts';
import { type Figure, type NumberPlan, printedNumbers } from './numberPlan.ts';

const EDGE = 14;

type Seen = { readonly main: RegionSite; readonly trace: readonly RegionSite[] };

/** Every place that was changed is a sign, and so is every place that was left, against one that was changed. */
export function numberSites(specimen: Specimen, parameters: Parameters, plan: NumberPlan): ActSites {
  const figures = plan.figure === null ? [] : [seeFigure(specimen, plan.figure())];
  const holes = plan.holes.length === 0 ? [] : seeHoles(specimen, parameters, plan);
  const serials = plan.serials.map(({ rub }) => seeRubbed(specimen, rub()));
  const [first, ...others] = [...figures, ...holes, ...serials];
  if (first === undefined) throw new Error('a number was left as it was');
  return {
    main: first.main,
    alternatives: [
      ...(figures.length > 0 ? zoneSigns(specimen, first.main) : []),
      ...others.map(({ main }) => main),
      ...leftNumbers(specimen, plan).map((second): PairSite => ({ kind: 'pair', first: first.main, second })),
    ].slice(0, 20),
    neutral: [],
    trace: [first, ...others].flatMap(({ trace }) => trace),
    tolerance: 2,
  };
}

function seeFigure(specimen: Specimen, figure: Figure): Seen {
  const { face } = figure.entry;
  if (figure.kind === 'overwritten') {
    const { picture, box } = figure.strokes;
    const strokes: RegionSite = { kind: 'region', face, areas: cellsOfPicture(picture, box, 24) };
    return { main: regionOf(face, trimBox(box)), trace: [strokes, behind(specimen, strokes)] };
  }
  const { abrasion, typed } = figure;
  const patch = outlineOf(abrasion.depth, abrasion.box, EDGE);
  const main: RegionSite = { kind: 'region', face, areas: [patch, { kind: 'rectangle', ...typed.box }] };
  return { main, trace: [main, behind(specimen, main)] };
}

function seeRubbed(specimen: Specimen, { face, abrasion }: ReturnType<NumberPlan['serials'][number]['rub']>): Seen {
  const main: RegionSite = { kind: 'region', face, areas: [outlineOf(abrasion.depth, abrasion.box, EDGE)] };
  return { main, trace: [main, behind(specimen, main)] };
}

/** The figure in the holes of each leaf, on the faces the number is a feature of; all pricked leaves for the trace. */
function seeHoles(specimen: Specimen, parameters: Parameters, { holes }: NumberPlan): readonly Seen[] {
  const cell = perforatedCell(specimen, numberOf(parameters, 'position'))!;
  const radius = mm(numberOf(parameters, 'girth') + LIP_WIDTH - 0.03);
  const spots = holes.map(
    ({ at }): Area => ({ kind: 'ellipse', x: mm(at[0]), y: mm(at[1]), radiusX: radius, radiusY: radius }),
  );
  const recto = (leaf: string): RegionSite => ({ kind: 'region', face: `${leaf}.recto`, areas: spots });
  const shown = specimen.features.filter(({ term }) => term === PERFORATED).map(({ face }) => face);
  const trace = perforatedLeaves(specimen).flatMap(leaf => [recto(leaf), behind(specimen, recto(leaf))]);
  return shown.map((face, i) => ({ main: cellOn(specimen, face, cell), trace: i === 0 ? trace : [] }));
}

function cellOn({ format }: Specimen, face: FaceId, cell: NonNullable<ReturnType<typeof perforatedCell>>): RegionSite {
  const { width } = FACE_SIZES[format];
  const isRecto = parseFaceId(face).side === 'recto';
  return regionOf(face, isRecto ? cell : { ...cell, x: mm(width - cell.x - cell.width) });
}

function zoneSigns(specimen: Specimen, first: RegionSite): readonly (Site | PairSite)[] {
  const field = mrzFieldOf(specimen, 'documentNumber');
  const entry = specimen.entries.find(({ field: name }) => name === 'documentNumber');
  const room = entry === undefined ? [] : [regionOf(entry.face, entry.box)];
  if (field === null) return room;
  const [cells, fact] = [cellsOf(specimen, field), field.name];
  return [
    { kind: 'pair', first, second: cells, fact },
    { ...cells, fact },
    { kind: 'row', source: 'mrz', field: field.name, fact },
    ...room,
  ];
}

/** Places that still say the old number: holes, print on other pages, and what of that went through the sheet. */
function leftNumbers(specimen: Specimen, { holes, serials }: NumberPlan): readonly RegionSite[] {
  const redone = serials.map(({ face }) => face);
  const isBehind = (face: FaceId): boolean => redone.some(other => facesOf(other).includes(face));
  return [
    ...specimen.features.filter(({ term }) => term === PERFORATED && holes.length === 0),
    ...printedNumbers(specimen).filter(({ face }) => !redone.includes(face)),
    ...specimen.features.filter(({ term, face }) => term === 'I10' && isBehind(face)),
  ].map(({ face, areas }) => ({ kind: 'region', face, areas }));
}

function facesOf(face: FaceId): readonly FaceId[] {
  const { leaf, side } = parseFaceId(face);
  return [`${leaf}.${side}`, `${leaf}.${otherSide(side)}`];
}
