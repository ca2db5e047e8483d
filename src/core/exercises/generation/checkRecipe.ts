import type { Act } from '../../alterations/act.ts';
import { ACTS } from '../../alterations/actTable.ts';
import { WEAR } from '../../alterations/wearTable.ts';
import { FRAUD_TREE, type FraudClass } from '../../document/fraudTree.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Failure } from '../../units/failure.ts';
import { lackFor } from './canCarry.ts';
import type { Stock } from './generated.ts';
import type { Recipe } from './recipe.ts';

/** Classes that are drawn although they are no act. */
const BY_DATES: readonly FraudClass[] = ['expired'];

export function refuseRecipe(code: string, path: string, rule: string, expected: string, found: string): Failure {
  return { code: `exercises/recipe-${code}`, file: '', path, rule, expected, found };
}

/** Everything in which a recipe contradicts itself or what there is to draw from, each with what to do about it. */
export function checkRecipe(recipe: Recipe, stock: Stock): readonly Failure[] {
  return [
    ...checkSpan(recipe),
    ...checkForm(recipe),
    ...checkSpecimens(recipe, stock),
    ...checkClasses(recipe, stock),
    ...checkDecoys(recipe, stock),
    ...checkPeople(recipe, stock),
    ...checkTravels(recipe),
  ];
}

export function checkForm({ id, form, siblings }: Recipe): readonly Failure[] {
  if (form === undefined) return [];
  const rule = 'a form is one of those it names, ends its id in its name, and is drawn case by case';
  const isSound = form.of.includes(form.name) && id.endsWith(`-${form.name}`) && siblings !== true;
  const expected = `a name among ${form.of.join(', ')} that ends the id, and no siblings`;
  return isSound ? [] : [refuseRecipe('form-unfit', 'form', rule, expected, `${form.name} in ${id}`)];
}

function checkSpan({ difficulty, controlDates }: Recipe): readonly Failure[] {
  const rule = 'a range begins before it ends';
  return [
    ...(difficulty.from <= difficulty.to
      ? []
      : [refuseRecipe('range-turned', 'difficulty', rule, 'from below to', `${difficulty.from} to ${difficulty.to}`)]),
    ...(controlDates.from <= controlDates.to
      ? []
      : [
          refuseRecipe(
            'range-turned',
            'controlDates',
            rule,
            'from before to',
            `${controlDates.from} to ${controlDates.to}`,
          ),
        ]),
  ];
}

function checkSpecimens({ specimens }: Recipe, stock: Stock): readonly Failure[] {
  const known = stock.specimens.map(({ id }) => id);
  return specimens.flatMap((id, at) =>
    known.includes(id)
      ? []
      : [
          refuseRecipe(
            'specimen-unknown',
            `specimens[${at}]`,
            'a recipe draws from specimens that are there',
            `one of ${known.join(', ')}`.slice(0, 200),
            id,
          ),
        ],
  );
}

function checkClasses({ classes, heldOut, specimens, referRate }: Recipe, stock: Stock): readonly Failure[] {
  const models = stock.specimens.filter(({ id }) => specimens.includes(id));
  const left = classes.filter(name => !heldOut.includes(name));
  const none = left.length === 0 && referRate > 0;
  return [
    ...classes.flatMap((name, at) => judgeClass(name, models, `classes[${at}]`)),
    ...(none
      ? [
          refuseRecipe(
            'all-held-out',
            'heldOut',
            'a recipe that refers cases leaves a class to draw',
            'at least one class that is not held out',
            heldOut.join(', '),
          ),
        ]
      : []),
  ];
}

/** Every model must carry every class, or the model would tell which classes to expect. */
function judgeClass(name: FraudClass, models: readonly Specimen[], path: string): readonly Failure[] {
  if (BY_DATES.includes(name)) return [];
  const act: Act | undefined = ACTS[name];
  if (act === undefined) {
    const known = [...BY_DATES, ...Object.keys(ACTS)].join(', ').slice(0, 200);
    return [
      refuseRecipe('class-undrawn', path, 'a class of a recipe is one that can be drawn', `one of ${known}`, name),
    ];
  }
  return models.flatMap(model => {
    const lack = lackFor(act, model);
    if (lack === null) return [];
    const rule = 'every specimen of a recipe can carry every class of it';
    return [
      refuseRecipe(
        'class-not-carried',
        path,
        rule,
        `${lack}, or the class or the specimen left out`,
        `${name} on ${model.id}`,
      ),
    ];
  });
}

function checkDecoys({ decoys, specimens }: Recipe, stock: Stock): readonly Failure[] {
  const models = stock.specimens.filter(({ id }) => specimens.includes(id));
  const known = Object.keys(WEAR).join(', ').slice(0, 200);
  const unknown = decoys.kinds.flatMap((kind, at) => {
    const wear = WEAR[kind];
    const fits = wear !== undefined && models.every(({ substrate }) => wear.substrates.includes(substrate));
    const rule = 'a decoy of a recipe is one that can be drawn on every specimen of it';
    return fits ? [] : [refuseRecipe('decoy-undrawn', `decoys.kinds[${at}]`, rule, `one of ${known}`, kind)];
  });
  const missing = decoys.mean > 0 && decoys.kinds.length === 0;
  const rule = 'wear on average needs kinds of wear to draw';
  return missing
    ? [...unknown, refuseRecipe('decoys-none', 'decoys', rule, 'kinds, or a mean of 0', `mean ${decoys.mean}`)]
    : unknown;
}

/** An act that puts another face in needs somebody of each sex besides the holder. */
function checkPeople({ classes }: Recipe, { people }: Stock): readonly Failure[] {
  const rule = 'everybody on whom an act may need another person has a counterpart in the stock';
  const needs = classes.filter(name => (ACTS[name]?.changes ?? []).includes('portrait') || name === 'impostor');
  const lonely = (['F', 'M'] as const).filter(
    sex => people.filter(({ identity }) => identity.sex === sex).length === 1,
  );
  if (people.length === 0) {
    return [
      refuseRecipe(
        'people-none',
        'number',
        'a set needs people to make documents out to',
        'at least one person',
        'none',
      ),
    ];
  }
  return needs.length === 0 || lonely.length === 0
    ? []
    : [
        refuseRecipe(
          'people-few',
          'classes',
          rule,
          'two people of each sex',
          `one of sex ${lonely.join(', ')} and ${needs[0]}`,
        ),
      ];
}

/** What is done on visas and stamps needs some in the books. */
function checkTravels({ classes, travels }: Recipe): readonly Failure[] {
  const rule = 'acts on visas and stamps need books that travelled';
  const needs = travels > 0 ? [] : classes.filter(name => FRAUD_TREE[name].family === 'visa-stamp');
  return needs.map(name => refuseRecipe('travels-none', 'travels', rule, 'some travels, or the class left out', name));
}
