import { lazy, type ReactNode, Suspense, useCallback, useContext, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { BenchEvent } from '../../../bench/Bench.ts';
import { listDoubts } from '../../../core/drills/listDoubts.ts';
import { keepDraft, lockCase } from '../../../core/drills/workCase.ts';
import type { Verdict } from '../../../core/marks/verdict.ts';
import { KeyDialog } from '../../examining/KeyDialog.tsx';
import { useMarkingKeys } from '../../examining/marking/keys/useMarkingKeys.ts';
import { MarkingLayer } from '../../examining/marking/MarkingLayer.tsx';
import { MarkPanel } from '../../examining/marking/MarkPanel.tsx';
import { MarkTools } from '../../examining/marking/MarkTools.tsx';
import { layAtHand } from '../../examining/reader/layAtHand.ts';
import { MarkingReader } from '../../examining/reader/MarkingReader.tsx';
import { useReaderKey } from '../../examining/reader/readerKey.ts';
import { useReader } from '../../examining/reader/useReader.ts';
import { useBenchEngine } from '../../examining/useBenchEngine.ts';
import { BenchContext } from '../../examining/useBenchState.ts';
import { useDevice } from '../../storage/device.ts';
import type { DrillKeeper } from '../../storage/keepDrill.ts';
import { issuedIn, type LoadedSet } from '../../storage/loadSet.ts';
import { layCase } from '../run/layCase.ts';
import type { ReadyCases } from '../run/readyCases.ts';
import { CaseBar } from './CaseBar.tsx';
import { CaseBench } from './CaseBench.tsx';
import { CasePanel } from './CasePanel.tsx';
import { CoachSlot } from './coachSlot.ts';
import { exerciseAt } from './exerciseAt.ts';
import { hasReaderLights } from './hasReaderLights.ts';
import { keepCase } from './keepCase.ts';
import { LockDialog } from './LockDialog.tsx';
import { lockAnswer } from './lockAnswer.ts';
import { openingFace } from './openingFace.ts';
import { useCaseKeys } from './useCaseKeys.ts';
import { useCaseMarks } from './useCaseMarks.ts';
import { useOpening } from './useOpening.ts';
import { useSaid } from './useSaid.ts';
import { useWarming } from './useWarming.ts';
import { useCaseWatch } from './watch/useCaseWatch.ts';

const RegisterDialog = lazy(async () => ({
  default: (await import('../../examining/register/RegisterDialog.tsx')).RegisterDialog,
}));

type CaseScreenProps = {
  readonly loaded: LoadedSet;
  readonly keeper: DrillKeeper;
  readonly ready: ReadyCases;
  readonly leave: () => void;
  readonly end: () => void;
};

/** One traveller, one document, one decision. */
export function CaseScreen({ loaded, keeper, ready, leave, end }: CaseScreenProps): ReactNode {
  const { t } = useTranslation();
  const { isLasting, cases } = useDevice();
  const { drill, keeping } = useStore(keeper.store);
  const exercise = exerciseAt(loaded, drill, drill.index)!;
  const specimen = useMemo(() => issuedIn(loaded, exercise), [loaded, exercise]);
  const marks = useCaseMarks(keeper, specimen);
  const [failure, setFailure] = useState<string | null>(null);
  const [elapsed, setElapsed] = useState(drill.open?.elapsed ?? 0);
  const [said, tell] = useSaid();
  const [isPanelShown, setPanelShown] = useState(true);
  const [areKeysShown, setKeysShown] = useState(false);
  const [isRegisterShown, setRegisterShown] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const listen = useCallback((event: BenchEvent) => event.kind === 'failed' && setFailure(event.code), []);
  const open = useCallback(() => ready.take(exercise), [ready, exercise]);
  const engine = useBenchEngine(open, drill.open?.face ?? openingFace(specimen), listen, drill.policy.lights);
  const { bench, source, host, setHost } = engine;
  const hasReader = hasReaderLights(drill.policy);
  const reader = useReader(hasReader ? bench : null, source, specimen);
  const layNext = useCallback(
    () => layCase(ready, loaded, drill.order[drill.index + 1]),
    [ready, loaded, drill.order, drill.index],
  );
  const isOpen = useOpening({ keeper, bench, layNext });
  useWarming(ready, bench, isOpen);

  const verdict = drill.open?.verdict ?? { step: null, urgent: null };
  const decide = (part: Partial<Verdict>): void =>
    keeper.change(before =>
      before.open === null ? before : keepDraft(before, { verdict: mergeVerdict(before.open.verdict, part) }),
    );
  const lockNow = (): void => {
    keepNow();
    const answer = lockAnswer(loaded, keeper.store.getState().drill, Date.now());
    if (answer === null) return;
    keeper.change(lockCase, answer);
    keepCase(cases, loaded, exercise);
  };
  const lock = (): void => {
    const draft = keeper.store.getState().drill.open;
    if (draft === null || !isOpen) return;
    if (draft.verdict.step === null) tell(t('drill.lock.undecided'));
    else if (listDoubts(draft).length > 0) setAsking(true);
    else lockNow();
  };
  const keepNow = useCaseWatch(keeper, { ...engine, beside: reader?.pictures ?? null }, isOpen, {
    tick: ms => setElapsed(Math.floor(ms / 1000) * 1000),
    notice: () => tell(t('drill.time.notice')),
    timeUp: () => {
      decide({ step: null });
      lockNow();
    },
  });
  const coach = useContext(CoachSlot);
  const togglePanel = (): void => setPanelShown(!isPanelShown);
  const groups = useMarkingKeys(bench, marks);
  const showKeys = (): void => setKeysShown(true);
  const showRegister = (): void => setRegisterShown(true);
  const rows = useCaseKeys({ lock, togglePanel, showKeys, showRegister });
  useReaderKey(() => {
    if (!isOpen || reader === null) return;
    setPanelShown(true);
    marks.getState().showSheet('reader');
    layAtHand(reader, bench);
  });

  const names = ['case', isPanelShown ? '' : 'without-panel', isOpen ? '' : 'coming'];
  return (
    <div className={names.join(' ')}>
      {!isOpen && (
        <p className="case-curtain" role="status">
          {t('drill.case.coming', { at: drill.index + 1 })}
        </p>
      )}
      {isOpen && (
        <CaseBar
          {...{ drill, keeping, isLasting, elapsed, isPanelShown, togglePanel, leave, end, showKeys, showRegister }}
          controlDate={exercise.controlDate}
        />
      )}
      <div
        className="bench-host"
        ref={setHost}
        dir="ltr"
        role="application"
        aria-label={t('library.bench.label')}
        inert={!isOpen}
      />
      {bench !== null && source !== null && (
        <BenchContext value={bench}>
          <MarkTools store={marks} />
          <CaseBench source={source} host={host} failure={failure}>
            <MarkingLayer store={marks} host={host} />
            {isOpen && coach}
          </CaseBench>
          {isOpen && (
            <CasePanel
              exercise={exercise}
              picture={loaded.livePictures[exercise.traveller.person] ?? null}
              {...{ verdict, decide, lock }}
            >
              <MarkPanel
                store={marks}
                specimen={specimen}
                reader={
                  hasReader ? (
                    reader !== null && (
                      <MarkingReader
                        {...{ reader, model: specimen, controlDate: exercise.controlDate, store: marks }}
                        models={loaded.readerModels}
                      />
                    )
                  ) : (
                    <p className="hint">{t('drill.case.noReader')}</p>
                  )
                }
              />
            </CasePanel>
          )}
          {areKeysShown && <KeyDialog rows={rows} groups={groups} onClose={() => setKeysShown(false)} />}
        </BenchContext>
      )}
      {isRegisterShown && (
        <Suspense>
          <RegisterDialog onClose={() => setRegisterShown(false)} />
        </Suspense>
      )}
      {isAsking && drill.open !== null && (
        <LockDialog doubts={listDoubts(drill.open)} lock={lockNow} stay={() => setAsking(false)} />
      )}
      <p className="case-said" role="status">
        {said}
      </p>
    </div>
  );
}

/** A verdict with part of it renewed; a reason goes with a referral alone, and none is left out. */
function mergeVerdict(before: Verdict, part: Partial<Verdict>): Verdict {
  const { reason, ...rest } = { ...before, ...part };
  return reason === undefined ? rest : { ...rest, reason };
}
