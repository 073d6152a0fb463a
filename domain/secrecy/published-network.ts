import type { AwarenessAction, ReferralFlow } from '../model/entities.ts';
import { type NetworkDocument, withDerivedIds } from '../model/network.ts';
import type { PublishedSum } from '../model/published-sums.ts';
import { Publication, type PublishedChange } from './publication.ts';
import type { Measure } from './row-cells.ts';
import { shownAction, shownFiliere, shownFlow, shownScenario } from './shown-rows.ts';

/** Turns networks as they are kept into what readers see of them, as a publication says. */
export class PublishedView {
  readonly #flows = new Map<string, ReadonlySet<Measure>>();
  readonly #actions = new Map<string, boolean>();
  readonly #sums = new Map<string, readonly PublishedSum[]>();
  /** What was made of each element, with what it was made of. */
  #made: { readonly raw: NetworkDocument; readonly shown: NetworkDocument } | undefined;

  /** Takes over what changed in a publication. */
  take({ flows, actions, blocks }: PublishedChange): void {
    for (const [row, measures] of flows) this.#flows.set(row, new Set(measures));
    for (const [action, isShown] of actions) this.#actions.set(action, isShown);
    for (const { key, sums } of blocks) this.#sums.set(key, sums);
  }

  /** The network as readers see it. Elements and lists in which nothing changed are the same objects as before. */
  of(raw: NetworkDocument): NetworkDocument {
    const before = this.#made;
    const shown: NetworkDocument = {
      ...raw,
      filieres: mapped(raw.filieres, shownFiliere, before?.raw.filieres, before?.shown.filieres),
      scenarios: mapped(raw.scenarios, shownScenario, before?.raw.scenarios, before?.shown.scenarios),
      flows: keepSame(raw.flows.map(this.#flowSeen), before?.shown.flows),
      actions: keepSame(raw.actions.map(this.#actionSeen), before?.shown.actions),
      sums: [...this.#sums.values()].flat(),
    };
    this.#made = { raw, shown };
    return shown;
  }

  readonly #seen = new WeakMap<object, { readonly by: unknown; readonly shown: object }>();

  readonly #flowSeen = (flow: ReferralFlow): ReferralFlow => {
    const measures = this.#flows.get(flow.id!) ?? NOTHING;
    return this.#once(flow, measures, () => shownFlow(flow, measures));
  };

  readonly #actionSeen = (action: AwarenessAction): AwarenessAction => {
    const isShown = this.#actions.get(action.id) ?? false;
    return this.#once(action, isShown, () => shownAction(action, isShown));
  };

  #once<T extends object>(raw: T, by: unknown, make: () => T): T {
    const known = this.#seen.get(raw);
    if (known !== undefined && known.by === by) return known.shown as T;
    const shown = make();
    this.#seen.set(raw, { by, shown });
    return shown;
  }
}

/** A network of which nothing was published before, as readers may see it. */
export function publishedNetwork(document: NetworkDocument): NetworkDocument {
  const named = withDerivedIds(document);
  const view = new PublishedView();
  view.take(new Publication(named).update(named));
  return view.of(named);
}

const NOTHING: ReadonlySet<Measure> = new Set();

/** Makes a list anew only when the list that it is made of is another one. */
const mapped = <T>(
  raw: T[],
  show: (item: T) => T,
  rawBefore: T[] | undefined,
  shownBefore: T[] | undefined,
): T[] => (raw === rawBefore ? shownBefore! : keepSame(raw.map(show), shownBefore));

/** The list from before when it holds the same objects. */
const keepSame = <T>(now: T[], before: T[] | undefined): T[] =>
  before?.length === now.length && now.every((item, at) => item === before[at]) ? before : now;
