import { type AddressShape, readAddressShape } from './address-shape';
import type { PageSignals } from './page-signals';
import type { SiteStanding } from './site-standing';

/** What spoke for or against, as keys of the message catalogue. */
export type DetectionReason =
  | 'detection_jsonld_news'
  | 'detection_outlet'
  | 'detection_publisher'
  | 'detection_og_article'
  | 'detection_published'
  | 'detection_newsroom'
  | 'detection_address'
  | 'detection_text'
  | 'detection_reported'
  | 'detection_jsonld_other'
  | 'detection_og_other'
  | 'detection_software'
  | 'detection_personal'
  | 'detection_advice'
  | 'detection_address_other'
  | 'detection_short'
  | 'detection_listing'
  | 'detection_no_news_site';

export interface Detection {
  isArticle: boolean;
  /** Points for less points against, of the page and its address; the site's standing sets how many are needed. */
  score: number;
  /** Those for it first. */
  reasons: DetectionReason[];
}

const NEWS_TYPE = /NewsArticle |LiveBlogPosting /;
const OTHER_TYPE =
  / (?:BlogPosting|TechArticle|Recipe|Product|HowTo|FAQPage|Software\w+|MobileApplication|ProfilePage|JobPosting|ScholarlyArticle|QAPage|DiscussionForumPosting|NutritionInformation) /;
const OG_NEWS = /^(?:article|story|news|newsarticle)$/;
const OG_OTHER = /^(?:product|profile|book|website|blog|music)|recipe/;
/** Programs that keep blogs, manuals, shops, forums and companies' own pages, and hardly ever a newsroom. */
const OTHER_SOFTWARE =
  /mediawiki|hubspot|jekyll|hugo|hexo|gatsby|sphinx|docusaurus|woocommerce|shopify|prestashop|magento|discourse|phpbb|vbulletin|wix|squarespace|government site|typo3|contao|siquando|joomla|blogger/;
const ADVICE =
  /^(?:how (?:to|i) |what (?:is|are) |why you |top \d|wie (?:man|du|sie) |warum |(?:the |die )?\d+ (?:\S+ ){0,4}?(?:things|ways|tips|reasons|places|best|ideas|ideen|tipps|gründe|ausflugsziele)(?!\p{L}))|tutorial|recipe$|review$|review:|(?<!\p{L})guide$|\(\d+ examples/iu;

/**
 * Points for and against. Chosen by hand and checked on 259 saved pages (npm run pages): a
 * publisher's own statement that this is news nearly decides; og:type=article is what blogs and shops say as well.
 */
const POINTS = {
  newsType: 4,
  newsOrganization: 2,
  ogNews: 1,
  published: 1,
  audience: 1,
  newsroom: 1,
  dated: 1,
  slug: 1,
  newsWords: 2,
  newspaperHost: 2,
  longText: 1,
  signed: 1,
  quoting: 1,
  reported: 2,
  otherType: -3,
  ogOther: -1,
  software: -2,
  personal: -2,
  veryPersonal: -1,
  advice: -3,
  otherWords: -2,
  section: -4,
  front: -8,
  shortText: -2,
  mostlyLinks: -1,
} as const;

/**
 * Least points of a page's own, by what is known of its site; `alone` where no registry was asked. On the saved pages: alone
 * 97 % of the news and 34 % of the others are taken for news, with the sites known 97 % and 9 % (docs/doubtful-labels.md).
 */
const THRESHOLDS = { alone: 3, outlet: 0, unlisted: 7, 'no-news': 9 } as const satisfies Record<SiteStanding | 'alone', number>;

/** Sums of paragraphs of 80 code units and more, UTF-16. */
const LONG_TEXT_UTF16 = 700;
const SHORT_TEXT_UTF16 = 350;
const MOSTLY_LINKS = 0.6;
/** Words a thousand code units. */
const REPORTED = 0.5;
const PERSONAL = 2.5;
const VERY_PERSONAL = 6;

type Evidence = [reason: DetectionReason, points: number];

function evidenceOf(signals: PageSignals, address: AddressShape): Evidence[] {
  const { types, ogType, generator, published, audience, newsroom } = signals;
  const isNews = NEWS_TYPE.test(types);
  const when = (condition: boolean, points: number): number => (condition ? points : 0);
  return [
    ['detection_jsonld_news', when(isNews, POINTS.newsType)],
    ['detection_publisher', when(types.includes(' NewsMediaOrganization '), POINTS.newsOrganization)],
    ['detection_og_article', when(OG_NEWS.test(ogType), POINTS.ogNews)],
    ['detection_published', when(published, POINTS.published)],
    ['detection_newsroom', when(audience, POINTS.audience) + when(newsroom, POINTS.newsroom)],
    [
      'detection_address',
      when(address.dated, POINTS.dated) +
        when(address.slug, POINTS.slug) +
        when(address.news && !address.section, POINTS.newsWords) +
        when(address.newspaperHost && !address.section, POINTS.newspaperHost),
    ],
    ['detection_text', when(signals.lengthUtf16 > LONG_TEXT_UTF16, POINTS.longText) + when(signals.signed, POINTS.signed)],
    ['detection_reported', when(signals.quoting >= 2, POINTS.quoting) + when(signals.reported >= REPORTED, POINTS.reported)],
    ['detection_jsonld_other', when(!isNews && OTHER_TYPE.test(types), POINTS.otherType)],
    ['detection_og_other', when(OG_OTHER.test(ogType), POINTS.ogOther)],
    ['detection_software', when(signals.code >= 3 || OTHER_SOFTWARE.test(generator), POINTS.software)],
    [
      'detection_personal',
      when(signals.personal >= PERSONAL, POINTS.personal) + when(signals.personal >= VERY_PERSONAL, POINTS.veryPersonal),
    ],
    ['detection_advice', when(ADVICE.test(signals.headline), POINTS.advice)],
    ['detection_address_other', when(address.other, POINTS.otherWords)],
    ['detection_short', when(signals.lengthUtf16 < SHORT_TEXT_UTF16, POINTS.shortText)],
    [
      'detection_listing',
      when(address.front, POINTS.front) +
        when(address.section && !isNews, POINTS.section) +
        when(signals.linkDensity > MOSTLY_LINKS, POINTS.mostlyLinks),
    ],
  ];
}

/**
 * Is this page a news article? With the reasons, strongest kinds first, for and then against. `url` is its address; without
 * `standing` the page decides alone.
 */
export function detectArticle(signals: PageSignals, url: string, standing?: SiteStanding): Detection {
  const evidence = evidenceOf(signals, readAddressShape(url)).filter(
    // Speaking to the reader gives a blog away; on an outlet's site it is a column.
    ([reason, points]) => points !== 0 && !(reason === 'detection_personal' && standing === 'outlet'),
  );
  const score = evidence.reduce((sum, [, points]) => sum + points, 0);
  const reasons = evidence.map(([reason]) => reason);
  if (standing === 'outlet') reasons.unshift('detection_outlet');
  if (standing === 'no-news') reasons.push('detection_no_news_site');
  return { isArticle: score >= THRESHOLDS[standing ?? 'alone'], score, reasons };
}
