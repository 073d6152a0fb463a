import type { Families } from './detail.ts';
import { STAGE_COLUMNS } from './network-view.ts';

/** The name of a folded box from its id, wherever it stands; undefined of anything else. */
export function boxName(id: string, families: Families): string | undefined {
  const [kind, stage, ...rest] = id.split(':');
  if (kind !== 'all' && kind !== 'type' && kind !== 'op') return undefined;
  const [commune, key] = stage === '' ? rest : [undefined, rest[0]];
  const column = STAGE_COLUMNS.find((one) => one === stage);
  const where = commune === undefined ? column && families.stageName(column) : families.communeName(commune);
  if (kind === 'all') return where ?? id;
  const name = kind === 'type' ? families.typeName(key ?? '') : families.operatorName(key ?? '');
  return where === undefined ? name : `${name} — ${where}`;
}
