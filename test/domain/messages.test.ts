import { describe, expect, it } from 'vitest';
import { api as apiEn } from '../../domain/messages/en/api.ts';
import { cli as cliEn } from '../../domain/messages/en/cli.ts';
import { elementParameters as elementsEn } from '../../domain/messages/en/element-parameters.ts';
import { errors as errorsEn } from '../../domain/messages/en/errors.ts';
import { exports as exportsEn } from '../../domain/messages/en/exports.ts';
import { fileNotes as fileNotesEn } from '../../domain/messages/en/file-notes.ts';
import { imports as importsEn } from '../../domain/messages/en/imports.ts';
import { problems as problemsEn } from '../../domain/messages/en/problems.ts';
import { questions as questionsEn } from '../../domain/messages/en/questions.ts';
import { routes as routesEn } from '../../domain/messages/en/routes.ts';
import { settings as settingsEn } from '../../domain/messages/en/settings.ts';
import { whatif as whatifEn } from '../../domain/messages/en/whatif.ts';
import { fill } from '../../domain/messages/fill.ts';
import { api as apiFr } from '../../domain/messages/fr/api.ts';
import { cli as cliFr } from '../../domain/messages/fr/cli.ts';
import { elementParameters as elementsFr } from '../../domain/messages/fr/element-parameters.ts';
import { errors as errorsFr } from '../../domain/messages/fr/errors.ts';
import { exports as exportsFr } from '../../domain/messages/fr/exports.ts';
import { fileNotes as fileNotesFr } from '../../domain/messages/fr/file-notes.ts';
import { imports as importsFr } from '../../domain/messages/fr/imports.ts';
import { problems as problemsFr } from '../../domain/messages/fr/problems.ts';
import { questions as questionsFr } from '../../domain/messages/fr/questions.ts';
import { routes as routesFr } from '../../domain/messages/fr/routes.ts';
import { settings as settingsFr } from '../../domain/messages/fr/settings.ts';
import { whatif as whatifFr } from '../../domain/messages/fr/whatif.ts';
import { FORMATS } from '../../domain/transfer/export-formats.ts';

/** Every text of a tree of words, by its path. */
function texts(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words ?? {}).flatMap(([key, value]) => texts(value, `${path}/${key}`));
}
const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe.each([
  ['problems', problemsFr, problemsEn],
  ['errors', errorsFr, errorsEn],
  ['parameters', elementsFr, elementsEn],
  ['settings', settingsFr, settingsEn],
  ['file notes', fileNotesFr, fileNotesEn],
  ['cli', cliFr, cliEn],
  ['api', apiFr, apiEn],
  ['routes', routesFr, routesEn],
  ['whatif', whatifFr, whatifEn],
  ['questions', questionsFr, questionsEn],
  ['imports', importsFr, importsEn],
  [
    'exports',
    { ...exportsFr, formats: Object.values(FORMATS).map(({ words }) => words.fr) },
    { ...exportsEn, formats: Object.values(FORMATS).map(({ words }) => words.en) },
  ],
])('%s', (_name, fr, en) => {
  it('asks for the same values in both languages', () => {
    const english = new Map(texts(en));
    const french = texts(fr);
    expect(french.length).toBeGreaterThan(20);
    expect(french.map(([path, text]) => [path, ...places(text)])).toEqual(
      french.map(([path]) => [path, ...places(english.get(path) ?? '')]),
    );
  });

  it('is not the same text twice, and ends like a sentence where it is one', () => {
    const english = new Map(texts(en));
    const same = texts(fr).filter(([path, text]) => text.length > 25 && english.get(path) === text);
    expect(same).toEqual([]);
    const endless = [...texts(fr), ...texts(en)].filter(
      ([path, text]) => /\/(detail|message|remedy)$/.test(path) && !/[.…:]$|\}$/.test(text),
    );
    expect(endless).toEqual([]);
  });

  it('sets French punctuation with a no-break space', () => {
    expect(texts(fr).filter(([, text]) => / [:;?!»]|« /.test(text))).toEqual([]);
  });
});

it('fills the places of a text, and leaves those without a value to be seen', () => {
  expect(fill('{a} et {b}', { a: 1 })).toBe('1 et {b}');
  expect(fill('{toString}', {})).toBe('{toString}');
  expect(fill('{a}', { a: '{b}', b: 'never' })).toBe('{b}');
});
