import { ReferralsQuery } from '../../domain/api/questions/referrals.ts';
import { figures as en } from '../../domain/messages/en/figures.ts';
import { fill } from '../../domain/messages/fill.ts';
import { type FigureWords, figures as fr } from '../../domain/messages/fr/figures.ts';
import { FLOW_OUTCOMES } from '../../domain/model/vocabulary.ts';
import type { Carried, Share } from '../../domain/referrals/results.ts';
import { wholePercent } from '../../domain/referrals/shares.ts';
import { vocabularyOf } from '../vocabulary-words.ts';
import { figureCell } from './figure-cell.ts';
import { cliWords, type GlobalOptions, type Io, jsonLine } from './io.ts';
import { namesOf } from './names.ts';
import { parseOptions } from './options.ts';
import { table } from './table.ts';
import { referralsFor } from './with-store.ts';

/**
 * Runs the command `referrals`: prints who was sent where in a year, what became of them and whether a passerelle was
 * declared, then how many passerelles carried somebody. `options` are those of the command line.
 */
export async function referrals(io: Io, globals: GlobalOptions, options: object): Promise<void> {
  const { language } = globals;
  const asked = parseOptions(ReferralsQuery, options, language);
  const { answer, document } = await referralsFor(io, globals, asked);
  if (globals.json) return io.out(jsonLine(answer));
  const words = cliWords(language).referrals;
  const common: FigureWords = { fr, en }[language];
  const { year, kind, pairs, bridges, onDeclared } = answer;
  if (year === null) return io.out(`${words.none}\n`);
  const { flow } = vocabularyOf(language);
  const name = namesOf(document);
  const endName = (id: string): string => (id === 'SELF' || id === 'UNKNOWN' ? flow[id] : name(id));
  const measures = ['count', ...FLOW_OUTCOMES] as const;
  const share = (told: Share | null): string =>
    told === null ? common.notReported : fill(words.shareOf, { percent: wholePercent(told) });
  const heading = [
    ...[common.from, common.to, words.passerelle],
    ...measures.map((measure) => common.measures[measure]),
    words.share,
  ];
  const rows = pairs.map((pair) => [
    ...[endName(pair.source), endName(pair.target), words.bridges[pair.bridge]],
    ...measures.map((measure) => figureCell(pair[measure], common)),
    share(pair.share),
  ]);
  const count = (of: Carried): number => bridges.filter(({ carried }) => carried === of).length;
  const { least, most, of, shown } = onDeclared;
  const said =
    most === null || of === null
      ? `${fill(words.atLeast, { least })}${shown === null ? '' : ` ${fill(words.ofShown, { ...shown })}`}`
      : fill(words.onDeclared, { least, most, of });
  const carried = fill(words.carried, {
    ...{ all: bridges.length, somebody: count('SOMEBODY'), nobody: count('NOBODY') },
    ...{ unsure: count('UNSURE'), notReported: count('NOT_REPORTED') },
  });
  io.out(`${fill(words.heading, { year, kind: common.kinds[kind] })}\n`);
  io.out(rows.length === 0 ? `${words.none}\n` : `\n${table(heading, rows)}\n\n`);
  io.out(`${said}\n${carried}\n`);
}
