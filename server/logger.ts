import { type Logger, pino } from 'pino';

/**
 * Creates the logger of the server: JSON lines on standard error, as standard output is for the user. On a terminal it
 * logs warnings and errors only.
 */
export function serverLogger(): Logger {
  return pino(
    { name: 'passerelles', level: process.stderr.isTTY ? 'warn' : 'info', base: { pid: process.pid } },
    pino.destination({ dest: 2, sync: true }),
  );
}
