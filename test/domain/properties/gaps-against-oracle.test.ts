import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../domain/findings/finding.ts';
import { GAP_KINDS } from '../../../domain/findings/kinds.ts';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import { compareIds } from '../../../domain/model/compare-ids.ts';
import type { Period } from '../../../domain/model/dates.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { publishedNetwork } from '../../../domain/secrecy/published-network.ts';
import { findGapsSlowly, ORACLE_KINDS, plainly } from '../../oracle/find-gaps.ts';
import type { OracleFinding } from '../../oracle/finding.ts';
import { worldAt } from '../../oracle/world.ts';
import { randomAsked, randomAudience, toAsked } from '../../support/random-audiences.ts';
import { randomNetwork } from '../../support/random-network.ts';
import { outcomeNetwork } from '../../support/random-outcomes.ts';
import { randomDay, randomPeriod } from '../../support/random-queries.ts';
import { claimFrom } from '../../support/size.ts';
import { holds, patience } from './runs.ts';
import { inNameOrder, nameOf, tellingTheSame, viewOf } from './views.ts';

/** Both certainties of the kinds that have two, every rule that M18 waits for, and each answer of M14. */
const SORTS: readonly string[] = [
  ...['M01', 'M02', 'M03', 'M04', 'M09', 'M11', 'M14', 'M15', 'M17'].flatMap((kind) => [
    `${kind} certain`,
    `${kind} possible`,
  ]),
  ...['M01', 'M02', 'M03', 'M04', 'M05', 'M06', 'M07', 'M08', 'M10', 'M10C', 'M11', 'M16'].map(
    (rule) => `M18 ${rule}`,
  ),
  ...['withoutSector', 'withoutSite', 'presumed', 'silentOperators'].map((doubt) => `M17 ${doubt}`),
  ...['no chain', 'one set', 'several sets'].map((answer) => `M14 ${answer}`),
  ...['M01', 'M02', 'M03', 'M04', 'M09', 'M10', 'M11', 'M12', 'M14', 'M15', 'M16'].map(
    (kind) => `${kind} presumed`,
  ),
];

/** What takes many networks to come up. */
const RARE: readonly string[] = [
  ...['M01X certain', 'M01X possible', 'M18 M01X', 'M08 certain', 'M08 possible'],
  ...['M01X presumed', 'M10C presumed'],
];

function sortsOf({ kind, certainty, evidence }: OracleFinding): string[] {
  const rules = kind === 'M18' ? (evidence.rules as string[]) : [];
  const sets = kind === 'M14' ? ((evidence.blockingSets as unknown[] | null)?.length ?? 'null') : 0;
  const answer = sets === 'null' ? ['no chain'] : sets === 0 ? [] : [sets === 1 ? 'one set' : 'several sets'];
  const doubts =
    kind === 'M17'
      ? Object.entries(evidence).flatMap(([name, doubt]) =>
          (doubt as { count: number }).count > 0 ? [name] : [],
        )
      : evidence.presumed === undefined
        ? []
        : ['presumed'];
  return [kind, `${kind} ${certainty}`, ...[...rules, ...answer, ...doubts].map((one) => `${kind} ${one}`)];
}

describe('missing bridges, against a brute-force reading of the rules', () => {
  it('states every kind on both sides', () => {
    expect(ORACLE_KINDS).toEqual(GAP_KINDS);
  });

  it('finds the same whole set of every kind, with the same certainty and evidence', {
    timeout: patience,
  }, () => {
    const seen = new Set<string>();
    holds(
      fc.property(randomNetwork, randomAsking, (document, questions) => {
        const { found, oracle } = bothOf(document, questions);
        for (const finding of oracle) for (const one of sortsOf(finding)) seen.add(one);
        for (const [one, next] of found.slice(1).map((next, index) => [found[index]!, next] as const))
          if (one.kind === next.kind && one.kind !== 'M04')
            expect(compareIds(one.elements, next.elements)).toBeLessThan(0);
      }),
    );
    // What never came up would have been compared with nothing.
    claimFrom('usual', () => expect([...GAP_KINDS, ...SORTS].filter((sort) => !seen.has(sort))).toEqual([]));
    claimFrom('long', () => expect(RARE.filter((sort) => !seen.has(sort))).toEqual([]));
  });

  it('proposes and awaits no pair that people rejected', { timeout: patience }, () => {
    let [asking, proposing] = [0, 0];
    holds(
      fc.property(randomNetwork, randomAsking, rejections, (document, questions, picks) => {
        const bridges = foundIn(document, questions).filter(({ kind }) => kind === 'M04' || kind === 'M13');
        fc.pre(bridges.length > 0);
        const rejected = picks.map((pick) => bridges[pick % bridges.length]!);
        const [before, after] = [[], rejected].map((some) => awaitedIn(document, questions, some));
        if (JSON.stringify(before!.M18) !== JSON.stringify(after!.M18)) asking += 1;
        if (JSON.stringify(before!.M14) !== JSON.stringify(after!.M14)) proposing += 1;
      }),
    );
    claimFrom('usual', () => {
      expect(asking).toBeGreaterThan(0);
      expect(proposing).toBeGreaterThan(0);
    });
  });

  it('finds the same in a network as readers see it, where published sums say more than its rows', {
    timeout: patience * 2,
  }, () => {
    const bands = new Set<unknown>();
    const told = new Set<string>();
    holds(
      fc.property(randomNetwork, randomAsking, (document, questions) => {
        const shown = publishedNetwork(withOutcomes(document));
        const { found, oracle } = bothOf(shown, questions);
        for (const { evidence } of oracle)
          for (const name of ['band', 'arrivals', 'abandoned', 'reoriented']) bands.add(evidence[name]);
        const without = foundIn({ ...shown, sums: [] }, questions);
        for (const kind of ['M05', 'M08', 'M10']) {
          const [one, other] = [found, without].map((all) => all.filter((each) => each.kind === kind));
          if (JSON.stringify(one) !== JSON.stringify(other)) told.add(kind);
        }
      }),
    );
    claimFrom('usual', () => {
      expect(['masked', '5+', '10+', '5–9', '10–19'].filter((band) => !bands.has(band))).toEqual([]);
      // Without the sums, each of these kinds would have been found otherwise.
      expect([...told].sort()).toEqual(['M05', 'M08', 'M10']);
    });
  });

  it('finds the same ruptures where most rows give outcomes, as they are kept and as readers see them', {
    timeout: patience,
  }, () => {
    const seen = { found: 0, contradicted: 0, untold: 0, bySums: 0 };
    holds(
      fc.property(outcomeNetwork, randomDay, randomPeriod, (document, at, period) => {
        const shown = publishedNetwork(document);
        for (const one of [document, shown]) {
          const engine = rupturesIn(one, at, period);
          const oracle = findGapsSlowly(worldAt(one, at), plainly(period), ['M19']);
          expect(inNameOrder(engine)).toEqual(inNameOrder(oracle));
          seen.found += engine.length;
          seen.contradicted += engine.filter(({ evidence }) => evidence.isContradicted === true).length;
          seen.untold += engine.filter(({ evidence }) => evidence.lostPercent === null).length;
        }
        const without = rupturesIn({ ...shown, sums: [] }, at, period);
        if (JSON.stringify(without) !== JSON.stringify(rupturesIn(shown, at, period))) seen.bySums += 1;
      }),
    );
    claimFrom('usual', () => expect(Object.entries(seen).filter(([, count]) => count === 0)).toEqual([]));
  });
});

const rupturesIn = (document: NetworkDocument, at: string, period: Period): OracleFinding[] =>
  findGaps(snapshotAt(document, at), { period, kinds: ['M19'] }).map(viewOf);

const randomAsking = fc.record({
  at: randomDay,
  period: randomPeriod,
  audience: randomAudience,
  draft: randomAsked,
});
type Asking = typeof randomAsking extends fc.Arbitrary<infer T> ? T : never;

const foundIn = (document: NetworkDocument, { at, period, audience, draft }: Asking): Finding[] =>
  findGaps(forAudience(snapshotAt(document, at), audience), toAsked(draft, document, period));

const rejections = fc.array(fc.nat(), { minLength: 1, maxLength: 12, size: 'max' });

/** What is asked for and proposed where some findings were rejected; fails where both sides differ. */
function awaitedIn(
  document: NetworkDocument,
  { at, period, audience, draft }: Asking,
  rejections: readonly Finding[],
): Record<'M14' | 'M18', OracleFinding[]> {
  const kinds = ['M14', 'M18'] as const;
  const asked = toAsked(draft, document, period);
  const rejected = new Set(rejections.map(({ key }) => key));
  const rejectedNames = new Set(rejections.map(nameOf));
  const engine = findGaps(forAudience(snapshotAt(document, at), audience), { ...asked, rejected, kinds });
  const oracle = findGapsSlowly(worldAt(document, at, audience), { ...asked, rejectedNames }, kinds);
  const views = engine.map(viewOf);
  expect(inNameOrder(views)).toEqual(inNameOrder(tellingTheSame(oracle, views)));
  const of = (kind: string): OracleFinding[] => views.filter((one) => one.kind === kind);
  return { M14: of('M14'), M18: of('M18') };
}

/** What both find of a network; fails where they differ. */
function bothOf(document: NetworkDocument, asking: Asking): { found: Finding[]; oracle: OracleFinding[] } {
  const { at, period, audience, draft } = asking;
  const found = foundIn(document, asking);
  const engine = found.map(viewOf);
  const oracle = tellingTheSame(
    findGapsSlowly(worldAt(document, at, audience), toAsked(draft, document, period)),
    engine,
  );
  expect(inNameOrder(engine)).toEqual(inNameOrder(oracle));
  return { found, oracle };
}

/** The same network where each row that says how many gave up gives its other outcomes too: all four are published. */
const withOutcomes = (document: NetworkDocument): NetworkDocument => ({
  ...document,
  flows: document.flows.map((flow) => {
    const { count, abandoned, started } = flow;
    if (started !== undefined || typeof count !== 'number' || typeof abandoned !== 'number') return flow;
    const people = Math.max(count, abandoned);
    const refused = Math.floor((people - abandoned) / 2);
    return { ...flow, count: people, started: people - abandoned - refused, refused, pending: 0 };
  }),
});
