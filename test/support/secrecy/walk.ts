import { expect } from 'vitest';
import { type OpenNetwork, openNetwork } from '../../../domain/answers/open-network.ts';
import type { NetworkAnswer, QuestionAnswer } from '../../../domain/api/answers.ts';
import { DeckFileQuery } from '../../../domain/api/deck-routes.ts';
import type { FiguresAnswer } from '../../../domain/api/questions/figures.ts';
import type { FlowsAnswer } from '../../../domain/api/questions/flows.ts';
import { type GapsAnswer, GapsBody } from '../../../domain/api/questions/gaps.ts';
import { MapPictureQuery } from '../../../domain/api/questions/map-picture.ts';
import { ExportQuery } from '../../../domain/api/transfer.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { FLOW_KINDS } from '../../../domain/model/vocabulary.ts';
import { declaredObserved, type ReferralTables } from '../../../domain/referrals/declared-observed.ts';
import { FIGURE_AXES } from '../../../domain/secrecy/figure-results.ts';
import { EXPORT_FORMATS } from '../../../domain/transfer/export-formats.ts';
import type { AnalysisAsked, AnalysisName } from '../../../server/analysis/analyses.ts';
import { readFile } from '../../../server/transfer/read/read-file.ts';
import { unframed } from '../../../server/transfer/write/framed.ts';
import { carriedIn } from '../carried-data.ts';
import { directAnalyst } from '../direct-analyst.ts';
import type { TestServer } from '../server.ts';
import { isSize } from '../size.ts';
import { unzippedBytes } from '../unzipped.ts';

/** Periods of the questions about flows: years, two years, halves and quarters. */
export const PERIODS = [
  ['2025-01-01', '2025-12-31'],
  ['2024-01-01', '2024-12-31'],
  ['2024-01-01', '2025-12-31'],
  ['2025-01-01', '2025-06-30'],
  ['2025-01-01', '2025-03-31'],
  ['2025-04-01', '2025-06-30'],
  ['2025-07-01', '2025-09-30'],
  ['2025-10-01', '2025-12-31'],
  ['2024-07-01', '2025-06-30'],
].map(([from, to]) => ({ from: from!, to: to! }));

/** Kinds of findings that read numbers of people. */
const FLOW_FINDINGS = ['M05', 'M07', 'M08', 'M10', 'M19'] as const;
const LISTS_WITH_PEOPLE = ['flows', 'filieres', 'actions'] as const;

/** What was read of a network at one revision. */
export interface Walked {
  readonly answer: NetworkAnswer;
  readonly flows: readonly FlowsAnswer[];
  readonly gaps: readonly GapsAnswer[];
  readonly figures: readonly FiguresAnswer[];
}

const post = (body: unknown): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'Content-Type': 'application/json' },
});

/**
 * Asks a server every question about its present network that has to do with numbers of people, with their filters.
 * All answers but the network itself must be what anybody can work out of the network as it is shown: then they tell
 * nothing more. Returns the answers that hold numbers or bands. `today` is the day of the server, `files` asks for pictures,
 * exports and what is carried away too.
 */
export async function walkPresent(server: TestServer, today: string, files: boolean): Promise<Walked> {
  const answer = await json<NetworkAnswer>(server, '/api/network');
  const { network, sums, revision, engine } = answer;
  const shown = openNetwork({ ...network, sums } as NetworkDocument, revision, engine);
  const walk = new Walk(server, shown, today);
  const [flows, gaps]: [FlowsAnswer[], GapsAnswer[]] = [[], []];
  for (const period of PERIODS) {
    flows.push(await walk.get('flows', '/api/flows', period));
    const body = GapsBody.parse({ ...period, kind: FLOW_FINDINGS });
    gaps.push(await walk.post<'gapsFor', GapsAnswer>('gapsFor', '/api/gaps', body));
    await walk.rowsBehind(gaps.at(-1)!);
    await askQuestions(server, gaps.at(-1)!);
  }
  for (const kind of FLOW_FINDINGS) await walk.get('gaps', '/api/gaps', { kind: [kind], limit: 1000 });
  await walk.get('gaps', '/api/gaps', { limit: 1000 });
  for (const { id } of network.operators) await walk.post('operatorRole', '/api/operator', { operator: id });
  for (const list of ['operators', 'filieres'] as const)
    await walk.get('duplicates', '/api/duplicates', { list, limit: 500 });
  await walk.home();
  if (files) {
    await walk.picture();
    await walk.exports();
    await walk.carriedAway();
  }
  return { answer, flows, gaps, figures: await walkFigures(server, network) };
}

/**
 * The published figures of every year, kind and breakdown. What is said of passerelles must be what anybody can work out
 * of them and of the network as it is shown.
 */
async function walkFigures(server: TestServer, network: NetworkDocument): Promise<FiguresAnswer[]> {
  const { years } = await json<FiguresAnswer>(server, '/api/figures');
  const read: FiguresAnswer[] = [];
  for (const year of years)
    for (const kind of FLOW_KINDS) {
      const tables = new Map<string, FiguresAnswer>();
      for (const axis of FIGURE_AXES)
        tables.set(axis, await json(server, `/api/figures?${queryOf({ year, kind, axis })}`));
      read.push(...tables.values());
      const path = `/api/referrals?${queryOf({ year, kind })}`;
      const { revision, ...said } = await json<Record<string, unknown>>(server, path);
      expect(revision).toBe(tables.get('ALL')!.revision);
      expect(said, path).toEqual(
        declaredObserved(network, Object.fromEntries(tables) as unknown as ReferralTables),
      );
    }
  return read;
}

/** The questions of a server, each answered a second time out of what is shown. */
class Walk {
  readonly #server: TestServer;
  readonly #shown: OpenNetwork;
  readonly #today: string;

  constructor(server: TestServer, shown: OpenNetwork, today: string) {
    this.#server = server;
    this.#shown = shown;
    this.#today = today;
  }

  async get<K extends AnalysisName, A>(analysis: K, path: string, query: AnalysisAsked<K>): Promise<A> {
    return this.#same<K, A>(analysis, query, `${path}?${queryOf(query as object)}`);
  }

  async post<K extends AnalysisName, A>(analysis: K, path: string, body: AnalysisAsked<K>): Promise<A> {
    return this.#same<K, A>(analysis, body, path, post(body));
  }

  async #same<K extends AnalysisName, A>(
    analysis: K,
    asked: AnalysisAsked<K>,
    path: string,
    init?: RequestInit,
  ): Promise<A> {
    const text = await (await this.#server.fetch(path, init)).text();
    expect(text, `${path} ${init?.body ?? ''}`).toBe(
      new TextDecoder().decode(await this.#workOut(analysis, asked)),
    );
    return JSON.parse(text) as A;
  }

  #workOut<K extends AnalysisName>(analysis: K, asked: AnalysisAsked<K>): Promise<Uint8Array> {
    return directAnalyst(true).answer(this.#shown, { analysis, asked, today: this.#today });
  }

  /** The rows behind each finding. */
  async rowsBehind({ findings, period }: GapsAnswer): Promise<void> {
    for (const { key } of findings) await this.post('rows', '/api/findings/rows', { ...period, key });
  }

  /** What matters now, to everybody, in each bassin and to each operator. */
  async home(): Promise<void> {
    const { bassins, operators } = this.#shown.document;
    const scopes = [
      {},
      ...bassins.map(({ id }) => ({ bassin: id })),
      ...operators.map(({ id }) => ({ operator: id })),
    ];
    for (const scope of scopes) await this.get('home', '/api/home', scope);
  }

  /** The map with its flows and marks, of two years. */
  async picture(): Promise<void> {
    const { from, to } = PERIODS[2]!;
    await this.#file('mapPicture', '/api/map.svg', { periodFrom: from, periodTo: to, detail: 'filieres' });
  }

  /** Exports in all formats, whole and with every kind of perimeter. */
  async exports(): Promise<void> {
    const { bassins, operators, filieres } = this.#shown.document;
    const perimeters: Readonly<Record<string, string>>[] = [
      {},
      { at: '2024-12-31' },
      ...bassins.map(({ id }) => ({ bassin: id })),
      ...[...new Set(operators.map(({ type }) => type))].map((type) => ({ type })),
      ...[...new Set(filieres.map(({ stage }) => stage))].map((stage) => ({ stage })),
    ];
    for (const [at, perimeter] of perimeters.entries()) {
      for (const list of LISTS_WITH_PEOPLE) await this.#export({ ...perimeter, format: 'csv', list });
      // Other formats are written from the same part of the network: two of the perimeters show it.
      const formats = at < 1 || at === perimeters.length - 1 ? EXPORT_FORMATS : ['json'];
      for (const format of formats) if (format !== 'csv') await this.#export({ ...perimeter, format });
    }
    for (const { id } of operators) await this.#export({ format: 'xlsx', operator: id });
  }

  #export(query: Readonly<Record<string, string>>): Promise<void> {
    return this.#file('exportFile', '/api/export', query);
  }

  /**
   * The slides of a story as shapes, notes and a picture, in a long run only as they take long, and the file that carries
   * the network. `carried-away.test.ts` holds in every run that no small count changes a byte of any of them.
   */
  async carriedAway(): Promise<void> {
    for (const format of isSize('long') ? ['pptx', 'svg'] : [])
      await this.#file('deckFile', '/api/deck/file', { format });
    // A quick run builds no page to carry away.
    if (isSize('quick')) return;
    const sent = new Uint8Array(await (await this.#server.fetch('/api/carried.html')).arrayBuffer());
    const { bytes } = unframed(await this.#workOut('carriedFile', {}));
    expect(carriedIn(sent), '/api/carried.html').toEqual(carriedIn(bytes));
    await this.#annex();
  }

  /** The annex of the pack of the first bassin, in a long run only; the other parts are walked on their own. */
  async #annex(): Promise<void> {
    const bassin = this.#shown.document.bassins[0]?.id;
    if (!isSize('long') || bassin === undefined) return;
    const pack = await this.#server.fetch('/api/pack', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ bassin }),
    });
    const parts = await unzippedBytes(new Uint8Array(await pack.arrayBuffer()));
    const again = await this.#workOut('packPart', { bassin, part: 'ANNEX', language: 'fr' });
    expect(parts.get('annexe.xlsx')?.equals(again), 'annexe.xlsx').toBe(true);
  }

  async #file(
    analysis: 'exportFile' | 'mapPicture' | 'deckFile',
    route: string,
    query: Readonly<Record<string, string>>,
  ): Promise<void> {
    const path = `${route}?${queryOf(query)}`;
    const sent = new Uint8Array(await (await this.#server.fetch(path)).arrayBuffer());
    const language = 'fr' as const;
    const { bytes } = unframed(
      await (analysis === 'exportFile'
        ? this.#workOut(analysis, { ...ExportQuery.parse(query), language })
        : analysis === 'deckFile'
          ? this.#workOut(analysis, { ...DeckFileQuery.parse(query), language })
          : this.#workOut(analysis, { ...MapPictureQuery.parse(query), language })),
    );
    if (query.format === 'xlsx') expect(await sheetsIn(sent), path).toEqual(await sheetsIn(bytes));
    else expect(Buffer.from(sent).equals(Buffer.from(bytes)), path).toBe(true);
  }
}

/** The cells of a workbook, which also holds the time at which it was packed. */
const sheetsIn = async (bytes: Uint8Array): Promise<unknown> =>
  (await readFile(Buffer.from(bytes), 'x.xlsx')).sheets;

/** The named questions about flows find what the findings say. */
async function askQuestions(server: TestServer, { at, period, findings }: GapsAnswer): Promise<void> {
  for (const [kind, question] of [
    ['M07', 'm07-dormant'],
    ['M08', 'm08-latent'],
    ['M19', 'm19-rupture'],
  ] as const) {
    const asked = post({ question, parameters: { at, ...period } });
    const { rows } = await json<QuestionAnswer>(server, '/api/questions/answer', asked);
    const found = findings
      .filter((finding) => finding.kind === kind)
      .map(({ elements }) => elements.join(' '));
    expect(
      rows.map(([source, target]) => `${source} ${target}`),
      `${question} ${period.from} ${period.to}`,
    ).toEqual(found);
  }
}

const queryOf = (query: object): string =>
  Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&');

/** An answer that must be one. */
export async function json<T>(server: TestServer, path: string, init?: RequestInit): Promise<T> {
  const response = await server.fetch(path, init);
  const body: unknown = await response.json();
  expect([response.status, response.status === 200 ? '' : body], path).toEqual([200, '']);
  return body as T;
}
