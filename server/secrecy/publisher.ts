import type { OpenNetwork } from '../../domain/answers/open-network.ts';
import type { FiguresAnswer, FiguresAsked } from '../../domain/api/questions/figures.ts';
import type { ReferralsAnswer, ReferralsAsked } from '../../domain/api/questions/referrals.ts';
import { dayAsked } from '../../domain/model/asked-dates.ts';
import type { Period } from '../../domain/model/dates.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { reportFigures } from '../../domain/report/figures.ts';
import type { FigureTable } from '../../domain/secrecy/figure-results.ts';
import type { PublishedChange } from '../../domain/secrecy/publication.ts';
import { PublishedView } from '../../domain/secrecy/published-network.ts';
import { shownAction, shownFiliere, shownFlow, shownScenario } from '../../domain/secrecy/shown-rows.ts';
import type { NetworkStore } from '../store/network-store.ts';
import type { StoredNetwork } from '../store/stored-network.ts';
import type { FigureHost } from './figure-host.ts';
import { figuresAnswer } from './figures-answer.ts';
import { publishedRows, sumRows } from './graph-rows.ts';
import { referralsAnswer } from './referrals-answer.ts';

/**
 * Makes of a network what readers may see of it: numbers of people that would give away 1 to 4 people are masked
 * (docs/decisions/011). All reading goes through it.
 */
export interface Publisher {
  /**
   * The network as readers see it, or a later state that is published already. What is published is kept with the
   * network before this returns.
   */
  readonly published: (stored: StoredNetwork) => Promise<StoredNetwork>;
  /** Rows as readers see them, present or past ones, in the order in which they are given. */
  readonly shown: (rows: NumberedRows) => Promise<NumberedRows>;
  /** A past network as readers see it. */
  readonly past: (document: NetworkDocument) => Promise<NetworkDocument>;
  /**
   * The published figures of the present network that are asked for. `today` tells which year is full when the network
   * names no day. Throws the failure `unknown-year`.
   */
  readonly figures: (asked: FiguresAsked, today: string) => Promise<FiguresAnswer>;
  /** What those figures say of the passerelles of a year. Throws the failure `unknown-year`. */
  readonly referrals: (asked: ReferralsAsked, today: string) => Promise<ReferralsAnswer>;
  /** The figures that a report of a period prints, with the revision that they are of. */
  readonly reportFigures: (
    period: Period,
    today: string,
  ) => Promise<{ readonly revision: number; readonly tables: readonly FigureTable[] }>;
  readonly close: () => Promise<void>;
}

/** The rows whose numbers are masked as others need it. */
export type NumberedRows = Pick<NetworkDocument, 'flows' | 'actions'>;

/** The last published state: the network as readers see it, and its revision. */
type Last = StoredNetwork;

/** What is kept of a publication: what changed, the network as readers see it, and as they saw it before. */
interface Kept {
  readonly changes: readonly PublishedChange[];
  readonly shown: NetworkDocument;
  readonly known: NetworkDocument | undefined;
}

/**
 * Creates the publisher of a store. `figures` computes what is shown. Revisions are published one after the other, and
 * only those that somebody reads. Throws the errors of the store.
 */
export function storePublisher(store: NetworkStore, figures: FigureHost): Publisher {
  const { publication } = store;
  let view = new PublishedView();
  let last: Last | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  /** Publishes a network, or a later state of it where others have published that already. */
  async function publish(given: StoredNetwork): Promise<Last> {
    let stored = given;
    for (;;) {
      if (last !== undefined && stored.revision <= last.revision) return last;
      const from = await publication.revision();
      if (from !== undefined && from > stored.revision) {
        const later = await store.load();
        if (later.revision > stored.revision) {
          stored = later;
          continue;
        }
      }
      const done = await attempt(stored, from);
      if (done !== undefined) return done;
    }
  }

  /** Publishes a network; `from` is what was published before. Undefined when another program published meanwhile. */
  async function attempt(
    { revision, document }: StoredNetwork,
    from: number | undefined,
  ): Promise<Last | undefined> {
    const before = last;
    // What was computed and not kept must be computed anew from what was kept.
    last = undefined;
    const network = rawNetwork(store, { revision, document });
    const isNext = before !== undefined && before.revision === from;
    const carried = isNext ? await figures.carryOn(network) : undefined;
    if (carried === undefined) view = new PublishedView();
    const changes = carried === undefined ? await begun(network, from) : [carried];
    if (changes === undefined) return undefined;
    for (const change of changes) view.take(change);
    const shown = view.of(document);
    const known = carried === undefined ? undefined : before?.document;
    const isKept = from === revision && (await publication.isInGraph());
    if (!isKept && !(await keep(from, revision, { changes, shown, known }))) return undefined;
    last = { revision, document: shown };
    return last;
  }

  /**
   * Begins with the network of the revision up to which figures are published, of which something is remembered, and
   * carries on to `network`: what was shown in between two starts of the program stays known. Where the history does
   * not lead to that revision, it begins anew. Undefined when another program published meanwhile, or the thread
   * was lost.
   */
  async function begun(
    network: OpenNetwork,
    from: number | undefined,
  ): Promise<PublishedChange[] | undefined> {
    const { revision: present, memory } = await publication.read();
    if (present !== from) return undefined;
    if (from === undefined || from === network.revision) return [await figures.begin(network, memory)];
    const document = await store.atRevision(from);
    if (document === undefined) return [await figures.begin(network, {})];
    const first = await figures.begin(rawNetwork(store, { revision: from, document }), memory);
    const next = await figures.carryOn(network);
    return next === undefined ? undefined : [first, next];
  }

  function keep(
    from: number | undefined,
    revision: number,
    { changes, shown, known }: Kept,
  ): Promise<boolean> {
    const blocks = new Map(changes.flatMap((change) => change.blocks.map((block) => [block.key, block])));
    return publication.write({
      from,
      revision,
      blocks: new Map([...blocks].map(([key, { memory }]) => [key, memory])),
      rows: publishedRows(shown, known),
      sums: sumRows(shown, [...blocks.values()]),
    });
  }

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work, work);
    turn = next.catch(() => undefined);
    return next;
  };

  /**
   * Publishes the present network and asks something of it. `ask` gives undefined when the thread has started again,
   * and is then called once more.
   */
  const ofPresent = <T>(ask: (present: Last) => Promise<T | undefined>): Promise<T> =>
    inTurn(async () => {
      for (;;) {
        const found = await ask(await publish(await store.load()));
        if (found !== undefined) return found;
        last = undefined;
      }
    });

  const shown = async (rows: NumberedRows): Promise<NumberedRows> =>
    rows.flows.length + rows.actions.length === 0 ? rows : ofPresent(() => shownRows(figures, rows));

  return {
    published: (stored) =>
      last !== undefined && stored.revision <= last.revision
        ? Promise.resolve(last)
        : inTurn(() => publish(stored)),
    shown,
    past: async (document) => ({
      ...document,
      filieres: document.filieres.map(shownFiliere),
      scenarios: document.scenarios.map(shownScenario),
      ...(await shown({ flows: document.flows, actions: document.actions })),
    }),
    figures: (asked, today) =>
      ofPresent(async ({ revision, document }) => {
        const found = await figures.figures({ ...asked, at: dayAsked(undefined, document.asOf, today) });
        return found === undefined ? undefined : figuresAnswer(revision, found);
      }),
    referrals: (asked, today) =>
      ofPresent(({ revision, document }) => {
        const wanted = { ...asked, at: dayAsked(undefined, document.asOf, today) };
        return referralsAnswer(revision, document, (axis) => figures.figures({ ...wanted, axis }));
      }),
    reportFigures: (period, today) =>
      ofPresent(async ({ revision, document }) => {
        const at = dayAsked(undefined, document.asOf, today);
        const tables = await reportFigures(period, at, figures.figures);
        return tables === undefined ? undefined : { revision, tables };
      }),
    close: figures.close,
  };
}

/** Rows as readers see them. Undefined when the thread has started again. */
async function shownRows(
  figures: FigureHost,
  { flows, actions }: NumberedRows,
): Promise<NumberedRows | undefined> {
  const numbers = await figures.show(flows, actions);
  if (numbers === undefined) return undefined;
  return {
    flows: flows.map((flow, at) => shownFlow(flow, new Set(numbers.flows[at]![1]))),
    actions: actions.map((action, at) => shownAction(action, numbers.actions[at]![1])),
  };
}

const rawNetwork = ({ engine }: NetworkStore, { revision, document }: StoredNetwork): OpenNetwork => ({
  ...{ revision, engine, document },
  at: () => {
    throw new Error('Analyses read published networks only.');
  },
});
