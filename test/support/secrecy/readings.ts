import type { ReferralFlow } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import type { Cube } from '../../../domain/secrecy/cube.ts';
import { type ListedFigure, listedFigures, rowsTogether } from '../../oracle/published-list.ts';
import type { Belief, Read, Unknown } from './attacker.ts';

const OUTCOMES = ['started', 'refused', 'abandoned', 'pending'] as const;

/**
 * Everything that somebody reads who reads all published figures of every state, as sums of unknowns: one for each
 * number of people of a row, as long as the row keeps it. Also all small figures of all states, which must not be found
 * out. Throws when a figure is missing, has a wrong value, or is small and shown.
 */
export class Readings {
  readonly unknowns: Unknown[] = [];
  readonly read: Read[] = [];
  /** The figures of the last state that was read, with their unknowns. */
  figures: { readonly block: string; readonly id: string; readonly sum: Read }[] = [];
  /** What is known of rows that report the same people; agreements only where the figures do agree. */
  readonly beliefs: Belief[] = [];
  readonly #small = new Map<string, Read>();
  readonly #now = new Map<string, { readonly value: number; readonly unknown: number }>();

  get small(): Read[] {
    return [...this.#small.values()];
  }

  /** Reads all figures of a state. */
  readAll(document: NetworkDocument, cube: Cube): void {
    const present = new Set(document.flows.map(({ id }) => id));
    for (const key of this.#now.keys()) if (!present.has(key.split(' ')[0])) this.#now.delete(key);
    for (const row of document.flows) this.#note(this.#unknownsOf(document, row, 'count'));
    for (const { whole, parts, mayAgree } of rowsTogether(document))
      for (const measure of ['count', ...OUTCOMES] as const) {
        if (measure !== 'count' && ![whole, ...parts].every(isComplete)) continue;
        const total = this.#unknownsOf(document, whole, measure);
        const own = parts.flatMap((row) => this.#unknownsOf(document, row, measure));
        const difference = this.#people(total) - this.#people(own);
        if (mayAgree ? difference === 0 : difference >= 0)
          this.beliefs.push({ whole: total, parts: own, isEqual: mayAgree });
      }
    this.figures = [];
    for (const figure of listedFigures(document)) this.#readOne(document, cube, figure);
  }

  #readOne(document: NetworkDocument, cube: Cube, { block, id, measure, rows }: ListedFigure): void {
    const sum = rows.flatMap((row) => this.#unknownsOf(document, row, measure));
    const total = this.#people(sum);
    const published = cube.published(block, id);
    if (published === undefined) throw new Error(`The figure ${id} is missing.`);
    this.#note(sum);
    this.figures.push({ block, id, sum });
    if ('masked' in published) return;
    if (published.value !== total)
      throw new Error(`${id} is published as ${published.value}, not as ${total}.`);
    if (total > 0 && total < 5) throw new Error(`${id} is small and shown.`);
    if (sum.length > 0) this.read.push(sum);
  }

  #people(sum: Read): number {
    return sum.reduce((people, unknown) => people + this.unknowns[unknown]!.value, 0);
  }

  #note(sum: Read): void {
    const total = this.#people(sum);
    for (const unknown of sum)
      if (this.unknowns[unknown]!.value < 5) this.#small.set(String(unknown), [unknown]);
    if (total > 0 && total < 5) this.#small.set([...sum].sort((a, b) => a - b).join(' '), sum);
  }

  #unknownsOf(document: NetworkDocument, row: ReferralFlow, measure: ListedFigure['measure']): number[] {
    const parts = isComplete(row) ? (measure === 'count' ? OUTCOMES : [measure]) : (['count'] as const);
    return parts.flatMap((part) => {
      const value = row[part] as number;
      if (value === 0) return [];
      const key = `${row.id} ${part}`;
      const known = this.#now.get(key);
      if (known?.value === value) return [known.unknown];
      const operators = [row.source, row.target].map(
        (end) => document.filieres.find(({ id }) => id === end)?.operator ?? end,
      );
      const unknown = this.unknowns.push({ value, operators }) - 1;
      this.#now.set(key, { value, unknown });
      return [unknown];
    });
  }
}

const isComplete = (row: ReferralFlow): boolean =>
  OUTCOMES.every((outcome) => typeof row[outcome] === 'number');
