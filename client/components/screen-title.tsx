import { Text, Title } from '@mantine/core';
import { SCREENS, type ScreenName } from '../context/screens.ts';
import { useWords } from '../context/words.tsx';

/** The title of a screen, which is its name in every menu, and what the screen is for. */
export function ScreenTitle({ screen, intro }: { readonly screen: ScreenName; readonly intro: string }) {
  const { t } = useWords();
  return (
    <>
      <Title order={1} size="h2">
        {SCREENS[screen].name(t)}
      </Title>
      <Text size="sm" className="quiet">
        {intro}
      </Text>
    </>
  );
}
