import type { NetworkDocument } from '../../../domain/model/network.ts';
import type { Cube } from '../../../domain/secrecy/cube.ts';
import { type ListedFigure, listedFigures } from '../../oracle/published-list.ts';
import type { Read } from './attacker.ts';
import { RowUnknowns } from './row-unknowns.ts';

/**
 * Everything that somebody reads who reads all published figures of every state, as sums of unknowns: one for each
 * number of people of a row, as long as the row keeps it. Also all small figures of all states, which must not be found
 * out. Throws when a figure is missing, has a wrong value, or is small and shown.
 */
export class Readings extends RowUnknowns {
  readonly read: Read[] = [];
  /** The figures of the last state that was read, with their unknowns. */
  figures: { readonly block: string; readonly id: string; readonly sum: Read }[] = [];

  /** Reads all figures of a state. */
  readAll(document: NetworkDocument, cube: Cube): void {
    this.begin(document);
    this.figures = [];
    for (const figure of listedFigures(document)) this.#readOne(document, cube, figure);
  }

  #readOne(document: NetworkDocument, cube: Cube, { block, id, measure, rows }: ListedFigure): void {
    const sum = rows.flatMap((row) => this.unknownsOf(document, row, measure));
    const total = this.people(sum);
    const published = cube.published(block, id);
    if (published === undefined) throw new Error(`The figure ${id} is missing.`);
    this.note(sum);
    this.figures.push({ block, id, sum });
    if ('masked' in published) return;
    if (published.value !== total)
      throw new Error(`${id} is published as ${published.value}, not as ${total}.`);
    if (total > 0 && total < 5) throw new Error(`${id} is small and shown.`);
    if (sum.length > 0) this.read.push(sum);
  }
}
