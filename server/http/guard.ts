import type { Request, RequestHandler, Response } from 'express';
import { UNATTENDED } from '../../domain/api/people.ts';
import type { Route } from '../../domain/api/route.ts';
import { ALONE, mayDo } from '../../domain/permissions/abilities.ts';
import type { Access } from '../accounts/access.ts';
import { STRANGER, type Visitor } from '../accounts/desk.ts';
import { networkOf } from '../accounts/origin.ts';
import { visitorOfSession, visitorOfToken } from '../accounts/sessions.ts';
import { failure } from '../errors.ts';
import { isLoopback } from '../loopback.ts';
import { sessionToken } from './cookie.ts';

/** Routes that answer while there is no administrator yet. */
const BEFORE_SET_UP: readonly string[] = ['health', 'ready', 'setUp', 'choosePassword'];

/**
 * Returns middleware that lets only those in who may use a route. It runs before a body is read. Throws `set-up-needed`,
 * `sign-in-needed`, `not-allowed` and `token-refused`.
 */
export function guardOf(access: Access, route: Route): RequestHandler {
  return async (request, response, next) => {
    if (access.mode === 'ACCOUNTS' && !BEFORE_SET_UP.includes(route.id) && !(await access.setUp.isDone()))
      throw failure('set-up-needed');
    const visitor = isProbe(route) ? STRANGER : await visitorOf(access, request);
    await refuseOthers(access, route, visitor, addressOf(request));
    response.locals.visitor = visitor;
    next();
  };
}

/** Health is asked for every few seconds, and by nobody. */
const isProbe = ({ id }: Route): boolean => id === 'health' || id === 'ready';

/** Returns who asks, as the guard of the route found. */
export const visitorIn = (response: Response): Visitor =>
  (response.locals.visitor as Visitor | undefined) ?? STRANGER;

/** The address that a request comes from: that of the connection. Headers say what their sender likes. */
export const addressOf = (request: Request): string =>
  (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');

async function visitorOf(access: Access, request: Request): Promise<Visitor> {
  if (access.mode === 'ALONE')
    return isLoopback(addressOf(request)) ? { asker: ALONE, standing: 'ALONE' } : STRANGER;
  const { desk, isHttps } = access;
  const authorization = request.get('authorization');
  if (authorization !== undefined) {
    const [, token] = /^Bearer ([\w-]{20,100})$/i.exec(authorization) ?? [];
    if (token === undefined) throw failure('token-refused');
    return visitorOfToken(desk, token);
  }
  const token = sessionToken(request, isHttps);
  const isAttended = request.get(UNATTENDED) === undefined;
  return token === undefined ? STRANGER : visitorOfSession(desk, token, isAttended);
}

async function refuseOthers(
  access: Access,
  { id, ability }: Route,
  visitor: Visitor,
  address: string,
): Promise<void> {
  const { asker, account, session, standing } = visitor;
  // A token for a program keeps no account: it makes no token and changes no password.
  const isProgram = account !== undefined && session === undefined;
  if (mayDo(asker, ability) && !(isProgram && ability === 'KEEP_OWN_ACCOUNT')) return;
  if (standing === 'ALONE') throw failure('accounts-off');
  if (standing !== 'SIGNED_IN') throw failure('sign-in-needed');
  if (access.mode === 'ACCOUNTS')
    await access.desk.log.addSparingly({
      kind: 'NOT_ALLOWED',
      by: account?.id,
      route: id,
      from: networkOf(address),
    });
  throw failure('not-allowed');
}
