import type { Server } from 'node:http';
import type { RequestHandler } from 'express';
import { refusalWords } from '../domain/answers/refusal.ts';
import { readConfig, terminalLanguage } from './config.ts';
import { Failure } from './errors.ts';
import { serverLogger } from './logger.ts';
import { type Running, start } from './start.ts';

/**
 * Starts the server for development: the client comes from its sources, through the handler that `developmentClient`
 * makes for the server, and answers are checked against their schemas. Prints a foreseen error and exits with code 1.
 */
export async function startDevelopment(
  developmentClient: (server: Server) => Promise<RequestHandler>,
): Promise<Running> {
  try {
    return await start({ config: readConfig(), logger: serverLogger(), developmentClient });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(`${refusalWords(error, terminalLanguage()).detail}\n`);
    process.exit(1);
  }
}
