/** A telephone number in a text: it begins with 0 or +, and has 8 digits or more. */
const NUMBER = /(?:\+|\b0)\d(?:[\s./-]?\d){6,13}/g;

/** A text in which each telephone number is a link that rings it, by a tap on a phone. */
export function Telephones({ text }: { readonly text: string }) {
  const parts: { readonly at: number; readonly before: string; readonly number: string }[] = [];
  let end = 0;
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    parts.push({ at: index, before: text.slice(end, index), number });
    end = index + number.length;
  }
  return (
    <>
      {parts.map(({ at, before, number }) => (
        <span key={at}>
          {before}
          <a className="telephone" href={`tel:${number.replace(/[^+\d]/g, '')}`}>
            {number}
          </a>
        </span>
      ))}
      {text.slice(end)}
    </>
  );
}
