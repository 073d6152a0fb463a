import { FIELDS } from '../../../domain/model/element-fields.ts';
import type { Field } from '../../../domain/model/field-types.ts';
import type { EntityList } from '../../../domain/model/network.ts';

export const GROUPS = ['WHAT', 'ENTRY', 'EXIT', 'PLACES', 'SCHEDULE', 'DATES', 'ORIGIN'] as const;
type Group = (typeof GROUPS)[number];

const OF_PATH: Readonly<Record<string, Group>> = {
  intake: 'PLACES',
  durationMonths: 'PLACES',
  waitMonths: 'PLACES',
  waitingCount: 'PLACES',
  openAdmission: 'ENTRY',
  validFrom: 'DATES',
  validTo: 'DATES',
  suspendedFrom: 'DATES',
  suspendedTo: 'DATES',
  planned: 'DATES',
  signedOn: 'DATES',
  source: 'ORIGIN',
  reference: 'ORIGIN',
  observedOn: 'ORIGIN',
  confidence: 'ORIGIN',
};

/** Whether a field belongs to the table of levels: a level, or the statuses that waive its upper limit. */
export const isLevel = ({ type, path }: Field): boolean =>
  type.kind === 'level' || /\.maxWaivedBy$/.test(path);

function groupOf({ path, type }: Field): Group {
  const [part = ''] = path.split('.');
  if (part === 'entry') return 'ENTRY';
  if (part === 'exit') return 'EXIT';
  if (part === 'schedule' || part === 'cost') return 'SCHEDULE';
  // The `source` of a flow is one of its ends, not the source of the data.
  if (type.kind === 'ref') return 'WHAT';
  return OF_PATH[path] ?? 'WHAT';
}

/** The fields of a form, grouped by topic. Levels are left out, because they have a table of their own. */
export function groupsOf(list: EntityList): readonly (readonly [group: Group, fields: readonly Field[]])[] {
  const fields = FIELDS[list].filter((field) => !isLevel(field));
  return GROUPS.flatMap((group) => {
    const own = fields.filter((field) => groupOf(field) === group);
    return own.length === 0 ? [] : [[group, own] as const];
  });
}
