import type * as z from 'zod';
import type { Language } from '../../domain/messages/codes.ts';
import { Failure, failure } from '../errors.ts';
import { inOneSentence, parseQuery } from '../query-input.ts';

/**
 * Parses the options of a command by the schema of the matching query of the API, so that both accept the same.
 * Returns the parsed values. Throws the failure `bad-option`, worded in a language.
 */
export function parseOptions<T extends z.ZodType>(
  schema: T,
  options: object,
  language: Language,
): z.output<T> {
  const given = Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name, value === true ? 'true' : value]),
  );
  try {
    return parseQuery(schema, given, language);
  } catch (error) {
    const [first] = error instanceof Failure ? error.problems : [];
    if (first === undefined) throw error;
    const name = first.path.replace(/\[.*$/, '');
    const option = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    throw failure(
      'bad-option',
      { parameter: `--${option}`, problems: inOneSentence([first], language) },
      { cause: error },
    );
  }
}
