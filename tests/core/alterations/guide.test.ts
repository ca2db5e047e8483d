import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Act } from '../../../src/core/alterations/act.ts';
import { readParameters } from '../../../src/core/alterations/parameters.ts';
import { makeDice } from '../../../src/core/units/dice.ts';
import { CIRCUMSTANCES, effectsOf, issuedParts, laidByAct, orderOf, SPECIMEN, statedEffects } from './bench.ts';

const CORE = join(import.meta.dirname, '..', '..', '..', 'src', 'core');
const GUIDE = readFileSync(join(CORE, 'alterations', 'GUIDE.md'), 'utf8');

/** The act of the guide, as a reader would have copied it. */
async function copyExample(): Promise<Act> {
  const text = /```ts\n([\s\S]*?)```/.exec(GUIDE)![1]!;
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  const file = join(folder, 'ghostFilm.ts');
  const placed = text.replaceAll("'../../", `'${CORE}/`).replaceAll(/'\.\.\/(?=\w)/g, `'${CORE}/alterations/`);
  writeFileSync(file, placed);
  const { ghostFilm } = (await import(/* @vite-ignore */ file)) as { readonly ghostFilm: Act };
  rmSync(folder, { recursive: true });
  return ghostFilm;
}

it('the example of the guide does what it states, and names only what is there', async () => {
  const act = await copyExample();
  const read = readParameters(act.parameters, act.propose(SPECIMEN, makeDice(3), CIRCUMSTANCES));
  if (!read.ok) throw new Error(JSON.stringify(read.failures));
  const [leaf] = act.leavesOf(SPECIMEN, read.value);
  const [order, before] = [orderOf(leaf!), issuedParts(leaf!)];
  const work = { specimen: SPECIMEN, order, portraits: order.portraits, parts: before };
  const after = act.alter(work, read.value, makeDice(3));
  expect(effectsOf(laidByAct(before, after))).toEqual(statedEffects(act));
  expect(act.explain(SPECIMEN, read.value).en).toContain('micrometres');
  const paths = [...GUIDE.matchAll(/`((?:src|tests|specimens)\/[\w./-]+\.(?:ts|json))`/g)].map(match => match[1]!);
  const missing = paths
    .filter(path => !path.endsWith('ghostFilm.ts'))
    .filter(path => !existsSync(join(CORE, '..', '..', path)));
  expect(missing).toEqual([]);
});
