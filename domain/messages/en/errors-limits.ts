import type { ErrorWords } from '../fr/errors.ts';
import type { limitErrors as fr } from '../fr/errors-limits.ts';

/** Errors of a server that is overloaded, or of work that would overload it. */
export const limitErrors: Record<keyof typeof fr, ErrorWords> = {
  'analysis-too-long': {
    title: 'Computation too long',
    detail:
      'The computation was stopped after {seconds} seconds; nothing was written. Narrow the question, for instance to a bassin, to one kind of missing bridge or to fewer results.',
  },
  'analysis-needs-memory': {
    title: 'Computation too large',
    detail:
      'The computation needed more memory than the server has; nothing was written. Narrow the question, for instance to a bassin, to one kind of missing bridge or to fewer results.',
  },
  'too-busy': {
    title: 'Too many requests at once',
    detail: 'Too many requests are waiting already: try again in {seconds} seconds.',
  },
  'paper-unavailable': {
    title: 'No PDF on this machine',
    detail:
      'The typesetter does not exist for this machine ({platform}): download the document in another form, or ask a server on Linux, Windows or macOS for it.',
  },
  'paper-too-long': {
    title: 'Typesetting too long',
    detail:
      'Typesetting was stopped after {seconds} seconds; nothing was lost. Choose fewer chapters, or another form of the document.',
  },
  'paper-broken': {
    title: 'Typesetting interrupted',
    detail:
      'The typesetter stopped without finishing; nothing was lost. Try again, or choose another form of the document.',
  },
  'drawing-refused': {
    title: 'Drawing refused',
    detail:
      'The drawing holds “{what}” (line {line}, column {column}), which maps of Passerelles never have; nothing was typeset. Load the page of the map again, then ask for the PDF anew.',
  },
  'body-too-heavy': {
    title: 'Content too heavy',
    detail:
      'Reading the content needed too much memory or time; nothing was written. Send it in several parts, or use the command line.',
  },
  'store-busy': {
    title: 'Too many writes at once',
    detail:
      'Other writes went first for more than {waited} seconds; nothing was written. Try again in {seconds} seconds.',
  },
};
