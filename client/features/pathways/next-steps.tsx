import { Text, Title } from '@mantine/core';
import { useState } from 'react';
import { MOST_STEPS_AHEAD, STEPS_AHEAD } from '../../../domain/advice/next-steps/results.ts';
import { ANY_OUTLET } from '../../../domain/analysis/pathways/request.ts';
import type { NextStepsAnswer } from '../../../domain/api/questions/next-steps.ts';
import { fullNameOf } from '../../../domain/map/names.ts';
import { STAGES } from '../../../domain/model/vocabulary.ts';
import { orderFor, queryOf } from '../../../domain/slides/pathways/query.ts';
import { useAudienceName } from '../../components/audience-name.ts';
import { Block } from '../../components/block.tsx';
import { ElementLink } from '../../components/element-link.tsx';
import { Failure } from '../../components/failure.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { readView } from '../../context/address.ts';
import { useAudience } from '../../context/audience.tsx';
import { useNetwork } from '../../context/network.tsx';
import { PathwaysView } from '../../context/screens.ts';
import { useAnswer } from '../../context/use-answer.ts';
import { useWords } from '../../context/words.tsx';
import { AdmissionWords } from './arrival.tsx';
import { Because } from './because.tsx';
import { InTheWay } from './blocked-answer.tsx';
import { PathwayCard } from './pathway-card.tsx';
import { Bridges, WayOutAnswer } from './way-out.tsx';

type Next = NextStepsAnswer['next'];

/**
 * Where people can go from the filière `from` when no goal is chosen: the filières within `maxSteps` passerelles and
 * `maxMonths` months by stage, then those that are closed to them, and why. `enrolled` means that they are in the filière already, so that
 * its wait does not count.
 */
export function NextSteps(props: {
  readonly from: string;
  readonly maxSteps: number | undefined;
  readonly maxMonths: number | undefined;
  readonly enrolled: boolean;
}) {
  const { t, vocabulary } = useWords();
  const { at, view } = useNetwork();
  const audience = useAudienceName();
  const { from, enrolled, maxMonths } = props;
  const maxSteps = Math.min(Math.max(props.maxSteps ?? STEPS_AHEAD, 1), MOST_STEPS_AHEAD);
  const { data, error, refetch, isPlaceholderData } = useAnswer(
    'nextSteps',
    { at, from, maxSteps, maxMonths, enrolled },
    { keepPrevious: true },
  );
  if (error !== null) return <Failure error={error} retry={refetch} />;
  if (data === undefined) return <Waiting />;
  const { reached, tooLong, onPaper, notAdmitted, notAdmittedCount, exhaustive } = data.next;
  return (
    <div aria-busy={isPlaceholderData} className={isPlaceholderData ? 'stale' : ''}>
      <section aria-labelledby="next-steps">
        <Title order={2} size="h4" className="group-head" id="next-steps">
          {t.next.title(maxSteps, maxMonths)} <span className="quiet">{t.next.count(reached.length)}</span>
        </Title>
        <Text size="sm" className="quiet">
          {t.next.help(audience)}
        </Text>
        {maxMonths !== undefined && tooLong.length > 0 && (
          <Text size="sm">
            {t.next.tooLong(
              tooLong.length,
              maxMonths,
              tooLong.map((id) => fullNameOf(view, vocabulary, id)).join(t.way.doubts.between),
            )}
          </Text>
        )}
        {!exhaustive && <Text size="sm">{t.next.partial}</Text>}
        {reached.length === 0 && <NoNextStep from={from} />}
        <Reached pathways={reached} />
      </section>
      {onPaper.length > 0 && <OnPaper list={onPaper} />}
      {notAdmitted.length > 0 && <NotAdmitted list={notAdmitted} all={notAdmittedCount} />}
    </div>
  );
}

/** Where no filière can be reached: what could be done all the same, towards any outlet. */
function NoNextStep({ from }: { readonly from: string }) {
  const { t } = useWords();
  const { at } = useNetwork();
  const { profile } = useAudience();
  const query = queryOf(
    { ...NO_CHOICE, from, to: ANY_OUTLET },
    at,
    orderFor(NO_CHOICE, profile !== undefined),
  );
  const { data } = useAnswer('pathwaysFor', query);
  return (
    <>
      <Text size="sm">{t.next.none}</Text>
      {data?.wayOut && data.blocked && (
        <>
          <WayOutAnswer wayOut={data.wayOut} isNamedStart />
          <Bridges candidates={data.blocked.candidates} />
        </>
      )}
    </>
  );
}

const NO_CHOICE = readView(PathwaysView, '');

/** One pathway per reachable filière, grouped by the stage of that filière. */
function Reached({ pathways }: { readonly pathways: Next['reached'] }) {
  const { vocabulary } = useWords();
  const { view } = useNetwork();
  const [open, setOpen] = useState<string>();
  const stageOf = (id: string | undefined) => view.filieres.get(id ?? '')?.filiere.stage;
  const longest = Math.max(...pathways.map(({ months }) => months), 1);
  return STAGES.map((stage) => {
    const inStage = pathways.filter(({ filieres }) => stageOf(filieres.at(-1)) === stage);
    if (inStage.length === 0) return null;
    return (
      <section key={stage} aria-labelledby={`next-${stage}`}>
        <Title order={3} size="h5" mt="sm" id={`next-${stage}`}>
          {vocabulary.stage[stage]}
        </Title>
        <ol className="cards">
          {inStage.map((pathway) => {
            const end = pathway.filieres.at(-1);
            return (
              <PathwayCard
                key={end}
                pathway={pathway}
                rank={pathways.indexOf(pathway) + 1}
                open={open === end}
                toggle={() => setOpen(open === end ? undefined : end)}
                isNamedStart
                longest={longest}
              />
            );
          })}
        </ol>
      </section>
    );
  });
}

function OnPaper({ list }: { readonly list: Next['onPaper'] }) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  return (
    <Block id="next-on-paper" title={t.next.onPaper(list.length)}>
      {list.map(({ filiere, blocked }) => (
        <details key={filiere} className="definition">
          <summary>{fullNameOf(view, vocabulary, filiere)}</summary>
          <Text size="sm">{t.pathways.blocked[blocked.reason]}</Text>
          <Because blocked={blocked} />
          <InTheWay blocked={blocked} />
        </details>
      ))}
    </Block>
  );
}

function NotAdmitted({ list, all }: { readonly list: Next['notAdmitted']; readonly all: number }) {
  const { t } = useWords();
  return (
    <Block id="next-not-admitted" title={t.next.notAdmitted(all)}>
      {list.length < all && <Text size="sm">{t.next.notAdmittedShown(list.length)}</Text>}
      <ul className="plain">
        {list.map(({ filiere, admission }) => (
          <li key={filiere}>
            <ElementLink id={filiere} full />
            <AdmissionWords
              admission={{
                ...admission,
                conditions: admission.conditions.filter(({ verdict }) => verdict === 'NO'),
              }}
            />
          </li>
        ))}
      </ul>
    </Block>
  );
}
