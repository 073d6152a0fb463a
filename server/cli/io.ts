import type { Language } from '../../domain/messages/codes.ts';
import { cli as en } from '../../domain/messages/en/cli.ts';
import { type CliWords, cli as fr } from '../../domain/messages/fr/cli.ts';
import type { Config } from '../config.ts';
import type { Surroundings } from './surroundings.ts';

/** What commands may use: output, settings, today. */
export interface Io extends Pick<Surroundings, 'out' | 'note' | 'isTerminal' | 'onInterrupt'> {
  readonly config: () => Config;
  readonly today: () => string;
}

export interface GlobalOptions {
  readonly json?: boolean;
  readonly network?: string;
  readonly language: Language;
}

/** Returns the texts that the command line prints, in a language. */
export const cliWords = (language: Language): CliWords => ({ fr, en })[language];

/** Writes the answer of a command as one line of JSON. */
export const jsonLine = (answer: unknown): string => `${JSON.stringify(answer)}\n`;
