import { fold } from '../transfer/fold.ts';

/** What people write in a column of places where there is no place. */
const NO_PLACE =
  /^(?:(?:en |formation )?(?:ligne|distanciel)|(?:a|formation a) distance|online|visioconference|visio|e learning|elearning|distance learning|remote|divers|diverses?(?: communes?)?|plusieurs(?: (?:lieux|communes|sites|localites))?|various|multiple|partout|itinerant|itinerante|mobile|a (?:definir|determiner|preciser|convenir|domicile|confirmer)|non (?:precise|precisee|communique|connu|connue|defini|definie)|inconnu|inconnue|unknown|tbd|aucun|aucune|neant|toute la (?:wallonie|belgique|region)|(?:region )?wallon(?:ie|ne)|belgique|belgium|federation wallonie bruxelles)$/;

/** Whether a text says that there is no single place, such as "En ligne" or "Plusieurs communes". */
export const isNoPlace = (text: string): boolean => NO_PLACE.test(fold(text));
