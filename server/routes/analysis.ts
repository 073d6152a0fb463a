import { ROUTES } from '../../domain/api.ts';
import { type Binding, bindByRevision, bindQuestion } from './bind.ts';

/** Adds the routes of the analyses of the present network. */
export function bindAnalysis(binding: Binding): void {
  bindByRevision(binding, ROUTES.gaps);
  bindQuestion(binding, ROUTES.gapsFor);
  bindByRevision(binding, ROUTES.pathways);
  bindQuestion(binding, ROUTES.pathwaysFor);
  bindQuestion(binding, ROUTES.nextSteps);
  bindByRevision(binding, ROUTES.flows);
  bindQuestion(binding, ROUTES.rows);
  bindQuestion(binding, ROUTES.plan);
  bindQuestion(binding, ROUTES.gain);
  bindQuestion(binding, ROUTES.synergies);
  bindQuestion(binding, ROUTES.levers);
  bindQuestion(binding, ROUTES.closure);
  bindQuestion(binding, ROUTES.operatorRole);
  bindByRevision(binding, ROUTES.duplicates);
}
