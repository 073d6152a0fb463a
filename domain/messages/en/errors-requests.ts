import type { ErrorWords } from '../fr/errors.ts';
import type { requestErrors as fr } from '../fr/errors-requests.ts';

/** Errors of requests that are refused before they reach a route: address, origin, form of the content. */
export const requestErrors: Readonly<Record<keyof typeof fr, ErrorWords>> = {
  'broken-json': {
    title: 'Unreadable JSON',
    detail:
      'What was sent is not valid JSON: reading stops at line {line}, column {column}; nothing was written. Correct it there: a comma, a quote, a brace or the end is often missing.',
  },
  'json-too-deep': {
    title: 'JSON too deep',
    detail:
      'What was sent nests more than {limit} levels of objects and lists (line {line}, column {column}); nothing was written. Take out the levels that are too many there.',
  },
  'json-too-many-keys': {
    title: 'JSON object too large',
    detail:
      'An object of what was sent has more than {limit} fields (line {line}, column {column}); nothing was written. Take out the fields that are too many.',
  },
  'json-too-many-values': {
    title: 'JSON too large',
    detail:
      'What was sent has more than {limit} values (line {line}, column {column}); nothing was written. Send it in several parts.',
  },
  'json-duplicate-key': {
    title: 'Field given twice',
    detail:
      'An object of what was sent has the field “{key}” twice (line {line}, column {column}); nothing was written. Keep only one of the two: nothing says which of them is meant.',
  },
  'encoding-broken': {
    title: 'Unreadable compression',
    detail:
      'What was sent is not in “{encoding}”, as the header Content-Encoding says, or it is cut short; nothing was written. Compress it that way as a whole, or leave the header out.',
  },
  'encoding-unsupported': {
    title: 'Compression not allowed',
    detail:
      'What was sent is in “{encoding}” (header Content-Encoding), which is not read; nothing was written. Send it as it is without that header, or in gzip, deflate or br.',
  },
  'charset-unsupported': {
    title: 'The content is not in UTF-8',
    detail:
      'What was sent is not in UTF-8 but in {charset}; nothing was written. Save the JSON in UTF-8 and send it again.',
  },
  'precondition-failed': {
    title: 'File changed',
    detail:
      'The file {path} is not in the state that the request expects (If-Match, If-Unmodified-Since): ask for it without that condition.',
  },
  'range-not-satisfiable': {
    title: 'No such part',
    detail: 'The file {path} does not have the part asked for (header Range): ask for it as a whole.',
  },
  'bad-http': {
    title: 'Unreadable request',
    detail:
      'The request is not readable HTTP: check its first line, its method, its header Host and the length of its content, and that the address begins with http:// and not with https://.',
  },
  'headers-too-large': {
    title: 'Headers too long',
    detail:
      'The address and the headers of the request are together over {limit} KB: shorten them, or ask the question by a JSON body (POST).',
  },
  'request-too-slow': {
    title: 'Request too slow',
    detail:
      'The request did not arrive in time (headers within {headers} seconds, all of it within {seconds}): try again on a faster connection.',
  },
  'unreadable-body': {
    title: 'Unreadable content',
    detail: 'What was sent could not be read ({reason}); nothing was written.',
  },
  'too-large': {
    title: 'Content too large',
    detail: 'What was sent is over {limit} MB; nothing was written.',
  },
  'unsupported-media-type': {
    title: 'Content type not allowed',
    detail: 'Send the content as JSON, with the header Content-Type: application/json.',
  },
  'carried-unavailable': {
    title: 'File cannot be made',
    detail:
      'The page of this file is not built on this server: run “npm start” or “node bin/build.mjs”, then try again.',
  },
  'not-carried': {
    title: 'Not in this file',
    detail:
      'This file saves nothing and asks no server for anything: do it in Passerelles, where the network is kept.',
  },
  'not-found': {
    title: 'Unknown address',
    detail: 'There is nothing at {path}: see the list of addresses under /api/docs.',
  },
  'method-not-allowed': {
    title: 'Method not allowed',
    detail: 'The address {path} does not allow {method}: it allows {allowed}.',
  },
  'cross-site': {
    title: 'Request from another site',
    detail:
      'A request to the API can only come from the pages of this application or from a program; nothing was done. Open the application itself and ask from there.',
  },
  'host-refused': {
    title: 'Host name refused',
    detail:
      'This application does not answer under the name “{host}”. Ask for it by localhost or by its IP address, or add this name to the setting ALLOWED_HOSTS of the server and start it again.',
  },
};
