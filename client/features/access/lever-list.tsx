import { Text } from '@mantine/core';
import { useState } from 'react';
import type { Lever } from '../../../domain/analysis/levers/results.ts';
import { fullNameOf, nameOf } from '../../../domain/map/names.ts';
import { Block } from '../../components/block.tsx';
import { Card } from '../../components/card.tsx';
import { ElementLink, ElementLinks } from '../../components/element-link.tsx';
import { Section } from '../../components/facts.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useSilentCount } from '../../context/use-silent.ts';
import { useWords } from '../../context/words.tsx';
import { useAffects } from '../../findings/affects.ts';

/**
 * The list of levers, the best first. A lever is one obstacle, or two, with what the audience could reach if it were
 * lifted. `pairsTried` is false when there were too many obstacles to try two at once; the list then says so.
 */
export function LeverList({
  levers,
  pairsTried,
}: {
  readonly levers: readonly Lever[];
  readonly pairsTried: boolean;
}) {
  const { t } = useWords();
  const silent = useSilentCount();
  const { base } = useNetwork();
  const [open, setOpen] = useState<string>();
  return (
    <Block id="levers" title={t.access.levers}>
      <Text size="sm" className="quiet">
        {t.access.leversHelp}
      </Text>
      {!pairsTried && <Text size="sm">{t.access.notTried}</Text>}
      {levers.length === 0 && (
        <Text size="sm">
          {base.document.obstacles.length === 0
            ? t.access.nobodyAsked
            : silent > 0
              ? t.access.noneKnown(silent)
              : t.access.none}
        </Text>
      )}
      <ol className="cards">
        {levers.map((lever, index) => {
          const key = lever.obstacles.join(' ');
          return (
            <LeverCard
              key={key}
              lever={lever}
              rank={index + 1}
              open={open === key}
              toggle={() => setOpen(open === key ? undefined : key)}
            />
          );
        })}
      </ol>
    </Block>
  );
}

function LeverCard(props: {
  readonly lever: Lever;
  readonly rank: number;
  readonly open: boolean;
  toggle(): void;
}) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const { lever, rank, open, toggle } = props;
  const whom = useAffects();
  const { obstacles, mitigations, opened, pairs, passerelles, starts } = lever;
  const name = (id: string): string => nameOf(view, vocabulary, id);
  const places = view.document.obstacles
    .filter(({ id }) => obstacles.includes(id))
    .map(({ id, on }) => t.list([t.access.on(fullNameOf(view, vocabulary, on)), whom(id)]));
  const known = view.document.mitigations.filter(({ id }) => mitigations.includes(id));
  return (
    <Card
      title={`${rank}. ${obstacles.map(name).join(t.access.together)}`}
      under={[...new Set(places)].join(t.access.together)}
      side={
        <>
          <strong>{pairs > 0 ? t.access.opens(pairs) : t.access.opensNothing}</strong>
          <span className="quiet">
            {t.access.reopened(passerelles.length)}
            {starts.length > 0 && ` · ${t.access.starts(starts.length)}`}
          </span>
        </>
      }
      open={open}
      toggle={toggle}
    >
      {opened.length > 0 && (
        <Section title={t.access.openedList}>
          <ul className="plain">
            {opened.map(({ start, outlets }) => (
              <li key={start}>
                <ElementLink id={start} full /> → {outlets.map(name).join(', ')}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {passerelles.length > 0 && (
        <Section title={t.access.passerelles}>
          <Text size="sm" component="div">
            <ElementLinks ids={passerelles} />
          </Text>
        </Section>
      )}
      {starts.length > 0 && (
        <Section title={t.access.startList}>
          <Text size="sm" component="div">
            <ElementLinks ids={starts} full />
          </Text>
        </Section>
      )}
      <Section title={t.access.mitigations}>
        {known.length === 0 ? (
          <Text size="sm">{t.access.noMitigation}</Text>
        ) : (
          <ul className="plain">
            {known.map((mitigation) => (
              <li key={mitigation.id}>
                {mitigation.name} (<ElementLink id={mitigation.operator} />)
                {mitigation.note !== undefined && <span className="quiet"> {mitigation.note}</span>}
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Card>
  );
}
