import type { SubjectKind } from './subjects.ts';

export type ReaderOptions = {
  /** Pictures of each condition. */
  readonly pictures: (kind: SubjectKind) => number;
  /** Conditions or kinds of them; empty for all. */
  readonly only: readonly string[];
  readonly withStock: boolean;
  readonly fonts: string | null;
  readonly failures: string | null;
};

const PICTURES: Readonly<Record<SubjectKind, number>> = {
  standard: 4,
  adverse: 2,
  photograph: 1,
  altered: 2,
  negative: 1,
  font: 4,
};

/** `--pictures N`, `--only NAME,…`, `--without-stock`, `--fonts FOLDER`, `--failures FOLDER`. */
export function parseReaderOptions(parameters: readonly string[]): ReaderOptions {
  const readFlag = (name: string): string | null => {
    const at = parameters.indexOf(name);
    return at < 0 ? null : (parameters[at + 1] ?? null);
  };
  const count = Number(readFlag('--pictures') ?? Number.NaN);
  return {
    pictures: kind => (Number.isInteger(count) && count > 0 ? count : PICTURES[kind]),
    only: readFlag('--only')?.split(',') ?? [],
    withStock: !parameters.includes('--without-stock'),
    fonts: readFlag('--fonts'),
    failures: readFlag('--failures'),
  };
}
