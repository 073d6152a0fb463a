/** A part that opens to the words of a screen, each with its definition (`defined`). It is not printed. */
export function Definitions(props: {
  readonly title: string;
  readonly defined: readonly (readonly [name: string, definition: string])[];
}) {
  return (
    <details className="definition no-print">
      <summary>{props.title}</summary>
      <ul className="plain">
        {props.defined.map(([name, definition]) => (
          <li key={name}>
            <strong>{name}</strong> {definition}
          </li>
        ))}
      </ul>
    </details>
  );
}
