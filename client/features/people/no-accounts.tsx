import { Stack, Text } from '@mantine/core';
import { ScreenTitle } from '../../components/screen-title.tsx';
import { To } from '../../components/to.tsx';
import { usePeopleWords } from '../../context/people-words.ts';
import { usePerson } from '../../context/person.tsx';
import { PATHS, type ScreenName } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';

/** Says why a screen has nothing for the user: no account is needed here, or their role does not allow it. */
export function NoAccounts({ name }: { readonly name: ScreenName }) {
  const { t } = useWords();
  const w = usePeopleWords();
  const person = usePerson();
  return (
    <Stack p="xl" align="flex-start">
      <ScreenTitle screen={name} />
      <Text>{person === null ? w.noAccounts : w.notAllowed(w.roles[person.role], w.may[person.role])}</Text>
      <To href={PATHS.home}>{t.problem.home}</To>
    </Stack>
  );
}
