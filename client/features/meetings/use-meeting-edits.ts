import { useRef } from 'react';
import type { FollowUpChoice } from '../../../domain/meetings/decide.ts';
import { Refused, send } from '../../context/api.ts';
import { useNetwork } from '../../context/network.tsx';
import { type Edits, type SendEdits, useEdits } from '../../editing/use-edits.ts';
import { useTitledEdits } from '../../editing/use-titled-edits.ts';

/** Edits of meetings. Those of a single point decide it: the follow-up of its finding changes with it. */
export interface MeetingEdits extends Edits {
  /** Says what to do with a follow-up that people gave since, for the next save only. */
  readonly choose: (choice: FollowUpChoice) => void;
  /** Whether the last save was not written because the finding was followed up otherwise since. */
  readonly isFollowedUpSince: boolean;
}

/** Returns what the screen of meetings needs to edit them. */
export function useMeetingEdits(): MeetingEdits {
  const { asked } = useNetwork();
  const choice = useRef<FollowUpChoice>(undefined);
  const sendEdits: SendEdits = ({ author, message, edits }) => {
    const followUp = choice.current;
    choice.current = undefined;
    const [edit] = edits;
    const named = { author, ...(message !== undefined && { message }) };
    if (edits.length !== 1 || edit?.do !== 'CHANGE' || edit.list !== 'meetingPoints')
      return send('editNetwork', { ...named, edits });
    const { id: point, fields } = edit;
    return send('decide', { ...named, ...asked, point, fields, ...(followUp && { followUp }) });
  };
  const edits = useTitledEdits(useEdits(sendEdits));
  const { error } = edits;
  return {
    ...edits,
    choose: (one) => {
      choice.current = one;
    },
    isFollowedUpSince: error instanceof Refused && error.problem?.id === 'followed-up-since',
  };
}
