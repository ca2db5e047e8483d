/** The characters a machine-readable zone is written in, in the order of every table of the reader. */
export const READER_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<';
