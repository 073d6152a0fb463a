import { FIELDS } from '../../model/element-fields.ts';
import type { Field } from '../../model/field-types.ts';
import type { ColumnMapping } from '../mapping.ts';
import { isPersonalHeading } from '../personal.ts';
import type { ColumnReason } from '../proposals.ts';
import { assigned, type Candidate } from './candidates.ts';
import { type ColumnProfile, ratio, shareOf } from './column-profile.ts';
import { type Evidence, reasonOf } from './evidence.ts';
import { fieldsOf, type HeadingWord, type Holding, listNamed } from './headings.ts';
import { objectionTo } from './objections.ts';
import { registerHeadingParts } from './register-heading-parts.ts';
import type { TableView } from './table-view.ts';
import { tidyingOf } from './tidying.ts';
import { unitOf } from './unit-of.ts';
import { fieldsByValues } from './value-fields.ts';
import { hasLetters } from './value-forms.ts';

/** A way to read the columns of a table, if it holds a given list, with a score. */
export interface Suggestion {
  readonly holds: Holding;
  readonly view: TableView;
  readonly columns: readonly ColumnMapping[];
  /** For each column that is read, what speaks for its field. */
  readonly chosen: ReadonlyMap<number, Candidate>;
  /** For each column, why a field that its heading names was not taken. */
  readonly objections: ReadonlyMap<number, ColumnReason>;
  readonly score: number;
}

/** Bonus when the sheet has the name of the list. */
const NAME_BONUS = 1.5;
const REQUIRED_BONUS = 0.6;
/** Part of the score that does not depend on the values. */
const BY_HEADING = 0.35;
/** Weight of values without a heading that helps. */
const BY_VALUES = 0.62;
/** Below this fit the heading alone is not trusted: fields that know the values better are tried. */
const LOW_FIT = 0.3;

/**
 * Suggests which field each column of a table fills, if it holds the list `holds`. Returns the columns with a score; a
 * higher score means a better fit of headings and cells.
 */
export function columnsFor(view: TableView, holds: Holding): Suggestion {
  const objections = new Map<number, ColumnReason>();
  const joined = new Set([...view.joins.values()].flat());
  const candidates = view.headings.flatMap((_, column) =>
    joined.has(column) ? [] : candidatesFor(view, column, holds, objections),
  );
  const chosen = assigned(candidates, view);
  const used = new Set([...chosen.values()].map(({ field }) => field));
  const score = [...chosen.values()].reduce((sum, candidate) => sum + candidate.score, 0);
  return {
    holds,
    view,
    chosen,
    objections,
    score: score + bonusFor(holds, used, view.sheet.name),
    columns: mappedColumns(view, chosen),
  };
}

function candidatesFor(
  view: TableView,
  column: number,
  holds: Holding,
  objections: Map<number, ColumnReason>,
): Candidate[] {
  const heading = view.headings[column] ?? '';
  const profile = view.profiles[column]!;
  if (isPersonalHeading(heading)) return [];
  const isFlat = holds === 'flat' || holds === 'register';
  const byHeading = headingWords(view, column, holds).flatMap((word): Candidate[] => {
    const objection = objectionTo(word.field, profile, word.how !== 'ALIKE');
    if (objection !== undefined && (isFlat || word.how !== 'LABEL' || objection.code === 'few-values')) {
      if (!objections.has(column)) objections.set(column, objection);
      return [];
    }
    if (word.field.path === 'note' && isOfCodes(heading, profile)) {
      objections.set(column, reasonOf('numbers-only', { total: profile.filled }));
      return [];
    }
    const evidence = view.evidence(column, word.field, isFlat);
    // Codes of five digits under "Commune" are those of another country: no commune is made of them.
    const foreign = evidence.reasons.find(({ code }) => code === 'foreign-codes');
    if (foreign !== undefined) {
      objections.set(column, foreign);
      return [];
    }
    if (isForeignTo(word.field, evidence, profile)) {
      objections.set(column, reasonOf('few-known', { count: 0, total: profile.filled }));
      return [];
    }
    const fill = NAMES.has(word.field.path) ? fillOf(view, column) : 1;
    const score = word.weight * (BY_HEADING + (1 - BY_HEADING) * evidence.fit) * fill;
    return [{ column, field: word.field, word, evidence, score }];
  });
  const isTrusted = byHeading.some(({ word, evidence }) => word?.how !== 'ALIKE' && evidence.fit >= LOW_FIT);
  if (isTrusted) return byHeading;
  const known = new Set(byHeading.map(({ field }) => field));
  const byValues = fieldsByValues(view, column, holds)
    .filter(({ field }) => !known.has(field) && objectionTo(field, profile, false) === undefined)
    .map(({ field, evidence }): Candidate => {
      return { column, field, word: undefined, evidence, score: BY_VALUES * evidence.fit };
    });
  return [...byHeading, ...byValues];
}

/** Concepts whose words are worth keeping in a note, but not their codes. */
const IN_WORDS: ReadonlySet<string> = new Set(['legalForm', 'organisingBody']);

/** Whether a column holds codes of something that a note keeps in words: "ministere_tutelle" with 06. */
const isOfCodes = (heading: string, profile: ColumnProfile): boolean =>
  registerHeadingParts(heading).some(({ entry }) => IN_WORDS.has(entry.concept)) &&
  ratio(shareOf(profile, hasLetters)) < LOW_FIT;

/** Optional fields that know only some words. */
const CLOSED: ReadonlySet<string> = new Set(['codes', 'choices', 'choice', 'level']);
const FEWEST_CELLS = 5;

/** Whether a field that may stay blank knows no word of a column: then it is not the field of the column. */
const isForeignTo = (
  { type, required, path }: Field,
  { fit }: Evidence,
  { filled }: ColumnProfile,
): boolean =>
  !required && (CLOSED.has(type.kind) || path === 'bassins') && filled >= FEWEST_CELLS && fit === 0;

/** The fields of a heading; of a heading in two rows, that of both, of the lower or of the upper one. */
function headingWords(view: TableView, column: number, holds: Holding): readonly HeadingWord[] {
  return (
    [view.headings[column] ?? '', ...view.partsOfHeading(column)]
      .map((text) => fieldsOf(text, holds))
      .find((words) => words.length > 0) ?? []
  );
}

/** Fields that name an element. */
const NAMES: ReadonlySet<string> = new Set(['name', 'aliases']);
/** A name that is mostly blank is a worse name than one that each row has. */
const LEAST_FILL = 0.5;

function fillOf(view: TableView, column: number): number {
  const { filled, rows } = view.profiles[column]!;
  return rows === 0 ? 1 : LEAST_FILL + (1 - LEAST_FILL) * (filled / rows);
}

function bonusFor(holds: Holding, used: ReadonlySet<Field>, sheet: string): number {
  if (holds === 'flat') return flatBonus(used);
  if (holds === 'register') return registerBonus(used);
  const needed = FIELDS[holds].filter(({ required, path }) => required && path !== 'id');
  const met = needed.filter((field) => used.has(field)).length;
  return REQUIRED_BONUS * (2 * met - needed.length) + (listNamed(sheet) === holds ? NAME_BONUS : 0);
}

const NO_SHEET_OF_THIS_KIND = -10;

const isUsed = (used: ReadonlySet<Field>, list: string, path?: string): boolean =>
  [...used].some((field) => field.list === list && (path === undefined || field.path === path));

/** Score of a flat sheet: it must name an operator and a filière, and have a column that a list of filières lacks. */
function flatBonus(used: ReadonlySet<Field>): number {
  if (!isUsed(used, 'operators', 'name') || !isUsed(used, 'filieres', 'name')) return NO_SHEET_OF_THIS_KIND;
  const says = [...used].some(
    ({ list, path }) => (list === 'operators' && path !== 'name') || list === 'sites' || list === 'preps',
  );
  return says ? REQUIRED_BONUS * 3 : -1;
}

const WITHOUT_PLACES = 0.3;

/**
 * Score of a register of operators: it must name them and their places. One that says neither places nor types is
 * read as a register too, since what a register does not say is presumed and marked.
 */
function registerBonus(used: ReadonlySet<Field>): number {
  if (!isUsed(used, 'operators', 'name')) return NO_SHEET_OF_THIS_KIND;
  if (isUsed(used, 'sites', 'commune')) return REQUIRED_BONUS * 2;
  return isUsed(used, 'operators', 'type') ? NO_SHEET_OF_THIS_KIND : WITHOUT_PLACES;
}

function mappedColumns(view: TableView, chosen: ReadonlyMap<number, Candidate>): ColumnMapping[] {
  return view.headings.flatMap((heading, column): ColumnMapping[] => {
    const field = chosen.get(column)?.field;
    if (heading === '' && field === undefined) return [];
    const profile = view.profiles[column]!;
    const unit = field?.type.kind === 'months' ? unitOf(heading, profile) : undefined;
    const joined = field === undefined ? undefined : view.joins.get(column);
    const tidy = field === undefined ? [] : tidyingOf(field, profile);
    return [
      {
        column,
        heading: heading.slice(0, 300),
        field: field === undefined ? null : { list: field.list, path: field.path },
        ...(unit === undefined ? {} : { unit }),
        ...(joined === undefined ? {} : { joined: [...joined] }),
        ...(tidy.length === 0 || view.isOwnExport ? {} : { tidy }),
      },
    ];
  });
}
