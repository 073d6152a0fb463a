import { existsSync } from 'node:fs';
import { loadReport } from './report.ts';

/**
 * Microseconds a filière of everything that was measured at two sizes at least, from the reports kept: what takes the
 * same time for each filière stays flat from the smallest to the largest network.
 */
export function printCurve(files: readonly string[]): void {
  const reports = files.filter(existsSync).map(loadReport);
  const names = [...new Set(reports.flatMap(({ measures }) => measures.map(({ name }) => plain(name))))];
  const columns = reports.map(({ network, measures }) => {
    const filieres = network.filières!;
    return new Map(measures.map(({ name, ours }) => [plain(name), (1000 * ours.median) / filieres]));
  });
  process.stdout.write(`\nMicroseconds a filière${' '.repeat(30)}`);
  process.stdout.write(`${reports.map(({ size }) => size.padStart(10)).join('')}\n`);
  for (const name of names.filter(growsWithNetwork)) {
    const values = columns.map((column) => column.get(name));
    if (values.filter((value) => value !== undefined).length < 2) continue;
    const cells = values.map((value) => (value === undefined ? '' : value.toFixed(2)).padStart(10));
    process.stdout.write(`${name.slice(0, 50).padEnd(52)}${cells.join('')}\n`);
  }
}

/** Without the number found, which is another for each size. */
const plain = (name: string): string => name.replace(/ \([^)]*\)/g, '').replace(/among \d+ /, '');

/** A question about two ends, one change or an answer's waits has no share of each filière. */
const growsWithNetwork = (name: string): boolean => !/best pathways|what-if of|event loop/.test(name);
