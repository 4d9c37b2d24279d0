import { describe } from '../anchoring/describe';
import type { TextSpan } from '../article/text-map';
import type { Mention } from '../entities/mention';
import type { PlacedHighlight } from '../highlights/highlight';
import { type HighlightColour, MAX_ABOUT, MAX_QUOTE_UTF16 } from '../highlights/limits';
import type { Answer } from '../messages';
import { type EditorOpen, type Point, registeredCard } from './card-contract';
import { rectsOf } from './hit-test';
import { askBackground } from './port';
import { FIRST_COLOUR, type Reading } from './reading';
import { selectedSpan } from './selection';

export interface HighlighterWorld {
  document: Document;
  /** The article that is spoken of. */
  reading: () => Reading | undefined;
  repaint: () => void;
  reload: () => Promise<void>;
  onLost: () => void;
}

/** Pages without encryption have no randomUUID. */
const newHighlightId = (): string =>
  [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(16).padStart(8, '0')).join('');

/** Ids of the entities named in a stretch of the text. */
function entitiesIn(mentions: readonly Mention[], start: number, end: number): string[] {
  const within = mentions.filter((mention) => mention.start < end && mention.end > start);
  return [...new Set(within.flatMap((mention) => mention.id ?? []))].slice(0, MAX_ABOUT);
}

/** Makes, edits and deletes highlights on the page; loaded with the card, in whose toolbar and editor this is done. A highlight shows once the library has acknowledged it. */
export class Highlighter {
  /** The selection for which the toolbar was offered last. */
  private offered: TextSpan | undefined;

  constructor(private readonly world: HighlighterWorld) {}

  private selected() {
    const reading = this.world.reading();
    return reading && selectedSpan(this.world.document.getSelection(), reading.map, reading.article.text);
  }

  /** Is something selected for which the toolbar was not offered already? */
  isNewSelection(): boolean {
    const span = this.selected();
    return span !== undefined && !(span.startUtf16 === this.offered?.startUtf16 && span.endUtf16 === this.offered.endUtf16);
  }

  /** Offers the toolbar for what is selected. */
  async offerToolbar(pointer?: Point): Promise<void> {
    const reading = this.world.reading();
    const span = this.selected();
    if (!reading || !span) return;
    this.offered = span;
    const card = registeredCard();
    const now = this.selected();
    if (now?.startUtf16 !== span.startUtf16 || now.endUtf16 !== span.endUtf16) return;
    card?.showToolbar({
      rects: () => rectsOf(this.world.document, reading.map, span.startUtf16, span.endUtf16),
      onHighlight: (colour) => void this.make(span.startUtf16, span.endUtf16, colour),
      onNote: () =>
        void this.make(span.startUtf16, span.endUtf16, FIRST_COLOUR).then((placed) => placed && this.edit(placed, 'click', true)),
      onClosed: () => undefined,
      ...(pointer ? { pointer } : {}),
    });
  }

  /** Highlights what is selected, in the first colour. */
  async highlightSelection(): Promise<void> {
    const span = this.selected();
    if (span) await this.make(span.startUtf16, span.endUtf16, FIRST_COLOUR);
  }

  private async make(start: number, end: number, colour: HighlightColour): Promise<PlacedHighlight | undefined> {
    const reading = this.world.reading();
    if (!reading) return undefined;
    const { url, title, outlet, byline, published } = reading.article;
    const draft = {
      url,
      selector: describe(reading.article.text, start, Math.min(end, start + MAX_QUOTE_UTF16)),
      colour,
      note: '',
      tags: [],
      claim: false,
      about: entitiesIn(reading.mentions, start, end),
      ...(title ? { title } : {}),
      ...(outlet ? { outlet: outlet.name } : {}),
      ...(byline ? { author: byline } : {}),
      ...(published ? { published: published.day } : {}),
    };
    const answer = await askBackground('highlight-save', { id: newHighlightId(), draft, identity: reading.identity });
    if (!answer.ok) {
      await this.say(answer.failure.message);
      return undefined;
    }
    this.world.document.getSelection()?.removeAllRanges();
    registeredCard()?.close();
    const placed: PlacedHighlight = {
      highlight: answer.value.highlight,
      state: 'exact',
      start,
      end: Math.min(end, start + MAX_QUOTE_UTF16),
    };
    reading.highlights.push(placed);
    this.world.repaint();
    return placed;
  }

  /** Opens the editor on a highlight. */
  async edit(placed: PlacedHighlight, reason: EditorOpen['reason'], focusNote = false, pointer?: Point): Promise<void> {
    const reading = this.world.reading();
    const { start, end, highlight } = placed;
    if (!reading || start === undefined || end === undefined) return;
    /** As it was when it was deleted, with its last note and colour. */
    let last = highlight;
    const remove = async () => {
      const answer = await askBackground('highlight-delete', { id: highlight.id });
      if (answer.ok) last = answer.value.highlight;
      return answer;
    };
    const card = registeredCard();
    card?.editHighlight({
      highlight,
      reason,
      focusNote,
      rects: () => {
        // The page may have changed under it.
        const now = reading.highlights.find((other) => other.highlight.id === highlight.id) ?? placed;
        return now.start === undefined || now.end === undefined ? [] : rectsOf(this.world.document, reading.map, now.start, now.end);
      },
      onChange: (change) => this.thenReload(askBackground('highlight-change', { id: highlight.id, change })),
      onDelete: () => this.thenReload(remove()),
      onRestore: () => this.thenReload(askBackground('highlight-restore', { highlight: last })),
      onClosed: () => undefined,
      ...(pointer ? { pointer } : {}),
    });
  }

  /** Whatever was asked of the library, the page shows what the library then has. */
  private async thenReload(asked: Promise<Answer<unknown>>): Promise<Answer<unknown>> {
    const answer = await asked;
    if (answer.ok) await this.world.reload();
    else this.world.onLost();
    return answer;
  }

  private async say(message: string): Promise<void> {
    registeredCard()?.say(message);
  }
}
