// biome-ignore-all lint/a11y/useSemanticElements: rows that are drawn only where they are in sight make no table.
import type { Highlight } from '../../lib/highlights/highlight';
import { stateOf } from '../../lib/highlights/query';
import { colourName } from '../highlight/Swatches';
import { Icon } from '../Icon';
import { formatDate, t } from '../i18n';
import { isWebAddress } from '../web-address';
import { HighlightForm } from './HighlightForm';
import { useLibrary } from './library-context';
import { addressOf } from './route';
import { STATE_LABEL } from './state-labels';
import { nameOf } from './use-names';

interface LineProps {
  highlight: Highlight;
  /** The line that Tab leads into. */
  isActive: boolean;
  isChosen: boolean;
  isEdited: boolean;
  /** The article is named above the list or the group. */
  isNamed: boolean;
  onToggle: () => void;
  onEdit: () => void;
  onDelete: () => void;
  onCopy: () => void;
}

/** What it belongs to: tags and names lead to everything else that has them. */
function Belongings({ highlight: { tags, about, claim }, tabIndex }: { highlight: Highlight; tabIndex: number }) {
  const { names } = useLibrary();
  if (tags.length === 0 && about.length === 0 && !claim) return undefined;
  return (
    <p className="belongings small">
      {claim && <span className="claim">{t('library_claim')}</span>}
      {tags.map((tag) => (
        <a key={tag} className="tag" href={addressOf('tag', tag)} tabIndex={tabIndex}>
          <bdi>#{tag}</bdi>
        </a>
      ))}
      {about.map((id) => (
        <a key={id} className={`name ${names.get(id)?.kind ?? ''}`} href={addressOf('about', id)} tabIndex={tabIndex}>
          <bdi>{nameOf(names, id)}</bdi>
        </a>
      ))}
    </p>
  );
}

function Source({
  highlight: { articleId, title, outlet, published, url },
  tabIndex,
  isNamed,
}: {
  highlight: Highlight;
  tabIndex: number;
  isNamed: boolean;
}) {
  if (isNamed) return <span className="grow" />;
  const facts = [outlet, published && formatDate(published, 'short')].filter(Boolean).join(t('part_separator'));
  return (
    <span className="source small muted grow">
      <a href={addressOf('article', articleId)} tabIndex={tabIndex} dir="auto">
        {title ?? (url === '' ? t('library_untitled') : url)}
      </a>{' '}
      <bdi>{facts}</bdi>
    </span>
  );
}

function Tools({ highlight, isActive, isEdited, onEdit, onDelete, onCopy }: LineProps) {
  const tabIndex = isActive ? 0 : -1;
  const [edit, copy, visit, remove] = [t('library_edit'), t('library_copy'), t('library_visit'), t('highlight_delete')];
  return (
    <span className="line-tools">
      <button
        type="button"
        className="icon-button"
        tabIndex={tabIndex}
        aria-label={edit}
        title={edit}
        aria-expanded={isEdited}
        onClick={onEdit}
      >
        <Icon shape="pencil" />
      </button>
      <button type="button" className="icon-button" tabIndex={tabIndex} aria-label={copy} title={copy} onClick={onCopy}>
        <Icon shape="copy" />
      </button>
      {isWebAddress(highlight.url) && (
        <a
          className="icon-button"
          tabIndex={tabIndex}
          aria-label={visit}
          title={visit}
          href={highlight.url}
          target="_blank"
          rel="noreferrer"
        >
          <Icon shape="out" />
        </a>
      )}
      <button type="button" className="icon-button" tabIndex={tabIndex} aria-label={remove} title={remove} onClick={onDelete}>
        <Icon shape="bin" />
      </button>
    </span>
  );
}

/** One highlight: the words, what the reader says of them, what they belong to and where they come from. */
export function HighlightLine(props: LineProps) {
  const { highlight, isActive, isChosen, isEdited, isNamed, onToggle } = props;
  const state = stateOf(highlight);
  const tabIndex = isActive ? 0 : -1;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the row around it takes the focus
    <div role="gridcell" className={`line-cell ${highlight.colour}`}>
      <input
        type="checkbox"
        tabIndex={-1}
        checked={isChosen}
        aria-label={t('library_choose', colourName(highlight.colour))}
        onChange={onToggle}
      />
      <div className="grow">
        <p className="quote" dir="auto">
          {highlight.selector.quote.exact}
        </p>
        {highlight.note !== '' && !isEdited && (
          <p className="note" dir="auto">
            {highlight.note}
          </p>
        )}
        <Belongings highlight={highlight} tabIndex={tabIndex} />
        <div className="line-foot">
          <Source highlight={highlight} tabIndex={tabIndex} isNamed={isNamed} />
          {state !== 'unseen' && <span className={`state-chip ${state}`}>{t(STATE_LABEL[state])}</span>}
          <Tools {...props} />
        </div>
        {isEdited && <HighlightForm highlight={highlight} />}
      </div>
    </div>
  );
}
