import { HORIZON_MONTHS } from '../analysis/horizon.ts';
import type { Certainty } from '../analysis/results.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { FindingLife } from '../model/finding-life.ts';
import { accountOf, type FindingAccount, type PairAccount } from './account.ts';
import { type Finding, markedElements } from './finding.ts';
import { buildFindings, type FindingList, findingList } from './finding-list.ts';
import { Fold, type FoldedFindings, type Folding } from './folding.ts';
import { type LifeShown, withLives } from './follow-up.ts';
import { GAP_KINDS, type GapKind, kindWithCode } from './kinds.ts';
import { type GapOptions, listFindings } from './list-findings.ts';
import type { OperatorPair } from './missing-passerelle/operator-pair.ts';
import { rankBridges } from './missing-passerelle/rank-bridges.ts';
import { rejectedBridges } from './rejected-bridges.ts';
import {
  bestOfEach,
  type JudgedPasserelle,
  judgedPasserelles,
  listMissingPasserelles,
} from './reviewed-passerelles.ts';

/** A question for findings with their follow-ups, and how many of them to list. */
interface ReviewQuestion extends GapOptions {
  readonly target: string;
  /** Whether the question is for an unnamed audience, whose findings have no follow-up. */
  readonly isUnnamed: boolean;
  /** If given, only the missing passerelles of this ordered pair of operators. */
  readonly operators?: readonly [string, string] | undefined;
  /** The largest number of findings listed for each kind, and of operator pairs. */
  readonly limit: number;
  /** Which undocumented findings are listed; all of them by default. */
  readonly folding?: Folding | undefined;
  /** The largest number of marks listed for each kind; none by default. */
  readonly marks?: number | undefined;
}

interface FindingMark {
  readonly key: string;
  readonly on: string[];
  readonly certainty: Certainty;
}

/** The findings of a question with their follow-ups. */
interface ReviewedFindings {
  /** The first findings of each kind, kind after kind, without rejected ones. */
  readonly findings: readonly Finding[];
  /** The findings of kinds that the map marks, by key, with the elements that carry the mark. */
  readonly marks: readonly FindingMark[];
  /**
   * By kind: the number of findings without rejected ones, and how many are listed. A kind without findings is
   * absent.
   */
  readonly counts: Readonly<Record<string, number>>;
  readonly shown: Readonly<Record<string, number>>;
  /** Follow-ups by key, of the listed findings and of all missing passerelles. */
  readonly lives: Readonly<Record<string, LifeShown>>;
  readonly rejected: readonly { readonly finding: Finding; readonly life: LifeShown }[];
  /** Follow-ups whose finding no longer exists. */
  readonly solved: readonly { readonly key: string; readonly life: LifeShown }[];
  /** The first pairs of operators, best first, and the number of all pairs. */
  readonly operatorPairs: readonly OperatorPair[];
  readonly operatorPairCount: number;
  /** The best missing passerelle of each of these pairs, unless it is among the findings. */
  readonly bestOfOperatorPairs: readonly Finding[];
  /** The undocumented findings that are folded, by operator. */
  readonly undocumented: readonly FoldedFindings[];
  /** How all these findings add up. */
  readonly account: FindingAccount;
}

/**
 * Finds the gaps ("findings") that `question` asks for, and returns them with the follow-ups (confirmed, rejected…)
 * that `records` holds: what to show, what was rejected, and what is solved.
 */
export function reviewFindings(
  snapshot: Snapshot,
  records: readonly FindingLife[],
  question: ReviewQuestion,
): ReviewedFindings {
  const { operators, limit } = question;
  const kinds: readonly GapKind[] | undefined = operators === undefined ? question.kinds : ['M04'];
  const asksForPasserelles = kinds === undefined || kinds.includes('M04');
  const fold = new Fold(snapshot, question.folding ?? 'none', new Set(records.map(({ key }) => key)));
  const judged = asksForPasserelles
    ? judgedPasserelles(snapshot, records)
    : new Map<string, JudgedPasserelle>();
  const rejectedKeys = DEPENDING.some((kind) => kinds === undefined || kinds.includes(kind))
    ? rejectedBridges(snapshot, records, asksForPasserelles ? judged : undefined)
    : new Set<string>();
  const others = othersThanPasserelles(snapshot, records, {
    ...question,
    ...{ kinds, fold, rejected: rejectedKeys },
  });
  const missing = asksForPasserelles
    ? listMissingPasserelles(snapshot, judged, { operators, limit, fold })
    : { count: 0, listed: [] };
  const listed = new Map(others.listed);
  if (missing.count > 0) listed.set('M04', missing);
  const pairs =
    asksForPasserelles && operators === undefined
      ? rankBridges(snapshot, rejectedKeys, limit, fold.keepsPasserelle())
      : { count: 0, listed: [], useful: NO_LINES, useless: NO_LINES, certain: 0 };
  const findings = GAP_KINDS.flatMap((kind) => listed.get(kind)?.listed ?? []);
  const all = new Map(others.lives);
  for (const [key, { life }] of judged) all.set(key, life);
  // Only some missing passerelles of an operator pair are listed, and the others can have follow-ups too.
  const keys = [...findings.map(({ key }) => key), ...(operators === undefined ? judged.keys() : [])];
  const rejected = [...judged.values()].filter(
    ({ finding, life }) => life.state === 'REJECTED' && isBetween(finding, operators),
  );
  const counts = tally(listed, ({ count }) => count);
  const undocumented = fold.folded();
  return {
    findings,
    marks: others.marks,
    counts,
    shown: tally(listed, (kind) => kind.listed.length),
    lives: Object.fromEntries(
      keys.flatMap((key) => {
        const life = all.get(key);
        return life === undefined || life.state === 'REJECTED' ? [] : [[key, life]];
      }),
    ),
    rejected: [...others.rejected, ...rejected.map(({ finding, life }) => ({ finding, life }))],
    // A question about two operators does not look for other findings, so it cannot tell whether they are solved.
    solved: operators === undefined ? others.solved.filter(({ key }) => !judged.has(key)) : [],
    operatorPairs: pairs.listed,
    operatorPairCount: pairs.count,
    bestOfOperatorPairs: bestOfEach(snapshot, pairs.listed, missing.listed),
    undocumented,
    account: accountOf({
      ...{ counts, undocumented, useful: pairs.useful, useless: pairs.useless },
      pairs: pairAccount(),
    }),
  };

  /** Counts the pairs of operators as the list does at first, whatever the question folds. */
  function pairAccount(): PairAccount {
    const isAsked = asksForPasserelles && operators === undefined && question.folding !== 'folded';
    const judgeable = isAsked
      ? new Fold(snapshot, 'folded', new Set(records.map(({ key }) => key)))
      : undefined;
    const { count, useful, certain } =
      judgeable === undefined ? pairs : rankBridges(snapshot, rejectedKeys, 0, judgeable.keepsPasserelle());
    return { pairs: count, useful: useful.lines, certain };
  }
}

const NO_LINES = { lines: 0, findings: 0 };

/** The kinds in which a rejected missing passerelle or renewal no longer counts. */
const DEPENDING: readonly GapKind[] = ['M04', 'M14', 'M18'];

interface KindListed {
  readonly count: number;
  readonly listed: readonly Finding[];
}

/** The findings of all kinds except missing passerelles, with their follow-ups. */
function othersThanPasserelles(
  snapshot: Snapshot,
  records: readonly FindingLife[],
  question: ReviewQuestion & { readonly fold: Fold },
) {
  const { kinds, limit, cells = [], horizonMonths = HORIZON_MONTHS, withoutConcurrent = false } = question;
  const { marks: mostMarks = 0 } = question;
  const others = GAP_KINDS.filter((kind) => kind !== 'M04' && (kinds === undefined || kinds.includes(kind)));
  const found = listFindings(snapshot, { ...question, kinds: others });
  // Only a finding with a follow-up can be rejected. A kind without follow-ups needs only its listed findings.
  const withFollowUps = new Set(records.map(({ key }) => key.split(':', 1)[0]));
  const lived = withLives(
    snapshot,
    found.filter(({ kind }) => withFollowUps.has(kind)).flatMap((list) => buildFindings(list)),
    records,
    {
      kinds,
      unnamed: question.isUnnamed,
      audienceId: question.audienceId,
      target: question.target,
      usualHorizon: horizonMonths === HORIZON_MONTHS && !withoutConcurrent,
      cells: cells.map(({ area, stage, sector }) => ['M17', area, stage, sector].join(':')),
    },
  );
  const listed = new Map<GapKind, KindListed>();
  const marks: FindingMark[] = [];
  for (const { kind, ...list } of found) {
    const kept = withFollowUps.has(kind)
      ? lived.findings.filter((finding) => finding.kind === kind)
      : undefined;
    const shown = question.fold.kept(kind, kept === undefined ? list : findingList(kept, (one) => one));
    if (shown.count > 0) listed.set(kind, { count: shown.count, listed: buildFindings(shown, limit) });
    for (const mark of marksOf(kind, shown, mostMarks)) marks.push(mark);
  }
  return { ...lived, listed, marks };
}

/** Lists the first `most` findings of a kind with the elements that carry its mark; none for a kind without a mark. */
function* marksOf(
  kind: GapKind,
  { count, findingAt }: FindingList<Finding>,
  most: number,
): Generator<FindingMark> {
  if (kindWithCode(kind)?.badge === undefined) return;
  for (let rank = 0; rank < Math.min(count, most); rank++) {
    const finding = findingAt(rank);
    yield { key: finding.key, on: [...markedElements(finding)], certainty: finding.certainty };
  }
}

const tally = (
  listed: ReadonlyMap<GapKind, KindListed>,
  of: (kind: KindListed) => number,
): Record<string, number> =>
  Object.fromEntries(
    GAP_KINDS.flatMap((kind) => {
      const found = listed.get(kind);
      return found === undefined ? [] : [[kind, of(found)]];
    }),
  );

const isBetween = (finding: Finding, operators: ReviewQuestion['operators']): boolean =>
  operators === undefined ||
  (finding.kind === 'M04' && finding.evidence.operators.every((id, end) => id === operators[end]));
