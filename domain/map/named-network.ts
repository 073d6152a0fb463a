import type { NetworkDocument } from '../model/network.ts';
import { fullNameOf, type NameTerms, nameOf } from './names.ts';
import type { FiliereView, NetworkView, PasserelleView, PrepView } from './network-view.ts';

/** The network of a day with the names of its elements in one language. */
interface Named {
  readonly document: NetworkDocument;
  readonly at: string;
  readonly filieres: ReadonlyMap<string, FiliereView>;
  readonly passerelles: ReadonlyMap<string, PasserelleView>;
  readonly preps: readonly PrepView[];
  /** The name of an element by its id; a passerelle is named by its ends. */
  name(id: string): string;
  /** The same, with the operator after the name of a filière. */
  fullName(id: string): string;
}

/** Gives the network of a day the names of its elements in the language of `vocabulary`. */
export const namedNetwork = (view: NetworkView, vocabulary: Pick<NameTerms, 'generalOutlet'>): Named => ({
  ...{ document: view.document, at: view.at, filieres: view.filieres },
  ...{ passerelles: view.passerelles, preps: view.preps },
  name: (id) => nameOf(view, vocabulary, id),
  fullName: (id) => fullNameOf(view, vocabulary, id),
});
