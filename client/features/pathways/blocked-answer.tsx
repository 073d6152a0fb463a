import { Alert, Anchor, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Blocked } from '../../../domain/analysis/results.ts';
import { ElementLink, ElementLinks, useExplorerAddresses } from '../../components/element-link.tsx';
import { Section } from '../../components/facts.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { LevelTable } from '../../findings/level-table.tsx';
import { fullNameOf } from '../../model/labels.ts';
import { Because, Refusals } from './because.tsx';

/**
 * The answer when there is no pathway: the reason, what stands in the way, and the missing passerelles that would
 * help. `blocked` is the server's explanation.
 */
export function BlockedAnswer({
  blocked,
  children,
}: {
  readonly blocked: Blocked;
  /** Shown first, before the obstacles: what would open a pathway. */
  readonly children?: ReactNode;
}) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const addresses = useExplorerAddresses();
  const { reason, lastReached, candidates, starts } = blocked;
  // There is no start at all, so it is not a matter of admission.
  const noStart = reason === 'NO_USABLE_START' && starts.length === 0;
  const name = (id: string): string => fullNameOf(view, vocabulary, id);
  return (
    <section aria-labelledby="blocked">
      <Alert color="ink" title={<span id="blocked">{t.pathways.none}</span>} mt="lg">
        <Text size="sm">{t.pathways.blocked[noStart ? 'NO_START' : reason]}</Text>
        <Because blocked={blocked} />
      </Alert>
      {children}
      <InTheWay blocked={blocked} />
      {candidates.length > 0 && (
        <Section title={t.pathways.candidates}>
          <ul className="plain">
            {candidates.map(([from, to]) => (
              <li key={`${from} ${to}`}>
                <Anchor
                  component={Link}
                  size="sm"
                  underline="always"
                  href={addresses.gap(`M04:${from}:${to}`)}
                >
                  {name(from)} → {name(to)}
                </Anchor>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {lastReached.length > 0 && (
        <Section title={t.pathways.lastReached}>
          <Text size="sm" component="div">
            <ElementLinks ids={lastReached} full />
          </Text>
        </Section>
      )}
    </section>
  );
}

/**
 * What stops people on a pathway that the passerelles would allow: refused admissions, missing levels, obstacles.
 * `blocked` is the server's explanation of why there is no pathway.
 */
export function InTheWay({ blocked }: { readonly blocked: Blocked }) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const { levelGaps, obstacles } = blocked;
  const name = (id: string): string => fullNameOf(view, vocabulary, id);
  return (
    <>
      <Refusals blocked={blocked} />
      {levelGaps.length > 0 && (
        <Section title={t.pathways.levelGaps}>
          <ul className="plain">
            {levelGaps.map(({ passerelle, from, to, levels }) => (
              <li key={passerelle}>
                <ElementLink id={passerelle}>
                  {name(from)} → {name(to)}
                </ElementLink>
                <LevelTable levels={levels} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {obstacles.length > 0 && (
        <Section title={t.pathways.obstacles}>
          <ul className="plain">
            {view.document.obstacles
              .filter(({ id }) => obstacles.includes(id))
              .map((obstacle) => (
                <li key={obstacle.id}>
                  {obstacle.name} (<ElementLink id={obstacle.on} full />)
                </li>
              ))}
          </ul>
        </Section>
      )}
    </>
  );
}
