import type { CommitAnswer } from '../../domain/api/transfer.ts';
import { ROUTES } from '../../domain/api.ts';
import type { EditingParts } from '../changes/write.ts';
import { jsonBody } from '../http/json-body.ts';
import { answerWithProgress } from '../http/progress-answer.ts';
import type { FileService } from '../transfer/file-service.ts';
import type { Committed } from '../transfer/import/commit.ts';
import { writeImport } from '../transfer/import/write-import.ts';
import type { Step } from '../transfer/messages.ts';
import { askedOf, type Binding, bodyOf, unlessGone } from './bind.ts';

/** Largest body in megabytes, for a mapping of hundreds of columns and thousands of words. */
const MAPPING_LIMIT_MB = 4;

/**
 * Adds the routes that import an uploaded file to the router: unknown words, dry run, import, rejected rows. The
 * thread of the files does all but the write, which `editing` does.
 */
export function bindImports(
  binding: Binding,
  { shelf, thread }: FileService,
  { editingOf }: EditingParts,
): void {
  const { router, reader, today } = binding;
  const limit = jsonBody(MAPPING_LIMIT_MB);

  const bindWork = (
    route: typeof ROUTES.importWords | typeof ROUTES.planImport | typeof ROUTES.rejectedRows,
    job: 'words' | 'plan' | 'rejected',
  ): void => {
    router[route.method](route.path, ...limit, async (request, response) => {
      const asked = askedOf(route, request, response);
      await unlessGone(asked, async () => {
        const { file: handle, ...body } = await bodyOf(binding, route, asked);
        const file = shelf.get(handle);
        const network = await reader.current();
        const { language } = asked;
        await answerWithProgress(request, response, (signal, onProgress) =>
          thread.run({
            job,
            asked: { ...body, language } as never,
            file,
            network,
            today: today(),
            signal,
            onProgress,
          }),
        );
      });
    });
  };
  bindWork(ROUTES.importWords, 'words');
  bindWork(ROUTES.planImport, 'plan');
  bindWork(ROUTES.rejectedRows, 'rejected');

  const route = ROUTES.commitImport;
  router[route.method](route.path, ...limit, async (request, response) => {
    const asked = askedOf(route, request, response);
    await unlessGone(asked, async () => {
      const { file: handle, ...body } = await bodyOf(binding, route, asked);
      const file = shelf.get(handle);
      const network = await reader.current();
      await answerWithProgress(request, response, async (signal, onProgress) => {
        const about = {
          author: body.author,
          message: file.name,
          revision: body.revision,
          signal,
          onProgress: (done: number, total: number): void =>
            onProgress({ phase: 'WRITING', done, total } satisfies Step),
        };
        const { committed, written } = await writeImport(editingOf(asked.visitor), about, (onPart) =>
          thread.run({
            job: 'commit',
            asked: { ...body, language: asked.language },
            file,
            network,
            today: today(),
            signal,
            onProgress,
            onPart,
          }),
        );
        const { rows, elements } = JSON.parse(new TextDecoder().decode(committed)) as Committed;
        const answer: CommitAnswer = { revision: written.revision, record: written.record, rows, elements };
        return new TextEncoder().encode(JSON.stringify(answer));
      });
    });
  });
}
