import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Choice } from '../../shell/Choice.tsx';
import { addPerson, choosePerson, type PeopleStore, renamePerson } from '../../storage/people.ts';

/** Whose answers these will be. A name is optional, and stays on this device until results are handed over. */
export function PersonBar({ people }: { readonly people: PeopleStore }): ReactNode {
  const { t } = useTranslation();
  const { current, people: all } = useStore(people);
  const [edited, setEdited] = useState<'current' | 'new' | null>(null);
  const nameOf = (name: string): string => (name === '' ? t('drill.person.nameless') : name);
  if (edited !== null || (current.name === '' && all.length === 1)) {
    const isNew = edited === 'new';
    return (
      <NameForm
        key={isNew ? 'new' : current.id}
        name={isNew ? '' : current.name}
        save={name => {
          people.setState(state => (isNew ? addPerson(state, name) : renamePerson(state, name)));
          setEdited(null);
        }}
        cancel={edited === null ? null : () => setEdited(null)}
      />
    );
  }
  return (
    <div className="person-bar">
      <Choice
        label={t('drill.person.label')}
        value={current.id}
        options={all.map(({ id, name }) => ({ value: id, text: nameOf(name) }))}
        onChange={id => people.setState(state => choosePerson(state, id))}
      />
      <button type="button" className="plain-button" onClick={() => setEdited('current')}>
        {t('drill.person.rename')}
      </button>
      <button type="button" className="plain-button" onClick={() => setEdited('new')}>
        {t('drill.person.other')}
      </button>
    </div>
  );
}

type NameFormProps = {
  readonly name: string;
  readonly save: (name: string) => void;
  readonly cancel: (() => void) | null;
};

function NameForm({ name, save, cancel }: NameFormProps): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState(name);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save(text);
  };
  return (
    <form className="person-bar" onSubmit={submit}>
      <div className="choice">
        <label htmlFor={id}>{t('drill.person.name')}</label>
        <input
          id={id}
          type="text"
          autoComplete="off"
          maxLength={80}
          value={text}
          aria-describedby={`${id}-why`}
          onChange={event => setText(event.target.value)}
        />
      </div>
      <button type="submit" className="plain-button">
        {t('drill.person.save')}
      </button>
      {cancel !== null && (
        <button type="button" className="plain-button" onClick={cancel}>
          {t('drill.person.cancel')}
        </button>
      )}
      <p id={`${id}-why`} className="person-why">
        {t('drill.person.why')}
      </p>
    </form>
  );
}
