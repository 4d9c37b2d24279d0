import { browser } from 'wxt/browser';
import type { TextRange } from '../article/text-map';
import type { Mention } from '../entities/mention';
import type { PageMessages } from '../messages';
import type { Handlers } from '../messaging';
import type { Settings } from '../settings';
import { registeredCard, unregisterCard } from './card-contract';
import { CardOpener } from './card-opener';
import type { PaintName } from './highlight-names';
import { rectsOf } from './hit-test';
import { HoverIntent } from './hover-intent';
import { lateTools } from './late-tools';
import { Margin } from './margin';
import { untilVisible, watchForReload, watchForReturn } from './page-life';
import { PageReader } from './page-reader';
import { Painter } from './painter';
import { listenToPointer } from './pointer';
import { askBackground, servePage } from './port';
import { stateOf } from './state-of';

/** How long a place that was jumped to stays lit, milliseconds. */
const FLASH_MS = 1400;

/**
 * One visit to one page: reads it, paints it, answers for it, and leaves it as it was found. Everything that listens does so
 * under one signal.
 */
export class PageVisit {
  private readonly ending = new AbortController();
  private readonly painter = new Painter();
  private readonly reader: PageReader;
  private readonly cards: CardOpener;
  private readonly tools: ReturnType<typeof lateTools>;
  private readonly hover: HoverIntent<Mention>;
  private readonly margin: Margin;
  private settings: Settings | undefined;

  constructor(private readonly document: Document) {
    const reading = () => this.reader.current;
    this.reader = new PageReader({
      document,
      signal: this.ending.signal,
      repaint: () => this.paint(),
      closeCard: () => this.closeCard(),
      comparable: (reading) => void this.margin.ask(reading),
      isOrphaned: () => this.endIfOrphaned(),
      frameFound: (frame) => {
        this.listenTo(frame);
        void askBackground('style-frames', {});
      },
    });
    this.cards = new CardOpener(document, reading, {
      onClosed: () => this.hover.closed(),
      onPointer: (inside) => this.hover.card(inside),
      onNext: (mention, reason) => void this.tools().then((late) => late?.walk.openNextOf(mention, reason)),
      onLost: () => this.endIfOrphaned(),
    });
    this.tools = lateTools({
      document,
      reading,
      cards: this.cards,
      scrollTo: (start, end) => this.scrollTo(start, end),
      repaint: () => this.paint(),
      reload: () => this.loadHighlights(),
      onLost: () => this.endIfOrphaned(),
    });
    const delays = () => ({ openMs: this.settings?.hoverDelayMs ?? 500, leaveMs: this.settings?.leaveGraceMs ?? 300 });
    this.margin = new Margin({
      document,
      signal: this.ending.signal,
      readings: () => this.reader.readings,
      delays,
      onLost: () => this.endIfOrphaned(),
    });
    this.hover = new HoverIntent<Mention>(delays, {
      open: (mention, at) => void this.cards.open(mention, 'hover', at),
      close: () => registeredCard()?.pinned() || this.closeCard(),
    });
  }

  get ended(): boolean {
    return this.ending.signal.aborted;
  }

  async start(): Promise<void> {
    const { signal } = this.ending;
    // A card that is here before us belongs to an extension that is gone.
    for (const host of this.document.querySelectorAll('crossread-card')) host.remove();
    servePage(this.handlers(), signal);
    const mayBeOrphaned = () => this.endIfOrphaned();
    watchForReload(mayBeOrphaned);
    watchForReturn(window, signal, () => {
      if (this.endIfOrphaned()) return;
      watchForReload(mayBeOrphaned);
      void this.readSettings();
      void this.loadHighlights();
    });
    await this.readSettings();
    if (this.ended) return;
    this.listenTo(this.document);
    await this.read();
  }

  /** Listens to the page, or to a frame that holds some of its text. */
  private listenTo(document: Document): void {
    listenToPointer({
      page: this.document,
      document,
      reading: (at) => this.reader.attendTo(at),
      hover: this.hover,
      cards: this.cards,
      tools: this.tools,
      stillOurs: () => !this.endIfOrphaned(),
      signal: this.ending.signal,
    });
  }

  /** Reads what the page is now: at first, and when it has become another one. */
  async read(): Promise<void> {
    await untilVisible(this.document, this.ending.signal);
    if (!this.ended) await this.reader.read();
  }

  private async loadHighlights(): Promise<void> {
    await Promise.all(this.reader.readings.map((reading) => this.reader.loadHighlights(reading)));
  }

  private paint(): void {
    if (this.ended) return;
    this.reader.meter.painting(() => {
      const wanted = new Map<PaintName, TextRange[]>();
      for (const reading of this.reader.readings) reading.toPaint(this.settings?.marks ?? 'first-in-section', wanted);
      this.painter.show(wanted, ['crossread-flash']);
    });
    void this.margin.update();
  }

  private closeCard(): void {
    this.cards.cancel();
    registeredCard()?.close();
  }

  private handlers(): Handlers<PageMessages> {
    return {
      'page-state': async () => stateOf(this.reader),
      'scroll-to': async ({ start, openCard }) => {
        const mention = this.reader.current?.mentions.find((candidate) => candidate.start === start);
        const placed = this.reader.current?.highlights.find((one) => one.start === start);
        this.scrollTo(start, mention?.end ?? placed?.end ?? start + 1);
        if (openCard && mention) await this.cards.open(mention, 'keyboard');
        return {};
      },
      'set-day': async ({ day }) => {
        const reading = this.reader.current;
        const set = reading && (await askBackground('article-day-set', { identity: reading.identity, day }));
        if (set && !set.ok) throw new Error(set.failure.message);
        if (reading) await this.reader.annotate(reading);
        return stateOf(this.reader);
      },
      'highlights-changed': async () => {
        await this.loadHighlights();
        return {};
      },
      'knowledge-changed': async () => {
        await Promise.all(this.reader.readings.map((reading) => this.reader.annotate(reading)));
        return {};
      },
      'keep-article': async () => {
        const reading = this.reader.attendToView();
        const kept = reading && (await askBackground('article-keep', reading.input()));
        if (!kept?.ok) throw new Error(kept?.failure.message);
        return kept.value;
      },
      'settings-changed': async () => {
        void this.readSettings();
        return {};
      },
      resume: async () => {
        this.reader.resume();
        return {};
      },
      selection: async () => {
        const selected = (await this.tools())?.highlighter.describeSelection();
        return selected ? { selected } : {};
      },
      command: async ({ name }) => {
        this.reader.attendToView();
        if (name === 'next-contradiction') {
          registeredCard()?.margin.next();
          return {};
        }
        const late = await this.tools();
        if (name === 'next-mention') late?.walk.step(1);
        else if (name === 'previous-mention') late?.walk.step(-1);
        else if (name === 'open-card') await late?.walk.openCurrent();
        else await late?.highlighter.highlightSelection(name === 'highlight-claim');
        return {};
      },
    };
  }

  private scrollTo(start: number, end: number): void {
    const reading = this.reader.current;
    const position = reading?.map.positionAt(start);
    if (!reading || !position) return;
    position.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    // A paragraph may be taller than the window.
    const [rect] = rectsOf(this.document, reading.map, start, end);
    if (rect && (rect.top < 0 || rect.bottom > window.innerHeight))
      window.scrollBy({ top: rect.top - window.innerHeight / 2, behavior: 'instant' });
    this.painter.paint('crossread-flash', reading.map.rangesFor(start, end));
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
    void this.margin.switchTo(settings.marginMarks);
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
