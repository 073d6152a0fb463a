import { snapshotAt } from '../graph/snapshot.ts';
import type { Language } from '../messages/codes.ts';
import { vocabulary as enVocabulary } from '../messages/en/vocabulary.ts';
import { vocabulary as frVocabulary } from '../messages/fr/vocabulary.ts';
import { addDays, addMonths, type Period } from '../model/dates.ts';
import { byCodeUnit, type NetworkDocument } from '../model/network.ts';
import type { OwnText } from '../model/own-text.ts';
import { namesOf } from '../transfer/names.ts';
import { type ChapterContext, memberNames, type ReportDay, type ReportFigures } from './context.ts';
import { withFrenchSpaces } from './french-spaces.ts';
import { gapsOfDay } from './gaps-of-days.ts';
import { actionsInside, perimeterAt, regionalesAt } from './perimeter.ts';
import type { Report, ReportChapter, ReportPerimeter, ReportSection } from './report.ts';
import { access } from './sections/access.ts';
import { essentials } from './sections/essentials.ts';
import { gaps } from './sections/gaps.ts';
import { maps } from './sections/maps.ts';
import { method } from './sections/method.ts';
import { offer } from './sections/offer.ts';
import { agreements, partners } from './sections/partners.ts';
import { referrals } from './sections/referrals.ts';
import { allActions, events, sessions } from './sections/sessions.ts';
import { upstream } from './sections/upstream.ts';
import { withOwnTexts } from './texts.ts';
import { reportWords as en } from './words.en.ts';
import { reportWords as fr } from './words.fr.ts';

/** What a report is made from. */
export interface ReportInput {
  readonly document: NetworkDocument;
  readonly revision: number;
  readonly period: Period;
  readonly perimeter: ReportPerimeter;
  readonly language: Language;
  /** The day on which it is made: a period that is not over is told up to it. */
  readonly today: string;
  /** The published figures of the calendar years that lie wholly in the period, of each kind and breakdown. */
  readonly figures: ReportFigures;
  readonly texts: readonly OwnText[];
  readonly mapAt: ChapterContext['mapAt'];
  readonly sectorName: ChapterContext['sectorName'];
  /** Called between chapters; throws when the report is not wanted any more. */
  readonly goOn?: () => void;
}

/**
 * Makes the report of a period and a perimeter: its tables after the seven actions of the convention, missing bridges and
 * what became of them, agreements, maps at the two ends of the period, and how it was made. The whole network has one
 * chapter as a synthesis, and one for each Régionale. Published figures are the only numbers of people in it.
 */
export function reportOf(input: ReportInput): Report {
  const { document, period, perimeter, today, texts, goOn = () => undefined } = input;
  const words = { fr, en }[input.language];
  const days = { first: addDays(period.from, -1), last: [today, period.to].toSorted()[0]! };
  const snapshots = { first: snapshotAt(document, days.first), last: snapshotAt(document, days.last) };
  const isWhole = perimeter.bassin === undefined && perimeter.regionale === undefined;
  const perimeters: ReportPerimeter[] = [
    perimeter,
    ...(isWhole ? regionalesAt(document, days.last).map(({ id }) => ({ regionale: id })) : []),
  ];
  const names = namesOf(document);
  const contexts = perimeters.map((one) => contextOf(input, one, { ...snapshots, names }));
  const chapters = contexts.map((context) => {
    goOn();
    return chapterOf(context, goOn);
  });
  const report: Report = {
    title: words.title(period),
    subtitles: [
      titleOf(contexts[0]!),
      ...membersLine(contexts[0]!),
      words.periodLine(period, days.last),
      words.sourceLine(document.name, input.revision, today),
      ...(document.fictional === true ? [words.fictional] : []),
    ],
    ...{ language: input.language, period, days, chapters },
    masked: maskedIn(chapters),
  };
  const made = withMethod(report, contexts[0]!, input);
  return withOwnTexts(input.language === 'fr' ? withFrenchSpaces(made) : made, texts);
}

function contextOf(
  { document, period, language, figures, mapAt, sectorName }: ReportInput,
  perimeter: ReportPerimeter,
  given: {
    readonly first: ReportDay['snapshot'];
    readonly last: ReportDay['snapshot'];
    readonly names: ChapterContext['names'];
  },
): ChapterContext {
  const on = (snapshot: ReportDay['snapshot']): ReportDay => ({
    ...{ snapshot, inside: perimeterAt(snapshot, perimeter) },
    period: { from: addDays(addMonths(snapshot.at, -12), 1), to: snapshot.at },
  });
  const [first, last] = [on(given.first), on(given.last)];
  const isInside = actionsInside(last.snapshot, last.inside);
  return {
    id: perimeter.regionale ?? perimeter.bassin ?? 'all',
    ...{ perimeter, period, first, last, figures, mapAt, sectorName },
    actions: document.actions
      .filter((action) => action.date >= period.from && action.date <= last.snapshot.at && isInside(action))
      .toSorted((a, b) => byCodeUnit(a.date, b.date) || byCodeUnit(a.id, b.id)),
    names: given.names,
    words: { fr, en }[language],
    vocabulary: { fr: frVocabulary, en: enVocabulary }[language],
  };
}

/** Name of the perimeter of a chapter. */
function titleOf({ perimeter: { regionale, bassin }, names, words }: ChapterContext): string {
  const id = regionale ?? bassin;
  return id === undefined ? words.whole : (names.nameOf(id) ?? id);
}

/** What a Régionale covers on the last day; nothing for another perimeter. */
function membersLine(context: ChapterContext): string[] {
  const names = memberNames(context, context.last);
  return names === '' ? [] : [context.words.membersLine(names)];
}

function chapterOf(context: ChapterContext, goOn: () => void): ReportChapter {
  const { first, last } = context;
  const records = last.snapshot.document.findingLives;
  const then = gapsOfDay(first, records);
  goOn();
  const found = { first: then, last: gapsOfDay(last, records) };
  goOn();
  return {
    id: context.id,
    title: titleOf(context),
    sections: [
      essentials(context, found),
      maps(context),
      allActions(context),
      offer(context),
      partners(context),
      access(context),
      upstream(context, found),
      referrals(context),
      sessions(context),
      events(context),
      gaps(context, found),
      agreements(context),
    ],
  };
}

/** Puts the section on method at the end of the last chapter, or in a chapter of its own behind several. */
function withMethod(
  report: Report,
  context: ChapterContext,
  { document, revision, today }: ReportInput,
): Report {
  const { words } = context;
  const { actions } = document;
  const withoutPlace = actions.filter(
    ({ date, operators, commune }) =>
      date >= report.period.from &&
      date <= report.days.last &&
      operators === undefined &&
      commune === undefined,
  ).length;
  const section: ReportSection = method(context, {
    ...{ masked: report.masked, source: words.sourceLine(document.name, revision, today) },
    withoutPlace,
  });
  return {
    ...report,
    chapters: [...report.chapters, { id: 'method', title: section.title, sections: [section] }],
  };
}

/** How many of the numbers of people in the tables are masked, of how many. */
function maskedIn(chapters: readonly ReportChapter[]): Report['masked'] {
  const cells = chapters
    .flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
    .flatMap((block) => (block.type === 'table' ? block.rows.flat() : []))
    .filter(({ people }) => people !== undefined);
  return { masked: cells.filter(({ people }) => people === 'masked').length, of: cells.length };
}
