import { makePrint } from '../../core/reader/prints/conditions.ts';
import { makeOurReader } from './ourReader.ts';
import type { ReaderOptions } from './readerOptions.ts';
import { openFailures } from './recordFailure.ts';
import { makeStockReader, makeTunedReader } from './stockReaders.ts';
import { listSubjects, type Subject, type SubjectKind } from './subjects.ts';
import { count, emptyTally, type Tally } from './tally.ts';
import type { ZoneReader } from './ZoneReader.ts';

export type ReaderRow = {
  readonly condition: string;
  readonly kind: SubjectKind;
  readonly readers: readonly { readonly name: string; readonly tally: Tally }[];
};

/** Every reader on the same pictures, one condition after another. */
export async function compareReaders(root: string, options: ReaderOptions): Promise<readonly ReaderRow[]> {
  const ours = makeOurReader();
  const others = options.withStock ? [await makeStockReader(root), await makeTunedReader(root)] : [];
  const record = openFailures(options.failures);
  const rows: ReaderRow[] = [];
  try {
    await warmUp([ours, ...others]);
    for (const subject of listSubjects(options.fonts).filter(wanted(options))) {
      const readers = hasStock(subject.kind) ? [ours, ...others] : [ours];
      rows.push(await readSubject(subject, readers, options, record));
    }
  } finally {
    for (const reader of others) await reader.close();
  }
  return rows;
}

/** Templates and models are made with the first picture; no condition is to pay for that. */
async function warmUp(readers: readonly ZoneReader[]): Promise<void> {
  const print = await makePrint('clean-300', 0);
  for (const reader of readers) await reader.read(print);
}

/** Stock text recognition has no notion of an altered character, nor of a picture without a zone. */
function hasStock(kind: SubjectKind): boolean {
  return kind !== 'altered' && kind !== 'negative';
}

function wanted({ only }: ReaderOptions): (subject: Subject) => boolean {
  return ({ name, kind }) => only.length === 0 || only.includes(name) || only.includes(kind);
}

async function readSubject(
  subject: Subject,
  readers: readonly ZoneReader[],
  options: ReaderOptions,
  record: ReturnType<typeof openFailures>,
): Promise<ReaderRow> {
  const tallies = readers.map(({ name }) => ({ name, tally: emptyTally() }));
  for (let seed = 1; seed <= options.pictures(subject.kind); seed++) {
    const print = await subject.make(seed);
    for (const [i, reader] of readers.entries()) {
      const text = await reader.read(print);
      const isRight = count(tallies[i]!.tally, print, text);
      if (i === 0 && !isRight) await record(subject.name, print, text);
    }
  }
  return { condition: subject.name, kind: subject.kind, readers: tallies };
}
