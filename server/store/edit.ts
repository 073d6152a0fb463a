import { checkConsistency } from '../../domain/model/consistency.ts';
import { Passerelle } from '../../domain/model/entities.ts';
import { FindingLife, lifeId } from '../../domain/model/finding-life.ts';
import {
  byCodeUnit,
  ENTITY_LISTS,
  type EntityList,
  emptyNetwork,
  type NetworkDocument,
} from '../../domain/model/network.ts';
import type { Problem } from '../../domain/model/problems.ts';
import { checkReferences } from '../../domain/model/references.ts';
import { Scenario } from '../../domain/model/scenario.ts';
import { RESERVED_IDS } from '../../domain/model/vocabulary.ts';
import { ELEMENT_KINDS } from './elements.ts';
import type { Parameters } from './engine.ts';
import { type Batch, nodes, passages } from './to-graph.ts';

/** A narrow change of a stored network, which touches nothing else. */
export type NetworkEdit =
  | { readonly edit: 'SET_LIFE'; readonly life: FindingLife }
  | { readonly edit: 'REMOVE_LIFE'; readonly key: string }
  | { readonly edit: 'SAVE_SCENARIO'; readonly scenario: Scenario }
  | { readonly edit: 'REMOVE_SCENARIO'; readonly id: string }
  | { readonly edit: 'ADD_PASSERELLES'; readonly passerelles: readonly Passerelle[] };

/** What an edit makes of a network, and what it writes: what goes first, then what comes. */
export interface Edited {
  readonly document: NetworkDocument;
  readonly removals: readonly { readonly query: string; readonly parameters: Parameters }[];
  readonly batches: readonly Batch[];
  /** Errors that the edit would bring into the network; with any, nothing may be written. */
  readonly problems: readonly Problem[];
}

/** Works out an edit of a canonical document; every list that it does not touch stays the same object. */
export function edited(document: NetworkDocument, change: NetworkEdit): Edited {
  const made = (lists: Lists, removals: Edited['removals'], added: Lists, problems: Problem[]): Edited => ({
    document: { ...document, ...lists },
    removals,
    batches: batchesOf(document, added),
    problems,
  });
  switch (change.edit) {
    case 'SET_LIFE': {
      const life = FindingLife.parse({ ...change.life, id: change.life.id ?? lifeId(change.life.key) });
      const others = document.findingLives.filter(({ key }) => key !== life.key);
      const problems = lifeProblems(life);
      return made(
        { findingLives: inOrder([...others, life]) },
        [withoutLife(life.key)],
        { findingLives: [life] },
        problems,
      );
    }
    case 'REMOVE_LIFE': {
      const findingLives = document.findingLives.filter(({ key }) => key !== change.key);
      return made({ findingLives }, [withoutLife(change.key)], {}, []);
    }
    case 'SAVE_SCENARIO': {
      const scenario = Scenario.parse(change.scenario);
      const scenarios = document.scenarios.filter(({ id }) => id !== scenario.id);
      const problems = idProblems({ ...document, scenarios }, [scenario.id], 'scenarios');
      return made(
        { scenarios: inOrder([...scenarios, scenario]) },
        [withoutScenario(scenario.id)],
        { scenarios: [scenario] },
        problems,
      );
    }
    case 'REMOVE_SCENARIO': {
      const scenarios = document.scenarios.filter(({ id }) => id !== change.id);
      return made({ scenarios }, [withoutScenario(change.id)], {}, []);
    }
    case 'ADD_PASSERELLES': {
      const added = change.passerelles.map((passerelle) => Passerelle.parse(passerelle));
      const passerelles = inOrder([...document.passerelles, ...added]);
      return made({ passerelles }, [], { passerelles: added }, passerelleProblems(document, added));
    }
  }
}

type Lists = Partial<Pick<NetworkDocument, 'findingLives' | 'scenarios' | 'passerelles'>>;

const lifeProblems = (life: FindingLife): Problem[] => checkConsistency({ ...NOTHING, findingLives: [life] });

/** Only what comes is checked: the rest was sound before, and reading all of it again would keep others waiting. */
function passerelleProblems(document: NetworkDocument, added: readonly Passerelle[]): Problem[] {
  const { filieres, outlets, agreements } = document;
  const named = new Set(added.flatMap(({ from, to, agreement }) => [from, to, agreement]));
  const around = {
    ...NOTHING,
    // Operators and sites of the ends are not in question.
    filieres: filieres
      .filter(({ id }) => named.has(id))
      .map(({ id, name, stage }) => ({ id, name, stage, operator: STAND_IN.id })),
    operators: [STAND_IN],
    outlets: outlets.filter(({ id }) => named.has(id)),
    agreements: agreements
      .filter(({ id }) => named.has(id))
      .map(({ id, name }) => ({ id, name, parties: [STAND_IN.id] })),
    passerelles: [...added],
  };
  const ids = added.map(({ id }) => id);
  const errors = [...checkReferences(around), ...checkConsistency(around)];
  return [
    ...errors.filter(({ severity }) => severity === 'error'),
    ...idProblems(document, ids, 'passerelles'),
  ];
}

/** Stands for the operators that a check of passerelles does not look at; its id is one that no element can have. */
const STAND_IN = { id: ' ', name: '-', type: 'OTHER' };
const NOTHING = emptyNetwork('-');

/** Ids that are reserved, or that an element of the document has already. */
function idProblems(document: NetworkDocument, ids: readonly string[], list: EntityList): Problem[] {
  const wanted = new Set(ids);
  const taken = new Set(RESERVED_IDS);
  for (const name of ENTITY_LISTS) {
    // Operator types have a name space of their own.
    if (name === 'operatorTypes') continue;
    for (const { id } of document[name] as readonly { readonly id?: string | undefined }[])
      if (id !== undefined && wanted.has(id)) taken.add(id);
  }
  return ids
    .filter((id) => taken.has(id))
    .map((value) => {
      const code = RESERVED_IDS.includes(value) ? 'reserved-id' : 'duplicate-id';
      return { code, severity: 'error', path: `${list}.id`, value };
    });
}

function batchesOf({ outlets }: NetworkDocument, added: Lists): Batch[] {
  const written = ELEMENT_KINDS.filter(({ list }) => list in added).map((kind) => nodes(kind, added));
  return [...written, ...passages({ passerelles: added.passerelles ?? [], preps: [], outlets })].filter(
    ({ rows }) => rows.length > 0,
  );
}

const withoutLife = (key: string) => ({ query: 'network/delete-finding-lives', parameters: { keys: [key] } });
const withoutScenario = (id: string) => ({ query: 'network/delete-scenarios', parameters: { ids: [id] } });

const inOrder = <T extends { readonly id?: string | undefined }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => byCodeUnit(a.id ?? '', b.id ?? ''));
