import { Button, Title } from '@mantine/core';
import { useState } from 'react';
import { ANY_START, PATHWAY_ORDERS } from '../../../domain/analysis/pathways/request.ts';
import type { Caution, Pathway } from '../../../domain/analysis/results.ts';
import type { PathwaysAnswer } from '../../../domain/api/questions/pathways.ts';
import { isUnsuitable } from '../../../domain/handouts/step-facts.ts';
import { nameOf } from '../../../domain/map/names.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { byUse, type EntryGroup, groupByEntry } from '../../../domain/slides/pathways/entry-ways.ts';
import { shownCount } from '../../../domain/slides/pathways/query.ts';
import { useAudienceName } from '../../components/audience-name.ts';
import type { SetView } from '../../context/address.ts';
import { useNetwork } from '../../context/network.tsx';
import type { PathwaysView } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { PathwayCard } from './pathway-card.tsx';
import { SuitableCourses } from './suitable-courses.tsx';
import { WhyNotPart } from './why-not.tsx';

/**
 * The pathways of an answer, best first, with their order in words and a button for the other order. `choices` is the
 * state of the screen in the address; `setView` changes it.
 */
export function Results(props: {
  readonly answer: PathwaysAnswer;
  readonly choices: PathwaysView;
  readonly setView: SetView<typeof PathwaysView>;
}) {
  const { t, language, vocabulary } = useWords();
  const { view, at } = useNetwork();
  const audience = useAudienceName();
  const { answer, choices, setView } = props;
  const { order } = answer;
  const isNamedStart = choices.from !== ANY_START;
  const isWelcome = (id: string): boolean => view.filieres.get(id)?.filiere.stage === INTAKE;
  const { useful, useless } = byUse(answer.pathways);
  const groups: readonly EntryGroup[] = isNamedStart
    ? useful.slice(0, shownCount(choices)).map((shown) => ({ shown, others: [] }))
    : groupByEntry(useful, isWelcome).slice(0, shownCount(choices));
  const titles = groups.map(({ shown }) =>
    [...shown.filieres, ...(shown.outlet === null ? [] : [shown.outlet])]
      .map((id) => nameOf(view, vocabulary, id))
      .join(' → '),
  );
  const why = unsuitableOfAll(groups.map(({ shown }) => shown)).map((kind) => t.pathways.caution[kind]);
  const longest = Math.max(...groups.map(({ shown }) => shown.months), 1);
  const open = choices.open ?? 1;
  const other = PATHWAY_ORDERS.find((one) => one !== order)!;
  return (
    <section aria-labelledby="results">
      <Title order={2} size="h4" className="group-head" id="results">
        {t.pathways.results(groups.length, t.pathways.orders[order].first)}{' '}
        {why.length > 0 && <span className="unsuitable">{t.pathways.noneSuits(t.list(why))}</span>}{' '}
        <span className="quiet">{t.pathways.orders[order].rule}</span>
      </Title>
      <div className="results-actions no-print">
        <Button variant="default" size="xs" onClick={() => setView({ order: other, open: undefined })}>
          {t.pathways.orders[other].choose}
        </Button>
        <Button variant="default" size="xs" onClick={() => window.print()}>
          {t.way.print}
        </Button>
      </div>
      <p className="print-only">
        {t.way.printTitle} · {dayInWords(at, language)} · {audience}
      </p>
      <p className="print-only">{t.way.printNote}</p>
      <SuitableCourses courses={answer.suitable} to={answer.to} />
      <WhyNotPart
        from={answer.from}
        to={answer.to}
        shown={groups.map(({ shown }) => shown)}
        all={answer.pathways}
      />
      <ol className="cards">
        {groups.map(({ shown, others }, index) => (
          <PathwayCard
            key={keyOf(shown)}
            pathway={shown}
            rank={index + 1}
            open={open === index + 1}
            toggle={() => setView({ open: open === index + 1 ? 100 : index + 1 }, { replace: true })}
            isNamedStart={isNamedStart}
            longest={longest}
            isAmbiguous={titles.filter((title) => title === titles[index]).length > 1}
          >
            {others.length > 0 && (
              <FoldedWays title={t.pathways.otherEntries(others.length)} pathways={others} isEntry />
            )}
          </PathwayCard>
        ))}
      </ol>
      {useless.length > 0 && (
        <FoldedWays
          title={t.pathways.useless(useless.length)}
          pathways={useless}
          isNamedStart={isNamedStart}
        />
      )}
    </section>
  );
}

/** What does not suit the audience, where each of the pathways has something of it; empty where one suits. */
function unsuitableOfAll(pathways: readonly Pathway[]): readonly Caution[] {
  const found = pathways.map(({ first, path }) =>
    [first, ...path].flatMap(({ cautions }) => cautions).filter(isUnsuitable),
  );
  return found.some((kinds) => kinds.length === 0) ? [] : [...new Set(found.flat())];
}

/** The stage of the welcome, where every way may begin. */
const INTAKE = 'INTAKE';

const keyOf = ({ filieres, outlet }: Pathway): string => [...filieres, outlet].join(' ');

/** Pathways folded away under one line: the same one by other welcomes (`isEntry`), or those of less use. */
function FoldedWays(props: {
  readonly title: string;
  readonly pathways: readonly Pathway[];
  readonly isEntry?: boolean;
  readonly isNamedStart?: boolean;
}) {
  const { title, pathways, isEntry = false, isNamedStart = false } = props;
  const [open, setOpen] = useState<string>();
  const [isUnfolded, setUnfolded] = useState(false);
  return (
    <details
      className={`definition no-print ${isEntry ? 'other-entries' : 'useless-ways'}`}
      onToggle={(event) => {
        // A click inside, on a folded part of a card, comes here too.
        if (event.target === event.currentTarget) setUnfolded(event.currentTarget.open);
      }}
    >
      <summary>{title}</summary>
      <ol className="cards">
        {(isUnfolded ? pathways : []).map((pathway, index) => {
          const key = keyOf(pathway);
          return (
            <PathwayCard
              key={key}
              pathway={pathway}
              rank={index + 1}
              isEntry={isEntry}
              open={open === key}
              toggle={() => setOpen(open === key ? undefined : key)}
              isNamedStart={isNamedStart}
              longest={Math.max(...pathways.map(({ months }) => months), 1)}
            />
          );
        })}
      </ol>
    </details>
  );
}
