import { ROUTES } from '../../domain/api.ts';
import { decidePoint } from '../changes/decide.ts';
import type { EditingParts } from '../changes/write.ts';
import { givenRevision } from '../http/given-revision.ts';
import { unframed } from '../transfer/write/framed.ts';
import { type Binding, bindBody, bindFile } from './bind.ts';
import { editAnswer } from './bind-write.ts';

/** Adds the routes that decide a point of a meeting that write minutes as a file, and that make the file that is taken along, to the router. */
export function bindMeetings(binding: Binding, { store, editingOf }: EditingParts): void {
  const { reader, analyst, today } = binding;
  bindBody(binding, ROUTES.decide, async (asked, { request, language, signal, visitor }) => {
    const given = await givenRevision(request, store);
    const decider = { store: editingOf(visitor).store, reader, analyst, today };
    const { written, followUp } = await decidePoint(decider, asked, { given, signal });
    return { ...editAnswer(written, language), followUp };
  });
  bindFile(binding, ROUTES.carriedFile, async ({ query, signal }) => {
    const asking = { analysis: 'carriedFile', asked: query, today: today(), signal } as const;
    return unframed(await analyst.answer(await reader.current(), asking));
  });
  bindFile(binding, ROUTES.minutesFile, async ({ query, signal }) => {
    const asking = { analysis: 'minutesFile', asked: query, today: today(), signal } as const;
    return unframed(await analyst.answer(await reader.current(), asking));
  });
}
