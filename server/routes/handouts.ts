import { ROUTES } from '../../domain/api.ts';
import type { Handout } from '../../domain/handouts/handout.ts';
import { pdfFile } from '../paper/map-file.ts';
import type { Typesetter } from '../paper/typesetter.ts';
import { type Binding, bindFileOfBody } from './bind.ts';

/** Adds the routes of the sheets that are handed over on paper to the router. */
export function bindHandouts(binding: Binding, typesetter: Typesetter): void {
  const { reader, analyst, today } = binding;
  const typeset = async (described: Uint8Array, signal: AbortSignal) => {
    const handout = JSON.parse(new TextDecoder().decode(described)) as Handout;
    return pdfFile(handout.title, await typesetter.handoutPdf(handout, signal));
  };
  bindFileOfBody(binding, ROUTES.pathwaySheet, async (body, { language, signal }) => {
    const network = await reader.current();
    const asking = {
      analysis: 'pathwaySheet',
      asked: { ...body, language },
      today: today(),
      signal,
    } as const;
    return typeset(await analyst.answer(network, asking), signal);
  });
}
