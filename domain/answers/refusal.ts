import type { Language } from '../messages/codes.ts';
import { elementParameters as elementsEn } from '../messages/en/element-parameters.ts';
import { errors as en } from '../messages/en/errors.ts';
import { settings as settingsEn } from '../messages/en/settings.ts';
import { fill } from '../messages/fill.ts';
import { elementParameters as elementsFr } from '../messages/fr/element-parameters.ts';
import { type ErrorId, errors as fr } from '../messages/fr/errors.ts';
import { settings as settingsFr } from '../messages/fr/settings.ts';

type Values = Readonly<Record<string, string | number>>;

/** Names of parameters that take the id of an element. */
export type ElementParameter = keyof typeof elementsFr;

/**
 * A foreseen reason why a question has no answer: a stable id and the values for its message. `message` is in English,
 * for logs; `refusalWords` gives the words for users.
 */
export class Refusal extends Error {
  readonly id: ErrorId;
  readonly values: Values;

  constructor(id: ErrorId, values: Values, cause?: unknown) {
    super(
      fill(en[id].detail, { ...values, ...elementWords(values, 'en') }),
      cause === undefined ? undefined : { cause },
    );
    this.name = 'Refusal';
    this.id = id;
    this.values = values;
  }
}

/** Creates a refusal with the stable id `id`, such as `unknown-finding`. `values` fill the places of its message. */
export const refusal = (id: ErrorId, values: Values = {}): Refusal => new Refusal(id, values);

/**
 * Creates the refusal `unknown-element`: the id `value`, given in a parameter of a question, is not that of a suitable
 * element.
 */
export const unknownElement = (parameter: ElementParameter, value: string): Refusal =>
  refusal('unknown-element', { parameter, value });

/** Returns the title and the message of a refusal in a language, with its values filled in. */
export function refusalWords(
  { id, values }: Pick<Refusal, 'id' | 'values'>,
  language: Language,
): { title: string; detail: string } {
  const words = { fr, en }[language][id];
  const all = { ...values, ...elementWords(values, language) };
  return { title: fill(words.title, all), detail: fill(words.detail, all) };
}

/** For a parameter that takes an id, or a setting: words for what it is and what it takes. */
function elementWords({ parameter, setting }: Values, language: Language): Values {
  const words: Readonly<Record<string, Values>> = { fr: elementsFr, en: elementsEn }[language];
  const settings: Readonly<Record<string, Values>> = { fr: settingsFr, en: settingsEn }[language];
  if (setting !== undefined) return settings[setting] ?? {};
  return (parameter !== undefined && words[parameter]) || {};
}
