import type { Route } from '../../domain/api/route.ts';
import { ROUTES } from '../../domain/api.ts';
import { withAllPlaces } from '../../domain/map/kept/fill.ts';
import { vocabulary } from '../../domain/messages/fr/vocabulary.ts';
import { readNetworkText } from '../../domain/model/read.ts';
import { checkAnswer } from '../answers.ts';
import { utf8Text } from '../http/utf8-body.ts';
import { parseBody } from '../query-input.ts';
import { serveThread, type Work } from '../thread/serve-thread.ts';
import { networkRefusal } from './network-refusal.ts';
import type { BodyAnswer, BodyProtocol } from './protocol.ts';
import { listSlices } from './value-slices.ts';

/** The process that parses and checks large JSON bodies. */

serveThread<BodyProtocol>({
  answer: async (request, work) => {
    const text = utf8Text(request.bytes);
    if (request.job === 'check') {
      const answer = checkAnswer(readNetworkText(text), request.language);
      return { type: 'bytes', bytes: new TextEncoder().encode(JSON.stringify(answer)) };
    }
    if (request.job === 'network') {
      const read = readNetworkText(text);
      if (!read.ok) throw networkRefusal(read.problems);
      return {
        ...(await handedOver(withAllPlaces(read.document, vocabulary), work)),
        warnings: read.warnings,
      };
    }
    const { body } = (ROUTES as Readonly<Record<string, Route>>)[request.route] ?? {};
    if (body === undefined) throw new Error(`The route ${request.route} has no body.`);
    return handedOver(parseBody(body, text, request.language) as object, work);
  },
});

async function handedOver(
  value: object,
  { part }: Work<BodyProtocol>,
): Promise<Extract<BodyAnswer, { type: 'value' }>> {
  const slices = listSlices(value);
  for (;;) {
    const { done, value: slice } = slices.next();
    if (done === true) return { type: 'value', rest: slice, warnings: [] };
    await part(slice);
  }
}
