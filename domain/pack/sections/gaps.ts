import type { LevelVerdict } from '../../analysis/results.ts';
import type { Block, Line, Piece } from '../../findings/explanation.ts';
import type { Finding } from '../../findings/finding.ts';
import { wordsOfKinds } from '../../findings/kinds.ts';
import { explainPair } from '../../findings/missing-passerelle/explanation.ts';
import { missingPasserelle } from '../../findings/missing-passerelle/kind.ts';
import type { OperatorPair } from '../../findings/missing-passerelle/operator-pair.ts';
import { pairOfKey } from '../../findings/missing-passerelle/pair-of-key.ts';
import { presentStates } from '../../home/open-follow-ups.ts';
import { levelLabel } from '../../messages/level-label.ts';
import { number, numberColumn, table, text, textColumn } from '../../report/cells.ts';
import { bridgesOfDay, otherFindings } from '../../report/gaps-of-days.ts';
import type { ReportCell, ReportTable } from '../../report/report.ts';
import type { AnnexContext } from '../context.ts';
import { worthOf } from '../worth.ts';

/** As many findings as an annex names. */
const MOST = 10;

/**
 * The first missing bridges of the bassin, in the order of the list of missing bridges, each with what it rests on. Where
 * there are fewer than ten pairs of operators, findings of the other kinds follow, with their rule.
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
  const rowOfOther = ({ kind, elements, certainty, key }: Finding): ReportCell[] => [
    text(''),
    text(titles[kind].title),
    text(elements.map(said.element).join(' → ')),
    text(words.nothing),
    text(vocabulary.certainty[certainty]),
    text(titles[kind].rule),
    text(followed.get(key) ?? words.nothing),
  ];
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
      text(evidenceOf(keys[0]!, context)),
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

/** What a missing passerelle rests on, a line each: what allows it, the levels, what joins the two already. */
function evidenceOf(key: string, context: AnnexContext): string {
  const finding = pairOfKey(context.snapshot, key);
  if (finding === undefined) return context.words.nothing;
  const { language, vocabulary, said } = context;
  const phrases = {
    ...{ language, vocabulary, name: said.element },
    list: (parts: readonly string[]) => parts.join(language === 'fr' ? ' ; ' : '; '),
  };
  return explainPair(finding, missingPasserelle.words[language], phrases)
    .flatMap((block) => linesOf(block, context))
    .join('\n');
}

function linesOf(block: Block, context: AnnexContext): readonly string[] {
  if (block.kind === 'line') return [lineText(block.line, context)];
  return block.kind === 'levels' ? levelLines(block.levels, context) : [];
}

const lineText = (line: Line, context: AnnexContext): string =>
  line.map((piece) => pieceText(piece, context)).join('');

function pieceText(piece: Piece, { said }: AnnexContext): string {
  if (typeof piece === 'string') return piece;
  return piece.kind === 'element' ? said.element(piece.id) : piece.text;
}

/** The levels that the second filière asks, beside those with which people leave the first. */
function levelLines({ dimensions }: LevelVerdict, { vocabulary, words }: AnnexContext): readonly string[] {
  return dimensions.flatMap(({ dimension, state, need }) =>
    need === null
      ? []
      : [
          words.gaps.level(
            vocabulary.dimension[dimension],
            state === null ? words.gaps.unknown : levelLabel(vocabulary, dimension, state),
            levelLabel(vocabulary, dimension, need),
          ),
        ],
  );
}
