import type { OpenNetwork } from '../../domain/answers/open-network.ts';
import type { AwarenessAction, ReferralFlow } from '../../domain/model/entities.ts';
import type { FigureTable } from '../../domain/secrecy/figure-results.ts';
import type { FiguresWanted, UnknownYear } from '../../domain/secrecy/figure-table.ts';
import {
  type FlowShown,
  Publication,
  type PublicationMemory,
  type PublishedChange,
} from '../../domain/secrecy/publication.ts';
import { openLane } from '../thread/lane.ts';
import type { AnswerTo, PublishProtocol, PublishRequest } from './protocol.ts';

/** Which numbers of some elements are shown, in the order in which they were given. */
export interface ShownNumbers {
  readonly flows: readonly FlowShown[];
  readonly actions: readonly (readonly [action: string, isShown: boolean])[];
}

/** Where the protected cube is computed: in a thread of the server, or at once for a command. */
export interface FigureHost {
  /** Begins anew with a network, and with what was remembered of its publication. */
  readonly begin: (network: OpenNetwork, memory: PublicationMemory) => Promise<PublishedChange>;
  /** Carries on to the next state. Undefined when the thread has started again and must begin anew. */
  readonly carryOn: (network: OpenNetwork) => Promise<PublishedChange | undefined>;
  /** Tells which numbers of elements, present or past, readers know. Undefined as above. */
  readonly show: (
    flows: readonly ReferralFlow[],
    actions: readonly AwarenessAction[],
  ) => Promise<ShownNumbers | undefined>;
  /** Lists published figures of the state that was given last. Undefined as above. */
  readonly figures: (wanted: FiguresWanted) => Promise<FigureTable | UnknownYear | undefined>;
  readonly close: () => Promise<void>;
}

/** Time limit in seconds: the first cube of a hundred thousand rows takes half a minute. */
const LIMIT_SECONDS = 600;

/** Computes published figures in a thread that runs the built script `file`. It starts with the first network. */
export function threadFigures(file: string): FigureHost {
  const lane = openLane<PublishProtocol>(file, { name: 'figures', seconds: LIMIT_SECONDS });
  const run = async <T extends PublishRequest['type']>(
    request: PublishRequest & { readonly type: T },
    network?: OpenNetwork,
  ): Promise<AnswerTo[T] | undefined> => {
    const answer = await lane.run({ request, network });
    // The thread answers each request by its type.
    return answer === 'LOST' ? undefined : (answer as AnswerTo[T]);
  };
  return {
    begin: async (network, memory) => {
      const answer = await run({ type: 'begin', memory }, network);
      if (answer === undefined) throw new Error('The thread of figures did not begin.');
      return answer;
    },
    carryOn: (network) => run({ type: 'carryOn' }, network),
    show: (flows, actions) => run({ type: 'show', flows, actions }),
    figures: (wanted) => run({ type: 'figures', wanted }),
    close: lane.close,
  };
}

/** Computes published figures at once, for a command that has nothing else to do. */
export function directFigures(): FigureHost {
  let publication: Publication | undefined;
  return {
    begin: async ({ document }, memory) => {
      publication = new Publication(document, memory);
      return publication.update(document);
    },
    carryOn: async ({ document }) => publication?.update(document),
    show: async (flows, actions) => publication?.show(flows, actions),
    figures: async (wanted) => publication?.figures(wanted),
    close: async () => undefined,
  };
}
