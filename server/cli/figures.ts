import { type FiguresAnswer, FiguresQuery } from '../../domain/api/questions/figures.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { figures as en } from '../../domain/messages/en/figures.ts';
import { partHeadings } from '../../domain/messages/figure-headings.ts';
import { fill } from '../../domain/messages/fill.ts';
import { type FigureWords, figures as fr } from '../../domain/messages/fr/figures.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { OPERATOR_TYPES } from '../../domain/model/operator-types.ts';
import { FLOW_OUTCOMES } from '../../domain/model/vocabulary.ts';
import type { FigureAxis } from '../../domain/secrecy/figure-results.ts';
import { vocabularyOf } from '../vocabulary-words.ts';
import { figureCell } from './figure-cell.ts';
import { cliWords, type GlobalOptions, type Io, jsonLine } from './io.ts';
import { namesOf } from './names.ts';
import { parseOptions } from './options.ts';
import { table } from './table.ts';
import { figuresFor } from './with-store.ts';

/** What a command prints of the published figures: people sent onward, awareness actions, or both. */
type FigurePart = 'figures' | 'flows' | 'actions';

/**
 * Runs the commands `figures`, `flows` and `actions`: prints the published figures of a year, of the people sent onward
 * by one breakdown and of the awareness actions, with "masked" where readers may not see a number. `part` says which of
 * the two; `options` are those of the command line.
 */
export async function figures(
  io: Io,
  globals: GlobalOptions,
  options: object,
  part: FigurePart = 'figures',
): Promise<void> {
  const { language } = globals;
  const asked = parseOptions(FiguresQuery, options, language);
  const { answer, document } = await figuresFor(io, globals, asked);
  if (globals.json) return io.out(jsonLine(partOf(answer, part)));
  const words = cliWords(language).figures;
  if (answer.year === null) return io.out(`${words.none}\n`);
  if (part !== 'actions') printFlows(io, { ...answer, year: answer.year }, document, language);
  if (part === 'figures') io.out('\n');
  if (part !== 'flows')
    io.out(`${fill(words.actions, { year: answer.year })}\n${actionTable(answer, language)}\n`);
  if (part === 'actions') io.out(`${words.legend}\n`);
}

/** The answer without what a command does not list. */
function partOf(answer: FiguresAnswer, part: FigurePart): object {
  if (part === 'figures') return answer;
  const { actions, ...flows } = answer;
  return part === 'flows'
    ? flows
    : { revision: answer.revision, years: answer.years, year: answer.year, actions };
}

function printFlows(
  io: Io,
  answer: FiguresAnswer & { readonly year: string },
  document: NetworkDocument,
  language: Language,
): void {
  const words = cliWords(language).figures;
  const common = figureWords(language);
  const { year, kind, axis, rows, masked, of } = answer;
  io.out(`${fill(words.heading, { year, kind: common.kinds[kind], axis: common.axes[axis] })}\n`);
  io.out(rows.length === 0 ? `${words.none}\n` : `\n${flowTable(answer, document, language)}\n\n`);
  if (of > 0) io.out(`${fill(words.masked, { masked, of })}\n`);
  io.out(`${words.legend}\n${common.closed}\n`);
}

const figureWords = (language: Language): FigureWords => ({ fr, en })[language];

function flowTable({ axis, rows }: FiguresAnswer, document: NetworkDocument, language: Language): string {
  const common = figureWords(language);
  const name = nameFor(axis, document, language);
  const ends = partHeadings(common, axis);
  const measures = ['count', ...FLOW_OUTCOMES] as const;
  const hasQuarters = rows.some(({ quarters }) => quarters?.some((quarter) => quarter !== null) === true);
  return table(
    [
      ...ends,
      ...measures.map((measure) => common.measures[measure]),
      ...(hasQuarters ? common.quarters : []),
    ],
    rows.map((row) => [
      ...(row.about.length === 0 ? [common.everything] : row.about.map(name)),
      ...measures.map((measure) => figureCell(row[measure], common)),
      ...(hasQuarters ? row.quarters!.map((quarter) => figureCell(quarter, common)) : []),
    ]),
  );
}

/** Gives the name of an id or code of a breakdown. */
function nameFor(axis: FigureAxis, document: NetworkDocument, language: Language): (part: string) => string {
  const { stage, flow } = vocabularyOf(language);
  const known: Readonly<Record<string, string>> = {
    ...stage,
    UNKNOWN: flow.UNKNOWN,
    SELF: flow.SELF,
    OPERATOR: figureWords(language).operator,
  };
  const name = namesOf(document);
  if (axis !== 'TYPES') return (part) => known[part] ?? name(part);
  const types = new Map([...OPERATOR_TYPES, ...document.operatorTypes].map((type) => [type.id, type.labels]));
  return (part) => {
    const label = types.get(part)?.at(-1);
    return (language === 'en' ? label?.en : undefined) ?? label?.fr ?? known[part] ?? name(part);
  };
}

function actionTable({ actions }: FiguresAnswer, language: Language): string {
  const words = cliWords(language).figures;
  const common = figureWords(language);
  if (actions.rows.length === 0) return words.noActions;
  const { action } = vocabularyOf(language);
  const share = fill(words.masked, { masked: actions.masked, of: actions.of });
  const lines = actions.rows.flatMap(({ kind, quarters, ...year }) => [
    [action[kind], words.year, year.actions, figureCell(year.participants, common)],
    ...quarters.flatMap((quarter, at) =>
      quarter.actions === 0
        ? []
        : [['', common.quarters[at]!, quarter.actions, figureCell(quarter.participants, common)]],
    ),
  ]);
  const said = table([words.kind, '', common.actions, common.participants], lines);
  return actions.of === 0 ? said : `${said}\n\n${share}`;
}
