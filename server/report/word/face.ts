import { createRequire } from 'node:module';

/** The weights of the face of the page in which maps are drawn. */
const STYLES = ['400Regular', '600SemiBold', '700Bold'];

/** The paths of the files of the face of the page, of all alphabets that it has. */
export function facePaths(): string[] {
  const { resolve } = createRequire(import.meta.url);
  return STYLES.map((style) =>
    resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${style}/AtkinsonHyperlegibleNext_${style}.ttf`),
  );
}
