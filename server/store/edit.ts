import { differenceOf } from '../../domain/change/difference.ts';
import type { ChangeKind, ElementChange } from '../../domain/change/record.ts';
import { Passerelle } from '../../domain/model/entities.ts';
import { FindingLife, lifeId } from '../../domain/model/finding-life.ts';
import { byCodeUnit, type NetworkDocument } from '../../domain/model/network.ts';
import { Scenario } from '../../domain/model/scenario.ts';

/** A small change of a stored network, such as saving a scenario. */
export type NetworkEdit =
  | { readonly edit: 'SET_LIFE'; readonly life: FindingLife }
  | { readonly edit: 'REMOVE_LIFE'; readonly key: string }
  | { readonly edit: 'SAVE_SCENARIO'; readonly scenario: Scenario }
  | { readonly edit: 'REMOVE_SCENARIO'; readonly id: string }
  | { readonly edit: 'ADD_PASSERELLES'; readonly passerelles: readonly Passerelle[] };

/** Kind of each edit in the history. */
export const EDIT_KINDS: Readonly<Record<NetworkEdit['edit'], ChangeKind>> = {
  SET_LIFE: 'LIFE',
  REMOVE_LIFE: 'LIFE',
  SAVE_SCENARIO: 'SCENARIO',
  REMOVE_SCENARIO: 'SCENARIO',
  ADD_PASSERELLES: 'PROJECTS',
};

/**
 * Works out which elements a small edit of a network, such as saving a scenario or a decision on a finding, adds,
 * changes or removes. The lists of the document must be sorted by id (canonical).
 */
export const changesOfEdit = (document: NetworkDocument, edit: NetworkEdit): ElementChange[] =>
  differenceOf(document, edited(document, edit));

function edited(document: NetworkDocument, edit: NetworkEdit): NetworkDocument {
  switch (edit.edit) {
    case 'SET_LIFE': {
      const life = FindingLife.parse({ ...edit.life, id: edit.life.id ?? lifeId(edit.life.key) });
      const others = document.findingLives.filter(({ key }) => key !== life.key);
      return { ...document, findingLives: inOrder([...others, life]) };
    }
    case 'REMOVE_LIFE':
      return { ...document, findingLives: document.findingLives.filter(({ key }) => key !== edit.key) };
    case 'SAVE_SCENARIO': {
      const scenario = Scenario.parse(edit.scenario);
      const others = document.scenarios.filter(({ id }) => id !== scenario.id);
      return { ...document, scenarios: inOrder([...others, scenario]) };
    }
    case 'REMOVE_SCENARIO':
      return { ...document, scenarios: document.scenarios.filter(({ id }) => id !== edit.id) };
    case 'ADD_PASSERELLES': {
      const added = edit.passerelles.map((passerelle) => Passerelle.parse(passerelle));
      return { ...document, passerelles: inOrder([...document.passerelles, ...added]) };
    }
  }
}

const inOrder = <T extends { readonly id?: string | undefined }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => byCodeUnit(a.id ?? '', b.id ?? ''));
