import type { ListedAgreement } from '../../domain/agreements/results.ts';
import { AgreementsQuery } from '../../domain/api/questions/agreements.ts';
import { agreements as en } from '../../domain/messages/en/agreements.ts';
import { fill } from '../../domain/messages/fill.ts';
import { type AgreementWords, agreements as fr } from '../../domain/messages/fr/agreements.ts';
import { answerQuestion } from './answer-question.ts';
import { cliWords, type GlobalOptions, type Io } from './io.ts';
import { namesOf } from './names.ts';
import { parseOptions } from './options.ts';
import { table } from './table.ts';

/**
 * Runs the command `agreements`: prints the agreements, those to renew first, with their state and who confirmed them.
 * It tells them from today, unless the options give another day.
 */
export async function agreements(io: Io, globals: GlobalOptions, options: object): Promise<void> {
  const { language } = globals;
  const asked = parseOptions(AgreementsQuery, { at: io.today(), ...options }, language);
  await answerQuestion(io, globals, { question: 'agreements', asked }, (answer, { document }) => {
    const words = cliWords(language).agreements;
    const common: AgreementWords = { fr, en }[language];
    const name = namesOf(document);
    const until = new Map(document.agreements.map(({ id, validTo }) => [id, validTo ?? '']));
    const listed = answer.agreements;
    const due = listed.filter(({ isDue }) => isDue).length;
    io.out(`${fill(words.heading, { at: answer.at, count: listed.length, due })}\n`);
    if (listed.length === 0) return io.out(`${words.none}\n`);
    const row = ({ id, state, isDue, parties, confirmation, active }: ListedAgreement) => [
      name(id),
      parties.map(({ operator }) => name(operator)).join(', '),
      isDue ? fill(words.due, { state: common.state[state] }) : common.state[state],
      until.get(id) ?? '',
      common.confirmation[confirmation],
      active.length,
    ];
    io.out(`\n${table(Object.values(words.columns), listed.map(row))}\n`);
  });
}
