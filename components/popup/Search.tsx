import { type ReactNode, useEffect, useState } from 'react';
import type { Highlight } from '../../lib/highlights/highlight';
import { failureText } from '../failure-text';
import { colourName } from '../highlight/Swatches';
import { formatDate, formatNumber, plural, t } from '../i18n';
import { isWebAddress } from '../web-address';
import { HighlightWords } from './HighlightWords';
import type { PopupPort } from './popup-port';

/** As many as the background answers at most; with as many there may be more. */
const MOST_FOUND = 50;

interface Found {
  highlights: Highlight[];
  total: number;
  problem?: string;
}

/** What the library has for these words, and how much it has in all. Answers to what was typed before come to nothing. */
function useFound(port: PopupPort, words: string): Found {
  const [found, setFound] = useState<Found>({ highlights: [], total: 0 });
  useEffect(() => {
    let isWanted = true;
    void port.searchHighlights(words).then((answer) => {
      if (!isWanted) return;
      setFound((before) => (answer.ok ? answer.value : { ...before, highlights: [], problem: failureText(answer.failure) }));
    });
    return () => {
      isWanted = false;
    };
  }, [port, words]);
  return found;
}

function Result({ highlight }: { highlight: Highlight }) {
  const { url, title, outlet, published } = highlight;
  const source = [title, outlet, published && formatDate(published, 'short')]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
  return (
    <li className="highlight row">
      <span className={`swatch ${highlight.colour}`} title={colourName(highlight.colour)} />
      <div className="grow">
        <p className="quote" dir="auto">
          {highlight.selector.quote.exact}
        </p>
        <HighlightWords highlight={highlight} />
        <p className="small muted" dir="auto">
          {isWebAddress(url) ? (
            <a href={url} target="_blank" rel="noreferrer" title={t('search_open')}>
              {source || url}
            </a>
          ) : (
            source
          )}
        </p>
      </div>
    </li>
  );
}

function Results({ found: { highlights, problem } }: { found: Found }) {
  const count = highlights.length;
  const said =
    problem ??
    (count === 0
      ? t('search_found_none')
      : count >= MOST_FOUND
        ? t('search_found_most', formatNumber(count))
        : plural('search_found', count));
  return (
    <div className="tab-panel">
      <p className="sec small muted" role="status">
        {said}
      </p>
      <ul className="rows">
        {highlights.map((highlight) => (
          <Result key={highlight.id} highlight={highlight} />
        ))}
      </ul>
    </div>
  );
}

/** A search over all highlights of the library; while there are words in it, what they find stands in the place of the rest. */
export function Search({ port, children }: { port: PopupPort; children: ReactNode }) {
  const [words, setWords] = useState('');
  const found = useFound(port, words.trim());
  const hasSearch = found.total > 0 || words !== '';
  return (
    <>
      {hasSearch && (
        <search className="search">
          <input
            type="search"
            aria-label={t('search_label')}
            placeholder={plural('search_placeholder', found.total)}
            dir="auto"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </search>
      )}
      {words.trim() === '' ? children : <Results found={found} />}
    </>
  );
}
