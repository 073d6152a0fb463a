import type { AwarenessAction } from '../model/entities.ts';
import { byCodeUnit } from '../model/network.ts';
import { periodsOf } from './chosen-actions.ts';

/** By what actions are counted. People are never added up here: only published figures are (docs/decisions/011). */
export const COUNTED_BY = ['kind', 'quarter', 'partner', 'commune'] as const;
export type CountedBy = (typeof COUNTED_BY)[number];

/** How many actions there are of one kind, in one quarter, with one partner or in one commune; null = not said. */
export interface ActionCount {
  readonly about: string | null;
  readonly actions: number;
}

/**
 * Counts actions by kind, quarter, partner or commune: the most first, quarters in order of time. An action with
 * several partners counts for each of them.
 */
export function countActions(actions: readonly AwarenessAction[], by: CountedBy): ActionCount[] {
  const counts = new Map<string | null, number>();
  for (const action of actions)
    for (const about of new Set(aboutOf(action, by))) counts.set(about, (counts.get(about) ?? 0) + 1);
  return [...counts].map(([about, count]) => ({ about, actions: count })).sort((a, b) => order(a, b, by));
}

function aboutOf(action: AwarenessAction, by: CountedBy): readonly (string | null)[] {
  if (by === 'kind') return [action.kind];
  if (by === 'quarter') return [periodsOf(action)[1]];
  if (by === 'commune') return [action.commune ?? null];
  return action.operators ?? [null];
}

/** What is not said comes last. */
function order(a: ActionCount, b: ActionCount, by: CountedBy): number {
  if (a.about === null || b.about === null) return Number(a.about === null) - Number(b.about === null);
  const byAbout = byCodeUnit(a.about, b.about);
  return by === 'quarter' ? byAbout : b.actions - a.actions || byAbout;
}
