import { englishNumber as number, englishCount as s } from '../../messages/count.ts';
import type { BlankAreaWords } from './words.fr.ts';

export const en: BlankAreaWords = {
  title: 'Blank area',
  rule: 'No active filière has a site in this territory at this stage and in this sector. Read on active filières and their sites. Only possible while a filière of the stage has no sector or site written down, a stage or sector is only presumed, or nobody has said what an operator of the territory offers.',
  action: 'If it is certain, create an offer; if not, ask first.',
  noSite: (stage, sector, area) =>
    `No active filière of the stage “${stage}”, sector “${sector}”, has a site in ${area}.`,
  withoutSector: (n) =>
    `Only possible: ${s(n, 'filière of this stage has', 'filières of this stage have')} no sector written down there. To be asked of`,
  withoutSite: (n) =>
    `Only possible: ${s(n, 'filière of this stage has', 'filières of this stage have')} no site written down and may be there. To be asked of`,
  presumed: (n) =>
    `Only possible: ${s(n, 'filière of this territory has a presumed stage or sector and may belong here', 'filières of this territory have a presumed stage or sector and may belong here')}. To be confirmed:`,
  silentOperators: (n) =>
    `Only possible: nobody has said what ${s(n, 'operator of this territory offers', 'operators of this territory offer')}. To be asked of`,
  more: (n) => `and ${number(n)} more`,
};
