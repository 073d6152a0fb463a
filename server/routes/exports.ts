import { DRAWING_LIMIT_MB } from '../../domain/api/questions/map-picture.ts';
import { ROUTES } from '../../domain/api.ts';
import { mapPdfFile, pdfFile } from '../paper/map-file.ts';
import type { Typesetter } from '../paper/typesetter.ts';
import { unframed } from '../transfer/write/framed.ts';
import { type Binding, bindFile, bindFileOfBody } from './bind.ts';

/** Adds the routes that answer with a file of the network or of its map to the router. Threads make the file. */
export function bindExports(binding: Binding, typesetter: Typesetter): void {
  const { reader, analyst, today } = binding;
  bindFile(binding, ROUTES.exportFile, async ({ query, language, signal }) => {
    const network = await reader.current();
    const asked = { ...query, language };
    return unframed(await analyst.answer(network, { analysis: 'exportFile', asked, today: today(), signal }));
  });
  bindFile(binding, ROUTES.mapPicture, async ({ query, language, signal }) => {
    const network = await reader.current();
    const asked = { ...query, language };
    return unframed(await analyst.answer(network, { analysis: 'mapPicture', asked, today: today(), signal }));
  });
  bindFile(binding, ROUTES.mapPdf, async ({ query: { paper, ...query }, language, signal }) => {
    const network = await reader.current();
    const asked = { ...query, language };
    const picture = await analyst.answer(network, { analysis: 'mapPicture', asked, today: today(), signal });
    const about = { name: network.document.name, language: query.lang ?? language, paper };
    return mapPdfFile(typesetter, unframed(picture), about, signal);
  });
  bindFileOfBody(
    binding,
    ROUTES.drawnMapPdf,
    async ({ svg, title, paper, lang }, { language, signal }) =>
      pdfFile(
        title,
        await typesetter.mapPdf({ name: title, svg, paper, language: lang ?? language }, signal),
      ),
    DRAWING_LIMIT_MB,
  );
}
