import { isValidAt } from '../model/dates.ts';
import type { OperatorType } from '../model/entities.ts';
import type { NetworkDocument } from '../model/network.ts';
import { OPERATOR_TYPES } from '../model/operator-types.ts';
import { GENERIC_SECTOR, type Stage } from '../model/vocabulary.ts';
import { type MapColumn, type NetworkView, OFFER_UNKNOWN } from './network-view.ts';

/** The terms of one language that names are made of. */
export interface NameTerms {
  readonly generalOutlet: string;
  readonly genericSector: string;
  readonly stage: Readonly<Record<Stage | 'EMPLOYMENT', string>>;
}

/**
 * Returns all names that an operator type (by its id) has had, with their dates: from the network if it defines the
 * type, else from the built-in list. Empty for an unknown type.
 */
export function typeLabels(document: NetworkDocument, type: string): OperatorType['labels'] {
  const own = document.operatorTypes.find(({ id }) => id === type);
  return (own ?? OPERATOR_TYPES.find(({ id }) => id === type))?.labels ?? [];
}

/**
 * Returns the name that an operator type (by its id) has on the day `at`, such as EFT in 2008 and CISP now. Without a
 * name on that day, the last one; the id for an unknown type.
 */
export function typeLabel(
  document: NetworkDocument,
  type: string,
  at: string,
  language: 'fr' | 'en',
): string {
  const labels = typeLabels(document, type);
  const label = labels.find((item) => isValidAt(item, at)) ?? labels.at(-1);
  return (language === 'en' ? label?.en : undefined) ?? label?.fr ?? type;
}

/** The words of one language that name the columns of the map. */
interface ColumnWords {
  readonly t: { readonly silent: { readonly column: string } };
  readonly vocabulary: Pick<NameTerms, 'stage'>;
}

/** Returns the name of a column of the map, from the words of one language. */
export const columnName = ({ t, vocabulary }: ColumnWords, column: MapColumn): string =>
  column === OFFER_UNKNOWN ? t.silent.column : vocabulary.stage[column];

/**
 * Returns the short name of an operator (by its id), such as its acronym; the id when the network of the day does not
 * contain it.
 */
export const shortName = (view: NetworkView, operator: string): string =>
  view.shortNames.get(operator) ?? operator;

/**
 * Returns the name of the element with this id, of whatever kind; a passerelle is named by its ends. The id itself
 * when the network does not contain it. `vocabulary` holds the words of one language.
 */
export function nameOf(view: NetworkView, vocabulary: Pick<NameTerms, 'generalOutlet'>, id: string): string {
  const { document } = view;
  const outlet = view.outlets.get(id);
  if (outlet !== undefined) return 'name' in outlet ? outlet.name : vocabulary.generalOutlet;
  const filiere = view.filieres.get(id)?.filiere ?? document.filieres.find((item) => item.id === id);
  if (filiere !== undefined) return filiere.name;
  const operator = view.operators.get(id) ?? document.operators.find((item) => item.id === id);
  if (operator !== undefined) return view.operatorNames.get(id) ?? operator.name;
  const passerelle = document.passerelles.find((item) => item.id === id);
  if (passerelle !== undefined) {
    return `${nameOf(view, vocabulary, passerelle.from)} → ${nameOf(view, vocabulary, passerelle.to)}`;
  }
  const site = document.sites.find((item) => item.id === id);
  if (site !== undefined) {
    const place = [
      site.name ?? nameOf(view, vocabulary, site.operator),
      nameOf(view, vocabulary, site.commune),
    ];
    return place.join(', ');
  }
  const { communes, bassins, regionales, agreements, obstacles, mitigations } = document;
  const others = [communes, bassins, regionales, agreements, obstacles, mitigations];
  return others.flat().find((item) => item.id === id)?.name ?? id;
}

/**
 * Returns the name of the element with this id, in the language of `vocabulary`. After the name of a filière comes
 * the short name of its operator.
 */
export function fullNameOf(
  view: NetworkView,
  vocabulary: Pick<NameTerms, 'generalOutlet'>,
  id: string,
): string {
  const filiere = view.filieres.get(id);
  const name = nameOf(view, vocabulary, id);
  return filiere === undefined ? name : `${name} — ${shortName(view, filiere.operator.id)}`;
}

/** Returns the address of a site, as far as it is known, and its commune. */
export const addressText = (
  view: NetworkView,
  vocabulary: Pick<NameTerms, 'generalOutlet'>,
  { address, commune }: { readonly address?: string | null | undefined; readonly commune: string },
): string => [address, nameOf(view, vocabulary, commune)].filter(Boolean).join(', ');

/**
 * Returns the name of a sector, by its code, from `vocabulary` or from `sectors`. A code without a name is shown in
 * lower case with spaces.
 */
export function sectorLabel(
  vocabulary: Pick<NameTerms, 'genericSector'>,
  sectors: Readonly<Record<string, string>>,
  code: string,
): string {
  if (code === GENERIC_SECTOR) return vocabulary.genericSector;
  return sectors[code.toUpperCase()] ?? code.replace(/[_-]/g, ' ').toLowerCase();
}
