import { Button, Text } from '@mantine/core';
import { useMemo } from 'react';
import { toVerify } from '../../../domain/inventory/to-verify.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { Block } from '../../components/block.tsx';
import { Definitions } from '../../components/definitions.tsx';
import { WordsHere } from '../../components/glossary/words-here.tsx';
import { UnknownPerimeter } from '../../components/perimeter/unknown-perimeter.tsx';
import { ScreenTitle } from '../../components/screen-title.tsx';
import { WhereWritten } from '../../components/where-written.tsx';
import { useViewState } from '../../context/address.ts';
import { useChooseDay } from '../../context/chosen-day.ts';
import { FreshnessView } from '../../context/known-offer-views.ts';
import { dayOf, useNetwork } from '../../context/network.tsx';
import { useSnapshot } from '../../context/snapshot.ts';
import { useWords } from '../../context/words.tsx';
import { FiliereList } from './filiere-list.tsx';
import { Filters } from './filters.tsx';
import './freshness.css';
import { useVerify } from '../../operators/use-verify.ts';
import { useWaitedFields } from '../../operators/use-waited-fields.ts';
import { VerifyBar, VerifySaid } from '../../operators/verify-bar.tsx';
import { OperatorCards } from './operator-cards.tsx';
import { countsOf, keepStandings, sourcesOf } from './selection.ts';

/**
 * The freshness screen: the operators and filières whose data are old or incomplete, the most important first,
 * grouped by operator so that one phone call settles several.
 */
export function Freshness() {
  const { t, language } = useWords();
  const { base, at } = useNetwork();
  const snapshot = useSnapshot();
  const chooseDay = useChooseDay();
  const [choices, setView] = useViewState(FreshnessView);
  const today = dayOf(undefined, undefined, new Date());
  const words = t.freshness;
  const day = (one: string): string => dayInWords(one, language);
  // The missing data that rules need come from the server. The list is shown without them until then.
  const waits = useWaitedFields();
  const standings = useMemo(() => toVerify(snapshot, waits), [snapshot, waits]);
  const kept = useMemo(() => keepStandings(base, standings, choices), [base, standings, choices]);
  const sources = useMemo(() => sourcesOf(standings, language), [standings, language]);
  const verifying = useVerify(today);
  const counts = countsOf(kept);
  return (
    <div className="page freshness">
      <ScreenTitle screen="freshness" intro={words.intro(day(at))} />
      <WordsHere terms={['freshness', 'completeness', 'places']} />
      {at !== today && (
        <Button size="xs" variant="default" mt={4} className="no-print" onClick={() => chooseDay(today)}>
          {words.today(day(today))}
        </Button>
      )}
      <Filters choices={choices} setView={setView} sources={sources} />
      <UnknownPerimeter value={choices} change={(change) => setView(change, { replace: true })} />
      <WhereWritten>
        <VerifyBar verifying={verifying} />
      </WhereWritten>
      <Block id="to-verify" title={words.counts(counts.operators, counts.filieres)}>
        <p className="freshness-counts" role="status">
          {words.details(counts.never, counts.stale, counts.ageing, counts.incomplete, counts.waited)}
        </p>
        <Definitions title={words.definitions} defined={words.defined} />
        {kept.length === 0 && <Text mt="sm">{words.none}</Text>}
        {choices.by === 'filiere' ? (
          <FiliereList standings={kept} verifying={verifying} />
        ) : (
          <OperatorCards
            standings={kept}
            open={choices.open}
            toggle={(id) => setView({ open: choices.open === id ? undefined : id }, { replace: true })}
            verifying={verifying}
          />
        )}
      </Block>
      <VerifySaid verifying={verifying} />
    </div>
  );
}
