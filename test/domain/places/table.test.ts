import { describe, expect, it } from 'vitest';
import { schemaOf } from '../../../domain/change/elements.ts';
import { bassinNamed } from '../../../domain/places/bassins.ts';
import { BASSINS, COMMUNES, communeOfNis, communesOfPostalCode } from '../../../domain/places/communes.ts';
import { findPlace } from '../../../domain/places/find-place.ts';

const localities = COMMUNES.flatMap((commune) =>
  [...commune.localities].flatMap(([code, names]) => names.map((name) => ({ commune, code, name }))),
);

describe('the table of communes', () => {
  it('has all communes of Wallonia and Brussels, each once', () => {
    expect(COMMUNES.filter(({ nis }) => nis.startsWith('21'))).toHaveLength(19);
    expect(COMMUNES).toHaveLength(261 + 19);
    expect(new Set(COMMUNES.map(({ nis }) => nis)).size).toBe(COMMUNES.length);
    expect(new Set(COMMUNES.map(({ name }) => name)).size).toBe(COMMUNES.length);
    expect(localities.length).toBe(1641);
  });

  it('has numbers, names and codes of the right form', () => {
    const schema = schemaOf('communes');
    for (const { nis, name, latitude, longitude, localities } of COMMUNES) {
      const postalCodes = [...localities.keys()];
      expect(postalCodes.length, name).toBeGreaterThan(0);
      const commune = { id: nis, name, nis, postalCodes, latitude, longitude };
      expect(schema.parse(commune)).toStrictEqual(commune);
      expect(latitude).toBeGreaterThan(49.4);
      expect(latitude).toBeLessThan(50.9);
      expect(longitude).toBeGreaterThan(2.8);
      expect(longitude).toBeLessThan(6.5);
    }
  });

  it('has a basin for every commune but the nine German-speaking ones', () => {
    expect(BASSINS).toHaveLength(10);
    expect(COMMUNES.filter(({ bassin }) => bassin === undefined).map(({ name }) => name)).toEqual([
      ...['Amblève', 'Bullange', 'Butgenbach', 'Eupen', 'La Calamine', 'Lontzen', 'Raeren', 'Saint-Vith'],
      'Burg-Reuland',
    ]);
    for (const bassin of BASSINS) expect(bassinNamed(bassin)).toBe(bassin);
    expect(COMMUNES.filter(({ isBassinPresumed }) => isBassinPresumed).map(({ name }) => name)).toEqual([
      "Mont-de-l'Enclus",
    ]);
  });

  it('finds every commune by its NIS code, its names and its postal codes', () => {
    for (const commune of COMMUNES) {
      expect(communeOfNis(commune.nis)).toBe(commune);
      for (const name of [commune.name, ...commune.otherNames]) {
        expect(findPlace({ place: name, isCommune: true }), name).toMatchObject({ found: 'ONE', commune });
        for (const postalCode of commune.localities.keys())
          expect(
            findPlace({ place: name, postalCode, isCommune: true }),
            `${postalCode} ${name}`,
          ).toMatchObject({
            ...{ found: 'ONE', commune, sure: 'SURE', isCorroborated: true },
          });
      }
    }
  });

  it('finds every locality by its name and postal code, in capitals without accents too', () => {
    for (const { commune, code, name } of localities) {
      const capitals = name.toUpperCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('-', ' ');
      for (const place of [name, capitals, `${code} ${name}`, `${name} (${commune.name})`]) {
        const answer = findPlace({ place, postalCode: code });
        expect(answer, `${code} ${place}`).toMatchObject({
          found: 'ONE',
          sure: 'SURE',
          isCorroborated: true,
        });
        expect(answer).toMatchObject({ commune });
      }
      expect(communesOfPostalCode(code)).toContain(commune);
    }
  });

  it('finds every locality by its name alone, or says which communes it may be in', () => {
    const several = new Set<string>();
    for (const { commune, name } of localities) {
      const answer = findPlace({ place: name });
      if (answer.found === 'SEVERAL') {
        expect(answer.candidates).toContain(commune);
        several.add(name);
      } else if (answer.found === 'ONE' && answer.commune !== commune) {
        // The name of a commune is taken for that commune, and the answer says that it is not sure.
        expect(answer, name).toMatchObject({ sure: 'LIKELY', by: 'NAME' });
      } else expect(answer.found, name).toBe('ONE');
    }
    expect(several.size).toBeGreaterThan(5);
  });
});
