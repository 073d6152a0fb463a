import { FIELDS } from '../../../domain/model/element-fields.ts';
import type { Field } from '../../../domain/model/field-types.ts';
import type { EntityList } from '../../../domain/model/network.ts';

export const GROUPS = ['WHAT', 'ENTRY', 'EXIT', 'PLACES', 'SCHEDULE', 'DATES', 'ORIGIN'] as const;
type Group = (typeof GROUPS)[number];

const OF_PATH: Readonly<Record<string, Group>> = {
  intake: 'PLACES',
  durationMonths: 'PLACES',
  hours: 'PLACES',
  waitMonths: 'PLACES',
  waitingCount: 'PLACES',
  openAdmission: 'ENTRY',
  validFrom: 'DATES',
  validTo: 'DATES',
  suspendedFrom: 'DATES',
  suspendedTo: 'DATES',
  planned: 'DATES',
  signedOn: 'DATES',
  presumed: 'ORIGIN',
  source: 'ORIGIN',
  reference: 'ORIGIN',
  observedOn: 'ORIGIN',
  linksVerifiedOn: 'ORIGIN',
  confidence: 'ORIGIN',
};

/**
 * Whether a field is shown in the table of levels of the form: a level, or the statuses of people for whom
 * the upper limit does not hold.
 */
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

/**
 * Returns the fields of the form for an element of a list, as pairs of a topic and its fields. Levels are left out,
 * because the form has a table of its own for them.
 */
export function groupsOf(list: EntityList): readonly (readonly [group: Group, fields: readonly Field[]])[] {
  const fields = FIELDS[list].filter((field) => !isLevel(field));
  return GROUPS.flatMap((group) => {
    const own = fields.filter((field) => groupOf(field) === group);
    return own.length === 0 ? [] : [[group, own] as const];
  });
}
