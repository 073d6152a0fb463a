import type { Vocabulary } from '../../domain/messages/fr/vocabulary.ts';
import { nameOf, typeNames } from './labels.ts';
import type { NetworkView } from './network-view.ts';

/** Letters without accents, ligatures opened, lower case, apostrophes and hyphens as spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[’'`\-–—/.,()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Something that can be found; `target` is the element that is then shown. */
export interface SearchEntry {
  readonly target: string;
  readonly kind: 'filiere' | 'operator' | 'outlet' | 'commune';
  readonly label: string;
  /** Second line: the operator, the names that were matched. */
  readonly detail: string;
  readonly haystack: string;
}

/** Everything that the search finds: operators, acronyms, aliases, filières, communes, outlets. */
export function searchEntries(view: NetworkView, vocabulary: Vocabulary): readonly SearchEntry[] {
  const entries: SearchEntry[] = [];
  const add = (entry: Omit<SearchEntry, 'haystack'>, ...more: readonly (string | undefined)[]): void => {
    entries.push({ ...entry, haystack: fold([entry.label, entry.detail, ...more].join(' ')) });
  };
  for (const operator of view.operators.values()) {
    const other = [operator.acronym, ...(operator.aliases ?? [])].filter((text) => text !== undefined);
    const entry = { target: operator.id, kind: 'operator', label: operator.name } as const;
    add({ ...entry, detail: other.join(' · ') }, ...typeNames(view.document, operator.type));
  }
  const inCommune = new Map<string, number>();
  for (const { id, filiere, operator, communes } of view.filieres.values()) {
    for (const commune of communes) inCommune.set(commune, (inCommune.get(commune) ?? 0) + 1);
    const places = communes.map((commune) => nameOf(view, vocabulary, commune));
    const entry = { target: id, kind: 'filiere', label: filiere.name } as const;
    add({ ...entry, detail: operator.name }, operator.acronym, ...places);
  }
  for (const id of view.outlets.keys()) {
    add({ target: id, kind: 'outlet', label: nameOf(view, vocabulary, id), detail: '' });
  }
  for (const commune of view.document.communes) {
    const count = inCommune.get(commune.id) ?? 0;
    const entry = { target: commune.id, kind: 'commune', label: commune.name } as const;
    if (count > 0) add({ ...entry, detail: String(count) }, ...(commune.postalCodes ?? []));
  }
  return entries;
}

/** Entries that hold every word asked for; those whose label begins with the words come first. */
export function find(entries: readonly SearchEntry[], text: string, most: number): readonly SearchEntry[] {
  const wanted = fold(text);
  if (wanted === '') return [];
  const words = wanted.split(' ');
  const rank = (entry: SearchEntry): number => {
    const label = fold(entry.label);
    if (label.startsWith(wanted)) return 0;
    return label.includes(wanted) ? 1 : 2;
  };
  return entries
    .filter(({ haystack }) => words.every((word) => haystack.includes(word)))
    .map((entry, index) => ({ entry, index, rank: rank(entry) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .slice(0, most)
    .map(({ entry }) => entry);
}
