import type { Field } from './field-types.ts';
import type { EntityList } from './network.ts';

/**
 * The fields that most people fill in, for lists with many fields, in the order in which they read well. A form shows
 * them first, and a workbook has them as its first columns. Of other lists, every field is common.
 */
const COMMON: Partial<Readonly<Record<EntityList, readonly string[]>>> = {
  operators: ['name', 'acronym', 'aliases', 'type', 'bassins', 'contact', 'telephone', 'website'],
  filieres: [
    'operator',
    'name',
    'stage',
    'sector',
    'sites',
    'openAdmission',
    'entry.statuses',
    'exit.certificateName',
    'intake',
    'durationMonths',
    'schedule.availability',
    'validFrom',
    'validTo',
  ],
  passerelles: ['from', 'to', 'kind', 'formality', 'agreement', 'validFrom', 'validTo', 'note'],
  sites: ['operator', 'commune', 'name', 'address', 'telephone'],
  agreements: ['name', 'kind', 'parties', 'phase', 'signedOn', 'validFrom', 'validTo', 'documents'],
  flows: ['source', 'target', 'from', 'to', 'kind', 'declaredBy', 'count', 'started', 'abandoned'],
  obstacles: ['on', 'name', 'category', 'severity', 'affects', 'note'],
  actions: ['kind', 'name', 'date', 'operators', 'filieres', 'participants', 'outcome'],
};

/** Whether some fields of a list are common and others are not. */
export const hasCommonFields = (list: EntityList): boolean => COMMON[list] !== undefined;

/** Whether a field is one that most people fill in. */
export const isCommon = ({ list, path }: Pick<Field, 'list' | 'path'>): boolean =>
  COMMON[list]?.includes(path) ?? true;

/** The place of a field among the common ones of its list, from 0; undefined for other fields. */
export function commonRank({ list, path }: Pick<Field, 'list' | 'path'>): number | undefined {
  const rank = COMMON[list]?.indexOf(path) ?? -1;
  return rank < 0 ? undefined : rank;
}
