/**
 * Writes a table as text, with aligned columns; numbers are aligned right. `indent` is put before each line. There
 * are no colours, so that it reads the same in a file.
 */
export function table(
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  indent = '  ',
): string {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => String(row[column] ?? '').length)),
  );
  const line = (cells: readonly (string | number)[]): string =>
    indent +
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return typeof cell === 'number' ? String(cell).padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  const rule = indent + widths.map((width) => '─'.repeat(width)).join('  ');
  return [line(headings), rule, ...rows.map(line)].join('\n');
}
