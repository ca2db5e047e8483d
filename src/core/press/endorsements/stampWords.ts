import type { Stamp } from '../../document/endorsement.ts';
import type { BorderPost } from '../../document/world/borderPosts.ts';
import type { DateStyle } from '../../document/world/stampDesign.ts';
import { stateOf } from '../../document/world/states.ts';

/** What a stamp says, as it prints it. */
export type StampWords = {
  readonly state: string;
  readonly post: string;
  readonly code: string;
  readonly date: string;
};

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

export function stampWords(stamp: Pick<Stamp, 'date'>, post: BorderPost): StampWords {
  return {
    state: stateOf(post.state)?.shortName ?? post.state,
    post: post.name,
    code: post.code,
    date: stampDate(stamp.date, post.stamp.date),
  };
}

function stampDate(day: string, style: DateStyle): string {
  const [year = '', month = '', date = ''] = day.split('-');
  switch (style) {
    case 'words':
      return `${date} ${MONTHS[Number(month) - 1]} ${year}`;
    case 'points':
      return `${date}.${month}.${year}`;
    case 'strokes':
      return `${date} / ${month} / ${year.slice(2)}`;
    case 'year-first':
      return `${year} ${month} ${date}`;
  }
}
