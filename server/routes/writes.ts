import { ROUTES } from '../../domain/api.ts';
import { LifeRecord, Projects } from '../analysis/write-needs.ts';
import { failure, unknownElement } from '../errors.ts';
import { authorOf } from '../http/author.ts';
import { givenRevision } from '../http/given-revision.ts';
import type { NetworkStore } from '../store/network-store.ts';
import { StoreError } from '../store/store-errors.ts';
import { type Binding, bindBody } from './bind.ts';

/** Writes that touch a part of the network: what people say of a finding, scenarios, and projects made of them. */
export function bindWrites(binding: Binding, store: NetworkStore): void {
  const { reader, analyst, today } = binding;

  bindBody(binding, ROUTES.sayLife, async (asked, { request }) => {
    const given = await givenRevision(request, store);
    const bytes = await analyst.answer(await reader.current(), {
      analysis: 'lifeRecord',
      asked,
      today: today(),
    });
    const life = LifeRecord.parse(JSON.parse(new TextDecoder().decode(bytes)));
    return { revision: await store.edit({ edit: 'SET_LIFE', life }, given, life.author), life };
  });

  bindBody(binding, ROUTES.saveScenario, async (asked, { request, language }) => {
    const author = authorOf(request, language);
    const scenario = { ...asked, createdOn: asked.createdOn ?? today() };
    const given = await givenRevision(request, store);
    const write = store.edit({ edit: 'SAVE_SCENARIO', scenario }, given, author);
    const revision = await write.catch((error: unknown) => {
      throw isIdTaken(error) ? failure('id-taken', { value: scenario.id }, { cause: error }) : error;
    });
    return { revision, scenario };
  });

  bindBody(binding, ROUTES.removeScenario, async ({ id }, { request, language }) => {
    const author = authorOf(request, language);
    const given = await givenRevision(request, store);
    const { document } = await reader.current();
    if (!document.scenarios.some((scenario) => scenario.id === id)) throw unknownElement('id', id);
    return { revision: await store.edit({ edit: 'REMOVE_SCENARIO', id }, given, author), id };
  });

  bindBody(binding, ROUTES.scenarioToProjects, async (asked, { request, language }) => {
    const author = authorOf(request, language);
    const given = await givenRevision(request, store);
    const network = await reader.current();
    const bytes = await analyst.answer(network, { analysis: 'projects', asked, today: today() });
    const { passerelles, leftOut } = Projects.parse(JSON.parse(new TextDecoder().decode(bytes)));
    // Their ids are new in the network that was read, and in no later one.
    const from = given ?? network.revision;
    const revision = await store.edit({ edit: 'ADD_PASSERELLES', passerelles }, from, author);
    return { revision, scenario: asked.scenario, passerelles, leftOut };
  });
}

const isIdTaken = (error: unknown): boolean =>
  error instanceof StoreError &&
  error.id === 'store-edit-refused' &&
  ['duplicate-id', 'reserved-id'].includes(String(error.details.code));
