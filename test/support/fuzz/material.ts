import { QuestionsAnswer } from '../../../domain/api/answers.ts';
import { GapsAnswer } from '../../../domain/api/questions/gaps.ts';
import { FileAnswer } from '../../../domain/api/transfer.ts';
import { ENTITY_LISTS, type NetworkDocument } from '../../../domain/model/network.ts';
import { EXPORT_FORMATS } from '../../../domain/transfer/export-formats.ts';
import type { TestServer } from '../server.ts';
import type { Schema } from './from-schema.ts';
import type { Described, Material } from './requests.ts';

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
interface Operation {
  readonly parameters?: Described['query'];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

const LONGEST_TEXT = 200;

/** What the server says of itself and of its network, to make requests of. */
export async function materialOf(ask: TestServer['fetch'], sample: NetworkDocument): Promise<Material> {
  const read = async (path: string): Promise<unknown> => (await ask(path)).json();
  const api = (await read('/api/openapi.json')) as OpenApi;
  const { questions } = QuestionsAnswer.parse(await read('/api/questions'));
  const { findings } = GapsAnswer.parse(await read('/api/gaps'));
  const sent = await ask('/api/files?name=offre.csv', {
    method: 'POST',
    body: 'Opérateur;Filière;Étape\nLe Germoir;Soudure;LITERACY\nLe Germoir;Cuisine;\n',
  });
  const { file, mapping } = FileAnswer.parse(await sent.json());
  const named = textsByName(sample);
  const about = { file, mapping };
  return {
    routes: described(api),
    schemas: api.components.schemas,
    texts: [...new Set([...named.values()].flat())],
    named: {
      ...Object.fromEntries(named),
      ...namesOf(sample, named),
      key: findings.map(({ key }) => key),
      question: questions.map(({ name }) => name),
      file: [file],
    },
    bodies: {
      '/api/network': [sample],
      '/api/network/check': [sample],
      '/api/questions/answer': questions.map(({ name: question, parameters }) => ({
        question,
        parameters: Object.fromEntries(parameters.map(({ name }) => [name, named.get('id')?.[0] ?? ''])),
      })),
      '/api/imports/words': [about],
      '/api/imports/plan': [about],
      '/api/imports/rejected': [about],
      '/api/imports/commit': [{ ...about, author: 'Moi', revision: 1 }],
    },
  };
}

function described({ paths }: OpenApi): Described[] {
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { parameters = [], requestBody }]) => {
      const body = requestBody?.content['application/json']?.schema;
      const raw = requestBody !== undefined && body === undefined;
      return { method, path, query: parameters, ...(body === undefined ? {} : { body }), raw };
    }),
  );
}

/** The texts of a value by the name of their field, those of lists by the name of the list. */
function textsByName(value: unknown, name = '', found = new Map<string, string[]>()): Map<string, string[]> {
  if (typeof value === 'string') {
    if (value.length < LONGEST_TEXT) found.set(name, [...(found.get(name) ?? []), value]);
  } else if (Array.isArray(value)) for (const item of value) textsByName(item, name, found);
  else if (typeof value === 'object' && value !== null)
    for (const [field, part] of Object.entries(value)) textsByName(part, field, found);
  return found;
}

/** Names that the API has for elements and that the network has not. */
function namesOf(
  sample: NetworkDocument,
  named: ReadonlyMap<string, readonly string[]>,
): Record<string, readonly string[]> {
  const idsOf = (list: (typeof ENTITY_LISTS)[number]): string[] =>
    sample[list].map(({ id }) => id).filter((id) => id !== undefined);
  const ends = [...idsOf('filieres'), ...idsOf('outlets'), 'STARTS', 'OUTLETS', 'ANY'];
  return {
    id: ENTITY_LISTS.flatMap(idsOf),
    from: ends,
    to: ends,
    target: ends,
    via: ends,
    avoid: ends,
    operators: idsOf('operators'),
    agreements: idsOf('operators'),
    beside: idsOf('operators'),
    line: idsOf('operators'),
    audience: idsOf('audiences'),
    scenario: idsOf('scenarios'),
    types: idsOf('operatorTypes'),
    keep: idsOf('operators'),
    drop: idsOf('operators'),
    kind: ['M01', 'M04', 'M05,M08', 'M13', 'M17'],
    format: EXPORT_FORMATS,
    bassin: idsOf('bassins'),
    sector: named.get('sector') ?? [],
    path: ['name', 'id', 'entry.written.min', 'capacity', 'tags', 'note', 'labels', 'constructor'],
    recorded: ['2025-12-31', '2100-01-01', '2026-01-15T10:00:00Z'],
  };
}
