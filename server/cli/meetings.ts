import { DecisionsQuery, MeetingsQuery, MinutesQuery } from '../../domain/api/questions/meetings.ts';
import type { Minutes } from '../../domain/meetings/minutes.ts';
import { meetings as en } from '../../domain/messages/en/meetings.ts';
import { fill } from '../../domain/messages/fill.ts';
import { meetings as fr, type MeetingWords } from '../../domain/messages/fr/meetings.ts';
import { minutesWordFile } from '../report/minutes-file.ts';
import { answerQuestion } from './answer-question.ts';
import { cliWords, type GlobalOptions, type Io } from './io.ts';
import { namesOf } from './names.ts';
import { writeWholeFile } from './network-file.ts';
import { parseOptions } from './options.ts';
import { blockText } from './report-text.ts';
import { table } from './table.ts';

/** Runs the command `meetings`: prints the meetings, the next one first. */
export async function meetings(io: Io, globals: GlobalOptions, options: object): Promise<void> {
  const asked = parseOptions(MeetingsQuery, options, globals.language);
  await answerQuestion(io, globals, { question: 'meetings', asked }, (answer) => {
    const words = cliWords(globals.language).meetings;
    io.out(`${fill(words.heading, { today: answer.today, count: answer.meetings.length })}\n`);
    if (answer.meetings.length === 0) return io.out(`${words.none}\n`);
    const rows = answer.meetings.map(({ id, date, name, points, decided, open, overdue }) => [
      ...[id, date, name],
      ...[points, decided, open, overdue],
    ]);
    io.out(`\n${table(Object.values(words.columns), rows)}\n`);
  });
}

/** Runs the command `decisions`: prints what meetings decided, what is overdue first. */
export async function decisions(io: Io, globals: GlobalOptions, options: object): Promise<void> {
  const asked = parseOptions(DecisionsQuery, options, globals.language);
  await answerQuestion(io, globals, { question: 'decisions', asked }, (answer, { document }) => {
    const words = cliWords(globals.language).meetings;
    const common: MeetingWords = { fr, en }[globals.language];
    const name = namesOf(document);
    const listed = answer.decisions;
    const overdue = listed.filter(({ state }) => state === 'OVERDUE').length;
    io.out(`${fill(words.decisions, { today: answer.today, count: listed.length, overdue })}\n`);
    if (listed.length === 0) return io.out(`${words.noDecisions}\n`);
    const rows = listed.map((one) => [
      ...[one.date, one.name, one.decision === null ? common.undecided : common.decision[one.decision]],
      common.state[one.state],
      one.carrier ?? (one.operator === null ? '' : name(one.operator)),
      one.due ?? '',
    ]);
    io.out(`\n${table(Object.values(words.decisionColumns), rows)}\n`);
  });
}

/** Runs the command `minutes`: prints the minutes of a meeting, or writes them to the Word file of `--docx`. */
export async function minutes(
  io: Io,
  globals: GlobalOptions,
  { docx: path, ...options }: { readonly docx?: string; readonly [option: string]: unknown },
): Promise<void> {
  const { language } = globals;
  const asked = parseOptions(MinutesQuery, { lang: language, ...options }, language);
  let made: Minutes | undefined;
  const json = globals.json === true && path === undefined;
  await answerQuestion(io, { ...globals, json }, { question: 'minutes', asked }, (answer) => {
    made = answer.minutes;
  });
  if (made === undefined) return;
  if (path === undefined) return io.out(minutesText(made));
  await writeWholeFile(path, (await minutesWordFile(made)).bytes);
  io.out(`${fill(cliWords(language).meetings.written, { path })}\n`);
}

const minutesText = ({ title, subtitles, sections }: Minutes): string =>
  `${[
    title,
    ...subtitles,
    ...sections.flatMap((section) => [
      `\n## ${section.title}`,
      ...section.blocks.map((block) => `\n${blockText(block)}`),
    ]),
  ].join('\n')}\n`;
