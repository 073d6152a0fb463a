import type { Snapshot } from '../graph/snapshot.ts';
import type { Vocabulary } from '../messages/fr/vocabulary.ts';
import type { Period } from '../model/dates.ts';
import type { AwarenessAction } from '../model/entities.ts';
import { membersAt } from '../model/regionale.ts';
import type { FigureTable } from '../secrecy/figure-results.ts';
import type { Names } from '../transfer/names.ts';
import type { PerimeterAt } from './perimeter.ts';
import type { ReportPerimeter } from './report.ts';
import type { ReportWords } from './words.fr.ts';

/** The published figures of the years of a report: one table for each year, kind of referral and breakdown. */
export type ReportFigures = readonly FigureTable[];

/** The network on one of the two days of a report, with what belongs to the perimeter of the chapter. */
export interface ReportDay {
  readonly snapshot: Snapshot;
  readonly inside: PerimeterAt;
  /** The year up to the day, in which flows are counted for findings. */
  readonly period: Period;
}

/** What the sections of one chapter are made from. */
export interface ChapterContext {
  /** The beginning of the ids of its tables and keys of its texts: `all`, or the id of a bassin or a Régionale. */
  readonly id: string;
  readonly perimeter: ReportPerimeter;
  readonly period: Period;
  readonly first: ReportDay;
  readonly last: ReportDay;
  /** The actions of the period that belong to the perimeter, the earliest first. */
  readonly actions: readonly AwarenessAction[];
  readonly figures: ReportFigures;
  readonly names: Names;
  readonly words: ReportWords;
  readonly vocabulary: Vocabulary;
  /** Returns the name of a trade sector, by its code. */
  readonly sectorName: (code: string) => string;
  /** Draws the map of these bassins on a day as an SVG file. */
  readonly mapAt: (day: string, bassins: readonly string[]) => string;
}

/** Name of an element with that of its operator; its id when the network does not have it. */
export const nameIn = ({ names, vocabulary }: ChapterContext, id: string): string => {
  if (id === 'SELF' || id === 'UNKNOWN') return vocabulary.flow[id];
  return names.longNameOf(id) ?? names.nameOf(id) ?? id;
};

/** The names of elements, one after the other. */
export const namesIn = (context: ChapterContext, ids: readonly string[]): string =>
  ids.map((id) => nameIn(context, id)).join(', ');

/** The names of the bassins and operators that the Régionale of a chapter has on a day; empty for another perimeter. */
export function memberNames(context: ChapterContext, { snapshot }: ReportDay): string {
  const { regionales } = snapshot.document;
  const regionale = regionales.find(({ id }) => id === context.perimeter.regionale);
  const { bassins, operators } = membersAt(regionale, snapshot.at);
  return namesIn(context, [...bassins, ...operators]);
}

/** The actions of a kind among those of a chapter. */
export const actionsOf = (
  { actions }: Pick<ChapterContext, 'actions'>,
  kind: AwarenessAction['kind'],
): readonly AwarenessAction[] => actions.filter((action) => action.kind === kind);
