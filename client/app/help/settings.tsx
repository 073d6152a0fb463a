import { NativeSelect } from '@mantine/core';
import { useId } from 'react';
import { THEMES } from '../../../domain/map/palette.ts';
import { LANGUAGES } from '../../../domain/messages/codes.ts';
import { OneOf } from '../../components/one-of.tsx';
import { CommonView, useViewState } from '../../context/address.ts';
import { useLooks } from '../../context/color-theme.tsx';
import { useWords } from '../../context/words.tsx';

/** The choices of colour theme (light, dark, for a projector, or as the operating system asks) and of language. */
export function Settings() {
  const { t, language } = useWords();
  const { theme, choose } = useLooks();
  const [, setView] = useViewState(CommonView);
  const languageLabel = useId();
  return (
    <div className="settings">
      <NativeSelect
        size="sm"
        label={t.look.theme}
        value={theme}
        data={THEMES.map((value) => ({ value, label: t.look.themes[value] }))}
        onChange={({ currentTarget }) => {
          const chosen = THEMES.find((known) => known === currentTarget.value);
          if (chosen !== undefined) choose(chosen);
        }}
      />
      <p className="settings-label" id={languageLabel}>
        {t.app.language}
      </p>
      <OneOf
        wide
        label={{ by: languageLabel }}
        options={LANGUAGES}
        value={language}
        name={(one) => t.app.languages[one]}
        choose={(lang) => setView({ lang })}
      />
    </div>
  );
}
