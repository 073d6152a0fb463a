import express, { type RequestHandler } from 'express';
import { failure } from '../errors.ts';
import { refuseOtherCharsets, utf8Text } from './utf8-body.ts';

/** A network of 12,000 filières and 30,000 passerelles is some 15 MB of JSON; past twice that, it is something else. */
export const BODY_LIMIT_MB = 32;
/** A question, or a scenario of hundreds of changes. */
export const QUESTION_LIMIT_MB = 1;

/** `application/json` and types made of it, such as `application/geo+json`. */
const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;

/**
 * Reads a JSON body as text, so that the reader of networks can say the line and column of what is broken.
 * Anything but JSON in UTF-8 is refused with 415, where possible before it is read.
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
    (request, _response, next) => {
      if (Buffer.isBuffer(request.body)) request.body = utf8Text(request.body);
      next();
    },
  ];
}
