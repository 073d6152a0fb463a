import { describe, expect, it } from 'vitest';
import { findPathways } from '../../../domain/advice/pathways/find-pathways.ts';
import type { PathwayQuery } from '../../../domain/analysis/pathways/request.ts';
import type { Pathway } from '../../../domain/analysis/results.ts';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { AudienceProfile } from '../../../domain/model/audience.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { filiere, network, passerelle } from '../../support/builders.ts';
import { AS_OF, PERIOD } from '../../support/haute-sylve.ts';

function pathways(
  document: NetworkDocument,
  query: Pick<PathwayQuery, 'from' | 'to'>,
  audience?: AudienceProfile,
): readonly Pathway[] {
  const result = findPathways(forAudience(snapshotAt(document, AS_OF), audience), { ...query, k: 9 });
  if (!result.ok) throw new Error(result.value);
  return result.pathways;
}
const outlets = [{ id: 'job', name: 'job' }];

describe('what runs beside the very first filière', () => {
  // People come into a with written 1 and leave it with 4; b asks 3.
  const document = network({
    filieres: [
      filiere('a', { entry: { written: { min: 1 } }, exit: { written: 4 } }),
      filiere('b', { entry: { written: { min: 3 } } }),
    ],
    outlets,
    preps: [{ filiere: 'b', outlet: 'job' }],
    passerelles: [passerelle('a', 'b', { kind: 'CONCURRENT' })],
  });

  it('is tested on what people have when they come into that one, not on its exit', () => {
    expect(pathways(document, { from: 'a', to: 'job' })).toEqual([]);
  });

  it('is tested on the levels of the audience when it gives some', () => {
    const ways = pathways(document, { from: 'a', to: 'job' }, { levels: { written: 3 } });
    expect(ways.map(({ filieres }) => filieres)).toEqual([['a', 'b']]);
  });
});

describe('levels at a Door', () => {
  const document = network({
    filieres: [filiere('door', { stage: 'INTAKE', entry: { oral: { min: 2 } } })],
    outlets,
    preps: [{ filiere: 'door', outlet: 'job' }],
  });
  // The oral level is not given.
  const audience = { levels: { written: 2 } };

  it('are never to check, and keep no M14 possible', () => {
    expect(pathways(document, { from: 'STARTS', to: 'job' }, audience)).toMatchObject([{ toCheck: [] }]);
    const snapshot = forAudience(snapshotAt(document, AS_OF), audience);
    expect(findGaps(snapshot, { period: PERIOD, kinds: ['M14'] })).toEqual([]);
  });

  it('stop who is known not to have them', () => {
    expect(pathways(document, { from: 'STARTS', to: 'job' }, { levels: { oral: 1 } })).toEqual([]);
  });
});

describe('an obstacle of a site where two filières of a pathway take place', () => {
  it('is to check once', () => {
    const document = network({
      communes: [{ id: 'town', name: 'town' }],
      sites: [{ id: 'site', operator: 'op', commune: 'town' }],
      filieres: ['a', 'b'].map((id) => filiere(id, { operator: 'op', sites: ['site'], openAdmission: true })),
      outlets,
      preps: [{ filiere: 'b', outlet: 'job' }],
      passerelles: [
        passerelle('a', 'b', {
          waives: ['oral', 'written', 'numeracy', 'certificate', 'digital', 'project'],
        }),
      ],
      obstacles: [
        {
          id: 'far',
          on: 'site',
          name: 'far',
          category: 'DISTANCE',
          severity: 'BLOCKING',
          affects: [['NO_CAR']],
        },
      ],
    });
    const ways = pathways(document, { from: 'STARTS', to: 'job' }, { age: 30 });
    const [long] = ways.filter(({ filieres }) => filieres.length === 2);
    expect(long?.toCheck).toEqual([{ kind: 'OBSTACLE', element: 'site', obstacle: 'far', dimension: null }]);
  });
});
