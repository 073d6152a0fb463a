/**
 * Width of text, estimated from the proportions of common sans-serif fonts (in thousandths of the font size), on the
 * wide side: the layout is then the same on every machine and needs no canvas.
 */
const NARROW = new Map<string, number>(
  Object.entries({ i: 240, j: 250, l: 240, I: 300, t: 340, f: 330, r: 370, ' ': 290, '.': 290, ',': 290 }),
);
const WIDE = new Map<string, number>(Object.entries({ m: 890, w: 790, M: 880, W: 980, '→': 900, '—': 980 }));
const thousandths = (letter: string): number =>
  NARROW.get(letter) ??
  WIDE.get(letter) ??
  (/[A-ZÀ-Ý]/.test(letter) ? 700 : /['’|:;!-]/.test(letter) ? 340 : 580);

/** Estimated width of a text in the unit of the font size. */
export function textWidth(text: string, fontSize: number): number {
  let sum = 0;
  for (const letter of text) sum += thousandths(letter);
  return (sum * fontSize) / 1000;
}

export interface WrappedLabel {
  readonly lines: readonly string[];
  /** Words had to be left out. */
  readonly clipped: boolean;
}

/** Breaks a label between words, and inside a word only when it is wider than a line by itself. */
export function wrapLabel(text: string, width: number, fontSize: number, mostLines: number): WrappedLabel {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((part) => cutWord(part, width, fontSize))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, fontSize) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= mostLines) return { lines, clipped: false };
  const shown = lines.slice(0, mostLines);
  let last = `${shown[mostLines - 1]!}…`;
  while (textWidth(last, fontSize) > width && last.length > 2) last = `${last.slice(0, -2)}…`;
  return { lines: [...shown.slice(0, -1), last], clipped: true };
}

function cutWord(word: string, width: number, fontSize: number): readonly string[] {
  if (textWidth(word, fontSize) <= width) return [word];
  const hyphen = word.search(/[-/](?=.)/);
  if (hyphen > 0) {
    const [head, tail] = [word.slice(0, hyphen + 1), word.slice(hyphen + 1)];
    return [...cutWord(head, width, fontSize), ...cutWord(tail, width, fontSize)];
  }
  let fits = word.length - 1;
  while (fits > 1 && textWidth(`${word.slice(0, fits)}-`, fontSize) > width) fits -= 1;
  return [`${word.slice(0, fits)}-`, ...cutWord(word.slice(fits), width, fontSize)];
}
