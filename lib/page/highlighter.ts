import { describe } from '../anchoring/describe';
import type { TextSpan } from '../article/text-map';
import type { Mention } from '../entities/mention';
import type { HighlightDraft, PlacedHighlight, Selector } from '../highlights/highlight';
import { type HighlightColour, MAX_ABOUT, MAX_QUOTE_UTF16 } from '../highlights/limits';
import { type EditorOpen, type Point, registeredCard, type SelectionWay, type ToolbarOpen } from './card-contract';
import { HighlightEdits } from './highlight-edits';
import { rectsOf } from './hit-test';
import type { LateToolsWorld } from './late-tools-world';
import { lookUp } from './look-up-words';
import type { MarkWalk } from './mark-walk';
import { askBackground } from './port';
import { FIRST_COLOUR, type Reading } from './reading';
import { rectsOfRange, selectableDocuments, selectedRange, spanOfRange } from './selection';

/** What the reader has selected, and the part of it that can be highlighted. */
interface Selected {
  reading: Reading;
  range: AbstractRange;
  words: string;
  span?: TextSpan;
}

const isSame = (a: TextSpan | undefined, b: TextSpan | undefined): boolean =>
  a?.startUtf16 === b?.startUtf16 && a?.endUtf16 === b?.endUtf16;

/** Ids of the entities named in a stretch of the text. */
function entitiesIn(mentions: readonly Mention[], start: number, end: number): string[] {
  const within = mentions.filter((mention) => mention.start < end && mention.end > start);
  return [...new Set(within.flatMap((mention) => mention.id ?? []))].slice(0, MAX_ABOUT);
}

/** Makes, edits and deletes highlights on the page; loaded with the card, in whose toolbar and editor this is done. A highlight shows once the library has acknowledged it. */
export class Highlighter {
  private readonly edits: HighlightEdits;
  /** The selection for which the toolbar was offered last. */
  private offered: { words: string; span: TextSpan | undefined } | undefined;

  constructor(
    private readonly world: LateToolsWorld,
    private readonly walk: MarkWalk,
  ) {
    this.edits = new HighlightEdits(world);
  }

  private selected(): Selected | undefined {
    const reading = this.world.reading();
    if (!reading) return undefined;
    const { map, article, onPage } = reading;
    for (const document of selectableDocuments(this.world.document, map.trees)) {
      const range = selectedRange(document, map.trees);
      const words = String(document.getSelection() ?? '').trim();
      if (!range || words === '') continue;
      const nodes = onPage.blocks.flatMap(({ mapped }) => [...mapped.nodes.keys()]);
      const span = spanOfRange(range, nodes, map, article.text);
      return { reading, range, words, ...(span ? { span } : {}) };
    }
    return undefined;
  }

  /** Offers the toolbar for what is selected; by keyboard only once for each selection. */
  offer(way: SelectionWay, pointer?: Point): void {
    const selected = this.selected();
    if (!selected) return;
    const { words, span } = selected;
    const isNew = this.offered?.words !== words || !isSame(this.offered.span, span);
    if (way !== 'pointer' && !isNew) return;
    this.offered = { words, span };
    registeredCard()?.showToolbar({ ...this.toolbarOf(selected, way), ...(pointer ? { pointer } : {}) });
  }

  private toolbarOf({ reading, range, words, span }: Selected, way: SelectionWay): ToolbarOpen {
    const { article } = reading;
    const from = range.startContainer.ownerDocument ?? this.world.document;
    const watching = new AbortController();
    // Touch takes the selection away with the very press that is meant for the toolbar.
    const gone = () => from.getSelection()?.type !== 'Range' && registeredCard()?.close();
    if (way !== 'touch') from.addEventListener('selectionchange', gone, { signal: watching.signal });
    return {
      way,
      from,
      rects: () => (span ? rectsOf(this.world.document, reading.map, span.startUtf16, span.endUtf16) : rectsOfRange(range)),
      onClosed: () => watching.abort(),
      citation: {
        quote: span ? article.text.slice(span.startUtf16, span.endUtf16) : words,
        title: article.title,
        outlet: article.outlet?.name,
        date: article.published?.day,
        address: article.canonicalUrl ?? article.url,
      },
      onLookUp: () => void lookUp({ ...this.world, walk: this.walk }, { reading, range, words, span }, way),
      ...(span ? { highlighting: this.highlightingOf(reading, span, way) } : {}),
    };
  }

  private highlightingOf(reading: Reading, span: TextSpan, way: SelectionWay): NonNullable<ToolbarOpen['highlighting']> {
    const make = (colour?: HighlightColour, claim?: boolean) =>
      this.make(reading, span, { ...(colour && { colour }), ...(claim && { claim }) });
    const reason = way === 'pointer' ? 'click' : way;
    const makeThen = async (focusOn: 'note' | 'tags') => {
      const placed = await make();
      if (placed) this.edit([placed], reason, undefined, focusOn);
    };
    const under = reading.highlightsIn(span.startUtf16, span.endUtf16);
    return {
      onHighlight: (colour) => void make(colour),
      onNote: () => void makeThen('note'),
      onTag: () => void makeThen('tags'),
      onClaim: () => void make(undefined, true),
      ...(under.length > 0 ? { onEdit: () => this.edit(under, reason) } : {}),
    };
  }

  /** Highlights what is selected, in the first colour; says what can be highlighted where that is nothing. */
  async highlightSelection(claim = false): Promise<void> {
    const selected = this.selected();
    if (selected?.span) await this.make(selected.reading, selected.span, { claim });
    else registeredCard()?.say({ kind: selected ? 'outside-text' : this.world.reading() ? 'nothing-selected' : 'no-text' });
  }

  /** What is selected, as a highlight would hold it: for one whose words are gone. */
  describeSelection(): { selector: Selector; about: string[] } | undefined {
    const { span, reading } = this.selected() ?? {};
    return span && reading && describedIn(reading, span);
  }

  private async make(
    reading: Reading,
    span: TextSpan,
    more: Partial<Pick<HighlightDraft, 'colour' | 'claim'>>,
  ): Promise<PlacedHighlight | undefined> {
    const { url, title, outlet, byline, published } = reading.article;
    const draft = {
      url,
      colour: FIRST_COLOUR,
      note: '',
      tags: [],
      claim: false,
      ...describedIn(reading, span),
      ...(title ? { title } : {}),
      ...(outlet ? { outlet: outlet.name } : {}),
      ...(byline ? { author: byline } : {}),
      ...(published ? { published: published.day } : {}),
      ...more,
    };
    const { start, end } = draft.selector.position;
    const answer = await this.edits.make(draft, end < span.endUtf16);
    if (!answer.ok) {
      registeredCard()?.say({ kind: 'failure', failure: answer.failure });
      return undefined;
    }
    for (const document of selectableDocuments(this.world.document, reading.map.trees)) document.getSelection()?.removeAllRanges();
    registeredCard()?.close();
    const placed: PlacedHighlight = { highlight: answer.value.highlight, state: 'exact', start, end };
    reading.highlights.push(placed);
    this.world.repaint();
    return placed;
  }

  /** Opens the editor on the first of some highlights at one place; the others are offered beside it. */
  edit(here: readonly PlacedHighlight[], reason: EditorOpen['reason'], pointer?: Point, focusOn?: EditorOpen['focusOn']): void {
    const reading = this.world.reading();
    const [placed] = here;
    if (!reading || placed?.start === undefined || placed.end === undefined) return;
    const { id } = placed.highlight;
    // The page may have changed under it, and the library has it anew after each change.
    const now = () => reading.highlights.find((other) => other.highlight.id === id) ?? placed;
    const first = (chosen: string) => here.toSorted((a, b) => Number(b.highlight.id === chosen) - Number(a.highlight.id === chosen));
    const byTime = here.toSorted((a, b) => b.highlight.createdAt - a.highlight.createdAt);
    registeredCard()?.editHighlight({
      highlight: now().highlight,
      state: placed.state,
      ...(placed.state === 'changed' ? { now: reading.article.text.slice(placed.start, placed.end) } : {}),
      reason,
      here: byTime.map(({ highlight }) => highlight),
      rects: () => {
        const { start, end } = now();
        return start === undefined || end === undefined ? [] : rectsOf(this.world.document, reading.map, start, end);
      },
      onChoose: (chosen) => this.edit(first(chosen), reason === 'click' ? 'keyboard' : reason, pointer),
      onChange: (change) => this.edits.change(() => now().highlight, change),
      onDelete: () => void this.edits.delete(id),
      onUndo: () => this.edits.undoLast(),
      fetchTags: async () => {
        const answer = await askBackground('tags', {});
        return answer.ok ? answer.value.tags : [];
      },
      onClosed: () => undefined,
      ...(pointer ? { pointer } : {}),
      ...(focusOn ? { focusOn } : {}),
    });
  }
}

/** A stretch as a highlight holds it: where it is, and the entities that it names. */
function describedIn(reading: Reading, { startUtf16, endUtf16 }: TextSpan): { selector: Selector; about: string[] } {
  const end = Math.min(endUtf16, startUtf16 + MAX_QUOTE_UTF16);
  return { selector: describe(reading.article.text, startUtf16, end), about: entitiesIn(reading.mentions, startUtf16, end) };
}
