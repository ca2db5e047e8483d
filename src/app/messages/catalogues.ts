import en from './en.json';

export type MessageKey = keyof typeof en;
export type Catalogue = Readonly<Record<string, string>>;

/** Every translated catalogue by BCP 47 tag; English is the reference whose keys the others must have. */
export const CATALOGUES: Readonly<Record<string, Catalogue>> = { en };
