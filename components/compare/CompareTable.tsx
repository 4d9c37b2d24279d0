import type { ReactNode } from 'react';
import type { Cell, Facet } from '../../lib/claims/comparison/comparison';
import { addressAtQuote } from '../../lib/claims/text-fragment';
import { formatDate, plural, t } from '../i18n';
import { isWebAddress } from '../web-address';
import type { ComparedColumn, ComparedStory } from './compared-story';
import { valueText } from './value-text';
import { VERDICT_LABEL, VERDICT_MEANING } from './verdicts';

/** The quote with its value standing out. */
function Quote({ cell: { quote, start, valueStart, valueEnd } }: { cell: Cell }) {
  if (valueStart === undefined || valueEnd === undefined || valueStart < start || valueEnd > start + quote.length) return quote;
  const [from, to] = [valueStart - start, valueEnd - start];
  return (
    <>
      {quote.slice(0, from)}
      <mark className="value-mark">{quote.slice(from, to)}</mark>
      {quote.slice(to)}
    </>
  );
}

function CellView({ facet, cell, url, children }: { facet: Facet; cell: Cell; url: string; children: ReactNode }) {
  return (
    <div className="said">
      {cell.value !== undefined && (
        <p className="value">
          <bdi>{valueText(facet, cell)}</bdi>
          {cell.was !== undefined && <span className="small muted"> {t('corrected_was', cell.was)}</span>}
        </p>
      )}
      <blockquote dir="auto">
        {isWebAddress(url) ? (
          <a href={addressAtQuote(url, cell.quote)} target="_blank" rel="noreferrer" title={t('compare_open_at')}>
            <Quote cell={cell} />
          </a>
        ) : (
          <Quote cell={cell} />
        )}
      </blockquote>
      {cell.speaker !== undefined && (
        <p className="small muted">
          {t('compare_says')} <bdi>{cell.speaker}</bdi>
        </p>
      )}
      {children}
    </div>
  );
}

/** What the reader can do with what is compared. */
interface CompareTools {
  /** Takes an article out of the story. */
  onTakeOut: (column: ComparedColumn) => void;
  /** What belongs to a cell. */
  cellTools: (facet: Facet, cell: Cell) => ReactNode;
}

function FacetRow({ facet, columns, tools }: { facet: Facet; columns: readonly ComparedColumn[]; tools: CompareTools | undefined }) {
  return (
    <tr>
      <th scope="row">
        <span className="facet-label">{facet.label}</span>
        <span className={`verdict ${facet.verdict}`} title={t(VERDICT_MEANING[facet.verdict])}>
          {t(VERDICT_LABEL[facet.verdict])}
        </span>
        <span className="small muted">{plural('compare_sources', facet.sources)}</span>
        {facet.byReader && <span className="small muted">{t('compare_by_reader')}</span>}
      </th>
      {columns.map(({ id, outlet, url }) => {
        const cells = facet.cells.filter(({ article }) => article === id);
        return (
          <td key={id} data-outlet={outlet}>
            {cells.length === 0 && <span className="muted small">{t('compare_not_mentioned')}</span>}
            {cells.map((cell) => (
              <CellView key={`${cell.start} ${cell.value ?? ''}`} facet={facet} cell={cell} url={url}>
                {tools?.cellTools(facet, cell)}
              </CellView>
            ))}
          </td>
        );
      })}
    </tr>
  );
}

/** What the outlets claim: outlets as columns, facets as rows. */
export function CompareTable({ story: { title, columns, facets }, tools }: { story: ComparedStory; tools?: CompareTools }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="compare-scroll" aria-label={title} tabIndex={0}>
      <table className="compare">
        <caption className="hidden">{t('compare_caption')}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => {
              const { id, outlet, title: headline, day, copyOf, isOnlyRead } = column;
              return (
                <th key={id} scope="col" abbr={outlet} title={headline}>
                  <bdi>{outlet}</bdi>
                  <span className="small muted">
                    {[
                      day && formatDate(day, 'short'),
                      copyOf !== undefined && t('compare_copy_of', copyOf),
                      isOnlyRead && t('compare_only_read'),
                    ]
                      .filter(Boolean)
                      .join(t('part_separator'))}
                  </span>
                  {tools && columns.length > 1 && (
                    <button
                      type="button"
                      className="plain small"
                      aria-label={t('story_take_out_this', outlet)}
                      onClick={() => tools.onTakeOut(column)}
                    >
                      {t('story_take_out')}
                    </button>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {facets.map((facet) => (
            <FacetRow key={facet.key} facet={facet} columns={columns} tools={tools} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
