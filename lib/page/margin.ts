import type { Contradiction } from '../claims/contradiction';
import { namesUnknown } from '../entities/names-unknown';
import type { BackgroundMessages, Request, Response } from '../messages';
import { loadCard } from './card-opener';
import { rectsOf } from './hit-test';
import type { MarginMark } from './margin-contract';
import { askBackground } from './port';
import type { Reading } from './reading';

type Answered = Response<BackgroundMessages, 'contradictions'>;

interface MarginWorld {
  document: Document;
  signal: AbortSignal;
  readings: () => readonly Reading[];
  /** How long the pointer has to rest, and may be away. */
  delays: MarginMark['delays'];
  /** The extension may be gone. */
  onLost: () => void;
}

/** A page whose text changes all the time does not have its claims read more often. Milliseconds. */
const ASK_EVERY_MS = 5_000;

/**
 * Marks in the margin where kept articles contradict or update what is being read. What they hang on is the sentence: while that stands in the text the
 * mark is there, wherever the text has moved. The card's script, which draws them, is loaded with the first one.
 */
export class Margin {
  private readonly found = new Map<Reading, Answered>();
  /** Those that were asked about, or would have been. */
  private readonly comparable = new Set<Reading>();
  private readonly asked = new WeakMap<Reading, { text: string; atMs: number }>();
  private readonly waiting = new WeakMap<Reading, ReturnType<typeof setTimeout>>();
  /** The marks that are shown: none is news only where there were some. */
  private shown = 0;
  private isOn = true;

  constructor(private readonly world: MarginWorld) {}

  /** Asks what contradicts an article beside which others are kept, where that can have changed. */
  async ask(reading: Reading): Promise<void> {
    const { signal } = this.world;
    this.comparable.add(reading);
    if (signal.aborted || !this.isOn || !reading.articleId) return;
    const { text } = reading.article;
    const last = this.asked.get(reading);
    if (last?.text === text) return;
    const waitMs = last ? last.atMs + ASK_EVERY_MS - performance.now() : 0;
    clearTimeout(this.waiting.get(reading));
    if (waitMs > 0) {
      this.waiting.set(
        reading,
        setTimeout(() => void this.ask(reading), waitMs),
      );
      return;
    }
    this.asked.set(reading, { text, atMs: performance.now() });
    const answer = await askBackground('contradictions', { articleId: reading.articleId, ...readOf(reading) });
    if (!answer.ok || signal.aborted || !this.world.readings().includes(reading)) return;
    this.found.set(reading, answer.value);
    await this.update();
  }

  /** The text, or where it lies, has changed. */
  async update(): Promise<void> {
    const readings = this.world.readings();
    for (const known of [this.found, this.comparable])
      for (const reading of known.keys()) if (!readings.includes(reading)) known.delete(reading);
    const marks = this.isOn
      ? [...this.found].flatMap(([reading, answered]) =>
          bySentence(answered.found).flatMap((these) => this.markOf(reading, these, answered.kept) ?? []),
        )
      : [];
    if (marks.length === 0 && this.shown === 0) return;
    this.shown = marks.length;
    (await loadCard(this.world.onLost))?.margin.show(marks);
  }

  /** Switches the marks on or off. */
  async switchTo(isOn: boolean): Promise<void> {
    if (this.isOn === isOn) return;
    this.isOn = isOn;
    await this.update();
    if (isOn) await Promise.all([...this.comparable].map((reading) => this.ask(reading)));
  }

  private async compare(reading: Reading, contradictions: MarginMark['contradictions'], isKept: boolean): Promise<void> {
    const kept = isKept || (await askBackground('article-keep', reading.input())).ok;
    if (kept && reading.articleId) {
      const others = contradictions.flatMap((one) => one.others.map(({ article }) => article));
      await askBackground('show-story', { articleId: reading.articleId, ...(isKept ? {} : { keep: others }) });
    } else this.world.onLost();
  }

  private markOf(reading: Reading, contradictions: MarginMark['contradictions'], isKept: boolean): MarginMark | undefined {
    const [first] = contradictions;
    const place = placeOf(first, reading.article.text);
    if (!place) return undefined;
    const [start, end] = place;
    const { document, delays } = this.world;
    return {
      contradictions,
      rects: () => rectsOf(document, reading.map, start, end),
      text: () => reading.map.positionAt(start)?.node,
      delays,
      isKept,
      onCompare: () => void this.compare(reading, contradictions, isKept),
    };
  }
}

/** What the message takes at most. */
const MOST_TITLE_UTF16 = 500;
const MOST_LANGUAGE_UTF16 = 40;

/** What reading the claims of an article needs. */
function readOf({
  article: { text, title, language },
  asOf,
  mentions,
}: Reading): Omit<Request<BackgroundMessages, 'contradictions'>, 'articleId'> {
  const day = asOf?.basis === 'today' ? undefined : asOf?.day;
  return {
    text,
    ...(title ? { title: title.slice(0, MOST_TITLE_UTF16) } : {}),
    ...(language ? { language: language.slice(0, MOST_LANGUAGE_UTF16) } : {}),
    ...(day ? { published: day } : {}),
    unknown: namesUnknown(mentions),
    mentions: mentions.flatMap(({ start, end, kind, id, name, surface }) => (id ? [{ start, end, kind, id, name: name ?? surface }] : [])),
  };
}

/** A sentence is marked once, whatever of it is contradicted. */
function bySentence(all: readonly Contradiction[]): MarginMark['contradictions'][] {
  const sentences = new Map<string, MarginMark['contradictions']>();
  for (const one of all) {
    const before = sentences.get(one.here.quote);
    sentences.set(one.here.quote, before ? [...before, one] : [one]);
  }
  return [...sentences.values()];
}

/** Where the sentence stands now: where it was, or else where it stands once. */
function placeOf({ start, here: { quote } }: Contradiction, text: string): [number, number] | undefined {
  if (text.startsWith(quote, start)) return [start, start + quote.length];
  const at = text.indexOf(quote);
  return at >= 0 && text.indexOf(quote, at + 1) < 0 ? [at, at + quote.length] : undefined;
}
