import { FORMS } from './forms.ts';

/**
 * The one rule for every link of a network: a page or a document is on the web (http, https) or on a file share, and is
 * nothing that a browser would run.
 */

/** Whether a text is a link by the rule. */
export const isLink = (text: string): boolean => FORMS.documentLink.test(text);

/** Whether a text is a link that a browser may open. Browsers open no file share. */
export const isWebLink = (text: string): boolean => isLink(text) && /^https?:/.test(text);
