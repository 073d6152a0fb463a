import { Anchor } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import type { FlowsAnswer } from '../../../../domain/api/questions/flows.ts';
import { nameOf, sectorLabel, typeLabel } from '../../../../domain/map/names.ts';
import type { FiliereView } from '../../../../domain/map/network-view.ts';
import type { FindingIndex } from '../../../../domain/map/shown/answered.ts';
import type { Filiere } from '../../../../domain/model/entities.ts';
import { lengthInMonths } from '../../../../domain/model/length-in-months.ts';
import { isTerminal, isTerminalPresumed } from '../../../../domain/model/terminal.ts';
import { ElementLink } from '../../../components/element-link.tsx';
import { Facts, Provenance, Section } from '../../../components/facts.tsx';
import { addressWith } from '../../../context/address.ts';
import { useNetwork } from '../../../context/network.tsx';
import { PATHS, PathwaysView } from '../../../context/screens.ts';
import { useWords } from '../../../context/words.tsx';
import { marked } from '../../../model/presumed.ts';
import { EntryFacts, ExitFacts } from './conditions.tsx';
import { ElementFindings } from './element-findings.tsx';
import { ElementFlows } from './element-flows.tsx';
import { Neighbours } from './neighbours.tsx';
import { Obstacles } from './obstacles.tsx';

/**
 * The details of a filière: facts, neighbours, findings, conditions, obstacles, people sent onward, links to
 * pathways. `index` finds the findings about an element; `flows` holds the numbers of people.
 */
export function FiliereDetails(props: {
  readonly item: FiliereView;
  readonly index: FindingIndex;
  readonly flows: FlowsAnswer | undefined;
}) {
  const { t, vocabulary, language } = useWords();
  const { view, at } = useNetwork();
  const search = useSearch();
  const { item, index, flows } = props;
  const { id, filiere, operator, communes, bassins } = item;
  const { sector, intake, waitMonths, openAdmission, schedule, cost } = filiere;
  const names = (ids: readonly string[]): string =>
    ids.map((one) => nameOf(view, vocabulary, one)).join(', ');
  const months = (n: number | undefined): string => (n === undefined ? t.panel.unknown : t.panel.months(n));
  const lengthOf = (one: Filiere): string => {
    const length = lengthInMonths(one);
    if (one.hours === undefined) return months(length);
    return length === undefined
      ? t.panel.hoursWithoutMonths(one.hours)
      : `${t.panel.hoursInAll(one.hours)} (${months(length)})`;
  };
  const terminalText = (one: Filiere): string => {
    if (one.terminal === undefined && !isTerminal(one) && !isTerminalPresumed(one)) return t.panel.unknown;
    const text = isTerminal(one) ? t.panel.yes : t.panel.no;
    return isTerminalPresumed(one) ? t.panel.presumed(text) : text;
  };
  const hours = [
    schedule?.availability?.map((one) => vocabulary.availability[one]).join(', '),
    schedule?.hoursPerWeek === undefined ? undefined : t.panel.hours(schedule.hoursPerWeek),
    schedule?.startTime === undefined ? undefined : t.panel.startTime(schedule.startTime),
  ].filter((text) => text !== undefined);
  const pathways = (ends: { from?: string; to?: string }): string =>
    addressWith(PATHS.pathways, PathwaysView, search, ends);
  return (
    <>
      <Facts
        facts={[
          [t.panel.operator, <ElementLink key="operator" id={operator.id} />],
          [
            t.panel.type,
            marked(operator, 'type', typeLabel(view.document, operator.type, at, language), t.panel.presumed),
          ],
          [t.panel.stage, marked(filiere, 'stage', vocabulary.stage[filiere.stage], t.panel.presumed)],
          [
            t.panel.sector,
            sector === undefined
              ? t.panel.unknown
              : marked(filiere, 'sector', sectorLabel(vocabulary, t.sectors, sector), t.panel.presumed),
          ],
          [t.panel.sites, names(communes) || t.panel.unknown],
          [t.panel.bassins, names(bassins) || t.panel.unknown],
          [
            t.panel.open,
            openAdmission === undefined ? t.panel.unknown : openAdmission ? t.panel.yes : t.panel.no,
          ],
          [t.panel.terminal, terminalText(filiere)],
          [t.panel.intake, intake ?? t.panel.unknown],
          [t.panel.wait, months(waitMonths)],
          [t.panel.duration, lengthOf(filiere)],
          [t.panel.schedule, hours.join(' · ')],
          [t.panel.cost, cost?.feeEuros === undefined ? undefined : t.panel.euros(cost.feeEuros)],
        ]}
      />
      <Neighbours id={id} />
      <ElementFindings id={id} index={index} />
      <Section title={t.panel.entry}>
        <EntryFacts entry={filiere.entry} />
      </Section>
      <Section title={t.panel.exit}>
        <ExitFacts exit={filiere.exit} presumed={filiere.presumed} />
      </Section>
      <Obstacles on={[id, ...item.sites.map((site) => site.id)]} />
      <ElementFlows id={id} flows={flows} />
      <p className="panel-links">
        <Anchor component={Link} size="sm" href={pathways({ from: id })}>
          {t.panel.pathwaysFrom}
        </Anchor>
        <Anchor component={Link} size="sm" href={pathways({ from: 'STARTS', to: id })}>
          {t.panel.pathwaysTo}
        </Anchor>
      </p>
      <Provenance fact={filiere} />
    </>
  );
}
