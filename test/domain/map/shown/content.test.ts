import { describe, expect, it } from 'vitest';
import type { GapsAnswer } from '../../../../domain/api/questions/gaps.ts';
import type { Finding } from '../../../../domain/findings/finding.ts';
import { MOST_BOXES } from '../../../../domain/map/detail.ts';
import { filieresInside } from '../../../../domain/map/filters.ts';
import { edgeId, emphasesOf } from '../../../../domain/map/highlight.ts';
import { BADGE_SIZE, FONT_SIZE, SIGN_SIZE, TITLE_SIZE } from '../../../../domain/map/letters.ts';
import { viewAt } from '../../../../domain/map/network-view.ts';
import type { AllMarks } from '../../../../domain/map/shown/answered.ts';
import { type MapChoices, mapContent } from '../../../../domain/map/shown/content.ts';
import { vocabulary } from '../../../../domain/messages/fr/vocabulary.ts';
import { readSample } from '../../../../server/sample.ts';
import { placeMap } from '../../../support/place-map.ts';
import { firstSight } from '../../../support/sample-map.ts';
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
  flows: true,
  preps: true,
  marks: new Map(),
  gone: new Set(),
};
const content = (more: Partial<MapChoices> = {}) =>
  mapContent(view, vocabulary, undefined, [], undefined, { ...choices, ...more });

describe('people sent between operators as a whole', () => {
  const [one, other] = [...new Set([...view.filieres.values()].map(({ operator }) => operator.id))];
  const flows = { flows: [{ source: one!, target: other!, band: '10–19' as const }] };
  const drawn = (more: Partial<MapChoices>) =>
    mapContent(view, vocabulary, undefined, [], flows, { ...choices, ...more }).content.ghosts;
  const owns = (operator: string | undefined, id: string | undefined) =>
    view.filieres.get(id ?? '')?.operator.id === operator;

  it('are a line from frame to frame, or between a filière of each where there are no frames', () => {
    const line = { line: 'FLOW', band: '10–19', target: one };
    expect(drawn({})).toMatchObject([{ ...line, from: one, to: other }]);
    const [bare] = drawn({ layout: 'organic' });
    expect(bare).toMatchObject(line);
    expect([owns(one, bare?.from), owns(other, bare?.to)]).toEqual([true, true]);
  });

  it('are left out with their operator, and with all flows', () => {
    const inside = new Set([...choices.inside].filter((id) => !owns(other, id)));
    expect(drawn({ inside })).toEqual([]);
    expect(drawn({ flows: false })).toEqual([]);
  });
});

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

  it('leaves out what only came later on a day of the past, and says how much', () => {
    const then = viewAt(view.document, '2008-10-01');
    const shown = (knownAt: string) =>
      mapContent(then, vocabulary, undefined, [], undefined, { ...choices, knownAt });
    const lines = ({ content: { edges } }: ReturnType<typeof shown>) =>
      new Set(edges.map(({ line }) => line));
    const known = shown('2025-12-31');
    const agreed = [...then.passerelles.values()].filter(({ state }) => state !== 'PLANNED').length;
    expect(lines(known).has('PLANNED')).toBe(false);
    expect(known.counts.passerelles).toEqual([agreed, agreed]);
    expect(known.counts.later).toBe(then.passerelles.size - agreed);
    // What is known up to that day are projects.
    expect(lines(shown('2008-10-01')).has('PLANNED')).toBe(true);
    expect(shown('2008-10-01').counts.later).toBe(0);
  });

  it('draws a lit way whole: its outlet, and steps that are filtered out, on top of everything else', () => {
    const preps = (map: typeof all) => [...map.edges, ...map.ghosts].filter(({ line }) => line === 'PREP');
    const prep = view.preps.find(({ declared }) => declared)!;
    const all = content({ preps: false, formality: ['SIGNED'] }).content;
    expect(preps(all)).toEqual([]);
    const other = [...view.passerelles.values()].find(
      ({ passerelle }) => passerelle.formality === 'INFORMAL',
    )!;
    const lit = content({
      ...{ preps: false, formality: ['SIGNED'] },
      lit: new Set([prep.from, prep.to, other.id, other.passerelle.from, other.passerelle.to]),
    }).content;
    expect(preps(lit).map(({ from, to }) => [from, to])).toEqual([[prep.from, prep.to]]);
    expect(lit.ghosts).toEqual(preps(lit));
    expect(lit.edges.some(({ id }) => id === other.id)).toBe(true);
    expect(preps(content({ preps: false, lit: new Set() }).content)).toEqual([]);
    const placed = placeMap(lit);
    const lines = emphasesOf(placed, { lit: [prep.from, prep.to], chosen: undefined });
    expect(lines?.get(edgeId(prep.id))).toEqual(new Set(['lit']));
  });

  it('counts the drawn passerelles without a first day on a day of the past, as they count as existing then', () => {
    const [first, second, third, ...others] = view.document.passerelles;
    const undated = { ...first!, planned: undefined, validFrom: undefined, validTo: undefined };
    const passerelles = [
      undated,
      { ...undated, id: 'ended', validTo: '2005-01-01' },
      { ...second!, validFrom: undefined, planned: true },
      { ...third!, validFrom: '2001-01-01' },
      ...others.map((one) => ({ ...one, validFrom: one.validFrom ?? '2020-01-01' })),
    ];
    const count = (at: string, more: Partial<MapChoices>) =>
      mapContent(
        viewAt({ ...view.document, passerelles }, at),
        ...([vocabulary, undefined, [], undefined, { ...choices, knownAt: '2025-12-31', ...more }] as const),
      ).counts.undated;
    expect(count('2008-10-01', {})).toBe(1);
    expect(count('2004-10-01', {})).toBe(2);
    expect(count('2025-12-31', {})).toBe(0);
    expect(count('2025-12-31', { since: '2004-10-01' })).toBe(2);
  });

  it('keeps a project that was late already, and one that a comparison marks', () => {
    const [first, ...others] = view.document.passerelles;
    const late = { ...first!, planned: true, validFrom: '2008-01-01', validTo: undefined };
    const then = viewAt({ ...view.document, passerelles: [late, ...others] }, '2008-10-01');
    const marked = others.find(({ validFrom = '' }) => validFrom > '2009-01-01')!;
    const { content: map } = mapContent(then, vocabulary, undefined, [], undefined, {
      ...{ ...choices, knownAt: '2025-12-31', marks: new Map([[marked.id, 'ADDED' as const]]) },
    });
    expect(map.edges.find(({ id }) => id === late.id)?.line).toBe('PLANNED');
    expect(map.ghosts.find(({ id }) => id === marked.id)?.line).toBe('SUPPOSED');
  });

  it('filters passerelles by formality', () => {
    const { passerelles } = content({ formality: ['INFORMAL'] });
    expect(passerelles.every(({ passerelle }) => passerelle.formality === 'INFORMAL')).toBe(true);
    expect(passerelles.length).toBeGreaterThan(0);
  });

  it('clips at most one label in a hundred, in frames or not', () => {
    for (const layout of ['stage', 'organic'] as const) {
      const { nodes } = placeMap(content({ layout }).content);
      expect(nodes.filter(({ clipped }) => clipped).length).toBeLessThanOrEqual(nodes.length / 100);
    }
  });

  it('first shows the whole on a screen of 1440 by 900 with letters of at least 12 pixels', () => {
    const { layout, nodes } = placeMap(firstSight(content({ preps: false }).content));
    expect(nodes.length).toBeLessThanOrEqual(MOST_BOXES);
    // What is left of such a screen for the map, below and above everything else.
    const zoom = Math.min(1408 / layout.width, 595 / layout.height);
    expect(Math.min(FONT_SIZE, TITLE_SIZE, BADGE_SIZE, SIGN_SIZE) * zoom).toBeGreaterThanOrEqual(12);
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
      expect(placeMap(map).badges.map(({ label }) => label)).toEqual(['', '? ×2', '?']);
      expect(placeMap(map).badges.map(({ icon }) => icon)).toEqual(['dead-end', undefined, undefined]);
    });

    it('have an id of their own, and cover no other', () => {
      const { badges } = placeMap(map);
      expect(new Set(badges.map(({ id }) => id)).size).toBe(badges.length);
      const [first, second] = badges.filter(({ on }) => on === one);
      expect(first!.x + first!.width / 2).toBeLessThan(second!.x - second!.width / 2);
    });
  });
});
