import type { NetworkAnswer } from '../../domain/api/answers.ts';
import { applied } from '../../domain/change/difference.ts';
import { changesOf, type Shown } from '../../domain/change/edits.ts';
import type { ElementChange, ElementEdit } from '../../domain/change/record.ts';
import { takingBack } from '../../domain/change/take-back.ts';
import { FIELDS } from '../../domain/model/element-fields.ts';
import { fieldValue } from '../../domain/model/paths.ts';

/**
 * What an own write makes of the network that the page holds, so that it need not be read again: a network of ten
 * thousand rows takes seconds to fetch. Undefined: it has to be.
 */
export interface OwnWrite {
  readonly answer: NetworkAnswer;
  readonly changes: readonly ElementChange[];
}

/** The page holds elements as they are shown. */
const AS_IT_IS: Shown = (_list, element) => element;

/** After edits that the server answered with a revision. */
export function afterEdits(
  before: NetworkAnswer | undefined,
  revision: number,
  edits: readonly ElementEdit[],
): OwnWrite | undefined {
  if (before?.revision !== revision - 1 || edits.some(speaksOfPeople)) return undefined;
  const { changes, conflicts, problems } = changesOf(before.network, edits, AS_IT_IS);
  return conflicts.length + problems.length > 0 ? undefined : written(before, revision, changes);
}

/** After a change of this page was taken back. */
export function afterTakingBack(
  before: NetworkAnswer | undefined,
  revision: number,
  taken: readonly ElementChange[] | undefined,
): OwnWrite | undefined {
  if (before?.revision !== revision - 1 || taken === undefined) return undefined;
  const { changes, conflicts } = takingBack(before.network, taken, AS_IT_IS);
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

/** Counts of people come back from the server as they may be shown: other figures may have to go with them. */
function speaksOfPeople(edit: ElementEdit): boolean {
  if (edit.list === 'network') return false;
  const counts = FIELDS[edit.list].filter(({ type }) => type.kind === 'people' || type.kind === 'reasons');
  if (edit.list === 'scenarios' || edit.list === 'findingLives') return true;
  if (edit.do === 'REMOVE' || counts.length === 0) return false;
  const said = (path: string): boolean =>
    edit.do === 'ADD'
      ? fieldValue(edit.element, path) !== undefined
      : edit.fields.some((field) => field.path === path);
  return counts.some(({ path }) => said(path));
}
