import { useMemo } from 'react';
import { cutText, type Piece, type Span } from '../../lib/highlights/cut-text';
import type { Highlight, PlacedHighlight } from '../../lib/highlights/highlight';
import type { KeptArticle, KeptMention } from '../../lib/store/kept-article';
import { colourName } from '../highlight/Swatches';
import { addressOf } from './route';

type Cover = { kind: 'highlight'; highlight: Highlight } | { kind: 'name'; mention: KeptMention };

function spansOf(mentions: readonly KeptMention[], placed: readonly PlacedHighlight[]): Span<Cover>[] {
  const names = mentions.map((mention): Span<Cover> => ({ start: mention.start, end: mention.end, value: { kind: 'name', mention } }));
  const own = placed.flatMap(({ highlight, start, end }): Span<Cover>[] =>
    start === undefined || end === undefined ? [] : [{ start, end, value: { kind: 'highlight', highlight } }],
  );
  return [...names, ...own];
}

/** Marks lie around names, so that a name in a highlight still leads somewhere. */
function Covered({ piece: { text, covers } }: { piece: Piece<Cover> }) {
  const name = covers.find((cover) => cover.kind === 'name');
  const own = covers.findLast((cover) => cover.kind === 'highlight');
  const words = name ? (
    <a className={`name ${name.mention.kind}`} href={addressOf('about', name.mention.id)} title={name.mention.name}>
      {text}
    </a>
  ) : (
    text
  );
  if (!own) return words;
  const { colour, note } = own.highlight;
  return (
    <mark className={colour} title={note === '' ? colourName(colour) : note}>
      {words}
    </mark>
  );
}

/** Paragraphs where the article has no parts, as in one that came from a file. */
function partsOf({ parts, text }: KeptArticle): KeptArticle['parts'] {
  if (parts.length > 0) return parts;
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({ kind: 'body', start: index, end: index + line.length }));
}

/** The text of a kept article with the reader's highlights and the names in it. */
export function MarkedText({ article, placed }: { article: KeptArticle; placed: readonly PlacedHighlight[] }) {
  const spans = useMemo(() => spansOf(article.mentions, placed), [article, placed]);
  return (
    <article className="kept-text" dir="auto" lang={article.language}>
      {partsOf(article).map(({ kind, start, end }) => {
        const pieces = cutText(article.text, start, end, spans).map((piece) => <Covered key={piece.start} piece={piece} />);
        return kind === 'headline' || kind === 'heading' ? (
          <h3 key={start} className={kind} dir="auto">
            {pieces}
          </h3>
        ) : (
          <p key={start} className={kind} dir="auto">
            {pieces}
          </p>
        );
      })}
    </article>
  );
}
