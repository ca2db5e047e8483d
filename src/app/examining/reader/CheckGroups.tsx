import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Attempted, ReadingState } from '../../../bench/reading/Reading.ts';
import type { FaceId } from '../../../core/document/face.ts';
import type { CheckRow, CheckGroup as Group, Inspection } from '../../../core/reader/page/inspection.ts';
import { useBench } from '../useBenchState.ts';
import { CheckGroup } from './CheckGroup.tsx';
import { CheckLine } from './CheckLine.tsx';
import { CheckRows } from './CheckRows.tsx';
import { type CheckedGroup, groupRows, isTelling, partOf } from './groupStates.ts';
import type { Marking } from './marksOn.ts';
import { ReaderIndex } from './ReaderIndex.tsx';
import { ReaderPictures } from './ReaderPictures.tsx';
import { RowPicture } from './RowPicture.tsx';
import { lightOf, spotOf } from './spotOf.ts';
import type { Reader } from './useReader.ts';

type CheckGroupsProps = {
  readonly reader: Reader;
  readonly face: FaceId;
  readonly reading: ReadingState;
  readonly inspection: Inspection;
  readonly marking: Marking;
};

/** What was not passed, the picture and the lights at a glance, then group by group the rest; what is not green lies open. */
export function CheckGroups({ reader, face, reading, inspection, marking }: CheckGroupsProps): ReactNode {
  const id = useId();
  const bench = useBench();
  const turned = useStore(reader.store, state => state.turned);
  const groups = groupRows(inspection.rows, reading);
  const failing = new Set(inspection.rows.filter(({ state }) => state === 'failed').map(lightOf));
  const { turn } = reader.store.getState();
  const goTo = (group: Group): void => {
    turn(group, true);
    requestAnimationFrame(() => {
      const element = document.getElementById(`${id}-${group}`);
      element?.scrollIntoView({ block: 'start' });
      element?.querySelector('summary')?.focus({ preventScroll: true });
    });
  };
  const show = (row: CheckRow): void =>
    void bench.flyTo(face, spotOf(row, face, bench.getState().book, reading), lightOf(row));
  const showRow = (row: CheckRow): ReactNode => (
    <CheckLine key={row.id} row={row} marking={marking} show={() => show(row)}>
      <RowPicture {...{ reader, face, row }} captures={reading.captures} />
    </CheckLine>
  );
  const showGroup = (checked: CheckedGroup): ReactNode => (
    <CheckGroup
      key={checked.group}
      id={`${id}-${checked.group}`}
      checked={checked}
      isOpen={turned[checked.group] ?? (isTelling(checked) || partOf(checked.group, reading).state === 'failed')}
      onToggle={isOpen => turn(checked.group, isOpen)}
    >
      {checked.rows.length === 0 && <MissingPart part={partOf(checked.group, reading)} />}
      <CheckRows rows={checked.rows} show={showRow} />
    </CheckGroup>
  );
  return [
    ...groups.filter(({ state }) => state === 'failed').map(showGroup),
    <div key="overview" className="reader-overview">
      <ReaderPictures reader={reader} face={face} captures={reading.captures} failing={failing} />
      <ReaderIndex groups={groups} open={goTo} />
    </div>,
    ...groups.filter(({ state }) => state !== 'failed').map(showGroup),
  ];
}

/** Why a group has no rows. */
function MissingPart({ part }: { readonly part: Attempted<unknown> }): ReactNode {
  const { t } = useTranslation();
  const text = part.state === 'failed' ? t(`reader.failure.${part.code}`) : t(`reader.part.${part.state}`);
  return <p className="hint reader-missing">{text}</p>;
}
