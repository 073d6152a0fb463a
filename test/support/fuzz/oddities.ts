import type { Chance } from './chance.ts';

/** Texts that something may trip over. */
export const ODD_TEXTS: readonly string[] = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'x\udfff',
  '\ufeff',
  '\u202egnp.exe',
  '\u2028',
  'e\u0301'.repeat(50),
  '🙂'.repeat(40),
  'İıſK',
  '\\',
  '"',
  '`',
  "' OR 1=1 --",
  '}) DETACH DELETE n //',
  '$id',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '../../../../etc/passwd',
  'C:\\Windows\\win.ini',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'NaN',
  'Infinity',
  '-0',
  '1e999',
  '<5',
  'masked',
  'null',
  '2025-02-30',
  '2025-13-01',
  '-000001-01-01',
  '10000-01-01',
  'x'.repeat(301),
  'x'.repeat(20_000),
  'a,b,,c,',
  '%',
  '%00',
  '%E0%A4%A',
  'sector:',
  'sector:NONE',
  'ANY',
  '*',
];

const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  -0.5,
  2 ** 31,
  2 ** 53,
  -(2 ** 53),
  1e308,
  5e-324,
  [],
  {},
  [[]],
  [null],
  [{}],
  { __proto__: null },
  { toString: 1 },
  { length: -1 },
];

/** A value that nobody asked for. */
export function oddValue(chance: Chance): unknown {
  const kind = chance.below(12);
  if (kind === 0) return nested(chance.pick([5, 40, 63, 70]), chance);
  if (kind === 1) return Array.from({ length: chance.pick([30, 300, 6_000]) }, (_, index) => index);
  if (kind === 2) return Array.from({ length: 300 }, () => chance.pick(ODD_TEXTS.slice(0, 30)));
  if (kind === 3) return Object.fromEntries(ODD_TEXTS.slice(0, 30).map((text, index) => [text, index]));
  return kind < 8 ? chance.pick(ODD_TEXTS) : chance.pick(ODD_VALUES);
}

function nested(depth: number, chance: Chance): unknown {
  let value: unknown = chance.pick([1, 'x', null]);
  for (let level = 0; level < depth; level += 1) value = chance.happens(0.5) ? [value] : { a: value };
  return value;
}

/** The value with one of its parts changed, added, taken away, doubled or wrapped. */
export function withOddPart(value: unknown, chance: Chance): unknown {
  if (typeof value !== 'object' || value === null || chance.happens(0.15)) return oddValue(chance);
  if (Array.isArray(value)) {
    const at = chance.below(value.length + 1);
    const item: unknown = value[at];
    const change = chance.below(5);
    if (change === 0) return value.toSpliced(at, 1);
    if (change === 1) return value.toSpliced(at, 0, item ?? oddValue(chance));
    return value.toSpliced(at, 1, withOddPart(item, chance));
  }
  const fields = Object.entries(value);
  const at = chance.below(fields.length + 1);
  const [name, part] = fields[at] ?? [chance.pick(ODD_TEXTS), oddValue(chance)];
  const change = chance.below(6);
  if (change === 0) return Object.fromEntries(fields.toSpliced(at, 1));
  if (change === 1) return { ...value, [chance.pick(ODD_TEXTS)]: part };
  if (change === 2) return { ...value, [name]: [part] };
  return { ...value, [name]: withOddPart(part, chance) };
}

/** A JSON text that is no longer quite one. */
export function oddJson(text: string, chance: Chance): string {
  const at = chance.below(text.length + 1);
  switch (chance.below(10)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return (
        text.slice(0, at) +
        chance.pick(['"', '{', ']', ',', '\\', '\0', '\u2028', '1e999', '-', 'é']) +
        text.slice(at)
      );
    case 2:
      return text.replace(/"(\w+)":/, (field) => `${field}1,${field}`);
    case 3:
      return `${'['.repeat(6_000)}${text}${']'.repeat(6_000)}`;
    case 4:
      return text.replace(
        /:("[^"]*"|\d+|null|true|false)/,
        () => `:${'['.repeat(6_000)}${']'.repeat(6_000)}`,
      );
    case 5:
      return `${text}${text}`;
    case 6:
      return `\ufeff${text}`;
    case 7:
      return text.replace(/\d+/, () => chance.pick(['1e999', '-1e999', '00', '0x1', '1'.repeat(400), 'NaN']));
    case 8:
      return chance.pick(['', ' ', 'null', '0', '"x"', '[]', '{}', '{"a":', '\0', 'undefined']);
    default:
      return `${text}${' '.repeat(100_000)}`;
  }
}
