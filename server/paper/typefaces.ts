import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { FACE } from '../../domain/map/typeface.ts';

/** The families of text: the face, and for the signs that it lacks those that come with the typesetter. */
export const FAMILIES = [FACE, 'DejaVu Sans Mono', 'Libertinus Serif', 'New Computer Modern Math'];

const require = createRequire(import.meta.url);

/** The styles of the face of the page that documents and maps on paper use. */
const STYLES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

/**
 * Reads the face of the page as files that a typesetter takes. Those of the page itself are packed for browsers, and
 * parted by alphabet: a drawing could not mix letters of two parts in one word.
 */
export function readTypefaces(): Promise<Buffer[]> {
  return Promise.all(
    STYLES.map((style) =>
      readFile(
        require.resolve(
          `@expo-google-fonts/atkinson-hyperlegible-next/${style}/AtkinsonHyperlegibleNext_${style}.ttf`,
        ),
      ),
    ),
  );
}
