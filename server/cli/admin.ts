import { Login } from '../../domain/api/people.ts';
import { fill } from '../../domain/messages/fill.ts';
import { openDesk } from '../accounts/access.ts';
import { accountId, allAccounts, type Desk, personOf } from '../accounts/desk.ts';
import { addPerson, resetPerson } from '../accounts/manage.ts';
import { failure } from '../errors.ts';
import { cliWords, type GlobalOptions, type Io, jsonLine } from './io.ts';
import { withStore } from './with-store.ts';

interface AdminOptions {
  readonly action: string | undefined;
  readonly login: string | undefined;
  readonly name?: string;
  readonly secondFactor?: boolean;
}

const ACTIONS = ['create', 'reset', 'list'] as const;

/**
 * Runs the command `admin`: makes an administrator, or gives an account a new link to choose a password, or lists the
 * accounts. It is for whoever may reach the store itself. Throws `bad-option`, `missing-argument`, `login-taken` and
 * `unknown-person`.
 */
export async function admin(io: Io, globals: GlobalOptions, options: AdminOptions): Promise<void> {
  const action = ACTIONS.find((known) => known === options.action);
  if (action === undefined)
    throw failure('bad-option', {
      parameter: 'admin',
      problems: `${options.action} (${ACTIONS.join(', ')})`,
    });
  if (action !== 'list') refuseLogin(options.login);
  await withStore(io, async (store) => {
    const desk = openDesk(store);
    if (action === 'list') await printAccounts(io, globals, desk);
    else await printLink(io, globals, desk, { ...options, action, login: options.login! });
  });
}

function refuseLogin(login: string | undefined): void {
  if (login === undefined) throw failure('missing-argument', { value: 'login' });
  if (!Login.safeParse(login).success)
    throw failure('bad-option', { parameter: 'login', problems: login.slice(0, 80) });
}

async function printLink(
  io: Io,
  { json, language }: GlobalOptions,
  desk: Desk,
  { action, login, name = login, secondFactor = false }: AdminOptions & { readonly login: string },
): Promise<void> {
  const id = accountId(login);
  const isKnown = (await desk.people.read('accounts', id)) !== undefined;
  if (action === 'reset' && !isKnown) throw failure('unknown-person', { value: login });
  const invited =
    action === 'create'
      ? await addPerson(desk, { login, name, role: 'ADMINISTRATOR', bassins: [], operators: [] }, undefined)
      : await resetPerson(desk, { id, secondFactor }, undefined);
  const { host, port, publicUrl = `http://${host}:${port}` } = io.config();
  const url = `${publicUrl}/choose-password#${invited.token}`;
  if (json) io.out(jsonLine({ ...invited, url }));
  else {
    const until = invited.expiresAt.slice(0, 16).replace('T', ' ');
    io.out(`${fill(cliWords(language).people.link, { login, until, url })}\n`);
  }
}

async function printAccounts(io: Io, { json, language }: GlobalOptions, desk: Desk): Promise<void> {
  const people = (await allAccounts(desk.people)).map(personOf);
  if (json) {
    io.out(jsonLine({ people }));
    return;
  }
  const words = cliWords(language).people;
  const lines = people.map(({ login, name, role, disabled, hasPassword, hasSecondFactor }) =>
    [
      ...[login, name, words.roles[role]],
      ...(disabled ? [words.disabled] : []),
      ...(hasPassword ? [] : [words.noPassword]),
      ...(hasSecondFactor ? [] : [words.noSecondFactor]),
    ].join(' · '),
  );
  io.out(`${(lines.length === 0 ? [words.none] : lines).join('\n')}\n`);
}
