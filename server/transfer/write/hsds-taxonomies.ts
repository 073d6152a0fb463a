import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import type { Stage } from '../../../domain/model/vocabulary.ts';
import type { HsdsContext, HsdsTables } from './hsds-context.ts';
import { uuid } from './hsds-ids.ts';

interface Link {
  /** HSDS table of the classified row. */
  readonly entity: 'service' | 'organization';
  readonly id: string;
  readonly code: string;
}

interface Taxonomy {
  readonly key: string;
  readonly name: string;
  readonly links: readonly Link[];
  readonly nameOf: (code: string) => string;
}

/**
 * Makes the tables of the HSDS export (Human Services Data Specification) that hold stages, sectors and operator
 * types as taxonomies, with the terms of each service and organization.
 */
export function taxonomyTables(context: HsdsContext): HsdsTables {
  const used = taxonomiesOf(context).filter(({ links }) => links.length > 0);
  return {
    taxonomy: used.map(({ key, name }) => ({ id: uuid('taxonomy', key), name, description: name })),
    taxonomy_term: used.flatMap(({ key, name, links, nameOf }) =>
      [...new Set(links.map(({ code }) => code))].map((code) => ({
        id: uuid('term', key, code),
        code,
        name: nameOf(code),
        description: nameOf(code),
        taxonomy: name,
        taxonomy_id: uuid('taxonomy', key),
      })),
    ),
    attribute: used.flatMap(({ key, links }) =>
      links.map(({ entity, id, code }) => ({
        id: uuid('attribute', key, id),
        link_id: id,
        link_entity: entity,
        link_type: key,
        taxonomy_term_id: uuid('term', key, code),
      })),
    ),
  };
}

function taxonomiesOf({ document, language, names, words }: HsdsContext): Taxonomy[] {
  const { vocabulary } = SHEET_WORDS[language];
  const service = (id: string, code: string): Link => ({ entity: 'service', id: uuid('filieres', id), code });
  return [
    {
      key: 'stage',
      name: words.stages,
      links: document.filieres.map(({ id, stage }) => service(id, stage)),
      nameOf: (code) => vocabulary.stage[code as Stage],
    },
    {
      key: 'sector',
      name: words.sectors,
      links: document.filieres.flatMap(({ id, sector }) =>
        sector === undefined ? [] : [service(id, sector)],
      ),
      nameOf: (code) => code,
    },
    {
      key: 'operator-type',
      name: words.operatorTypes,
      links: document.operators.map(({ id, type }) => ({
        entity: 'organization',
        id: uuid('operators', id),
        code: type,
      })),
      nameOf: (code) => names.typeLabel(code, language) ?? code,
    },
  ];
}
