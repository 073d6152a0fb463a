import { checkConsistency } from './consistency.ts';
import { FORMAT, type NetworkDocument, withDerivedIds } from './network.ts';
import { type Problem, shown } from './problems.ts';
import { checkReferences } from './references.ts';
import { scanJson } from './scan-json.ts';
import { checkShape } from './shape.ts';
import { upgrade } from './upgrade.ts';

export type ReadNetwork =
  | { readonly ok: true; readonly document: NetworkDocument; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads any value as a network: an older version is upgraded, the shape, the references and the consistency are
 * checked in that order (a later check needs the earlier ones). Nothing is repaired silently: the document comes
 * back whole, or the problems do, errors first.
 */
export function readNetwork(value: unknown): ReadNetwork {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refused([{ code: 'not-an-object', severity: 'error', path: '', value: shown(value) }]);
  const given = value as Record<string, unknown>;
  if (given.format !== FORMAT)
    return refused([
      {
        code: 'not-this-format',
        severity: 'error',
        path: 'format',
        value: shown(given.format),
        details: { format: FORMAT },
      },
    ]);
  const upgraded = upgrade(given);
  if (upgraded.problems.length > 0) return refused(upgraded.problems);
  const { document: shaped, problems } = checkShape(upgraded.value as Record<string, unknown>);
  if (shaped === undefined) return refused(problems);
  const document = withDerivedIds(shaped);
  const found = [...checkReferences(document), ...checkConsistency(document)];
  const errors = found.filter((problem) => problem.severity === 'error');
  const warnings = found.filter((problem) => problem.severity === 'warning');
  return errors.length > 0 ? refused([...errors, ...warnings]) : { ok: true, document, warnings };
}

/**
 * The same, from the text of a file. Broken JSON, a key given twice and what passes the limits of `scanJson` name their
 * line and column.
 */
export function readNetworkText(text: string): ReadNetwork {
  const problem = scanJson(text);
  if (problem !== undefined) return refused([problem]);
  return readNetwork(JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text));
}

const refused = (problems: readonly Problem[]): ReadNetwork => ({ ok: false, problems });
