import type { ProjectsAsked } from '../../domain/api/asked.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { type Projects, toProjects } from '../../domain/whatif/to-projects.ts';
import { failure, unknownElement } from '../errors.ts';

/**
 * Turns the passerelles that a saved scenario adds into planned passerelles of the real network, with `meetingOn` as
 * their first day, and returns them. Writes nothing. Throws the failures `unknown-element`, and `nothing-to-plan`
 * when the scenario adds no passerelle. When all of them are there already, there are none to write, which is no failure.
 */
export function projectsOf(document: NetworkDocument, { scenario: id, meetingOn }: ProjectsAsked): Projects {
  const scenario = document.scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw unknownElement('scenario', id);
  const projects = toProjects(document, scenario, meetingOn);
  const isThere = projects.leftOut.some(({ code }) => code === 'already-there');
  if (projects.passerelles.length === 0 && !isThere)
    throw failure('nothing-to-plan', { scenario: scenario.name });
  return projects;
}
