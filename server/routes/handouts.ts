import type { OperatorSheetAsked } from '../../domain/api/handout-routes.ts';
import { ROUTES } from '../../domain/api.ts';
import type { Handout } from '../../domain/handouts/handout.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { pdfFile } from '../paper/map-file.ts';
import type { Typesetter } from '../paper/typesetter.ts';
import { type Binding, bindFile, bindFileOfBody } from './bind.ts';

interface Asking {
  readonly language: Language;
  readonly signal: AbortSignal;
}

/** Adds the routes of the sheets that are handed over on paper to the router. */
export function bindHandouts(binding: Binding, typesetter: Typesetter): void {
  const { reader, analyst, today } = binding;
  const typeset = async (described: Uint8Array, signal: AbortSignal) => {
    const handout = JSON.parse(new TextDecoder().decode(described)) as Handout;
    return pdfFile(handout.title, await typesetter.handoutPdf(handout, signal));
  };
  const ofOperator = async (query: OperatorSheetAsked, { language, signal }: Asking) => {
    const network = await reader.current();
    const asked = { ...query, language };
    const asking = { analysis: 'operatorHandout', asked, today: today(), signal } as const;
    return typeset(await analyst.answer(network, asking), signal);
  };
  bindFile(binding, ROUTES.operatorSheet, ({ query, ...asking }) => ofOperator(query, asking));
  bindFileOfBody(binding, ROUTES.operatorSheetFor, ofOperator);
  bindFileOfBody(binding, ROUTES.pathwaySheet, async (body, { language, signal }) => {
    const network = await reader.current();
    const asking = {
      analysis: 'pathwayHandout',
      asked: { ...body, language },
      today: today(),
      signal,
    } as const;
    return typeset(await analyst.answer(network, asking), signal);
  });
}
