import { FILLER, isLetter } from './alphabet.ts';
import type { NameReading } from './MrzReading.ts';
import type { MrzProblemCode } from './mrzProblems.ts';

function toWords(part: string): string {
  return part
    .split(FILLER)
    .filter(component => component !== '')
    .join(' ');
}

function judgeFillers(name: string): readonly MrzProblemCode[] {
  if (name === '') return ['mrz/name-empty'];
  const problems: MrzProblemCode[] = [];
  if (name.startsWith(FILLER)) problems.push('mrz/name-leading-filler');
  const runs = name.replace(/^<+/, '').match(/<{2,}/g) ?? [];
  if (runs.some(run => run.length > 2)) problems.push('mrz/name-extra-fillers');
  if (runs.length > 1) problems.push('mrz/name-second-separator');
  return problems;
}

/** Splits a name field at the first double filler (Doc 9303-3, 4.6); `text` with all its fillers. */
export function readName(text: string): { readonly name: NameReading; readonly problems: readonly MrzProblemCode[] } {
  const written = text.replace(/<+$/, '');
  const cut = written.indexOf(FILLER + FILLER);
  const possiblyTruncated = isLetter(text.slice(-1));
  return {
    name: {
      primary: toWords(cut === -1 ? written : written.slice(0, cut)),
      secondary: toWords(cut === -1 ? '' : written.slice(cut)),
      possiblyTruncated,
    },
    problems: [...judgeFillers(written), ...(possiblyTruncated ? (['mrz/name-possibly-truncated'] as const) : [])],
  };
}
