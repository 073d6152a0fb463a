import { createHash } from 'node:crypto';
import type { Language } from '../../domain/messages/codes.ts';

/** A piece of HTML that is safe to put into a page. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a piece of HTML: texts, which are escaped, other pieces, and nothing. */
type Part = string | number | Html | undefined | false | readonly Part[];

/** Makes a piece of HTML. Every text in it is escaped, wherever it comes from. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.map((text, at) => (at === 0 ? text : `${textOf(parts[at - 1])}${text}`)).join(''));

function textOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(textOf).join('');
  return String(part).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Colours are those that the browser gives by itself, in light and dark. */
const STYLE = `:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 44rem; overflow-wrap: anywhere; padding: 1rem; }
h1 { font-size: 1.5rem; line-height: 1.2; }
h2 { font-size: 1.2rem; margin-top: 2rem; }
label { display: block; font-weight: 600; margin-top: 1rem; }
input, select, textarea, button { box-sizing: border-box; font: inherit; max-width: 100%; padding: 0.5rem; }
input, select, textarea { font-weight: 400; }
input:not([type='radio'], [type='checkbox'], [type='hidden']), select, textarea { width: 100%; }
button { font-weight: 600; margin-top: 1.5rem; min-height: 2.75rem; padding: 0.5rem 1.5rem; }
h3 { font-size: 1rem; margin: 0.5rem 0 0; }
ul { margin: 0.25rem 0; padding-left: 1.25rem; }
fieldset { border: 1px solid; margin: 1rem 0; min-width: 0; padding: 0.5rem 1rem; }
legend { font-weight: 600; }
fieldset label { align-items: center; display: flex; font-weight: 400; gap: 0.5rem; margin-top: 0; min-height: 2.75rem; }
fieldset label.typed { display: block; font-weight: 600; margin-top: 0.75rem; }
summary { min-height: 2.75rem; }
@supports selector(:has(*)) {
  fieldset:not(:has(input:is([value='CORRECT'], [value='REMARK']):checked)) > .corrections { display: none; }
}
.wrong { border-left: 0.25rem solid; padding-left: 0.75rem; }`;

/** The source of the style of these pages, for their policy. */
export const STYLE_SOURCE = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

/** A whole page, without any script. */
export const plainPage = (language: Language, title: string, body: Html): string =>
  `<!doctype html>\n${
    html`<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="robots" content="noindex" />
<title>${title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`.text
  }`;
