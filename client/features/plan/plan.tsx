import { Button, Group, NumberInput, Text } from '@mantine/core';
import { MOST_AGREEMENTS } from '../../../domain/advice/plan/results.ts';
import type { PlanAnswer } from '../../../domain/api/questions/plan.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { AGREEMENTS_AT_FIRST } from '../../../domain/slides/state/plan.ts';
import { useAudienceName } from '../../components/audience-name.ts';
import { Failure } from '../../components/failure.tsx';
import { WordsHere } from '../../components/glossary/words-here.tsx';
import { ScreenTitle } from '../../components/screen-title.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useViewState } from '../../context/address.ts';
import { useNetwork } from '../../context/network.tsx';
import { PlanView } from '../../context/screens.ts';
import { useAnswer } from '../../context/use-answer.ts';
import { useWords } from '../../context/words.tsx';
import { KeepStep } from '../../editing/keep-step.tsx';
import { Agreements } from './agreements.tsx';
import { Curve } from './curve.tsx';

/**
 * The plan screen: which agreements between operators to sign if only a given number can be signed, and what they
 * gain.
 */
export function Plan() {
  const { t, language } = useWords();
  const audience = useAudienceName();
  const { document, at } = useNetwork();
  const [{ n: asked, bassin: bassins }, setView] = useViewState(PlanView);
  const n = asked === undefined ? AGREEMENTS_AT_FIRST : /^\d{1,6}$/.test(asked) ? Number(asked) : Number.NaN;
  const isInRange = n >= 1 && n <= MOST_AGREEMENTS;
  const bassin = document.bassins.find(({ id }) => id === bassins[0]);
  // The plans for all numbers are fetched at once, so that choosing another number needs no request.
  const { data, error, refetch } = useAnswer(
    'plan',
    { at, n: MOST_AGREEMENTS, bassin: bassin?.id },
    { keepPrevious: true },
  );
  return (
    <div className="page">
      <ScreenTitle screen="plan" intro={t.plan.intro(dayInWords(at, language), audience)} />
      <WordsHere terms={['agreement', 'impact', 'places', 'certainty']} />
      {bassin !== undefined && (
        <Group gap="xs">
          <Text size="sm">{t.plan.ofBassin(bassin.name)}</Text>
          <Button size="compact-xs" variant="default" onClick={() => setView({ bassin: [] })}>
            {t.plan.everywhere}
          </Button>
        </Group>
      )}
      <NumberInput
        className="narrow-field"
        size="sm"
        mt="sm"
        label={t.plan.n}
        min={1}
        max={MOST_AGREEMENTS}
        clampBehavior="strict"
        value={isInRange ? n : ''}
        error={!isInRange && t.plan.code[n === 0 ? 'NONE_ASKED' : 'N_OUT_OF_RANGE']}
        onChange={(value) => {
          if (typeof value === 'number' && value >= 1) setView({ n: String(value) }, { replace: true });
        }}
      />
      {isInRange &&
        data === undefined &&
        (error ? (
          <Failure error={error} retry={refetch} />
        ) : (
          <>
            <Text size="sm">{t.plan.waiting}</Text>
            <Waiting />
          </>
        ))}
      {isInRange && data !== undefined && <KeepStep screen="plan" />}
      {isInRange && data !== undefined && (
        <PlanShown answer={data} n={n} choose={(chosen) => setView({ n: String(chosen) })} />
      )}
    </div>
  );
}

function PlanShown(props: { readonly answer: PlanAnswer; readonly n: number; choose(n: number): void }) {
  const { t, gapWords } = useWords();
  const { answer, n, choose } = props;
  const { plan, lives } = answer;
  const { agreements, certainPairs, possiblePairs, renewals, rejected } = plan.candidates;
  // The answer covers up to ten agreements. A shortage of candidates only matters if the user wants more
  // than there are.
  const tooFew = plan.code === 'FEWER_CANDIDATES' && n > agreements;
  const step = plan.steps.find((one) => one.n === n) ?? plan.steps.at(-1);
  return (
    <>
      {plan.code !== 'OK' && (plan.code !== 'FEWER_CANDIDATES' || tooFew) && (
        <Text fw={600} mt="sm" role="status">
          {t.plan.code[plan.code]}
        </Text>
      )}
      {step !== undefined && <Agreements key={step.n} step={step} steps={plan.steps} lives={lives} />}
      <details className="definition">
        <summary>{t.gaps.whatIsGain}</summary>
        <Text size="sm">{gapWords.impact.definition}</Text>
      </details>
      {plan.steps.length > 0 && <Curve steps={plan.steps} n={n} choose={choose} />}
      <Text size="sm" className="quiet" mt="sm">
        {t.plan.candidates(agreements, certainPairs, certainPairs + possiblePairs, renewals)}{' '}
        {rejected > 0 && t.plan.rejected(rejected)}
      </Text>
    </>
  );
}
