import type { AudienceAsked } from '../../api/asked.ts';
import { AudienceProfile } from '../../model/audience.ts';
import type { NetworkDocument } from '../../model/network.ts';
import { queryValues } from '../../model/query-text.ts';
import type { SavedView } from '../../model/saved-view.ts';
import { DIMENSIONS } from '../../model/vocabulary.ts';
import type { DayState } from './fields.ts';

/** The audience for whom a step is read; `asked` is undefined for everyone. */
export interface StepAudience {
  readonly asked: AudienceAsked | undefined;
  /** Id of an audience that the network no longer has. */
  readonly lost: string | undefined;
}

/** The audience of a step: the one that people described and kept with it, else that of the library which its state names. */
export function audienceOfStep(
  { profile }: Pick<SavedView, 'profile'>,
  { audience }: Pick<DayState, 'audience'>,
  { audiences }: Pick<NetworkDocument, 'audiences'>,
): StepAudience {
  const described = profile === undefined ? undefined : profileOfFields(profile);
  if (described !== undefined) return { asked: { profile: described }, lost: undefined };
  if (audience === undefined) return { asked: undefined, lost: undefined };
  return audiences.some(({ id }) => id === audience)
    ? { asked: { id: audience }, lost: undefined }
    : { asked: undefined, lost: audience };
}

/**
 * Reads an audience profile (age, status… of supposed learners) from a text such as `age=24&statuses=…`; undefined
 * when it is invalid or empty.
 */
export function profileOfFields(text: string): AudienceProfile | undefined {
  const read = AudienceProfile.safeParse(valuesOf(queryValues(text)));
  return read.success ? cleanProfile(read.data) : undefined;
}

/** Fields of a profile that are true or false. */
const YES_OR_NO: readonly string[] = ['hasCar', 'needsChildcare', 'loneParent', 'woman', 'literate'];

function valuesOf(fields: Readonly<Record<string, string>>): Record<string, unknown> {
  const levels: Record<string, number> = {};
  const values: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(fields)) {
    if ((DIMENSIONS as readonly string[]).includes(name)) levels[name] = Number(text);
    else if (name === 'age' || name === 'rightsMonths') values[name] = Number(text);
    else if (YES_OR_NO.includes(name)) values[name] = text === 'true';
    else if (name === 'commune') values[name] = text;
    else values[name] = text.split(',');
  }
  return Object.keys(levels).length === 0 ? values : { ...values, levels };
}

/**
 * Returns an audience profile (age, status… of supposed learners) without its empty fields; undefined when nothing is
 * left, which means everyone.
 */
export function cleanProfile(profile: AudienceProfile): AudienceProfile | undefined {
  const said = (value: unknown): boolean =>
    value !== undefined &&
    !(Array.isArray(value) && value.length === 0) &&
    !(typeof value === 'object' && Object.values(value as object).every((part) => part === undefined));
  const kept = Object.fromEntries(Object.entries(profile).filter(([, value]) => said(value)));
  return Object.keys(kept).length === 0 ? undefined : (kept as AudienceProfile);
}
