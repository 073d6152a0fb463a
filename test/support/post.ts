import { ApiProblem } from '../../domain/api/problem.ts';
import type { TestServer } from './server.ts';

/** Sends a JSON body; the parsed answer, or the problem. */
export async function post(
  server: TestServer,
  path: string,
  body: unknown,
  init: RequestInit = {},
): Promise<{ status: number; body: unknown }> {
  const response = await server.fetch(path, {
    method: 'POST',
    body: JSON.stringify(body),
    ...init,
    headers: { 'Content-Type': 'application/json', ...init.headers },
  });
  return { status: response.status, body: await response.json() };
}

/** The same, for an answer that must be a problem. */
export async function problemOf(server: TestServer, path: string, body: unknown, init: RequestInit = {}) {
  return ApiProblem.parse((await post(server, path, body, init)).body);
}
