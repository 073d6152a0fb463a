import type { Bassin, Commune, Filiere, Site } from '../../domain/model/entities.ts';
import { emptyNetwork, type NetworkDocument } from '../../domain/model/network.ts';
import type { Cell, FieldName, FileMapping, SheetCells } from '../../domain/transfer/mapping.ts';
import { namesOf } from '../../domain/transfer/names.ts';
import type { ImportPlan } from '../../domain/transfer/plan/plan-import.ts';
import { unknownWords } from '../../domain/transfer/suggest/unknown-words.ts';
import { planned } from './planned.ts';

/** Registers whose rows say where a site is, for the tests of places. */

const FIELDS: Readonly<Record<string, string>> = {
  École: 'operators.name',
  Type: 'operators.type',
  Bassin: 'operators.bassins',
  Formation: 'filieres.name',
  Étape: 'filieres.stage',
  Adresse: 'sites.address',
  'Commune de l’implantation': 'sites.commune',
  'Localité de l’implantation': 'sites.commune',
  'Code postal de l’implantation': 'sites.commune',
  'Code INS': 'sites.commune',
  'Code INSEE': 'sites.commune',
};

interface Sheet {
  readonly sheets: SheetCells[];
  readonly mapping: FileMapping;
}

/** A flat sheet with these headings and rows. Each row gets its own school and course. */
export function registerOf(headings: readonly string[], ...rows: readonly Cell[][]): Sheet {
  const all = ['École', 'Type', 'Formation', 'Étape', ...headings];
  const columns = all.map((heading, column) => {
    const [list, ...path] = FIELDS[heading]!.split('.');
    return { column, heading, field: { list, path: path.join('.') } as FieldName };
  });
  const cells = rows.map((row, at): Cell[] => [
    `École ${at}`,
    'EPS',
    `Cours ${at}`,
    'préqualification',
    ...row,
  ]);
  return {
    sheets: [{ name: 'registre.csv', rows: [all, ...cells] }],
    mapping: {
      sheets: [{ holds: 'ELEMENTS', sheet: 'registre.csv', list: 'flat', headingRow: 0, columns }],
      values: [],
    },
  };
}

/** A network without elements. */
export const empty = emptyNetwork('Inventaire');

/** The plan of a register, with answers to questions. */
export const planOf = ({ sheets, mapping }: Sheet, document = empty, values: FileMapping['values'] = []) =>
  planned(document, sheets, { ...mapping, values }, { language: 'fr' });

/** The questions about words of a register: each word with what is proposed for it. */
export const questionsOf = ({ sheets, mapping }: Sheet, document: NetworkDocument = empty) =>
  unknownWords(sheets, mapping, { language: 'fr', names: namesOf(document) }).map(({ word, proposals }) => [
    word,
    ...proposals,
  ]);

/** The problems and notes of a plan: code, line and value. */
export const codes = ({ problems }: ImportPlan) =>
  problems.map(({ code, line, value }) => [code, line, value]);

/** The commune of each row, by the number of its school. */
export function placesOf(after: NetworkDocument): string[] {
  const names = new Map(after.communes.map(({ id, name }: Commune) => [id, name]));
  const sites = new Map(after.sites.map((site: Site) => [site.id, names.get(site.commune) ?? '?']));
  return after.filieres.map(({ sites: own = [] }: Filiere) => own.map((id) => sites.get(id)).join(' + '));
}

/** The communes of each basin, by its name. */
export const membersOf = (after: NetworkDocument) =>
  Object.fromEntries(
    after.bassins.map(({ name, communes }: Bassin) => [name, communes.map(({ commune }) => commune)]),
  );
