/** A concept of registers, and the headings that mean it. */
export interface RegisterHeading {
  readonly concept: RegisterConcept;
  /**
   * Fields as `list.path`, the best first. A field that the model lacks is passed over. With no field, the column is
   * recognised, so that it is not taken for another one, but it is not read. What people need and the model has no field
   * for goes to a note, as a line with the heading before it.
   */
  readonly fields: readonly string[];
  /** From 0 to 1: below other headings that could fill the same field; 1 by default. */
  readonly weight?: number;
  /** Concept after whose text the text of this column is written: the second half of a name, a house number. */
  readonly joins?: RegisterConcept;
  /** Headings by language. Each text holds several, separated by commas. */
  readonly words: Readonly<Record<HeadingLanguage, readonly string[]>>;
}

export type HeadingLanguage = 'fr' | 'nl' | 'en' | 'de';

export type RegisterConcept =
  | 'name'
  | 'tradeName'
  | 'registeredName'
  | 'nameMore'
  | 'acronym'
  | 'enterpriseNumber'
  | 'establishmentNumber'
  | 'foreignNumber'
  | 'legalForm'
  | 'operatorType'
  | 'organisingBody'
  | 'address'
  | 'houseNumber'
  | 'addressMore'
  | 'commune'
  | 'locality'
  | 'postalCode'
  | 'nisCode'
  | 'province'
  | 'basin'
  | 'coordinates'
  | 'telephone'
  | 'mail'
  | 'website'
  | 'fax'
  | 'openingHours'
  | 'contactPerson'
  | 'title'
  | 'trainingCode'
  | 'description'
  | 'audience'
  | 'status'
  | 'hours'
  | 'duration'
  | 'hoursPerWeek'
  | 'schedule'
  | 'conditions'
  | 'pageLink'
  | 'certifying'
  | 'certificate'
  | 'level'
  | 'stage'
  | 'sector'
  | 'start'
  | 'end'
  | 'places'
  | 'price'
  | 'network'
  | 'verifiedOn'
  | 'rank';
