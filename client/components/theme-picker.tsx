import { NativeSelect } from '@mantine/core';
import { useLooks } from '../look.tsx';
import { THEMES } from '../palette.ts';
import { useWords } from '../words.tsx';

/** Light, dark, for a projector, or as the system asks. */
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
