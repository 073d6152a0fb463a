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
 * Reads any parsed JSON value as a network document: upgrades an older version, then checks the shape, the references
 * and the consistency. Returns the document with its warnings, or the problems (`ok` is false), errors first. It
 * never repairs anything silently.
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
  const checked = [...checkReferences(document), ...checkConsistency(document)];
  const errors = checked.filter((problem) => problem.severity === 'error');
  const warnings = checked.filter((problem) => problem.severity === 'warning');
  return errors.length > 0 ? refused([...errors, ...warnings]) : { ok: true, document, warnings };
}

/**
 * Parses the text of a JSON file and reads it as a network document. Returns the document with its warnings, or the
 * problems (`ok` is false). Broken JSON, a repeated key or an exceeded limit of size is a problem with line and
 * column.
 */
export function readNetworkText(text: string): ReadNetwork {
  const problem = scanJson(text);
  if (problem !== undefined) return refused([problem]);
  return readNetwork(JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text));
}

const refused = (problems: readonly Problem[]): ReadNetwork => ({ ok: false, problems });
