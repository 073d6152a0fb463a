import { firstToEnter } from '../advice/pathways/first-to-enter.ts';
import { operatorContact } from '../advice/pathways/operator-contact.ts';
import type { LevelVerdict, Pathway, PathwayStep } from '../analysis/results.ts';
import { dayInWords } from '../messages/day-words.ts';
import { levelLabel } from '../messages/level-label.ts';
import type { AudienceProfile } from '../model/audience.ts';
import { acronymsIn } from './acronyms.ts';
import { calendarFrom } from './calendar.ts';
import { shortContactLines } from './contact-lines.ts';
import { type Handout, type HandoutCell, type HandoutLine, line } from './handout.ts';
import { stepFacts } from './step-facts.ts';
import { type ToAsk, toAsk } from './to-ask.ts';
import type { NamedNetwork, WayWords } from './words.ts';

/** A pathway that somebody takes home on paper. */
export interface PathwayOnPaper {
  readonly pathway: Pathway;
  /** The question named the start: people are there, unless the pathway counts a wait for it. */
  readonly isNamedStart: boolean;
  /** The audience for whom the pathway was found; undefined for everyone. */
  readonly profile: AudienceProfile | undefined;
  /** Names the inventory, its day and its revision. */
  readonly source: string;
}

interface Row {
  readonly id: string;
  /** When it is held, hours a week and price. */
  readonly offer: string;
  /** The wait and the duration, in plain words. */
  readonly when: string;
  /** Which statuses are accepted, and that the hours are not known. */
  readonly facts: readonly string[];
  /** What is to be checked or asked for. */
  readonly asked: readonly ToAsk[];
  /** What to bring, and the journey. */
  readonly more: readonly string[];
}

/**
 * One pathway as one page to hand over. It begins with whom to ring and what to say. Then comes each step with the operator,
 * how to reach it, and what to check. Nothing of the audience is written on it.
 */
export function pathwaySheet(onPaper: PathwayOnPaper, words: WayWords, network: NamedNetwork): Handout {
  const { pathway, profile, source } = onPaper;
  const { t, language } = words;
  const { name } = network;
  const { sheet, printTitle, printNote, askList } = t.way;
  const ends = [...pathway.filieres, ...(pathway.outlet === null ? [] : [pathway.outlet])];
  const months = pathway.complete ? t.pathways.months : t.pathways.atLeastMonths;
  // The outlet is in the title; it has a line only where something is to be checked before it.
  const rows = rowsOf(onPaper, words, network).filter(
    ({ id, asked }) => network.filieres.has(id) || asked.length > 0,
  );
  // A column without anything is left out.
  const isAsking = rows.some(({ asked, facts, more }) => asked.length + facts.length + more.length > 0);
  const acronyms = acronymsIn(rows.map((row) => textOf(row, network)).join(' '), network.document, words);
  const lead = [
    ...[printTitle, dayInWords(network.at, language)],
    ...[profile === undefined ? t.audience.everyone : sheet.audience, months(pathway.months)],
    askList(rows.flatMap(({ asked }) => asked).length),
  ];
  return {
    language,
    title: [ends[0]!, ends.at(-1)!].map(name).join(' → '),
    call: callOf(onPaper, words, network),
    lead: [`${lead.join(' · ')}. ${t.pathways.untilTraining}`],
    parts: [
      {
        type: 'table',
        columns: [
          { label: sheet.step, weight: 18 },
          { label: sheet.when, weight: 14 },
          { label: sheet.whom, weight: 24 },
          ...(isAsking ? [{ label: sheet.todo, weight: 44 }] : []),
        ],
        rows: rows.map((row, index) => {
          const before = rows.slice(0, index).findIndex((one) => isSameContact(network, one.id, row.id));
          return cellsOf(row, { number: index + 1, before, isAsking }, words, network);
        }),
      },
      ...(acronyms.length > 0
        ? [{ type: 'paragraph' as const, text: sheet.acronyms(acronyms.join(' ; ')) }]
        : []),
    ],
    foot: [printNote, source],
  };
}

const textOf = ({ id, offer, facts, asked, more }: Row, { name }: NamedNetwork): string =>
  [name(id), offer, ...facts, ...more, ...asked.map(({ text }) => text)].join(' ');

/** Whom to ring, the number, and what to say; nothing where there is nobody to ring. */
function callOf(
  { pathway, isNamedStart }: PathwayOnPaper,
  { t }: WayWords,
  { document, at, filieres: known, name }: NamedNetwork,
): readonly string[] {
  const { filieres, outlet } = pathway;
  const toEnter = firstToEnter(pathway, isNamedStart);
  const entered = known.get(toEnter);
  if (entered === undefined) return [];
  const { filiere, operator } = entered;
  const { contact, telephone, sites } = operatorContact(document, at, operator.id, filiere.id);
  const words = t.way.sheet;
  const number = telephone ?? sites.find((site) => site.telephone !== null)?.telephone ?? null;
  const mailbox = contact ?? sites.find((site) => site.contact !== null)?.contact ?? null;
  const [site] = sites;
  const address = site === undefined ? '' : [site.address, name(site.commune)].filter(Boolean).join(', ');
  const how =
    number !== null
      ? words.ring(operator.name, number)
      : mailbox !== null
        ? words.write(operator.name, mailbox)
        : words.visit(operator.name, address);
  const next = filieres[filieres.indexOf(toEnter) + 1] ?? outlet;
  const isWelcome = filiere.stage === 'INTAKE' && next !== undefined && next !== null;
  return [how, isWelcome ? words.sayWelcome(`«\u00a0${name(next)}\u00a0»`) : words.sayEnrol(filiere.name)];
}

/** The filières of a pathway, in order, with their times and what is to be done before each; the outlet is the last. */
function rowsOf(
  { pathway, isNamedStart, profile }: PathwayOnPaper,
  words: WayWords,
  network: NamedNetwork,
): readonly Row[] {
  const { t } = words;
  const facts = stepFacts(words, network, profile);
  const calendar = calendarFrom(network.at, words);
  const asked = toAsk(pathway, facts, words, network);
  const { first, path, complete } = pathway;
  const start = pathway.filieres[0]!;
  const together = facts.together(pathway);
  const { sheet } = t.way;
  const time = (step: Pick<PathwayStep, 'waitMonths' | 'durationMonths'>, isTogether: boolean): string =>
    [
      ...(isTogether ? [sheet.together] : []),
      ...(step.waitMonths ? [t.pathways.waiting(step.waitMonths)] : []),
      step.durationMonths === null
        ? sheet.unknownDuration
        : step.durationMonths === 0
          ? sheet.underOneMonth
          : t.pathways.months(step.durationMonths),
    ].join(', ');
  const when = (text: string, from: number, end: number): string =>
    `${text} (${calendar(from, end, complete)})`;
  const row = (id: string, index: number, levels: LevelVerdict | null, step: Arrival) => ({
    ...{ id, facts: filiereFacts(id, words, network), asked: asked[index] ?? [] },
    more: moreOf(levels, step, words, network),
  });
  return [
    {
      ...row(start, 0, isNamedStart ? null : first.levels, first),
      ...{ offer: facts.offer(start, undefined), when: when(time(first, false), 0, first.end) },
    },
    ...path.map((step, index) => ({
      ...row(step.to, index + 1, step.levels, step),
      offer: facts.offer(step.to, together[index]),
      when:
        step.start === null || step.end === null
          ? ''
          : when(time(step, step.kind === 'CONCURRENT'), step.start, step.end),
    })),
  ];
}

type Arrival = Pick<PathwayStep, 'travel' | 'cautions'>;

/** Which statuses a filière accepts, and that its hours are not known where they are not. */
function filiereFacts(
  id: string,
  { t, audienceCodes }: WayWords,
  { filieres }: NamedNetwork,
): readonly string[] {
  const filiere = filieres.get(id)?.filiere;
  if (filiere === undefined) return [];
  const words = t.way.sheet;
  const labels: Readonly<Record<string, string>> = audienceCodes.statuses;
  const statuses = filiere.entry?.statuses?.map((status) => labels[status] ?? status);
  const isWelcome = filiere.stage === 'INTAKE';
  const { availability, hoursPerWeek } = filiere.schedule ?? {};
  return [
    ...(statuses !== undefined
      ? [words.statuses(statuses.join(', '))]
      : isWelcome
        ? []
        : [words.statusesUnknown]),
    ...(isWelcome || availability !== undefined || hoursPerWeek !== undefined ? [] : [words.hoursUnknown]),
  ];
}

/** Which certificate to bring, and how long the journey takes if no caution says it. */
function moreOf(
  levels: LevelVerdict | null,
  { travel, cautions }: Arrival,
  { t, vocabulary }: WayWords,
  { name }: NamedNetwork,
): readonly string[] {
  const certificate = levels?.dimensions.find(({ dimension }) => dimension === 'certificate')?.need ?? 0;
  const place = travel === null ? '' : name(travel.commune);
  return [
    ...(certificate > 0
      ? [`☐ ${t.way.sheet.bring(levelLabel(vocabulary, 'certificate', certificate))}`]
      : []),
    ...(travel === null || cautions.includes('TRAVEL')
      ? []
      : [travel.minutes === 0 ? t.way.travelNone(place) : t.way.travel(travel.minutes, place)]),
  ];
}

interface Placed {
  readonly number: number;
  readonly isAsking: boolean;
  /** The index of an earlier step with the same operator and sites; -1 where there is none. */
  readonly before: number;
}

function cellsOf(
  row: Row,
  { number, before, isAsking }: Placed,
  words: WayWords,
  network: NamedNetwork,
): readonly HandoutCell[] {
  const { sheet } = words.t.way;
  const { document, at, name } = network;
  const operator = network.filieres.get(row.id)?.operator;
  const strong = (text: string): HandoutLine => ({ text, look: 'strong' });
  const contact = (id: string): readonly string[] =>
    before >= 0
      ? [sheet.asBefore(before + 1)]
      : shortContactLines(operatorContact(document, at, id, row.id), words, network);
  const todo = [
    ...row.asked.map(
      ({ text, unsuitable }): HandoutLine => ({ text, look: unsuitable ? 'unsuitable' : 'todo' }),
    ),
    ...[...row.facts, ...row.more].map(line),
  ];
  return [
    [
      { ...strong(name(row.id)), ...(operator !== undefined && { before: sheet.stepNumber(number) }) },
      ...(row.offer === '' ? [] : [line(row.offer)]),
    ],
    row.when === '' ? [] : [line(row.when)],
    operator === undefined ? [] : [strong(operator.name), ...contact(operator.id).map(line)],
    ...(isAsking ? [todo.length === 0 && operator !== undefined ? [line(sheet.nothing)] : todo] : []),
  ];
}

/** Whether two filières are reached alike, so that one contact is enough: they are of one operator and at the same sites. */
function isSameContact({ filieres }: NamedNetwork, one: string, other: string): boolean {
  const [a, b] = [filieres.get(one), filieres.get(other)];
  if (a === undefined || b === undefined || a.operator.id !== b.operator.id) return false;
  const sites = (b.filiere.sites ?? []).every((site) => a.filiere.sites?.includes(site));
  return sites && b.filiere.sites !== undefined;
}
