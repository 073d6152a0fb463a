import type { Server } from 'node:http';
import type { RequestHandler } from 'express';
import { readConfig, terminalLanguage } from './config.ts';
import { Failure, wordsOf } from './errors.ts';
import { serverLogger } from './logger.ts';
import { type Running, start } from './start.ts';

/**
 * Starts the server for development (`bin/dev.mjs`): the client comes from its sources, and answers are checked. Prints
 * a foreseen error and exits with code 1.
 */
export async function startDevelopment(
  developmentClient: (server: Server) => Promise<RequestHandler>,
): Promise<Running> {
  try {
    return await start({ config: readConfig(), logger: serverLogger(), developmentClient });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(`${wordsOf(error, terminalLanguage()).detail}\n`);
    process.exit(1);
  }
}
