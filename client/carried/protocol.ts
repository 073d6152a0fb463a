import type { Language } from '../../domain/messages/codes.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';

/** Messages between the page of a carried file and the worker that answers its questions. */

export type ToAnswers =
  | { readonly say: 'network'; readonly network: NetworkDocument; readonly revision: number }
  | {
      readonly say: 'ask';
      readonly id: number;
      /** Id of the route. */
      readonly route: string;
      readonly asked: unknown;
      readonly language: Language;
      readonly today: string;
    };

export type FromAnswers =
  | { readonly say: 'answer'; readonly id: number; readonly answer: unknown }
  | {
      readonly say: 'refused';
      readonly id: number;
      readonly refusal: string;
      readonly title: string;
      readonly detail: string;
    }
  | { readonly say: 'failed'; readonly id: number; readonly reason: string };
