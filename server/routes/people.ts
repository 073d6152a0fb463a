import type { Response } from 'express';
import type { ChangePersonBody, MeAnswer } from '../../domain/api/people.ts';
import { ROUTES } from '../../domain/api.ts';
import type { Access } from '../accounts/access.ts';
import { allAccounts, type Desk, meAnswer, personOf, type Visitor } from '../accounts/desk.ts';
import { addPerson, changePerson, endSessionsOf, resetPerson, unlinkPerson } from '../accounts/manage.ts';
import { FLOW_MINUTES } from '../accounts/provider/flows.ts';
import { type Account, parsed, Session } from '../accounts/records.ts';
import { confirmSecondFactor, giveCode, newSecondFactor } from '../accounts/second-factor.ts';
import { isOver, visitorOfSession } from '../accounts/sessions.ts';
import { changePassword, choosePassword, signIn, signOut } from '../accounts/sign-in.ts';
import { endOwn, makeToken, tokensOf } from '../accounts/tokens.ts';
import type { ReadStore } from '../changes/permitted-store.ts';
import { failure } from '../errors.ts';
import { flowToken, giveFlow, giveSession, takeFlow, takeSession } from '../http/cookie.ts';
import { addressOf } from '../http/guard.ts';
import { type Binding, bind, bindBody } from './bind.ts';

type WithAccounts = Extract<Access, { readonly mode: 'ACCOUNTS' }>;

/** Answers of every route that has only something to do. */
const DONE = { done: true } as const;

/** Adds the routes about people to the router. Where there are no accounts, all but `me` and signing out say so. */
export function bindPeople(binding: Binding, access: Access, store: ReadStore): void {
  bind(binding, ROUTES.me, async ({ visitor }) => meAnswer(visitor, providerName(access)));
  bindSigningIn(binding, access);
  bindProvider(binding, access);
  bindOwnAccount(binding, access);
  bindManagement(binding, access, store);
}

/** The access with accounts. Throws `accounts-off` without. */
function withAccounts(access: Access): WithAccounts {
  if (access.mode === 'ALONE') throw failure('accounts-off');
  return access;
}

const providerName = (access: Access): string | null =>
  access.mode === 'ACCOUNTS' ? (access.provider?.name ?? null) : null;

const accountOf = ({ account }: Visitor): Account => {
  if (account === undefined) throw failure('sign-in-needed');
  return account;
};

/** Gives the browser a session, and says who it is of. */
async function entered(on: WithAccounts, response: Response, token: string): Promise<MeAnswer> {
  giveSession(response, token, on.isHttps);
  return meAnswer(await visitorOfSession(on.desk, token), providerName(on));
}

/** Routes that somebody uses who has not signed in yet. */
function bindSigningIn(binding: Binding, access: Access): void {
  bindBody(binding, ROUTES.signIn, async (asked, { request, visitor }) => {
    const on = withAccounts(access);
    const token = await signIn(on.desk, { ...asked, address: addressOf(request) });
    await signOut(on.desk, visitor, false);
    return entered(on, request.res!, token);
  });

  bindBody(binding, ROUTES.giveCode, async ({ code }, { request, visitor }) => {
    const on = withAccounts(access);
    const token = await giveCode(on.desk, visitor, { code, address: addressOf(request) });
    return entered(on, request.res!, token);
  });

  bindBody(binding, ROUTES.signOut, async ({ everywhere }, { request, visitor }) => {
    if (access.mode === 'ALONE') return DONE;
    await signOut(access.desk, visitor, everywhere);
    takeSession(request.res!, access.isHttps);
    return DONE;
  });

  bindBody(binding, ROUTES.setUp, async (asked, { request }) => {
    const on = withAccounts(access);
    return entered(on, request.res!, await on.setUp.use({ ...asked, address: addressOf(request) }));
  });

  bindBody(binding, ROUTES.choosePassword, async (asked) => {
    await choosePassword(withAccounts(access).desk, asked);
    return DONE;
  });

  bindBody(binding, ROUTES.newSecondFactor, ({ password }, { request, visitor }) =>
    newSecondFactor(withAccounts(access).desk, visitor, { password, address: addressOf(request) }),
  );

  bindBody(binding, ROUTES.confirmSecondFactor, async ({ code }, { request, visitor }) => {
    const on = withAccounts(access);
    const asked = { code, address: addressOf(request) };
    const { token, recovery } = await confirmSecondFactor(on.desk, visitor, asked);
    giveSession(request.res!, token, on.isHttps);
    return { recovery: [...recovery] };
  });
}

/** Routes by which somebody enters by an OpenID Connect provider. They throw `provider-off` without one. */
function bindProvider(binding: Binding, access: Access): void {
  const withProvider = () => {
    const on = withAccounts(access);
    if (on.provider === undefined) throw failure('provider-off');
    return { ...on, provider: on.provider };
  };

  bindBody(binding, ROUTES.beginProvider, async ({ link }, { request }) => {
    const { provider, isHttps } = withProvider();
    const { url, token } = await provider.begin({ link, address: addressOf(request) });
    giveFlow(request.res!, token, isHttps, FLOW_MINUTES);
    return { url };
  });

  bindBody(binding, ROUTES.finishProvider, async ({ query }, { request, visitor }) => {
    const on = withProvider();
    const asked = { query, token: flowToken(request, on.isHttps), address: addressOf(request) };
    takeFlow(request.res!, on.isHttps);
    const token = await on.provider.finish(asked);
    await signOut(on.desk, visitor, false);
    return entered(on, request.res!, token);
  });

  bind(binding, ROUTES.providerKeys, async () => ({
    keys: withProvider().provider.keys.map((key) => ({ ...key })),
  }));
}

/** Routes by which somebody keeps their own account. */
function bindOwnAccount(binding: Binding, access: Access): void {
  bindBody(binding, ROUTES.changePassword, async (asked, { request, visitor }) => {
    await changePassword(withAccounts(access).desk, visitor, { ...asked, address: addressOf(request) });
    return DONE;
  });

  bind(binding, ROUTES.sessions, async ({ visitor }) => {
    const { people, now } = withAccounts(access).desk;
    const records = await people.ofAccount('sessions', accountOf(visitor).id);
    const sessions = records.map(({ id, data }) => ({ id, session: parsed(Session, data) }));
    return {
      sessions: sessions
        .filter(({ session }) => !isOver(session, now()))
        .map(({ id, session: { createdAt, seenAt, from = null } }) => ({
          ...{ id, createdAt, seenAt, from },
          isThis: id === visitor.session,
        })),
    };
  });

  bindBody(binding, ROUTES.endSession, async ({ id }, { visitor }) => {
    await endOwn(withAccounts(access).desk, visitor, 'sessions', id);
    return DONE;
  });

  bind(binding, ROUTES.tokens, async ({ visitor }) => ({
    tokens: await tokensOf(withAccounts(access).desk, accountOf(visitor)),
  }));

  bindBody(binding, ROUTES.makeToken, (asked, { visitor }) =>
    makeToken(withAccounts(access).desk, accountOf(visitor), asked),
  );

  bindBody(binding, ROUTES.revokeToken, async ({ id }, { visitor }) => {
    await endOwn(withAccounts(access).desk, visitor, 'tokens', id);
    return DONE;
  });
}

/** Routes of administrators. */
function bindManagement(binding: Binding, access: Access, store: ReadStore): void {
  const by = ({ account }: Visitor) => account?.id;
  const desk = (): Desk => withAccounts(access).desk;

  bind(binding, ROUTES.people, async () => ({
    people: (await allAccounts(desk().people)).map(personOf),
  }));

  bindBody(binding, ROUTES.addPerson, async (asked, { visitor }) => {
    await refuseUnknown(store, asked);
    return addPerson(desk(), asked, by(visitor));
  });

  bindBody(binding, ROUTES.changePerson, async (asked, { visitor }) => {
    await refuseUnknown(store, asked);
    return { person: await changePerson(desk(), asked, by(visitor)) };
  });

  bindBody(binding, ROUTES.resetPerson, (asked, { visitor }) => resetPerson(desk(), asked, by(visitor)));

  bindBody(binding, ROUTES.unlinkPerson, async ({ id }, { visitor }) => ({
    person: await unlinkPerson(desk(), id, by(visitor)),
  }));

  bindBody(binding, ROUTES.endSessionsOf, async ({ id }, { visitor }) => {
    await endSessionsOf(desk(), id, by(visitor));
    return DONE;
  });

  bind(binding, ROUTES.securityLog, async ({ query }) => ({ events: [...(await desk().log.read(query))] }));
}

/** Throws `own-unknown` when an account names bassins or operators that the network does not have. */
async function refuseUnknown(
  store: ReadStore,
  { bassins = [], operators = [] }: Pick<ChangePersonBody, 'bassins' | 'operators'>,
): Promise<void> {
  const { document } = await store.load();
  const known = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  const [knownBassins, knownOperators] = [known(document.bassins), known(document.operators)];
  const unknown = [
    ...bassins.filter((id) => !knownBassins.has(id)),
    ...operators.filter((id) => !knownOperators.has(id)),
  ];
  if (unknown.length > 0) throw failure('own-unknown', { values: unknown.slice(0, 5).join(', ') });
}
