import { Anchor, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { WayOut } from '../../../domain/advice/pathways/results.ts';
import type { Blocked } from '../../../domain/analysis/results.ts';
import { list } from '../../../domain/findings/explanation.ts';
import { blockingLine } from '../../../domain/findings/no-pathway/blocking-line.ts';
import { fullNameOf, nameOf } from '../../../domain/map/names.ts';
import { missingPasserelleKey } from '../../../domain/model/finding-key.ts';
import { ElementLink, ElementLinks, useExplorerAddresses } from '../../components/element-link.tsx';
import { Section } from '../../components/facts.tsx';
import { useAudience } from '../../context/audience.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { Blocks } from '../../findings/explanation.tsx';
import { usePhrases } from '../../findings/phrases.ts';
import { OperatorCall } from './operator-call.tsx';
import { PathwayCard } from './pathway-card.tsx';
import { useStepFacts } from './step-facts.ts';

/** Number of missing passerelles shown at first. */
const BRIDGES_AT_FIRST = 5;

/**
 * What can be done where there is no pathway: the next step and how far it leads, what would have to be lifted and who
 * can, and whom to call. `isNamedStart` means that people are at the start already.
 */
export function WayOutAnswer({
  wayOut,
  isNamedStart,
}: {
  readonly wayOut: WayOut;
  readonly isNamedStart: boolean;
}) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const [open, setOpen] = useState(false);
  const name = (id: string): string => nameOf(view, vocabulary, id);
  const { farthest, next, direct, calls } = wayOut;
  const words = t.way.out;
  return (
    <>
      <Section
        title={isNamedStart && farthest !== null ? words.nextAfter(name(farthest.filieres[0]!)) : words.next}
      >
        {next === null || farthest === null ? (
          <Text size="sm">{direct.length > 0 ? words.nothingAheadButDirect : words.nothingAhead}</Text>
        ) : (
          <>
            <Text size="sm" component="div">
              <strong>
                <ElementLink id={next} full />
              </strong>
            </Text>
            <Text size="sm" className="quiet">
              {farthest.outlet === null ? words.farthest : words.reachesGoal}
            </Text>
            <ol className="cards">
              <PathwayCard
                pathway={farthest}
                rank={1}
                open={open}
                toggle={() => setOpen(!open)}
                isNamedStart={isNamedStart}
                longest={Math.max(farthest.months, 1)}
              />
            </ol>
          </>
        )}
      </Section>
      <DirectEntries pathways={direct} />
      <Lifts lifts={wayOut.lifts} />
      {calls.length > 0 && (
        <Section title={words.calls}>
          <ol className="operator-calls">
            {calls.map(({ reason, about, contact }) => (
              <OperatorCall
                key={contact.operator}
                contact={contact}
                why={words.reasons[reason]}
                about={about}
              />
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}

/** The filières where people can enrol directly, each with the way from there to the goal and what to check. */
function DirectEntries({ pathways }: { readonly pathways: WayOut['direct'] }) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const [open, setOpen] = useState<number>();
  if (pathways.length === 0) return null;
  const names = pathways.map(({ filieres }) => fullNameOf(view, vocabulary, filieres[0]!));
  return (
    <Section title={t.way.out.direct}>
      <Text size="sm">{t.way.out.directTo([...new Set(names)].join(' ; '))}</Text>
      <ol className="cards">
        {pathways.map((pathway, index) => (
          <PathwayCard
            key={pathway.filieres[0]}
            pathway={pathway}
            rank={index + 1}
            open={open === index}
            toggle={() => setOpen(open === index ? undefined : index)}
            isNamedStart={false}
            longest={Math.max(...pathways.map(({ months }) => months), 1)}
          />
        ))}
      </ol>
    </Section>
  );
}

type Lift = WayOut['lifts'][number];

/** The sets of things to lift, each with the pathway that it opens and who can lift them. */
function Lifts({ lifts }: { readonly lifts: WayOut['lifts'] }) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const phrases = usePhrases();
  const { profile } = useAudience();
  if (lifts.length === 0) return null;
  const words = t.way.out;
  const name = (id: string): string => nameOf(view, vocabulary, id);
  /** The age from which a filière admits people who are too young for it today. */
  const comingAge = ({ kind, element }: Lift['items'][number]): number | undefined => {
    const from = kind === 'AGE' ? view.filieres.get(element)?.filiere.entry?.ageMin : undefined;
    return from !== undefined && profile?.age !== undefined && profile.age < from ? from : undefined;
  };
  const stays = (item: Lift['items'][number]): boolean => !item.negotiable && comingAge(item) === undefined;
  return (
    <Section title={profile === undefined ? words.inTheWayOfAll : words.inTheWay}>
      {lifts.map(({ items, filieres, outlet, steps, mitigations, operators }, index) => (
        <div key={items.map(({ element, kind, obstacle }) => `${element} ${kind} ${obstacle}`).join(' ')}>
          {index > 0 && <Text size="sm">{words.or}</Text>}
          <Blocks blocks={[list(items.map((item) => blockingLine(item, phrases)))]} />
          {items.map((item) => {
            const from = comingAge(item);
            return (
              from !== undefined && (
                <Text size="sm" key={item.element}>
                  {words.oldEnough(name(item.element), from)}
                </Text>
              )
            );
          })}
          <Text size="sm" component="div">
            {words.opens} {[...filieres, ...(outlet === null ? [] : [outlet])].map(name).join(' → ')}
          </Text>
          <OpenedSteps steps={steps} />
          {mitigations.length > 0 && (
            <Text size="sm" component="div">
              {words.mitigations} {t.list(mitigations.map(name))}
            </Text>
          )}
          <Text size="sm" component="div">
            {items.some(({ negotiable }) => negotiable) ? (
              <>
                {words.whoCan} <ElementLinks ids={operators} />
                {items.some(stays) && ` ; ${words.restStays}`}
              </>
            ) : (
              items.some(stays) && words.stays
            )}
          </Text>
        </div>
      ))}
    </Section>
  );
}

/** What the filières that lifting opens ask of the audience all the same: their hours, childcare, the journey. */
function OpenedSteps({ steps }: { readonly steps: WayOut['lifts'][number]['steps'] }) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const facts = useStepFacts();
  const lines = steps.flatMap(({ filiere, cautions, travel }) => {
    const place = { from: filiere, to: filiere, levels: null, lifted: [], travel };
    const said = [
      facts.offer(filiere, undefined),
      ...(travel === null || travel.minutes === 0
        ? []
        : [t.way.travel(travel.minutes, nameOf(view, vocabulary, travel.commune))]),
      ...cautions.map((kind) => facts.caution(kind, place)),
    ].filter((text) => text !== '');
    return said.length === 0
      ? []
      : [t.said(nameOf(view, vocabulary, filiere), said.join(t.way.doubts.between))];
  });
  return (
    <ul className="plain">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** The missing passerelles that would open a pathway, the most sensible first; most are folded away. */
export function Bridges({ candidates }: Pick<Blocked, 'candidates'>) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const addresses = useExplorerAddresses();
  const name = (id: string): string => fullNameOf(view, vocabulary, id);
  if (candidates.length === 0) return null;
  const links = (pairs: Blocked['candidates']) => (
    <ul className="plain">
      {pairs.map(([from, to]) => (
        <li key={`${from} ${to}`}>
          <Anchor
            component={Link}
            size="sm"
            underline="always"
            href={addresses.gap(missingPasserelleKey(from, to))}
          >
            {name(from)} → {name(to)}
          </Anchor>
        </li>
      ))}
    </ul>
  );
  const rest = candidates.slice(BRIDGES_AT_FIRST);
  return (
    <Section title={t.pathways.candidates}>
      <Text size="sm" className="quiet">
        {t.way.out.bridgesOrder}
      </Text>
      {links(candidates.slice(0, BRIDGES_AT_FIRST))}
      {rest.length > 0 && (
        <details className="definition">
          <summary>{t.way.out.moreBridges(rest.length)}</summary>
          {links(rest)}
        </details>
      )}
    </Section>
  );
}
