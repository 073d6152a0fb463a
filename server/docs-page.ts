import { refusalWords } from '../domain/answers/refusal.ts';
import type { Route } from '../domain/api/route.ts';
import { ROUTES } from '../domain/api.ts';
import type { Language } from '../domain/messages/codes.ts';
import { fill } from '../domain/messages/fill.ts';
import type { ApiWords } from '../domain/messages/fr/api.ts';
import { failure } from './errors.ts';
import { apiWords, errorsOf, openApiDocument, summaryOf } from './openapi.ts';

interface Parameter {
  readonly name: string;
  readonly required?: boolean;
  readonly schema?: unknown;
}
interface Operation {
  readonly parameters?: readonly Parameter[];
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
}

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
  section { border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: 1rem 0; }
  h2 { font-size: 1.1rem; } h3 { font-size: 1rem; margin-bottom: 0.25rem; }
  code, pre { font-family: ui-monospace, monospace; font-size: 0.9em; }
  pre { overflow: auto; padding: 0.75rem; background: color-mix(in srgb, currentColor 8%, transparent); }
  table { border-collapse: collapse; } td, th { text-align: left; vertical-align: top; padding: 0.2rem 1rem 0.2rem 0; }
  .method { display: inline-block; min-width: 3rem; font-weight: 700; }
  dt { font-weight: 600; } dd { margin: 0 0 0.5rem 1.5rem; }
`;

/**
 * Builds the HTML page that documents the API, in a language. It is self-contained, without scripts or requests, so
 * it can be read offline and printed.
 */
export function docsPage(language: Language): string {
  const words = apiWords(language);
  const document = openApiDocument(language) as unknown as Document;
  const routes = Object.values(ROUTES) as readonly Route[];
  const link = '<a href="/api/openapi.json">/api/openapi.json</a>';
  const contents = routes.map(
    ({ id, method, path }) =>
      `<li><a href="#${id}"><code>${method.toUpperCase()} ${escapeHtml(path)}</code></a></li>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(words.title)}</h1>
<p>${fill(escapeHtml(words.intro), { link })}</p>
<ul>${contents.join('')}</ul>
${routes.map((route) => routeSection(route, document, language)).join('\n')}
<section><h2>${escapeHtml(words.labels.errors)}</h2><dl>${errorList(routes, language)}</dl></section>
<section><h2>${escapeHtml(words.labels.schemas)}</h2>${schemaList(document)}</section>
</main>
</body>
</html>
`;
}

function routeSection(route: Route, document: Document, language: Language): string {
  const { id, method, path } = route;
  const { labels, parameters: meanings } = apiWords(language);
  const parameters = document.paths[path]?.[method]?.parameters ?? [];
  const rows = parameters.map(({ name, required, schema }) => {
    const meaning = meanings[name as keyof ApiWords['parameters']] ?? '';
    const must = required === true ? ` (${labels.required})` : '';
    return `<tr><td><code>${escapeHtml(name)}</code>${escapeHtml(must)}</td><td>${escapeHtml(meaning)}</td><td><code>${linked(schema)}</code></td></tr>`;
  });
  const table =
    rows.length === 0
      ? ''
      : `<h3>${labels.parameters}</h3><table><thead><tr><th>${labels.name}</th><th>${labels.meaning}</th><th>${labels.form}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  const body =
    route.body === undefined
      ? ''
      : `<h3>${labels.body}</h3><p><code>${schemaLink(nameOf(route.body))}</code></p>`;
  const errors = errorsOf(route)
    .map((error) => `<a href="#${error}">${error}</a> (${failure(error).status})`)
    .join(', ');
  const tryIt =
    method === 'get' && !parameters.some(({ required }) => required)
      ? ` <a href="${escapeHtml(path)}">${labels.try}</a>`
      : '';
  return `<section id="${id}">
<h2><span class="method">${method.toUpperCase()}</span> <code>${escapeHtml(path)}</code>${tryIt}</h2>
<p>${escapeHtml(summaryOf(route, language))}</p>
${table}${body}
<h3>${labels.answer}</h3><p><code>${schemaLink(nameOf(route.answer))}</code></p>
<h3>${labels.errors}</h3><p>${errors}</p>
</section>`;
}

function errorList(routes: readonly Route[], language: Language): string {
  return [...new Set(routes.flatMap(errorsOf))]
    .map((id) => {
      const error = failure(id);
      const { title, detail } = refusalWords(error, language);
      return `<dt id="${id}"><code>${id}</code> · ${error.status} · ${escapeHtml(title)}</dt><dd>${escapeHtml(detail)}</dd>`;
    })
    .join('');
}

function schemaList(document: Document): string {
  return Object.entries(document.components?.schemas ?? {})
    .map(
      ([name, schema]) =>
        `<details id="schema-${escapeHtml(name)}"><summary><code>${escapeHtml(name)}</code></summary><pre>${linked(schema, 2)}</pre></details>`,
    )
    .join('\n');
}

/** Writes a schema as JSON, with links for its references. */
const linked = (schema: unknown, indent?: number): string =>
  escapeHtml(JSON.stringify(schema ?? {}, null, indent)).replace(
    /&quot;#\/components\/schemas\/([\w.-]+)&quot;/g,
    (_reference, name: string) => `&quot;${schemaLink(name)}&quot;`,
  );

const schemaLink = (name: string): string => `<a href="#schema-${escapeHtml(name)}">${escapeHtml(name)}</a>`;

const nameOf = (schema: NonNullable<Route['body']>): string => String(schema.meta()?.id ?? '');

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
