import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CommitAnswer, FileAnswer, ImportPlanAnswer } from '../../../domain/api/transfer.ts';
import { emptyNetwork } from '../../../domain/model/network.ts';
import { type TestServer, testServer } from '../../support/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await testServer({ document: emptyNetwork('Inventaire') });
});
afterAll(() => server.close());

/** A register of courses as public ones are: in capitals, with the locality, the postal code and the basin beside. */
const REGISTER = `Opérateur;Type d’opérateur;Bassin;Formation;Étape;Code postal;Localité
Cours du soir du Centre;EPS;Hainaut-Centre;Soudage;préqualification;7110;HOUDENG-GOEGNIES
Cours du soir du Centre;EPS;Hainaut-Centre;Alphabétisation;remise à niveau;6041;GOSSELIES
Promotion des Ardennes;EPS;Luxembourg;Comptabilité;préqualification;6687;BERTOGNE
Promotion des Ardennes;EPS;Luxembourg;Menuiserie;préqualification;;CLERMONT
École des langues;EPS;Bruxelles;Français;remise à niveau;1060;BRUXELLES
`;

async function asked(path: string, body: object): Promise<unknown> {
  const headers = { 'Content-Type': 'application/json' };
  const response = await server.fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
  const answer: unknown = await response.json();
  expect([response.status, response.status === 200 ? '' : answer]).toEqual([200, '']);
  return answer;
}

describe('a small register of Wallonia and Brussels', () => {
  it('asks about the one place that may be two, by name, and brings communes and basins with it', async () => {
    const upload = await server.fetch('/api/files?name=registre.csv', { method: 'POST', body: REGISTER });
    const { file, mapping, unknownWords } = FileAnswer.parse(await upload.json());
    expect(unknownWords.filter(({ path }) => path !== 'stage')).toEqual([
      {
        ...{ list: 'sites', path: 'commune', word: 'Clermont', unanswered: 'REFUSED', rows: 1 },
        proposals: [
          { means: '63089', label: 'Thimister-Clermont' },
          { means: '93088', label: 'Walcourt' },
        ],
      },
    ]);

    const dry = ImportPlanAnswer.parse(await asked('/api/imports/plan', { file, mapping }));
    expect(dry.rows.rejected).toBe(1);
    expect(dry.problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      {
        ...{ code: 'ambiguous-place', line: 5, column: 'G', value: 'Clermont' },
        message: 'Plusieurs communes peuvent être «\u00a0Clermont\u00a0».',
        remedy:
          'Dites laquelle, ou ajoutez le code postal à la ligne. Peut-être\u00a0: Thimister-Clermont ou Walcourt.',
      },
    ]);

    const values = [{ list: 'sites', path: 'commune', word: 'Clermont', means: '93088' }] as const;
    const answered = { file, mapping: { ...mapping, values: [...mapping.values, ...values] } };
    const plan = ImportPlanAnswer.parse(await asked('/api/imports/plan', answered));
    expect(plan.rows).toEqual({ new: 5, changed: 0, unchanged: 0, rejected: 0 });
    const said = plan.problems.map(({ message }) => message);
    expect(said).toContain(
      'La commune «\u00a0Bastogne\u00a0» (INS 82039) est ajoutée, avec ses codes postaux, sa position et son bassin, «\u00a0Bassin EFE Luxembourg\u00a0».',
    );
    const write = { ...answered, revision: plan.revision, author: 'Chargée des partenariats' };
    CommitAnswer.parse(await asked('/api/imports/commit', write));

    const kept = (await server.store.load()).document;
    const names = new Map(kept.communes.map(({ id, name }) => [id, name]));
    expect([...names.values()].sort()).toEqual([
      ...['Bastogne', 'Charleroi', 'La Louvière', 'Saint-Gilles', 'Walcourt'],
    ]);
    expect(
      kept.bassins
        .map(({ name, communes }) => [name, ...communes.map(({ commune }) => names.get(commune))])
        .sort(),
    ).toEqual([
      ['Bassin EFE Bruxelles', 'Saint-Gilles'],
      ['Bassin EFE Hainaut Sud', 'Charleroi', 'Walcourt'],
      ['Bassin EFE Hainaut-Centre', 'La Louvière'],
      ['Bassin EFE Luxembourg', 'Bastogne'],
    ]);
    const again = ImportPlanAnswer.parse(await asked('/api/imports/plan', answered));
    expect(again.changeCount).toBe(0);
  });
});
