import { basename } from 'node:path';
import { applyRules } from '../core/document/dataRule.ts';
import type { Specimen } from '../core/document/specimen.ts';
import { readInks, readLeaf, readReaderModel, readSpecimen } from '../core/exchange/readFiles.ts';
import type { Design } from '../core/press/recipe/design.ts';
import { DESIGN_RULES } from '../core/press/recipe/designRules.ts';
import type { InkTable } from '../core/press/recipe/inkSchema.ts';
import type { LeafRecipe } from '../core/press/recipe/leafRecipe.ts';
import type { ReaderModel } from '../core/reader/page/readerModel.ts';
import type { Failure } from '../core/units/failure.ts';
import { PEOPLE } from './readPeople.ts';
import { listNames, makeShelf, put, refuseStranger, type Shelf } from './shelf.ts';

const EXPECTED = 'specimens/<id>/ with specimen.json, inks.json, reader-model.json and leaves/<leaf>.json';

export type SpecimenShelves = {
  readonly specimens: Shelf<Specimen>;
  readonly designs: readonly Design[];
  readonly models: readonly ReaderModel[];
  readonly files: readonly string[];
  readonly failures: readonly Failure[];
};

/** Specimens with their inks and recipes, each held against the others. */
export async function readSpecimens(root: string): Promise<SpecimenShelves> {
  const specimens = makeShelf<Specimen>();
  const parts: DesignParts[] = [];
  const strangers = (await listNames(root, 'specimens', 'file')).map(name =>
    refuseStranger(`specimens/${name}`, EXPECTED),
  );
  for (const id of await listNames(root, 'specimens', 'folder')) {
    if (`specimens/${id}` === PEOPLE) continue;
    await put(specimens, root, `specimens/${id}/specimen.json`, readSpecimen, { name: id, member: 'id' });
    parts.push(await readParts(root, id));
  }
  const judged = parts.flatMap(part => judgeDesign(part, specimens));
  return {
    specimens,
    designs: judged.map(({ design }) => design),
    models: parts.flatMap(({ model }) => model.good.map(({ value }) => value)),
    files: [
      ...specimens.files,
      ...parts.flatMap(part => [...part.inks.files, ...part.leaves.files, ...part.model.files]),
    ],
    failures: [
      ...strangers,
      ...specimens.failures,
      ...parts.flatMap(part => [
        ...part.inks.failures,
        ...part.leaves.failures,
        ...part.model.failures,
        ...part.strangers,
      ]),
      ...judged.flatMap(({ failures }) => failures),
    ],
  };
}

type DesignParts = {
  readonly id: string;
  readonly inks: Shelf<InkTable>;
  readonly leaves: Shelf<LeafRecipe>;
  readonly model: Shelf<ReaderModel>;
  readonly strangers: readonly Failure[];
};

async function readParts(root: string, id: string): Promise<DesignParts> {
  const folder = `specimens/${id}`;
  const parts = { id, inks: makeShelf<InkTable>(), leaves: makeShelf<LeafRecipe>(), model: makeShelf<ReaderModel>() };
  const strangers: Failure[] = [];
  const refuseIn = (name: string): number => strangers.push(refuseStranger(`${folder}/${name}`, EXPECTED));
  for (const name of await listNames(root, folder, 'file')) {
    if (name === 'inks.json')
      await put(parts.inks, root, `${folder}/${name}`, readInks, { name: id, member: 'specimen' });
    else if (name === 'reader-model.json')
      await put(parts.model, root, `${folder}/${name}`, readReaderModel, { name: id, member: 'specimen' });
    else if (name !== 'specimen.json') refuseIn(name);
  }
  for (const name of await listNames(root, folder, 'folder')) if (name !== 'leaves') refuseIn(name);
  for (const name of await listNames(root, `${folder}/leaves`, 'folder')) refuseIn(`leaves/${name}`);
  for (const name of await listNames(root, `${folder}/leaves`, 'file')) {
    const own = { name: basename(name, '.json'), member: 'leaf' } as const;
    if (name.endsWith('.json')) await put(parts.leaves, root, `${folder}/leaves/${name}`, readLeaf, own);
    else refuseIn(`leaves/${name}`);
  }
  return { ...parts, strangers };
}

/** Parts that could not be read are told once, where they break: the whole is not judged then. */
function judgeDesign(
  { id, inks, leaves }: DesignParts,
  specimens: Shelf<Specimen>,
): readonly { readonly design: Design; readonly failures: readonly Failure[] }[] {
  const specimen = specimens.good.find(({ file }) => file === `specimens/${id}/specimen.json`)?.value;
  if (specimen === undefined || inks.broken.length > 0 || leaves.broken.length > 0) return [];
  const design = { specimen, inks: inks.good[0]?.value ?? null, leaves: leaves.good.map(({ value }) => value) };
  return [{ design, failures: applyRules(DESIGN_RULES, design, `specimens/${id}`) }];
}
