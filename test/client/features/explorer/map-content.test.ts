import { describe, expect, it } from 'vitest';
import {
  type AllMarks,
  type MapChoices,
  mapContent,
} from '../../../../client/features/explorer/map-content.ts';
import type { GapsAnswer } from '../../../../domain/api/questions/gaps.ts';
import type { Finding } from '../../../../domain/findings/finding.ts';
import { filieresInside } from '../../../../domain/map/filters.ts';
import { viewAt } from '../../../../domain/map/network-view.ts';
import { vocabulary } from '../../../../domain/messages/fr/vocabulary.ts';
import { readSample } from '../../../../server/sample.ts';
import { placeMap } from '../../../support/place-map.ts';
import { youngNetwork } from '../../../support/young-network.ts';

const view = viewAt(await readSample(), '2025-12-31');
const none = { bassin: [], type: [], stage: [], sector: [] };
const choices: MapChoices = {
  inside: filieresInside(view, none),
  whole: true,
  formality: [],
  kinds: [],
  ghosts: 6,
  gap: undefined,
  layout: 'stage',
  grouped: true,
  flows: true,
  preps: true,
  marks: new Map(),
  gone: new Set(),
};
const content = (more: Partial<MapChoices> = {}) =>
  mapContent(view, vocabulary, undefined, [], undefined, { ...choices, ...more });

describe('what the map shows of Haute-Sylve', () => {
  it('is every filière, passerelle and outlet', () => {
    const { counts, content: map } = content();
    expect(counts.filieres).toEqual([88, 88]);
    expect(counts.passerelles).toEqual([60, 60]);
    expect(map.nodes.filter(({ stage }) => stage === 'EMPLOYMENT').length).toBe(5);
  });

  it('says how much a filter leaves, and keeps only edges with both ends', () => {
    const inside = filieresInside(view, { ...none, stage: ['LITERACY'] });
    const { counts, content: map } = content({ inside, whole: false });
    expect(counts.filieres).toEqual([8, 88]);
    const shown = new Set(map.nodes.map(({ id }) => id));
    for (const { from, to } of map.edges) expect(shown.has(from) && shown.has(to)).toBe(true);
  });

  it('filters passerelles by formality', () => {
    const { passerelles } = content({ formality: ['INFORMAL'] });
    expect(passerelles.every(({ passerelle }) => passerelle.formality === 'INFORMAL')).toBe(true);
    expect(passerelles.length).toBeGreaterThan(0);
  });

  it('clips at most one label in a hundred, grouped or not', () => {
    for (const grouped of [true, false]) {
      const { nodes } = placeMap(content({ grouped }).content);
      expect(nodes.filter(({ clipped }) => clipped).length).toBeLessThanOrEqual(nodes.length / 100);
    }
  });

  it('fits a screen of 1440 by 900 with letters of at least 9 pixels', () => {
    const { layout } = placeMap(content().content);
    const zoom = Math.min(1412 / layout.width, 690 / layout.height);
    expect(11 * zoom).toBeGreaterThan(9);
  });
});

describe('the marks on the map', () => {
  const document = youngNetwork({ operators: 60 });
  const young = viewAt(document, '2026-01-15');
  const filieres = [...young.filieres.keys()];
  const findings = filieres.map(
    (id) =>
      ({
        ...{ kind: 'M01', key: `M01:${id}`, elements: [id], certainty: 'possible' },
        evidence: { stage: 'LITERACY', discovery: [], planned: [] },
      }) as unknown as Finding,
  );
  const answer = (listed: number) =>
    ({
      ...{ findings: findings.slice(0, listed), operatorPairs: [], operatorPairCount: 0 },
      ...{ counts: { M01: findings.length }, shown: { M01: listed } },
      account: { total: findings.length },
    }) as unknown as GapsAnswer;
  const marked = (listed: number, allMarks?: AllMarks) =>
    mapContent(young, vocabulary, answer(listed), [], undefined, {
      ...{ ...choices, inside: filieresInside(young, none), kinds: ['M01'], allMarks },
    });

  it('are counted as incomplete while only those of the listed findings are known', () => {
    const { counts, content: map } = marked(20);
    expect(counts.marks).toEqual([20, filieres.length]);
    expect(map.badges.length).toBe(20);
  });

  it('are on every filière with a finding once all are known, and leave out what a what-if removes', () => {
    const marks = findings.map(({ key, elements, certainty }) => ({ key, on: [...elements], certainty }));
    const { counts, content: map } = marked(20, { kinds: new Set(['M01']), marks });
    expect(counts.marks).toEqual([filieres.length, filieres.length]);
    expect(map.badges.map(({ on }) => on)).toEqual(filieres);
  });

  it('are weak for a finding that is only possible, and strong for a certain one', () => {
    const marks = findings.map(({ key, elements }, at) => ({
      ...{ key, on: [...elements] },
      certainty: at % 2 === 0 ? ('certain' as const) : ('possible' as const),
    }));
    const { content: map } = marked(0, { kinds: new Set(['M01']), marks });
    expect(map.badges.slice(0, 4).map(({ possible }) => possible)).toEqual([false, true, false, true]);
  });

  describe('of several findings of one kind on one filière', () => {
    const [one, other] = filieres as [string, string];
    const asking = (id: string, field: string) =>
      ({
        ...{ kind: 'M18', key: `M18:${id}:${field}`, elements: [id, field], certainty: 'certain' },
        evidence: { rules: ['M03'] },
      }) as unknown as Finding;
    const asked = [asking(one, 'entry.oral'), asking(one, 'exit.oral'), asking(other, 'exit.oral')];
    const gaps = {
      ...{ findings: [findings[0], ...asked], operatorPairs: [], operatorPairCount: 0 },
      ...{ counts: { M01: 1, M18: asked.length }, shown: { M01: 1, M18: asked.length } },
      account: { total: 1 + asked.length },
    } as unknown as GapsAnswer;
    const { counts, content: map } = mapContent(young, vocabulary, gaps, [], undefined, {
      ...{ ...choices, inside: filieresInside(young, none), kinds: ['M01', 'M18'] },
    });

    it('are one that says how many', () => {
      expect(map.badges.map(({ on, kind, members }) => [on, kind, members?.length])).toEqual([
        [one, 'M01', undefined],
        [one, 'M18', 2],
        [other, 'M18', undefined],
      ]);
      expect(counts.marks).toEqual([4, 4]);
      expect(placeMap(map).badges.map(({ label }) => label)).toEqual(['01', '18 ×2', '18']);
    });

    it('have an id of their own, and cover no other', () => {
      const { badges } = placeMap(map);
      expect(new Set(badges.map(({ id }) => id)).size).toBe(badges.length);
      const [first, second] = badges.filter(({ on }) => on === one);
      expect(second!.x + second!.width / 2).toBeLessThan(first!.x - first!.width / 2);
    });
  });
});
