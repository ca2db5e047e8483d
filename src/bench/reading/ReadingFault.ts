import type { ReadingFailure } from './Reading.ts';

/** Why a part of a reading could not be done. */
export class ReadingFault extends Error {
  readonly code: ReadingFailure;
  constructor(code: ReadingFailure, text = '') {
    super(text === '' ? code : `${code}: ${text}`);
    this.name = 'ReadingFault';
    this.code = code;
  }
}

/** The code of what was thrown, `otherwise` where it is not one of ours. */
export function codeOf(error: unknown, otherwise: ReadingFailure): ReadingFailure {
  return error instanceof ReadingFault ? error.code : otherwise;
}
