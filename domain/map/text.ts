/**
 * Widths of the letters of the face in which the page and its pictures are written (Atkinson Hyperlegible Next,
 * regular), in thousandths of the font size, as the file of the face gives them. So the layout is the same on every
 * machine and needs no canvas. `test/browser/face.test.ts` measures them.
 */
const LETTERS: readonly (readonly [number, string])[] = [
  [160, "'"],
  [210, ',.:;'],
  [236, '‘’'],
  [237, '|'],
  [240, '·'],
  [243, '`'],
  [245, 'j'],
  [252, 'i'],
  [262, 'l'],
  [280, ' '],
  [286, '!'],
  [299, '()'],
  [301, '"'],
  [314, 'f'],
  [317, '['],
  [326, 't'],
  [344, ']{}'],
  [349, 'r'],
  [352, '°'],
  [362, '-'],
  [372, '_'],
  [382, '²'],
  [383, '³'],
  [387, '/\\'],
  [392, 'I'],
  [399, '“”'],
  [407, '1'],
  [438, '•'],
  [449, 'y'],
  [460, 'z'],
  [461, 'v'],
  [471, 's'],
  [480, '?'],
  [481, 'x'],
  [485, '*c'],
  [492, 'k'],
  [504, '–'],
  [510, '7'],
  [512, 'J'],
  [525, 'a'],
  [532, '×'],
  [538, 'e'],
  [540, 'u'],
  [541, 'L'],
  [548, '2oø'],
  [550, 'hn'],
  [552, 'F^'],
  [553, '<>'],
  [555, '~'],
  [558, 'Tg'],
  [562, '«»'],
  [564, 'd'],
  [566, 'bp'],
  [569, 'E'],
  [574, 'q'],
  [575, 'Y'],
  [576, '3'],
  [582, 'ß'],
  [588, '5'],
  [592, '$PS'],
  [593, 'V'],
  [595, '9'],
  [598, '6'],
  [606, '+−'],
  [607, 'Z'],
  [613, 'B'],
  [614, '4R'],
  [615, '8'],
  [623, 'X'],
  [626, 'A'],
  [628, '='],
  [631, 'K'],
  [645, 'C'],
  [648, '0'],
  [651, '#'],
  [664, '€'],
  [669, 'D'],
  [670, '…'],
  [684, 'w'],
  [690, 'U'],
  [693, 'N'],
  [694, 'GH'],
  [714, 'OØ'],
  [724, 'Q'],
  [731, '&'],
  [778, '@'],
  [824, 'M—'],
  [845, 'm'],
  [856, 'W'],
  [866, 'æ'],
  [891, 'Æ'],
  [919, '%'],
  [924, 'œ'],
  [1006, 'Œ'],
];
const WIDTHS = new Map(LETTERS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));
/** A letter that is not in the face comes from another, which may be wider. */
const ELSEWHERE = 900;

/** Small letters take a little more room on a canvas, where each begins on a whole pixel. */
const ON_CANVAS = 1.03;

const thousandths = (letter: string): number =>
  // An accent does not make a letter wider.
  WIDTHS.get(letter) ?? WIDTHS.get(letter.normalize('NFD').charAt(0)) ?? ELSEWHERE;

/** Returns the width of a text on the map, in the unit in which the font size is given, without a browser. */
export function textWidth(text: string, fontSize: number): number {
  let sum = 0;
  for (const letter of text) sum += thousandths(letter);
  return ((sum * fontSize) / 1000) * ON_CANVAS;
}

interface WrappedLabel {
  readonly lines: readonly string[];
  /** Whether words had to be left out. */
  readonly clipped: boolean;
}

/**
 * Wraps a text to lines of at most a width. It breaks between words, and inside a word only when the word is wider
 * than a line, after a syllable if it can. Lines get about the same length; beyond `mostLines`, the text is cut with an ellipsis, and the result
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

/** Spaces at which a line may end: not those that hold a sign to its word, as before a colon. */
const BETWEEN_WORDS = /[^\S\u00a0\u202f]+/;

/** Breaks a text into as many lines of at most a width as it takes, between words where it can. */
export function breakLines(text: string, width: number, fontSize: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(BETWEEN_WORDS).flatMap((part) => cutWord(part, width, fontSize))) {
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

const VOWEL = /[aeiouy]/;
/** Consonants that belong to one syllable. */
const JOINED = /^(?:[bcdfgkptv][lr]|[cpst]h|gn|qu)$/;
/** The fewest letters before a hyphen, and after one. */
const LEAST_LETTERS = { before: 2, after: 3 } as const;

/** The end of the last French syllable within the first letters of a word; all of those where none ends there. */
function syllableEnd(word: string, most: number): number {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (plain.length !== word.length) return most;
  const isVowel = (at: number): boolean => VOWEL.test(plain[at] ?? '');
  const isJoined = (at: number): boolean => JOINED.test(plain.slice(at, at + 2));
  for (let at = Math.min(most, word.length - LEAST_LETTERS.after); at >= LEAST_LETTERS.before; at -= 1) {
    // A syllable begins with one consonant, or two that belong together, and a vowel.
    const begins = !isVowel(at) && (isVowel(at + 1) || (isJoined(at) && isVowel(at + 2)));
    if (begins && !isJoined(at - 1) && VOWEL.test(plain.slice(0, at))) return at;
  }
  return most;
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
  fits = syllableEnd(word, fits);
  return [`${word.slice(0, fits)}-`, ...cutWord(word.slice(fits), width, fontSize)];
}
