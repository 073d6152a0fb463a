import type { AwarenessAction } from '../../../domain/model/entities.ts';
import { ThreadSteps } from '../../findings/thread-view.tsx';

/** What an action is about and what it led to: findings, agreements and passerelles. */
export const ActionThread = ({ action }: { readonly action: AwarenessAction }) => (
  <ThreadSteps end={{ of: 'action', id: action.id }} />
);
