import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReferralFlow } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { Publication, type PublishedChange } from '../../../domain/secrecy/publication.ts';
import { PublishedView } from '../../../domain/secrecy/published-network.ts';
import { type ListedFigure, listedFigures } from '../../oracle/published-list.ts';
import { filiere, network } from '../../support/builders.ts';
import { rangesOf } from '../../support/secrecy/attacker.ts';
import { flowSet, statesOf } from '../../support/secrecy/flow-sets.ts';
import { Readings } from '../../support/secrecy/readings.ts';
import { SEED, sized } from '../../support/size.ts';

const SETS = sized({ quick: 3, usual: 4, long: 300 });
const patience = 60_000 + SETS * 10_000;
const MEASURES = ['count', 'started', 'refused', 'abandoned', 'pending'] as const;
const OUTCOMES = MEASURES.slice(1);
type Measure = (typeof MEASURES)[number];

const samples = () => fc.sample(flowSet, { numRuns: SETS, seed: SEED });

/** The states of a flow set, each with what readers see of it, and all that they read so far. */
function* published(states: readonly NetworkDocument[]) {
  const [publication, view, readings] = [new Publication(states[0]!), new PublishedView(), new Readings()];
  for (const document of states) {
    view.take(publication.update(document));
    readings.readAll(document, publication.cube);
    yield { document, cube: publication.cube, seen: view.of(document), readings };
  }
}

const peopleIn = (row: ReferralFlow, measure: Measure): number => Number(row[measure] ?? 0);
/** The rows of a figure that report anybody. */
const telling = ({ rows, measure }: ListedFigure): ReferralFlow[] =>
  rows.filter((row) => peopleIn(row, measure) > 0);

describe('what readers see of the rows of a network', () => {
  it('is what they read in the published figures, no more and no less', { timeout: patience }, () => {
    let shownNumbers = 0;
    for (const set of samples()) {
      const [first] = [...published(statesOf(set).slice(0, 1))];
      const { document, cube, seen } = first!;
      const figures = listedFigures(document).filter(({ block, id }) => {
        const figure = cube.published(block, id);
        return figure !== undefined && 'value' in figure && figure.value > 0;
      });
      const isPublished = (row: ReferralFlow, measure: Measure): boolean =>
        figures.some((figure) => {
          const [only, ...others] = figure.measure === measure ? telling(figure) : [];
          return only === row && others.length === 0;
        });
      for (const [at, row] of document.flows.entries())
        for (const measure of MEASURES) {
          const people = row[measure];
          const known =
            people === undefined ||
            people === 0 ||
            isPublished(row, measure) ||
            (measure === 'count' &&
              OUTCOMES.every(
                (outcome) => row[outcome] !== undefined && (row[outcome] === 0 || isPublished(row, outcome)),
              ));
          // The count of a row that gives one outcome only is this outcome.
          const alone = OUTCOMES.filter((outcome) => peopleIn(row, outcome) > 0);
          const isSame =
            OUTCOMES.every((outcome) => typeof row[outcome] === 'number') &&
            alone.length === 1 &&
            (measure === 'count' || measure === alone[0]) &&
            (isPublished(row, 'count') || isPublished(row, alone[0]!));
          expect(seen.flows[at]![measure], `${row.id} ${measure}`).toBe(known || isSame ? people : 'masked');
          if (known && peopleIn(row, measure) > 0) shownNumbers += 1;
        }
    }
    expect(shownNumbers).toBeGreaterThan(SETS);
  });

  it('follows from what they read of all states, and stays shown while it keeps its value', {
    timeout: patience,
  }, async () => {
    for (const set of samples()) {
      let before: { document: NetworkDocument; seen: NetworkDocument } | undefined;
      for (const { document, seen, readings } of published(statesOf(set))) {
        const sums: (readonly number[])[] = [];
        const values: number[] = [];
        for (const [at, row] of document.flows.entries())
          for (const measure of MEASURES) {
            const number = seen.flows[at]![measure];
            if (typeof number !== 'number' || number === 0) continue;
            expect(number).toBe(row[measure]);
            expect(number).toBeGreaterThan(4);
            sums.push(readings.unknownsOf(document, row, measure));
            values.push(number);
          }
        const ranges = await rangesOf(readings.unknowns, readings.read, sums);
        for (const [at, { least, most }] of ranges.entries()) {
          expect(least).toBeCloseTo(values[at]!, 6);
          expect(most).toBeCloseTo(values[at]!, 6);
        }
        for (const [at, row] of (before?.document.flows ?? []).entries())
          for (const measure of MEASURES) {
            const now = document.flows.indexOf(row);
            if (now < 0 || before!.seen.flows[at]![measure] === 'masked') continue;
            expect(seen.flows[now]![measure]).toBe(row[measure]);
          }
        before = { document, seen };
      }
    }
  });

  it('has the published sums that say more than its rows, and no others', { timeout: patience }, () => {
    let found = 0;
    for (const set of samples())
      for (const { document, cube, seen } of published(statesOf(set))) {
        const shownIn = new Map(seen.flows.map((row) => [row.id, row]));
        const listed = new Map(
          listedFigures(document).flatMap((figure) => {
            const [period, kind, axis] = figure.id.split(' ');
            const about = figure.id.split(' ').slice(3, -1).join(' ');
            const isAsked =
              period!.length === 4 &&
              (figure.measure === 'count' || axis === 'ENDS') &&
              ['ENDS', ...(kind === 'INTRODUCTION' ? [] : ['OPERATORS', 'TARGET'])].includes(axis!);
            const key = [kind, axis, about, figure.measure].join(' ');
            return isAsked ? [[key, figure] as const] : [];
          }),
        );
        const kindOf = new Map(document.flows.map(({ id, kind }) => [id, kind]));
        const told = new Set<ListedFigure>();
        for (const { axis, about, measure, value, rows } of seen.sums!) {
          const figure = listed.get([kindOf.get(rows[0]!), axis, about, measure].join(' '))!;
          expect(cube.published(figure.block, figure.id)).toEqual({ value });
          expect([...rows].sort()).toEqual(
            telling(figure)
              .map(({ id }) => id)
              .sort(),
          );
          expect(value).toBe(telling(figure).reduce((sum, row) => sum + peopleIn(row, measure), 0));
          told.add(figure);
          found += 1;
        }
        for (const figure of listed.values()) {
          const one = cube.published(figure.block, figure.id)!;
          const masks = telling(figure).some(({ id }) => shownIn.get(id)![figure.measure] === 'masked');
          if ('value' in one && masks) expect(told.has(figure), figure.id).toBe(true);
        }
      }
    expect(found).toBeGreaterThan(SETS);
  });
});

const row = (source: string, target: string, count: number): ReferralFlow => ({
  ...{ id: `${source}-${target}`, source, target, from: '2025-01-01', to: '2025-12-31' },
  ...{ kind: 'ORIENTATION', declaredBy: 'SENDER', count },
});
const document = network({
  filieres: ['a', 'b', 'c', 'd', 'e'].map((id) => filiere(id)),
  flows: [row('a', 'b', 13), row('a', 'c', 20), row('d', 'e', 30), row('d', 'b', 40)],
  actions: [
    { id: 'x', kind: 'PARTNER_EVENT', name: 'X', date: '2025-03-01', participants: 12 },
    { id: 'y', kind: 'INVENTORY', name: 'Y', date: '2024-03-01', participants: 3 },
  ],
});
/** The same with a small number where a larger one was. */
const smaller = { ...document, flows: document.flows.with(0, row('a', 'b', 3)) };

describe('a publication that is carried on', () => {
  it('goes on showing the participants of an action when others of its kind are noted', () => {
    const action = (id: string, participants: number) => ({
      ...{ id, kind: 'INFORMATION_SESSION' as const, name: id, date: `2026-10-0${id.length}`, participants },
    });
    const actions = [action('a', 14), action('bb', 9), action('ccc', 22)];
    const [publication, view] = [new Publication(network({ actions: [] })), new PublishedView()];
    const seen = actions.map((_, last) => {
      const document = network({ actions: actions.slice(0, last + 1) });
      view.take(publication.update(document));
      return view.of(document).actions.map(({ participants }) => participants);
    });
    expect(seen).toEqual([[14], [14, 9], [14, 9, 22]]);
  });

  it('tells everything at first, then what is seen otherwise', () => {
    const publication = new Publication(document);
    const first = publication.update(document);
    expect(first.flows).toEqual(document.flows.map(({ id }) => [id, ['count']]));
    expect(first.actions).toEqual([
      ['x', true],
      ['y', false],
    ]);
    expect(first.blocks.map(({ key }) => key).sort()).toEqual([
      'actions 2024 INVENTORY',
      'actions 2025 PARTNER_EVENT',
      'flows 2025 ORIENTATION',
    ]);
    expect(publication.update(document)).toEqual({ flows: [], actions: [], blocks: [] });
    const next = publication.update(smaller);
    expect(next.flows).toContainEqual(['a-b', []]);
    expect(next.flows.length).toBeLessThan(document.flows.length);
    expect(next.actions).toEqual([]);
    expect(next.blocks.map(({ key }) => key)).toEqual(['flows 2025 ORIENTATION']);
  });

  it('keeps what did not change the same object', () => {
    const [publication, view] = [new Publication(document), new PublishedView()];
    view.take(publication.update(document));
    const before = view.of(document);
    expect(before.flows[1]).toBe(document.flows[1]);
    const renamed = { ...document, name: 'other', flows: [...document.flows] };
    view.take(publication.update(renamed));
    const after = view.of(renamed);
    expect(after.flows).toBe(before.flows);
    expect(after.actions).toBe(before.actions);
    expect(after.filieres).toBe(before.filieres);
  });

  it('tells of past elements what their readers know', () => {
    const publication = new Publication(document);
    publication.update(document);
    publication.update(smaller);
    const shown = publication.show([document.flows[0]!, smaller.flows[0]!, document.flows[2]!], []);
    expect(shown.flows).toEqual([
      ['a-b', ['count']],
      ['a-b', []],
      ['d-e', ['count']],
    ]);
    expect(publication.show([], [{ ...document.actions[0]!, participants: 13 }]).actions).toEqual([
      ['x', false],
    ]);
  });

  it('shows and masks the same after it was written and read', { timeout: patience }, () => {
    for (const set of samples()) {
      const states = statesOf(set);
      const publication = new Publication(states[0]!);
      const memory: Record<string, string> = {};
      const view = new PublishedView();
      for (const state of states) {
        const change = publication.update(state);
        view.take(change);
        remember(memory, change);
        expect(JSON.parse(JSON.stringify(memory))).toEqual(memory);
        const again = new PublishedView();
        again.take(new Publication(state, memory).update(state));
        const [one, other] = [view.of(state), again.of(state)];
        expect(other.flows).toEqual(one.flows);
        expect(other.sums).toEqual(one.sums);
      }
    }
  });

  it('protects what changes after it was written and read', () => {
    const memory: Record<string, string> = {};
    const whole = new Publication(document);
    remember(memory, whole.update(document));
    const [publication, view] = [new Publication(document, memory), new PublishedView()];
    view.take(publication.update(document));
    expect(view.of(document).flows).toEqual(document.flows);
    view.take(publication.update(smaller));
    const expected = new PublishedView();
    expected.take(new Publication(document).update(document));
    expected.take(whole.update(smaller));
    expect(view.of(smaller).flows[0]?.count).toBe('masked');
    expect(publication.cube.blocks.get('flows 2025 ORIENTATION')?.given).toEqual([]);
    expect(view.of(smaller)).toEqual(expected.of(smaller));
  });

  it('gives its sums in an order that tells nothing of what changed', () => {
    const rows = [
      { ...row('a', 'b', 3), to: '2025-06-30' },
      { ...row('a', 'b', 20), id: 'a-b-2', from: '2025-07-01' },
      row('d', 'e', 30),
    ];
    const orders = [3, 2].map((guess) => {
      const one = { ...document, flows: rows };
      const [publication, view] = [new Publication(one), new PublishedView()];
      view.take(publication.update(one));
      const guessed = { ...one, flows: one.flows.with(0, { ...rows[0]!, count: guess }) };
      view.take(publication.update(guessed));
      const back = { ...guessed, flows: guessed.flows.with(0, { ...rows[0]!, count: 3 }) };
      view.take(publication.update(back));
      return view.of(back).sums!.map(({ axis, about, rows: told }) => [axis, about, ...told].join(' '));
    });
    expect(orders[0]!.length).toBeGreaterThan(0);
    expect(orders[1]).toEqual(orders[0]);
  });
});

function remember(memory: Record<string, string>, { blocks }: PublishedChange): void {
  for (const block of blocks) memory[block.key] = block.memory;
}
