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
import { fullNameOf, nameOf } from '../../../domain/map/names.ts';
import { Block } from '../../components/block.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { ElementLink, useExplorerAddresses } from '../../components/element-link.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords, type Words } from '../../context/words.tsx';
import { Certainty } from '../../findings/certainty.tsx';
import { useConcerned } from '../../findings/concerned.ts';

function Ends({ from, to }: { readonly from: string; readonly to: string }) {
  return (
    <>
      <ElementLink id={from} full /> → <ElementLink id={to} full />
    </>
  );
}

/**
 * The list of passerelles proposed between operators, those that bring an outlet first, each with the conditions of age,
 * status and contract under which it works. `all` is how many there are, as `candidates` may be only the first of them.
 */
export function Candidates({
  candidates,
  all,
}: {
  readonly candidates: readonly SynergyCandidate[];
  readonly all: number;
}) {
  const { t } = useWords();
  const [useful, useless] = [true, false].map((isUseful) =>
    candidates.filter(({ noGain }) => (noGain === null) === isUseful),
  ) as [SynergyCandidate[], SynergyCandidate[]];
  return (
    <Block id="proposed" title={t.synergies.proposed(candidates.length, all)}>
      {candidates.length === 0 && <Text size="sm">{t.synergies.noProposed}</Text>}
      <ol className="cards">
        {useful.map((candidate) => (
          <Candidate key={candidate.key} candidate={candidate} />
        ))}
      </ol>
      {useless.length > 0 && (
        <Disclosure title={t.synergies.useless(useless.length)}>
          <ol className="cards">
            {useless.map((candidate) => (
              <Candidate key={candidate.key} candidate={candidate} />
            ))}
          </ol>
        </Disclosure>
      )}
    </Block>
  );
}

/** A proposed passerelle: what it would bring, or why it brings nothing, then for whom it works. */
function Candidate({ candidate }: { readonly candidate: SynergyCandidate }) {
  const words = useWords();
  const { t, vocabulary } = words;
  const { view } = useNetwork();
  const concerned = useConcerned();
  const addresses = useExplorerAddresses();
  const { key, from, to, certainty, impact, noGain, people, admission } = candidate;
  const who = peopleWords(words, people, (id) => nameOf(view, vocabulary, id));
  return (
    <li className="card card-body">
      <Ends from={from} to={to} /> <Certainty value={certainty} />
      <Text size="sm">
        {noGain === null ? (
          <strong>{concerned(impact)}</strong>
        ) : (
          t.concerned.noGain[noGain.reason](fullNameOf(view, vocabulary, noGain.filiere))
        )}{' '}
        ·{' '}
        <Anchor component={Link} size="sm" underline="always" href={addresses.gap(key)}>
          {t.synergies.map}
        </Anchor>
      </Text>
      <Text size="sm" className="quiet">
        {who === '' ? t.synergies.everyone : t.synergies.forWhom(who)}
        {admission !== null && ` · ${t.synergies.admission[admission]}`}
      </Text>
    </li>
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
