import type { ReactNode } from 'react';
import type { Person } from '../model/persons.ts';
import { usePersonName } from './usePersonName.ts';

export function PersonCell({ id, persons }: { readonly id: string; readonly persons: readonly Person[] }): ReactNode {
  const nameOf = usePersonName();
  const person = persons.find(one => one.id === id);
  return (
    <td>
      <bdi>{nameOf(person ?? { id, name: '' })}</bdi>
    </td>
  );
}
