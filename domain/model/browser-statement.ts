type Value = string | number | boolean;

/**
 * Builds the text to paste into Neo4j Browser: a `:param` line for each parameter with its value, then the Cypher
 * statement. A parameter without a value becomes `null`.
 */
export function browserStatement(
  parameters: readonly string[],
  values: Readonly<Record<string, Value | undefined>>,
  statement: string,
): string {
  const lines = parameters.map((name) => `:param ${name} => ${JSON.stringify(values[name] ?? null)};`);
  return [lines.join('\n'), statement].filter((part) => part !== '').join('\n\n');
}
