import { browser } from 'wxt/browser';
import { extractArticle } from '../article/extract';
import type { Mention } from '../entities/mention';
import { placeHighlights } from '../highlights/place-highlights';
import type { PageMessages, PageState } from '../messages';
import type { Handlers } from '../messaging';
import type { Settings } from '../settings';
import { registeredCard, unregisterCard } from './card-contract';
import { CardOpener } from './card-opener';
import { Highlighter } from './highlighter';
import { rectsOf } from './hit-test';
import { HoverIntent } from './hover-intent';
import { Painter } from './painter';
import { listenToPointer } from './pointer';
import { askBackground, onSettingsChanged, servePage } from './port';
import { Reading } from './reading';

/** How long a place that was jumped to stays lit, milliseconds. */
const FLASH_MS = 1400;
/** The browser takes the runtime away some time after it closes the port; when is not laid down anywhere. */
const ORPHAN_CHECKS_MS = [0, 50, 500, 3000];

/**
 * One visit to one page: reads it, paints it, answers for it, and leaves it as it was found. Everything that listens does so
 * under one signal.
 */
export class PageVisit {
  private readonly ending = new AbortController();
  private readonly painter = new Painter(window);
  private readonly cards: CardOpener;
  private readonly highlighter: Highlighter;
  private readonly hover: HoverIntent<Mention>;
  private settings: Settings | undefined;
  private reading: Reading | undefined;
  private status: PageState['status'] = 'reading';
  private problem: string | undefined;

  constructor(private readonly document: Document) {
    const reading = () => this.reading;
    this.cards = new CardOpener(document, reading, {
      onClosed: () => this.hover.closed(),
      onPointer: (inside) => this.hover.card(inside),
      scrollTo: (start, end) => this.scrollTo(start, end),
      onLost: () => this.endIfOrphaned(),
    });
    this.highlighter = new Highlighter(document, reading, {
      repaint: () => this.paint(),
      reload: () => this.loadHighlights(),
      onLost: () => this.endIfOrphaned(),
    });
    this.hover = new HoverIntent<Mention>(
      () => ({ openMs: this.settings?.hoverDelayMs ?? 500, leaveMs: this.settings?.leaveGraceMs ?? 300 }),
      {
        open: (mention, at) => void this.cards.open(mention, 'hover', at),
        close: () => {
          this.cards.cancel();
          registeredCard()?.close();
        },
      },
    );
  }

  get ended(): boolean {
    return this.ending.signal.aborted;
  }

  async start(): Promise<void> {
    const { signal } = this.ending;
    // A card that is here before us belongs to an extension that is gone.
    for (const host of this.document.querySelectorAll('crossread-card')) host.remove();
    servePage(this.handlers(), signal);
    this.watchForReload();
    onSettingsChanged(() => void this.readSettings(), signal);
    await this.readSettings();
    if (this.ended) return;
    listenToPointer({
      document: this.document,
      reading: () => this.reading,
      hover: this.hover,
      cards: this.cards,
      highlighter: this.highlighter,
      stillOurs: () => !this.endIfOrphaned(),
      signal,
    });
    await this.read();
  }

  /** Extracts, annotates, places and paints. */
  async read(): Promise<void> {
    this.status = 'reading';
    const extracted = extractArticle(this.document, this.document.location.href, { now: new Date(), outlets: new Map() });
    if (!extracted.ok) {
      this.status = 'no-text';
      return;
    }
    this.reading = new Reading(extracted.article, extracted.textMap);
    await Promise.all([this.annotate(), this.loadHighlights()]);
  }

  private async annotate(): Promise<void> {
    const { reading } = this;
    if (!reading) return;
    const { id, url, title, outlet, language, published, text } = reading.article;
    const answer = await askBackground('annotate', {
      id,
      url,
      text,
      ...(title ? { title } : {}),
      ...(outlet ? { outlet: outlet.name } : {}),
      ...(language ? { language } : {}),
      ...(published ? { published: published.day } : {}),
    });
    if (this.ended || this.reading !== reading) return;
    if (!answer.ok) {
      if (this.endIfOrphaned()) return;
      this.status = 'failed';
      this.problem = answer.failure.message;
      return;
    }
    if (reading.asOf && reading.asOf.day !== answer.value.asOf.day) {
      // An open card was judged by another day.
      this.cards.cancel();
      registeredCard()?.close();
    }
    reading.asOf = answer.value.asOf;
    reading.mentions = answer.value.mentions;
    // The list of outlets is the background's: it would be a twelfth of this script.
    if (answer.value.outlet)
      reading.article.outlet = { name: answer.value.outlet, host: this.document.location.hostname.replace(/^www\./, '') };
    this.status = reading.mentions.length > 0 ? 'annotated' : 'nothing-found';
    this.paint();
  }

  private async loadHighlights(): Promise<void> {
    const { reading } = this;
    if (!reading) return;
    const answer = await askBackground('highlights-of-article', { articleId: reading.article.id });
    if (!answer.ok || this.ended || this.reading !== reading) return;
    reading.highlights = placeHighlights(answer.value.highlights, reading.article.text);
    this.paint();
  }

  private paint(): void {
    if (!this.ended) this.reading?.paint(this.painter, this.settings?.marks ?? 'first-in-section');
  }

  private state(): PageState {
    const { reading } = this;
    return {
      status: this.status,
      signals: [],
      found: reading?.found ?? [],
      highlights: (reading?.highlights ?? []).map(({ highlight, state, start }) => ({
        highlight,
        state,
        ...(start === undefined ? {} : { start }),
      })),
      ...(this.problem ? { problem: this.problem } : {}),
      ...(reading ? { article: reading.articleState } : {}),
      ...(reading?.asOf ? { asOf: reading.asOf } : {}),
    };
  }

  private handlers(): Handlers<PageMessages> {
    return {
      'page-state': async () => this.state(),
      'scroll-to': async ({ start, openCard }) => {
        const mention = this.reading?.mentions.find((candidate) => candidate.start === start);
        const placed = this.reading?.highlightAt(start);
        this.scrollTo(start, mention?.end ?? placed?.end ?? start + 1);
        if (openCard && mention) await this.cards.open(mention, 'keyboard');
        return {};
      },
      'set-day': async ({ day }) => {
        const set = this.reading && (await askBackground('article-day-set', { articleId: this.reading.article.id, day }));
        if (set && !set.ok) throw new Error(set.failure.message);
        await this.annotate();
        return this.state();
      },
      'highlights-changed': async () => {
        await this.loadHighlights();
        return {};
      },
      command: async ({ name }) => {
        if (name === 'next-mention') this.cards.step(1);
        else if (name === 'previous-mention') this.cards.step(-1);
        else if (name === 'open-card') await this.cards.openCurrent();
        else await this.highlighter.highlightSelection();
        return {};
      },
    };
  }

  private scrollTo(start: number, end: number): void {
    const { reading } = this;
    const position = reading?.map.positionAt(start);
    if (!reading || !position) return;
    position.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    // A paragraph may be taller than the window.
    const [rect] = rectsOf(this.document, reading.map, start, end);
    if (rect && (rect.top < 0 || rect.bottom > window.innerHeight))
      window.scrollBy({ top: rect.top - window.innerHeight / 2, behavior: 'instant' });
    this.painter.paint('crossread-flash', [{ start, end }], reading.map);
    setTimeout(() => this.painter.clear('crossread-flash'), FLASH_MS);
  }

  private async readSettings(): Promise<void> {
    const answer = await askBackground('settings', {});
    if (!answer.ok) {
      this.endIfOrphaned();
      return;
    }
    const settings = answer.value;
    const before = this.settings;
    this.settings = settings;
    const host = this.document.location.hostname.replace(/^www\./, '');
    if (settings.paused || settings.sitesOff.includes(host)) this.end();
    else if (before && before.marks !== settings.marks) this.paint();
  }

  /** When the extension is reloaded or removed this script lives on without it: it must not stay half-dead on the page. */
  private watchForReload(): void {
    const port = browser.runtime.connect({ name: 'reader' });
    // The worker's own sleep ends the port too; only a reload takes the runtime away.
    port.onDisconnect.addListener(() => {
      for (const delayMs of ORPHAN_CHECKS_MS) setTimeout(() => this.endIfOrphaned(), delayMs);
    });
  }

  /** True (and the visit over) where the extension that started it is gone. */
  private endIfOrphaned(): boolean {
    if (!this.ended && browser.runtime?.id === undefined) this.end();
    return this.ended;
  }

  /** Leaves the page as it was found. */
  end(): void {
    if (this.ended) return;
    this.hover.interrupt();
    this.painter.clearAll();
    unregisterCard();
    this.ending.abort();
  }
}
