import { errors as en } from '../../../domain/messages/en/errors.ts';
import { main } from '../../../server/cli/main.ts';

/** How a command ended that ran while calls failed. */
export interface CommandEnded {
  readonly code: number;
  /** The error that it told of, by its words; empty where it told of none. */
  readonly id: string;
  readonly err: string;
}

/** Runs `passerelles` in this process, in English, on the store of a folder. */
export async function commandOn(store: string, args: readonly string[]): Promise<CommandEnded> {
  let err = '';
  const code = await main([...args, '--lang', 'en', '--json'], {
    out: () => undefined,
    note: (text) => {
      err += text;
    },
    isTerminal: false,
    env: { DATA_DIR: store },
    folder: process.cwd(),
    onInterrupt: () => () => undefined,
  });
  return { code, id: idOf(err.trim()), err };
}

/** The error whose words a text has, with any values in their places. */
function idOf(text: string): string {
  if (text === '') return '';
  const found = Object.entries(en).find(([, { detail }]) => {
    const literal = detail.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return literal.length < 20 && new RegExp(`^${literal.join('[^]*')}$`).test(text);
  });
  return found?.[0] ?? 'UNKNOWN';
}
