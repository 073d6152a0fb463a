import type { Request, Response } from 'express';

/** The cookie with the token of a session. With HTTPS its name makes browsers refuse it from elsewhere. */
const nameOf = (isHttps: boolean): string => (isHttps ? '__Host-passerelles' : 'passerelles');
/** The cookie of the browser that began to sign in by a provider. */
const flowNameOf = (isHttps: boolean): string => `${nameOf(isHttps)}-provider`;

const attributes = (isHttps: boolean) =>
  ({ httpOnly: true, sameSite: 'strict', path: '/', secure: isHttps }) as const;

/** Reads the token of a session from a request; undefined without one. */
export const sessionToken = (request: Request, isHttps: boolean): string | undefined =>
  tokenIn(request, nameOf(isHttps));

/** Reads the token of a sign-in by a provider that this browser began; undefined without one. */
export const flowToken = (request: Request, isHttps: boolean): string | undefined =>
  tokenIn(request, flowNameOf(isHttps));

function tokenIn(request: Request, cookie: string): string | undefined {
  const name = `${cookie}=`;
  const pairs = (request.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  const value = pairs.find((pair) => pair.startsWith(name))?.slice(name.length);
  return value !== undefined && /^[\w-]{20,100}$/.test(value) ? value : undefined;
}

/** Gives the browser the token of a session. It forgets it when it is closed. */
export const giveSession = (response: Response, token: string, isHttps: boolean): void => {
  response.cookie(nameOf(isHttps), token, attributes(isHttps));
};

/**
 * Gives the browser the token of a sign-in that it begins. The page asks for its end, so that no other site can send it.
 */
export const giveFlow = (response: Response, token: string, isHttps: boolean, minutes: number): void => {
  response.cookie(flowNameOf(isHttps), token, { ...attributes(isHttps), maxAge: minutes * 60_000 });
};

/** Takes the token of a sign-in from the browser. */
export const takeFlow = (response: Response, isHttps: boolean): void => {
  response.clearCookie(flowNameOf(isHttps), attributes(isHttps));
};

/** Takes the token of a session from the browser, with what it keeps of answers. It obeys by HTTPS only. */
export const takeSession = (response: Response, isHttps: boolean): void => {
  response.set('Clear-Site-Data', '"cache"');
  response.clearCookie(nameOf(isHttps), attributes(isHttps));
};
