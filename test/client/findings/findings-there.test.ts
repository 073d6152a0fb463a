import { expect, it } from 'vitest';
import { gapsAnswer } from '../../../domain/answers/gaps.ts';
import { openNetwork } from '../../../domain/answers/open-network.ts';
import type { GapKind } from '../../../domain/findings/kinds.ts';
import { viewAt } from '../../../domain/map/network-view.ts';
import { findingsThere, indexAnswer } from '../../../domain/map/shown/answered.ts';
import { youngNetwork } from '../../support/young-network.ts';

const AT = '2026-01-15';
const document = youngNetwork({ operators: 20 });
const view = viewAt(document, AT);
const open = openNetwork(document);
const KINDS: GapKind[] = ['M01', 'M02'];

it('counts for an operator all that the map marks in its box, where the answer lists only the first findings', () => {
  const first = gapsAnswer(open, { at: AT, kind: KINDS, limit: 1 }, AT);
  const { marks } = gapsAnswer(open, { at: AT, kind: KINDS, limit: 1, marks: true }, AT);
  const index = indexAnswer(view, first, { kinds: new Set(KINDS), marks });
  for (const { id } of document.operators) {
    const own = document.filieres.filter(({ operator }) => operator === id).map((one) => one.id);
    const marked = marks.filter(({ on }) => on.some((one) => own.includes(one)));
    const there = findingsThere(index, id, own);
    expect(there.map(({ key }) => key).sort()).toEqual(marked.map(({ key }) => key).sort());
    expect(there.length).toBeGreaterThan(0);
  }
  // Nothing more is said to be possible of the kinds of which all marks are known.
  expect(index.cut).toEqual([]);
  expect(indexAnswer(view, first).cut).toEqual(KINDS);
});

it('lists a finding of a filière once, as a whole where the answer lists it', () => {
  const all = gapsAnswer(open, { at: AT, kind: KINDS, limit: 1000 }, AT);
  const index = indexAnswer(view, all);
  const { id } = document.filieres.find(({ stage }) => stage !== 'INTAKE')!;
  const there = findingsThere(index, id);
  expect(there.map(({ kind }) => kind).sort()).toEqual(['M01', 'M02']);
  expect(there.every(({ finding }) => finding !== undefined)).toBe(true);
});
