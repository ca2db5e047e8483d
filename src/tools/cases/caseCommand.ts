/** One thing to do with cases: what follows its name, what it does, and the doing. */
export type CaseCommand = {
  readonly usage: string;
  readonly run: (root: string, parameters: readonly string[]) => Promise<void>;
};
