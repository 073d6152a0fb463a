import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonical, emptyNetwork, type NetworkDocument } from '../../../domain/model/network.ts';
import type { Engine } from '../../../server/store/engine.ts';
import { openStore } from '../../../server/store/network-store.ts';
import { cypherScript, literal } from '../../../server/transfer/write/cypher-script.ts';
import { type EngineUnderTest, engines, type FreshDatabase } from '../../support/engines.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { ODD_TEXTS, oddNetwork } from '../../support/odd-network.ts';
import { cases, isSize } from '../../support/size.ts';
import { fullNetwork, longNetwork } from '../store/full-network.ts';

/** As a shell cuts a script: no text of ours holds the end of a line. */
const statementsOf = (script: string): string[] =>
  script
    .split(/;\n/)
    .map((part) => part.replace(/^(\s*\/\/.*\n)+/, '').trim())
    .filter((part) => part !== '');

function scriptContract({ name, create }: EngineUnderTest): void {
  describe(`the Cypher script, run into ${name}`, () => {
    let database: FreshDatabase;
    let engine: Engine;
    beforeAll(async () => {
      database = await create();
      engine = await database.open();
    });
    afterAll(async () => {
      await engine.close();
      await database.remove();
    });

    /** Runs the script into the emptied database and reads the network with the store. */
    async function throughScript(document: NetworkDocument): Promise<NetworkDocument> {
      await engine.transaction((run) => run('MATCH (n) DETACH DELETE n'));
      for (const statement of statementsOf(cypherScript(document, ['Essai', 'deux\nlignes; encore'])))
        await engine.transaction((run) => run(statement));
      return (await (await openStore(engine)).load()).document;
    }

    it('gives the sample, a network with every field, and one with many rows', async () => {
      // A server plans each statement anew: the many rows are for the engine that does not mind.
      const large = name === 'embedded' ? [longNetwork(450)] : [];
      const sample = name === 'embedded' || isSize('long') ? [hauteSylve()] : [];
      const documents = [...sample, fullNetwork(), emptyNetwork('Vide'), ...large];
      for (const document of documents)
        expect(await throughScript(document)).toStrictEqual(canonical(document));
    }, 300_000);

    it('gives every text as it is', async () => {
      const statement = `RETURN ${literal(ODD_TEXTS)} AS texts`;
      expect(await engine.run(statement)).toEqual([{ texts: [...ODD_TEXTS] }]);
    });

    it('gives random networks with odd texts', async () => {
      await fc.assert(
        fc.asyncProperty(oddNetwork, async (document) => {
          expect(await throughScript(document)).toStrictEqual(canonical(document));
        }),
        { numRuns: cases(name === 'neo4j' ? 2 : 30), endOnFailure: true },
      );
    }, 300_000);
  });
}

for (const engine of engines()) scriptContract(engine);

it('has its notes first, as comments of one line each, and its revision last', () => {
  const script = cypherScript(hauteSylve(), ['une note', 'deux\nlignes']);
  expect(script).toMatch(/^\/\/ une note\n\/\/ deux lignes\n\nCREATE CONSTRAINT/);
  expect(statementsOf(script).at(-1)).toContain('n.revision');
});
