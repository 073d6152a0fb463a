import { LinkBody, LinksAnswer, NewLinkAnswer, NewLinkBody, NewPartnerLinkBody } from './links.ts';
import { DoneAnswer } from './people.ts';
import { BODY_PROBLEMS, type Route } from './route.ts';

/** Routes about links for those who have no account. The links themselves open at `/l/TOKEN`, apart from the API. */
export const LINK_ROUTES = {
  links: {
    id: 'links',
    method: 'get',
    path: '/api/links',
    answer: LinksAnswer,
    problems: [],
    byRevision: false,
    ability: 'SHARE',
  },
  makeLink: {
    id: 'makeLink',
    method: 'post',
    path: '/api/links',
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
  makePartnerLink: {
    id: 'makePartnerLink',
    method: 'post',
    path: '/api/links/partner',
    body: NewPartnerLinkBody,
    answer: NewLinkAnswer,
    problems: [
      ...BODY_PROBLEMS,
      ...(['unknown-element', 'link-end', 'link-many', 'store-disk-full'] as const),
      ...(['password-length', 'password-common', 'too-busy'] as const),
    ],
    byRevision: false,
    ability: 'SHARE',
  },
  revokeLink: {
    id: 'revokeLink',
    method: 'post',
    path: '/api/links/revoke',
    body: LinkBody,
    answer: DoneAnswer,
    problems: [...BODY_PROBLEMS, 'unknown-link'],
    byRevision: false,
    ability: 'SHARE',
  },
} as const satisfies Record<string, Route>;
