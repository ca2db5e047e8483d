import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Act } from '../core/alterations/act.ts';
import { ACTS } from '../core/alterations/actTable.ts';
import { type Draw, fitSurrogate } from '../core/exercises/generation/fitSurrogate.ts';
import { SURROGATES } from '../core/exercises/generation/foretell.ts';
import { readStock, type Workshop } from './cases/readStock.ts';
import { tryAct } from './cases/tryAct.ts';
import { formatJson } from './formatJson.ts';

const TABLE = 'src/core/exercises/generation/surrogate.json';
/** Draws of each act; care goes evenly from 0 to 1 over them. */
const DRAWS = 48;

/** Presses proposals of every act (or of those named) and writes what they teach into the table of surrogates. */
export async function run(parameters: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: { draws: { type: 'string', default: String(DRAWS) } },
  });
  const root = process.cwd();
  const workshop = await readStock(root);
  const known: Record<string, unknown> = { ...SURROGATES };
  for (const act of Object.values(ACTS)) {
    if (positionals.length > 0 && !positionals.includes(act.class)) continue;
    const draws = await drawMany(root, workshop, act, Number(values.draws));
    if (draws.length === 0) continue;
    const surrogate = fitSurrogate(draws);
    known[act.class] = surrogate;
    await writeFile(join(root, TABLE), formatJson(known as never));
    process.stdout.write(`${act.class}: ${surrogate.draws} draws, off by ${surrogate.error} on those held back\n`);
  }
}

async function drawMany(root: string, workshop: Workshop, act: Act, count: number): Promise<readonly Draw[]> {
  const draws: Draw[] = [];
  for (let at = 0; at < count; at++) {
    const draw = await tryAct(root, workshop, act, at, ((at * 7) % count) / (count - 1));
    if (draw !== null) draws.push(draw);
  }
  return draws;
}
