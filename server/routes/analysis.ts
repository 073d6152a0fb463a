import { ROUTES } from '../../domain/api.ts';
import { flowsAnswer, gapsAnswer, pathwaysAnswer } from '../answers.ts';
import { type Binding, bindByRevision } from './bind.ts';

/** Missing bridges, pathways and flows of the present network. */
export function bindAnalysis(binding: Binding): void {
  const { today } = binding;
  bindByRevision(binding, ROUTES.gaps, (network, { query }) => gapsAnswer(network, query, today()));
  bindByRevision(binding, ROUTES.pathways, (network, { query }) => pathwaysAnswer(network, query, today()));
  bindByRevision(binding, ROUTES.flows, (network, { query }) => flowsAnswer(network, query, today()));
}
