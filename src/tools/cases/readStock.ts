import type { Stock } from '../../core/exercises/generation/generated.ts';
import type { Design } from '../../core/press/recipe/design.ts';
import { describeFailure } from '../../core/units/failure.ts';
import { readPeople } from '../readPeople.ts';
import { readSpecimens } from '../readSpecimens.ts';

/** What there is to draw from, and what it is pressed with. */
export type Workshop = { readonly stock: Stock; readonly designs: readonly Design[] };

export async function readStock(root: string): Promise<Workshop> {
  const [{ designs, failures }, people] = await Promise.all([readSpecimens(root), readPeople(root)]);
  const wrong = [...failures, ...people.failures];
  if (wrong.length > 0) throw new Error(wrong.map(describeFailure).join('\n'));
  const specimens = designs.filter(({ inks }) => inks !== null).map(({ specimen }) => specimen);
  return { stock: { specimens, people: people.good.map(({ value }) => value) }, designs };
}
