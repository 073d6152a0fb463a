import { describe, expect, it } from 'vitest';
import { REGISTER_HEADINGS } from '../../../../domain/messages/register-headings/register-headings.ts';
import { FIELDS } from '../../../../domain/model/element-fields.ts';
import { conceptOf, fieldsOf } from '../../../../domain/transfer/suggest/headings.ts';

/** The first field of a heading in a flat sheet. */
const fieldOf = (heading: string): string | undefined => {
  const [word] = fieldsOf(heading, 'flat');
  return word === undefined ? undefined : `${word.field.list}.${word.field.path}`;
};

describe('the heading of a register', () => {
  it.each([
    ['DENOMINATION SOCIALE', 'operators.name'],
    ['denomination_commerciale', 'operators.name'],
    ['Nom de l’établissement', 'operators.name'],
    ['nomOrganisme', 'operators.name'],
    ['Maatschappelijke naam', 'operators.name'],
    ['Provider name', 'operators.name'],
    ['Name der Einrichtung', 'operators.name'],
    ['NUM_BCE', 'operators.enterpriseNumber'],
    ['N° BCE/KBO', 'operators.enterpriseNumber'],
    ['Ondernemingsnummer', 'operators.enterpriseNumber'],
    ['VAT number', 'operators.enterpriseNumber'],
    ['N° FASE de l’établissement', 'operators.establishmentNumber'],
    ['numero_uai', 'operators.establishmentNumber'],
    ['type_org', 'operators.type'],
    ['Type d’organisme', 'operators.type'],
    ['Soort instelling', 'operators.type'],
    ['Type of body', 'operators.type'],
    ['adr_etab', 'sites.address'],
    ['Straat', 'sites.address'],
    ['Code postal de l’implantation', 'sites.commune'],
    ['CP', 'sites.commune'],
    ['Gemeente', 'sites.commune'],
    ['Ort', 'sites.commune'],
    ['lieu_formation', 'sites.commune'],
    ['tel', 'operators.telephone'],
    ['Telefoonnummer', 'operators.telephone'],
    ['Courriel de l’organisme', 'operators.contact'],
    ['site_internet', 'operators.website'],
    ['intitule_formation', 'filieres.name'],
    ['libelle_formation', 'filieres.name'],
    ['Titel opleiding', 'filieres.name'],
    ['Kursbezeichnung', 'filieres.name'],
    ['public_cible', 'filieres.entry.groups'],
    ['Doelgroep', 'filieres.entry.groups'],
    ['nb_heures', 'filieres.hours'],
    ['Nbre d’heures', 'filieres.hours'],
    ['Aantal uren', 'filieres.hours'],
    ['duree_mois', 'filieres.durationMonths'],
    ['Horaire', 'filieres.schedule.availability'],
    ['date_debut', 'filieres.note'],
    ['Einddatum', 'filieres.note'],
    ['Date de fin', 'filieres.note'],
    ['Du', 'filieres.validFrom'],
    ['nb_places', 'filieres.intake'],
    ['Kapazität', 'filieres.intake'],
    ['Secteur d’activité', 'filieres.sector'],
    ['adresse_ville', 'sites.commune'],
    ['Adresse mail de contact', 'operators.contact'],
    ['Site internet de l’organisme', 'operators.website'],
    ['Nom de l’organisme de formation', 'operators.name'],
    ['Straße und Hausnummer', 'sites.address'],
    ['Nombre de participants max', 'filieres.intake'],
    ['Beginn des Kurses', 'filieres.note'],
    ['Forme juridique', 'operators.note'],
    ['Rechtsform', 'operators.note'],
    ['Nom du pouvoir organisateur', 'operators.note'],
    ['Inrichtende macht', 'operators.note'],
    ['Prérequis', 'filieres.note'],
    ['certifiante', 'filieres.note'],
  ])('%s means %s', (heading, field) => expect(fieldOf(heading)).toBe(field));

  it.each([
    ['Adresse du P.O.', 'organisingBody'],
    ['Province', 'province'],
    ['Personne de contact', 'contactPerson'],
    ['SIRET', 'foreignNumber'],
    ['Téléphone du responsable', 'contactPerson'],
    ['GSM', 'contactPerson'],
    ['URL de la fiche', 'pageLink'],
  ])('%s is recognised (%s) and is not taken for another one', (heading, concept) => {
    expect(conceptOf(heading)).toBe(concept);
    expect(fieldOf(heading)).toBeUndefined();
  });

  it('says that the number of the organising body is below that of the operator', () => {
    const [own] = fieldsOf('Numéro BCE', 'flat');
    const [body] = fieldsOf('N° BCE du P.O.', 'flat');
    expect(body?.field).toBe(own?.field);
    expect(body?.isOfBody).toBe(true);
    expect(body!.weight).toBeLessThan(own!.weight);
  });

  it('names only fields of the model, each word once in its entry', () => {
    const known = new Set(
      Object.values(FIELDS).flatMap((fields) => fields.map(({ list, path }) => `${list}.${path}`)),
    );
    for (const { concept, fields, words } of REGISTER_HEADINGS) {
      expect(
        fields.filter((field) => !known.has(field)),
        concept,
      ).toEqual([]);
      for (const [language, lines] of Object.entries(words)) {
        const all = lines.flatMap((line) => line.split(', '));
        expect(new Set(all).size, `${concept} ${language}`).toBe(all.length);
        expect(all.length, `${concept} ${language}`).toBeGreaterThan(0);
      }
    }
  });
});
