import express, { type RequestHandler } from 'express';
import { failure } from '../errors.ts';
import { refuseOtherCharsets } from './utf8-body.ts';

/** A network of 12,000 filières and 30,000 passerelles is some 15 MB of JSON; past twice that, it is something else. */
export const BODY_LIMIT_MB = 32;
/** A question, or a scenario of hundreds of changes. */
export const QUESTION_LIMIT_MB = 1;

/** `application/json` and types made of it, such as `application/geo+json`. */
const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;

/**
 * Takes a JSON body as bytes, which are parsed where that keeps no other request waiting (`server/bodies`). Anything but
 * JSON in UTF-8 is refused with 415, where possible before it is taken.
 */
export function jsonBody(limitMb: number): RequestHandler[] {
  return [
    (request, _response, next) => {
      const type = request.get('content-type') ?? '';
      if (!JSON_TYPE.test(type)) throw failure('unsupported-media-type');
      refuseOtherCharsets(type);
      next();
    },
    express.raw({ type: () => true, limit: `${limitMb}mb` }),
  ];
}
