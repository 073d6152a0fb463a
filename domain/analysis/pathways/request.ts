import type { Snapshot } from '../../graph/snapshot.ts';
import type { Formality } from '../../model/vocabulary.ts';
import type { Limit } from '../results.ts';

/** Stands for all usable starts instead of one filière. */
export const ANY_START = 'STARTS';
/** Stands for any outlet, the general one included. */
export const ANY_OUTLET = 'OUTLETS';
const SECTOR_PREFIX = 'sector:';

/**
 * The orders of pathways. *Fastest*: complete ones first, then months, steps, ids. *Surest*: fewest points to check
 * first, then as *fastest*.
 */
export const PATHWAY_ORDERS = ['fastest', 'surest'] as const;
export type PathwayOrder = (typeof PATHWAY_ORDERS)[number];

/** A question for pathways, in ids. */
export interface PathwayQuery {
  /** The id of a filière, or STARTS. */
  readonly from: string;
  /** The id of an outlet or a filière, `sector:CODE`, or OUTLETS. */
  readonly to: string;
  readonly k: number;
  /** *Fastest* when it is absent. */
  readonly order?: PathwayOrder | undefined;
  /** Filières to pass through, in this order; an end may be named too. */
  readonly via?: readonly string[] | undefined;
  /** Filières and operators to avoid, also as the start. */
  readonly avoid?: readonly string[] | undefined;
  readonly maxMonths?: number | undefined;
  readonly maxSteps?: number | undefined;
  /** Only passerelles of these formalities; one without a formality is then not allowed. */
  readonly formality?: readonly Formality[] | undefined;
  readonly withoutConcurrent?: boolean | undefined;
  /** Whether the person is already enrolled at the start, so that its wait does not count. */
  readonly enrolled?: boolean | undefined;
  /** The largest allowed share of filières in common with a pathway listed before (start and outlet do not count). */
  readonly diversity?: number | undefined;
}

/** The target of a pathway: one node, a sector, or any outlet. */
export type Target =
  | { readonly kind: 'node'; readonly node: number }
  | { readonly kind: 'sector'; readonly sector: number }
  | { readonly kind: 'outlets' };

/** A pathway question with its ids resolved to numbers of a snapshot. */
export interface PathwayRequest {
  /** Undefined means every usable start. */
  readonly from: number | undefined;
  readonly target: Target;
  readonly k: number;
  readonly order: PathwayOrder;
  readonly via: readonly number[];
  /** By node: 1 if it is to be avoided. */
  readonly avoided: Uint8Array | undefined;
  readonly maxMonths: number;
  readonly maxSteps: number;
  readonly formality: ReadonlySet<Formality> | undefined;
  readonly withoutConcurrent: boolean;
  readonly enrolled: boolean;
  readonly diversity: number | undefined;
}

/** The resolved request, or the parameter and the id that names nothing. */
export type RequestResult =
  | { readonly ok: true; readonly request: PathwayRequest }
  | { readonly ok: false; readonly parameter: 'from' | 'to' | 'via' | 'avoid'; readonly value: string };

/**
 * Turns the ids of a query for pathways into numbers of the snapshot, the network on a day. Returns the request or,
 * if an id names nothing of the right kind, `ok: false` with the parameter and that id.
 */
export function resolveQuery(snapshot: Snapshot, query: PathwayQuery): RequestResult {
  const { nodes } = snapshot;
  const filiere = (id: string): number | undefined => {
    const node = nodes.index.get(id);
    return node !== undefined && nodes.isOutlet[node] === 0 ? node : undefined;
  };
  const from = query.from === ANY_START ? undefined : filiere(query.from);
  if (query.from !== ANY_START && from === undefined)
    return { ok: false, parameter: 'from', value: query.from };
  let target = resolveTarget(snapshot, query.to);
  if (target === undefined) return { ok: false, parameter: 'to', value: query.to };
  const via: number[] = [];
  for (const id of query.via ?? []) {
    const node = nodes.index.get(id);
    if (node === undefined) return { ok: false, parameter: 'via', value: id };
    via.push(node);
  }
  const last = via.at(-1);
  if (target.kind === 'outlets' && last !== undefined && nodes.isOutlet[last] === 1)
    target = { kind: 'node', node: last };
  // An outlet at the end of `via` that is the target asks for nothing more. An outlet can be nowhere else in a
  // pathway.
  if (target.kind === 'node' && via.at(-1) === target.node && nodes.isOutlet[target.node] === 1) via.pop();
  const avoided = query.avoid?.length ? new Uint8Array(nodes.count) : undefined;
  for (const id of query.avoid ?? []) {
    const operator = snapshot.operatorIndex.get(id);
    const node = filiere(id);
    if (operator === undefined && node === undefined) return { ok: false, parameter: 'avoid', value: id };
    if (node !== undefined) avoided![node] = 1;
    else
      nodes.operator.forEach((of, member) => {
        if (of === operator) avoided![member] = 1;
      });
  }
  const request: PathwayRequest = {
    from,
    target,
    k: query.k,
    order: query.order ?? 'fastest',
    via,
    avoided,
    maxMonths: query.maxMonths ?? Number.POSITIVE_INFINITY,
    maxSteps: query.maxSteps ?? Number.POSITIVE_INFINITY,
    formality: query.formality === undefined ? undefined : new Set(query.formality),
    withoutConcurrent: query.withoutConcurrent ?? false,
    enrolled: query.enrolled ?? false,
    diversity: query.diversity,
  };
  return { ok: true, request };
}

/**
 * Turns the goal of a query for pathways into numbers of the snapshot, the network on a day. `to` is OUTLETS (any
 * outlet), `sector:CODE`, or the id of a filière or outlet. Undefined when it names nothing.
 */
export function resolveTarget(snapshot: Snapshot, to: string): Target | undefined {
  if (to === ANY_OUTLET) return { kind: 'outlets' };
  if (to.startsWith(SECTOR_PREFIX)) {
    const sector = snapshot.nodes.sectorCodes.indexOf(to.slice(SECTOR_PREFIX.length));
    return sector < 0 ? undefined : { kind: 'sector', sector };
  }
  const node = snapshot.nodes.index.get(to);
  return node === undefined ? undefined : { kind: 'node', node };
}

/**
 * Returns a request for pathways without any limit (on months, steps, formality, what to avoid…), for the fastest
 * pathway only. It serves to find out whether the limits prevent a pathway.
 */
export const withoutLimits = (request: PathwayRequest): PathwayRequest => ({
  ...request,
  ...FREE,
  k: 1,
  order: 'fastest',
  diversity: undefined,
});

/** Returns a request for pathways without one of its limits, such as `maxMonths` or `avoid`. */
export const withoutLimit = (request: PathwayRequest, limit: Limit): PathwayRequest => {
  const field = FIELDS[limit];
  return { ...request, [field]: FREE[field] };
};

/**
 * Whether a request for pathways sets the given limit: `via`, `avoid`, `maxMonths`, `maxSteps`, `formality` or
 * `withoutConcurrent`.
 */
export const isLimited = (request: PathwayRequest, limit: Limit): boolean =>
  limit === 'via' ? request.via.length > 0 : request[FIELDS[limit]] !== FREE[FIELDS[limit]];

const FREE = {
  via: [],
  avoided: undefined,
  maxMonths: Number.POSITIVE_INFINITY,
  maxSteps: Number.POSITIVE_INFINITY,
  formality: undefined,
  withoutConcurrent: false,
} as const satisfies Partial<PathwayRequest>;

/** The field of a request that holds each limit. */
const FIELDS = {
  via: 'via',
  avoid: 'avoided',
  maxMonths: 'maxMonths',
  maxSteps: 'maxSteps',
  formality: 'formality',
  withoutConcurrent: 'withoutConcurrent',
} as const satisfies Record<Limit, keyof typeof FREE>;
