/** A piece of a text of the report: a paragraph, whose lines were broken by the one who wrote it, or a list. */
export type Passage =
  | { readonly type: 'paragraph'; readonly lines: readonly string[] }
  | { readonly type: 'list'; readonly items: readonly string[] };

const ITEM = /^\s*[-–•]\s+/;

/**
 * Divides a text of the report into paragraphs and lists, for every form of it. A blank line begins a paragraph, and
 * lines that begin with `- `, `– ` or `• ` are a list; other line breaks are kept. Nothing else has a meaning.
 */
export function passagesOf(text: string): readonly Passage[] {
  const passages: Passage[] = [];
  let lines: string[] = [];
  let items: string[] = [];
  const close = (): void => {
    if (lines.length > 0) passages.push({ type: 'paragraph', lines });
    if (items.length > 0) passages.push({ type: 'list', items });
    lines = [];
    items = [];
  };
  for (const line of text.split(/\r\n|[\n\r\u0085\u2028\u2029]/)) {
    const isItem = ITEM.test(line);
    if (line.trim() === '' || isItem !== items.length > 0) close();
    if (isItem) items.push(line.replace(ITEM, '').trimEnd());
    else if (line.trim() !== '') lines.push(line.trim());
  }
  close();
  return passages;
}
