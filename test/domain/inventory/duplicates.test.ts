import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDuplicates, withSaid } from '../../../domain/inventory/duplicates.ts';
import { pairKey } from '../../../domain/inventory/pair-key.ts';
import { SURE_SCORE } from '../../../domain/inventory/scores.ts';
import type { Operator } from '../../../domain/model/entities.ts';
import { canonical, type NetworkDocument } from '../../../domain/model/network.ts';
import { manyAlike } from '../../support/alike-network.ts';
import { filiere, network, operator } from '../../support/builders.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { randomNetwork } from '../../support/random-network.ts';
import { cases } from '../../support/size.ts';

const scoreOf = (document: NetworkDocument, ids: readonly [string, string] = ['a', 'b']): number =>
  findDuplicates(document).find((one) => one.ids.join() === [...ids].sort().join())?.score ?? 0;

const two = (a: Partial<Operator>, b: Partial<Operator>, more: Partial<NetworkDocument> = {}): number =>
  scoreOf(network({ ...more, operators: [operator('a', a), operator('b', b), ...(more.operators ?? [])] }));

const names = (a: string, b: string): number => two({ name: a }, { name: b });

const commune = (id: string) => ({ id, name: id });
const site = (id: string, owner: string, where: string) => ({ id, operator: owner, commune: where });

describe('one organisation written twice', () => {
  it.each([
    ['L’Escale ASBL', 'escale'],
    ['Lire et Écrire Charleroi', 'LIRE ET ECRIRE – CHARLEROI (a.s.b.l.)'],
    ['Charleroi Lire et Écrire', 'Lire & écrire Charleroi'],
    ['Mission régionale du Centre', 'Mission régional du Centre'],
    ['Régie des quartiers de Moulins', 'Régie des qaurtiers de Moulins'],
    ['Le Chantier', 'Le Chanteir'],
  ])('%s and %s', (a, b) => expect(names(a, b)).toBeGreaterThanOrEqual(0.75));

  it('an acronym, an alias, initials beside a shared place', () => {
    expect(two({ name: 'Mission pour l’emploi', acronym: 'MIRE' }, { name: 'MIRE' })).toBeGreaterThan(0.7);
    expect(two({ name: 'L’Escale', aliases: ['Le Relais'] }, { name: 'Relais asbl' })).toBe(0.85);
    const communes = [commune('m')];
    const sites = [site('s', 'a', 'm'), site('t', 'b', 'm')];
    const named = [{ name: 'Atelier du Bois Vert' }, { name: 'ABV' }] as const;
    expect(two(...named, { communes, sites })).toBeGreaterThanOrEqual(0.6);
    expect(two(...named)).toBe(0);
  });

  it('one enterprise number under two names; two numbers make two of one name', () => {
    const number = { enterpriseNumber: '0123456789' };
    expect(two({ name: 'Le Relais', ...number }, { name: 'Escale', ...number })).toBe(0.6);
    expect(two({ name: 'Escale', ...number }, { name: 'Escale', enterpriseNumber: '0987654321' })).toBe(0);
  });

  it('a placeholder and the real one, whatever their types', () => {
    expect(two({ name: 'Escale', type: 'EFT' }, { name: 'L’escale', placeholder: true })).toBeGreaterThan(
      SURE_SCORE,
    );
  });
});

describe('false friends among operators', () => {
  it('operators with different numbers of a register, whatever their names and enterprise number', () => {
    const number = { enterpriseNumber: '0123456789' };
    const [one, other] = [{ establishmentNumber: '1000' }, { establishmentNumber: '1001' }];
    expect(two({ name: 'École du Soir', ...one }, { name: 'École du Soir', ...other })).toBe(0);
    expect(two({ name: 'Le Relais', ...number, ...one }, { name: 'Escale', ...number, ...other })).toBe(0);
    expect(two({ name: 'École du Soir', ...one }, { name: 'École du Soir', ...one })).toBe(0.85);
    expect(two({ name: 'École du Soir', ...one }, { name: 'École du Soir' })).toBe(0.85);
  });

  it('schools of one organising body, which share its enterprise number', () => {
    const number = { enterpriseNumber: '0123456789' };
    const third = [operator('c', { name: 'Atelier', ...number })];
    const named = [
      { name: 'Le Relais', ...number },
      { name: 'Escale', ...number },
    ] as const;
    expect(two(...named, { operators: third })).toBe(0);
    // Its name alone says that an operator is written twice.
    const twice = [
      { name: 'Le Relais', ...number },
      { name: 'Relais ASBL', ...number },
    ] as const;
    const others = [...third, operator('d', { name: 'Escale', ...number })];
    expect(two(...twice, { operators: others })).toBe(0.85);
  });

  it.each([
    ['Bruxelles Formation Œuvre', 'Bruxelles-Formation'],
    ['Lire et Écrire Charleroi', 'Lire et Écrire Namur'],
    ['CPAS de Mons', 'CPAS de Mont'],
    ['École 1', 'École 2'],
    ['Institut Saint-Luc', 'Institut Saint-Lac'],
    ['CEFA', 'CEPA'],
  ])('%s and %s', (a, b) => expect(names(a, b)).toBe(0));

  it('two antennas of one organisation: its number, another name, another place', () => {
    const number = { enterpriseNumber: '0123456789' };
    const named = [
      { name: 'Le Relais Moulins', ...number },
      { name: 'Le Relais Pont-Rouge', ...number },
    ] as const;
    const communes = [commune('m'), commune('p')];
    expect(two(...named)).toBe(0);
    expect(two(...named, { communes, sites: [site('s', 'a', 'm'), site('t', 'b', 'p')] })).toBe(0);
  });

  it('one name in two places', () => {
    const communes = [commune('m'), commune('p')];
    const sites = [site('s', 'a', 'm'), site('t', 'b', 'p')];
    expect(two({ name: 'Régie' }, { name: 'Régie' }, { communes, sites })).toBe(0);
  });

  it('an acronym that two share', () => {
    expect(two({ name: 'Un', acronym: 'EFT' }, { name: 'Deux', acronym: 'EFT' })).toBe(0);
  });

  it('one that took over from the other', () => {
    const [before, after] = [{ validTo: '2019-12-31' }, { validFrom: '2020-01-01' }];
    expect(two({ name: 'Escale', ...before }, { name: 'Escale', ...after })).toBe(0);
  });

  it('two words of the trade that differ by a letter', () => {
    const others = ['poids', 'voids'].flatMap((word) =>
      [1, 2, 3].map((n) => operator(`${word}${n}`, { name: `${word} numero ${n}` })),
    );
    expect(names('Centre poids', 'Centre voids')).toBe(0.75);
    expect(two({ name: 'Centre poids' }, { name: 'Centre voids' }, { operators: others })).toBe(0);
  });
});

describe('filières, sites, outlets and communes', () => {
  const filieres = (a: object, b: object): number =>
    scoreOf(
      network({
        filieres: [
          filiere('a', { operator: 'x', name: 'Alpha', ...a }),
          filiere('b', { operator: 'x', name: 'ALPHA', ...b }),
        ],
        communes: [commune('m'), commune('p')],
        sites: [site('s', 'x', 'm'), site('t', 'x', 'p')],
      }),
    );

  it('one filière with a code of its source, and again without one or from another source', () => {
    const pair = (a: object, b: object): number =>
      findDuplicates(
        network({
          filieres: [
            filiere('a', { operator: 'x', name: 'Alpha', ...a }),
            filiere('b', { operator: 'x', name: 'ALPHA', ...b }),
          ],
        }),
      )[0]?.score ?? 0;
    expect(pair({ id: 'x-alpha', source: 'r' }, { id: 'F10002', source: 'r' })).toBe(0.85);
    expect(pair({ id: 'F10001', source: 'r' }, { id: 'F10002', source: 'q' })).toBe(0.85);
    expect(pair({ id: 'F10001', source: 'r' }, { id: 'F10002', source: 'r' })).toBe(0);
  });

  it('one filière twice at one operator', () => {
    expect(filieres({}, {})).toBe(0.85);
    expect(filieres({ sites: ['s'] }, { sites: ['s'] })).toBe(0.95);
    const [short, known] = [{ hours: 40 }, { hours: 40, validFrom: '2025-09-01' }];
    expect(filieres(short, known)).toBe(0.85);
  });

  it.each([
    ['at two operators', {}, { operator: 'y' }],
    ['at two stages', {}, { stage: 'QUALIFICATION' }],
    ['in two places', { sites: ['s'] }, { sites: ['t'] }],
    ['A1 and A2', { name: 'FLE A1' }, { name: 'FLE A2' }],
    ['écrit 1 and écrit 2', { name: 'Écrit 1' }, { name: 'Écrit 2' }],
    ['niveau I and II', { name: 'Alpha niveau I' }, { name: 'Alpha niveau II' }],
    ['oral and moral', { name: 'Cours oral' }, { name: 'Cours écrit' }],
    ['of 40 and 120 hours', { hours: 40 }, { hours: 120 }],
    [
      'by day and in the evening',
      { schedule: { availability: ['DAY'] } },
      { schedule: { availability: ['EVENING'] } },
    ],
    ['from two days', { validFrom: '2025-09-01' }, { validFrom: '2026-01-15' }],
    ['morning and evening', { name: 'Alpha jour' }, { name: 'Alpha soir' }],
  ] as const)('no duplicate: %s', (_why, a, b) => expect(filieres(a, b)).toBe(0));

  it('sites by their address, outlets and communes by their codes', () => {
    const places = (a: object, b: object): number =>
      scoreOf(
        network({
          operators: [operator('x')],
          communes: [commune('m')],
          sites: [
            { ...site('a', 'x', 'm'), ...a },
            { ...site('b', 'x', 'm'), ...b },
          ],
        }),
      );
    expect(places({ address: 'Rue du Pont, 3' }, { address: 'rue du pont 3' })).toBe(0.85);
    expect(places({ address: 'Rue du Pont, 3' }, { address: 'Rue du Pont, 5' })).toBe(0);
    expect(places({ name: 'Gare' }, { name: 'Château' })).toBe(0);
    const outlets = (a: object, b: object): number =>
      scoreOf(
        network({
          outlets: [
            { id: 'a', name: 'Aide-ménager', ...a },
            { id: 'b', name: 'aide ménager', ...b },
          ],
        }),
      );
    expect(outlets({}, {})).toBe(0.85);
    expect(outlets({ romeCode: 'K1304' }, { romeCode: 'K1302' })).toBe(0);
    const communes = (a: object, b: object): number =>
      scoreOf(
        network({
          communes: [
            { id: 'a', name: 'Saint-Nicolas', ...a },
            { id: 'b', name: 'St Nicolas', ...b },
          ],
        }),
      );
    expect(communes({ nis: '62093' }, { nis: '62093' })).toBeGreaterThanOrEqual(0.6);
    expect(communes({ name: 'Bois' }, { name: 'Bois' })).toBe(0.85);
    expect(communes({ name: 'Bois', nis: '62093' }, { name: 'Bois', nis: '62094' })).toBe(0);
  });
});

it('the sample has none', () => expect(findDuplicates(hauteSylve())).toEqual([]));

describe('of any network', () => {
  const word = fc.stringMatching(/^[a-zéèàç]{6,10}$/);
  const copies = fc.record({
    words: fc.uniqueArray(word, { minLength: 1, maxLength: 4 }),
    how: fc.constantFrom('case', 'accents', 'order', 'swap', 'drop', 'double', 'form'),
    at: fc.nat(99),
  });

  const copied = (words: readonly string[], how: string, at: number): string => {
    const name = words.join(' ');
    const [first = '', ...rest] = words;
    const cut = 1 + (at % (first.length - 2));
    switch (how) {
      case 'case':
        return name.toUpperCase();
      case 'accents':
        return name.normalize('NFD').replace(/\p{M}/gu, '');
      case 'order':
        return words.toReversed().join(' – ');
      case 'swap':
        return [first.slice(0, cut) + first[cut + 1] + first[cut] + first.slice(cut + 2), ...rest].join(' ');
      case 'drop':
        return [first.slice(0, cut) + first.slice(cut + 1), ...rest].join(' ');
      case 'double':
        return [first.slice(0, cut) + first[cut] + first.slice(cut), ...rest].join(' ');
      default:
        return `${name} ASBL`;
    }
  };

  it('a copy of an operator is found, however it is written', () => {
    fc.assert(
      fc.property(randomNetwork, copies, (around, { words, how, at }) => {
        const more = [
          operator('zz-one', { name: words.join(' ') }),
          operator('zz-two', { name: copied(words, how, at) }),
        ];
        const document = { ...around, operators: [...around.operators, ...more] };
        expect(scoreOf(document, ['zz-one', 'zz-two'])).toBeGreaterThanOrEqual(0.75);
      }),
      { numRuns: cases(200) },
    );
  });

  it('nothing is paired with itself, no pair stands twice, and the order of the network does not matter', () => {
    fc.assert(
      fc.property(randomNetwork, fc.nat(50), (document, turn) => {
        const turned = Object.fromEntries(
          Object.entries(document).map(([list, items]) =>
            Array.isArray(items)
              ? [
                  list,
                  [
                    ...items.slice(turn % (items.length + 1)),
                    ...items.slice(0, turn % (items.length + 1)),
                  ].reverse(),
                ]
              : [list, items],
          ),
        ) as unknown as NetworkDocument;
        const found = findDuplicates(document);
        expect(findDuplicates(turned)).toEqual(found);
        for (const { ids } of found) expect(ids[0] < ids[1]).toBe(true);
        expect(new Set(found.map(({ ids }) => pairKey(ids))).size).toBe(found.length);
      }),
      { numRuns: cases(150) },
    );
  });
});

describe('what was said of a pair', () => {
  const pair = [operator('a', { name: 'Escale' }), operator('b', { name: 'L’escale' })];
  const document = network({ operators: pair });
  const [found] = findDuplicates(document);
  const life = {
    key: 'DUP:b:a',
    state: 'REJECTED' as const,
    reason: 'Deux maisons',
    author: 'Régionale',
    date: '2025-01-01',
    evidence: found!.evidence,
  };

  it('holds, whichever stands first in its key', () => {
    const said = canonical(network({ operators: pair, findingLives: [life] }));
    const { candidates, setAside } = withSaid(findDuplicates(said), said);
    expect(candidates).toEqual([]);
    expect(setAside).toMatchObject([
      { ids: ['a', 'b'], said: { author: 'Régionale', reason: 'Deux maisons' } },
    ]);
  });

  it('is asked again once the two are alike in another way', () => {
    const [a, b] = pair;
    const changed = network({
      operators: [
        { ...a!, enterpriseNumber: '0123456789' },
        { ...b!, enterpriseNumber: '0123456789' },
      ],
      findingLives: [life],
    });
    const { candidates, setAside } = withSaid(findDuplicates(changed), changed);
    expect(setAside).toEqual([]);
    expect(candidates).toMatchObject([{ said: { author: 'Régionale' } }]);
  });
});

it('finds the few pairs among ten thousand elements, though thousands share a name', () => {
  const found = findDuplicates(manyAlike());
  expect(found.length).toBeGreaterThan(1_000);
  expect(found.length).toBeLessThan(10_000);
});
