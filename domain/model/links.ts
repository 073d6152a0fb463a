import { FORMS } from './forms.ts';

/**
 * The one rule for every link of a network: a page or a document is on the web (http, https) or on a file share, and is
 * nothing that a browser would run.
 */

/** Whether a text is a link by the rule. */
export const isLink = (text: string): boolean => FORMS.documentLink.test(text);

/** Whether a text is a link that a browser may open. Browsers open no file share. */
export const isWebLink = (text: string): boolean => isLink(text) && /^https?:/.test(text);

/** Adds what people leave out of an address of the web: "www.exemple.be" → "https://www.exemple.be". */
export const webAddress = (text: string): string =>
  /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]\S*)?$/i.test(text) ? `https://${text}` : text;
