import type { Language } from '../../domain/messages/codes.ts';
import { cli as en } from '../../domain/messages/en/cli.ts';
import { type CliWords, cli as fr } from '../../domain/messages/fr/cli.ts';
import type { Config } from '../config.ts';
import type { Surroundings } from './surroundings.ts';

/** What a command may use of the world around it. */
export interface Io extends Pick<Surroundings, 'out' | 'note' | 'isTerminal' | 'onInterrupt'> {
  readonly config: () => Config;
  readonly today: () => string;
}

export interface GlobalOptions {
  readonly json?: boolean;
  readonly network?: string;
  readonly language: Language;
}

export const cliWords = (language: Language): CliWords => ({ fr, en })[language];

/** One line of JSON, the same text that the API sends. */
export const jsonLine = (answer: unknown): string => `${JSON.stringify(answer)}\n`;
