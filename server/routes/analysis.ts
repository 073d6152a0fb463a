import type { Route } from '../../domain/api/route.ts';
import { ROUTES } from '../../domain/api.ts';
import { ANALYSES, type AnalysisName } from '../analysis/analyses.ts';
import { type Binding, bindByRevision, bindQuestion } from './bind.ts';

/** What is computed from the present network: the network itself, missing bridges, pathways, flows… */
export function bindAnalysis(binding: Binding): void {
  for (const route of Object.values(ROUTES)) {
    if (!isAnalysed(route)) continue;
    if (route.method === 'get') bindByRevision(binding, route);
    else bindQuestion(binding, route);
  }
}

/** A route that the analyst answers with JSON. One that answers with a file is bound by itself. */
const isAnalysed = (route: Route): route is Route & { readonly id: AnalysisName } =>
  route.id in ANALYSES && route.files === undefined;
