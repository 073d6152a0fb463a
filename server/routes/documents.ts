import type { Router } from 'express';
import type { Language } from '../../domain/messages/codes.ts';
import { docsPage } from '../docs-page.ts';
import { answeredByTag, revisionTag } from '../http/revision-tag.ts';
import { languageOf } from '../language.ts';
import { openApiDocument } from '../openapi.ts';

/**
 * Adds the routes that document the API to the router: `/api/openapi.json` for programs and `/api/docs` for people.
 * Each document is built once per language.
 */
export function bindDocuments(router: Router): void {
  const documents = perLanguage((language) => JSON.stringify(openApiDocument(language)));
  const pages = perLanguage(docsPage);
  const bindText = (path: string, type: string, textOf: (language: Language) => string): void => {
    router.get(path, (request, response) => {
      const language = languageOf(request.get('accept-language'));
      const tag = revisionTag({ revision: 0, engine: '', language, query: path, today: '' });
      if (answeredByTag(request, response, tag)) return;
      response.set('Content-Language', language).type(type).send(textOf(language));
    });
  };
  bindText('/api/openapi.json', 'application/json', documents);
  bindText('/api/docs', 'text/html', pages);
}

function perLanguage(make: (language: Language) => string): (language: Language) => string {
  const made = new Map<Language, string>();
  return (language) => {
    const text = made.get(language) ?? make(language);
    made.set(language, text);
    return text;
  };
}
