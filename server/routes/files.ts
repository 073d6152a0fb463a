import { ROUTES } from '../../domain/api.ts';
import { answerWithProgress } from '../http/progress-answer.ts';
import { receiveFile } from '../http/raw-body.ts';
import type { FileService } from '../transfer/file-service.ts';
import { fileName } from '../transfer/read/read-file.ts';
import { askedOf, type Binding } from './bind.ts';

/**
 * Adds the route that takes an uploaded table file to the router. The file is kept in memory (`shelf`) for a while,
 * never on the disk, and read in a thread.
 */
export function bindFiles({ router, reader, today }: Binding, { shelf, thread }: FileService): void {
  const route = ROUTES.readFile;
  router[route.method](route.path, async (request, response) => {
    const { query, language } = askedOf(route, request, response);
    const name = fileName(query.name);
    const file = await receiveFile(request, shelf, name);
    const network = await reader.current();
    const asked = { language, name };
    await answerWithProgress(request, response, async (signal, onProgress) => {
      try {
        return await thread.run({
          job: 'describe',
          asked,
          file,
          network,
          today: today(),
          signal,
          onProgress,
        });
      } catch (error) {
        // An unreadable file is of no further use.
        shelf.forget(file.handle);
        throw error;
      }
    });
  });
}
