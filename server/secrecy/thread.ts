import { sameValue } from '../../domain/change/elements.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { Publication } from '../../domain/secrecy/publication.ts';
import { serveThread } from '../thread/serve-thread.ts';
import { networkTaker } from '../thread/take-network.ts';
import type { PublishProtocol } from './protocol.ts';

/** The thread that computes which figures are published. It holds the protected cube of the network. */

const { take, network } = networkTaker();
let publication: Publication | undefined;
let before: NetworkDocument | undefined;

serveThread<PublishProtocol>({
  note: take,
  answer: async (request) => {
    if (request.type === 'begin') {
      const document = received();
      publication = new Publication(document, request.memory);
      return publication.update(document);
    }
    if (publication === undefined) return 'LOST';
    if (request.type === 'show') return publication.show(request.flows, request.actions);
    if (request.type === 'figures') return publication.figures(request.wanted);
    return publication.update(received());
  },
});

/** The network that was sent last. Rows that did not change are the same objects as before, whatever was sent again. */
function received(): NetworkDocument {
  const document = network()?.document;
  if (document === undefined) throw new Error('No network was sent.');
  const now = {
    ...document,
    flows: withKnown(document.flows, before?.flows),
    actions: withKnown(document.actions, before?.actions),
  };
  before = now;
  return now;
}

function withKnown<T extends { readonly id?: string | undefined }>(now: T[], known: T[] | undefined): T[] {
  if (known === undefined || known === now) return now;
  const byId = new Map(known.map((element) => [element.id, element]));
  return now.map((element) => {
    const other = byId.get(element.id);
    return other !== undefined && sameValue(other, element) ? other : element;
  });
}
