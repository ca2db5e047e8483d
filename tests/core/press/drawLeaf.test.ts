import { describe, expect, it } from 'vitest';
import { specimenSchema } from '../../../src/core/document/specimen.ts';
import { drawLeaf } from '../../../src/core/press/drawLeaf.ts';
import { faceOf, pressSheet } from '../../../src/core/press/pressSheet.ts';
import { omitFeature } from '../../../src/core/press/recipe/leafRecipe.ts';
import { mm } from '../../../src/core/units/length.ts';
import { makeNodeEasel } from '../../../src/node/nodeEasel.ts';
import { changed } from '../document/changed.ts';
import { sampleSpecimen } from '../document/sampleSpecimen.ts';
import { designRulesBroken } from './designRulesBroken.ts';
import { sampleInks, sampleOrder } from './samplePress.ts';

const easel = makeNodeEasel();
const PAPER = { process: 'paper', id: 'paper', side: 'recto', ink: 'paper', clouds: 0.5, transmission: 0.6 };
const BACK = { process: 'paper', id: 'back', side: 'verso', ink: 'grey', features: ['dull-back'] };
const WHOLE = { x: mm(0), y: mm(0), width: mm(125), height: mm(88) };

describe('drawing a leaf', () => {
  it('PRE-5 gives the same lists and the same bytes again', () => {
    const lists = [0, 1].map(() => drawLeaf(sampleOrder([PAPER, BACK])));
    expect(lists[0]).toEqual(lists[1]);
    const bytes = lists.map(leaf => pressSheet(faceOf(leaf, 'recto'), 'through', { region: WHOLE, pxPerMm: 4 }, easel));
    expect(Buffer.compare(Buffer.from(bytes[0]!.data), Buffer.from(bytes[1]!.data))).toBe(0);
  });

  it('PRE-7 shows the body mirrored from the other face', () => {
    const leaf = drawLeaf(sampleOrder([PAPER, BACK]));
    const [recto, verso] = (['recto', 'verso'] as const).map(side =>
      pressSheet(faceOf(leaf, side), 'through', { region: WHOLE, pxPerMm: 2 }, easel),
    );
    const pixel = (data: Uint8ClampedArray, x: number, y: number) => data[4 * (y * 250 + x)]!;
    const differences = Array.from({ length: 400 }, (_, i) => {
      const [x, y] = [(i * 37) % 250, (i * 23) % 176];
      return Math.abs(pixel(recto!.data, x, y) - pixel(verso!.data, 249 - x, y));
    });
    expect(Math.max(...differences)).toBeLessThanOrEqual(2);
    const levels = new Set(Array.from({ length: 250 }, (_, x) => pixel(recto!.data, x, 80)));
    expect(levels.size).toBeGreaterThan(5);
  });

  it('PRE-8 leaves a feature out with all its elements, and nothing else', () => {
    const { recipe } = sampleOrder([PAPER, BACK]);
    expect(omitFeature(recipe, 'dull-back').elements.map(element => element.id)).toEqual(['paper']);
    expect(omitFeature(recipe, 'another').elements.map(element => element.id)).toEqual(['paper', 'back']);
  });

  it('PRE-10 paints the body first, wherever the recipe names it', () => {
    const leaf = drawLeaf(sampleOrder([BACK, PAPER]));
    expect(leaf.recto).toHaveLength(1);
    expect(leaf.verso).toHaveLength(1);
    expect(leaf.body.length).toBeGreaterThan(1);
  });

  it('PRE-6 lays a portrait face on its side with the spine on top', () => {
    const specimen = specimenSchema.parse(changed(sampleSpecimen(), 'leaves[1].recto.upright', 'portrait'));
    const leaf = drawLeaf(sampleOrder([PAPER], specimen));
    expect(leaf.recto[0]?.bounds).toEqual(WHOLE);
  });
});

describe('the rules of a design', () => {
  const design = () => ({
    specimen: { ...sampleSpecimen(), features: [] },
    inks: sampleInks(),
    leaves: ['cover', 'data'].map(leaf => ({ ...sampleOrder([PAPER]).recipe, leaf })),
  });

  it('PRE-9 accept what agrees', () => {
    expect(designRulesBroken(design())).toEqual([]);
    expect(designRulesBroken({ ...design(), inks: null, leaves: [] })).toEqual([]);
  });

  it('PRE-9 tell a leaf without a recipe, and a recipe without its leaf', () => {
    const { leaves } = design();
    expect(designRulesBroken({ ...design(), leaves: leaves.slice(1) })).toEqual(['press/leaf-missing leaves/cover']);
    expect(designRulesBroken({ ...design(), leaves: [...leaves, { ...leaves[0]!, leaf: 'wing' }] })).toEqual([
      'press/leaf-missing leaves/wing',
    ]);
  });

  it('PRE-9 tell missing inks, unknown inks, foreign parts, ids given twice', () => {
    expect(designRulesBroken({ ...design(), inks: null })).toContain('press/inks-missing inks');
    const { recipe } = sampleOrder([PAPER, { ...BACK, id: 'paper', ink: 'gold', features: [] }]);
    const leaves = [{ ...recipe, leaf: 'cover', specimen: 'other' }, sampleOrder([PAPER]).recipe];
    expect(designRulesBroken({ ...design(), leaves })).toEqual([
      'press/other-specimen leaves/cover',
      'press/element-repeated leaves/cover: elements[1].id',
      'press/ink-unknown leaves/cover: elements[1].ink',
    ]);
  });

  it('PRE-9 tell features nobody makes and features nobody knows', () => {
    const specimen = sampleSpecimen();
    const made = specimen.features.find(feature => feature.term === 'M1');
    const [cover, data] = design().leaves;
    const broken = designRulesBroken({
      ...design(),
      specimen: { ...specimen, features: made === undefined ? [] : [made] },
    });
    expect(broken).toEqual(['press/feature-not-made features[0].id']);
    const elements = data!.elements.map(element => ({ ...element, features: ['no-such'] }));
    expect(designRulesBroken({ ...design(), leaves: [cover!, { ...data!, elements }] })).toEqual([
      'press/feature-unknown leaves/data: elements[0].features',
    ]);
  });
});
