import { parseArgs } from 'node:util';
import type { InspectionLevel } from '../../core/document/featureTerms.ts';
import { LIGHTS, type Light } from '../../core/document/lights.ts';
import { AUDIENCE_LIGHTS } from '../../core/exercises/audits/audienceLights.ts';
import type { Audited, MeanColours } from '../../core/exercises/audits/audit.ts';
import { auditSet } from '../../core/exercises/audits/auditSet.ts';
import { proveCues } from '../../core/exercises/audits/tellTale/proveCues.ts';
import { reportTellTales } from '../../core/exercises/audits/tellTale/tellTale.ts';
import { makeDice } from '../../core/units/dice.ts';
import { tellClasses, tellFindings, tellProof, tellReport } from './auditWords.ts';
import type { CaseCommand } from './caseCommand.ts';
import { type Gathered, gatherCases } from './gatherCases.ts';
import { measureColours } from './measureColours.ts';
import { readStock } from './readStock.ts';

/** Says what is wrong with a set as a whole, with the figures behind it; fails on errors. */
export const auditCases: CaseCommand = {
  usage: `SET|RECIPE [--number N] [--level 1|2|3] [--colours N] [--prove ROUNDS] [--lights]
    looks for what tells altered cases besides the document, for what can be guessed, for cases too much alike, for keys
    nobody can see and for briefs that say otherwise; SET is a folder under exercises/ or any other, RECIPE a file.
    --number draws so many cases by the recipe instead (2000 find a tell-tale of AUC 0.60); --level takes the lamps of
    that level of inspection; --colours presses the first N pages and holds their colours against the verdicts too;
    --prove plants each cue in turn, ROUNDS times, and counts how often it is found; --lights lists for each class the
    lights that show it, plainest first, and where that is otherwise than the register of alterations has it`,
  run: async (root, parameters) => {
    const { values, positionals } = parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        number: { type: 'string' },
        level: { type: 'string' },
        colours: { type: 'string' },
        prove: { type: 'string' },
        lights: { type: 'boolean', default: false },
      },
    });
    const [name] = positionals;
    if (name === undefined) throw new Error(`which set? cases audit ${auditCases.usage}`);
    const number = values.number === undefined ? null : readNumber('--number', values.number, 2000);
    const workshop = await readStock(root);
    const gathered = await gatherCases(root, name, number, workshop);
    const pages = values.colours === undefined ? 0 : readNumber('--colours', values.colours, 2000);
    const colours =
      pages === 0 ? undefined : await measureColours(root, gathered.cases.slice(0, pages), workshop.designs);
    audit(gathered, lightsOf(gathered, values.level), colours);
    if (values.lights) process.stdout.write(`${tellClasses(gathered.cases).join('\n')}\n`);
    if (values.prove !== undefined) prove(gathered, readNumber('--prove', values.prove, 1000));
  },
};

function audit({ set, cases }: Gathered, lights: readonly Light[], colours: readonly MeanColours[] | undefined): void {
  const findings = auditSet(set, cases, lights, colours);
  const audited: Audited = { name: set.id, cases, lights, ...(colours === undefined ? {} : { colours }) };
  process.stdout.write(`${[...tellFindings(findings), ...tellReport(reportTellTales(audited))].join('\n')}\n`);
  if (findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}

function prove({ set, cases }: Gathered, rounds: number): void {
  const proof = proveCues({ name: set.id, cases, lights: LIGHTS }, rounds, makeDice(1));
  process.stdout.write(`${tellProof(proof, rounds).join('\n')}\n`);
}

function lightsOf({ lights }: Gathered, level: string | undefined): readonly Light[] {
  if (level === undefined) return lights;
  return AUDIENCE_LIGHTS[readNumber('--level', level, 3) as InspectionLevel];
}

function readNumber(option: string, text: string, most: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new Error(`${option} is a whole number from 1 to ${most}, not ${text}`);
}
