import { Alert, Text } from '@mantine/core';
import type { WayOut } from '../../../domain/advice/pathways/results.ts';
import type { Blocked } from '../../../domain/analysis/results.ts';
import { fullNameOf } from '../../../domain/map/names.ts';
import { ElementLink, ElementLinks } from '../../components/element-link.tsx';
import { Section } from '../../components/facts.tsx';
import { useAudience } from '../../context/audience.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { useAffects } from '../../findings/affects.ts';
import { LevelTable } from '../../findings/level-table.tsx';
import { Because, Refusals } from './because.tsx';
import { Bridges, WayOutAnswer } from './way-out.tsx';

/**
 * The answer when there is no pathway: the reason, what can be done all the same, and what is in the way. `blocked` and
 * `wayOut` are the server's explanation and its advice.
 */
export function BlockedAnswer(props: {
  readonly blocked: Blocked;
  readonly wayOut: WayOut | null;
  /** People are at the start already. */
  readonly isNamedStart: boolean;
}) {
  const { t } = useWords();
  const { profile } = useAudience();
  const { blocked, wayOut, isNamedStart } = props;
  const { reason, lastReached, candidates, starts } = blocked;
  // There is no start at all, so it is not a matter of admission.
  const noStart = reason === 'NO_USABLE_START' && starts.length === 0;
  const because = noStart
    ? 'NO_START'
    : reason === 'ON_PAPER' && profile === undefined
      ? 'ON_PAPER_FOR_ALL'
      : reason;
  return (
    <section aria-labelledby="blocked">
      <Alert color="ink" title={<span id="blocked">{t.pathways.none}</span>} mt="lg">
        <Text size="sm">{t.pathways.blocked[because]}</Text>
        <Because blocked={blocked} />
      </Alert>
      {wayOut !== null && <WayOutAnswer wayOut={wayOut} isNamedStart={isNamedStart} />}
      <Bridges candidates={candidates} />
      <InTheWay blocked={blocked} />
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
  const affects = useAffects();
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
                  {obstacle.name} (<ElementLink id={obstacle.on} full />, {affects(obstacle.id)})
                </li>
              ))}
          </ul>
        </Section>
      )}
    </>
  );
}
