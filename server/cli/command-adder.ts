import type { Command } from 'commander';
import type { Language } from '../../domain/messages/codes.ts';
import type { cliWords, GlobalOptions, Io } from './io.ts';

type CommandName = keyof ReturnType<typeof cliWords>['commands'];

/** Adds commands to a program. */
export interface CommandAdder {
  readonly io: Io;
  readonly language: Language;
  /** Adds a command with its description. */
  add(name: CommandName): Command;
  /** Makes the action of a command: does the work with the global options. */
  run(work: (globals: GlobalOptions, command: Command) => Promise<void>): (this: Command) => Promise<void>;
}

/**
 * Returns the values of an option given before (`before`) with one more, so that the option may be given several
 * times.
 */
export const collect = (value: string, before: string[] = []): string[] => [...before, value];
