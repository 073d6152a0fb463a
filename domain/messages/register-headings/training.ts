import type { RegisterHeading } from './register-heading.ts';

/** Headings of registers about an offer: its title, audience, length, times and certificate. */
export const TRAINING_HEADINGS: readonly RegisterHeading[] = [
  {
    concept: 'title',
    fields: ['filieres.name'],
    words: {
      fr: [
        'intitulé, titre, libellé, formation, intitulé formation, libellé formation, titre formation',
        'nom formation, cours, intitulé cours, section, intitulé section, module, action formation',
        'unité enseignement, intitulé action, désignation, offre formation, unité formation',
      ],
      nl: ['titel, opleiding, naam opleiding, cursus, opleidingsnaam, opleidingstitel, module'],
      en: ['title, course, course title, course name, training, training title, programme, program'],
      de: ['Titel, Ausbildung, Kurs, Kurstitel, Lehrgang, Kursbezeichnung, Weiterbildung'],
    },
  },
  {
    concept: 'trainingCode',
    fields: ['filieres.id'],
    weight: 0.9,
    words: {
      fr: [
        'code, code formation, code cours, référence, id, identifiant, n° formation, id formation',
        'code action, code offre, n° action, code section, ref, réf formation',
      ],
      nl: ['code, opleidingscode, referentie, cursuscode, opleidingsnummer'],
      en: ['code, course code, course id, reference, training id'],
      de: ['Kode, Code, Kursnummer, Referenz, Kennung'],
    },
  },
  {
    concept: 'description',
    fields: ['filieres.note'],
    weight: 0.9,
    words: {
      fr: [
        'description, contenu, programme, objectif, objectifs, remarque, remarques, présentation',
        'résumé, commentaire',
      ],
      nl: ['beschrijving, omschrijving, inhoud, doelstelling, opmerking, opmerkingen'],
      en: ['description, content, objectives, remarks, summary, notes'],
      de: ['Beschreibung, Inhalt, Ziele, Bemerkung, Bemerkungen'],
    },
  },
  {
    concept: 'audience',
    fields: ['filieres.entry.groups', 'filieres.entry.statuses'],
    words: {
      fr: [
        'public, public cible, publics, public visé, public admis, publics cibles, bénéficiaires',
        'pour qui, type public',
      ],
      nl: ['doelgroep, doelpubliek, publiek, voor wie, doelgroepen'],
      en: ['audience, target group, target audience, for whom, target public, target population'],
      de: ['Zielgruppe, Zielpublikum, für wen, Publikum'],
    },
  },
  {
    concept: 'status',
    fields: ['filieres.entry.statuses', 'filieres.entry.groups'],
    words: {
      fr: ['statut, statuts, statut public, conditions statut, statut requis, statuts admis'],
      nl: ['statuut, statuten'],
      en: ['status, required status'],
      de: ['Status'],
    },
  },
  {
    concept: 'hours',
    fields: ['filieres.hours', 'filieres.durationMonths'],
    words: {
      fr: [
        'nb heures, nombre heures, heures, volume horaire, nb périodes, périodes, durée heures',
        'durée h, total heures, nombre périodes, nb h, heures formation, durée totale heures, volume',
      ],
      nl: ['aantal uren, uren, lesuren, aantal lestijden, lestijden, duur uren'],
      en: ['hours, number of hours, total hours, duration hours, course hours, length hours'],
      de: ['Stunden, Anzahl Stunden, Stundenzahl, Gesamtstunden, Unterrichtsstunden'],
    },
  },
  {
    concept: 'duration',
    fields: ['filieres.durationMonths', 'filieres.hours'],
    words: {
      fr: [
        'durée, durée formation, durée mois, nb mois, nombre mois, durée semaines, durée totale',
        'durée jours, nb jours',
      ],
      nl: ['duur, looptijd, duurtijd, aantal maanden, aantal weken'],
      en: ['duration, length, number of months, number of weeks, duration months, duration weeks'],
      de: ['Dauer, Länge, Anzahl Monate, Kursdauer'],
    },
  },
  {
    concept: 'hoursPerWeek',
    fields: ['filieres.schedule.hoursPerWeek'],
    words: {
      fr: [
        'heures semaine, heures par semaine, nb heures semaine, h semaine, volume hebdomadaire',
        'heures hebdomadaires',
      ],
      nl: ['uren per week, uren week, lesuren per week'],
      en: ['hours per week, weekly hours, hours week'],
      de: ['Stunden pro Woche, Wochenstunden, Stunden Woche'],
    },
  },
  {
    concept: 'schedule',
    fields: ['filieres.schedule.availability'],
    words: {
      fr: ['horaire, horaires, rythme, moment, type horaire, jour soir, plage horaire, régime'],
      nl: ['uurrooster, lesrooster, rooster, dag avond, tijdstip'],
      en: ['schedule, timetable, day evening, time of day, pace'],
      de: ['Stundenplan, Zeitplan, Uhrzeit, Tag Abend'],
    },
  },
  {
    concept: 'conditions',
    fields: ['filieres.note'],
    words: {
      fr: ['prérequis, conditions admission, conditions accès, conditions entrée, conditions, pré-requis'],
      nl: ['toelatingsvoorwaarden, voorkennis, instapvoorwaarden'],
      en: ['prerequisites, entry requirements, admission requirements, requirements'],
      de: ['Voraussetzungen, Zulassungsbedingungen, Vorkenntnisse'],
    },
  },
  {
    concept: 'pageLink',
    fields: [],
    words: {
      fr: ['url fiche, lien fiche, lien offre, url offre, lien formation, url formation'],
      nl: ['link opleiding, link fiche'],
      en: ['course link, course url, course page'],
      de: ['Kurslink, Link zum Kurs'],
    },
  },
  {
    concept: 'certifying',
    fields: ['filieres.note'],
    words: {
      fr: ['certifiant, certifiante, formation certifiante, certifié, diplômant, diplômante, reconnu'],
      nl: ['certificerend, gecertificeerd, erkend, diplomagericht'],
      en: ['certifying, certified, leads to certificate, accredited, is certifying'],
      de: ['zertifizierend, zertifiziert, anerkannt'],
    },
  },
  {
    concept: 'certificate',
    fields: ['filieres.exit.certificateName'],
    words: {
      fr: [
        'certificat, certification, titre délivré, diplôme, diplôme délivré, attestation',
        'titre obtenu, sanction',
      ],
      nl: ['certificaat, diploma, getuigschrift, attest, studiebewijs'],
      en: ['certificate, certification, diploma, qualification, award'],
      de: ['Zertifikat, Diplom, Zeugnis, Abschluss, Bescheinigung'],
    },
  },
  {
    concept: 'level',
    fields: [
      'filieres.exit.cfcLevel',
      'filieres.stage',
      'filieres.exit.certificate',
      'filieres.note',
      'operators.note',
    ],
    weight: 0.8,
    words: {
      fr: ['niveau, niveau cfc, niveau cec, cfc, cec, niveau formation, niveau études, niveau eqf'],
      nl: ['niveau, vks niveau, niveau opleiding'],
      en: ['level, eqf level, eqf, course level'],
      de: ['Niveau, Stufe, EQR Niveau'],
    },
  },
  {
    concept: 'stage',
    fields: ['filieres.stage'],
    words: {
      fr: [
        'étape, étape parcours, type formation, catégorie formation, nature formation, type action',
        'axe, type offre',
      ],
      nl: ['fase, soort opleiding, type opleiding'],
      en: ['stage, pathway stage, kind of training, type of training, course type'],
      de: ['Etappe, Art der Ausbildung, Kursart'],
    },
  },
  {
    concept: 'sector',
    fields: ['filieres.sector'],
    words: {
      fr: [
        'secteur, domaine, secteur activité, secteur professionnel, domaine formation, métier',
        'filière métier, secteur formation, thématique',
      ],
      nl: ['sector, domein, studiegebied, vakgebied'],
      en: ['sector, field, field of study, trade, subject area, domain'],
      de: ['Bereich, Sektor, Fachbereich, Branche, Fachgebiet'],
    },
  },
  {
    concept: 'start',
    fields: ['filieres.note', 'operators.validFrom'],
    words: {
      fr: [
        'date début, début, date ouverture, ouverture, date entrée, date création, début formation',
        'date agrément, du',
      ],
      nl: ['startdatum, begindatum, begin, start, aanvangsdatum, aanvang'],
      en: ['start date, start, from, begins, opening date, begin date'],
      de: ['Beginn, Startdatum, Anfang, Anfangsdatum, Eröffnung'],
    },
  },
  {
    concept: 'end',
    fields: ['filieres.note', 'operators.validTo'],
    words: {
      fr: ['date fin, fin, date fermeture, fermeture, échéance, fin formation, date fin agrément, au'],
      nl: ['einddatum, einde, afloopdatum, slotdatum'],
      en: ['end date, end, until, ends, closing date, to'],
      de: ['Ende, Enddatum, Abschlussdatum, Schließung'],
    },
  },
  {
    concept: 'places',
    fields: ['filieres.intake'],
    words: {
      fr: [
        'places, nb places, nombre places, capacité, capacité accueil, effectif max, effectif maximum',
        'places disponibles, nombre participants, nombre participants max, participants max',
      ],
      nl: ['plaatsen, aantal plaatsen, capaciteit, maximum aantal deelnemers'],
      en: ['places, capacity, seats, number of places, maximum size'],
      de: ['Plätze, Kapazität, Anzahl Plätze, Platzzahl, Teilnehmerzahl'],
    },
  },
  {
    concept: 'price',
    fields: ['filieres.cost.feeEuros'],
    words: {
      fr: ['prix, coût, tarif, droit inscription, minerval, frais inscription'],
      nl: ['prijs, kostprijs, inschrijvingsgeld, cursusgeld'],
      en: ['price, fee, cost, tuition fee'],
      de: ['Preis, Kosten, Gebühr, Kursgebühr, Einschreibegebühr'],
    },
  },
  {
    concept: 'verifiedOn',
    fields: ['filieres.observedOn', 'operators.observedOn'],
    words: {
      fr: ['date mise à jour, mise à jour, dernière modification, date maj, maj'],
      nl: ['laatst bijgewerkt, bijgewerkt op, datum bijwerking'],
      en: ['last updated, updated on, last modified, update date'],
      de: ['aktualisiert am, Stand, letzte Änderung'],
    },
  },
  {
    concept: 'rank',
    fields: [],
    words: {
      fr: ['ligne, n° ordre, rang, index, objectid, année, année scolaire, exercice'],
      nl: ['rij, volgnummer, jaar, schooljaar'],
      en: ['row, rank, index, objectid, year, school year'],
      de: ['Zeile, laufende Nummer, Jahr, Schuljahr'],
    },
  },
];
