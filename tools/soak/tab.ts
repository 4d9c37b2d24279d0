import { detectArticle } from '../../lib/article/detect';
import { readSignals } from '../../lib/article/signals';
import { standingOf } from '../../lib/article/site-standing';
import { openRecogniser, type Recogniser } from '../../lib/entities/names/recogniser-file';
import { buildIndex } from '../../lib/knowledge/build-index';
import { decodePack } from '../../lib/knowledge/decode-pack';
import { Knowledge } from '../../lib/knowledge/knowledge';
import { openIndex } from '../../lib/knowledge/open-index';
import { type Inspection, inspect } from './inspect';
import { type BasePage, livePath, makeCase } from './make-case';

/** The half of a soak that runs in a tab: cases are made, parsed and inspected here, so that only numbers go to and fro. */
export interface TabSetting {
  seed: number;
  pages: BasePage[];
  /** ISO 8601: the clock of all cases. */
  now: string;
}

/** Markup is compared, and the engine asked, in every so many cases. */
const COMPARE_EVERY = 4;
const ANNOTATE_EVERY = 3;

interface Tab {
  setting: TabSetting;
  knowledge: Knowledge;
  recogniser: Recogniser;
  sources: Map<string, string>;
}
let tab: Tab | undefined;

async function fetched(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} was not served: ${response.status}`);
  return response;
}

export async function prepare(setting: TabSetting): Promise<void> {
  const pack = await (await fetched('/knowledge.pack')).blob();
  const names = await (await fetched('/recogniser.bin')).arrayBuffer();
  tab = {
    setting,
    knowledge: new Knowledge(openIndex(buildIndex(await decodePack(pack)).buffer)),
    recogniser: openRecogniser(names),
    sources: new Map(),
  };
}

async function sourceOf(sources: Map<string, string>, { name }: BasePage): Promise<string> {
  const known = sources.get(name);
  if (known !== undefined) return known;
  const source = await (await fetched(`/soak-page/${encodeURIComponent(name)}`)).text();
  sources.set(name, source);
  return source;
}

export interface TabResult extends Inspection {
  number: number;
  /** The spoiled page, UTF-16 code units. */
  sourceUtf16: number;
  /** Is it an article at an address like a newspaper's on this machine? Such cases can be tried as live pages. */
  isArticleHere: boolean;
}

export async function runCase(number: number): Promise<TabResult> {
  if (tab === undefined) throw new Error('The tab is not prepared.');
  const { setting, knowledge, recogniser, sources } = tab;
  const soakCase = makeCase(setting.seed, number, setting.pages);
  const html = soakCase.spoil(await sourceOf(sources, soakCase.page));
  const document = new DOMParser().parseFromString(html, 'text/html');
  const inspection = inspect(document, {
    url: soakCase.url,
    random: soakCase.random,
    now: new Date(setting.now),
    knowledge: number % ANNOTATE_EVERY === 0 ? knowledge : undefined,
    recogniser,
    compareMarkup: number % COMPARE_EVERY === 0,
  });
  const here = `${location.origin}${livePath(number)}`;
  const isArticleHere = inspection.problems.length === 0 && detectArticle(readSignals(document), here, standingOf(here)).isArticle;
  return { ...inspection, number, sourceUtf16: html.length, isArticleHere };
}
