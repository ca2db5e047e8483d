import type { ReactNode } from 'react';
import type { Person } from '../model/persons.ts';
import type { Reading } from '../model/reading.ts';
import { SetTitle } from '../parts/SetTitle.tsx';
import { useFormats } from '../parts/useFormats.ts';

type ReopenedBarProps = { readonly reading: Reading; readonly persons: readonly Person[] };

/** Which set an old answer was given in, by whom where they gave a name, and when. */
export function ReopenedBar({ reading, persons }: ReopenedBarProps): ReactNode {
  const { moment } = useFormats();
  const { attempt, person } = reading.stored;
  const { name } = persons.find(({ id }) => id === person.id) ?? person;
  return (
    <header className="case-bar">
      <h1>
        <SetTitle id={attempt.set?.id ?? null} />
      </h1>
      {name !== '' && (
        <p className="case-today">
          <bdi>{name}</bdi>
        </p>
      )}
      <p className="case-when">{moment(attempt.lockedAt)}</p>
    </header>
  );
}
