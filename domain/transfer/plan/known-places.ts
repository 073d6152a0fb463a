import type { Element } from '../../change/record.ts';
import type { Bassin, Commune } from '../../model/entities.ts';
import { bassinNamed, bassinTitle } from '../../places/bassins.ts';
import { communeOfNis, type KnownCommune } from '../../places/communes.ts';
import { inForm } from './in-form.ts';
import { newMade } from './needed-element.ts';
import { type Pass, warn, within } from './pass.ts';
import type { BoundColumn, PlanRow } from './rows.ts';

/** Communes and basins of the table as elements of the network that an import plans. */

/** Elements of a list that are in the network, or that the import makes. */
function* present<T>(pass: Pass, list: 'communes' | 'bassins'): Generator<T> {
  const made = pass.made.get(list);
  for (const [id, element] of pass.plan.before.get(list) ?? [])
    if (made?.has(id) !== true) yield element as T;
  for (const { after } of made?.values() ?? []) if (after !== null) yield after as unknown as T;
}

/**
 * Returns the id of the element for a commune of the table. The network has it by its NIS code, or by its name when
 * its element has no code; otherwise the import makes it, with its basin. `column` is the one that named the place.
 */
export function communeElement(
  pass: Pass,
  row: PlanRow,
  known: KnownCommune,
  column: BoundColumn | null,
): string {
  const kept = pass.known.get(known.nis);
  if (kept !== undefined) return kept;
  const there = existing(pass, known);
  const id = there?.id ?? madeCommune(pass, row, known);
  const bassin = there?.fictional === true ? undefined : withBassin(pass, row, known, id);
  pass.known.set(known.nis, id);
  if (there !== undefined && bassin === undefined) return id;
  const code =
    there === undefined
      ? bassin === undefined
        ? 'known-commune-added'
        : 'known-commune-with-bassin'
      : 'bassin-completed';
  const values = { commune: known.name, nis: known.nis, bassin: bassin ?? '' };
  warn(pass, row, { code, column, value: known.name, values });
  if (bassin !== undefined && known.isBassinPresumed)
    warn(pass, row, { code: 'bassin-presumed', column, value: known.name, values });
  return id;
}

function existing(pass: Pass, { nis, name }: KnownCommune): Commune | undefined {
  const communes = [...present<Commune>(pass, 'communes')];
  const byNis = communes.find((one) => one.nis !== undefined && communeOfNis(one.nis)?.nis === nis);
  if (byNis !== undefined) return byNis;
  const named = new Set(pass.names.find(['communes'], name));
  // A place that this import adds by its name alone is another one of that name.
  const isBare = ({ id }: Commune): boolean => pass.made.get('communes')?.get(id)?.given.size === 0;
  const [only, ...others] = communes.filter(
    (one) => named.has(one.id) && one.nis === undefined && one.fictional !== true && !isBare(one),
  );
  return others.length === 0 ? only : undefined;
}

function madeCommune(pass: Pass, row: PlanRow, known: KnownCommune): string {
  const { nis, name, latitude, longitude } = known;
  const id = pass.newId('communes', (path) => (path === 'nis' ? nis : path === 'name' ? name : undefined));
  const postalCodes = [...known.localities.keys()];
  add(pass, row, 'communes', { id, name, nis, postalCodes, latitude, longitude });
  return id;
}

function add(pass: Pass, row: PlanRow, list: 'communes' | 'bassins', element: Element): void {
  const made = newMade(row, list, element.id, null);
  made.after = inForm(pass, made, element);
  within(pass.made, list).set(made.id, made);
  pass.byId.set(made.id, made);
  pass.names.add(list, made.after ?? element);
}

/**
 * Puts a commune into its basin, unless the network has it in one already. Returns the name of the basin; undefined
 * when nothing was to be done.
 */
function withBassin(pass: Pass, row: PlanRow, { bassin }: KnownCommune, commune: string): string | undefined {
  if (bassin === undefined) return undefined;
  for (const { communes } of present<Bassin>(pass, 'bassins'))
    if (communes.some((member) => member.commune === commune)) return undefined;
  const id = bassinElement(pass, row, bassin);
  const known = within(pass.made, 'bassins').get(id);
  const before = pass.plan.before.get('bassins')?.get(id) ?? null;
  const made = known ?? newMade(row, 'bassins', id, before);
  const { after } = made;
  if (after === null) return undefined;
  const { name, communes } = after as unknown as Bassin;
  made.after = inForm(pass, made, { ...after, communes: [...communes, { commune }] });
  within(pass.made, 'bassins').set(id, made);
  pass.byId.set(id, made);
  return name;
}

/** Returns the id of the element for one of the ten basins, which the import makes when the network lacks it. */
export function bassinElement(pass: Pass, row: PlanRow, bassin: string): string {
  for (const { id, name } of present<Bassin>(pass, 'bassins')) if (bassinNamed(name) === bassin) return id;
  const name = bassinTitle(bassin);
  const id = pass.newId('bassins', (path) => (path === 'name' ? name : undefined));
  add(pass, row, 'bassins', { id, name, communes: [] });
  return id;
}
