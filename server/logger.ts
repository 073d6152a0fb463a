import { type Logger, pino } from 'pino';

/**
 * JSON lines on standard error, so that standard output stays for people. On a terminal only what needs attention is
 * shown.
 */
export function serverLogger(): Logger {
  return pino(
    { name: 'passerelles', level: process.stderr.isTTY ? 'warn' : 'info', base: { pid: process.pid } },
    pino.destination({ dest: 2, sync: true }),
  );
}
