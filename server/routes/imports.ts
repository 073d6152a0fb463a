import type { CommitAnswer } from '../../domain/api/transfer.ts';
import { ROUTES } from '../../domain/api.ts';
import type { ElementChange } from '../../domain/change/record.ts';
import { jsonBody } from '../http/json-body.ts';
import { answerWithProgress } from '../http/progress-answer.ts';
import type { NetworkStore } from '../store/network-store.ts';
import type { FileDesk } from '../transfer/file-desk.ts';
import type { Committed } from '../transfer/import/commit.ts';
import type { Step } from '../transfer/messages.ts';
import { askedOf, type Binding, bodyOf } from './bind.ts';

/** A mapping of hundreds of columns and thousands of words. */
const MAPPING_LIMIT_MB = 4;
const MESSAGE_LENGTH = 300;

/** From a file on the shelf to the network. Everything but the write itself is done in the thread of files. */
export function bindImports(binding: Binding, { shelf, thread }: FileDesk, store: NetworkStore): void {
  const { router, reader, today } = binding;
  const limit = jsonBody(MAPPING_LIMIT_MB);

  const bindWork = (
    route: typeof ROUTES.importWords | typeof ROUTES.planImport | typeof ROUTES.rejectedRows,
    job: 'words' | 'plan' | 'rejected',
  ): void => {
    router[route.method](route.path, ...limit, async (request, response) => {
      const asked = askedOf(route, request, response);
      const { file: handle, ...body } = bodyOf(route, asked);
      const file = shelf.get(handle);
      const network = await reader.current();
      await answerWithProgress(request, response, (signal, onProgress) =>
        thread.run({
          job,
          asked: { ...body, language: asked.language } as never,
          file,
          network,
          today: today(),
          signal,
          onProgress,
        }),
      );
    });
  };
  bindWork(ROUTES.importWords, 'words');
  bindWork(ROUTES.planImport, 'plan');
  bindWork(ROUTES.rejectedRows, 'rejected');

  const route = ROUTES.commitImport;
  router[route.method](route.path, ...limit, async (request, response) => {
    const asked = askedOf(route, request, response);
    const { file: handle, ...body } = bodyOf(route, asked);
    const file = shelf.get(handle);
    const network = await reader.current();
    await answerWithProgress(request, response, async (signal, onProgress) => {
      const changes: ElementChange[] = [];
      const bytes = await thread.run({
        job: 'commit',
        asked: { ...body, language: asked.language },
        file,
        network,
        today: today(),
        signal,
        onProgress,
        onPart: (part) => {
          for (const change of part as readonly ElementChange[]) changes.push(change);
        },
      });
      const { rows, elements } = JSON.parse(new TextDecoder().decode(bytes)) as Committed;
      const writing = (done: number, total: number): void =>
        onProgress({ phase: 'WRITING', done, total } satisfies Step);
      writing(0, changes.length);
      const authorship = {
        author: body.author,
        kind: 'IMPORT' as const,
        message: file.name.slice(0, MESSAGE_LENGTH),
      };
      // The plan read every element by its schema, in the thread.
      const options = { parsed: true, signal, onProgress: writing };
      const written = await store.change(changes, authorship, body.revision, options);
      const answer: CommitAnswer = { revision: written.revision, record: written.record, rows, elements };
      return new TextEncoder().encode(JSON.stringify(answer));
    });
  });
}
