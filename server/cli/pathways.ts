import { ANY_OUTLET, ANY_START } from '../../domain/analysis/pathways/request.ts';
import type { Blocked, Pathway, PathwayStep, ToCheck } from '../../domain/analysis/results.ts';
import { type PathwaysAnswer, PathwaysQuery } from '../../domain/api/questions/pathways.ts';
import type { CautiousStep } from '../../domain/handouts/step-facts.ts';
import { checkText } from '../../domain/messages/check-words.ts';
import type { Language } from '../../domain/messages/codes.ts';
import * as checksEn from '../../domain/messages/en/checks.ts';
import { fill } from '../../domain/messages/fill.ts';
import * as checksFr from '../../domain/messages/fr/checks.ts';
import type { CliWords } from '../../domain/messages/fr/cli.ts';
import type { Vocabulary } from '../../domain/messages/fr/vocabulary.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { vocabularyOf } from '../vocabulary-words.ts';
import { answerQuestion } from './answer-question.ts';
import { cliWords, type GlobalOptions, type Io } from './io.ts';
import { namesOf } from './names.ts';
import { parseOptions } from './options.ts';
import { type StepFacts, stepFacts } from './step-facts.ts';
import { contactText, wayOutText } from './way-out.ts';

const CHECKS = { fr: checksFr, en: checksEn } as const;

/** Number of missing passerelles printed. */
const BRIDGES_SHOWN = 5;

type Words = CliWords['pathways'];
type Name = (id: string) => string;

/**
 * Runs the command `pathways FROM TO`: prints the best pathways step by step, or what blocks them. `options` are
 * those of the command line.
 */
export async function pathways(io: Io, globals: GlobalOptions, options: object): Promise<void> {
  const { language } = globals;
  const asked = parseOptions(PathwaysQuery, options, language);
  await answerQuestion(io, globals, { question: 'pathways', asked }, (answer, { document }) =>
    io.out(answerText(answer, language, document)),
  );
}

function answerText(answer: PathwaysAnswer, language: Language, document: NetworkDocument): string {
  const name = namesOf(document);
  const facts = stepFacts(document, answer.audience, language);
  const words = cliWords(language).pathways;
  const { at, from, to, order, blocked } = answer;
  const ends = { from: endText(from, words, name), to: endText(to, words, name) };
  return [
    `${fill(words.heading, { at, ...ends, order: words.order[order] })}\n`,
    ...answer.suitable.map(
      ({ filiere, contact }) =>
        `\n${fill(words.suitable, { filiere: name(filiere), contact: contactText(contact, name) || words.contactUnknown })}\n`,
    ),
    ...answer.pathways.map(
      (pathway, index) => `\n${pathwayText(pathway, index + 1, { language, name, facts })}`,
    ),
    ...(answer.pathways.length === 0 ? [`\n${words.none}\n`] : []),
    ...(answer.exhaustive ? [] : [`\n${words.notExhaustive}\n`]),
    ...(blocked === null ? [] : [blockedText(blocked, words, name)]),
    ...(answer.wayOut === null ? [] : [wayOutText(answer.wayOut, language, name)]),
    ...(isAlreadyThere(answer) ? [`\n${fill(words.already, { filiere: name(from) })}\n`] : []),
  ].join('');
}

/** Whether people are at the goal already, so that the pathway has a single filière. */
const isAlreadyThere = ({ from, pathways: [first] }: PathwaysAnswer): boolean =>
  from !== ANY_START && first !== undefined && first.filieres.length === 1 && first.outlet === null;

/** What the lines of a pathway are made of. */
interface Telling {
  readonly language: Language;
  readonly name: Name;
  readonly facts: StepFacts;
}

function pathwayText(pathway: Pathway, rank: number, telling: Telling): string {
  const { language, name, facts } = telling;
  const words = cliWords(language).pathways;
  const vocabulary = vocabularyOf(language);
  const checks = CHECKS[language].checks;
  const checkOf = (item: ToCheck): string => checkText(item, { checks, vocabulary, name });
  const { months, steps, complete, filieres, first, path, toCheck } = pathway;
  const incomplete = complete ? '' : words.incomplete;
  const heading = fill(words.way, { rank, months, steps, points: toCheck.length, incomplete });
  const from = filieres[0] ?? '';
  const together = facts.together(pathway);
  const known = first.durationMonths !== null;
  const start = fill(words.step, { start: 0, end: first.end });
  const lines = [
    heading,
    `   ${words.start} · ${name(from)} · ${known ? start : words.unknownTime}`,
    ...facts.offerLines(from, undefined),
    ...todoLines({ ...first, from, to: from }, telling, checkOf),
    ...path.flatMap((step, index) => [
      `   ${stepText(step, words, vocabulary, name)}`,
      ...facts.offerLines(step.to, together[index]),
      ...todoLines(step, telling, checkOf),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function stepText(step: PathwayStep, words: Words, vocabulary: Vocabulary, name: Name): string {
  const { to, kind, start, end, durationMonths } = step;
  const how = kind === null ? words.prep : vocabulary.passerelleKind[kind];
  const atOutlet = start === null || end === null;
  const time =
    durationMonths === null ? words.unknownTime : fill(words.step, { start: start ?? 0, end: end ?? 0 });
  return [`→ ${name(to)}`, how, ...(atOutlet ? [] : [time])].join(' · ');
}

/** What is to be checked and to be arranged for a step, a line each. */
function todoLines(
  step: Pick<PathwayStep, 'toCheck' | 'cautions'> & CautiousStep,
  { language, facts }: Telling,
  checkOf: (item: ToCheck) => string,
): string[] {
  const { check } = cliWords(language).pathways;
  return [
    ...step.toCheck.map((item) => `      ${fill(check, { what: checkOf(item) })}`),
    ...step.cautions.map((kind) => `      ${facts.caution(kind, step)}`),
  ];
}

/** Name of an end, with words for "every start" and "any outlet". */
function endText(end: string, words: Words, name: Name): string {
  if (end === ANY_START) return words.everyStart;
  if (end === ANY_OUTLET) return words.anyOutlet;
  const [, sector] = /^sector:(.*)$/.exec(end) ?? [];
  return sector === undefined ? name(end) : fill(words.sector, { sector });
}

const optionText = (parameter: string): string =>
  `--${parameter.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Says which part of the question prevents pathways, if any. */
function becauseText({ reason, contradiction, limits, inactive }: Blocked, words: Words, name: Name): string {
  if (contradiction !== null) {
    const { parameter, value, against } = contradiction;
    const values = { parameter: optionText(parameter), value: name(value), against: words.ends[against] };
    return `${fill(words.contradiction, values)}\n`;
  }
  if (reason === 'LIMITS')
    return limits.length === 0
      ? `${words.limitsTogether}\n`
      : `${fill(words.limitsAlone, { options: limits.map(optionText).join(', ') })}\n`;
  return inactive.length === 0
    ? ''
    : `${fill(words.inactive, { elements: inactive.map(name).join(', ') })}\n`;
}

function blockedText(blocked: Blocked, words: Words, name: Name): string {
  const noStart = blocked.reason === 'NO_USABLE_START' && blocked.starts.length === 0;
  const shown = blocked.candidates.slice(0, BRIDGES_SHOWN);
  const more = blocked.candidates.length - shown.length;
  const list = (heading: string, items: readonly string[]): string =>
    items.length === 0 ? '' : `\n${heading}\n${items.map((item) => `  ${item}\n`).join('')}`;
  return [
    `${words.reasons[noStart ? 'NO_START' : blocked.reason]}\n`,
    becauseText(blocked, words, name),
    list(
      words.levelGaps,
      blocked.levelGaps.map(({ from, to, levels }) => `${name(from)} → ${name(to)} (−${levels.gap})`),
    ),
    list(words.obstacles, blocked.obstacles.map(name)),
    list(
      words.admissions,
      blocked.admissions.map(({ filiere }) => name(filiere)),
    ),
    list(
      words.starts,
      blocked.starts.map(({ filiere }) => name(filiere)),
    ),
    list(words.lastReached, blocked.lastReached.map(name)),
    list(words.candidates, [
      ...shown.map(([from, to]) => `${name(from)} → ${name(to)}`),
      ...(more > 0 ? [fill(words.moreCandidates, { count: more })] : []),
    ]),
  ].join('');
}
