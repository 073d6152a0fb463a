import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { RETURN_PATH } from '../../../../domain/api/return-path.ts';
import { send } from '../../../context/api.ts';
import { usePeopleWords } from '../../../context/people-words.ts';
import { useForm } from './use-form.ts';

/**
 * The button by which somebody goes to the identity provider called `name`. With `link`, the account of that link becomes
 * linked to whom the provider then says that they are.
 */
export function ProviderButton({
  name,
  link,
}: {
  readonly name: string;
  readonly link?: string | undefined;
}) {
  const w = usePeopleWords().provider;
  const [isLeaving, setLeaving] = useState(false);
  const { isPending, problem, submit } = useForm('beginProvider', ({ url }) => {
    setLeaving(true);
    window.location.assign(url);
  });
  return (
    <>
      <Button
        variant="default"
        loading={isPending || isLeaving}
        onClick={() => submit(link === undefined ? {} : { link })}
      >
        {link === undefined ? w.go(name) : w.accept(name)}
      </Button>
      {link !== undefined && <Text size="sm">{w.acceptHelp(name)}</Text>}
      {problem !== undefined && <Text role="alert">{problem}</Text>}
    </>
  );
}

let returned: ReturnType<typeof finish> | undefined;

/** Asks for the end of a sign-in with the query of the address, once, and takes the query out of the address and the history. */
export function finishedSignIn(): ReturnType<typeof finish> {
  returned ??= finish();
  return returned;
}

function finish() {
  const query = window.location.search;
  window.history.replaceState(null, '', RETURN_PATH);
  return send('finishProvider', { query });
}
