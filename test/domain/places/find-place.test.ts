import { describe, expect, it } from 'vitest';
import { bassinNamed } from '../../../domain/places/bassins.ts';
import { findPlace, type PlaceWords } from '../../../domain/places/find-place.ts';
import { likelyPlaces } from '../../../domain/places/near-place.ts';
import { placeShare } from '../../../domain/places/place-share.ts';

/** An answer in few words: commune, what led to it, how sure; or the candidates; or that there is none. */
function answerTo(words: PlaceWords): string {
  const answer = findPlace(words);
  if (answer.found === 'NONE') return answer.isElsewhere ? 'elsewhere' : 'none';
  if (answer.found === 'ONE') return `${answer.commune.name}, ${answer.by}, ${answer.sure}`;
  const names = answer.candidates.map(({ name }) => name).sort();
  return `${names.join(' or ')}${answer.isContradictory ? ', contradictory' : ''}`;
}

describe('a name in any spelling', () => {
  it.each([
    ['CHARLEROI', 'Charleroi, NAME, SURE'],
    ['Braine l Alleud', "Braine-l'Alleud, NAME, SURE"],
    ['BRAINE-L’ALLEUD', "Braine-l'Alleud, NAME, SURE"],
    ['La louviere', 'La Louvière, NAME, SURE'],
    ['FONTAINE LEVEQUE', "Fontaine-l'Evêque, NAME, SURE"],
    ['Louvière (La)', 'La Louvière, NAME, SURE'],
    ['Bons Villers, Les', 'Les Bons Villers, NAME, SURE'],
    ['St-Gilles', 'Saint-Gilles, NAME, SURE'],
    ['Ottignies - Louvain-la-Neuve', 'Ottignies-Louvain-la-Neuve, NAME, SURE'],
    ['Bruxelles-Ville', 'Bruxelles, NAME, SURE'],
    ['Ville de Bruxelles', 'Bruxelles, NAME, SURE'],
    ['Commune d’Anderlecht', 'Anderlecht, NAME, SURE'],
    ['Namur 1', 'Namur, NAME, SURE'],
    ['Tournai, Belgique', 'Tournai, NAME, SURE'],
    ['Sankt Vith', 'Saint-Vith, NAME, SURE'],
    ['Luik', 'Liège, OTHER_NAME, LIKELY'],
    ['Lüttich', 'Liège, OTHER_NAME, LIKELY'],
    ['Kelmis', 'La Calamine, OTHER_NAME, LIKELY'],
    ['HAINE ST PAUL', 'La Louvière, LOCALITY, SURE'],
    ['Mont s/Marchienne', 'Charleroi, LOCALITY, SURE'],
    ['Jemeppe S/Meuse', 'Seraing, LOCALITY, SURE'],
    ['Gosselies', 'Charleroi, LOCALITY, SURE'],
    ['Bertogne', 'Bastogne, LOCALITY, SURE'],
  ])('%s', (place, answer) => {
    expect(answerTo({ place })).toBe(answer);
  });
});

describe('several facts in one text', () => {
  it.each([
    ['6000 Charleroi', 'Charleroi, NAME, SURE'],
    ['B-6000 Charleroi', 'Charleroi, NAME, SURE'],
    ['B 7100 LA LOUVIERE', 'La Louvière, NAME, SURE'],
    ['Charleroi (Gosselies)', 'Charleroi, LOCALITY, SURE'],
    ['Gosselies (Charleroi)', 'Charleroi, LOCALITY, SURE'],
    ['6041 Gosselies, Charleroi', 'Charleroi, LOCALITY, SURE'],
    ['Seraing (Liège)', 'Seraing, NAME, SURE'],
    ['Ixelles, Bruxelles', 'Ixelles, NAME, SURE'],
    ['1060 Bruxelles', 'Saint-Gilles, POSTAL_CODE, SURE'],
    ['5561 Celles', 'Houyet, LOCALITY, SURE'],
    ['62003 Ans', 'Ans, NIS, SURE'],
    ['6900 Marche', 'Marche-en-Famenne, POSTAL_CODE, LIKELY'],
    ['6000 Charlroi', 'Charleroi, POSTAL_CODE, LIKELY'],
    ['6075 Charleroi', 'Charleroi, NAME, LIKELY'],
    ['Charleroi (bâtiment de la gare)', 'Charleroi, NAME, LIKELY'],
  ])('%s', (place, answer) => {
    expect(answerTo({ place })).toBe(answer);
  });

  it('says which communes are possible instead of choosing', () => {
    expect(answerTo({ place: '1050 Bruxelles' })).toBe('Bruxelles or Ixelles');
    expect(answerTo({ postalCode: '1050' })).toBe('Bruxelles or Ixelles');
    expect(answerTo({ place: 'Clermont' })).toBe('Thimister-Clermont or Walcourt');
    expect(answerTo({ place: '4400 Liège' })).toBe('Flémalle or Liège, contradictory');
    expect(answerTo({ place: '6220 Fleurus et 6000 Charleroi' })).toBe('Charleroi or Fleurus, contradictory');
    expect(answerTo({ place: '6000-6060 Charleroi' })).toBe('Charleroi, NAME, SURE');
    expect(answerTo({ place: 'Bruxelles, Namur' })).toBe('Bruxelles or Namur, contradictory');
    expect(answerTo({ place: 'Mons', nis: '92094', isNisSaid: true })).toBe('Mons or Namur, contradictory');
  });

  it('takes a commune rather than its namesake, and says that it is not sure', () => {
    expect(answerTo({ place: 'Forest' })).toBe('Forest, NAME, LIKELY');
    expect(answerTo({ place: 'Forest', isCommune: true })).toBe('Forest, NAME, SURE');
    expect(answerTo({ place: 'Forest', postalCode: '7910' })).toBe('Frasnes-lez-Anvaing, LOCALITY, SURE');
    expect(answerTo({ place: 'BRUXELLES' })).toBe('Bruxelles, NAME, LIKELY');
    expect(answerTo({ place: 'BRUXELLES', isCommune: true })).toBe('Bruxelles, NAME, SURE');
    expect(answerTo({ place: 'Mons' })).toBe('Mons, NAME, SURE');
    expect(answerTo({ place: 'MONS', postalCode: '4460' })).toBe('Grâce-Hollogne, LOCALITY, SURE');
  });
});

describe('columns side by side', () => {
  it('reads commune, locality and postal code together', () => {
    expect(answerTo({ place: 'Charleroi', locality: 'MARCINELLE', postalCode: '6001' })).toBe(
      'Charleroi, LOCALITY, SURE',
    );
    expect(answerTo({ locality: 'CELLES', postalCode: '5561' })).toBe('Houyet, LOCALITY, SURE');
    const brussels = { place: 'Bruxelles', locality: 'IXELLES', postalCode: '1050' };
    expect(answerTo({ ...brussels, isCommune: true })).toBe('Bruxelles, NAME, SURE');
    expect(answerTo(brussels)).toBe('Ixelles, NAME, SURE');
    expect(answerTo({ place: 'Ixelles', postalCode: '1050' })).toBe('Ixelles, NAME, SURE');
    expect(answerTo({ postalCode: '6000' })).toBe('Charleroi, POSTAL_CODE, LIKELY');
  });
});

describe('NIS codes', () => {
  it('are taken when a heading says so or a name agrees, and not otherwise', () => {
    expect(answerTo({ nis: '52011', isNisSaid: true })).toBe('Charleroi, NIS, SURE');
    expect(answerTo({ nis: '52011', place: 'Charleroi' })).toBe('Charleroi, NIS, SURE');
    expect(answerTo({ nis: '52011' })).toBe('Charleroi, NIS, DOUBTFUL');
    expect(answerTo({ place: '21001' })).toBe('Anderlecht, NIS, DOUBTFUL');
    expect(answerTo({ nis: '82005', isNisSaid: true })).toBe('Bastogne, FORMER_NIS, SURE');
    expect(answerTo({ nis: '55022', place: 'La Louvière' })).toBe('La Louvière, FORMER_NIS, SURE');
  });
});

describe('places elsewhere', () => {
  it.each([
    [{ postalCode: '62300', place: 'LENS' }],
    [{ postalCode: '75011', place: 'PARIS 11' }],
    [{ place: '59000 Lille' }],
    [{ place: 'F-59000 Lille' }],
    [{ place: 'L-4360 Esch-sur-Alzette' }],
    [{ place: 'Beaumont, France' }],
    [{ place: 'Beaumont (FR)' }],
    [{ place: '2000 Antwerpen' }],
    [{ place: 'Saint-Nicolas', nis: '62764' }],
  ])('%o', (words) => {
    expect(answerTo(words)).toBe('elsewhere');
  });

  it.each(['Lille', 'Sclessin', 'Hainaut', 'Luxembourg', 'Belgique', '—', ''])('unknown: %s', (place) => {
    expect(answerTo({ place })).toBe('none');
  });

  it('proposes communes of a similar name', () => {
    expect(likelyPlaces('Charlroi')[0]?.name).toBe('Charleroi');
    expect(likelyPlaces('Zzzzzzzz')).toEqual([]);
  });
});

describe('basins', () => {
  it.each([
    ['HAINAUT-SUD', 'Hainaut Sud'],
    ['Bassin EFE de Liège', 'Liège'],
    ['Instance Bassin Wallonie Picarde', 'Wallonie picarde'],
    ['IBEFE du Brabant wallon', 'Brabant wallon'],
    ['Haute-Sylve', undefined],
    ['', undefined],
  ])('%s', (name, bassin) => {
    expect(bassinNamed(name)).toBe(bassin);
  });
});

describe('the share of places in a column', () => {
  it('tells postal codes, communes, localities and NIS codes apart', () => {
    expect(placeShare(['6000', 5000, 'B-4000', 'x', '', null])).toMatchObject({
      values: 4,
      postalCodes: 0.75,
    });
    expect(placeShare(['NAMUR', 'Gosselies', '6000 Mons', 'x'])).toMatchObject({
      ...{ communes: 0.25, localities: 0.5, places: 0.75, postalCodes: 0, nis: 0 },
    });
    expect(placeShare(['52011', 92094, '62764', '59350'])).toMatchObject({ nis: 0.5, postalCodes: 0 });
    expect(placeShare([])).toMatchObject({ values: 0, communes: 0 });
    expect(placeShare(['Hainaut Sud', 'Huy-Waremme'])).toMatchObject({ bassins: 1 });
  });
});
