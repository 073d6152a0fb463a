import { NativeSelect } from '@mantine/core';
import { THEMES } from '../../domain/map/palette.ts';
import { useLooks } from '../context/color-theme.tsx';
import { useWords } from '../context/words.tsx';

/** The drop-down list of colour themes: light, dark, for a projector, or as the operating system asks. */
export function ThemePicker() {
  const { t } = useWords();
  const { theme, choose } = useLooks();
  return (
    <NativeSelect
      size="xs"
      className="theme-picker"
      aria-label={t.look.theme}
      title={t.look.theme}
      value={theme}
      data={THEMES.map((value) => ({ value, label: t.look.themes[value] }))}
      onChange={({ currentTarget }) => {
        const chosen = THEMES.find((known) => known === currentTarget.value);
        if (chosen !== undefined) choose(chosen);
      }}
    />
  );
}
