import type { Request, Response } from 'express';

/** The cookie with the token of a session. With HTTPS its name makes browsers refuse it from elsewhere. */
const nameOf = (isHttps: boolean): string => (isHttps ? '__Host-passerelles' : 'passerelles');

const attributes = (isHttps: boolean) =>
  ({ httpOnly: true, sameSite: 'strict', path: '/', secure: isHttps }) as const;

/** Reads the token of a session from a request; undefined without one. */
export function sessionToken(request: Request, isHttps: boolean): string | undefined {
  const name = `${nameOf(isHttps)}=`;
  const pairs = (request.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  const value = pairs.find((pair) => pair.startsWith(name))?.slice(name.length);
  return value !== undefined && /^[\w-]{20,100}$/.test(value) ? value : undefined;
}

/** Gives the browser the token of a session. It forgets it when it is closed. */
export const giveSession = (response: Response, token: string, isHttps: boolean): void => {
  response.cookie(nameOf(isHttps), token, attributes(isHttps));
};

/** Takes the token of a session from the browser, with what it keeps of answers. It obeys by HTTPS only. */
export const takeSession = (response: Response, isHttps: boolean): void => {
  response.set('Clear-Site-Data', '"cache"');
  response.clearCookie(nameOf(isHttps), attributes(isHttps));
};
