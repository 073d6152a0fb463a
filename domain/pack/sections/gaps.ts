import type { Finding } from '../../findings/finding.ts';
import { wordsOfKinds } from '../../findings/kinds.ts';
import type { OperatorPair } from '../../findings/missing-passerelle/operator-pair.ts';
import { pairOfKey } from '../../findings/missing-passerelle/pair-of-key.ts';
import { presentStates } from '../../home/open-follow-ups.ts';
import { number, numberColumn, table, text, textColumn } from '../../report/cells.ts';
import { bridgesOfDay, otherFindings } from '../../report/gaps-of-days.ts';
import type { ReportCell, ReportTable } from '../../report/report.ts';
import type { AnnexContext } from '../context.ts';
import { evidenceIn } from '../evidence.ts';
import { worthOf } from '../worth.ts';

/** As many findings as an annex names. */
const MOST = 10;

/**
 * The first missing bridges of the bassin, in the order of the list of missing bridges, each with what it rests on. Where
 * there are fewer than ten pairs of operators, findings of the other kinds follow, with their rule before that.
 */
export function gapsTable(context: AnnexContext): ReportTable {
  const { on, document, snapshot, words, cells, vocabulary, said } = context;
  const { gaps } = words;
  const { listed } = bridgesOfDay(on, document.findingLives);
  const followed = new Map(
    [...presentStates(snapshot, document.findingLives, context.period)].flatMap(([key, known]) =>
      known === 'closed' ? [] : [[key, cells.gaps.states[known.life.state]] as const],
    ),
  );
  const others = firstOf(otherFindings(on, document.findingLives), MOST - listed.length);
  const titles = wordsOfKinds(context.language);
  const { titleText, evidenceLines } = evidenceIn(context);
  const evidenceOf = (key: string): string => {
    const finding = pairOfKey(snapshot, key);
    return finding === undefined ? words.nothing : evidenceLines(finding).join('\n');
  };
  const rowOfOther = (finding: Finding): ReportCell[] => {
    const { kind, certainty, key } = finding;
    return [
      text(''),
      text(titles[kind].title),
      text(titleText(finding)),
      text(words.nothing),
      text(vocabulary.certainty[certainty]),
      text([titles[kind].rule, ...evidenceLines(finding)].join('\n')),
      text(followed.get(key) ?? words.nothing),
    ];
  };
  const rowOf = (pair: OperatorPair): ReportCell[] => {
    const { operators, certainty, keys, rank } = pair;
    const [, from = '', to = ''] = keys[0]!.split(':');
    const followUp = keys.map((key) => followed.get(key)).find((one) => one !== undefined);
    return [
      number(rank, cells),
      text(operators.map(said.element).join(' → ')),
      text(`${said.element(from)} → ${said.element(to)}`),
      text(worthOf(certainty === 'certain' ? pair : pair.withPossible, context)),
      text(vocabulary.certainty[certainty]),
      text(evidenceOf(keys[0]!)),
      text(followUp ?? words.nothing),
    ];
  };
  return table({
    id: 'gaps',
    title: gaps.table(listed.length + others.length),
    columns: [
      numberColumn(gaps.rank, 0.6),
      textColumn(gaps.operators, 3),
      textColumn(gaps.best, 4),
      textColumn(gaps.worth, 3),
      textColumn(gaps.certainty, 1.2),
      textColumn(gaps.evidence, 5),
      textColumn(gaps.followUp, 1.5),
    ],
    rows: [...listed.map(rowOf), ...others.map(rowOfOther)],
    notes: [gaps.note],
  });
}

/** The first of what is found one after the other, without finding the rest. */
function firstOf<T>(found: Iterable<T>, most: number): readonly T[] {
  const first: T[] = [];
  if (most > 0)
    for (const one of found) {
      first.push(one);
      if (first.length >= most) break;
    }
  return first;
}
