import { STAGES } from './vocabulary.ts';

/**
 * Named patterns that texts must match. Messages describe them in words (`domain/messages`) and never show the pattern.
 */
export const FORMS = {
  id: /^[A-Za-z0-9._-]+$/,
  code: /^[A-Za-z0-9_.:-]+$/,
  sector: /^[A-Za-z0-9_.-]+$/,
  year: /^[0-9]{4}$/,
  quarter: /^(?:19|20)\d{2}-Q[1-4]$/,
  time: /^\d{2}:\d{2}$/,
  nis: /^\d{5}$/,
  postalCode: /^\d{4}$/,
  enterpriseNumber: /^\d{10}$/,
  affectTag:
    /^(NO_CAR|NEEDS_CHILDCARE|COMMUNE:[A-Za-z0-9._-]+|STATUS:[A-Za-z0-9_.-]+|GROUP:[A-Za-z0-9_.-]+|AGE_UNDER:\d{1,3}|AGE_OVER:\d{1,3}|NOT_AVAILABLE:(EVENING|DAY|FULL_TIME))$/,
  findingKey: /^(?:M\d\d[A-Z]?|DUP)(:[A-Za-z0-9._-]+)*$/,
  /** A document on the web (http, https) or on a file share (file:, smb:, \\server\share, P:\folder), nothing else. */
  documentLink:
    /^(?:https?:\/\/[^\s<>"`\\^{|}]+|(?:file|smb):\/\/(?:[^\s<>"`|?*]| )+|\\\\[^\s\\/<>"`|?*:]+\\(?:[^\s<>"`|?*:]| )+|[A-Za-z]:\\(?:[^\s<>"`|?*:]| )+)$/,
  /** What is typed to sign in: a short name or an address. */
  login: /^[\p{L}\p{N}][\p{L}\p{N}._@+-]{1,79}$/u,
  cell: new RegExp(`^[A-Za-z0-9._-]+:(?:${STAGES.join('|')}):[A-Za-z0-9_.-]+$`),
  fileHandle: /^[0-9a-f]{64}$/,
  sha256: /^[0-9a-fA-F]{64}$/,
  queryText: /^[\w.~*+%:,=&-]+$/,
  fieldPath: /^[A-Za-z]+(\.[A-Za-z]+)*$/,
} as const;

const NAMES = new Map(Object.entries(FORMS).map(([name, pattern]) => [String(pattern), name]));

/**
 * Returns the name of the form that a schema demands, such as an enterprise number, from its regular expression as
 * text. Any other text, such as the format `url`, is returned as it is.
 */
export const formOf = (patternOrFormat: string): string => NAMES.get(patternOrFormat) ?? patternOrFormat;
