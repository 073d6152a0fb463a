import type { AnalysisName } from './analyses.ts';

/** Analyses that take seconds on a large network: the others never wait for them. */
const LONG: ReadonlySet<AnalysisName> = new Set<AnalysisName>([
  'gaps',
  'gapsFor',
  'pathways',
  'pathwaysFor',
  'plan',
  'gain',
  'synergies',
  'levers',
  'closure',
  'duplicates',
  'exportFile',
  'lifeRecord',
]);

export const isLongAnalysis = (name: AnalysisName): boolean => LONG.has(name);
