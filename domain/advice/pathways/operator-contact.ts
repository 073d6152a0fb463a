import { isValidAt } from '../../model/dates.ts';
import { byCodeUnit, type NetworkDocument } from '../../model/network.ts';
import type { OperatorContact } from './results.ts';

/**
 * Says how to reach an operator on the day `at`: its general contact, and its valid sites with their addresses, in id order. With a
 * filière, only the sites of that filière are given, if it has some. What is not known is null.
 */
export function operatorContact(
  document: NetworkDocument,
  at: string,
  operator: string,
  filiere: string | null,
): OperatorContact {
  const found = document.operators.find(({ id }) => id === operator);
  const own = document.sites.filter((site) => site.operator === operator && isValidAt(site, at));
  const named = document.filieres.find(({ id }) => id === filiere)?.sites ?? [];
  const ofFiliere = document.sites.filter((site) => named.includes(site.id) && isValidAt(site, at));
  return {
    operator,
    contact: found?.contact ?? null,
    telephone: found?.telephone ?? null,
    openingHours: found?.openingHours ?? null,
    website: found?.website ?? null,
    sites: (ofFiliere.length > 0 ? ofFiliere : own)
      .toSorted((one, other) => byCodeUnit(one.id, other.id))
      .map((site) => ({
        site: site.id,
        commune: site.commune,
        address: site.address ?? null,
        contact: site.contact ?? null,
        telephone: site.telephone ?? null,
        openingHours: site.openingHours ?? null,
      })),
  };
}
