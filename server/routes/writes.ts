import { ROUTES } from '../../domain/api.ts';
import type { ElementChange } from '../../domain/change/record.ts';
import { FindingLife } from '../../domain/model/finding-life.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import type { Projects } from '../../domain/whatif/to-projects.ts';
import { projectsOf } from '../changes/projects.ts';
import type { EditingParts } from '../changes/write.ts';
import { failure, unknownElement } from '../errors.ts';
import { authorOf } from '../http/author.ts';
import { givenRevision } from '../http/given-revision.ts';
import { changesOfEdit, EDIT_KINDS } from '../store/edit.ts';
import { StoreError } from '../store/store-errors.ts';
import { type Binding, bindBody } from './bind.ts';

/**
 * Adds the routes for small writes to `store` to the router: decisions on findings, saved what-if scenarios, and
 * planned passerelles made from scenarios.
 */
export function bindWrites(binding: Binding, { store, editingOf }: EditingParts): void {
  const { reader, analyst, today } = binding;

  bindBody(binding, ROUTES.sayLife, async ({ author, ...said }, { request, signal, visitor }) => {
    const asked = { ...said, author: visitor.account?.name ?? author };
    const given = await givenRevision(request, store);
    const bytes = await analyst.answer(await reader.current(), {
      analysis: 'lifeRecord',
      asked,
      today: today(),
      signal,
    });
    const life = FindingLife.parse(JSON.parse(new TextDecoder().decode(bytes)));
    return {
      revision: await editingOf(visitor).store.edit({ edit: 'SET_LIFE', life }, given, life.author),
      life,
    };
  });

  bindBody(binding, ROUTES.saveScenario, async (asked, { request, language, visitor }) => {
    const author = authorOf(request, language);
    const scenario = { ...asked, createdOn: asked.createdOn ?? today() };
    const given = await givenRevision(request, store);
    const write = editingOf(visitor).store.edit({ edit: 'SAVE_SCENARIO', scenario }, given, author);
    const revision = await write.catch((error: unknown) => {
      throw isIdTaken(error) ? failure('id-taken', { value: scenario.id }, { cause: error }) : error;
    });
    return { revision, scenario };
  });

  bindBody(binding, ROUTES.removeScenario, async ({ id }, { request, language, visitor }) => {
    const author = authorOf(request, language);
    const given = await givenRevision(request, store);
    const { document } = await reader.current();
    if (!document.scenarios.some((scenario) => scenario.id === id)) throw unknownElement('id', id);
    return {
      revision: await editingOf(visitor).store.edit({ edit: 'REMOVE_SCENARIO', id }, given, author),
      id,
    };
  });

  bindBody(binding, ROUTES.scenarioToProjects, async (asked, { request, language, visitor }) => {
    const author = authorOf(request, language);
    const given = await givenRevision(request, store);
    let projects: Projects = { passerelles: [], leftOut: [] };
    // New ids depend on the network, so the passerelles are made again at each attempt.
    const added = (document: NetworkDocument): ElementChange[] => {
      projects = projectsOf(document, asked);
      return changesOfEdit(document, { edit: 'ADD_PASSERELLES', passerelles: projects.passerelles });
    };
    const { revision } = await editingOf(visitor).store.change(
      added,
      { author, kind: EDIT_KINDS.ADD_PASSERELLES },
      given,
    );
    const { passerelles, leftOut } = projects;
    return { revision, scenario: asked.scenario, passerelles: [...passerelles], leftOut: [...leftOut] };
  });
}

const isIdTaken = (error: unknown): boolean =>
  error instanceof StoreError &&
  error.id === 'store-edit-refused' &&
  ['duplicate-id', 'reserved-id'].includes(String(error.details.code));
