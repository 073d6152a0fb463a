import type { GapKind } from '../../domain/findings/kinds.ts';
import { addMonths } from '../../domain/model/dates.ts';
import type { Filiere, Passerelle } from '../../domain/model/entities.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { DIMENSIONS, type Dimension, type PasserelleState } from '../../domain/model/vocabulary.ts';
import { type PeerGraph, reachedFromStarts, reachingOutlets } from './graphology.ts';

/** Keys of the findings of one kind, by plain loops over graphology; the evidence is left out. */
export type PlainRule = (graph: PeerGraph, document: NetworkDocument, at: string) => Set<string>;

/** The kinds that are about the graph itself; the others are about flow rows, pairs of a basin or absent fields. */
export const PLAIN_RULES: Partial<Record<GapKind, PlainRule>> = {
  M01: (graph) => wayless(graph, (id) => !leadsOn(graph, id), 'M01'),
  M01X: (graph) => {
    const arrives = reachingOutlets(graph);
    return wayless(graph, (id) => !arrives.has(id) && leadsOn(graph, id), 'M01X');
  },
  M02: (graph) => {
    const reached = reachedFromStarts(graph);
    const found = new Set<string>();
    graph.forEachNode((id, { filiere, active }) => {
      if (filiere !== undefined && active && !reached.has(id)) found.add(`M02:${id}`);
    });
    return found;
  },
  M03: levelGaps,
  M06: informalOnly,
  M13: lapsed,
  M15: harderTests,
};

function wayless(graph: PeerGraph, isFound: (id: string) => boolean, kind: GapKind): Set<string> {
  const found = new Set<string>();
  graph.forEachNode((id, { filiere, active, terminal }) => {
    if (filiere !== undefined && active && !terminal && isFound(id)) found.add(`${kind}:${id}`);
  });
  return found;
}

const leadsOn = (graph: PeerGraph, id: string): boolean =>
  graph.someOutEdge(id, (_edge, { carries }) => carries);

function needOf(filiere: Filiere, dimension: Dimension): number {
  const { min, tested } = filiere.entry?.[dimension] ?? {};
  return Math.max(min ?? 0, tested ?? 0);
}

function levelGaps(graph: PeerGraph): Set<string> {
  const found = new Set<string>();
  graph.forEachEdge((_edge, { carries, passerelle }, _from, _to, source, target) => {
    const [a, b] = [source.filiere, target.filiere];
    if (!carries || passerelle === undefined || a === undefined || b === undefined) return;
    if (a.stage === 'INTAKE') return;
    const fails = DIMENSIONS.some((dimension) => {
      if (passerelle.waives?.includes(dimension)) return false;
      const exit = passerelle.kind === 'CONCURRENT' ? 0 : (a.exit?.[dimension] ?? 0);
      const state = Math.max(exit, needOf(a, dimension));
      const max = b.entry?.[dimension]?.max;
      return state >= 1 && (state < needOf(b, dimension) || (max !== undefined && state > max));
    });
    if (fails) found.add(`M03:${passerelle.id}`);
  });
  return found;
}

function informalOnly(graph: PeerGraph): Set<string> {
  const found = new Set<string>();
  graph.forEachNode((id) => {
    const informal = new Map<string, boolean>();
    graph.forEachOutEdge(id, (_edge, { carries, passerelle }, _source, target) => {
      if (!carries || passerelle === undefined) return;
      informal.set(target, (informal.get(target) ?? true) && passerelle.formality === 'INFORMAL');
    });
    for (const [target, only] of informal) if (only) found.add(`M06:${id}:${target}`);
  });
  return found;
}

interface Passage {
  readonly passerelle: Passerelle;
  readonly state: PasserelleState;
}

function lapsed(graph: PeerGraph, document: NetworkDocument, at: string): Set<string> {
  const agreementEnds = new Map(document.agreements.map(({ id, validTo }) => [id, validTo]));
  const longAgo = (day: string | undefined): boolean => day === undefined || addMonths(day, 12) < at;
  const found = new Set<string>();
  graph.forEachNode((id, { active }) => {
    if (!active) return;
    const byTarget = new Map<string, Passage[]>();
    graph.forEachOutEdge(id, (_edge, { passerelle, state }, _source, target, _from, { active: there }) => {
      if (passerelle === undefined || !there) return;
      byTarget.set(target, [...(byTarget.get(target) ?? []), { passerelle, state }]);
    });
    for (const [target, passages] of byTarget) {
      for (const kind of new Set(passages.map(({ passerelle }) => passerelle.kind))) {
        if (kind !== 'DISCOVERY' && isLapsed(passages, kind)) found.add(`M13:${id}:${target}:${kind}`);
      }
    }
  });
  return found;

  function isLapsed(passages: readonly Passage[], kind: Passerelle['kind']): boolean {
    const same = passages.filter(({ passerelle }) => passerelle.kind === kind);
    const replaced = passages.some(
      ({ passerelle, state }) =>
        state === 'ACTIVE' &&
        (kind === 'RETURN'
          ? passerelle.kind === 'RETURN'
          : passerelle.kind !== 'RETURN' && passerelle.kind !== 'DISCOVERY'),
    );
    const known = same.filter(({ state }) => state !== 'PLANNED');
    const expired = known.length > 0 && known.every(({ state }) => state === 'EXPIRED');
    const agreementEnded = same.some(
      ({ passerelle: { agreement }, state }) =>
        state === 'ACTIVE' && agreement !== undefined && (agreementEnds.get(agreement) ?? '~') < at,
    );
    const stalled = same.some(({ passerelle: { planned, validFrom, suspendedFrom }, state }) =>
      state === 'SUSPENDED'
        ? longAgo(suspendedFrom)
        : planned === true && validFrom !== undefined && longAgo(validFrom),
    );
    return (!replaced && (expired || stalled)) || agreementEnded;
  }
}

function harderTests(graph: PeerGraph): Set<string> {
  const found = new Set<string>();
  graph.forEachNode((id, { filiere, active }) => {
    if (filiere === undefined || !active) return;
    const inflated = DIMENSIONS.some((dimension) => {
      const { min, tested } = filiere.entry?.[dimension] ?? {};
      return tested !== undefined && tested > (min ?? 0);
    });
    if (inflated) found.add(`M15:${id}`);
  });
  return found;
}
