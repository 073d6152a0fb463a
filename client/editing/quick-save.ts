import type { NetworkAnswer } from '../../domain/api/answers.ts';
import { applied } from '../../domain/change/difference.ts';
import { changesOf, type Shown } from '../../domain/change/edits.ts';
import type { ElementChange, ElementEdit } from '../../domain/change/record.ts';
import { takingBack } from '../../domain/change/take-back.ts';
import { FIELDS } from '../../domain/model/element-fields.ts';
import { fieldValue } from '../../domain/model/paths.ts';

/**
 * The network that results from this page's own edit, computed here because fetching ten thousand rows again
 * takes seconds. The functions below return undefined when the network must be fetched.
 */
export interface OwnWrite {
  readonly answer: NetworkAnswer;
  readonly changes: readonly ElementChange[];
}

/** The elements that the page holds are already in the form that users may see. */
const AS_IT_IS: Shown = (_list, element) => element;

/**
 * Works out the network after `edits` were saved as revision number `revision`, so that it need not be fetched again.
 * `before` is the network before the save. Returns the new network with the changes made; undefined when `before` is
 * not the revision just before, or when an edit touches counts of people, which the page knows only masked.
 */
export function afterEdits(
  before: NetworkAnswer | undefined,
  revision: number,
  edits: readonly ElementEdit[],
): OwnWrite | undefined {
  if (before?.revision !== revision - 1 || edits.some(speaksOfPeople)) return undefined;
  const { changes, conflicts, problems } = changesOf(before.network, edits, AS_IT_IS);
  return conflicts.length + problems.length > 0 ? undefined : written(before, revision, changes);
}

/**
 * Works out the network after a change was undone, which made revision number `revision`, so that it need not be
 * fetched again. `before` is the network before, `taken` the changes that were undone. Returns the new network with
 * its changes; undefined when `before` is not the revision just before, or `taken` is unknown.
 */
export function afterTakingBack(
  before: NetworkAnswer | undefined,
  revision: number,
  taken: readonly ElementChange[] | undefined,
): OwnWrite | undefined {
  if (before?.revision !== revision - 1 || taken === undefined) return undefined;
  const { changes, conflicts } = takingBack(before.network, taken, { shown: AS_IT_IS, isLater: () => true });
  return conflicts.length > 0 ? undefined : written(before, revision, changes);
}

function written(
  before: NetworkAnswer,
  revision: number,
  changes: readonly ElementChange[],
): OwnWrite | undefined {
  const { document, unmatched } = applied(before.network, changes);
  return unmatched.length > 0 ? undefined : { answer: { ...before, revision, network: document }, changes };
}

/**
 * Whether an edit touches counts of people. The server masks small counts, and masking one may mask others:
 * only it knows the result. Edits of scenarios and follow-ups count too.
 */
function speaksOfPeople(edit: ElementEdit): boolean {
  if (edit.list === 'network') return false;
  if (['flows', 'actions', 'scenarios', 'findingLives'].includes(edit.list)) return true;
  const counts = FIELDS[edit.list].filter(({ type }) => type.kind === 'people');
  if (edit.do === 'REMOVE' || counts.length === 0) return false;
  const said = (path: string): boolean =>
    edit.do === 'ADD'
      ? fieldValue(edit.element, path) !== undefined
      : edit.fields.some((field) => field.path === path);
  return counts.some(({ path }) => said(path));
}
