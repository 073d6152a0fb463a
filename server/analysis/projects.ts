import type { ProjectsAsked } from '../../domain/api/asked.ts';
import { type Projects, toProjects } from '../../domain/whatif/to-projects.ts';
import { failure, unknownElement } from '../errors.ts';
import type { OpenNetwork } from '../network-reader.ts';

/** The planned passerelles that a saved scenario makes; throws `unknown-element`, and `nothing-to-plan` for none. */
export function projectsOf(network: OpenNetwork, { scenario: id, meetingOn }: ProjectsAsked): Projects {
  const scenario = network.document.scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw unknownElement('scenario', id);
  const projects = toProjects(network.document, scenario, meetingOn);
  if (projects.passerelles.length === 0) throw failure('nothing-to-plan', { scenario: scenario.name });
  return projects;
}
