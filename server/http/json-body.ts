import express, { type RequestHandler } from 'express';
import { failure } from '../errors.ts';

/** A network of 12,000 filières and 30,000 passerelles is some 15 MB of JSON; past twice that, it is something else. */
export const BODY_LIMIT_MB = 32;
/** A question, or a scenario of hundreds of changes. */
export const QUESTION_LIMIT_MB = 1;

/**
 * Reads a JSON body as text, so that the reader of networks can say the line and column of what is broken.
 * Anything but JSON is refused with 415 before it is read.
 */
export function jsonBody(limitMb: number): RequestHandler[] {
  return [
    (request, _response, next) => {
      const type = request.get('content-type') ?? '';
      next(/^application\/([\w.-]+\+)?json\b/i.test(type) ? undefined : failure('unsupported-media-type'));
    },
    express.text({ type: ['application/json', 'application/*+json'], limit: `${limitMb}mb` }),
  ];
}
