import type { CaseCommand } from './cases/caseCommand.ts';
import { explainFile } from './cases/explainFile.ts';
import { generateFiles } from './cases/generateFiles.ts';

const COMMANDS: Readonly<Record<string, CaseCommand>> = { generate: generateFiles, explain: explainFile };

/** `cases COMMAND …`: makes, explains and judges cases. */
export async function run([name = '', ...parameters]: readonly string[]): Promise<void> {
  const command = COMMANDS[name];
  if (command === undefined) {
    const usage = Object.entries(COMMANDS).map(([known, each]) => `cases ${known} ${each.usage}`);
    throw new Error(usage.join('\n'));
  }
  await command.run(process.cwd(), parameters);
}
