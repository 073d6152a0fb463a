import type { EditAnswer } from '../../domain/api/changes.ts';
import type { Route } from '../../domain/api/route.ts';
import type { Language } from '../../domain/messages/codes.ts';
import type { BodyOf } from '../bodies/body-reader.ts';
import { once } from '../changes/once.ts';
import type { Editing, EditingParts } from '../changes/write.ts';
import { givenRevision } from '../http/given-revision.ts';
import { QUESTION_LIMIT_MB } from '../http/json-body.ts';
import { problemLines } from '../problem-lines.ts';
import type { Written } from '../store/network-writer.ts';
import { type Binding, bindBody } from './bind.ts';

/** Largest body of an edit in megabytes, for thousands of elements. */
export const EDIT_LIMIT_MB = 8;

/** A route whose writes can be repeated with the same `Idempotency-Key`. */
type WriteRoute = Route & { readonly answer: typeof EditAnswer; readonly once: true };

/**
 * Adds a route of the API to the router that changes the network. `write` gets who edits, the body, the revision that the
 * client has seen (`If-Match`) and a signal. A write that is repeated with the same `Idempotency-Key` is done once.
 */
export function bindWrite<R extends WriteRoute>(
  binding: Binding,
  parts: EditingParts,
  route: R,
  write: (
    editing: Editing,
    body: BodyOf<R>,
    given: number | undefined,
    signal: AbortSignal,
  ) => Promise<Written>,
  limitMb = QUESTION_LIMIT_MB,
): void {
  bindBody<WriteRoute>(
    binding,
    route,
    async (body, asked) => {
      const given = await givenRevision(asked.request, parts.store);
      const written = await once(parts, asked, (editing) =>
        write(editing, body as BodyOf<R>, given, asked.signal),
      );
      return editAnswer(written, asked.language);
    },
    limitMb,
  );
}

/** Turns what was written into the answer of a write, with its warnings in a language. */
export function editAnswer({ revision, record, warnings }: Written, language: Language): EditAnswer {
  return { revision, record, warnings: problemLines(warnings, language).problems };
}
