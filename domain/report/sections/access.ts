import { standingObstacles, validMitigations } from '../../analysis/obstacles.ts';
import { filieresOn } from '../../home/scope-on-day.ts';
import type { Mitigation, Obstacle } from '../../model/entities.ts';
import { OBSTACLE_CATEGORIES, SEVERITIES } from '../../model/vocabulary.ts';
import { number, numberColumn, table, text, textColumn } from '../cells.ts';
import { type ChapterContext, nameIn } from '../context.ts';
import type { ReportCell, ReportSection, ReportTable } from '../report.ts';
import { editable } from '../texts.ts';
import { actionsTable } from './actions.ts';

/** Action 3 of the convention: what keeps people out of the offer on the last day, and what lifts it. */
export function access(context: ChapterContext): ReportSection {
  const { id, words, last } = context;
  const said = words.access;
  const obstacles = standingObstacles(last.snapshot).filter(({ on }) => isOnInside(context, on));
  const lifting = measuresInside(context);
  return {
    id: 'access',
    title: said.title,
    blocks: [
      editable(
        `${id}.access`,
        said.intro({
          obstacles: obstacles.length,
          blocking: obstacles.filter(({ severity }) => severity === 'BLOCKING').length,
          blocked: blockedFilieres(context, obstacles),
          filieres: filieresOn(last).length,
          mitigations: lifting.length,
        }),
      ),
      ...obstaclesTable(context, obstacles),
      ...measuresTable(context, lifting),
      ...actionsTable(context, 'ACCESSIBILITY_ANALYSIS'),
    ],
  };
}

/** Whether an obstacle is on something of the perimeter: a filière, a passerelle, or a site of an operator of it. */
function isOnInside({ last }: ChapterContext, on: string): boolean {
  const site = last.snapshot.document.sites.find(({ id }) => id === on);
  return last.inside.isWhole || last.inside.has(site?.operator ?? on);
}

/** How many filières have a blocking obstacle on themselves or on one of their sites. */
function blockedFilieres({ last }: ChapterContext, obstacles: readonly Obstacle[]): number {
  const on = new Set(obstacles.flatMap(({ severity, on }) => (severity === 'BLOCKING' ? [on] : [])));
  return filieresOn(last).filter(({ id, sites = [] }) => on.has(id) || sites.some((site) => on.has(site)))
    .length;
}

/** The measures in force of which an operator is in the perimeter, or an obstacle that they lift. */
function measuresInside(context: ChapterContext): readonly Mitigation[] {
  const { snapshot, inside } = context.last;
  const onOf = new Map(snapshot.document.obstacles.map(({ id, on }) => [id, on]));
  return validMitigations(snapshot).filter(
    ({ operator, lifts }) =>
      inside.isWhole ||
      inside.hasOperator(operator) ||
      lifts.some((obstacle) => isOnInside(context, onOf.get(obstacle) ?? '')),
  );
}

function obstaclesTable(context: ChapterContext, obstacles: readonly Obstacle[]): ReportTable[] {
  if (obstacles.length === 0) return [];
  const { id, words, vocabulary } = context;
  const said = words.access;
  const rowOf = (label: string, own: readonly Obstacle[]): ReportCell[] => [
    text(label),
    ...SEVERITIES.map((severity) => number(own.filter((one) => one.severity === severity).length, words)),
    number(own.length, words),
  ];
  return [
    table({
      id: `${id}.access.obstacles`,
      title: said.obstacles,
      columns: [
        textColumn(said.category, 4),
        ...SEVERITIES.map((severity) => numberColumn(vocabulary.severity[severity])),
        numberColumn(words.total),
      ],
      rows: [
        ...OBSTACLE_CATEGORIES.flatMap((category) => {
          const own = obstacles.filter((one) => one.category === category);
          return own.length === 0 ? [] : [rowOf(vocabulary.obstacle[category], own)];
        }),
        rowOf(words.total, obstacles),
      ],
      totals: 1,
      notes: [said.obstaclesNote],
    }),
  ];
}

function measuresTable(context: ChapterContext, measures: readonly Mitigation[]): ReportTable[] {
  if (measures.length === 0) return [];
  const { id, words, last } = context;
  const said = words.access;
  const { obstacles } = last.snapshot.document;
  const lifted = ({ lifts }: Mitigation): string =>
    obstacles
      .filter((obstacle) => lifts.includes(obstacle.id))
      .map(({ name }) => name)
      .join(', ');
  return [
    table({
      id: `${id}.access.measures`,
      title: said.measures(measures.length),
      columns: [textColumn(said.measure, 3), textColumn(said.by, 2.5), textColumn(said.lifts, 4)],
      rows: measures.map((measure) => [
        text(measure.name),
        text(nameIn(context, measure.operator)),
        text(lifted(measure)),
      ]),
    }),
  ];
}
