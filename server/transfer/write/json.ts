import { isPart } from '../../../domain/transfer/perimeter.ts';
import { notesOf } from './notes.ts';
import type { TakenOut } from './taken-out.ts';

/** Longest description. */
const LONGEST = 2_000;

/** Writes the exported network document as JSON text. For a part of a network the description says so. */
export function json(taken: TakenOut): string {
  const { document, asked } = taken;
  const isCut = isPart(asked) || asked.at !== undefined;
  const said = isCut ? { ...document, description: described(taken) } : document;
  return `${JSON.stringify(said, null, 2)}\n`;
}

function described(taken: TakenOut): string {
  const { description = '' } = taken.document;
  const text = [notesOf(taken).join('\n'), description].join('\n\n').trim();
  return text.length <= LONGEST ? text : `${[...text].slice(0, LONGEST / 2).join('')}…`;
}
