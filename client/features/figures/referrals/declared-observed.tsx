import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ReferralsAnswer } from '../../../../domain/api/questions/referrals.ts';
import { typeLabel } from '../../../../domain/map/names.ts';
import type { OnDeclared } from '../../../../domain/referrals/results.ts';
import { Disclosure } from '../../../components/disclosure.tsx';
import { ElementLink } from '../../../components/element-link.tsx';
import { ShownFigure } from '../../../components/shown-figure.tsx';
import { ScrollBox } from '../../../components/tables/scroll-box.tsx';
import { useNetwork } from '../../../context/network.tsx';
import { useWords } from '../../../context/words.tsx';
import { fullNameOf } from '../../../model/labels.ts';

/**
 * How the passerelles in force compare with where people went: two shares, a table by operator types, where people went
 * without a passerelle, and which passerelles carried nobody.
 */
export function DeclaredObserved({ answer }: { readonly answer: ReferralsAnswer }) {
  const { t } = useWords();
  const { pairs, bridges, onDeclared, types, year } = answer;
  const count = (carried: (typeof bridges)[number]['carried']): number =>
    bridges.filter((bridge) => bridge.carried === carried).length;
  const [somebody, nobody, unsure, notReported] = [
    count('SOMEBODY'),
    count('NOBODY'),
    count('UNSURE'),
    count('NOT_REPORTED'),
  ];
  const without = pairs.filter(
    ({ bridge, count: people }) =>
      bridge === 'NONE' && people !== null && !('value' in people && people.value === 0),
  );
  const unused = bridges.filter(({ carried }) => carried !== 'SOMEBODY');
  return (
    <>
      <Text size="sm">{t.referrals.declaredIntro(year ?? '')}</Text>
      <div className="referral-shares">
        <Observed {...{ onDeclared }} />
        <section>
          {bridges.length === 0 ? (
            <p>{t.referrals.noBridges}</p>
          ) : (
            <>
              <p className="referral-share">{t.referrals.someOf(somebody, bridges.length)}</p>
              <p>{t.referrals.carry(somebody, bridges.length)}</p>
              <p className="quiet">
                {t.referrals.others(nobody, unsure, notReported)}{' '}
                {unsure + notReported > 0 &&
                  percentOf(
                    somebody,
                    somebody + unsure + notReported,
                    bridges.length,
                    t.referrals.carryBetween,
                  )}
              </p>
            </>
          )}
        </section>
      </div>
      <Disclosure title={`${t.referrals.byTypes} (${t.number(types.length)})`}>
        <TypesTable {...{ answer }} />
      </Disclosure>
      <Disclosure title={`${t.referrals.without} (${t.number(without.length)})`}>
        {without.length === 0 ? (
          <Text size="sm">{t.referrals.withoutNone}</Text>
        ) : (
          <Rows
            title={t.referrals.without}
            last={t.figures.measures.count}
            rows={without.map(({ source, target, count: people }) => ({
              ...{ from: source, to: target },
              said: <ShownFigure figure={people} />,
            }))}
          />
        )}
      </Disclosure>
      <Disclosure title={`${t.referrals.unused} (${t.number(unused.length)})`}>
        {unused.length === 0 ? (
          <Text size="sm">{t.referrals.unusedNone}</Text>
        ) : (
          <Rows
            title={t.referrals.unused}
            last={t.referrals.state}
            rows={unused.map(({ passerelle, from, to, carried }) => ({
              ...{ from, to },
              said: <ElementLink id={passerelle}>{t.referrals.carried[carried]}</ElementLink>,
            }))}
          />
        )}
      </Disclosure>
    </>
  );
}

const percentOf = (
  least: number,
  most: number,
  of: number,
  say: (least: number, most: number) => string,
): string => say(Math.floor((100 * least) / of), Math.ceil((100 * most) / of));

function Observed({ onDeclared }: { readonly onDeclared: OnDeclared }) {
  const { t } = useWords();
  const { least, most, of, percent } = onDeclared;
  return (
    <section>
      {percent !== null && (
        <p className="referral-share">{t.referrals.carryShare(percent.least, percent.most)}</p>
      )}
      <p>{percent === null ? t.referrals.noShare : t.referrals.onDeclared(percent.least, percent.most)}</p>
      <p className="quiet">
        {t.referrals.onDeclaredNumbers(least, most, of)} {most !== least && t.referrals.whyBetween}
      </p>
    </section>
  );
}

function TypesTable({ answer }: { readonly answer: ReferralsAnswer }) {
  const { t, vocabulary, language } = useWords();
  const { base } = useNetwork();
  const { typeColumns } = t.referrals;
  const name = (type: string): string =>
    type === 'EMPLOYMENT'
      ? vocabulary.stage.EMPLOYMENT
      : typeLabel(base.document, type, `${answer.year}-12-31`, language);
  return (
    <ScrollBox label={t.referrals.byTypes} className="table-scroll">
      <Table className="figure-table" fz="sm">
        <caption className="sr-only">{t.referrals.byTypes}</caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t.figures.from}</Table.Th>
            <Table.Th scope="col">{t.figures.to}</Table.Th>
            {Object.values(typeColumns).map((column) => (
              <Table.Th scope="col" className="figure" key={column}>
                {column}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {answer.types.map(({ from, to, declared, carrying, observed }) => (
            <Table.Tr key={`${from} ${to}`}>
              <Table.Th scope="row">{name(from)}</Table.Th>
              <Table.Th scope="row">{name(to)}</Table.Th>
              <Table.Td className="figure">{t.number(declared)}</Table.Td>
              <Table.Td className="figure">{t.number(carrying)}</Table.Td>
              <Table.Td className="figure">
                <ShownFigure figure={observed} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollBox>
  );
}

function Rows(props: {
  readonly title: string;
  readonly last: string;
  readonly rows: readonly { readonly from: string; readonly to: string; readonly said: ReactNode }[];
}) {
  const { t, vocabulary } = useWords();
  const { base } = useNetwork();
  const { title, last, rows } = props;
  return (
    <ScrollBox label={title} className="table-scroll">
      <Table className="figure-table" fz="sm">
        <caption className="sr-only">{title}</caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t.figures.from}</Table.Th>
            <Table.Th scope="col">{t.figures.to}</Table.Th>
            <Table.Th scope="col">{last}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ from, to, said }) => (
            <Table.Tr key={`${from} ${to}`}>
              {[from, to].map((end, at) => (
                <Table.Th scope="row" key={at === 0 ? 'from' : 'to'}>
                  <ElementLink id={end}>{fullNameOf(base, vocabulary, end)}</ElementLink>
                </Table.Th>
              ))}
              <Table.Td>{said}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollBox>
  );
}
