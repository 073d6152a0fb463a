import { describe, expect, test } from 'vitest';
import { nextSteps } from '../../../domain/advice/next-steps/next-steps.ts';
import { findPathways } from '../../../domain/advice/pathways/find-pathways.ts';
import { findLevers } from '../../../domain/analysis/levers/levers.ts';
import type { FindingOf } from '../../../domain/findings/finding.ts';
import type { GapKind } from '../../../domain/findings/kinds.ts';
import { findGaps, type GapOptions } from '../../../domain/findings/list-findings.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import { profileOf } from '../../../domain/model/audience.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { leversSlowly } from '../../oracle/levers.ts';
import { worldAt } from '../../oracle/world.ts';
import { AS_OF, hauteSylve, PERIOD } from '../../support/haute-sylve.ts';

/** The planted defects that only show for a public of the library, and what would lift them. */
const document = hauteSylve();

const profile = (id: string) => profileOf(document.audiences.find((audience) => audience.id === id)!);
const readFor = (id: string, network: NetworkDocument = document) =>
  forAudience(snapshotAt(network, AS_OF), profile(id));

function found<K extends GapKind>(
  kind: K,
  audienceId: string,
  options: Partial<GapOptions> = {},
  network: NetworkDocument = document,
): FindingOf<K>[] {
  const asked = { period: PERIOD, kinds: [kind], audienceId, ...options };
  return findGaps(readFor(audienceId, network), asked).filter(
    (finding): finding is FindingOf<K> => finding.kind === kind,
  );
}

describe('planted defects of a public', () => {
  test('G9: three passerelles are shut to a lone parent without a car in Castelfagne, and to nobody else', () => {
    const blocked = found('M09', 'parent-seul-castelfagne');
    expect(blocked.map(({ elements, certainty }) => [...elements, certainty])).toEqual([
      ['cefo-essais-metiers', 'chantier-gros-oeuvre', 'possible'],
      ['escale-orientation', 'chantier-peinture', 'possible'],
      ['lee-ceb', 'chantier-gros-oeuvre', 'certain'],
    ]);
    for (const { key, evidence } of blocked) {
      expect(key).toMatch(/:parent-seul-castelfagne$/);
      expect(evidence.passerelles.map(({ obstacles }) => obstacles)).toEqual([
        [{ obstacle: 'obs-chantier-7h', on: 'site-chantier-sylvemont', verdict: 'BLOCKS' }],
      ]);
      expect(evidence.mitigations).toEqual(['am-horaire-9h']);
    }
    for (const { id } of document.audiences.filter((one) => one.id !== 'parent-seul-castelfagne'))
      expect(found('M09', id)).toEqual([]);
  });

  test('G9: a shared start at nine reopens the three, the shuttle the two trades of the Jardins', () => {
    const { levers } = findLevers(readFor('parent-seul-castelfagne'));
    expect(levers.slice(0, 2)).toMatchObject([
      {
        obstacles: ['obs-chantier-7h'],
        mitigations: ['am-horaire-9h'],
        pairs: 6,
        passerelles: [
          'p-cefo-essais-metiers-chantier-gros-oeuvre',
          'p-escale-orientation-chantier-peinture',
          'p-lee-ceb-chantier-gros-oeuvre',
        ],
        starts: [],
      },
      {
        obstacles: ['obs-jardins-sans-bus'],
        mitigations: ['am-navette-castelfagne'],
        pairs: 2,
        passerelles: [],
        starts: ['jardins-espaces-verts', 'jardins-maraichage'],
      },
    ]);
  });

  test.each(document.audiences.map(({ id }) => id))('the levers of %s are those of the brute force', (id) => {
    const told = findLevers(readFor(id)).levers.map(({ obstacles, opened }) => ({
      obstacles,
      opened: opened.flatMap(({ start, outlets }) => outlets.map((outlet) => `${start} ${outlet}`)),
    }));
    const slow = leversSlowly(worldAt(document, AS_OF, profile(id)));
    expect(told).toEqual(slow.map(({ obstacles, opened }) => ({ obstacles, opened: [...opened].sort() })));
  });

  test('G12: the women’s group leaves a man who comes in through French without any pathway', () => {
    const [hole] = found('M14', 'homme-fle');
    expect(hole).toMatchObject({
      key: 'M14:OUTLETS:homme-fle',
      certainty: 'certain',
      evidence: { candidates: [], toCheck: null },
    });
    const towards = (target: string) => found('M14', 'homme-fle', { target })[0]!.evidence.blockingSets;
    for (const target of ['horeca', 'nettoyage']) {
      const groups = towards(target)!.filter((set) => set.every(({ kind }) => kind === 'GROUP'));
      expect(groups.map((set) => set.map(({ element, negotiable }) => [element, negotiable]))).toEqual([
        [['horizon-femmes-remise-a-niveau', false]],
      ]);
    }
    // A woman with the same levels has a way, if what nobody said of her turns out well.
    expect(found('M14', 'femme-fle').map(({ certainty }) => certainty)).toEqual(['possible']);
  });

  test('G14: nobody comes to masonry at the CEFA (G2); once joined, it is the age that keeps them out', () => {
    const target = 'cefa-maconnerie';
    const [alone] = found('M14', 'adulte-34-sans-ceb', { target });
    expect(alone).toMatchObject({ certainty: 'certain', evidence: { blockingSets: null, toCheck: null } });
    expect(alone!.evidence.candidates).toContainEqual(['chantier-gros-oeuvre', target]);
    const added = { id: 'added', from: 'chantier-gros-oeuvre', to: target, kind: 'PROGRESSION' as const };
    const joined = { ...document, passerelles: [...document.passerelles, added] };
    const [gate] = found('M14', 'adulte-34-sans-ceb', { target }, joined);
    expect(
      gate!.evidence.blockingSets?.map((set) => set.map(({ kind, element }) => [kind, element])),
    ).toEqual([[['AGE', target]]]);
  });

  test('a public whose rights end sooner has less time', () => {
    const [plain, short] = ['adulte-34-sans-ceb', 'droits-limites'].map((id) => found('M16', id));
    expect(new Set(plain!.map(({ evidence }) => evidence.horizon))).toEqual(new Set([24]));
    expect(new Set(short!.map(({ evidence }) => evidence.horizon))).toEqual(new Set([12]));
    expect(short!.map(({ elements }) => elements.join(' '))).toContain('lee-oral-debutant nettoyage');
  });
});

describe('next steps', () => {
  test('after LEE écrit 2, at 42 and without a CEB: three on the way to masonry, and no CEFA, for the age', () => {
    const next = nextSteps(readFor('adulte-42-sans-ceb-orneval'), {
      from: 'lee-ecrit-2',
      maxSteps: 3,
      enrolled: false,
    })!;
    expect(next.reached.map(({ filieres, months, steps }) => [filieres.at(-1), months, steps])).toEqual([
      ['lee-ecrit-3-4', 31, 1],
      ['lee-ceb', 41, 2],
      ['chantier-gros-oeuvre', 60, 3],
    ]);
    expect(next.reached.map(({ toCheck }) => toCheck.map(({ obstacle }) => obstacle))).toEqual([
      [],
      [],
      ['obs-chantier-7h'],
    ]);
    expect(next.onPaper.map(({ filiere, blocked }) => [filiere, blocked.reason])).toEqual([
      ['forem-remise-a-niveau', 'ON_PAPER'],
      ['forem-orientation', 'ON_PAPER'],
    ]);
    const shut = next.notAdmitted.filter(({ filiere }) => /^(cefa|ifapme)-/.test(filiere));
    expect(shut.length).toBe(8);
    for (const { admission } of shut)
      expect(admission.conditions.filter(({ verdict }) => verdict === 'NO')).toEqual([
        { condition: 'AGE', verdict: 'NO', ageMin: 15, ageMax: expect.any(Number), given: 42 },
      ]);
  });

  test('of a filière that does not exist are not told', () => {
    const query = { from: 'nettoyage', maxSteps: 3, enrolled: false };
    expect(nextSteps(readFor('homme-fle'), query)).toBeUndefined();
  });
});

describe('journeys', () => {
  test('stand in minutes of the matrix, and as an estimate where it is silent', () => {
    const result = findPathways(readFor('parent-seul-castelfagne'), {
      from: 'lee-ecrit-1',
      to: 'nettoyage',
      k: 1,
    });
    if (!result.ok) throw new Error(result.parameter);
    expect(result.pathways[0]?.path[0]?.travel).toEqual({
      site: 'site-fil-fibre-sylvemont',
      commune: 'X0001',
      minutes: 70,
      estimated: false,
    });
    const gardens = findPathways(readFor('parent-seul-castelfagne'), {
      from: 'jardins-maraichage',
      to: 'OUTLETS',
      k: 1,
    });
    if (!gardens.ok) throw new Error(gardens.parameter);
    expect(gardens.pathways[0]?.first.travel).toMatchObject({ commune: 'X0007', estimated: true });
  });
});
