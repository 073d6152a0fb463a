import { Table } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { HomeAnswer } from '../../../domain/api/questions/home.ts';
import { TableHead } from '../../components/tables/headings.tsx';
import { useWords } from '../../context/words.tsx';
import type { Mine } from '../../model/mine.ts';
import { FollowUpLink, useFollowUpWords } from './follow-up-link.tsx';

/** All open follow-ups in words: finding, state, who, by when and why; overdue ones first. */
export function AllFollowUps(props: { readonly answer: HomeAnswer; readonly mine: Mine | undefined }) {
  const { t, gapWords } = useWords();
  const said = useFollowUpWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { answer, mine } = props;
  const { listed, count } = answer.followUps;
  const words = t.home.followUps;
  const { finding, state, carrier, due, reason } = words.columns;
  useEffect(() => {
    // What it returns, a promise in some browsers, is no clean-up.
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const titles: Readonly<Record<string, { readonly title: string } | undefined>> = gapWords.gaps;
  return (
    <section className="home-part home-all-follow-ups" aria-labelledby="home-all-follow-ups">
      <h2 id="home-all-follow-ups" ref={heading}>
        {words.all}
      </h2>
      {listed.length < count && <p className="quiet">{words.cut(listed.length, count)}</p>}
      <Table>
        <TableHead headings={[finding, state, carrier, due, reason]} />
        <Table.Tbody>
          {listed.map((followUp) => (
            <Table.Tr key={followUp.key}>
              <Table.Td>
                <span className="quiet">{titles[followUp.key.split(':', 1)[0]!]?.title}</span>{' '}
                <FollowUpLink followUp={followUp} mine={mine} />
              </Table.Td>
              <Table.Td>{t.life.state[followUp.life.state]}</Table.Td>
              <Table.Td>{said.carrier(followUp)}</Table.Td>
              <Table.Td>
                {followUp.overdue ? (
                  <strong className="life-overdue">{t.life.overdueShort(said.due(followUp))}</strong>
                ) : (
                  said.due(followUp)
                )}
              </Table.Td>
              <Table.Td>{followUp.life.reason}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
