import type { ColumnMapping } from '../mapping.ts';
import { isPersonalHeading } from '../personal.ts';
import type { Certainty, ColumnProposal, ColumnReason } from '../proposals.ts';
import { columnLetter } from '../table.ts';
import type { Candidate } from './candidates.ts';
import { type ColumnProfile, ratio, shareOf } from './column-profile.ts';
import type { Suggestion } from './columns.ts';
import { reasonOf } from './evidence.ts';
import { conceptOf, fieldsOf, isNoteHeading } from './headings.ts';
import type { TableView } from './table-view.ts';
import { isEnterpriseNumber, isPostalCode, isUnitNumber } from './value-forms.ts';

/** Says for each column of a table why its field is proposed or why it is not read, and how sure that is. */

/** Fit of the values from which a known heading is beyond doubt. */
const GOOD_FIT = 0.85;
/** Fit from which values that hardly occur elsewhere prove a field, and the fewest cells for it. */
const PROOF = 0.95;
const FEWEST_CELLS = 5;
/** Weight of a heading from which it names the field, and not only one beside it. */
const NAMES_FIELD = 0.7;
const PROBABLE = 0.5;
/** Reasons that speak against a field that is proposed all the same. */
const DOUBTS: ReadonlySet<string> = new Set(['few-known', 'foreign-places', 'numbers-only']);
/** Types of field that know only some words. */
const CLOSED: ReadonlySet<string> = new Set(['operatorType', 'choice', 'choices', 'level', 'yesNo']);

/**
 * Says of each column of a suggestion why its field is proposed, or why the column is not read, and how sure that is.
 * `isAbroad` tells that the places of the table are codes of another country.
 */
export function columnProposals(suggestion: Suggestion, isAbroad: boolean): ColumnProposal[] {
  const { view, chosen, columns } = suggestion;
  const joinedTo = new Map(
    [...view.joins].flatMap(([column, others]) => others.map((other) => [other, column] as const)),
  );
  return view.headings.flatMap((heading, column): ColumnProposal[] => {
    const candidate = chosen.get(column);
    const target = joinedTo.get(column);
    if (candidate !== undefined) {
      const mapping = columns.find((one) => one.column === column);
      return [proposalOf(view, candidate, mapping, isAbroad)];
    }
    if (heading === '' && view.profiles[column]?.filled === 0) return [];
    const reasons =
      target !== undefined && chosen.has(target)
        ? [reasonOf('joined-to', { letter: columnLetter(target) })]
        : whyUnread(suggestion, column, heading);
    return [{ column, certainty: null, reasons }];
  });
}

function proposalOf(
  view: TableView,
  candidate: Candidate,
  mapping: ColumnMapping | undefined,
  isAbroad: boolean,
): ColumnProposal {
  const { column, field, word, evidence } = candidate;
  const profile = view.profiles[column]!;
  const heading = view.headings[column] ?? '';
  const reasons: ColumnReason[] = [];
  if (word?.how === 'ALIKE') reasons.push(reasonOf('heading-alike', { heading, word: word.word ?? '' }));
  else if (word !== undefined) reasons.push(reasonOf('heading', { heading }));
  reasons.push(...evidence.reasons);
  if (CLOSED.has(field.type.kind) && evidence.fit < PROBABLE && profile.filled > 0)
    reasons.push(
      reasonOf('few-known', { count: Math.round(evidence.fit * profile.filled), total: profile.filled }),
    );
  if (word?.isOfBody === true) reasons.push(reasonOf('body-number'));
  if (field.path === 'note' && !isNoteHeading(heading, field.list)) reasons.push(reasonOf('kept-in-note'));
  if (field.path === 'commune' && isAbroad) reasons.push(reasonOf('foreign-places'));
  const { joined, tidy = [] } = mapping ?? {};
  if (joined !== undefined)
    reasons.push(reasonOf('joined', { letters: joined.map(columnLetter).join(', ') }));
  if (tidy.includes('HTML')) reasons.push(reasonOf('html'));
  if (tidy.includes('CAPITALS')) reasons.push(reasonOf('capitals'));
  return { column, certainty: certaintyOf(candidate, profile, reasons), reasons };
}

function certaintyOf(
  { word, evidence, score }: Candidate,
  { filled }: ColumnProfile,
  reasons: readonly ColumnReason[],
): Certainty {
  if (reasons.some(({ code }) => DOUBTS.has(code))) return 'CHECK';
  // A note may hold any text.
  if (reasons.some(({ code }) => code === 'kept-in-note') && word?.how !== 'ALIKE') return 'SURE';
  if (word?.isOfBody === true) return 'PROBABLE';
  if (evidence.isTelling && evidence.fit >= PROOF && filled >= FEWEST_CELLS) return 'SURE';
  const isNamed = word !== undefined && word.how !== 'ALIKE' && word.weight >= NAMES_FIELD;
  if (isNamed && evidence.fit >= GOOD_FIT)
    return reasons.some(({ code }) => code === 'joined') ? 'PROBABLE' : 'SURE';
  return score >= PROBABLE ? 'PROBABLE' : 'CHECK';
}

/** Why a column is not read: what speaks against its field, another column that fills it better, or nothing is known. */
function whyUnread(
  { view, chosen, objections, holds }: Suggestion,
  column: number,
  heading: string,
): ColumnReason[] {
  const profile = view.profiles[column]!;
  if (isPersonalHeading(heading)) return [reasonOf('personal')];
  if (profile.filled === 0) return [reasonOf('blank')];
  const seen = formsSeen(profile);
  const objection = objections.get(column);
  if (objection !== undefined) return [objection, ...seen.filter(({ code }) => code !== objection.code)];
  const texts = [heading, ...view.partsOfHeading(column)];
  const words = texts.flatMap((text) => fieldsOf(text, holds));
  if (words.some(({ isOfBody }) => isOfBody === true)) return [reasonOf('body-number'), ...seen];
  const wanted = words.map(({ field }) => field);
  const better = [...chosen.values()].find(({ field }) => wanted.includes(field));
  if (better !== undefined) return [reasonOf('same-field', { letter: columnLetter(better.column) }), ...seen];
  const concept = texts.map(conceptOf).find((one) => one !== undefined);
  if (concept !== undefined) return [reasonOf('no-field', { concept }), ...seen];
  return seen.length > 0 ? seen : [reasonOf('unknown')];
}

const MOSTLY = 0.8;

/** Forms of values that are worth telling of a column that is not read. */
function formsSeen(profile: ColumnProfile): ColumnReason[] {
  const forms = [
    ['enterprise-numbers', isEnterpriseNumber],
    ['unit-numbers', isUnitNumber],
    ['postal-codes', isPostalCode],
  ] as const;
  return forms.flatMap(([code, isOne]) => {
    const share = shareOf(profile, isOne);
    return ratio(share) >= MOSTLY ? [reasonOf(code, { count: share.good, total: share.of })] : [];
  });
}
