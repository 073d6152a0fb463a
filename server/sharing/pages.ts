import type { Language } from '../../domain/messages/codes.ts';
import { links as en } from '../../domain/messages/en/links.ts';
import { fill } from '../../domain/messages/fill.ts';
import { links as fr, type LinkWords } from '../../domain/messages/fr/links.ts';
import { html, plainPage } from './html.ts';

/** Pages that open by a link, besides its file. */

/** The words of these pages in a language. */
export const linkWords = (language: Language): LinkWords => ({ fr, en })[language];

/** The one page for a link that is unknown, revoked, over or cut short. */
export function refusedPage(language: Language): string {
  const { title, text } = linkWords(language).refused;
  return plainPage(language, title, html`<p>${text}</p>`);
}

/** The page for somebody who tried too often. */
export function slowedPage(language: Language, seconds: number): string {
  const { title, text } = linkWords(language).slowed;
  return plainPage(language, title, html`<p>${fill(text, { seconds })}</p>`);
}

/** The page while the store does not answer. */
export function unavailablePage(language: Language): string {
  const { title, text } = linkWords(language).unavailable;
  return plainPage(language, title, html`<p>${text}</p>`);
}

/**
 * The page that asks for the password of a link. `carried` are the answers that were typed already, which go with the password so that
 * nothing of them is lost.
 */
export function passwordPage(
  language: Language,
  isWrong: boolean,
  carried: Readonly<Record<string, string>> = {},
): string {
  const words = linkWords(language).password;
  return plainPage(
    language,
    words.title,
    html`<p>${words.text}</p>
${isWrong && html`<p class="wrong" role="alert">${words.wrong}</p>`}
<form method="post">
${Object.entries(carried).map(
  ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
)}<label for="password">${words.field}</label>
<input id="password" name="password" type="password" maxlength="200" required autofocus autocomplete="off" />
<button>${words.open}</button>
</form>`,
  );
}
