type Value = string | number | boolean;

/** The text to paste into Neo4j Browser: a `:param` line for each parameter, `null` where there is no value, then the Cypher. */
export function browserStatement(
  parameters: readonly string[],
  values: Readonly<Record<string, Value | undefined>>,
  statement: string,
): string {
  const lines = parameters.map((name) => `:param ${name} => ${JSON.stringify(values[name] ?? null)};`);
  return [lines.join('\n'), statement].filter((part) => part !== '').join('\n\n');
}
