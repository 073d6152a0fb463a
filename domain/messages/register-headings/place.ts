import type { RegisterHeading } from './register-heading.ts';

/** Headings of registers about a place. */
export const PLACE_HEADINGS: readonly RegisterHeading[] = [
  {
    concept: 'address',
    fields: ['sites.address'],
    words: {
      fr: ['adresse, rue, voie, adresse postale, adresse complète, rue n°, nom rue, siège social'],
      nl: ['adres, straat, straatnaam, straat nummer'],
      en: ['address, street, street address, address line 1, street name'],
      de: ['Adresse, Anschrift, Straße, Strasse, Straße Hausnummer'],
    },
  },
  {
    concept: 'houseNumber',
    fields: [],
    joins: 'address',
    words: {
      fr: ['n°, n° rue, n° voie, n° maison, numéro de police'],
      nl: ['huisnummer, nummer, nr'],
      en: ['house number, street number, number'],
      de: ['Hausnummer, Nr, Nummer'],
    },
  },
  {
    concept: 'addressMore',
    fields: [],
    words: {
      fr: ['boîte, boîte postale, lieu dit, complément adresse, étage, bp'],
      nl: ['bus, busnummer, postbus'],
      en: ['box, po box, address line 2, floor'],
      de: ['Postfach, Briefkasten, Adresszusatz'],
    },
  },
  {
    concept: 'commune',
    fields: ['sites.commune', 'operators.seat'],
    words: {
      fr: ['commune, nom commune, municipalité, entité, commune activité'],
      nl: ['gemeente, stad, gemeentenaam'],
      en: ['commune, municipality, city, town'],
      de: ['Gemeinde, Stadt, Kommune'],
    },
  },
  {
    concept: 'locality',
    fields: ['sites.commune'],
    weight: 0.93,
    words: {
      fr: [
        'localité, ville, lieu, lieu formation, lieu cours, localité acheminement, endroit',
        'bureau distributeur',
      ],
      nl: ['plaats, deelgemeente, woonplaats, locatie, plaatsnaam, lesplaats'],
      en: ['locality, place, location, venue, town or village'],
      de: ['Ort, Ortschaft, Wohnort, Veranstaltungsort, Kursort'],
    },
  },
  {
    concept: 'postalCode',
    fields: ['sites.commune'],
    weight: 0.6,
    words: {
      fr: ['code postal, cp, postal'],
      nl: ['postcode, postnummer'],
      en: ['postal code, postcode, zip, zip code'],
      de: ['Postleitzahl, PLZ'],
    },
  },
  {
    concept: 'nisCode',
    fields: ['sites.commune'],
    weight: 0.5,
    words: {
      fr: ['code ins, ins, code insee, insee, code commune, code ins commune'],
      nl: ['nis code, niscode, nis, refnis'],
      en: ['nis code, nis, municipality code'],
      de: ['NIS Kode, Gemeindeschlüssel'],
    },
  },
  {
    concept: 'province',
    fields: [],
    words: {
      fr: ['province, arrondissement, arrondissement administratif, région, département, canton, pays'],
      nl: ['provincie, arrondissement, gewest, land'],
      en: ['province, district, region, county, country'],
      de: ['Provinz, Bezirk, Region, Bundesland, Land'],
    },
  },
  {
    concept: 'basin',
    fields: ['operators.bassins'],
    words: {
      fr: ['bassin, bassin efe, bassin emploi, ibefe, zone'],
      nl: ['bekken, zone'],
      en: ['basin, catchment area'],
      de: ['Becken'],
    },
  },
  {
    concept: 'coordinates',
    fields: [],
    words: {
      fr: ['latitude, longitude, géolocalisation, coordonnées, coordonnées gps, geo point, x, y'],
      nl: ['breedtegraad, lengtegraad, coördinaten'],
      en: ['latitude, longitude, lat, lng, lon, coordinates, geo point 2d, geometry'],
      de: ['Breitengrad, Längengrad, Koordinaten'],
    },
  },
];
