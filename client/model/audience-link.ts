import type { AudienceProfile } from '../../domain/model/audience.ts';
import { DIMENSIONS } from '../../domain/model/vocabulary.ts';
import { profileOfFields } from '../../domain/slides/state/audience.ts';

/** Prefix of a shared profile in the fragment of an address. Browsers never send the fragment to a server. */
const MARK = 'public:';

/**
 * Writes an audience profile (age, status… of supposed learners) as the fragment of an address, the part after `#`,
 * which browsers never send to a server.
 */
export const profileText = (profile: AudienceProfile): string => MARK + profileFields(profile);

/**
 * Writes an audience profile (age, status… of supposed learners) as a text such as `age=24&statuses=…`. Unknown
 * traits are left out.
 */
export function profileFields(profile: AudienceProfile): string {
  const { levels = {}, ...plain } = profile;
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(plain)) {
    if (value !== undefined) fields.set(name, Array.isArray(value) ? value.join(',') : String(value));
  }
  for (const dimension of DIMENSIONS) {
    const level = levels[dimension];
    if (level !== undefined) fields.set(dimension, String(level));
  }
  return fields.toString().replaceAll('%2C', ',');
}

/**
 * Whether the fragment of an address (the part after `#`) claims to hold an audience profile (age, status… of
 * supposed learners), readable or not.
 */
export const holdsProfile = (fragment: string): boolean => fragment.replace(/^#/, '').startsWith(MARK);

/**
 * Reads an audience profile (age, status… of supposed learners) from the fragment of an address, the part after `#`;
 * undefined when it holds none or an invalid one.
 */
export function profileFrom(fragment: string): AudienceProfile | undefined {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith(MARK)) return undefined;
  return profileOfFields(text.slice(MARK.length));
}
