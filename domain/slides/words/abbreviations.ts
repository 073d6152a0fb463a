import type { Language } from '../../messages/codes.ts';
import type { NetworkDocument } from '../../model/network.ts';

/** Abbreviations of the field that names of filières and operators hold, written out; they are French in both languages. */
const FIELD: Readonly<Record<string, string>> = {
  ALE: 'agence locale pour l’emploi',
  CEB: 'certificat d’études de base',
  CEFA: 'centre d’éducation et de formation en alternance',
  CESS: 'certificat d’enseignement secondaire supérieur',
  CISP: 'centre d’insertion socioprofessionnelle',
  CPAS: 'centre public d’action sociale',
  EFT: 'entreprise de formation par le travail',
  EPS: 'enseignement de promotion sociale',
  FLE: 'français langue étrangère',
  ILI: 'initiative locale d’intégration',
  IFAPME: 'formation en alternance, indépendants et PME',
  MDE: 'maison de l’emploi',
  MIRE: 'mission régionale pour l’emploi',
  OISP: 'organisme d’insertion socioprofessionnelle',
  SIS: 'service d’insertion sociale',
  UE: 'unité d’enseignement',
};

const between: Readonly<Record<Language, string>> = { fr: '\u00a0: ', en: ': ' };

/**
 * Writes out the abbreviations that stand in some texts, each once, in the order in which they first stand: acronyms of
 * operators of the network by the name of the operator, others of the field by their words.
 */
export function abbreviationsIn(
  texts: readonly string[],
  { operators }: Pick<NetworkDocument, 'operators'>,
  language: Language,
): readonly string[] {
  const byAcronym = new Map<string, string>(Object.entries(FIELD));
  const seen = new Map<string, number>();
  for (const { acronym } of operators)
    if (acronym !== undefined) seen.set(acronym, (seen.get(acronym) ?? 0) + 1);
  // A name that holds its acronym explains nothing.
  for (const { acronym, name } of operators)
    if (acronym !== undefined && seen.get(acronym) === 1 && !wordsOf(name).includes(acronym))
      byAcronym.set(acronym, name);
  const found = new Set(texts.flatMap(wordsOf).filter((word) => byAcronym.has(word)));
  return [...found].map((word) => `${word}${between[language]}${byAcronym.get(word)}`);
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
