import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { SecurityEventKind } from '../../../domain/api/people.ts';
import { openDesk } from '../../../server/accounts/access.ts';
import { accountId, accountIn, type Desk } from '../../../server/accounts/desk.ts';
import { addPerson } from '../../../server/accounts/manage.ts';
import { visitorOfSession } from '../../../server/accounts/sessions.ts';
import { changePassword, choosePassword, signIn } from '../../../server/accounts/sign-in.ts';
import type { NetworkStore } from '../../../server/store/network-store.ts';
import { filiere, network } from '../builders.ts';
import { openFolder } from '../open-folder.ts';
import { QUICK_SCRYPT, signedIn } from '../people.ts';
import type { Ended } from './control.ts';
import { ASKED, ending, tryEach } from './trying.ts';

/** A program of its own: people get accounts, change passwords and sign in while calls fail, and after that. */

/** What is seen of accounts. */
export interface PeopleSeen {
  readonly added: Ended<boolean>;
  readonly changed: Ended<boolean>;
  readonly entered: Ended<boolean>;
  readonly mistyped: Ended;
  /** Whether somebody with a session was still somebody while calls failed. */
  readonly stayed: string;
  /** What went on after the failure. */
  readonly again: { readonly added: Ended<boolean>; readonly mistyped: Ended };
  readonly after: Found;
}

/** What the store holds when it was opened again. */
interface Found {
  readonly hasAccount: boolean;
  readonly hasLink: boolean;
  readonly hasLater: boolean;
  readonly hasNewPassword: boolean;
  readonly hasOldPassword: boolean;
  /** Sessions of the person, and whether the one that should end with the password is one of them. */
  readonly sessions: number;
  readonly hasOtherSession: boolean;
  /** Whether the session that was opened is there, where its opening was answered. */
  readonly hasNewSession: boolean;
  readonly events: Readonly<Partial<Record<SecurityEventKind, number>>>;
  readonly isNetworkThere: boolean;
}

const PERSON = { login: 'aline', name: 'Aline', role: 'OFFICER' as const, bassins: [], operators: [] };
const OLD = 'quatre renards bleus dansent';
const NEW = 'sept hiboux verts chuchotent';
const from = '127.0.0.1';
const id = accountId(PERSON.login);
const minutes = (many: number) => many * 60_000;

const deskOf = (store: NetworkStore, after = 0): Desk =>
  openDesk(store, { now: () => new Date(Date.parse('2026-03-02T08:00:00Z') + after), cost: QUICK_SCRYPT });
const enter = (desk: Desk, password: string) =>
  signIn(desk, { login: PERSON.login, password, address: from });

/** A store with an administrator, and a person who has two sessions. */
async function prepared(folder: string) {
  const store = await openFolder(folder);
  await store.replace(network({ filieres: [filiere('a')] }));
  const desk = deskOf(store);
  const { account } = await signedIn(desk, { role: 'ADMINISTRATOR' });
  const { token } = await addPerson(desk, PERSON, account.id);
  await choosePassword(desk, { token, password: OLD });
  const tokens = { own: await enter(desk, OLD), other: await enter(desk, OLD) };
  await store.close();
  return { by: account.id, ...tokens };
}

const begun = join(ASKED.root, 'begun');
const { by, own, other } = await prepared(begun);

async function found(folder: string, entered: string): Promise<Found> {
  const store = await openFolder(folder);
  const desk = deskOf(store, minutes(20));
  const counts: Partial<Record<SecurityEventKind, number>> = {};
  for (const { kind } of await desk.log.read({ limit: 100 })) counts[kind] = (counts[kind] ?? 0) + 1;
  const links = await store.people.list('links');
  const password = (await accountIn({ ...store.people } as never, id))?.password ?? null;
  const isRight = async (text: string) => (await desk.passwords.check(text, password)).isRight;
  const standing = async (token: string) => (await visitorOfSession(desk, token, false)).standing;
  const seen = {
    hasAccount: (await store.people.read('accounts', accountId('nina'))) !== undefined,
    hasLink: links.some(({ account }) => account === accountId('nina')),
    hasLater: (await store.people.read('accounts', accountId('later'))) !== undefined,
    hasNewPassword: await isRight(NEW),
    hasOldPassword: await isRight(OLD),
    sessions: (await store.people.ofAccount('sessions', id)).length,
    hasOtherSession: (await standing(other)) === 'SIGNED_IN',
    hasNewSession: entered !== '' && (await standing(entered)) === 'SIGNED_IN',
    events: counts,
    isNetworkThere: (await store.load()).document.filieres.length === 1,
  };
  await store.close();
  return seen;
}

const withoutAnswer = (ended: Ended): Ended<boolean> => ('answer' in ended ? { answer: true } : ended);

await tryEach(async ({ folder, during }): Promise<PeopleSeen> => {
  cpSync(begun, folder, { recursive: true });
  const store = await openFolder(folder);
  const desk = deskOf(store, minutes(10));
  const visitor = await visitorOfSession(desk, own, false);
  const add = (login: string) => ending(() => addPerson(desk, { ...PERSON, login }, by));
  const mistype = () => ending(() => enter(desk, 'mistyped'));
  const acts = await during(async () => {
    const added = await add('nina');
    const change = { current: OLD, password: NEW, address: from };
    const changed = await ending(() => changePassword(desk, visitor, change));
    const entered = await ending(() => enter(desk, 'answer' in changed ? NEW : OLD));
    const mistyped = await mistype();
    const stayed = await visitorOfSession(desk, own).catch(() => undefined);
    return { added, changed, entered, mistyped, stayed: stayed?.standing ?? 'refused' };
  });
  const { added, changed, entered } = acts;
  const again = { added: withoutAnswer(await add('later')), mistyped: await mistype() };
  await store.close();
  const token = 'answer' in entered ? entered.answer : '';
  return {
    ...{ ...acts, added: withoutAnswer(added), changed: withoutAnswer(changed) },
    ...{ entered: withoutAnswer(entered), again, after: await found(folder, token) },
  };
});
