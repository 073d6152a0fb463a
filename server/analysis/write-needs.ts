import { ProjectsAnswer } from '../../domain/api/answers.ts';
import { FindingLife } from '../../domain/model/finding-life.ts';

/** What a write asks of an analysis before it is made, read back from its JSON. */
export const LifeRecord = FindingLife;
export const Projects = ProjectsAnswer.pick({ passerelles: true, leftOut: true });
