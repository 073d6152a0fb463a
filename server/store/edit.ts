import { checkConsistency } from '../../domain/model/consistency.ts';
import { Passerelle } from '../../domain/model/entities.ts';
import { FindingLife, lifeId } from '../../domain/model/finding-life.ts';
import { byCodeUnit, type NetworkDocument } from '../../domain/model/network.ts';
import type { Problem } from '../../domain/model/problems.ts';
import { checkReferences } from '../../domain/model/references.ts';
import { Scenario } from '../../domain/model/scenario.ts';
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
  switch (change.edit) {
    case 'SET_LIFE': {
      const life = FindingLife.parse({ ...change.life, id: change.life.id ?? lifeId(change.life.key) });
      const others = document.findingLives.filter(({ key }) => key !== life.key);
      return checked(document, { findingLives: inOrder([...others, life]) }, [withoutLife(life.key)], {
        findingLives: [life],
      });
    }
    case 'REMOVE_LIFE': {
      const findingLives = document.findingLives.filter(({ key }) => key !== change.key);
      return checked(document, { findingLives }, [withoutLife(change.key)], {});
    }
    case 'SAVE_SCENARIO': {
      const scenario = Scenario.parse(change.scenario);
      const others = document.scenarios.filter(({ id }) => id !== scenario.id);
      return checked(
        document,
        { scenarios: inOrder([...others, scenario]) },
        [withoutScenario(scenario.id)],
        {
          scenarios: [scenario],
        },
      );
    }
    case 'REMOVE_SCENARIO': {
      const scenarios = document.scenarios.filter(({ id }) => id !== change.id);
      return checked(document, { scenarios }, [withoutScenario(change.id)], {});
    }
    case 'ADD_PASSERELLES': {
      const added = change.passerelles.map((passerelle) => Passerelle.parse(passerelle));
      const passerelles = inOrder([...document.passerelles, ...added]);
      return checked(document, { passerelles }, [], { passerelles: added });
    }
  }
}

type Lists = Partial<Pick<NetworkDocument, 'findingLives' | 'scenarios' | 'passerelles'>>;

function checked(before: NetworkDocument, lists: Lists, removals: Edited['removals'], added: Lists): Edited {
  const document = { ...before, ...lists };
  const found = [...checkReferences(document), ...checkConsistency(document)];
  const problems = found.filter(({ severity }) => severity === 'error');
  return { document, removals, batches: batchesOf(before, added), problems };
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
