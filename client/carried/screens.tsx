import type { ComponentType } from 'react';
import type { ScreenName } from '../context/screens.ts';
import { Access } from '../features/access/access.tsx';
import { Explorer } from '../features/explorer/explorer.tsx';
import { SlidesScreen } from '../features/explorer/slides/slides-screen.tsx';
import { Gaps } from '../features/gaps/gaps.tsx';
import { GlossaryPage } from '../features/glossary/glossary.tsx';
import { Meetings } from '../features/meetings/meetings.tsx';
import { OperatorPage } from '../features/operator/operator.tsx';
import { Pathways } from '../features/pathways/pathways.tsx';
import { Plan } from '../features/plan/plan.tsx';
import { Synergies } from '../features/synergies/synergies.tsx';

const PROGRAMS: Partial<Readonly<Record<ScreenName, ComponentType>>> = {
  ...{ access: Access, explorer: Explorer, gaps: Gaps, glossary: GlossaryPage, meetings: Meetings },
  ...{ operator: OperatorPage, pathways: Pathways, plan: Plan, slides: SlidesScreen, synergies: Synergies },
};

/** Draws the screen of a name, which a carried file has from the start. */
export function CarriedScreen({ name }: { readonly name: ScreenName }) {
  const Content = PROGRAMS[name] ?? Explorer;
  return <Content />;
}
