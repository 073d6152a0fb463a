import express, { type RequestHandler } from 'express';
import { failure } from '../errors.ts';
import { refuseOtherCharsets } from './utf8-body.ts';

/** Largest body in megabytes. A network of 12,000 filières and 30,000 passerelles is about 15 MB of JSON. */
export const BODY_LIMIT_MB = 32;
/** Largest body in megabytes of a question or a scenario with hundreds of changes. */
export const QUESTION_LIMIT_MB = 1;

/** Matches `application/json` and types based on it, such as `application/geo+json`. */
const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;

/**
 * Returns Express middleware that receives a JSON body as bytes, up to `limitMb` megabytes, without parsing it.
 * Throws the failure `unsupported-media-type` or `charset-unsupported` (415) when the header names anything but JSON
 * in UTF-8.
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
