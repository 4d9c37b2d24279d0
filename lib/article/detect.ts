import type { PageSignals } from './signals';

/** What spoke for or against, as keys of the message catalogue. */
export type DetectionReason =
  | 'detection_jsonld_news'
  | 'detection_jsonld_article'
  | 'detection_jsonld_other'
  | 'detection_og_article'
  | 'detection_og_other'
  | 'detection_published'
  | 'detection_outlet'
  | 'detection_address'
  | 'detection_address_other'
  | 'detection_text'
  | 'detection_short'
  | 'detection_listing';

export interface Detection {
  isArticle: boolean;
  /** Points for less points against, without those for a known outlet. */
  score: number;
  /** Those for it first. */
  reasons: DetectionReason[];
}

const NEWS_TYPE = /NewsArticle$|^LiveBlogPosting$/;
const ARTICLE_TYPE = /^(?:Article|Report)$/;
const OTHER_TYPE =
  /^(?:BlogPosting|TechArticle|Recipe|Product|HowTo|FAQPage|SoftwareApplication|ProfilePage|JobPosting|ScholarlyArticle|QAPage|DiscussionForumPosting)$/;
const OG_NEWS = /^(?:article|story|news|newsarticle)$/;
const OG_OTHER = /^(?:product|profile|book)|^music\./;

/**
 * Points for and against. Chosen by hand and checked on 259 saved pages (tools/pages/score.ts): publishers' own statement
 * that this is news, or a host that publishes nothing else, nearly decides; og:type=article is what blogs and shops say as
 * well; words of an address weigh half.
 */
const POINTS = {
  newsType: 4,
  articleType: 1,
  newsOrganization: 2,
  otherType: -2,
  ogNews: 2,
  ogOther: -2,
  published: 1,
  outlet: 4,
  dated: 1,
  slug: 1,
  newsWords: 2,
  newspaperHost: 1,
  otherWords: -2,
  section: -1,
  front: -8,
  longText: 1,
  shortText: -1,
  signed: 1,
  mostlyLinks: -2,
} as const;
/** At 4, 95 % of the saved news pages are recognised and 44 % of the others taken for news (outlets known; else 93 % and 43 %). */
const THRESHOLD = 4;

/** Sums of paragraphs of 80 code units and more, UTF-16. */
const LONG_TEXT_UTF16 = 700;
const SHORT_TEXT_UTF16 = 350;
const MOSTLY_LINKS = 0.6;

interface Evidence {
  reason: DetectionReason;
  points: number;
}

function evidenceOf({ jsonLdTypes, ogType, publishedMeta, knownOutlet, address, text }: PageSignals): Evidence[] {
  const isNews = jsonLdTypes.some((type) => NEWS_TYPE.test(type));
  const when = (condition: boolean, points: number): number => (condition ? points : 0);
  const addressFor = when(address.dated, POINTS.dated) + when(address.slug, POINTS.slug) + when(address.news, POINTS.newsWords);
  return [
    { reason: 'detection_jsonld_news', points: when(isNews, POINTS.newsType) },
    { reason: 'detection_outlet', points: when(knownOutlet, POINTS.outlet) },
    { reason: 'detection_outlet', points: when(jsonLdTypes.includes('NewsMediaOrganization'), POINTS.newsOrganization) },
    { reason: 'detection_og_article', points: when(OG_NEWS.test(ogType), POINTS.ogNews) },
    {
      reason: 'detection_jsonld_article',
      points: when(!isNews && jsonLdTypes.some((type) => ARTICLE_TYPE.test(type)), POINTS.articleType),
    },
    { reason: 'detection_published', points: when(publishedMeta, POINTS.published) },
    { reason: 'detection_address', points: addressFor + when(address.newspaperHost, POINTS.newspaperHost) },
    {
      reason: 'detection_text',
      points: when(text.lengthUtf16 > LONG_TEXT_UTF16, POINTS.longText) + when(text.byline && text.time, POINTS.signed),
    },
    { reason: 'detection_jsonld_other', points: when(!isNews && jsonLdTypes.some((type) => OTHER_TYPE.test(type)), POINTS.otherType) },
    { reason: 'detection_og_other', points: when(OG_OTHER.test(ogType), POINTS.ogOther) },
    { reason: 'detection_address_other', points: when(address.other, POINTS.otherWords) },
    { reason: 'detection_short', points: when(text.lengthUtf16 < SHORT_TEXT_UTF16, POINTS.shortText) },
    {
      reason: 'detection_listing',
      points:
        when(address.front, POINTS.front) +
        when(address.section, POINTS.section) +
        when(text.linkDensity > MOSTLY_LINKS, POINTS.mostlyLinks),
    },
  ];
}

/**
 * The last step by itself, for a caller that knows the outlets where the probe, which must stay small, does not.
 * `score` is a Detection's.
 */
export function isArticleScore(score: number, knownOutlet: boolean): boolean {
  return score + (knownOutlet ? POINTS.outlet : 0) >= THRESHOLD;
}

/** Is this page a news article? With the reasons, strongest kinds first, for and then against. */
export function detectArticle(signals: PageSignals): Detection {
  const evidence = evidenceOf(signals).filter(({ points }) => points !== 0);
  const score = evidence.reduce((sum, { points }) => sum + points, 0) - (signals.knownOutlet ? POINTS.outlet : 0);
  return { isArticle: isArticleScore(score, signals.knownOutlet), score, reasons: [...new Set(evidence.map(({ reason }) => reason))] };
}
