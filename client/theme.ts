import { createTheme, type MantineColorsTuple } from '@mantine/core';

const ink: MantineColorsTuple = [
  '#eaf2f8',
  '#d5e3ee',
  '#a9c6dd',
  '#7aa7cb',
  '#548dbc',
  '#3c7db3',
  '#2e6d9f',
  '#245b87',
  '#1d4f73',
  '#123a57',
];

/** Shade 8 on white passes AA; the kit's default does not. */
export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 8 },
  colors: { ink },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
});
