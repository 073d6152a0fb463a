import { identified } from '../../../domain/change/elements.ts';
import { parsedElement } from '../../../domain/change/parsed.ts';
import type { Element } from '../../../domain/change/record.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import type { Field } from '../../../domain/model/field-types.ts';
import { freeId } from '../../../domain/model/free-id.ts';
import type { Problem } from '../../../domain/model/problems.ts';
import { idText } from '../../../domain/transfer/fold.ts';
import type { Mine } from '../../model/mine.ts';

/** The fields of the line in which an action is noted, in their order. */
export const QUICK_PATHS = [
  'kind',
  'date',
  'name',
  'operators',
  'commune',
  'form',
  'participants',
  'outcome',
  'link',
] as const;

/** The other fields, shown on demand. */
export const MORE_PATHS = ['theme', 'filieres', 'passerelles', 'agreements', 'source'] as const;

/** The field of an action at a path. */
export const actionField = (path: string): Field => FIELDS.actions.find((field) => field.path === path)!;

/** An action while it is typed. Its fields may be absent. */
export type ActionDraft = Readonly<Record<string, unknown>> & { readonly id: string };

/**
 * The partners that a new action begins with: those that are asked for, else one's own operator, if it is chosen, as an
 * action without it does not count as its own. Only operators of the network (`isThere`).
 */
export function firstPartners(
  asked: readonly string[],
  mine: Mine | undefined,
  isThere: (id: string) => boolean,
): readonly string[] {
  const known = asked.filter(isThere);
  return known.length === 0 && mine?.kind === 'operator' && isThere(mine.id) ? [mine.id] : known;
}

/** What the words of a draft depend on. */
export interface Naming {
  /** The word of a kind, in the words of the convention. */
  kindWord(kind: string): string;
  nameOf(id: string): string | undefined;
}

/** The title that an action gets when nobody gives one: its kind, and with whom it was done. */
export function proposedName(draft: ActionDraft, { kindWord, nameOf }: Naming): string | undefined {
  const { kind, operators } = draft;
  if (typeof kind !== 'string') return undefined;
  const partners = (Array.isArray(operators) ? operators : []).flatMap((id) => nameOf(String(id)) ?? []);
  const word = kindWord(kind);
  const title = [word.charAt(0).toUpperCase() + word.slice(1), partners.join(', ')].filter(Boolean);
  return title.join(' – ').slice(0, LONGEST_NAME);
}

const LONGEST_NAME = 300;

/** What keeps a draft from being saved: problems of the schema, a kind that is not chosen, a day that is to come. */
export interface DraftProblems {
  readonly schema: readonly Problem[];
  readonly lacksKind: boolean;
  readonly isFuture: boolean;
}

/**
 * Makes the action of a draft, with the name proposed for it when it has none; undefined with the problems when it
 * cannot be saved. `today` is the last day that an action may have, `isTaken` tells which ids are in use.
 */
export function actionOf(
  draft: ActionDraft,
  around: Naming & { readonly today: string; isTaken(id: string): boolean },
): { readonly action: Element | undefined; readonly problems: DraftProblems } {
  const { id: _id, ...said } = draft;
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  const name = given.name ?? proposedName(draft, around);
  const named = name === undefined ? given : { ...given, name };
  const id =
    draft.id || freeId(idText(`action ${String(given.date ?? '')} ${String(name ?? '')}`), around.isTaken);
  const schema: Problem[] = [];
  const lacksKind = given.kind === undefined;
  const parsed = parsedElement('actions', identified('actions', { ...named, id }), schema);
  const isFuture = typeof given.date === 'string' && given.date > around.today;
  const action = lacksKind || isFuture ? undefined : parsed;
  // A missing kind, and the name that it would give, are told in words of their own.
  const told = lacksKind ? schema.filter(({ path }) => !/\.(?:kind|name)$/.test(path)) : schema;
  return { action, problems: { schema: told, lacksKind, isFuture } };
}
