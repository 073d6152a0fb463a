import type { AnalysisName } from './analyses.ts';

/**
 * Analyses that take more than a tenth of a second, or many seconds, on a network of 6,000 filières and 20,000
 * passerelles. The others never wait for them.
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

export const isLongAnalysis = (name: AnalysisName): boolean => LONG.has(name);
