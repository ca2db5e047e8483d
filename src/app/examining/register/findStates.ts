import { BORDER_POSTS, type BorderPost } from '../../../core/document/world/borderPosts.ts';
import { STATES, type WorldState } from '../../../core/document/world/states.ts';
import { STOLEN_BLANKS, type StolenBlanks } from '../../../core/document/world/stolenBlanks.ts';

/** What the register holds of one state. */
export type RegisterEntry = {
  readonly state: WorldState;
  readonly posts: readonly BorderPost[];
  readonly blanks: readonly StolenBlanks[];
};

export const REGISTER: readonly RegisterEntry[] = STATES.map(state => ({
  state,
  posts: BORDER_POSTS.filter(post => post.state === state.code),
  blanks: STOLEN_BLANKS.filter(taken => taken.state === state.code),
}));

/** Entries in which every word that is looked for begins a word: of a name, a code, a capital or a border post. */
export function findStates(search: string): readonly RegisterEntry[] {
  const wanted = wordsOf(search);
  return REGISTER.filter(entry => {
    const words = wordsOf(textsOf(entry).join(' '));
    return wanted.every(start => words.some(word => word.startsWith(start)));
  });
}

function textsOf({ state, posts }: RegisterEntry): readonly string[] {
  return [
    state.code,
    state.shortName,
    state.capital,
    ...Object.values(state.name),
    ...posts.flatMap(post => [post.name, post.code]),
  ];
}

/** Without accents and capitals. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
