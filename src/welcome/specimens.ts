import type { MentionKind } from '../detect/types.ts';
import type { CompanyId, DealId, FacilityId, PartialDate } from '../facts/ids.ts';
import type { ArticleContext, CardQuestion } from '../lookup/index.ts';
import type { WordKey } from '../words/words.ts';

/** A word as it would stand marked in an article, and what its card asks. */
export interface Specimen {
  kind: MentionKind;
  text: string;
  question: CardQuestion;
  title: WordKey;
  detail: WordKey;
}

const NVIDIA = 'nvidia' as CompanyId;
const OPENAI = 'openai' as CompanyId;
const FOXCONN = 'foxconn' as CompanyId;
const ABILENE = 'openai-abilene-tx' as FacilityId;
const NVIDIA_PLAN = 'openai-nvidia-10gw-2025' as DealId;

/** The article that the words stand in: the one of `sample-article.html`. */
const ARTICLE: ArticleContext = {
  published: '2025-11-21' as PartialDate,
  companies: [OPENAI, FOXCONN, NVIDIA],
  facilities: [ABILENE],
  deals: [NVIDIA_PLAN],
};

/** One of each kind, in the order in which they are explained. */
export const SPECIMENS: readonly Specimen[] = [
  {
    kind: 'company',
    text: 'Foxconn',
    question: { kind: 'company', company: FOXCONN, article: ARTICLE },
    title: 'welcomeCompanies',
    detail: 'welcomeCompaniesDetail',
  },
  {
    kind: 'money',
    text: '$100bn',
    question: {
      kind: 'money',
      text: '$100bn',
      amount: {
        low: 100e9,
        high: null,
        vague: null,
        currency: 'USD',
        uncertainCurrency: false,
        qualifier: null,
        per: null,
      },
      candidates: [
        {
          target: { deal: NVIDIA_PLAN },
          points: 0,
          evidence: [
            { code: 'linkValueExact', points: 0 },
            { code: 'linkBothParties', points: 0 },
          ],
        },
      ],
      linked: true,
      parties: [NVIDIA, OPENAI],
      article: ARTICLE,
    },
    title: 'welcomeAmounts',
    detail: 'welcomeAmountsDetail',
  },
  {
    kind: 'facility',
    text: 'Abilene',
    question: {
      kind: 'facility',
      text: 'Abilene',
      facilities: [ABILENE],
      evidence: [],
      article: ARTICLE,
    },
    title: 'welcomePlaces',
    detail: 'welcomePlacesDetail',
  },
];
