import { Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { ScreenTitle } from '../../components/screen-title.tsx';
import { useWords } from '../../context/words.tsx';
import { LeaveGuard } from '../../editing/leave-guard.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { DoneStep } from './done-step.tsx';
import { FileStep } from './file-step.tsx';
import './import.css';
import { PlanStep } from './plan-step.tsx';
import { holdsChoices, reachable, STEPS, type WizardState } from './state.ts';
import { useWizard, type Wizard } from './use-wizard.ts';
import { WordsStep } from './words-step.tsx';
import { WorkBar } from './work-bar.tsx';

/**
 * The import screen: five steps from a spreadsheet to the network. Nothing is written before the user
 * confirms.
 */
export function Import() {
  const { t } = useWords();
  const wizard = useWizard();
  const { state, work, cancel } = wizard;
  const { importing } = t;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(state.step);
  useEffect(() => {
    // Users with a screen reader or keyboard continue at the heading of the new step.
    if (shown.current !== state.step) heading.current?.focus();
    shown.current = state.step;
  }, [state.step]);
  return (
    <div className="page import">
      <ScreenTitle screen="import" intro={importing.intro} />
      <StepBar wizard={wizard} />
      <Title order={2} size="h3" ref={heading} tabIndex={-1} className="import-head">
        {importing.stepTitle(STEPS.indexOf(state.step) + 1, STEPS.length, importing.stepHead[state.step])}
      </Title>
      <SkippedSteps state={state} />
      <WorkBar work={work} cancel={cancel} />
      {state.step === 'file' && <FileStep wizard={wizard} />}
      {state.step === 'columns' && <ColumnsStep wizard={wizard} />}
      {state.step === 'words' && <WordsStep wizard={wizard} />}
      {state.step === 'plan' && <PlanStep wizard={wizard} />}
      {state.step === 'done' && state.done !== undefined && <DoneStep wizard={wizard} done={state.done} />}
      <LeaveGuard isActive={holdsChoices(state)} text={importing.leave} />
    </div>
  );
}

/** The bar of steps. The user can go back to any earlier step. */
function StepBar({ wizard }: { readonly wizard: Wizard }) {
  const { t } = useWords();
  const { state, work, act } = wizard;
  const open = reachable(state);
  return (
    <nav aria-label={t.importing.steps}>
      <ol className="import-steps">
        {STEPS.map((step) => (
          <li key={step}>
            <button
              type="button"
              aria-current={step === state.step ? 'step' : undefined}
              disabled={step !== state.step && (!open.has(step) || work.going !== undefined)}
              onClick={() => act({ do: 'GO', step })}
            >
              {t.importing.step[step]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Says that the step of unknown words was passed over, as the file has none. */
function SkippedSteps({ state }: { readonly state: WizardState }) {
  const { t } = useWords();
  const { step, words } = state;
  if ((step !== 'plan' && step !== 'done') || words === undefined || words.length > 0) return null;
  return <Text size="sm">{t.importing.skippedWords(STEPS.indexOf('words') + 1)}</Text>;
}
