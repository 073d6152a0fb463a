import { Anchor, List, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { BlockingItem, FindingOf } from '../../domain/analysis/findings.ts';
import type { Pathway } from '../../domain/analysis/results.ts';
import { ElementLink, ElementLinks, useExplorerAddresses } from '../components/element-link.tsx';
import { useNetwork } from '../context/network.tsx';
import { useWords } from '../context/words.tsx';
import { fullNameOf, levelLabel, nameOf } from '../model/labels.ts';
import { useAffects } from './affects.ts';
import { CheckList } from './check-list.tsx';
import { Lines } from './evidence-parts.tsx';
import { LevelTable } from './level-table.tsx';

/** Evidence of the kinds that look at an audience. */
export function AudienceEvidence({ finding }: { readonly finding: FindingOf<'M09' | 'M14' | 'M16'> }) {
  const { t } = useWords();
  const e = t.moreEvidence;
  switch (finding.kind) {
    case 'M09':
      return <BlockedPair finding={finding} />;
    case 'M14':
      return <NoPathway evidence={finding.evidence} />;
    case 'M16': {
      const { months, horizon, withoutConcurrent, pathway } = finding.evidence;
      return (
        <Lines>
          {e.M16(months, horizon)}
          {withoutConcurrent && e.M16without}
          {e.M16way}
          <Calendar pathway={pathway} />
        </Lines>
      );
    }
  }
}

/** The filières of a pathway with the months that each takes, wait included: what its length is made of. */
function Calendar({ pathway }: { readonly pathway: Pathway }) {
  const { t } = useWords();
  const { filieres, first, path } = pathway;
  const times = [
    { id: filieres[0]!, start: 0, end: first.end, waitMonths: first.waitMonths },
    ...path.map(({ to, start, end, waitMonths }) => ({ id: to, start, end, waitMonths })),
  ];
  return (
    <List size="sm" type="ordered">
      {times.map(({ id, start, end, waitMonths }) => (
        <List.Item key={id}>
          <ElementLink id={id} full />{' '}
          <span className="quiet">
            {start !== null && end !== null && t.pathways.when(start, end)}
            {waitMonths !== null && waitMonths > 0 && ` · ${t.pathways.waiting(waitMonths)}`}
          </span>
        </List.Item>
      ))}
    </List>
  );
}

function BlockedPair({ finding }: { readonly finding: FindingOf<'M09'> }) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const e = t.moreEvidence;
  const { passerelles, mitigations, admission } = finding.evidence;
  const whom = useAffects();
  const mitigationName = (id: string): string => nameOf(view, vocabulary, id);
  return (
    <Stack gap="xs">
      <Text size="sm">{e.M09}</Text>
      {passerelles.map(({ id, levels, obstacles }) => (
        <div key={id}>
          <ElementLink id={id} />
          <List size="sm">
            {obstacles.map(({ obstacle, on, verdict }) => (
              <List.Item key={obstacle}>
                {nameOf(view, vocabulary, obstacle)} (<ElementLink id={on} full />) –{' '}
                <strong>{verdict === 'BLOCKS' ? e.blocks : e.toCheckObstacle}</strong>{' '}
                <span className="quiet">({whom(obstacle)})</span>
              </List.Item>
            ))}
            {obstacles.length === 0 && <List.Item>{e.byLevels}</List.Item>}
          </List>
          <LevelTable levels={levels} />
        </div>
      ))}
      {admission.includes('UNKNOWN') && <Text size="sm">{e.admissionUnknown}</Text>}
      <Text size="sm">
        {mitigations.length === 0
          ? e.noMitigation
          : `${e.mitigations} ${mitigations.map(mitigationName).join(', ')}`}
      </Text>
    </Stack>
  );
}

/** Why an audience has no pathway, and what would open one. */
export function NoPathway({ evidence }: { readonly evidence: FindingOf<'M14'>['evidence'] }) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const addresses = useExplorerAddresses();
  const e = t.moreEvidence;
  const { blockingSets, opened, exhaustive, candidates, toCheck } = evidence;
  return (
    <Stack gap="xs">
      {blockingSets === null && toCheck === null && <Text size="sm">{e.M14none}</Text>}
      {blockingSets !== null && (
        <>
          <Text size="sm">{e.M14sets(blockingSets.length)}</Text>
          {blockingSets.map((items, index) => (
            <div key={items.map(({ kind, element, dimension }) => `${kind}${element}${dimension}`).join(' ')}>
              {index > 0 && <Text size="sm">{e.M14or}</Text>}
              <List size="sm">
                {items.map((item) => (
                  <List.Item key={`${item.kind}${item.element}${item.obstacle}${item.dimension}`}>
                    <BlockingItemWords item={item} />
                  </List.Item>
                ))}
              </List>
              <OpenedWay way={opened[index]} />
            </div>
          ))}
        </>
      )}
      {!exhaustive && <Text size="sm">{e.M14more}</Text>}
      {toCheck !== null && (
        <>
          <Text size="sm" component="div">
            {e.M14toCheck(toCheck.months)} <ElementLinks ids={toCheck.filieres} full />
          </Text>
          <CheckList items={toCheck.toCheck} />
        </>
      )}
      {candidates.length > 0 && (
        <div>
          <Text size="sm">{e.M14candidates}</Text>
          <ul className="plain">
            {candidates.map(([from, to]) => (
              <li key={`${from} ${to}`}>
                <Anchor
                  component={Link}
                  size="sm"
                  underline="always"
                  href={addresses.gap(`M04:${from}:${to}`)}
                >
                  {fullNameOf(view, vocabulary, from)} → {fullNameOf(view, vocabulary, to)}
                </Anchor>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Stack>
  );
}

/** The pathway that lifting a whole set opens, to be followed from one filière to the next. */
function OpenedWay({ way }: { readonly way: FindingOf<'M14'>['evidence']['opened'][number] | undefined }) {
  const { t } = useWords();
  if (way === undefined) return null;
  const { filieres, outlet } = way;
  return (
    <Text size="sm" component="div">
      {t.moreEvidence.M14opens}{' '}
      {[...filieres, ...(outlet === null ? [] : [outlet])].map((id, index) => (
        <span key={id}>
          {index > 0 && ' → '}
          <ElementLink id={id} full />
        </span>
      ))}
    </Text>
  );
}

function BlockingItemWords({ item }: { readonly item: BlockingItem }) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const e = t.moreEvidence;
  const whom = useAffects();
  const { kind, element, obstacle, dimension, state, limit, negotiable } = item;
  const where = fullNameOf(view, vocabulary, element);
  const level = (value: number | null): string =>
    value === null || dimension === null
      ? vocabulary.notDocumented
      : levelLabel(vocabulary, dimension, value);
  const words = (): string => {
    if (kind === 'OBSTACLE') {
      const name = nameOf(view, vocabulary, obstacle ?? '');
      return e.item.OBSTACLE(name, t.list([where, whom(obstacle ?? '')]));
    }
    if (kind === 'GAP' || kind === 'OVER')
      return e.item[kind](
        dimension === null ? '' : vocabulary.dimension[dimension],
        level(state),
        level(limit),
        where,
      );
    return e.item[kind](where);
  };
  return (
    <>
      {words()} <span className="quiet">({negotiable ? e.negotiable : e.notNegotiable})</span>
    </>
  );
}
