import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import { cssVariables, PALETTES, SHADES } from '../../domain/map/palette.ts';
import { RADII, SCALE_VARIABLES, TEXT } from '../../domain/map/scale.ts';
import { FONT_FAMILY } from '../../domain/map/typeface.ts';
import type { Look } from '../../domain/model/map-choices.ts';

const tuple = (shades: readonly string[]): MantineColorsTuple =>
  shades as readonly string[] as MantineColorsTuple;

/**
 * Returns the theme of the Mantine components (colours, font) for a look: light, dark or projector. Its shades give
 * text enough contrast (level AA); Mantine's own defaults do not.
 */
export const themeOf = (look: Look) =>
  createTheme({
    primaryColor: 'ink',
    primaryShade: { light: look === 'projector' ? 9 : 8, dark: 6 },
    colors: {
      ink: tuple(SHADES.ink),
      gray: tuple(SHADES.gray),
      red: tuple(SHADES.red),
      orange: tuple(SHADES.orange),
      dark: tuple(SHADES.dark),
    },
    fontFamily: FONT_FAMILY,
    fontSizes: {
      xs: `${TEXT.note}rem`,
      sm: `${TEXT.body}rem`,
      md: `${TEXT.lead}rem`,
      lg: `${TEXT.subtitle}rem`,
      xl: `${TEXT.heading}rem`,
    },
    radius: { sm: `${RADII.small}px`, md: `${RADII.large}px` },
    defaultRadius: 'sm',
    respectReducedMotion: true,
    cursorType: 'pointer',
  });

/**
 * Returns a function for the Mantine library that gives the colours of a look (light, dark or projector) as CSS
 * variables, together with Mantine's own variables that must follow them.
 */
export const variablesOf = (look: Look): CSSVariablesResolver => {
  const palette = PALETTES[look];
  const followed = {
    '--mantine-color-body': palette.paper,
    '--mantine-color-text': palette.text,
    '--mantine-color-dimmed': palette.quiet,
    '--mantine-color-placeholder': palette.quiet,
    '--mantine-color-error': palette.bad,
    '--mantine-color-anchor': palette.ink,
    '--mantine-color-default-border': palette.border,
    '--mantine-color-disabled-color': palette.quiet,
    '--mantine-color-disabled-border': palette.line,
  };
  return () => ({
    variables: { ...cssVariables(palette), ...SCALE_VARIABLES },
    light: followed,
    dark: followed,
  });
};
