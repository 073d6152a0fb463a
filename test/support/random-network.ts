import type * as fc from 'fast-check';
import type { EntryConditions } from '../../domain/model/conditions.ts';
import type { Filiere, Passerelle } from '../../domain/model/entities.ts';
import { FORMAT, FORMAT_VERSION, type NetworkDocument } from '../../domain/model/network.ts';
import { readNetwork } from '../../domain/model/read.ts';
import { DIMENSIONS } from '../../domain/model/vocabulary.ts';
import { type NetworkDraft, networkDraft } from './random-drafts.ts';
import { toFlows, toNilReports } from './random-flows.ts';
import { byIndex } from './random-parts.ts';
import { withPresumed } from './random-presumed.ts';

/** Ids whose order as text is not the order in which they are made: punctuation, capitals, no padding. */
const FILIERE_IDS = ['f10', 'f2', 'F1', 'f-1', 'f.1', 'f_1', 'f1', 'f11', 'Fa', 'fA', 'fa', 'f3'];
const OPERATOR_IDS = ['op10', 'op9', 'Op', 'op-x', 'op'];
const OUTLET_IDS = ['out2', 'Out', 'out10'];
const COMMUNES = ['c0', 'c1', 'c2', 'c3'];

/**
 * A valid network of at most twelve filières, with everything in it that a rule may stumble over. In half of them some
 * values are only presumed.
 */
export const randomNetwork: fc.Arbitrary<NetworkDocument> = networkDraft.map((draft) =>
  withPresumed(toNetwork(draft)),
);

/** The same with little in the way: many pathways between two ends, for questions about the best ones. */
export const denseNetwork: fc.Arbitrary<NetworkDocument> = networkDraft.map((draft) =>
  toNetwork({
    ...draft,
    operators: draft.operators.map((operator) => ({ ...operator, life: {} })),
    filieres: draft.filieres.map((filiere, index) => ({
      ...filiere,
      // Every third one keeps what it asks, so that levels still shut some ways and open others.
      entry: index % 3 === 0 ? filiere.entry : {},
      life: {},
    })),
    passerelles: draft.passerelles.slice(0, 32).map((passerelle, index) => ({
      ...passerelle,
      life: index % 8 === 7 ? passerelle.life : {},
    })),
    obstacles: draft.obstacles.slice(0, 1),
  }),
);

/** Few ways, all there all the time, and on each of them several things that keep people out: most of all levels. */
export const obstructedNetwork: fc.Arbitrary<NetworkDocument> = networkDraft.map((draft) =>
  toNetwork({
    ...draft,
    operators: draft.operators.map((operator) => ({ ...operator, life: {} })),
    filieres: draft.filieres.map((filiere, index) => ({
      ...filiere,
      entry: { ...filiere.entry, ...STEPS[index % STEPS.length] },
      exit: index % 2 === 0 ? filiere.exit : {},
      life: {},
    })),
    preps: draft.preps.map((prep) => ({ ...prep, life: {} })),
    passerelles: draft.passerelles.slice(0, 20).map((passerelle) => ({ ...passerelle, life: {} })),
    obstacles: draft.obstacles.map((obstacle) => ({ ...obstacle, severity: 'BLOCKING', life: {} })),
  }),
);

/**
 * Little that keeps people out for certain, and much of which nobody knows whether it does: obstacles of some audiences
 * on filières, on several sites of one filière, and on passerelles, most of all on parallel ones to an outlet.
 */
export const doubtfulNetwork: fc.Arbitrary<NetworkDocument> = networkDraft.map((draft) =>
  toNetwork({
    ...draft,
    operators: draft.operators.map((operator) => ({ ...operator, life: {} })),
    sites: draft.sites.map((site) => ({ ...site, life: {} })),
    filieres: draft.filieres.map((filiere, index) => ({
      ...filiere,
      sites: index % 2 === 0 ? [0, 1, 2] : filiere.sites,
      entry: index % 3 === 0 ? filiere.entry : NOTHING_ASKED,
      openAdmission: index % 2 === 0 ? true : filiere.openAdmission,
      life: {},
    })),
    outlets: Math.max(draft.outlets, 1),
    preps: draft.preps.slice(0, 1),
    passerelles: draft.passerelles.slice(0, 30).map((passerelle, index) => ({
      ...passerelle,
      ...(index % 3 === 0 && { toOutlet: true, like: 'own' as const }),
      ...(index % 3 === 1 && { like: 'same' as const, earlier: index - 1 }),
      life: {},
    })),
    obstacles: draft.obstacles.flatMap(({ affects, ...obstacle }) =>
      (['sites', 'sites', 'passerelles', 'filieres'] as const).map((on, shift) => ({
        ...obstacle,
        ...{ on, index: obstacle.index + shift, severity: 'BLOCKING' as const },
        ...{ affects: affects ?? [['NO_CAR']], life: {} },
      })),
    ),
  }),
);

const NOTHING_ASKED: EntryConditions = Object.fromEntries(DIMENSIONS.map((name) => [name, { min: 0 }]));

/** What entries ask one after the other: the same again, more, less, a ceiling, a ceiling below the test. */
const STEPS: readonly EntryConditions[] = [
  { written: { min: 2 }, numeracy: { min: 0 } },
  { written: { min: 4 }, numeracy: { min: 3 } },
  { written: { min: 0, max: 3 }, numeracy: { min: 2 } },
  { written: { min: 3 } },
  { written: { max: 2, tested: 4 }, numeracy: { min: 1, max: 2 } },
];

function toNetwork(draft: NetworkDraft): NetworkDocument {
  const bassins = draft.bassins.map((members, index) => ({
    id: `b${index}`,
    name: `Bassin ${index}`,
    communes: members.map(({ commune, life }) => ({ commune: byIndex(COMMUNES, commune), ...life })),
  }));
  const operators = draft.operators.map(({ bassins: declared, life }, index) => ({
    id: byIndex(OPERATOR_IDS, index),
    name: `Operator ${index}`,
    type: 'LEE',
    bassins: idsAt(bassins, declared),
    linksVerifiedOn: draft.linksVerifiedOn[index],
    ...life,
  }));
  const sites = draft.sites.map(({ operator, commune, life }, index) => ({
    id: `s${index}`,
    operator: byIndex(operators, operator).id,
    commune: byIndex(COMMUNES, commune),
    ...life,
  }));
  const filieres = draft.filieres.map((one, index) => toFiliere(one, index, operators, sites));
  const outlets = OUTLET_IDS.slice(0, draft.outlets).map((id) => ({ id, name: `Outlet ${id}` }));
  const agreements = draft.agreements.map(({ parties, life }, index) => ({
    id: `a${index}`,
    name: `Agreement ${index}`,
    parties: idsAt(operators, parties),
    ...life,
  }));
  const passerelles = toPasserelles(draft, filieres, outlets, agreements);
  const read = readNetwork({
    format: FORMAT,
    version: FORMAT_VERSION,
    name: 'Random network',
    communes: COMMUNES.map((id) => ({ id, name: `Commune ${id}` })),
    bassins,
    operators,
    sites,
    filieres,
    outlets,
    preps: toPreps(draft, filieres, outlets),
    agreements,
    passerelles,
    flows: toFlows(draft.flows, { filieres, outlets, passerelles }),
    nilReports: toNilReports(draft.flows, { filieres, outlets, passerelles }),
    ...toObstacles(draft, { filieres, sites, passerelles }, operators),
  });
  if (!read.ok) throw new Error(`The generator made an invalid network: ${JSON.stringify(read.problems)}`);
  return read.document;
}

type Named = { readonly id: string };

/** Ids at some positions, each once; none at all reads as absent. */
function idsAt(list: readonly Named[], positions: readonly number[]): string[] | undefined {
  if (list.length === 0 || positions.length === 0) return undefined;
  return [...new Set(positions.map((one) => byIndex(list, one).id))];
}

function toFiliere(
  { operator, sites: at, entry, exit, life, ...draft }: NetworkDraft['filieres'][number],
  index: number,
  operators: readonly Named[],
  sites: readonly Named[],
): Filiere {
  const { ageMin, ageMax, statuses, groups, communes, hoursPerWeek, ...own } = draft;
  const oldest = ageMin !== undefined && ageMax !== undefined && ageMax < ageMin ? undefined : ageMax;
  return {
    id: byIndex(FILIERE_IDS, index),
    name: `Filière ${index}`,
    operator: byIndex(operators, operator).id,
    ...own,
    schedule: { hoursPerWeek },
    sites: idsAt(sites, at),
    entry: { ...entry, ageMin, ageMax: oldest, statuses, groups, communes },
    exit,
    ...life,
  };
}

function toPasserelles(
  draft: NetworkDraft,
  filieres: readonly Named[],
  outlets: readonly Named[],
  agreements: readonly Named[],
): Passerelle[] {
  const made: Passerelle[] = [];
  for (const one of draft.passerelles.slice(0, draft.written)) {
    let from = byIndex(filieres, one.from).id;
    let to = one.toOutlet && outlets.length > 0 ? byIndex(outlets, one.to).id : byIndex(filieres, one.to).id;
    const earlier = made.length > 0 ? byIndex(made, one.earlier) : undefined;
    const turned = earlier !== undefined && !outlets.some(({ id }) => id === earlier.to);
    if (earlier !== undefined && one.like === 'same') [from, to] = [earlier.from, earlier.to];
    if (turned && one.like === 'back') [from, to] = [earlier.to, earlier.from];
    if (turned && one.like === 'onward') from = earlier.to;
    if (from === to && filieres.length > 1) to = byIndex(filieres, one.to + 1).id;
    if (from === to) continue;
    const { kind, formality, waives, life } = one;
    const agreement = one.agreement === undefined ? undefined : idsAt(agreements, [one.agreement])?.[0];
    made.push({ id: `p${made.length}`, from, to, kind, formality, agreement, waives, ...life });
  }
  return made;
}

function toPreps(draft: NetworkDraft, filieres: readonly Named[], outlets: readonly Named[]): object[] {
  if (outlets.length === 0) return [];
  return draft.preps.map(({ filiere, outlet, life }, index) => ({
    id: `e${index}`,
    filiere: byIndex(filieres, filiere).id,
    outlet: byIndex(outlets, outlet).id,
    ...life,
  }));
}

function toObstacles(
  draft: NetworkDraft,
  places: Record<'filieres' | 'sites' | 'passerelles', readonly Named[]>,
  operators: readonly Named[],
): { obstacles: object[]; mitigations: object[] } {
  const obstacles = draft.obstacles.map(({ on, index, severity, affects, life }, number) => ({
    id: `x${number}`,
    on: byIndex(places[on].length > 0 ? places[on] : places.filieres, index).id,
    name: `Obstacle ${number}`,
    category: 'DISTANCE',
    severity,
    affects,
    ...life,
  }));
  const mitigations = draft.mitigations.flatMap(({ operator, lifts, life }, index) => {
    const lifted = idsAt(obstacles, lifts);
    if (lifted === undefined) return [];
    const by = byIndex(operators, operator).id;
    return [{ id: `m${index}`, name: `Mitigation ${index}`, operator: by, lifts: lifted, ...life }];
  });
  return { obstacles, mitigations };
}
