import type { Element } from '../../change/record.ts';
import { checkConsistency } from '../../model/consistency.ts';
import { FIELDS } from '../../model/element-fields.ts';
import { ENTITY_LISTS, type EntityList, type NetworkDocument } from '../../model/network.ts';
import type { Problem } from '../../model/problems.ts';
import { checkReferences } from '../../model/references.ts';
import { type Given, type Made, type Pass, placeOf, reject, warn } from './pass.ts';

/**
 * Checks the network as it would be after the import that is being planned (`pass`), and reports each problem at the
 * row of the file that causes it.
 */
export function checkWhole(pass: Pass): void {
  const after = networkAfter(pass);
  for (const problem of [...checkReferences(after), ...checkConsistency(after)]) place(pass, after, problem);
}

function networkAfter({ plan, made }: Pass): NetworkDocument {
  const after: Record<string, unknown> = { ...plan.document };
  for (const list of ENTITY_LISTS) {
    const changed = made.get(list);
    if (changed === undefined) continue;
    const added = [...changed.values()].flatMap(({ before, after: one }) =>
      before === null && one !== null ? [one] : [],
    );
    const kept = (plan.document[list] as readonly Element[]).map(
      (element) => changed.get(element.id)?.after ?? element,
    );
    after[list] = [...kept, ...added];
  }
  return after as unknown as NetworkDocument;
}

const PLACE = /^(\w+)\[(\d+)\](?:\.(.*))?$/;

interface Found {
  readonly made: Made;
  readonly path: string;
}

function madeAt({ made }: Pass, after: NetworkDocument, place: string): Found | undefined {
  const [, name = '', index = '', path = ''] = PLACE.exec(place) ?? [];
  const list = name as EntityList;
  const element = after[list]?.[Number(index)];
  const found = element?.id === undefined ? undefined : made.get(list)?.get(element.id);
  return found === undefined ? undefined : { made: found, path: path.replace(/\[\d+\]/g, '') };
}

/**
 * Reports a problem. When it concerns two elements, it goes to the one that the file brings; when the file brings both,
 * to the later one.
 */
function place(pass: Pass, after: NetworkDocument, problem: Problem): void {
  const at = problem.details?.at === undefined ? undefined : madeAt(pass, after, String(problem.details.at));
  const own = madeAt(pass, after, problem.path);
  const found = laterOf(own, at);
  if (found === undefined) return;
  const other = found === own ? at : own;
  const said = saidAt(found, problem);
  const row = said?.row ?? found.made.rows.find(({ rejected }) => !rejected) ?? found.made.rows[0]!;
  const field = FIELDS[found.made.list].find(({ path }) => path === found.path) ?? null;
  const { at: _at, ...details } = problem.details ?? {};
  const values = { ...details, ...(other === undefined ? {} : placeOf(other.made.rows[0]!)) };
  const what = {
    code: problem.code,
    column: said?.column ?? null,
    field,
    value: problem.value ?? null,
    values,
  };
  if (problem.severity === 'warning') warn(pass, row, what);
  else reject(pass, row, what);
}

function laterOf(one: Found | undefined, other: Found | undefined): Found | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const [first, second] = [one.made.rows[0]!, other.made.rows[0]!];
  const isLater = first.table - second.table || first.row - second.row;
  return isLater >= 0 ? one : other;
}

/** The cell to blame: that of the field itself, else of another field that the problem mentions. */
function saidAt({ made, path }: Found, { details = {} }: Problem): Given | undefined {
  const parent = path.includes('.') ? path.slice(0, path.lastIndexOf('.') + 1) : '';
  const beside = [...Object.keys(details), String(details.first ?? '')].map((name) => parent + name);
  for (const one of [path, ...beside]) {
    const given = made.given.get(one);
    if (given !== undefined) return given;
  }
  return undefined;
}
