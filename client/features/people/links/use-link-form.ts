import { useState } from 'react';
import { LINK_DAYS, type NewLinkAnswer } from '../../../../domain/api/links.ts';
import { addDays } from '../../../../domain/model/dates.ts';
import { usePeopleWords } from '../../../context/people-words.ts';
import { today } from '../../../context/today.ts';
import { keptAuthor } from '../../../model/author.ts';
import { useForm } from '../sign-in/use-form.ts';

/** The routes that make a link. */
type LinkRoute = 'makeLink' | 'makePartnerLink';

/**
 * Returns the state of the form of a new link, of either kind: what was typed into the fields that both have, and `common`, which is what
 * they say; undefined while the last day is missing. `made` is called with the link.
 */
export function useLinkForm<K extends LinkRoute>(route: K, made: (answer: NewLinkAnswer) => void) {
  const { thisMachine } = usePeopleWords().links;
  const [label, setLabel] = useState('');
  const [expiresOn, setEnd] = useState(() => addDays(today(), LINK_DAYS.usual));
  const [password, setPassword] = useState('');
  const form = useForm(route, (answer) => {
    setLabel('');
    setPassword('');
    made(answer);
  });
  const common =
    expiresOn === ''
      ? undefined
      : { author: keptAuthor() || thisMachine, expiresOn, ...(password !== '' && { password }) };
  return { ...form, label, setLabel, expiresOn, setEnd, password, setPassword, common };
}

/** The state of the form of a new link. */
export type LinkForm = ReturnType<typeof useLinkForm>;
