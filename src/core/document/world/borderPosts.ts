/** A border post of the fictional world and the stamp it uses. Days are YYYY-MM-DD. */
export type BorderPost = {
  readonly id: string;
  /** As the stamp spells it. */
  readonly name: string;
  /** Code of the state that keeps it. */
  readonly state: string;
  readonly way: 'air' | 'sea' | 'road' | 'rail';
  /** The number or letters that tell its stamps from others'. */
  readonly code: string;
  readonly openFrom: string;
  /** Null: open still. */
  readonly openUntil: string | null;
};

export const BORDER_POSTS: readonly BorderPost[] = [
  {
    id: 'port-selwyn',
    name: 'PORT SELWYN',
    state: 'QOV',
    way: 'sea',
    code: '03',
    openFrom: '1998-01-01',
    openUntil: null,
  },
];
