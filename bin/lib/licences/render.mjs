import { byText, divide, groupByWording } from './text.mjs';

/** The two documents: the tables of NOTICE.md and the full texts. Pure. */

const RULE = '='.repeat(80);
const WIDTH = 80;

/** The text file, from the packages of both tables and how the parts within packages were found. */
export function renderTexts(packages, sources) {
  const standard = packages.filter(({ isStandard, within }) => isStandard && within === undefined);
  const sections = groupByWording(packages).map(
    ({ users, wording }) =>
      `${RULE}\n\n${[...new Set(users.map(userLines))].sort(byText).join('\n')}\n\n${'-'.repeat(WIDTH)}\n\n${wording}\n`,
  );
  return `${introduction(standard, sources)}\n\n${sections.join('\n')}`;
}

function introduction(standard, sources) {
  const found = sources.map(({ within, readFrom }) =>
    filled(`The parts of ${within} were found in ${readFrom}.`),
  );
  return [
    filled(
      'Third-party licences. Passerelles itself is licensed under the European Union Public Licence 1.2 (see LICENSE). This file has the full licence texts of the packages that are built into the page and of those that are installed beside the server, also on other platforms, and of what is compiled into them. Packages whose licences have the same wording share it; each is listed above it with its licence and its copyright lines. NOTICE.md has the same packages as tables.',
    ),
    ...found,
    filled(
      'For all these parts, and for the packages that follow, which ship no licence text, the standard text of their licence is given, with the authors that they name:',
    ),
    filled([...new Set(standard.map(title))].sort(byText).join(', '), '  '),
  ].join('\n\n');
}

const title = ({ name, version, within }) =>
  [name, version, within === undefined ? undefined : `(in ${within})`].filter(Boolean).join(' ');

function userLines(user) {
  const notices = user.notice === '' ? [] : user.notice.split('; ');
  return [`${title(user)}: ${user.licence}`, ...notices.map((line) => `    ${line}`)].join('\n');
}

/** Text in lines of at most 80 characters. */
function filled(text, indent = '') {
  const lines = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line].join('\n');
}

/** A table of NOTICE.md, without versions, so that it changes only when a package comes or goes. */
export function renderTable(packages) {
  const rows = packages.map(({ name, within, licence, notice, texts }) => {
    const shown = within === undefined ? name : `${name} (in ${within})`;
    const notices = notice ?? texts.flatMap((text) => divide(text).notices).join('; ');
    return `| ${shown} | ${licence} | ${notices.replaceAll('|', '\\|')} |`;
  });
  return ['| Package | Licence | Notice |', '|---|---|---|', ...[...new Set(rows)].sort(byText)].join('\n');
}

/** The document with the table under a heading replaced. */
export function withTable(document, heading, table) {
  const start = document.indexOf(`\n## ${heading}`);
  const from = document.indexOf('\n| Package |', start);
  if (start < 0 || from < 0) throw new Error(`NOTICE.md has no table under the heading "${heading}".`);
  const to = document.indexOf('\n\n', from);
  return `${document.slice(0, from + 1)}${table}${document.slice(to)}`;
}
