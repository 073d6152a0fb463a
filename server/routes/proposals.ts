import { ROUTES } from '../../domain/api.ts';
import type { EditingParts } from '../changes/write.ts';
import { givenRevision } from '../http/given-revision.ts';
import { decideProposal, listedProposals } from '../sharing/partner/decide.ts';
import type { Sharing } from '../sharing/sharing.ts';
import { type Binding, bind, bindBody } from './bind.ts';

/** Adds the routes about what partners propose by their own link to the router. */
export function bindProposals(binding: Binding, sharing: Sharing, { store, editingOf }: EditingParts): void {
  bind(binding, ROUTES.proposals, async ({ visitor: { asker } }) =>
    listedProposals(sharing, await binding.reader.current(), asker),
  );

  bindBody(binding, ROUTES.decideProposal, async (asked, { request, language, visitor }) =>
    decideProposal(
      {
        ...{ sharing, editing: editingOf(visitor), visitor, language },
        present: await binding.reader.current(),
        given: await givenRevision(request, store),
      },
      asked,
    ),
  );
}
