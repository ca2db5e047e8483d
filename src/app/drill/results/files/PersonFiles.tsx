import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice } from '../../../storage/device.ts';
import { forgetPerson } from '../../../storage/people.ts';
import { writeResultFiles } from '../model/exportFiles.ts';
import type { Person } from '../model/persons.ts';
import { TableFrame } from '../parts/TableFrame.tsx';
import { useFormats } from '../parts/useFormats.ts';
import { usePersonName } from '../parts/usePersonName.ts';
import type { Results } from '../useResults.ts';
import { DeleteDialog } from './DeleteDialog.tsx';
import { downloadFiles } from './downloadFiles.ts';

type PersonFilesProps = { readonly results: Results; readonly persons: readonly Person[] };

/** Everybody with results on this device: to be written to a file, or to be deleted. */
export function PersonFiles({ results, persons }: PersonFilesProps): ReactNode {
  const { t } = useTranslation();
  const { count } = useFormats();
  const nameOf = usePersonName();
  const [doomed, setDoomed] = useState<Person | null>(null);
  const forget = useForget(results);
  return (
    <TableFrame
      title={t('results.export.title')}
      lead={t('results.export.lead')}
      note={
        doomed !== null && (
          <DeleteDialog
            person={doomed}
            close={() => setDoomed(null)}
            remove={() => {
              void forget(doomed);
              setDoomed(null);
            }}
          />
        )
      }
    >
      <thead>
        <tr>
          <th scope="col">{t('results.column.person')}</th>
          <th scope="col">{t('results.export.attempts')}</th>
          <th scope="col">{t('results.export.origin')}</th>
          <th scope="col">{t('results.export.actions')}</th>
        </tr>
      </thead>
      <tbody>
        {persons.map(person => (
          <tr key={person.id}>
            <th scope="row">
              <bdi>{nameOf(person)}</bdi>
            </th>
            <td className="counted">{count(person.attempts)}</td>
            <td>{t(person.isLocal ? 'results.export.here' : 'results.export.imported')}</td>
            <td>
              <div className="actions">
                <button
                  type="button"
                  className="plain-button"
                  aria-label={t('results.export.save-of', { name: nameOf(person) })}
                  onClick={() => downloadFiles(writeFilesOf(person, results))}
                >
                  {t('results.export.save')}
                </button>
                <button
                  type="button"
                  className="plain-button danger"
                  aria-label={t('results.delete.open-of', { name: nameOf(person) })}
                  onClick={() => setDoomed(person)}
                >
                  {t('results.delete.open')}
                </button>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function writeFilesOf(person: Person, { readings, cases }: Results): ReturnType<typeof writeResultFiles> {
  const attempts = readings.map(({ stored }) => stored).filter(stored => stored.person.id === person.id);
  const byHash = [...cases.atHand.values()].map(locked => [locked.hash, locked] as const);
  const known = new Map([...byHash, ...cases.kept]);
  return writeResultFiles({ id: person.id, name: person.name }, attempts, known, new Date().toISOString());
}

/** Deletes everything this device keeps of a person: attempts, drills, also one in hand, and the name. */
function useForget({ readings, drills }: Results): (person: Person) => Promise<void> {
  const device = useDevice();
  return async ({ id, isLocal }) => {
    for (const drill of drills.values()) if (drill.person.id === id) await device.drills.remove(drill.id);
    if (isLocal) device.people.setState(people => forgetPerson(people, id));
    await device.attempts.remove(
      readings.filter(({ stored }) => stored.person.id === id).map(({ stored }) => stored.attempt.id),
    );
  };
}
