import fc from 'fast-check';
import { expect, test } from 'vitest';
import { audiencesMeet } from '../../../../domain/analysis/audience/overlap.ts';
import { explainPair } from '../../../../domain/analysis/levels.ts';
import {
  ACCESS_UNKNOWN,
  BASSIN_DECLARED,
  FROM_PRESUMED,
  LINKS_UNKNOWN,
  MissingSearch,
  markJoined,
  SECTOR_UNKNOWN,
  sectorsMeet,
  TO_PRESUMED,
} from '../../../../domain/findings/missing-passerelle/search.ts';
import { reachableInDoubt, unreachable } from '../../../../domain/findings/unreachable/rule.ts';
import { documentedLinks } from '../../../../domain/graph/documented-links.ts';
import { filiereBassins } from '../../../../domain/graph/filiere-bassins.ts';
import { NONE, snapshotAt } from '../../../../domain/graph/snapshot.ts';
import type { Filiere } from '../../../../domain/model/entities.ts';
import { DIMENSIONS, type Dimension, NEXT_STAGES, STAGES } from '../../../../domain/model/vocabulary.ts';
import { randomNetwork } from '../../../support/random-network.ts';
import { randomDay } from '../../../support/random-queries.ts';
import { cases, claimFrom } from '../../../support/size.ts';

test('the search finds what each condition of the rule, looked at alone, leaves', { timeout: 60_000 }, () => {
  const seen = {
    levels: 0,
    conditions: 0,
    progress: 0,
    raised: 0,
    door: 0,
    joined: 0,
    sure: 0,
    inDoubt: 0,
    presumed: 0,
  };
  fc.assert(
    fc.property(randomNetwork, randomDay, (document, at) => {
      const snapshot = snapshotAt(document, at);
      const { nodes } = snapshot;
      const { of: bassins, declared } = filiereBassins(snapshot);
      const links = documentedLinks(snapshot);
      const search = new MissingSearch(snapshot);
      const joined = new Int32Array(nodes.count).fill(NONE);
      for (const from of document.filieres) {
        const a = nodes.index.get(from.id)!;
        markJoined(snapshot, a, joined);
        const expected = new Map<number, number>();
        for (const to of document.filieres) {
          const b = nodes.index.get(to.id)!;
          const { overall, dimensions } = explainPair(snapshot, a, b);
          const next = STAGES[nodes.stage[b]!]!;
          const isNear =
            nodes.active[a] === 1 &&
            nodes.active[b] === 1 &&
            nodes.operator[a] !== nodes.operator[b] &&
            bassins[b]!.some((bassin) => bassins[a]!.includes(bassin)) &&
            NEXT_STAGES[from.stage].includes(next) &&
            sectorsMeet(nodes.sector[a]!, nodes.sector[b]!);
          if (!isNear) continue;
          const isLater = nodes.stage[b]! > nodes.stage[a]!;
          const isRaised = DIMENSIONS.some((name) => {
            const before = had(from, name);
            return before >= 1 && (to.exit?.[name] ?? 0) > before;
          });
          const refusals = {
            levels: overall === 'NO',
            conditions: !audiencesMeet(snapshot, a, b),
            progress: !isLater && !isRaised,
            door: from.stage === 'INTAKE' && unreachable(snapshot)[b] === 0,
            joined: joined[b] === a,
          };
          if (!isLater && isRaised) seen.raised += 1;
          for (const [what, refuses] of Object.entries(refusals))
            if (refuses) seen[what as keyof typeof refusals] += 1;
          if (Object.values(refusals).includes(true)) continue;
          let doubts = 0;
          for (const { dimension, verdict } of dimensions)
            if (verdict === 'UNKNOWN') doubts |= 1 << DIMENSIONS.indexOf(dimension);
          if (from.sector === undefined || to.sector === undefined) doubts |= SECTOR_UNKNOWN;
          if (declared[a] === 1 || declared[b] === 1) doubts |= BASSIN_DECLARED;
          if (links.out[nodes.operator[a]!] === 0 && links.into[nodes.operator[b]!] === 0)
            doubts |= LINKS_UNKNOWN;
          if (from.stage === 'INTAKE' && reachableInDoubt(snapshot)[b] === 1) doubts |= ACCESS_UNKNOWN;
          const isGuided = from.stage === 'INTAKE';
          const higher = DIMENSIONS.filter(
            (name) => !isLater && had(from, name) >= 1 && (to.exit?.[name] ?? 0) > had(from, name),
          );
          const asked = isGuided ? [] : DIMENSIONS.filter((name) => asksFor(to.entry?.[name]));
          const brought = [...asked, ...higher].flatMap((name) => [
            ...[`exit.${name}`, `entry.${name}.min`, `entry.${name}.tested`],
          ]);
          const entries = isGuided ? [] : DIMENSIONS.map((name) => `entry.${name}.`);
          if (isPresumed(from, (field) => brought.includes(field))) doubts |= FROM_PRESUMED;
          if (
            isPresumed(
              to,
              (field) =>
                entries.some((prefix) => field.startsWith(prefix)) ||
                higher.some((name) => field === `exit.${name}`),
            )
          )
            doubts |= TO_PRESUMED;
          expected.set(b, doubts);
          seen[doubts === 0 ? 'sure' : 'inDoubt'] += 1;
          seen.presumed += Number((doubts & (FROM_PRESUMED | TO_PRESUMED)) !== 0);
        }
        const found = [...search.from(a)];
        expect(found).toEqual([...expected.keys()].sort((one, other) => one - other));
        expect(found.map((b) => search.doubtsBetween(a, b))).toEqual(found.map((b) => expected.get(b)));
      }
    }),
    { numRuns: cases(3_000), seed: 2008 },
  );
  claimFrom('usual', () => {
    for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(cases(3_000) / 100);
  });
});

const needOf = (entry: { min?: number | undefined; tested?: number | undefined } | undefined): number =>
  Math.max(entry?.min ?? 0, entry?.tested ?? 0);

/** The level that people have after a filière; 0 when nobody says one. */
const had = ({ entry, exit }: Filiere, name: Dimension): number =>
  Math.max(exit?.[name] ?? 0, needOf(entry?.[name]));

const asksFor = (
  entry: { min?: number | undefined; tested?: number | undefined; max?: number | undefined } | undefined,
): boolean => needOf(entry) >= 1 || entry?.max !== undefined;

/** Whether a value that M04 always reads is presumed, or one whose field passes the test. */
const isPresumed = ({ presumed = [] }: Filiere, isRead: (field: string) => boolean): boolean =>
  presumed.some(
    (field) =>
      /^(stage|sector|entry\.(ageMin|ageMax|statuses|groups|communes))$/.test(field) || isRead(field),
  );
