import { MultiDirectedGraph } from 'graphology';
import { isValidAt } from '../../domain/model/dates.ts';
import type { Filiere, Passerelle } from '../../domain/model/entities.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { passerelleState } from '../../domain/model/passerelle-state.ts';
import { GENERAL_OUTLET, KINDS_OUTSIDE_P_PLUS, type PasserelleState } from '../../domain/model/vocabulary.ts';

/** The network at a day, as one would naturally put it in graphology: facts as attributes, all passerelles as edges. */
export interface NodeFacts {
  /** Undefined for an outlet. */
  readonly filiere: Filiere | undefined;
  readonly active: boolean;
  readonly terminal: boolean;
}

export interface EdgeFacts {
  /** Undefined for a PREP edge. */
  readonly passerelle: Passerelle | undefined;
  readonly state: PasserelleState;
  /** In N⁺. */
  readonly carries: boolean;
}

export type PeerGraph = MultiDirectedGraph<NodeFacts, EdgeFacts>;

export function buildGraph(document: NetworkDocument, at: string): PeerGraph {
  const graph: PeerGraph = new MultiDirectedGraph();
  const validOperators = new Set<string>();
  for (const operator of document.operators) if (isValidAt(operator, at)) validOperators.add(operator.id);
  for (const filiere of document.filieres) {
    const active = validOperators.has(filiere.operator) && isValidAt(filiere, at);
    const terminal = filiere.terminal === true || filiere.stage === 'COACHING';
    graph.addNode(filiere.id, { filiere, active, terminal });
  }
  for (const { id } of document.outlets) addOutlet(graph, id);
  addOutlet(graph, GENERAL_OUTLET);
  const isActive = (id: string): boolean => graph.getNodeAttribute(id, 'active');
  for (const passerelle of document.passerelles) {
    const { from, to, kind } = passerelle;
    const state = passerelleState(passerelle, at);
    const active = state === 'ACTIVE' && isActive(from) && isActive(to);
    const carries = active && !KINDS_OUTSIDE_P_PLUS.includes(kind);
    graph.addDirectedEdge(from, to, { passerelle, state, carries });
  }
  addPreps(graph, document, at);
  return graph;
}

function addOutlet(graph: PeerGraph, id: string): void {
  graph.addNode(id, { filiere: undefined, active: true, terminal: false });
}

function addPreps(graph: PeerGraph, document: NetworkDocument, at: string): void {
  const facts: EdgeFacts = { passerelle: undefined, state: 'ACTIVE', carries: true };
  const prepared = new Set<string>();
  for (const prep of document.preps) {
    if (!graph.getNodeAttribute(prep.filiere, 'active') || !isValidAt(prep, at)) continue;
    prepared.add(prep.filiere);
    graph.addDirectedEdge(prep.filiere, prep.outlet, facts);
  }
  graph.forEachNode((id, { active, terminal }) => {
    if (active && terminal && !prepared.has(id)) graph.addDirectedEdge(id, GENERAL_OUTLET, facts);
  });
}

/** Every node from which a walk over N⁺ reaches an outlet. */
export function reachingOutlets(graph: PeerGraph): Set<string> {
  const outlets = graph.filterNodes((_id, { filiere }) => filiere === undefined);
  const seen = new Set(outlets);
  for (const queue = outlets; queue.length > 0; ) {
    graph.forEachInEdge(queue.pop()!, (_edge, { carries }, source) => {
      if (!carries || seen.has(source)) return;
      seen.add(source);
      queue.push(source);
    });
  }
  return seen;
}

/** Every filière that a start reaches over P⁺. */
export function reachedFromStarts(graph: PeerGraph): Set<string> {
  const starts = graph.filterNodes(
    (_id, { filiere, active }) =>
      active && filiere !== undefined && (filiere.stage === 'INTAKE' || filiere.openAdmission === true),
  );
  const seen = new Set(starts);
  for (const queue = starts; queue.length > 0; ) {
    graph.forEachOutEdge(queue.pop()!, (_edge, { carries, passerelle }, _source, target) => {
      if (!carries || passerelle === undefined || seen.has(target)) return;
      seen.add(target);
      queue.push(target);
    });
  }
  return seen;
}
