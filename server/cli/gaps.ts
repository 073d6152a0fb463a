import type { Finding } from '../../domain/analysis/findings.ts';
import { GapsQuery } from '../../domain/api/asked.ts';
import { gaps as en } from '../../domain/messages/en/gaps.ts';
import { fill } from '../../domain/messages/fill.ts';
import { gaps as fr } from '../../domain/messages/fr/gaps.ts';
import { gapsAnswer } from '../analysis/gaps.ts';
import { vocabularyOf } from '../vocabulary-words.ts';
import { cliWords, type GlobalOptions, type Io, jsonLine } from './io.ts';
import { namesOf } from './names.ts';
import { parseOptions } from './options.ts';
import { table } from './table.ts';
import { networkFor } from './with-store.ts';

/** `gaps`: the missing bridges by kind, then the pairs of operators to bring together. */
export async function gaps(io: Io, globals: GlobalOptions, options: object): Promise<void> {
  const { language } = globals;
  const query = parseOptions(GapsQuery, options, language);
  const network = await networkFor(io, globals);
  const answer = gapsAnswer(network, query, io.today());
  if (globals.json) {
    io.out(jsonLine(answer));
    return;
  }
  const words = cliWords(language).gaps;
  const { certainty } = vocabularyOf(language);
  const kinds = language === 'fr' ? fr : en;
  const name = namesOf(network.document);
  const { at, period, findings, lines } = answer;
  io.out(`${fill(words.heading, { at, ...period })}\n`);
  if (findings.length === 0) io.out(`\n${words.none}\n`);
  for (const [kind, found] of byKind(findings)) {
    // Hundreds of pairs say little one by one: they are shown below, by pair of operators.
    if (kind === 'M04') continue;
    const rows = found.map((finding) => [
      certainty[finding.certainty],
      finding.elements.map(name).join(' → '),
      finding.elements.join(' '),
    ]);
    const heading = `\n${kind} ${kinds[kind].title} (${found.length})\n${kinds[kind].rule}\n`;
    io.out(`${heading}${table([words.certainty, words.elements, words.ids], rows)}\n`);
  }
  const open = lines.filter(({ folded }) => !folded);
  if (lines.length === 0) return;
  const rows = open.map((line) => [
    line.operators.map(name).join(' → '),
    certainty[line.certainty],
    line.gain,
    line.gainWithPossible,
    line.keys.length,
  ]);
  const headings = [words.operators, words.certainty, words.gain, words.gainWithPossible, words.pairs];
  io.out(`\nM04 ${kinds.M04.title} (${lines.length})\n${words.lines}\n${table(headings, rows)}\n`);
  if (open.length < lines.length) io.out(`  ${fill(words.folded, { count: lines.length - open.length })}\n`);
}

function byKind(findings: readonly Finding[]): Map<Finding['kind'], Finding[]> {
  const groups = new Map<Finding['kind'], Finding[]>();
  for (const finding of findings) groups.set(finding.kind, [...(groups.get(finding.kind) ?? []), finding]);
  return groups;
}
