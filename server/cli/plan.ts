import type { PlanSet, PlanStep } from '../../domain/advice/plan/results.ts';
import { PlanBody } from '../../domain/api/questions/plan.ts';
import { fill } from '../../domain/messages/fill.ts';
import type { CliWords } from '../../domain/messages/fr/cli.ts';
import { answerQuestion } from './answer-question.ts';
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
    io.out(`\n${setText(last.exact ?? last.plan, words, namesOf(document))}`);
    io.out(`${certaintyText(last, words)}\n`);
  });
}

function certaintyText({ exact, share, atMost }: PlanStep, words: CliWords['plan']): string {
  if (exact !== null) return fill(words.exact, { share: Math.round((share ?? 1) * 100) });
  return atMost === null ? words.notBounded : fill(words.notExact, { atMost });
}

function setText(set: PlanSet, words: CliWords['plan'], name: (id: string) => string): string {
  const agreements = set.agreements.map(({ operators, pairs, gainInPlan }, index) => {
    const heading = fill(words.agreement, {
      rank: index + 1,
      operators: operators.map(name).join(' – '),
      gain: gainInPlan,
    });
    const lines = pairs.map(
      ({ from, to, renewal }) =>
        `     ${name(from)} → ${name(to)}${renewal === null ? '' : ` (${words.renewal})`}\n`,
    );
    return `${heading}\n${lines.join('')}`;
  });
  return `${agreements.join('')}${fill(words.total, { gain: set.gain, gainWithPossible: set.gainWithPossible })}\n`;
}
