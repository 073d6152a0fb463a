import { expect, test } from 'vitest';
import { findPathways } from '../../../domain/advice/pathways/find-pathways.ts';
import type { PathwayQuery } from '../../../domain/analysis/pathways/request.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { AudienceProfile } from '../../../domain/model/audience.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';

const document = hauteSylve();

/** What can be done for an audience on 1 December 2026, when some agreements of the sample have ended. */
function ask(profile: AudienceProfile, more: Partial<PathwayQuery>) {
  const snapshot = forAudience(snapshotAt(document, '2026-12-01'), profile);
  const result = findPathways(snapshot, { from: 'STARTS', to: 'OUTLETS', k: 5, order: 'surest', ...more });
  if (!result.ok) throw new Error(`no filière ${result.value}`);
  return result;
}

const stageOf = (id: string) => document.filieres.find((filiere) => filiere.id === id)?.stage;
const man = (oral: number): AudienceProfile => ({
  ...{ age: 28, woman: false, literate: true },
  levels: { oral, written: 0 },
});
const girl: AudienceProfile = {
  ...{ age: 17, woman: true, literate: false, statuses: ['DPI'], commune: 'X0003' },
  levels: { written: 0, certificate: 0 },
};

test.each([0, 2])(
  'who reads another language and wants a trade that asks for French (oral level %i) begins with French',
  (oral) => {
    const { wayOut } = ask(man(oral), { to: 'logistique' });
    expect(stageOf(wayOut!.next!)).toBe('FRENCH_FL');
    // Its last course is the one that raises most what the trade asks for.
    expect(wayOut?.farthest?.filieres.at(-1)).toBe('eps-sylvemont-fle-b1');
    const steps = [wayOut!.farthest!.first, ...wayOut!.farthest!.path];
    expect(steps.flatMap(({ cautions }) => cautions)).not.toContain('FOR_NON_READERS');
    expect(wayOut?.calls[0]).toMatchObject({ reason: 'NEXT', contact: { operator: 'eps-sylvemont' } });
  },
);

test('the next step is a door with a passerelle in use, where another leads to the same by one that lapsed', () => {
  const { wayOut } = ask(girl, {});
  expect(wayOut?.farthest?.filieres.slice(0, 2)).toEqual(['lee-accueil', 'lee-ecrit-1']);
  const links = wayOut!.farthest!.path.flatMap(({ cautions }) => cautions);
  expect(links).not.toContain('AGREEMENT');
  expect(links).not.toContain('DORMANT');
});

test('nobody is called who asks for an age, a status or a commune that the audience has not', () => {
  const { blocked, wayOut } = ask(girl, {});
  const refusing = blocked!.starts.filter(({ admission }) => admission?.overall === 'NO');
  expect(refusing.map(({ filiere }) => filiere)).toContain('ale-orneval-services');
  const called = wayOut!.calls.filter(({ reason }) => reason === 'ASKS').map(({ about }) => about);
  for (const { filiere } of refusing) expect(called).not.toContain(filiere);
});

test('no missing passerelle is proposed that begins or ends at a filière that does not admit the audience', () => {
  const { blocked, wayOut } = ask(man(2), { from: 'ili-fle-a1', to: 'logistique' });
  expect(blocked?.reason).toBe('UNCONNECTED');
  expect(blocked?.candidates.flat()).not.toContain('horizon-femmes-orientation');
  expect(wayOut?.calls.map(({ contact }) => contact.operator)).not.toContain('horizon-femmes');
  const woman = ask({ ...man(2), woman: true }, { from: 'ili-fle-a1', to: 'logistique' });
  expect(woman.blocked?.candidates.flat()).toContain('horizon-femmes-orientation');
});
