import { Anchor, Button, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { Link, useSearch } from 'wouter';
import type { ReferralsAnswer } from '../../../../domain/api/questions/referrals.ts';
import { nameOf } from '../../../../domain/map/names.ts';
import { FLOW_OUTCOMES } from '../../../../domain/model/vocabulary.ts';
import type { ReferralPair } from '../../../../domain/referrals/results.ts';
import { isMasked, shownNumber } from '../../../../domain/secrecy/shown-figures.ts';
import { ElementLink } from '../../../components/element-link.tsx';
import { ShownFigure } from '../../../components/shown-figure.tsx';
import { ScrollBox } from '../../../components/tables/scroll-box.tsx';
import { addressWith } from '../../../context/address.ts';
import { useNetwork } from '../../../context/network.tsx';
import { InventoryView, PATHS } from '../../../context/screens.ts';
import { useWords } from '../../../context/words.tsx';
import { fullNameOf } from '../../../model/labels.ts';

const AT_FIRST = 20;
const MORE = 200;

/**
 * The table of pairs of ends: how many people were sent, and what became of them, with the passerelle that joins the two
 * and a way to the reports of the pair.
 */
export function StartedTable({ answer }: { readonly answer: ReferralsAnswer }) {
  const { t } = useWords();
  const [most, setMost] = useState(AT_FIRST);
  const { pairs, masked, of } = answer;
  if (pairs.length === 0)
    return <Text size="sm">{t.referrals.none(t.figures.kinds[answer.kind], answer.year ?? '')}</Text>;
  const { columns } = t.referrals;
  const figures = [columns.sent, ...FLOW_OUTCOMES.map((one) => t.figures.measures[one]), columns.share];
  return (
    <>
      <Text size="sm">{t.referrals.startedIntro}</Text>
      <Text size="sm">{t.figures.share(masked, of)}</Text>
      <ScrollBox label={t.referrals.started} className="table-scroll">
        <Table className="figure-table" fz="sm">
          <caption className="sr-only">{t.referrals.started}</caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t.figures.from}</Table.Th>
              <Table.Th scope="col">{t.figures.to}</Table.Th>
              <Table.Th scope="col">{columns.bridge}</Table.Th>
              {figures.map((name) => (
                <Table.Th scope="col" className="figure" key={name}>
                  {name}
                </Table.Th>
              ))}
              <Table.Th scope="col" className="figure">
                {columns.wait}
              </Table.Th>
              <Table.Th scope="col">{columns.rows}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {inOrder(pairs)
              .slice(0, most)
              .map((pair) => (
                <Row key={`${pair.source} ${pair.target}`} pair={pair} />
              ))}
          </Table.Tbody>
        </Table>
      </ScrollBox>
      {pairs.length > most && (
        <Button variant="default" size="xs" onClick={() => setMost(most + MORE)}>
          {t.figures.more(Math.min(MORE, pairs.length - most))}
        </Button>
      )}
      <Text size="xs" className="quiet" mt={4}>
        {t.figures.outcomes} {t.referrals.delays}
      </Text>
    </>
  );
}

/** Most people first, masked ones after all that are shown, in the order of the answer. */
function inOrder(pairs: readonly ReferralPair[]): readonly ReferralPair[] {
  const last = ({ count }: ReferralPair): number => Number(count !== null && isMasked(count));
  const people = ({ count }: ReferralPair): number => shownNumber(count) ?? 0;
  return pairs.toSorted((one, other) => last(one) - last(other) || people(other) - people(one));
}

function Row({ pair }: { readonly pair: ReferralPair }) {
  const { t, vocabulary } = useWords();
  const { base, view } = useNetwork();
  const { source, target, passerelles, bridge, count, share } = pair;
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
      </Table.Td>
      {FLOW_OUTCOMES.map((outcome) => (
        <Table.Td key={outcome} className="figure">
          <ShownFigure figure={pair[outcome]} />
        </Table.Td>
      ))}
      <Table.Td
        className="figure"
        title={share === null ? undefined : t.referrals.shareTitle(share.part, share.of)}
      >
        {share === null ? t.figures.notReported : t.referrals.shareOf(share.part, share.of)}
      </Table.Td>
      <Table.Td className="figure">
        {wait === undefined ? t.figures.notReported : t.referrals.months(wait)}
      </Table.Td>
      <Table.Td>
        <RowsLink {...{ source, target }} />
      </Table.Td>
    </Table.Tr>
  );
}

/** A link to the reports of a pair in the inventory. */
function RowsLink({ source, target }: { readonly source: string; readonly target: string }) {
  const { t, vocabulary } = useWords();
  const { base } = useNetwork();
  const search = useSearch();
  const said = (id: string): string =>
    id === 'SELF' || id === 'UNKNOWN' ? vocabulary.flow[id] : nameOf(base, vocabulary, id);
  const [from, to] = [said(source), said(target)];
  const where = `source~${encodeURIComponent(from)};target~${encodeURIComponent(to)}`;
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
