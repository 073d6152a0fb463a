import { Anchor, Button, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { Link, useSearch } from 'wouter';
import type { ReferralsAnswer } from '../../../../domain/api/questions/referrals.ts';
import { fullNameOf, nameOf } from '../../../../domain/map/names.ts';
import { FLOW_OUTCOMES } from '../../../../domain/model/vocabulary.ts';
import { byLosses, hasOutcomes } from '../../../../domain/referrals/losses.ts';
import type { ReferralPair } from '../../../../domain/referrals/results.ts';
import { wholePercent } from '../../../../domain/referrals/shares.ts';
import { isMasked, shownNumber } from '../../../../domain/secrecy/shown-figures.ts';
import { Disclosure } from '../../../components/disclosure.tsx';
import { ElementLink } from '../../../components/element-link.tsx';
import { ShownFigure } from '../../../components/shown-figure.tsx';
import { ScrollBox } from '../../../components/tables/scroll-box.tsx';
import { addressWith } from '../../../context/address.ts';
import { useNetwork } from '../../../context/network.tsx';
import { InventoryView, PATHS } from '../../../context/screens.ts';
import { useWords } from '../../../context/words.tsx';
import { Answered } from './answered.tsx';
import { usePlacesOfLoss } from './losses-in-words.ts';

const AT_FIRST = 20;
const MORE = 200;
/** Places of loss that are named before the table. */
const MOST_PLACES = 3;

/**
 * How many people were sent and what became of them: a sentence that says where most are lost, the pairs of ends whose
 * outcomes are published, and the other pairs folded away. Each has the passerelle that joins the two, and a way to its
 * reports.
 */
export function StartedTable({ answer }: { readonly answer: ReferralsAnswer }) {
  const { t } = useWords();
  const placesOf = usePlacesOfLoss();
  const { pairs, masked, of } = answer;
  if (pairs.length === 0)
    return <Text size="sm">{t.referrals.none(t.figures.kinds[answer.kind], answer.year ?? '')}</Text>;
  const known = byLosses(pairs);
  const others = byPeople(pairs.filter((pair) => !hasOutcomes(pair)));
  const year = answer.year ?? '';
  return (
    <>
      <Answered answer={answer} />
      <Losses places={placesOf(pairs, MOST_PLACES)} isKnown={known.length > 0} />
      {known.length > 0 && (
        <>
          <Text size="sm">{t.referrals.startedIntro}</Text>
          <PairTable title={t.referrals.started} pairs={known} year={year} withOutcomes />
        </>
      )}
      {others.length > 0 && (
        <Disclosure title={`${t.referrals.withoutOutcomes} (${t.number(others.length)})`}>
          <PairTable title={t.referrals.withoutOutcomes} pairs={others} year={year} withOutcomes={false} />
        </Disclosure>
      )}
      <Text size="xs" className="quiet" mt={4}>
        {t.figures.share(masked, of)} {t.figures.outcomes}{' '}
        {pairs.some(({ disagreements }) => disagreements.length > 0) && t.referrals.disagree}{' '}
        {t.referrals.delays}
      </Text>
    </>
  );
}

/** Where most people are lost, in words; or why that is not told. */
function Losses({ places, isKnown }: { readonly places: readonly string[]; readonly isKnown: boolean }) {
  const { lost } = useWords().t.referrals;
  if (places.length === 0) return <p className="referral-losses">{isKnown ? lost.masked : lost.unknown}</p>;
  return (
    <div className="referral-losses">
      {lost.most}
      <ol>
        {places.map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ol>
    </div>
  );
}

/** Most people first, masked ones after all that are shown, in the order of the answer. */
function byPeople(pairs: readonly ReferralPair[]): readonly ReferralPair[] {
  const last = ({ count }: ReferralPair): number => Number(count !== null && isMasked(count));
  const people = ({ count }: ReferralPair): number => shownNumber(count) ?? 0;
  return pairs.toSorted((one, other) => last(one) - last(other) || people(other) - people(one));
}

function PairTable(props: {
  readonly title: string;
  readonly pairs: readonly ReferralPair[];
  readonly year: string;
  readonly withOutcomes: boolean;
}) {
  const { t } = useWords();
  const [most, setMost] = useState(AT_FIRST);
  const { title, pairs, year, withOutcomes } = props;
  const { columns } = t.referrals;
  const outcomes = [...FLOW_OUTCOMES.map((one) => t.figures.measures[one]), columns.share];
  const figures = [columns.sent, ...(withOutcomes ? outcomes : []), columns.wait];
  return (
    <>
      <ScrollBox label={title} className="table-scroll">
        <Table className="figure-table referral-pairs" fz="sm">
          <caption className="sr-only">{title}</caption>
          <Table.Thead>
            <Table.Tr>
              {[t.figures.from, t.figures.to, columns.bridge].map((name) => (
                <Table.Th scope="col" key={name}>
                  {name}
                </Table.Th>
              ))}
              {figures.map((name) => (
                <Table.Th scope="col" className="figure" key={name}>
                  {name}
                </Table.Th>
              ))}
              <Table.Th scope="col">{columns.rows}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {pairs.slice(0, most).map((pair) => (
              <Row key={`${pair.source} ${pair.target}`} {...{ pair, year, withOutcomes }} />
            ))}
          </Table.Tbody>
        </Table>
      </ScrollBox>
      {pairs.length > most && (
        <Button variant="default" size="xs" onClick={() => setMost(most + MORE)}>
          {t.figures.more(Math.min(MORE, pairs.length - most))}
        </Button>
      )}
    </>
  );
}

function Row(props: { readonly pair: ReferralPair; readonly year: string; readonly withOutcomes: boolean }) {
  const { t, vocabulary } = useWords();
  const { base, view } = useNetwork();
  const { pair, year, withOutcomes } = props;
  const { source, target, passerelles, bridge, count, disagreements } = pair;
  const wait = view.filieres.get(target)?.filiere.waitMonths;
  const endName = (id: string): string =>
    id === 'SELF' || id === 'UNKNOWN' ? vocabulary.flow[id] : fullNameOf(base, vocabulary, id);
  const [passerelle] = passerelles;
  return (
    <Table.Tr>
      {[source, target].map((end, at) => (
        <Table.Th scope="row" key={at === 0 ? 'from' : 'to'}>
          <ElementLink id={end}>{endName(end)}</ElementLink>
        </Table.Th>
      ))}
      <Table.Td title={t.referrals.bridgeTitles[bridge]}>
        {passerelle === undefined ? (
          t.referrals.bridges[bridge]
        ) : (
          <ElementLink id={passerelle}>{t.referrals.bridges[bridge]}</ElementLink>
        )}
      </Table.Td>
      <Table.Td className="figure of-all">
        <ShownFigure figure={count} />
        {disagreements.map(({ from, sender, receiver }) => (
          <span className="referral-disagreement" key={from}>
            {t.referrals.disagreement(sender, receiver)}
          </span>
        ))}
      </Table.Td>
      {withOutcomes && <Outcomes pair={pair} />}
      <Table.Td className="figure">
        {wait === undefined ? t.figures.notReported : t.referrals.months(wait)}
      </Table.Td>
      <Table.Td>
        <RowsLink {...{ source, target, year }} />
      </Table.Td>
    </Table.Tr>
  );
}

function Outcomes({ pair }: { readonly pair: ReferralPair }) {
  const { t } = useWords();
  const { share } = pair;
  const numbers = FLOW_OUTCOMES.map((outcome) => shownNumber(pair[outcome]) ?? Number.NaN);
  const of = numbers.reduce((sum, number) => sum + number, 0);
  return (
    <>
      {FLOW_OUTCOMES.map((outcome) => (
        <Table.Td key={outcome} className="figure">
          <ShownFigure figure={pair[outcome]} />
        </Table.Td>
      ))}
      <Table.Td className="figure">
        {Number.isNaN(of) ? t.figures.notReported : t.referrals.shareOf(numbers[0]!, of)}
        {share !== null && ` (${t.referrals.percent(wholePercent(share))})`}
      </Table.Td>
    </>
  );
}

/** A link to the reports of a pair in the inventory, those within the year. */
function RowsLink(props: { readonly source: string; readonly target: string; readonly year: string }) {
  const { t, vocabulary } = useWords();
  const { base } = useNetwork();
  const search = useSearch();
  const { source, target, year } = props;
  const said = (id: string): string =>
    id === 'SELF' || id === 'UNKNOWN' ? vocabulary.flow[id] : nameOf(base, vocabulary, id);
  const [from, to] = [said(source), said(target)];
  const where = [
    ...[`source~${encodeURIComponent(from)}`, `target~${encodeURIComponent(to)}`],
    ...[`from~${year}`, `to~${year}`],
  ].join(';');
  return (
    <Anchor
      component={Link}
      size="sm"
      underline="always"
      aria-label={t.referrals.seeRowsOf(from, to)}
      href={addressWith(PATHS.inventory, InventoryView, search, { list: 'flows', where })}
    >
      {t.referrals.seeRows}
    </Anchor>
  );
}
