import type { OpenNetwork } from '../../domain/answers/open-network.ts';
import { figuresOfSteps, type GivenFigures } from '../../domain/slides/figures-of-steps.ts';
import { stepsOf } from '../../domain/slides/steps.ts';
import type { NetworkReader } from '../network-reader.ts';
import type { Publisher } from '../secrecy/publisher.ts';

/** A network with the published figures that its slides show, both of one revision. */
interface WithFigures {
  readonly network: OpenNetwork;
  readonly figures: readonly GivenFigures[];
}

/** While others write, the network and its figures are read again so often until both are of one revision. */
const MOST_TRIES = 5;

/**
 * Reads the network and the published figures that the steps of a story show, or those of all views where no story is named.
 * Figures of another revision than the network are left out rather than shown beside it.
 */
export async function networkWithFigures(
  reader: Pick<NetworkReader, 'current'>,
  publisher: Pick<Publisher, 'figures'>,
  story: { readonly id: string | undefined } | undefined,
  today: string,
): Promise<WithFigures> {
  for (let tries = 1; ; tries++) {
    const network = await reader.current();
    const { document, revision } = network;
    const steps = story === undefined ? document.views : stepsOf(document, story.id);
    const figures = await figuresOfSteps(steps, { document, today }, (asked) =>
      publisher.figures(asked, today),
    );
    const own = figures.filter(({ answer }) => answer.revision === revision);
    if (own.length === figures.length || tries === MOST_TRIES) return { network, figures: own };
  }
}
