import { Anchor, Text } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import { ANY_START } from '../../../domain/analysis/pathways/request.ts';
import type { PathwaysAnswer } from '../../../domain/api/questions/pathways.ts';
import { nameOf } from '../../../domain/map/names.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { orderFor, queryOf, withEnds } from '../../../domain/slides/pathways/query.ts';
import { Failure } from '../../components/failure.tsx';
import { WordsHere } from '../../components/glossary/words-here.tsx';
import { OtherDay } from '../../components/other-day.tsx';
import { ScreenTitle } from '../../components/screen-title.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { addressWith, useViewState } from '../../context/address.ts';
import { useAudience } from '../../context/audience.tsx';
import { useNetwork } from '../../context/network.tsx';
import { PATHS, PathwaysView } from '../../context/screens.ts';
import { today } from '../../context/today.ts';
import { useAnswer } from '../../context/use-answer.ts';
import { useWords } from '../../context/words.tsx';
import { KeepStep } from '../../editing/keep-step.tsx';
import { BlockedAnswer } from './blocked-answer.tsx';
import { NextSteps } from './next-steps.tsx';
import { Question } from './question.tsx';
import { Results } from './results.tsx';
import { WhyNotPart } from './why-not.tsx';
import './pathways.css';

/**
 * The screen of pathways: the user chooses a start and a goal and gets the best pathways, or the reason why there are
 * none. For an audience they are the surest, with the fewest points to check; for everyone they are the fastest.
 */
export function Pathways() {
  const { t } = useWords();
  const { at } = useNetwork();
  const { profile } = useAudience();
  const [inAddress, setInAddress] = useViewState(PathwaysView);
  const choices = withEnds(inAddress, profile !== undefined);
  // A goal that the user chooses is asked from the start that is shown. A start alone asks for the next steps.
  const setView: typeof setInAddress = (change, options) =>
    setInAddress(change.to === undefined ? change : { from: choices.from, ...change }, options);
  const query = queryOf(choices, at, orderFor(choices, profile !== undefined), profile?.levels !== undefined);
  const { data, error, refetch, isPlaceholderData } = useAnswer('pathwaysFor', query, { keepPrevious: true });
  // With a start but no goal, the possible next steps are shown.
  const onward = choices.to === undefined && choices.from !== ANY_START ? choices.from : undefined;
  const isNothingKnown = profile !== undefined && Object.keys(profile).length === 0;
  const already = useAlready(data);
  return (
    <div className="page">
      <ScreenTitle screen="pathways" intro={t.pathways.intro} />
      <OnOtherDay />
      <WordsHere terms={['pathway', 'passerelle', 'prep', 'audience']} />
      <Question choices={choices} setView={setView} />
      {onward !== undefined && (
        <NextSteps
          from={onward}
          maxSteps={choices.maxSteps}
          maxMonths={choices.maxMonths}
          enrolled={choices.enrolled}
        />
      )}
      {query === undefined && onward === undefined && <Examples />}
      {query !== undefined &&
        data === undefined &&
        (error ? <Failure error={error} retry={refetch} /> : <Waiting />)}
      {query !== undefined && data !== undefined && error !== null && (
        <Failure error={error} retry={refetch} />
      )}
      {query !== undefined && data !== undefined && error === null && (
        <div aria-busy={isPlaceholderData} className={isPlaceholderData ? 'stale' : ''}>
          {isNothingKnown && <p className="notice">{t.way.nothingKnown}</p>}
          {already !== undefined ? (
            <p className="notice" role="status">
              {already}
            </p>
          ) : data.pathways.length > 0 ? (
            <>
              <KeepStep screen="pathways" />
              <Results answer={data} choices={choices} setView={setView} />
            </>
          ) : (
            data.blocked !== null && (
              <>
                <BlockedAnswer
                  blocked={data.blocked}
                  wayOut={data.wayOut}
                  isNamedStart={choices.from !== ANY_START}
                />
                <WhyNotPart from={data.from} to={data.to} shown={[]} all={[]} />
              </>
            )
          )}
        </div>
      )}
    </div>
  );
}

/**
 * Says that the network is read on another day than today, as contacts, waits and passerelles may have changed. For an
 * audience, a counsellor has someone in front of her: it is then a notice. Read today, it says so, and the day of the inventory.
 */
function OnOtherDay() {
  const { t, language } = useWords();
  const { at, document } = useNetwork();
  const { profile } = useAudience();
  const { asOf } = document;
  return at === today() && asOf !== undefined && asOf !== at && profile !== undefined ? (
    <p className="other-day quiet" role="status">
      {t.pathways.readToday(dayInWords(at, language), dayInWords(asOf, language))}
    </p>
  ) : (
    <OtherDay
      className={`other-day no-print ${profile === undefined ? 'quiet' : 'notice'}`}
      say={t.pathways.otherDay}
    />
  );
}

/** A sentence for a question whose goal is where people are already; undefined for other questions. */
function useAlready(answer: PathwaysAnswer | undefined): string | undefined {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const [pathway] = answer?.pathways ?? [];
  if (answer === undefined || pathway === undefined || answer.from === ANY_START) return undefined;
  if (pathway.filieres.length > 1 || pathway.outlet !== null) return undefined;
  const name = nameOf(view, vocabulary, answer.from);
  return answer.to === answer.from ? t.way.already(name) : t.way.alreadyInSector(name);
}

/** Up to three example questions built from the network, shown before the user asks one. */
function Examples() {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const search = useSearch();
  const starts = [...view.filieres.values()].filter(({ filiere }) => filiere.stage === 'LITERACY');
  const start = starts.find(({ filiere }) => filiere.name.toLowerCase().includes('écrit')) ?? starts[0];
  const outlets = [...view.outlets.keys()].filter((id) => id !== 'emploi').slice(0, 3);
  return (
    <div className="notice">
      <Text>{t.pathways.choose}</Text>
      {outlets.length > 0 && <Text size="sm">{t.pathways.chooseHelp}</Text>}
      <ul className="plain">
        {outlets.map((to) => {
          const from = start?.id ?? 'STARTS';
          const name = from === 'STARTS' ? t.pathways.anyStart : nameOf(view, vocabulary, from);
          return (
            <li key={to}>
              <Anchor
                component={Link}
                underline="always"
                href={addressWith(PATHS.pathways, PathwaysView, search, { from, to })}
              >
                {name} → {nameOf(view, vocabulary, to)}
              </Anchor>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
