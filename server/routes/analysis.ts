import type { Route } from '../../domain/api/route.ts';
import { ROUTES } from '../../domain/api.ts';
import { ANALYSES, type AnalysisName } from '../analysis/analyses.ts';
import { type Binding, bindByRevision, bindQuestion } from './bind.ts';

/**
 * Adds the routes of all analyses of the present network, and of the network itself, to the router. `binding` holds
 * the router and what routes need.
 */
export function bindAnalysis(binding: Binding): void {
  for (const route of Object.values(ROUTES)) {
    if (!isAnalysed(route)) continue;
    if (route.method === 'get') bindByRevision(binding, route);
    else bindQuestion(binding, route);
  }
}

/** Whether the analyst answers a route with JSON. The route that answers with a file is added elsewhere. */
const isAnalysed = (route: Route): route is Route & { readonly id: AnalysisName } =>
  route.id in ANALYSES && route.files === undefined;
