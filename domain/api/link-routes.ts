import { LinkBody, LinksAnswer, NewLinkAnswer, NewLinkBody } from './links.ts';
import { DoneAnswer } from './people.ts';
import { BODY_PROBLEMS, type Route } from './route.ts';

/** Routes about links for those who have no account. The links themselves open at `/l/TOKEN`, apart from the API. */
export const LINK_ROUTES = {
  links: {
    id: 'links',
    method: 'get',
    path: '/api/links',
    summary: {
      fr: 'Les liens de lecture, sans leur adresse : à qui, jusqu’à quand, combien de fois ouverts.',
      en: 'The read-only links, without their address: for whom, until when, how often opened.',
    },
    answer: LinksAnswer,
    problems: [],
    byRevision: false,
    ability: 'SHARE',
  },
  makeLink: {
    id: 'makeLink',
    method: 'post',
    path: '/api/links',
    summary: {
      fr: 'Crée un lien qui montre, sans compte, le réseau publié tel qu’il est maintenant ; l’adresse n’est donnée que cette fois.',
      en: 'Makes a link that shows, without an account, the published network as it is now; the address is given this one time.',
    },
    body: NewLinkBody,
    answer: NewLinkAnswer,
    problems: [
      ...BODY_PROBLEMS,
      ...(['unknown-element', 'carried-unavailable', 'link-end', 'link-many', 'store-disk-full'] as const),
      ...(['password-length', 'password-common', 'too-busy'] as const),
    ],
    byRevision: false,
    ability: 'SHARE',
  },
  revokeLink: {
    id: 'revokeLink',
    method: 'post',
    path: '/api/links/revoke',
    summary: {
      fr: 'Coupe un lien : son adresse n’ouvre plus rien.',
      en: 'Revokes a link: its address opens nothing any more.',
    },
    body: LinkBody,
    answer: DoneAnswer,
    problems: [...BODY_PROBLEMS, 'unknown-link'],
    byRevision: false,
    ability: 'SHARE',
  },
} as const satisfies Record<string, Route>;
