import { describe, expect, it } from 'vitest';
import { Synergies, type SynergyCell } from '../../../domain/advice/synergies/results.ts';
import { synergies } from '../../../domain/advice/synergies/synergies.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { AudienceProfile } from '../../../domain/model/audience.ts';
import { AS_OF, hauteSylve } from '../../support/haute-sylve.ts';

const TYPES = ['EFT', 'CEFA', 'EPS'];
const NONE: ReadonlySet<string> = new Set();

const ask = (audience?: AudienceProfile, rejected = NONE, types = TYPES): Synergies =>
  Synergies.parse(
    synergies(forAudience(snapshotAt(hauteSylve(), AS_OF), audience), {
      ...{ types, sector: 'construction', rejected },
    }),
  );
const cell = ({ cells }: Synergies, from: string, to: string): SynergyCell =>
  cells.find(({ types }) => types[0] === from && types[1] === to)!;
const bridge = <T extends { from: string; to: string }>(list: readonly T[], from: string, to: string): T =>
  list.find((one) => one.from === from && one.to === to)!;

describe('EFT, CEFA and EPS in construction, on the sample basin', () => {
  it('shows the signed passage that there is, by its formality and state', () => {
    const found = ask();
    expect(found.passerelles).toEqual([
      {
        id: 'p-chantier-gros-oeuvre-eps-noirval-maconnerie',
        from: 'chantier-gros-oeuvre',
        to: 'eps-noirval-maconnerie',
        operators: ['chantier', 'eps-noirval'],
        types: ['EFT', 'EPS'],
        kind: 'PROGRESSION',
        formality: 'SIGNED',
        state: 'ACTIVE',
        admission: null,
      },
    ]);
    expect(cell(found, 'EFT', 'EPS')).toMatchObject({
      passerelles: { ACTIVE: 1, PLANNED: 0, SUSPENDED: 0, EXPIRED: 0 },
      formality: { SIGNED: 1, PROTOCOL: 0, INFORMAL: 0, UNKNOWN: 0 },
      joined: 1,
      best: 'M04:menuiserie-pose:eps-noirval-maconnerie',
    });
    expect(found.types).toEqual([
      { id: 'EFT', operators: 5, filieres: 3 },
      { id: 'CEFA', operators: 2, filieres: 2 },
      { id: 'EPS', operators: 4, filieres: 13 },
    ]);
    expect(found.cells).toHaveLength(9);
  });

  it('tells for whom Le Chantier could lead to masonry at the CEFA', () => {
    const found = bridge(ask().candidates, 'chantier-gros-oeuvre', 'cefa-maconnerie');
    expect(found.people).toEqual({
      ageMin: 18,
      ageMax: 25,
      statuses: ['DEI', 'RIS', 'ASE', 'INAMI', 'AVIQ'],
      groups: ['SCHOOL_15_18', 'CONTRACT_18_21', 'ENROLLED_21_25'],
      communes: null,
    });
    expect(found.admission).toBeNull();
  });

  it('proposes it to a young adult under contract, and refuses it to an adult with the reason', () => {
    const young = ask({ age: 19, statuses: ['DEI'], groups: ['CONTRACT_18_21'] });
    expect(bridge(young.candidates, 'chantier-gros-oeuvre', 'cefa-maconnerie').admission).toBe('YES');
    const adult = ask({ age: 40, statuses: ['DEI'], groups: ['WOMEN'] });
    expect(bridge(adult.candidates, 'chantier-gros-oeuvre', 'cefa-maconnerie')).toBeUndefined();
    expect(bridge(adult.refused, 'chantier-gros-oeuvre', 'cefa-maconnerie')).toMatchObject({
      ...{ reasons: ['AGE', 'GROUPS'], otherwiseCandidate: true },
      people: { from: { ageMin: 18, ageMax: null }, to: { ageMin: 15, ageMax: 25 } },
    });
    expect(cell(adult, 'EFT', 'CEFA')).toMatchObject({ candidates: { certain: 0, possible: 0 }, refused: 6 });
    // Of a pupil of 16, Le Chantier itself would not hear.
    const pupil = ask({ age: 16, statuses: ['DEI'], groups: ['SCHOOL_15_18'] });
    expect(bridge(pupil.refused, 'chantier-gros-oeuvre', 'cefa-maconnerie').reasons).toEqual(['AGE']);
    // Nothing said of a contract: to check, neither refused nor sure.
    const unsaid = ask({ age: 19, statuses: ['DEI'] });
    expect(bridge(unsaid.candidates, 'chantier-gros-oeuvre', 'cefa-maconnerie').admission).toBe('UNKNOWN');
  });

  it('says why a bridge that people expect is not proposed', () => {
    const { refused } = ask();
    expect(bridge(refused, 'chantier-gros-oeuvre', 'voisin-maconnerie')).toMatchObject({
      ...{ reasons: ['BASSIN'], otherwiseCandidate: false },
      levels: { overall: 'YES' },
    });
    const levels = bridge(refused, 'chantier-peinture', 'eps-noirval-maconnerie');
    expect(levels).toMatchObject({ reasons: ['LEVELS'], levels: { overall: 'NO', gap: 1 } });
    expect(levels.levels.dimensions.find(({ verdict }) => verdict === 'GAP')?.dimension).toBe('numeracy');
  });

  it('proposes what brings an outlet first, even if it is only possible, and says why the rest brings none', () => {
    const document = hauteSylve();
    const types = [...new Set(document.operators.map(({ type }) => type))];
    const { candidates, cells } = Synergies.parse(
      synergies(snapshotAt(document, AS_OF), { types, sector: undefined, rejected: NONE }),
    );
    const gains = candidates.map(({ impact }) => impact.gain > 0);
    expect(gains).toEqual([...gains].sort((a, b) => Number(b) - Number(a)));
    const useless = candidates.slice(gains.indexOf(false));
    expect(useless.some(({ certainty }) => certainty === 'certain')).toBe(true);
    expect(candidates[gains.indexOf(false) - 1]!.certainty).toBe('possible');
    for (const { impact, noGain } of candidates) expect(noGain === null).toBe(impact.gain > 0);
    expect(new Set(useless.map(({ noGain }) => noGain!.reason))).toEqual(
      new Set(['UNSERVED', 'NOWHERE', 'NOTHING_NEW']),
    );
    for (const { best } of cells) {
      const first = candidates.find(({ key }) => key === best);
      const own = candidates.filter((one) => one.types.join() === first?.types.join());
      expect(own[0]?.key).toBe(first?.key);
    }
  });

  it('keeps what someone rejected among the refused', () => {
    const key = 'M04:chantier-gros-oeuvre:cefa-maconnerie';
    const { candidates, refused } = ask(undefined, new Set([key]));
    expect(candidates.map((one) => one.key)).not.toContain(key);
    expect(bridge(refused, 'chantier-gros-oeuvre', 'cefa-maconnerie')).toMatchObject({
      ...{ reasons: ['REJECTED'], otherwiseCandidate: true },
    });
  });

  it('answers without types, with a type that nobody knows, and with one asked for twice', () => {
    expect(ask(undefined, NONE, [])).toMatchObject({ types: [], cells: [], candidates: [] });
    const odd = ask(undefined, NONE, ['EFT', 'EFTT', 'EFT', 'CRI']);
    expect(odd.types.map(({ id }) => id)).toEqual(['EFT', 'CRI']);
    expect(odd.unknownTypes).toEqual(['EFTT']);
    expect(odd.cells).toHaveLength(4);
  });
});
