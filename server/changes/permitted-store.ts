import type { ElementChange } from '../../domain/change/record.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import type { Asker } from '../../domain/permissions/abilities.ts';
import { refusedChanges } from '../../domain/permissions/ownership.ts';
import type { Visitor } from '../accounts/desk.ts';
import { failure } from '../errors.ts';
import { changesOfEdit, EDIT_KINDS } from '../store/edit.ts';
import type { ChangeOptions, NetworkStore } from '../store/network-store.ts';

/** The store as routes read it. Whoever writes needs `permittedStore`. */
export type ReadStore = Omit<NetworkStore, 'change' | 'edit' | 'replace' | 'restore'>;

/** The store for the writes of one visitor. */
export type StoreFor = (visitor: Visitor) => NetworkStore;

/**
 * Returns the store for the writes of one visitor: every change is refused that the visitor may not make, and signed with
 * the name of the account where there is one. Throws `not-yours`.
 */
export function permittedStore(store: NetworkStore, { asker, account }: Visitor): NetworkStore {
  const change: NetworkStore['change'] = (changes, authorship, given, options = {}) =>
    store.change(
      async (document, revision) => {
        const made = typeof changes === 'function' ? await changes(document, revision) : changes;
        refuseForeign(asker, document, withoutPlaces(made, options));
        return made;
      },
      account === undefined ? authorship : { ...authorship, author: account.name },
      given,
      options,
    );
  return {
    ...store,
    change,
    edit: async (narrow, given, author = '') => {
      const kind = EDIT_KINDS[narrow.edit];
      return (await change((document) => changesOfEdit(document, narrow), { author, kind }, given)).revision;
    },
    replace: (document, given, authorship) =>
      store.replace(
        document,
        given,
        authorship === undefined || account === undefined
          ? authorship
          : { ...authorship, author: account.name },
      ),
  };
}

/** The changes without those that only say where a box stands, which is nobody's own. */
const withoutPlaces = (
  changes: readonly ElementChange[],
  { isPlacing }: ChangeOptions,
): readonly ElementChange[] =>
  isPlacing === undefined ? changes : changes.filter(({ list, id }) => !isPlacing(list, id));

/** Elements that a refusal names. */
const MOST_NAMED = 5;

/** Throws `not-yours`, with the names of elements, when somebody may not make one of the changes. */
export function refuseForeign(
  asker: Asker,
  document: NetworkDocument,
  changes: readonly ElementChange[],
): void {
  const refused = refusedChanges(asker, document, changes);
  if (refused.length === 0) return;
  const named = refused.slice(0, MOST_NAMED).map(({ list, id }) => `${list} ${id}`);
  const elements = [...named, ...(refused.length > MOST_NAMED ? ['…'] : [])].join(', ');
  throw failure('not-yours', { count: refused.length, elements });
}
