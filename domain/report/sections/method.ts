import type { ChapterContext } from '../context.ts';
import type { Report, ReportSection } from '../report.ts';
import { editable, fixed } from '../texts.ts';

/** How the report was made, what its words mean, and what small counts hide. */
export function method(
  context: ChapterContext,
  given: { readonly masked: Report['masked']; readonly source: string; readonly withoutPlace: number },
): ReportSection {
  const { words, first, last } = context;
  const said = words.method;
  return {
    id: 'method',
    title: said.title,
    blocks: [
      editable('method.own', said.own),
      fixed(said.source(given.source)),
      fixed(said.days(first.snapshot.at, last.snapshot.at)),
      fixed(said.small),
      fixed(said.masked(given.masked)),
      fixed(said.known),
      ...(given.withoutPlace > 0 ? [fixed(said.withoutPlace(given.withoutPlace))] : []),
      fixed(said.definitions),
    ],
  };
}
