import type { GapsAnswer } from '../../api/questions/gaps.ts';
import type { Finding } from '../../findings/finding.ts';
import { fullNameOf, nameOf, shortName } from '../../map/names.ts';
import type { NetworkView } from '../../map/network-view.ts';
import type { Line } from '../../map/shown/answered.ts';
import { dayInWords } from '../../messages/day-words.ts';
import { contactOf } from '../details/element-details.ts';
import type { ListRow } from '../drawing/list.ts';
import { concernedIn } from '../words/concerned-in.ts';
import type { StepWords } from '../words/step-words.ts';

type Lives = GapsAnswer['lives'];

/** A pair of operators to bring together: its rank, its best passerelle, for whom, how sure it is, and what became of it. */
export function lineRow({ line }: Line, lives: Lives, view: NetworkView, words: StepWords): ListRow {
  const { steps, vocabulary, gapWords } = words;
  const { operators, keys, certainty } = line;
  const [, from = '', to = ''] = (keys[0] ?? '').split(':');
  const worth = certainty === 'certain' ? line : line.withPossible;
  const followed = keys.find((key) => lives[key] !== undefined) ?? keys[0] ?? '';
  return {
    mark: `${line.rank}.`,
    title: operators.map((id) => shortName(view, id)).join(' → '),
    details: [
      `${nameOf(view, vocabulary, from)} → ${nameOf(view, vocabulary, to)}`,
      [
        concernedIn(worth, view, words),
        steps.gaps.certainty[certainty],
        ...followUpWords(lives[followed], words),
      ].join(' · '),
    ],
    about: {
      title: `${nameOf(view, vocabulary, from)} → ${nameOf(view, vocabulary, to)}`,
      lines: [
        gapWords.gaps.M04.title,
        ...[from, to].map((id) => fullNameOf(view, vocabulary, id)),
        [concernedIn(worth, view, words), steps.gaps.certainty[certainty]].join(' · '),
        ...followUpWords(lives[followed], words),
        ...operators.flatMap((id) => view.operators.get(id) ?? []).map((one) => contactOf(one, words)),
      ],
    },
  };
}

/** A finding of another kind: its kind, what it is about, how sure it is, and what became of it. */
export function findingRow(finding: Finding, lives: Lives, view: NetworkView, words: StepWords): ListRow {
  const { gapWords, vocabulary, steps } = words;
  return {
    mark: '•',
    title: finding.elements.map((id) => fullNameOf(view, vocabulary, id)).join(' → '),
    details: [
      [
        gapWords.gaps[finding.kind].title,
        steps.gaps.certainty[finding.certainty],
        ...followUpWords(lives[finding.key], words),
      ].join(' · '),
    ],
  };
}

/**
 * What people said of a finding: its state, who carries it on, and until when. Nothing where nobody said anything: “certain,
 * to be confirmed” would be read as a contradiction.
 */
function followUpWords(life: Lives[string] | undefined, { steps, language }: StepWords): readonly string[] {
  const said = steps.gaps;
  if (life === undefined) return [];
  return [
    [
      said.states[life.state],
      ...(life.carrier == null ? [] : [life.carrier]),
      ...(life.due == null ? [] : [said.due(dayInWords(life.due, language))]),
    ].join(', '),
  ];
}
