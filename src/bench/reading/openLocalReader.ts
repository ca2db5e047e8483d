import { answerTask } from './answerTask.ts';
import { createReaderDesk } from './readerDesk.ts';
import type { FromReader, ToReader } from './readerMessages.ts';

/** The same reader without a worker: it works in the window, and lets it breathe between one task and the next. */
export function openLocalReader(post: (message: FromReader) => void): (message: ToReader) => void {
  const desk = createReaderDesk();
  let last: Promise<void> = Promise.resolve();
  return message => {
    last = last.then(breathe).then(() => answerTask(desk, message, post));
  };
}

function breathe(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 0));
}
