import { codeOf } from './ReadingFault.ts';
import type { ReaderDesk } from './readerDesk.ts';
import type { FromReader, ToReader } from './readerMessages.ts';

/** Does what was asked and says how it went; never rejects. */
export async function answerTask(
  desk: ReaderDesk,
  { id, task }: ToReader,
  post: (message: FromReader) => void,
): Promise<void> {
  try {
    const answer = await desk(task, step => post({ kind: 'step', id, step }));
    post({ kind: 'done', id, answer });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    post({ kind: 'failed', id, code: codeOf(error, 'reading/broke'), text });
  }
}
