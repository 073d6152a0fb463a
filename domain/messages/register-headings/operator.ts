import type { RegisterHeading } from './register-heading.ts';

/** Headings of registers about a body: its names, numbers, kind and how to reach it. */
export const OPERATOR_HEADINGS: readonly RegisterHeading[] = [
  {
    concept: 'name',
    fields: ['operators.name', 'sites.name', 'filieres.name', 'operators.aliases'],
    words: {
      fr: ['nom, dénomination, dénomination principale, nom complet, raison sociale, nom usuel'],
      nl: ['naam, benaming, volledige naam'],
      en: ['name, full name, legal name'],
      de: ['Name, Bezeichnung, vollständiger Name'],
    },
  },
  {
    concept: 'tradeName',
    fields: ['operators.name', 'operators.aliases'],
    words: {
      fr: ['dénomination commerciale, nom commercial, enseigne, nom d’usage, appellation'],
      nl: ['handelsnaam, commerciële naam, commerciële benaming'],
      en: ['trade name, trading name, commercial name, brand name'],
      de: ['Handelsname, kommerzielle Bezeichnung'],
    },
  },
  {
    concept: 'registeredName',
    fields: ['operators.name', 'operators.aliases'],
    weight: 0.96,
    words: {
      fr: ['dénomination sociale, dénomination officielle, dénomination légale, nom officiel, nom légal'],
      nl: ['maatschappelijke naam, maatschappelijke benaming, officiële naam'],
      en: ['registered name, official name, statutory name'],
      de: ['Firmenname, Gesellschaftsname, offizielle Bezeichnung, eingetragener Name'],
    },
  },
  {
    concept: 'nameMore',
    fields: [],
    joins: 'name',
    words: {
      fr: ['patronyme uai, complément de nom, complément dénomination, nom suite, dénomination suite'],
      nl: ['naam vervolg, aanvulling naam'],
      en: ['name continued, name suffix, name complement'],
      de: ['Namenszusatz, Name Zusatz'],
    },
  },
  {
    concept: 'acronym',
    fields: ['operators.acronym'],
    words: {
      fr: ['sigle, acronyme, nom abrégé, dénomination abrégée, nom court'],
      nl: ['afkorting, verkorte naam'],
      en: ['acronym, abbreviated name, short name'],
      de: ['Abkürzung, Kurzname, Kurzbezeichnung'],
    },
  },
  {
    concept: 'enterpriseNumber',
    fields: ['operators.enterpriseNumber'],
    words: {
      fr: ['n° d’entreprise, n° bce, bce, n° tva, n° d’entreprise bce, bce kbo, code bce, id entreprise'],
      nl: ['ondernemingsnummer, kbo nummer, kbo, btw nummer, kbo nr'],
      en: ['enterprise number, company number, vat number, cbe number, cbe, registration number'],
      de: ['Unternehmensnummer, ZUD Nummer, ZDU Nummer, MwSt Nummer'],
    },
  },
  {
    concept: 'establishmentNumber',
    fields: ['operators.establishmentNumber'],
    words: {
      fr: [
        'n° fase, fase, code fase, n° uai, uai, code uai, n° rne, n° d’établissement',
        'n° d’unité d’établissement, unité d’établissement, n° ue, matricule, n° matricule',
        'n° d’agrément, matricule établissement, identifiant établissement, id établissement',
        'code établissement, code organisme, id organisme, n° organisme, code opérateur',
      ],
      nl: ['vestigingsnummer, vestigingseenheidsnummer, instellingsnummer, erkenningsnummer'],
      en: [
        'establishment number, establishment unit number, establishment id, institution id',
        'provider id',
      ],
      de: ['Niederlassungsnummer, Niederlassungseinheitsnummer, Einrichtungsnummer'],
    },
  },
  {
    concept: 'foreignNumber',
    fields: [],
    words: {
      fr: ['siret, siren, n° siret, n° siren, n° siren siret, code ape, code naf'],
      nl: ['kvk nummer'],
      en: ['companies house number'],
      de: ['Handelsregisternummer, Handelsregister'],
    },
  },
  {
    concept: 'legalForm',
    fields: ['operators.note'],
    words: {
      fr: ['forme juridique, forme légale, statut juridique, nature juridique, code forme juridique'],
      nl: ['rechtsvorm, juridische vorm'],
      en: ['legal form, legal status, legal structure'],
      de: ['Rechtsform'],
    },
  },
  {
    concept: 'operatorType',
    fields: ['operators.type'],
    words: {
      fr: [
        'type, type organisme, type opérateur, type établissement, type structure, nature',
        'nature organisme, catégorie, catégorie organisme, type enseignement, famille',
        'type agrément, genre organisme, type prestataire, type institution',
      ],
      nl: ['type, type organisatie, soort, soort instelling, type instelling, soort organisatie'],
      en: ['type, type of body, type of organisation, provider type, organisation type, body type'],
      de: ['Art, Typ, Art der Einrichtung, Art des Trägers, Einrichtungsart'],
    },
  },
  {
    concept: 'organisingBody',
    fields: ['operators.note'],
    words: {
      fr: [
        'po, pouvoir organisateur, tutelle, ministère tutelle, ministère, ministère compétent, autorité tutelle',
        'entité juridique, organe gestion',
      ],
      nl: ['inrichtende macht, schoolbestuur, bestuur, organiserend bestuur'],
      en: ['organising body, organizing body, governing body, parent organisation'],
      de: ['Träger, Schulträger, Organisationsträger'],
    },
  },
  {
    concept: 'telephone',
    fields: ['operators.telephone', 'sites.telephone'],
    words: {
      fr: ['téléphone, tél, n° téléphone, téléphone fixe, n° appel'],
      nl: ['telefoon, telefoonnummer, tel'],
      en: ['telephone, phone, phone number, telephone number'],
      de: ['Telefon, Telefonnummer, Rufnummer'],
    },
  },
  {
    concept: 'mail',
    fields: ['operators.contact', 'sites.contact'],
    words: {
      fr: ['e-mail, courriel, mail, adresse e-mail, adresse mail, adresse électronique, email'],
      nl: ['e-mail, e-mailadres, emailadres, mailadres'],
      en: ['e-mail, email, e-mail address, mailbox'],
      de: ['E-Mail, E-Mail-Adresse, Mailadresse'],
    },
  },
  {
    concept: 'website',
    fields: ['operators.website'],
    words: {
      fr: ['site web, site internet, url, web, internet, lien, adresse web, lien web, www'],
      nl: ['website, webadres, webstek, link'],
      en: ['website, web site, homepage, link, web address, url'],
      de: ['Webseite, Website, Internetseite, Internetadresse'],
    },
  },
  {
    concept: 'fax',
    fields: [],
    words: {
      fr: ['fax, télécopie, n° fax'],
      nl: ['fax, faxnummer'],
      en: ['fax number'],
      de: ['Faxnummer, Telefax'],
    },
  },
  {
    concept: 'openingHours',
    fields: ['operators.openingHours', 'sites.openingHours'],
    words: {
      fr: ['heures ouverture, horaire ouverture, horaires ouverture, permanences, heures accueil'],
      nl: ['openingsuren, openingstijden'],
      en: ['opening hours, office hours'],
      de: ['Öffnungszeiten'],
    },
  },
  {
    concept: 'contactPerson',
    fields: [],
    words: {
      fr: [
        'personne contact, nom contact, responsable, directeur, direction, coordinateur',
        'nom directeur, nom responsable, personne référence, formateur, chef établissement',
        'gsm, portable, mobile',
      ],
      nl: ['contactpersoon, directeur, verantwoordelijke, directie'],
      en: ['contact person, contact name, director, head, manager, coordinator'],
      de: ['Ansprechpartner, Kontaktperson, Leiter, Direktor, Leitung'],
    },
  },
  {
    concept: 'network',
    fields: ['filieres.note', 'operators.note'],
    words: {
      fr: [
        'réseau, genre, secteur public privé, public privé, caractère, régime linguistique, langue',
        'ministère, réseau enseignement, subventionné',
      ],
      nl: ['net, onderwijsnet, taal, taalstelsel'],
      en: ['network, public private, language, public or private'],
      de: ['Netz, Schulnetz, Sprache'],
    },
  },
];
