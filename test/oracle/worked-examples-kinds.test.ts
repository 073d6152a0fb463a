import { describe, expect, it } from 'vitest';
import type { ReferralFlow } from '../../domain/model/entities.ts';
import { bridge, filiere, found, kindsFound, network, PERIOD } from './hand-made.ts';

/** Kinds that look at flows, places, territory and months, on cases worked out by hand. */
const outlets = [{ id: 'work', name: 'Work' }];
const preps = [{ id: 'prep', filiere: 'trade', outlet: 'work' }];
const row = (id: string, source: string, target: string, facts: Partial<ReferralFlow>): ReferralFlow => ({
  id,
  source,
  target,
  ...PERIOD,
  kind: 'ORIENTATION',
  declaredBy: 'SENDER',
  count: 0,
  ...facts,
});

describe('flows, as the field counts them', () => {
  const door = filiere('door', { stage: 'INTAKE' });
  const trade = filiere('trade', { intake: 15, waitMonths: 2 });
  const there = bridge('p1', 'door', 'trade');
  const flows = (...rows: ReferralFlow[]) => network([door, trade], { passerelles: [there], flows: rows });

  it('takes a way as one-way when six gave up and nothing leads back', () => {
    const reported = flows(row('r', 'door', 'trade', { count: 10, abandoned: 6 }));
    expect(found(reported, 'M05')).toMatchObject([
      { elements: ['door', 'trade'], evidence: { abandoned: '5–9', reoriented: null, threshold: 5 } },
    ]);
    const back = bridge('p2', 'trade', 'door', { kind: 'RETURN' });
    expect(found({ ...reported, passerelles: [there, back] }, 'M05')).toEqual([]);
  });

  it('adds up twenty a year out of ten in six months, over fifteen places', () => {
    const halfYear = { count: 10, to: '2025-06-30' };
    const reported = flows(row('r', 'door', 'trade', halfYear));
    expect(found(reported, 'M10')).toMatchObject([
      { elements: ['trade'], evidence: { arrivals: '20–49', atLeast: false, because: ['ARRIVALS'] } },
    ]);
    // Five and ten over the same year: an operator and its filière are one source, fifteen a year, which just fits.
    const both = [row('r1', 'of-door', 'trade', { count: 5, to: '2025-06-30' })];
    both.push(row('r2', 'door', 'trade', { count: 10, from: '2025-07-01' }));
    expect(found(flows(...both), 'M10')).toEqual([]);
  });

  it('does not know whether places are enough until everyone who sends people has told', () => {
    expect(found(flows(), 'M10')).toEqual([]);
    expect(kindsFound(flows(), 'M18')).toContain('trade flow');
    expect(kindsFound(flows(row('r', 'door', 'trade', { count: 12 })), 'M18')).not.toContain('trade flow');
  });
});

describe('where the way narrows', () => {
  const named = (start: number, left: number, right: number) =>
    network(
      [
        filiere('door', { stage: 'INTAKE', intake: start }),
        filiere('left', { intake: left }),
        filiere('right', { intake: right }),
        filiere('trade'),
      ],
      {
        outlets,
        preps,
        passerelles: [
          bridge('p1', 'door', 'left'),
          bridge('p2', 'door', 'right'),
          bridge('p3', 'left', 'trade'),
          bridge('p4', 'right', 'trade'),
        ],
      },
    );
  const cutOf = (...places: [number, number, number]) => {
    const [cut] = found(named(...places), 'M10C');
    const ids = (side: unknown): string[] => (side as { filiere: string }[]).map((one) => one.filiere);
    return [cut?.evidence.value, ids(cut?.evidence.nearStarts), ids(cut?.evidence.nearOutlets)];
  };

  it('cuts where fewest places are, and tells both ends of a tie', () => {
    expect(cutOf(20, 4, 3)).toEqual([7, ['left', 'right'], ['left', 'right']]);
    expect(cutOf(5, 4, 3)).toEqual([5, ['door'], ['door']]);
    expect(cutOf(7, 4, 3)).toEqual([7, ['door'], ['left', 'right']]);
  });

  it('asks for the places along the shortest chain on which none are known', () => {
    const { filieres, ...rest } = named(20, 4, 3);
    const unknown = filieres.map((one) => ({ ...one, intake: undefined }));
    expect(found({ ...rest, filieres: unknown }, 'M10C')).toEqual([]);
    const asked = found({ ...rest, filieres: unknown }, 'M18').filter(({ evidence }) =>
      (evidence.rules as string[]).includes('M10C'),
    );
    expect(asked.map(({ elements }) => elements.join(' '))).toEqual([
      'door intake',
      'left intake',
      'trade intake',
    ]);
  });

  it('counts what is lost with one passerelle or one operator, and nothing where there are two ways', () => {
    const lost = found(named(20, 4, 3), 'M12').map(({ elements, evidence }) => [
      ...elements,
      evidence.places,
    ]);
    expect(lost).toEqual([['of-trade', 20]]);
    const { passerelles, ...rest } = named(20, 4, 3);
    const narrow = { ...rest, passerelles: passerelles.slice(0, 3) };
    expect(kindsFound(narrow, 'M12').sort()).toEqual(['of-left', 'of-trade', 'p1', 'p3']);
  });
});

describe('places and months', () => {
  const communes = [
    { id: 'here', name: 'Here' },
    { id: 'there', name: 'There' },
  ];
  const bassins = [
    { id: 'east', name: 'East', communes: [{ commune: 'here' }] },
    { id: 'west', name: 'West', communes: [{ commune: 'there' }] },
  ];
  const sites = [
    { id: 's1', operator: 'of-door', commune: 'here' },
    { id: 's2', operator: 'of-trade', commune: 'there' },
  ];
  const door = filiere('door', { stage: 'INTAKE', sites: ['s1'], waitMonths: 0, durationMonths: 1 });
  const trade = filiere('trade', { sector: 'WOOD', sites: ['s2'], waitMonths: 6, durationMonths: 18 });
  const facts = { communes, bassins, sites, outlets, preps, passerelles: [bridge('p1', 'door', 'trade')] };
  const document = network([door, trade], facts);

  it('sees that one bassin reaches its trade and its outlet only elsewhere', () => {
    expect(found(document, 'M11').map(({ elements, certainty }) => [...elements, certainty])).toEqual([
      ['east', 'work', 'certain'],
      ['east', 'WOOD', 'certain'],
    ]);
    // Nobody says where the trade is learned: it may be in the bassin.
    const unplaced = network([door, { ...trade, sites: undefined }], facts);
    expect(found(unplaced, 'M11').map(({ certainty }) => certainty)).toEqual(['possible', 'possible']);
    expect(kindsFound(unplaced, 'M18')).toContain('trade bassin');
  });

  it('finds the blank cells among those asked for', () => {
    const cell = (area: string) => ({ area, stage: 'PREQUALIFICATION' as const, sector: 'WOOD' });
    const cells = ['east', 'west', 'here', 'there'].map(cell);
    const blank = found(document, 'M17', undefined, { cells }).map(({ elements }) => elements[0]);
    expect(blank).toEqual(['east', 'here']);
  });

  it('counts twenty-five months, one more than two years, and fewer when rights end before', () => {
    expect(found(document, 'M16')).toMatchObject([
      { elements: ['door', 'work'], evidence: { months: 25, horizon: 24 } },
    ]);
    expect(found(document, 'M16', undefined, { horizonMonths: 25 })).toEqual([]);
    expect(found(document, 'M16', { rightsMonths: 20 }, { horizonMonths: 25 })).toHaveLength(1);
    const unknown = network([door, { ...trade, waitMonths: undefined }], facts);
    expect(found(unknown, 'M16')).toEqual([]);
    expect(kindsFound(unknown, 'M18')).toContain('trade waitMonths');
  });
});
