import type { ChangeAnswer, HistoryAnswer, PastAnswer } from '../../../domain/api/changes.ts';
import type { Element, ElementEdit } from '../../../domain/change/record.ts';
import type { ReferralFlow } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { post } from '../post.ts';
import type { TestServer } from '../server.ts';
import { ApiReadings } from './api-readings.ts';
import type { Finding } from './attacker.ts';
import { json, walkPresent } from './walk.ts';

const FIGURES = ['count', 'started', 'refused', 'abandoned', 'pending'] as const;

/**
 * Somebody who writes to a server by its API and reads everything that it answers about numbers of people. `write…`
 * writes, `readAll` reads all of the present and the past, and `foundOut` tells which small numbers that gives.
 */
export class ApiAttack {
  readonly readings = new ApiReadings();
  readonly #today: string;
  /** The network as it is kept, by revision. */
  readonly #raw = new Map<number, NetworkDocument>();
  #server: TestServer;

  constructor(server: TestServer, today: string) {
    this.#server = server;
    this.#today = today;
  }

  /** Goes on with another server on the same store. */
  goOnWith(server: TestServer): void {
    this.#server = server;
  }

  foundOut(): Promise<Finding[]> {
    return this.readings.foundOut();
  }

  async writeNetwork(document: NetworkDocument): Promise<void> {
    await this.#write('/api/network', document, { method: 'PUT' });
  }

  /** Makes the flow rows those of a list. */
  writeFlows(flows: readonly ReferralFlow[]): Promise<void> {
    return this.writeState({ flows: [...flows], actions: [] });
  }

  /** Makes flow rows, and participants in some actions, those of a state, by edits of what is shown. */
  async writeState({ flows, actions }: Pick<NetworkDocument, 'flows' | 'actions'>): Promise<void> {
    const { network } = await json<{ network: NetworkDocument }>(this.#server, '/api/network');
    const shown = new Map(network.flows.map((row) => [row.id, row]));
    const present = (await this.#server.store.load()).document;
    const kept = new Map(present.flows.map((row) => [row.id, row]));
    const wanted = new Set(flows.map(({ id }) => id));
    const edits = [
      ...network.flows.filter(({ id }) => !wanted.has(id)).map((row) => removal(row.id!)),
      ...flows.flatMap((row) => editOf(row, shown.get(row.id), kept.get(row.id))),
      ...actions.flatMap(({ id, participants }): ElementEdit[] => {
        if (present.actions.find((one) => one.id === id)?.participants === participants) return [];
        const was = network.actions.find((one) => one.id === id)?.participants ?? null;
        return [
          { do: 'CHANGE', list: 'actions', id, fields: [{ path: 'participants', was, now: participants }] },
        ];
      }),
    ];
    if (edits.length > 0) await this.#write('/api/changes', { author: 'A', edits });
  }

  async merge(list: string, keep: string, drop: string): Promise<void> {
    await this.#write('/api/duplicates/merge', { list, keep, drop, author: 'A' });
  }

  /** Takes the last write back: an undo, or a redo. */
  async takeBack(): Promise<void> {
    const revision = await this.#server.store.revision();
    await this.#write('/api/changes/take-back', { revision, author: 'A' });
  }

  async #write(path: string, body: unknown, init?: RequestInit): Promise<void> {
    const answer = await post(this.#server, path, body, init);
    if (answer.status !== 200) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
    const { revision, document } = await this.#server.store.load();
    this.#raw.set(revision, document);
  }

  /**
   * Reads the present, and of the past the newest `most` states with what made them: all of them by default. The present
   * in `files` too: pictures, exports and what is carried away.
   */
  async readAll({ most = 500, files = true } = {}): Promise<void> {
    const { answer, flows, gaps, figures } = await walkPresent(this.#server, this.#today, files);
    const raw = this.#rawAt(answer.revision);
    this.readings.readNetwork(raw, answer);
    for (const one of flows) this.readings.readFlows(raw, one, this.#today);
    this.readings.readFigures(raw, figures);
    for (const one of gaps) this.readings.readFindings(raw, one);
    const { records } = await json<HistoryAnswer>(this.#server, `/api/changes?limit=${most}`);
    for (const { revision, at } of records) {
      await this.#readChange(revision);
      await this.#readPast(at);
    }
  }

  async #readChange(revision: number): Promise<void> {
    const { elements } = await json<ChangeAnswer>(this.#server, `/api/changes/elements?revision=${revision}`);
    for (const { list, id, before, after } of elements)
      for (const [shown, at] of [
        [before, revision - 1],
        [after, revision],
      ] as const) {
        const raw = this.#rawAt(at);
        const kept = (raw?.[list as 'flows'] as unknown as Element[] | undefined)?.find(
          (one) => one.id === id,
        );
        if (shown !== null && kept !== undefined) this.readings.readElements(raw, list, [kept], [shown]);
      }
  }

  async #readPast(at: string): Promise<void> {
    const { revision, network } = await json<PastAnswer>(this.#server, `/api/network/past?recorded=${at}`);
    const raw = this.#rawAt(revision);
    for (const list of ['flows', 'actions', 'filieres'] as const)
      this.readings.readElements(raw, list, raw[list], network[list]);
  }

  #rawAt(revision: number): NetworkDocument {
    return this.#raw.get(revision) ?? EMPTY;
  }
}

const EMPTY = { flows: [], actions: [], filieres: [] } as unknown as NetworkDocument;

const removal = (id: string): ElementEdit => ({ do: 'REMOVE', list: 'flows', id });

/** The edit that makes a row what it should be: all its figures, as one mask must not stay beside typed numbers. */
function editOf(
  row: ReferralFlow,
  shown: ReferralFlow | undefined,
  kept: ReferralFlow | undefined,
): ElementEdit[] {
  if (shown === undefined) return [{ do: 'ADD', list: 'flows', element: { ...row } }];
  const isSame = FIGURES.every((figure) => row[figure] === kept?.[figure]);
  const fields = FIGURES.map((path) => ({ path, was: shown[path] ?? null, now: row[path] ?? null }));
  return isSame ? [] : [{ do: 'CHANGE', list: 'flows', id: row.id!, fields }];
}
