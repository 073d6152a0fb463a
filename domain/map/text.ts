/**
 * Widths of letters in thousandths of the font size, estimated from common sans-serif fonts and rather too wide. So
 * the layout is the same on every machine and needs no canvas.
 */
const NARROW = new Map<string, number>(
  Object.entries({ i: 270, j: 280, l: 270, I: 310, t: 380, f: 350, r: 400, ' ': 310, '.': 310, ',': 310 }),
);
const WIDE = new Map<string, number>(Object.entries({ m: 950, w: 810, M: 900, W: 990, '→': 900, '—': 1000 }));
const thousandths = (letter: string): number =>
  NARROW.get(letter) ??
  WIDE.get(letter) ??
  (/[A-ZÀ-Ý]/.test(letter) ? 710 : /['’|:;!-]/.test(letter) ? 340 : 610);

/** Estimates the width of a text on the map, in the unit in which the font size is given, without a browser. */
export function textWidth(text: string, fontSize: number): number {
  let sum = 0;
  for (const letter of text) sum += thousandths(letter);
  return (sum * fontSize) / 1000;
}

interface WrappedLabel {
  readonly lines: readonly string[];
  /** Whether words had to be left out. */
  readonly clipped: boolean;
}

/**
 * Wraps a text to lines of at most a width. It breaks between words, and inside a word only when the word is wider
 * than a line. Lines get about the same length; beyond `mostLines`, the text is cut with an ellipsis, and the result
 * says so.
 */
export function wrapLabel(text: string, width: number, fontSize: number, mostLines: number): WrappedLabel {
  let lines = breakLines(text, width, fontSize);
  if (lines.length <= mostLines) {
    // Try narrower lines while there are no more of them and no other word is cut.
    for (let narrower = width - 3; narrower > 0; narrower -= 3) {
      const tried = breakLines(text, narrower, fontSize);
      if (tried.length > lines.length || tried.join(' ') !== lines.join(' ')) break;
      lines = tried;
    }
    return { lines, clipped: false };
  }
  const shown = lines.slice(0, mostLines);
  let last = `${shown[mostLines - 1]!}…`;
  while (textWidth(last, fontSize) > width && last.length > 2) last = `${last.slice(0, -2)}…`;
  return { lines: [...shown.slice(0, -1), last], clipped: true };
}

function breakLines(text: string, width: number, fontSize: number): readonly string[] {
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
  return lines;
}

function cutWord(word: string, width: number, fontSize: number): readonly string[] {
  // A single letter cannot be cut.
  if (word.length < 2 || textWidth(word, fontSize) <= width) return [word];
  const hyphen = word.search(/[-/](?=.)/);
  if (hyphen > 0) {
    const [head, tail] = [word.slice(0, hyphen + 1), word.slice(hyphen + 1)];
    return [...cutWord(head, width, fontSize), ...cutWord(tail, width, fontSize)];
  }
  let fits = word.length - 1;
  while (fits > 1 && textWidth(`${word.slice(0, fits)}-`, fontSize) > width) fits -= 1;
  return [`${word.slice(0, fits)}-`, ...cutWord(word.slice(fits), width, fontSize)];
}
