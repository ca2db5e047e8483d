import { auditCases } from './cases/auditCases.ts';
import type { CaseCommand } from './cases/caseCommand.ts';
import { explainFile } from './cases/explainFile.ts';
import { generateFiles } from './cases/generateFiles.ts';
import { sheetCases } from './cases/sheetCases.ts';
import { tryClass } from './cases/tryClass.ts';

const COMMANDS: Readonly<Record<string, CaseCommand>> = {
  generate: generateFiles,
  explain: explainFile,
  audit: auditCases,
  sheet: sheetCases,
  try: tryClass,
};

/** `cases COMMAND …`: makes, explains, judges and draws cases. */
export async function run([name = '', ...parameters]: readonly string[]): Promise<void> {
  const command = COMMANDS[name];
  if (command === undefined) {
    const usage = Object.entries(COMMANDS).map(([known, each]) => `cases ${known} ${each.usage}`);
    throw new Error(usage.join('\n'));
  }
  await command.run(process.cwd(), parameters);
}
