import { describe, expect, it } from 'vitest';
import { checkLinks, withLinksInForm, withPresentLinks } from '../../../domain/model/check-links.ts';
import { isWebLink } from '../../../domain/model/links.ts';
import { FORMAT, FORMAT_VERSION } from '../../../domain/model/network.ts';
import { readNetwork } from '../../../domain/model/read.ts';
import { operator } from '../../support/builders.ts';

const head = { format: FORMAT, version: FORMAT_VERSION, name: 'essai' };
const SCRIPT = 'javascript:alert(1)';

describe('one rule for every link', () => {
  const filiere = { id: 'f', operator: 'o', name: 'F', stage: 'LITERACY' };
  it.each([
    ['operators[0].website', { operators: [operator('o', { website: SCRIPT })] }],
    ['filieres[0].escoUri', { operators: [operator('o')], filieres: [{ ...filiere, escoUri: SCRIPT }] }],
    ['outlets[0].escoUri', { outlets: [{ id: 'e', name: 'E', escoUri: SCRIPT }] }],
    [
      'agreements[0].documents[1]',
      {
        operators: [operator('o')],
        agreements: [{ id: 'a', name: 'A', parties: ['o'], documents: ['https://exemple.be', SCRIPT] }],
      },
    ],
    [
      'actions[0].link',
      { actions: [{ id: 'x', kind: 'INVENTORY', name: 'X', date: '2025-01-01', link: SCRIPT }] },
    ],
  ])('refuses a script at %s, with its place and the form that is asked for', (path, part) => {
    const read = readNetwork({ ...head, ...part });
    expect(read).toMatchObject({
      ok: false,
      problems: [{ code: 'bad-pattern', path, value: SCRIPT, details: { form: 'documentLink' } }],
    });
  });

  it('opens only what is on the web', () => {
    expect(isWebLink('https://exemple.be/a')).toBe(true);
    expect(['P:\\dossier\\pv.docx', 'file://serveur/pv', SCRIPT, 'https://a b'].filter(isWebLink)).toEqual(
      [],
    );
  });
});

describe('the links of an older document', () => {
  it('become links by the rule, or a line of the note', () => {
    const [encoded, noted, kept] = [
      { id: 'a', website: ' https://exemple.be/{a} b' },
      { id: 'b', website: 'mailto:info@exemple.be', note: 'Déjà là.' },
      { id: 'c', website: 'https://exemple.be' },
    ].map((one) => withLinksInForm('operators', one));
    expect(encoded).toEqual({ id: 'a', website: 'https://exemple.be/%7Ba%7D%20b' });
    expect(noted).toEqual({ id: 'b', note: 'Déjà là.\nmailto:info@exemple.be' });
    expect(kept).toEqual({ id: 'c', website: 'https://exemple.be' });
    // An outlet has no note: it is refused, so that nothing is lost in silence.
    expect(withLinksInForm('outlets', { id: 'e', escoUri: 'ftp://x' })).toEqual({
      id: 'e',
      escoUri: 'ftp://x',
    });
    const old = { ...head, version: 9, operators: [operator('o', { website: 'ftp://exemple.be' })] };
    expect(readNetwork(old)).toMatchObject({
      ok: true,
      document: { operators: [{ note: 'ftp://exemple.be' }] },
    });
  });

  it('stay readable where a database still holds them, and are refused once written', () => {
    const read = readNetwork({ ...head, operators: [operator('o')] });
    if (!read.ok) throw new Error('refused');
    const held = { ...read.document, operators: [operator('o', { website: SCRIPT })] };
    expect(checkLinks(held)).toHaveLength(1);
    expect(checkLinks(withPresentLinks(held))).toEqual([]);
    expect(checkLinks(read.document)).toEqual([]);
  });
});
