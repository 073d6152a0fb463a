import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNetwork } from '../../domain/answers/open-network.ts';
import { LAYOUT_IDS, LOOKS } from '../../domain/model/map-choices.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { mapPicture } from '../../server/analysis/map-picture.ts';
import { filiere, network, passerelle } from '../support/builders.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { withoutPlaces } from '../support/without-places.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ document: hauteSylve() });
});
afterAll(() => server.close());

/** The words of a picture, one text element a line. */
const wordsIn = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, inner = '']) =>
    inner
      .replace(/<\/tspan><tspan/g, '</tspan> <tspan')
      .replace(/<[^>]*>/g, '')
      .replace(/[\u00a0\u202f]/g, ' '),
  );

async function picture(query: string, headers: Record<string, string> = {}): Promise<string> {
  const response = await server.fetch(`/api/map.svg?${query}`, { headers });
  expect(response.status).toBe(200);
  return response.text();
}

describe('GET /api/map.svg', () => {
  it('answers with a file that has a title, the day, the audience, the source, a legend and what is left out', async () => {
    const response = await server.fetch('/api/map.svg');
    expect(response.headers.get('content-type')).toContain('image/svg+xml');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename=bassin-de-la-haute-sylve-carte-2026-01-15.svg',
    );
    const words = wordsIn(await response.text()).join('\n');
    for (const part of [
      'Bassin de la Haute-Sylve (réseau fictif)',
      'Lu au 31 décembre 2025',
      'Public : tout le monde · Aucun filtre',
      'Source : inventaire « Bassin de la Haute-Sylve »',
      'vu le 15 janvier 2026',
      'Boîtes :',
      'convention signée',
      'passerelle manquante, certaine',
      'Cette carte ne montre pas',
    ])
      expect(words).toContain(part);
  });

  it.each(LAYOUT_IDS)('draws every filière of the day by %s, with nothing from elsewhere', async (layout) => {
    const svg = await picture(`layout=${layout}&detail=filieres`);
    expect(svg.match(/class="map-label"/g)?.length).toBeGreaterThan(80);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
      /https?:|url\(|href|<image|<script|<style|@import/,
    );
  });

  it('speaks the language of the question, else that of the request', async () => {
    const english = { 'Accept-Language': 'en' };
    expect(wordsIn(await picture('', english)).join()).toContain('Audience: everyone');
    expect(wordsIn(await picture('lang=fr', english)).join()).toContain('Public : tout le monde');
  });

  it('has the colours that are asked for', async () => {
    const grounds = await Promise.all(
      LOOKS.map(async (theme) => /<rect [^>]*fill="(#\w+)"/.exec(await picture(`theme=${theme}`))?.[1]),
    );
    expect(new Set(grounds).size).toBe(LOOKS.length - 1);
    expect(grounds[1]).toBe('#141c23');
  });

  it('shows what is asked for and no more, and says so', async () => {
    const part = wordsIn(
      await picture('bassin=haute-sylve&stage=QUALIFICATION&kind=NONE&ghosts=0&flows=0&preps=1'),
    );
    const text = part.join('\n');
    expect(text).toContain(
      'Bassin : Bassin de la Haute-Sylve · Étape : Formation qualifiante · Constats : aucun',
    );
    expect(text).toContain('prépare au débouché');
    expect(text).toContain('hors des filtres');
    expect(text).not.toContain('passerelle manquante');
    expect(text).not.toContain('halo');
  });

  it('lights what is open, around what it stands and what leads on', async () => {
    const svg = await picture('detail=filieres&sel=lee-ceb&focus=lee-ceb&steps=1&way=down');
    const words = wordsIn(svg).join('\n');
    expect(words).toContain('élément ouvert');
    expect(words).toContain('estompé : le reste du réseau');
    const alone = await picture('detail=filieres&focus=lee-ceb&steps=1&way=down&alone=1');
    expect(alone.length).toBeLessThan(svg.length / 2);
  });

  it('is legible where the network has one box, and empty on a day without any', async () => {
    await server.store.replace(
      network({ name: 'Une', filieres: [filiere('seule', { name: 'Seule filière' })] }),
    );
    const one = await picture('at=2025-01-01');
    expect(one.match(/class="map-label"/g)).toHaveLength(1);
    expect(wordsIn(one)).toContain('Seule filière');
    expect(one).not.toMatch(/NaN|Infinity/);
    await server.store.replace(
      network({ name: 'Aucune', filieres: [filiere('tard', { validFrom: '2020-01-01' })] }),
    );
    const none = await picture('at=2001-01-01&layout=place');
    expect(none).not.toContain('class="map-label"');
    expect(none).not.toMatch(/NaN|Infinity/);
    expect(wordsIn(none).join()).toContain('Lu au 1er janvier 2001');
    await server.store.replace(hauteSylve());
  });

  it('does not tell small counts apart', async () => {
    const withCount = (count: number): NetworkDocument =>
      network({
        filieres: [filiere('a', { waitingCount: count }), filiere('b')],
        passerelles: [passerelle('a', 'b')],
        flows: [
          {
            ...{ id: 'row', source: 'a', target: 'b', from: '2020-10-01', to: '2020-12-31' },
            ...{ kind: 'ORIENTATION', declaredBy: 'SENDER', count },
          },
        ],
      });
    const drawn = async (count: number): Promise<string> => {
      await server.store.replace(withCount(count));
      return (await picture('at=2021-06-01&detail=filieres')).replace(/révision \d+/, '');
    };
    const [one, four] = [await drawn(1), await drawn(4)];
    expect(one).toContain('class="map-label"');
    expect(four).toBe(one);
    await server.store.replace(hauteSylve());
  });
});

describe('a question that cannot be drawn', () => {
  const refused = async (query: string, language = 'fr') => {
    const response = await server.fetch(`/api/map.svg?${query}`, {
      headers: { 'Accept-Language': language },
    });
    const { id, detail } = (await response.json()) as { id: string; detail: string };
    return { status: response.status, id, detail };
  };

  it.each([
    ['layout=round', 'layout = round', 'stage', 'stage'],
    ['at=2025-13-45', 'at = 2025-13-45', 'AAAA-MM-JJ', 'YYYY-MM-DD'],
    ['theme=blue', 'theme = blue', 'projector', 'projector'],
    ['most=0', 'most = 0', '1', '1'],
    ['where=here', 'where', '', ''],
  ])('is refused with its place, value and remedy: %s', async (query, place, remedy, inEnglish) => {
    for (const [language, said] of [
      ['fr', remedy],
      ['en', inEnglish],
    ] as const) {
      const { status, id, detail } = await refused(query, language);
      expect([status, id]).toEqual([400, 'bad-request']);
      expect(detail).toContain(place);
      expect(detail).toContain(said);
    }
  });

  it.each(['bassin', 'type', 'sector', 'audience', 'focus', 'sel', 'path'])(
    'is refused when the network has no such %s',
    async (parameter) => {
      const { status, id, detail } = await refused(`${parameter}=nobody`);
      expect([status, id]).toEqual([404, 'unknown-element']);
      expect(detail).toContain('nobody');
      expect(detail).toContain(`(${parameter})`);
    },
  );

  it('is refused when a finding is not there, or the period ends before it begins', async () => {
    expect(await refused('gap=M04:x:y')).toMatchObject({ status: 404, id: 'unknown-finding' });
    const inverted = await refused('periodFrom=2025-06-01&periodTo=2025-01-01');
    expect(inverted).toMatchObject({ status: 400, id: 'inverted-period' });
  });
});

it('stops when nobody wants it any more', () => {
  const open = openNetwork(withoutPlaces(hauteSylve()));
  const asked = { language: 'fr', layout: 'organic', detail: 'filieres' } as const;
  const checksBeforeItEnds = (most: number): number => {
    let checks = 0;
    try {
      mapPicture(open, asked, '2026-01-15', () => ++checks > most);
    } catch (error) {
      expect(error).toMatchObject({ name: 'AbortError' });
    }
    return checks;
  };
  const all = checksBeforeItEnds(Number.POSITIVE_INFINITY);
  // Placing boxes asks too, not only what comes before and after it.
  expect(all).toBeGreaterThan(5);
  for (const most of [0, 2, all - 1]) expect(checksBeforeItEnds(most)).toBe(most + 1);
});
