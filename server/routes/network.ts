import { ROUTES } from '../../domain/api.ts';
import { differenceOf } from '../../domain/change/difference.ts';
import type { ElementChange } from '../../domain/change/record.ts';
import { canonical, ENTITY_LISTS, type NetworkDocument } from '../../domain/model/network.ts';
import { countsOf } from '../answers.ts';
import { replaceNetwork } from '../changes/replace.ts';
import type { EditingParts } from '../changes/write.ts';
import { failure } from '../errors.ts';
import { authorOf } from '../http/author.ts';
import { givenRevision } from '../http/given-revision.ts';
import { BODY_LIMIT_MB, jsonBody } from '../http/json-body.ts';
import { problemLines } from '../problem-lines.ts';
import { readSample } from '../sample.ts';
import { type Binding, bind, bindBody, bindBytes } from './bind.ts';

/** Adds the routes of the whole network: replace it, load the sample, check a document. */
export function bindNetwork(binding: Binding, { store, editingOf }: EditingParts): void {
  const { bodies } = binding;
  binding.router.put(ROUTES.importNetwork.path, ...jsonBody(BODY_LIMIT_MB));
  bind(binding, ROUTES.importNetwork, async ({ bytes, language, request, signal, visitor }) => {
    const read = await bodies.network(bytes, signal);
    const author = authorOf(request, language);
    const given = await givenRevision(request, store);
    const revision = await replaceNetwork(editingOf(visitor), read.document, given, {
      author,
      kind: 'REPLACE',
    });
    const { problems } = problemLines(read.warnings, language);
    return { revision, counts: countsOf(read.document), warnings: problems };
  });

  bindBody(binding, ROUTES.loadSample, async ({ author }, { request, visitor }) => {
    const sample = canonical(await readSample());
    const given = await givenRevision(request, store);
    const added = (document: NetworkDocument): ElementChange[] => {
      const count = ENTITY_LISTS.reduce((sum, list) => sum + document[list].length, 0);
      if (count > 0) throw failure('network-not-empty', { count });
      return differenceOf(document, sample);
    };
    const authorship = { author, kind: 'REPLACE', message: sample.name } as const;
    const { revision } = await editingOf(visitor).store.change(added, authorship, given, { parsed: true });
    return { revision, counts: countsOf(sample), warnings: [] };
  });

  binding.router.post(ROUTES.checkNetwork.path, ...jsonBody(BODY_LIMIT_MB));
  bindBytes(binding, ROUTES.checkNetwork, ({ bytes, language, signal }) =>
    bodies.check(bytes, language, signal),
  );
}
