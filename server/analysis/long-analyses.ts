import type { AnalysisName } from './analyses.ts';

/**
 * Analyses that take over a tenth of a second on a network of 6,000 filières and 20,000 passerelles. Other analyses
 * never wait for them.
 */
const LONG: ReadonlySet<AnalysisName> = new Set<AnalysisName>([
  'gaps',
  'gapsFor',
  'plan',
  'synergies',
  'levers',
  'duplicates',
  'exportFile',
]);

/** Whether an analysis takes long on a large network. */
export const isLongAnalysis = (name: AnalysisName): boolean => LONG.has(name);
