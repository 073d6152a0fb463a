import { describe, expect, it } from 'vitest';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { silentOperators } from '../../../domain/graph/silent-operators.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import { LINK_KINDS } from '../../../domain/inventory/settled.ts';
import { whomToAsk } from '../../../domain/inventory/whom-to-ask.ts';
import { undocumentedAt } from '../../../domain/inventory/young.ts';
import { DIMENSIONS } from '../../../domain/model/vocabulary.ts';
import { filiere, network, operator, passerelle } from '../../support/builders.ts';
import { AS_OF, hauteSylve, PERIOD } from '../../support/haute-sylve.ts';
import { youngNetwork } from '../../support/young-network.ts';

const AT = '2026-01-15';
const young = youngNetwork();
const allOf = (ids: readonly string[]) => new Set(ids);

describe('an inventory of 200 operators without a passerelle', () => {
  it('has nothing certain in what rests on links', () => {
    const found = findGaps(snapshotAt(young, AT), { period: PERIOD, kinds: LINK_KINDS });
    const kinds = allOf(found.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['M01', 'M02', 'M04']));
    expect(found.filter(({ certainty }) => certainty === 'certain')).toEqual([]);
  });

  it('is young, in links and in levels', () => {
    const { operators } = young;
    expect(undocumentedAt(young, AT)).toEqual({
      ...{ operators: operators.length, withoutFilieres: 0, lacksFilieres: false },
      ...{ withoutLinks: operators.length, lacksLinks: true },
      ...{ teaching: 195, withoutLevels: 195, presumedLevels: 0, lacksLevels: true },
    });
  });

  it('is certain of the findings of one operator once its links and direct access are told', () => {
    const [first] = whomToAsk(snapshotAt(young, AT), PERIOD);
    const told = {
      ...young,
      operators: young.operators.map((one) =>
        one.id === first!.operator ? { ...one, linksVerifiedOn: AT } : one,
      ),
      filieres: young.filieres.map((one) =>
        one.operator === first!.operator ? { ...one, openAdmission: false } : one,
      ),
    };
    const certain = findGaps(snapshotAt(told, AT), { period: PERIOD, kinds: ['M01', 'M02'] }).filter(
      ({ certainty }) => certainty === 'certain',
    );
    const { M01 = 0, M02 = 0, M04 = 0 } = first!.byKind;
    expect(certain.length).toBe(M01 + M02);
    expect(first!.settles).toBe(M01 + M02 + M04);
    // The Doors lack a passerelle to its filières, which is certain too then.
    expect(M04).toBeGreaterThan(0);
    expect(first!.settles).toBeGreaterThan(first!.byLinks);
    const places = allOf(certain.flatMap(({ elements }) => elements as readonly string[]));
    expect([...places].every((id) => id.startsWith(`${first!.operator}-`))).toBe(true);
  });
});

describe('a young inventory', () => {
  const DAY = '2025-12-31';
  const levels = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, { min: 0 }]));
  const made = (linked: number, withLevels: number) =>
    network({
      operators: [...Array(4).keys()].map((at) =>
        operator(`o${at}`, at < linked ? { linksVerifiedOn: DAY } : {}),
      ),
      filieres: [...Array(4).keys()].map((at) =>
        filiere(`f${at}`, { operator: `o${at}`, ...(at < withLevels && { entry: levels }) }),
      ),
    });

  it.each([
    [0, true],
    [1, true],
    [2, false],
    [4, false],
  ])('with the links of %i operators of 4 documented, lacks links: %s', (linked, lacks) => {
    expect(undocumentedAt(made(linked, 0), DAY).lacksLinks).toBe(lacks);
    // Someone who goes through the links later has not done so yet.
    expect(undocumentedAt(made(linked, 0), '2025-12-30').lacksLinks).toBe(true);
  });

  it.each([
    [0, true],
    [1, true],
    [2, false],
  ])('with the levels of %i operators of 4 given, lacks levels: %s', (withLevels, lacks) => {
    expect(undocumentedAt(made(0, withLevels), DAY).lacksLevels).toBe(lacks);
  });

  it('counts the filières whose exit is only presumed, of the operators without a level', () => {
    const presumed = ['exit.written'];
    const document = network({
      operators: [operator('o0'), operator('o1')],
      filieres: [
        filiere('a', { operator: 'o0', exit: { written: 2 }, presumed }),
        filiere('b', { operator: 'o1', exit: { written: 2 } }),
        filiere('c', { operator: 'o1', exit: { written: 2 }, presumed }),
      ],
    });
    expect(undocumentedAt(document, DAY)).toMatchObject({ teaching: 2, withoutLevels: 1, presumedLevels: 1 });
  });

  it('knows the links of both ends of a passerelle, and counts neither a visit nor an operator of another day', () => {
    const document = network({
      operators: [operator('gone', { validTo: '2024-01-01' }), operator('empty')],
      filieres: [
        ...['a', 'b', 'c', 'd', 'gone-f'].map((id) =>
          filiere(id, id === 'gone-f' ? { operator: 'gone' } : {}),
        ),
        filiere('door', { stage: 'INTAKE' }),
      ],
      passerelles: [passerelle('a', 'b'), passerelle('c', 'd', { kind: 'DISCOVERY' })],
    });
    // The operator without a filière counts too: nobody has told its links either.
    expect(undocumentedAt(document, DAY)).toMatchObject({
      ...{ operators: 6, withoutFilieres: 1, withoutLinks: 4, teaching: 4 },
    });
  });

  it('counts operators without a filière, and stays young when a first passerelle is entered', () => {
    const document = network({
      operators: [
        ...[...Array(8).keys()].map((at) => operator(`silent${at}`)),
        operator('committee', { type: 'CSEF' }),
        operator('gone', { validTo: '2024-01-01' }),
      ],
      filieres: ['a', 'b'].map((id) => filiere(id, { entry: levels })),
      passerelles: [passerelle('a', 'b'), passerelle('b', 'a')],
    });
    expect(undocumentedAt(document, DAY)).toEqual({
      ...{ operators: 10, withoutFilieres: 8, lacksFilieres: true, withoutLinks: 8, lacksLinks: true },
      ...{ teaching: 2, withoutLevels: 0, presumedLevels: 0, lacksLevels: false },
    });
    expect(silentOperators(snapshotAt(document, DAY)).map(({ id }) => id)).toEqual(
      [...Array(8).keys()].map((at) => `silent${at}`),
    );
  });

  it('is not the sample, nor a network without operators', () => {
    expect(undocumentedAt(hauteSylve(), AS_OF)).toMatchObject({ lacksLinks: false, lacksLevels: false });
    expect(undocumentedAt(network({}), DAY)).toMatchObject({ lacksLinks: false, lacksLevels: false });
  });
});
