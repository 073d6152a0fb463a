import type { QuestionWords } from '../fr/questions.ts';

/** Words of the named questions and their parameters. The keys are names of files and parameters. */
export const questions: QuestionWords = {
  names: {
    'agreements-to-renew':
      'Which agreements are to be renewed, in which state are they, and who confirmed them?',
    'm01-dead-end':
      'Out of which filières in activity does no active passerelle, nor any preparation for an outlet, lead?',
    'm01x-no-outlet': 'Which filières in activity lead further, but never to an outlet?',
    'm02-unreachable': 'Which filières in activity are neither a way in, nor to be reached from a way in?',
    'm03-level-gap':
      'Which active passerelles lead to a filière whose entry asks for more, or less, than the first one brings?',
    'm06-informal-only': 'Between which elements are all active passerelles informal?',
    'm07-dormant': 'Which passerelles are a year old or more and have seen nobody pass in the whole period?',
    'm08-latent':
      'Between which operators are people sent in number, without any active passerelle that says so?',
    'm11-cross-bassin':
      'Which outlets and which sectors does a basin only reach through filières from elsewhere?',
    'm13-expired':
      'Which passerelles have lapsed, or rest on nothing any more, without anything in their place?',
    'm15-test-inflation': 'Which filières test for more than they announce?',
    'm19-rupture': 'Over which passerelles are the people referred often refused, or do they often give up?',
    'shortest-pathway': 'What is the shortest way, in passerelles, from a filière to a filière or an outlet?',
  },
  parameters: {
    at: 'day of the network, YYYY-MM-DD',
    from: 'first day of the period of flows, YYYY-MM-DD',
    to: 'last day of the period of flows, YYYY-MM-DD',
    source: 'id of the filière to start from',
    target: 'id of the filière or outlet to arrive at',
  },
  problems: {
    unknown: '{name} is not one of its parameters; its parameters are {known}',
    missing: '{name} is missing ({meaning})',
    wrong: '“{value}” does not suit {name} ({meaning})',
    none: 'none',
  },
  longWalk:
    'The embedded engine may take long to answer on a network of this size; past {seconds} seconds the question is given up. A Neo4j server is faster.',
};
