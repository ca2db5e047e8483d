import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeAltered } from '../../core/reader/prints/alteredZones.ts';
import { CONDITIONS, type Condition, makePrint, STANDARD_CONDITIONS } from '../../core/reader/prints/conditions.ts';
import { makeNegative, NEGATIVES, type NegativeName } from '../../core/reader/prints/negatives.ts';
import { ALTERED_WAYS, type Print } from '../../core/reader/prints/Print.ts';
import { PHOTOGRAPHS, type PhotographName, takePhotograph } from '../../core/reader/prints/photograph.ts';
import { showPortrait } from '../../core/reader/prints/portraits.ts';
import { makeTurned } from '../../core/reader/prints/turned.ts';
import { readTypeface } from '../../core/reader/prints/typeface.ts';

export type SubjectKind = 'standard' | 'adverse' | 'photograph' | 'altered' | 'negative' | 'font';

/** A condition pictures are drawn in. */
export type Subject = {
  readonly name: string;
  readonly kind: SubjectKind;
  readonly make: (seed: number) => Promise<Print>;
};

export function listSubjects(fonts: string | null): readonly Subject[] {
  const standard: readonly Condition[] = STANDARD_CONDITIONS;
  return [
    ...(Object.keys(CONDITIONS) as Condition[]).map(name => ({
      name,
      kind: standard.includes(name) ? ('standard' as const) : ('adverse' as const),
      make: (seed: number) => makePrint(name, seed),
    })),
    { name: 'turned', kind: 'adverse', make: makeTurned },
    ...(fonts === null ? [] : listFonts(fonts)),
    ...(Object.keys(PHOTOGRAPHS) as PhotographName[]).map(name => ({
      name,
      kind: 'photograph' as const,
      make: (seed: number) => takePhotograph(name, seed),
    })),
    ...ALTERED_WAYS.map(way => ({
      name: way,
      kind: 'altered' as const,
      make: (seed: number) => makeAltered(way, seed),
    })),
    ...(Object.keys(NEGATIVES) as NegativeName[]).map(name => ({
      name,
      kind: 'negative' as const,
      make: async (seed: number) => makeNegative(name, seed),
    })),
    { name: 'portrait', kind: 'negative', make: showPortrait },
  ];
}

/** The hard set in every font of a folder. */
function listFonts(folder: string): readonly Subject[] {
  return readdirSync(folder)
    .filter(file => /\.(otf|ttf)$/i.test(file))
    .flatMap(file => {
      const face = readTypeface(join(folder, file));
      return (['guilloche-300', 'hard'] as const).map(condition => ({
        name: `${file}, ${condition}`,
        kind: 'font' as const,
        make: (seed: number) => makePrint(condition, seed, undefined, face),
      }));
    });
}
