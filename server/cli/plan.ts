import type { PlanSet, PlanStep } from '../../domain/advice/plan/results.ts';
import type { Concerned } from '../../domain/analysis/results.ts';
import { PlanBody } from '../../domain/api/questions/plan.ts';
import type { OnLapsed } from '../../domain/gain/results.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { concernedText, onLapsedText } from '../../domain/messages/concerned-words.ts';
import { dayInWords } from '../../domain/messages/day-words.ts';
import { fill } from '../../domain/messages/fill.ts';
import type { CliWords } from '../../domain/messages/fr/cli.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { answerQuestion } from './answer-question.ts';
import { concernedWords } from './concerned-words.ts';
import { cliWords, type GlobalOptions, type Io } from './io.ts';
import { namesOf } from './names.ts';
import { parseOptions } from './options.ts';

interface PlanOptions {
  readonly n?: string;
  readonly at?: string;
  readonly audience?: string;
}

/**
 * Runs the command `plan --n 3`: prints which agreements between operators to sign, and how close the plan is to the
 * optimum.
 */
export async function plan(io: Io, globals: GlobalOptions, options: PlanOptions): Promise<void> {
  const { language } = globals;
  const { n = '', at, audience } = options;
  const asked = parseOptions(
    PlanBody,
    {
      // A value that is no number is kept as text for the message.
      n: /^-?\d+$/.test(n) ? Number(n) : n,
      ...(at === undefined ? {} : { at }),
      ...(audience === undefined ? {} : { audience: { id: audience } }),
    },
    language,
  );
  await answerQuestion(io, globals, { question: 'plan', asked }, ({ at: day, plan: found }, { document }) => {
    const words = cliWords(language).plan;
    const { code, steps, candidates } = found;
    io.out(`${fill(words.heading, { n: asked.n, at: day })}\n${fill(words.candidates, { ...candidates })}\n`);
    if (code !== 'OK') io.out(`${words.codes[code]}\n`);
    const last = steps.at(-1);
    if (last === undefined) return;
    io.out(`\n${setText(last.exact ?? last.plan, language, document)}`);
    io.out(`${certaintyText(last, words)}\n`);
  });
}

function certaintyText({ exact, plan, share, atMost }: PlanStep, words: CliWords['plan']): string {
  if (exact !== null) return fill(words.exact, { share: Math.round((share ?? 1) * 100) });
  if (atMost === null || plan.gain === 0) return words.notBounded;
  return fill(words.notExact, { share: Math.ceil(100 * (atMost / plan.gain - 1)) });
}

function setText(set: PlanSet, language: Language, document: NetworkDocument): string {
  const name = namesOf(document);
  const words = cliWords(language).plan;
  const lapsed = (value: OnLapsed | null, indent: string): string =>
    value === null ? '' : `${indent}${onLapsedText(value, concernedWords[language], lapsedNames)}\n`;
  const lapsedNames = {
    outlet: name,
    agreement: (id: string) => document.agreements.find((one) => one.id === id)?.name ?? id,
    passerelle: (id: string) => {
      const found = document.passerelles.find((one) => one.id === id);
      return found === undefined ? id : `${name(found.from)} → ${name(found.to)}`;
    },
    day: (day: string) => dayInWords(day, language),
  };
  const say = (concerned: Concerned): string => concernedText(concerned, concernedWords[language], name);
  const agreements = set.agreements.map(({ operators, pairs, added, onLapsed }, index) => {
    const heading = fill(words.agreement, {
      rank: index + 1,
      operators: operators.map(name).join(' – '),
      added: say(added),
    });
    const lines = pairs.map(
      ({ from, to, renewal }) =>
        `     ${name(from)} → ${name(to)}${renewal === null ? '' : ` (${words.renewal})`}\n`,
    );
    return `${heading}\n${lapsed(onLapsed, '     ')}${lines.join('')}`;
  });
  const total = fill(words.total, { together: say(set), withPossible: say(set.withPossible) });
  return `${agreements.join('')}${total}\n${lapsed(set.onLapsed, '')}`;
}
