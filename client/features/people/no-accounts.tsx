import { Stack, Text } from '@mantine/core';
import { ScreenTitle } from '../../components/screen-title.tsx';
import { To } from '../../components/to.tsx';
import { usePeopleWords } from '../../context/people-words.ts';
import { PATHS, type ScreenName } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';

/** Says that a screen about accounts has nothing to show, where no account is needed or the role does not allow it. */
export function NoAccounts({
  screen,
  isRefused = false,
}: {
  readonly screen: ScreenName;
  readonly isRefused?: boolean;
}) {
  const { t } = useWords();
  const w = usePeopleWords();
  return (
    <Stack p="xl" align="flex-start">
      <ScreenTitle screen={screen} />
      <Text>{isRefused ? w.notAllowed : w.noAccounts}</Text>
      <To href={PATHS.home}>{t.problem.home}</To>
    </Stack>
  );
}
