import { describe, expect, it } from 'vitest';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import { tellsSeal, withSeal } from '../../../domain/meetings/carried-seals.ts';
import { meetingPage } from '../../../domain/meetings/meeting-page.ts';
import { minutesOf } from '../../../domain/meetings/minutes.ts';
import { lastFullYear } from '../../../domain/model/dates.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { filiere, network, operator, passerelle } from '../../support/builders.ts';

const TODAY = '2026-06-12';
const document = network({
  operators: [operator('o1', { name: 'Régie' }), operator('o2', { name: 'Maison' })],
  filieres: [
    filiere('f1', { operator: 'o1', name: 'Alpha' }),
    filiere('f2', { operator: 'o2', name: 'Soudure' }),
  ],
  meetings: [
    { id: 'march', name: 'Comité de mars', date: '2026-03-10', body: 'Comité', approvedOn: '2026-06-10' },
    {
      ...{ id: 'june', name: 'Comité de juin', date: '2026-06-10', body: 'Comité', operator: 'o1' },
      ...{ present: ['CPAS', 'Forem'], excused: ['IBEFE'] },
      texts: [
        { key: 'attendance', text: 'Tous étaient là. **Pas de gras**', over: 'autre chose' },
        { key: 'next', text: 'On se revoit.', over: 'La prochaine réunion n’est pas encore fixée.' },
      ],
    },
  ],
  meetingPoints: [
    {
      ...{ id: 'old', meeting: 'march', rank: 1, name: 'Navette', decision: 'ACCEPTED', carrier: 'Forem' },
      due: '2026-05-01',
    },
    {
      ...{ id: 'a', meeting: 'june', rank: 1, name: 'Relier Alpha et Soudure', finding: 'M04:f1:f2' },
      ...{ discussion: 'Long débat : oui.', decision: 'REFUSED', reason: 'Trop\nloin' },
      votes: { for: 2, against: 7, abstained: 1 },
    },
    {
      ...{ id: 'b', meeting: 'june', rank: 2, name: 'Un local', decision: 'ACCEPTED', operator: 'o2' },
      due: '2026-09-01',
    },
    { id: 'c', meeting: 'june', rank: 3, name: 'Divers' },
  ],
});
const minutes = (id: string, language: 'fr' | 'en' = 'fr', of: NetworkDocument = document) => {
  const meeting = of.meetings.find((one) => one.id === id)!;
  const page = meetingPage(
    { document: of, snapshot: snapshotAt(of, TODAY) },
    meeting,
    lastFullYear(TODAY),
    TODAY,
  );
  return minutesOf({ document: of, revision: 7, meeting, page, language, today: TODAY });
};
const blocks = (made: ReturnType<typeof minutes>, section: string) =>
  made.sections.find(({ id }) => id === section)?.blocks ?? [];
const texts = (made: ReturnType<typeof minutes>, section: string) =>
  blocks(made, section).map((block) => (block.type === 'text' ? block.text : ''));
const cells = (made: ReturnType<typeof minutes>, section: string) =>
  blocks(made, section).flatMap((block) =>
    block.type === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : [],
  );

describe('the minutes of a meeting', () => {
  const june = minutes('june');

  it('say who met, when, and at whose invitation', () => {
    expect(june.title).toBe('Procès-verbal\u00a0: Comité de juin');
    expect(june.subtitles.slice(0, 3)).toEqual([
      ...['Comité', 'Réunion du 10 juin 2026', 'À l’invitation de\u00a0: Régie'],
    ]);
    expect(june.sections.map(({ id }) => id)).toEqual([
      ...['attendance', 'approval', 'earlier', 'since', 'point.a', 'point.b', 'point.c', 'next'],
    ]);
  });

  it('tell the minutes of the meeting before and what became of its decisions', () => {
    expect(texts(june, 'approval')).toEqual([
      'Le procès-verbal de «\u00a0Comité de mars\u00a0» (10 mars 2026) a été approuvé le 10 juin 2026.',
    ]);
    expect(cells(june, 'earlier')).toEqual([
      ['10 mars 2026', 'Navette', 'acceptée', 'Forem', 'en retard\u00a0: c’était pour le 1er mai 2026'],
    ]);
    expect(texts(minutes('march'), 'approval')[0]).toMatch(/^Aucune réunion précédente/);
  });

  it('draft each point with what it is about, its discussion, decision, reason and votes', () => {
    expect(texts(june, 'point.a')).toEqual([
      'Constat\u00a0: Passerelle manquante\u00a0: Régie – Alpha → Maison – Soudure',
      'Long débat : oui.\n\n- Décision\u00a0: refusée\n- Motif\u00a0: Trop loin\n- Voix\u00a0: 2 pour, 7 contre, 1 abstention',
    ]);
    expect(texts(june, 'point.b')[0]).toContain(
      '- Qui s’en charge\u00a0: Maison\n- Pour le\u00a0: 1er septembre 2026',
    );
    expect(texts(june, 'point.c')).toEqual(['Aucune décision n’est notée.']);
    expect(cells(june, 'next')).toEqual([['Un local', 'acceptée', 'Maison', '1er septembre 2026']]);
  });

  it('print what people wrote as it is, and mark what the program says otherwise since', () => {
    expect(blocks(june, 'attendance')).toMatchObject(
      [{ text: 'Tous étaient là. **Pas de gras**', outdated: true, generated: /Présents/ }].map(
        ({ generated: _generated, ...rest }) => rest,
      ),
    );
    const [next] = blocks(june, 'next').slice(-1);
    expect(next).toMatchObject({ text: 'On se revoit.' });
    expect(next).not.toHaveProperty('outdated');
  });

  it('tell the carried files that were noted, each once, and what people wrote about them', () => {
    const seal = { name: 'comite.html', sha256: 'ab'.repeat(32), revision: 7, made: TODAY };
    const march = document.meetings[0]!;
    expect(tellsSeal(march, seal)).toBe(false);
    const first = { ...march, texts: withSeal(march, seal, 'fr') };
    expect(tellsSeal(first, seal)).toBe(true);
    const others = document.meetings[1]!.texts!;
    const own = { ...first, texts: [...others, { ...first.texts[0]!, text: 'Remis à tous.', over: 'Rien' }] };
    const later = { ...own, texts: withSeal(own, { ...seal, sha256: 'cd'.repeat(32) }, 'en') };
    expect(later.texts.slice(0, 2)).toEqual(others);
    const made = minutes('march', 'fr', { ...document, meetings: [first, document.meetings[1]!] });
    expect(made.sections.at(-1)).toMatchObject({ id: 'carried', title: 'Fichier emporté' });
    const [told, check] = texts(made, 'carried');
    expect(told).toBe(
      `- Fichier\u00a0: comite.html\n- Empreinte SHA-256\u00a0: ${seal.sha256}\n- Fait le 12 juin 2026, de la révision 7 du réseau`,
    );
    expect(blocks(made, 'carried')[0]).not.toHaveProperty('outdated');
    expect(check).toContain('passerelles verify FICHIER --hash EMPREINTE');
    expect(
      texts(minutes('march', 'en', { ...document, meetings: [later, document.meetings[1]!] }), 'carried')[0],
    ).toMatch(
      /^Remis à tous\.\n\n- File: comite\.html\n- SHA-256 fingerprint: (cd){32}\n- Made on 12 June 2026/,
    );
  });

  it('name a passerelle by its ends', () => {
    const made = minutes('june', 'fr', {
      ...document,
      passerelles: [passerelle('f1', 'f2', { id: 'p1' })],
      meetingPoints: [{ id: 'd', meeting: 'june', rank: 1, name: 'La navette', passerelle: 'p1' }],
    });
    expect(texts(made, 'point.d')[0]).toBe('Passerelle\u00a0: Régie – Alpha → Maison – Soudure');
  });

  it('are drafted in English as well, and for a meeting without points', () => {
    expect(minutes('june', 'en').title).toBe('Minutes: Comité de juin');
    const bare = network({ meetings: [{ id: 'x', name: 'Vide', date: '2026-01-01' }] });
    expect(minutes('x', 'fr', bare).sections.map(({ id }) => id)).toEqual([
      ...['attendance', 'approval', 'points', 'next'],
    ]);
  });
});
