import { Anchor, Badge, Text } from '@mantine/core';
import { Link } from 'wouter';
import {
  type PeopleAsked,
  REFUSALS,
  type SynergyCandidate,
  type SynergyCell,
  type SynergyPasserelle,
  type SynergyRefusal,
} from '../../../domain/advice/synergies/results.ts';
import { Block } from '../../components/block.tsx';
import { ElementLink, useExplorerAddresses } from '../../components/element-link.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords, type Words } from '../../context/words.tsx';
import { Certainty } from '../../findings/certainty.tsx';
import { nameOf } from '../../model/labels.ts';

function Ends({ from, to }: { readonly from: string; readonly to: string }) {
  return (
    <>
      <ElementLink id={from} full /> → <ElementLink id={to} full />
    </>
  );
}

/**
 * The list of passerelles proposed between operators, each with the conditions of age, status and contract under
 * which it works. `all` is how many there are, as `candidates` may be only the first of them.
 */
export function Candidates({
  candidates,
  all,
}: {
  readonly candidates: readonly SynergyCandidate[];
  readonly all: number;
}) {
  const words = useWords();
  const { t } = words;
  const { view } = useNetwork();
  const addresses = useExplorerAddresses();
  return (
    <Block id="proposed" title={t.synergies.proposed(candidates.length, all)}>
      {candidates.length === 0 && <Text size="sm">{t.synergies.noProposed}</Text>}
      <ol className="cards">
        {candidates.map(({ key, from, to, certainty, impact, people, admission }) => {
          const who = peopleWords(words, people, (id) => nameOf(view, words.vocabulary, id));
          return (
            <li className="card card-body" key={key}>
              <Ends from={from} to={to} /> <Certainty value={certainty} />
              <Text size="sm">
                {who === '' ? t.synergies.everyone : <strong>{t.synergies.forWhom(who)}</strong>}
                {admission !== null && ` · ${t.synergies.admission[admission]}`}
              </Text>
              <Text size="sm" className="quiet">
                {t.gaps.gain(impact.gain)} ·{' '}
                <Anchor component={Link} size="sm" underline="always" href={addresses.gap(key)}>
                  {t.synergies.map}
                </Anchor>
              </Text>
            </li>
          );
        })}
      </ol>
    </Block>
  );
}

/**
 * The list of passerelles that exist, are planned, or have expired between the chosen operators. `all` is how many
 * there are, as `passerelles` may be only the first of them.
 */
export function Existing({
  passerelles,
  all,
}: {
  readonly passerelles: readonly SynergyPasserelle[];
  readonly all: number;
}) {
  const { t, vocabulary } = useWords();
  return (
    <Block id="existing" title={t.synergies.existing(passerelles.length, all)}>
      {passerelles.length === 0 && <Text size="sm">{t.synergies.noExisting}</Text>}
      <ul className="plain">
        {passerelles.map(({ id, from, to, kind, formality, state, admission }) => (
          <li key={id}>
            <Ends from={from} to={to} />{' '}
            <span className="quiet">
              <ElementLink id={id}>{vocabulary.passerelleKind[kind]}</ElementLink>,{' '}
              {formality === null ? vocabulary.formalityUnknown : vocabulary.formality[formality]},{' '}
              {t.synergies.state[state]}
              {admission !== null && ` · ${t.synergies.admission[admission]}`}
            </span>
          </li>
        ))}
      </ul>
    </Block>
  );
}

/**
 * The pairs of filières between which no passerelle is proposed, each with all the reasons. `refused` may be only the
 * first of `all` such pairs; `cells` counts the other pairs by operator types.
 */
export function RejectedPairs(props: {
  readonly refused: readonly SynergyRefusal[];
  readonly cells: readonly SynergyCell[];
  readonly all: number;
}) {
  const words = useWords();
  const { t, vocabulary } = words;
  const { view } = useNetwork();
  const { refused, cells, all } = props;
  const name = (id: string): string => nameOf(view, vocabulary, id);
  const counts = REFUSALS.map((reason) => ({
    reason,
    count: cells.reduce((sum, cell) => sum + cell.reasons[reason], 0),
  })).filter(({ count }) => count > 0);
  return (
    <Block id="set-aside" title={t.synergies.setAside(refused.length, all)}>
      {counts.length > 0 && (
        <Text size="sm">
          {t.said(
            t.synergies.reasonsOf,
            t.list(counts.map(({ reason, count }) => `${t.synergies.reason[reason]} (${count})`)),
          )}
        </Text>
      )}
      <ul className="plain">
        {refused.map(({ from, to, reasons, otherwiseCandidate, people }) => (
          <li key={`${from} ${to}`}>
            <Ends from={from} to={to} />{' '}
            {reasons.map((reason) => (
              <span className="tag" key={reason}>
                {t.synergies.reason[reason]}
              </span>
            ))}
            {otherwiseCandidate && (
              <Badge variant="outline" size="sm" tt="none">
                {t.synergies.otherwise}
              </Badge>
            )}
            <span className="quiet">
              {' '}
              {[people.from, people.to]
                .map((asked) => peopleWords(words, asked, name))
                .filter((text) => text !== '')
                .join(' → ')}
            </span>
          </li>
        ))}
      </ul>
    </Block>
  );
}

/** The people whom a filière admits, in words; an empty text when it has no condition. */
function peopleWords({ t, audienceCodes }: Words, people: PeopleAsked, name: (id: string) => string): string {
  const { ageMin, ageMax, statuses, groups, communes } = people;
  const label = (labels: Readonly<Record<string, string>>) => (code: string) => labels[code] ?? code;
  const parts = [
    ...(ageMin === null && ageMax === null ? [] : [t.way.age(ageMin, ageMax)]),
    ...(groups === null ? [] : [groups.map(label(audienceCodes.groups)).join(t.way.or)]),
    ...(statuses === null ? [] : [statuses.map(label(audienceCodes.statuses)).join(t.way.or)]),
    ...(communes === null ? [] : [communes.map(name).join(t.way.or)]),
  ];
  return parts.join(' · ');
}
