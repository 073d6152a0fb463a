import { passagesOf } from '../../domain/report/paragraphs.ts';

/** The paragraphs and lists of a text that people may have written, as its files show them. */
export function Passages({ text }: { readonly text: string }) {
  // Passages have no name but their place.
  const named = passagesOf(text).map((part, at) => ({ part, name: `${at}` }));
  return named.map(({ part, name }) =>
    part.type === 'paragraph' ? (
      <p key={name}>{part.lines.join('\n')}</p>
    ) : (
      <ul key={name}>
        {part.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    ),
  );
}
