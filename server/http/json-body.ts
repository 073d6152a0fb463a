import express, { type RequestHandler } from 'express';
import { failure } from '../errors.ts';

/** A network of 12,000 filières and 30,000 passerelles is some 15 MB of JSON; past twice that, it is something else. */
export const BODY_LIMIT_MB = 32;
/** A question, or a scenario of hundreds of changes. */
export const QUESTION_LIMIT_MB = 1;

/**
 * Takes a JSON body as bytes, which are parsed where that keeps no other request waiting (`server/bodies`). Anything but
 * JSON is refused with 415 before it is taken.
 */
export function jsonBody(limitMb: number): RequestHandler[] {
  return [
    (request, _response, next) => {
      const type = request.get('content-type') ?? '';
      next(/^application\/([\w.-]+\+)?json\b/i.test(type) ? undefined : failure('unsupported-media-type'));
    },
    express.raw({ type: ['application/json', 'application/*+json'], limit: `${limitMb}mb` }),
  ];
}
