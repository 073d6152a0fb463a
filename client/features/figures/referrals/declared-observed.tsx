import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ReferralsAnswer } from '../../../../domain/api/questions/referrals.ts';
import { fullNameOf } from '../../../../domain/map/names.ts';
import { isNobody } from '../../../../domain/secrecy/shown-figures.ts';
import { Disclosure } from '../../../components/disclosure.tsx';
import { ElementLink } from '../../../components/element-link.tsx';
import { ShownFigure } from '../../../components/shown-figure.tsx';
import { useNetwork } from '../../../context/network.tsx';
import { useWords } from '../../../context/words.tsx';
import { partName } from '../names.ts';
import { declaredShare } from './declared-share.ts';
import { EndsTable } from './ends-table.tsx';

/**
 * How the passerelles in force compare with where people went: two shares, a table by operator types, where people went
 * without a passerelle, and which passerelles carried nobody.
 */
export function DeclaredObserved({ answer }: { readonly answer: ReferralsAnswer }) {
  const { t } = useWords();
  const { pairs, bridges, types, year } = answer;
  const count = (carried: (typeof bridges)[number]['carried']): number =>
    bridges.filter((bridge) => bridge.carried === carried).length;
  const [somebody, nobody, unsure, notReported] = [
    count('SOMEBODY'),
    count('NOBODY'),
    count('UNSURE'),
    count('NOT_REPORTED'),
  ];
  const without = pairs.filter(
    ({ bridge, count: people }) => bridge === 'NONE' && people !== null && !isNobody(people),
  );
  const unused = bridges.filter(({ carried }) => carried !== 'SOMEBODY');
  return (
    <>
      <Text size="sm">{t.referrals.declaredIntro(year ?? '')}</Text>
      <div className="referral-shares">
        <Observed answer={answer} />
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
                  t.referrals.carryBetween(somebody, bridges.length - nobody, bridges.length)}
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

function Observed({ answer }: { readonly answer: ReferralsAnswer }) {
  const { t } = useWords();
  const { big, said, notes } = declaredShare(t, answer);
  return (
    <section>
      <p className="referral-share">{big}</p>
      <p>{said}</p>
      <p className="quiet">{notes.join(' ')}</p>
    </section>
  );
}

function TypesTable({ answer }: { readonly answer: ReferralsAnswer }) {
  const words = useWords();
  const { t } = words;
  const { base } = useNetwork();
  const { year, types } = answer;
  const name = (type: string): string =>
    partName(words, { view: base, axis: 'TYPES', year: year ?? '' }, type);
  return (
    <EndsTable
      title={t.referrals.byTypes}
      columns={Object.values(t.referrals.typeColumns).map((column) => ({ name: column, isFigure: true }))}
      rows={types.map(({ from, to, declared, carrying, observed }) => ({
        key: `${from} ${to}`,
        ends: [name(from), name(to)],
        cells: [t.number(declared), t.number(carrying), <ShownFigure figure={observed} key="observed" />],
      }))}
    />
  );
}

function Rows(props: {
  readonly title: string;
  readonly last: string;
  readonly rows: readonly { readonly from: string; readonly to: string; readonly said: ReactNode }[];
}) {
  const { vocabulary } = useWords();
  const { base } = useNetwork();
  const { title, last, rows } = props;
  const named = (end: string): ReactNode => (
    <ElementLink id={end}>{fullNameOf(base, vocabulary, end)}</ElementLink>
  );
  return (
    <EndsTable
      title={title}
      columns={[{ name: last, isFigure: false }]}
      rows={rows.map(({ from, to, said }) => ({
        key: `${from} ${to}`,
        ends: [named(from), named(to)],
        cells: [said],
      }))}
    />
  );
}
