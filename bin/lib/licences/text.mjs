/** Licence texts as text: their copyright lines, their wording, and who shares a wording. Pure. */

/** The first words of the licences that begin with a title and copyright lines. */
const WORDING_START =
  /^(?:this font software is licensed|permission is hereby granted|permission to use, copy|redistribution and use in source)/im;
const TITLE = /^\W*(?:the )?(?:mit|isc|bsd|new bsd)\b[\w\s.,()"'/-]*(?:licen[cs]e)?[\s\w.,:()-]*$/i;
const COPYRIGHT = /^\W{0,4}(?:Copyright (?:\([Cc]\)|©|\d|[A-Z])|(?:\([Cc]\)|©) \d)/;
/** Lines of a licence itself that are about copyright in general. */
const NOT_A_NOTICE = /^\W*Copyright (?:Licen[cs]e|Notice|Owner|Holder)/;

/** A licence text in two: who holds the copyright, and the wording that packages share. */
export function divide(text) {
  const clean = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/^\n+|\n+$/g, '');
  const start = clean.search(WORDING_START);
  const head = clean.slice(0, Math.max(0, start)).split('\n').map(plain);
  const notices = head.filter((line) => line !== '' && !TITLE.test(line));
  // A text that begins otherwise is several licences, or one without such a beginning: it stays whole.
  if (notices.length === 0 || !COPYRIGHT.test(notices[0]))
    return {
      notices: copyrightLines(clean.split('\n')),
      wording: start >= 0 && notices.length === 0 ? clean.slice(start) : clean,
    };
  return { notices, wording: clean.slice(start) };
}

function copyrightLines(lines) {
  return [...new Set(lines.filter((line) => COPYRIGHT.test(line) && !NOT_A_NOTICE.test(line)).map(plain))];
}

/** Without indentation and Markdown. */
const plain = (line) => line.replace(/^[\s>#*]+/, '').replace(/[\s*]+$/, '');

/** Equal for wordings that differ only in line breaks, quotation marks, dashes or capitals. */
export const sameness = (wording) =>
  wording
    .toLowerCase()
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/''/g, '"')
    .replace(/[*_>#]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Compares without capitals by code units, so that the order is the same whatever the language of the machine. */
export function byText(a, b) {
  const [first, second] = a.toLowerCase() === b.toLowerCase() ? [a, b] : [a.toLowerCase(), b.toLowerCase()];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Wordings with those who use them, those of the most packages first. Of like wordings the most frequent is shown. */
export function groupByWording(packages) {
  const groups = new Map();
  for (const one of packages)
    for (const text of one.texts) {
      const { notices, wording } = divide(text);
      const key = sameness(wording);
      const group = groups.get(key) ?? { wordings: new Map(), users: [] };
      groups.set(key, group);
      group.wordings.set(wording, (group.wordings.get(wording) ?? 0) + 1);
      group.users.push({ ...one, notice: one.notice ?? notices.join('; ') });
    }
  return [...groups]
    .map(([key, { wordings, users }]) => ({ key, users, wording: mostFrequent(wordings) }))
    .sort((a, b) => b.users.length - a.users.length || byText(a.key, b.key));
}

const mostFrequent = (counts) =>
  [...counts].sort(([a, times], [b, otherTimes]) => otherTimes - times || byText(a, b))[0][0];
