import { useState } from 'react';
import { HIGHLIGHT_COLOURS } from '../../lib/highlights/limits';
import { choicesIn, type Facets as FacetCounts, type FacetName, isAnyOf, type LibraryQuery, SEEN_STATES } from '../../lib/highlights/query';
import { colourName } from '../highlight/Swatches';
import { formatNumber, type MessageKey, t } from '../i18n';
import { useLibrary } from './library-context';
import type { Route } from './route';
import { STATE_LABEL } from './state-labels';
import { nameOf } from './use-names';

/** Shown before "more" is asked for. */
const FIRST = 6;
const MOST = 200;

const LABEL = {
  colours: 'library_facet_colour',
  claims: 'library_facet_claim',
  states: 'library_facet_state',
  outlets: 'library_facet_outlet',
  about: 'library_facet_about',
  tags: 'library_facet_tag',
} as const satisfies Record<FacetName, MessageKey>;
const ORDER = ['tags', 'about', 'outlets', 'colours', 'states', 'claims'] as const satisfies readonly FacetName[];

function isChosen(query: LibraryQuery, facet: FacetName, value: string): boolean {
  return facet === 'claims' ? query.claims : query[facet].some((chosen) => chosen === value);
}

function toggled(query: LibraryQuery, facet: FacetName, value: string): LibraryQuery {
  const flip = <Value extends string>(values: readonly Value[], all: readonly Value[]): Value[] =>
    values.some((chosen) => chosen === value)
      ? values.filter((chosen) => chosen !== value)
      : [...values, ...all.filter((one) => one === value)];
  switch (facet) {
    case 'claims':
      return { ...query, claims: !query.claims };
    case 'colours':
      return { ...query, colours: flip(query.colours, HIGHLIGHT_COLOURS) };
    case 'states':
      return { ...query, states: flip(query.states, SEEN_STATES) };
    default:
      return { ...query, [facet]: flip(query[facet], [value]) };
  }
}

function ValueText({ facet, value }: { facet: FacetName; value: string }) {
  const { names } = useLibrary();
  if (facet === 'claims') return t('library_claims_only');
  if (facet === 'outlets') return value === '' ? t('library_no_outlet') : <bdi>{value}</bdi>;
  if (facet === 'tags') return <bdi>#{value}</bdi>;
  if (facet === 'about') return <bdi>{nameOf(names, value)}</bdi>;
  const colour = HIGHLIGHT_COLOURS.find((one) => one === value);
  if (colour) return colourName(colour);
  const state = SEEN_STATES.find((one) => one === value);
  return state && t(STATE_LABEL[state]);
}

function Facet({ route, facet, values }: { route: Route; facet: FacetName; values: FacetCounts[FacetName] }) {
  const { go, names } = useLibrary();
  const [open, setOpen] = useState(false);
  // The subject of the view is no choice in it.
  const offered = values.filter(([value]) => !(value === route.id && (route.view === 'about' || route.view === 'tag')));
  if (offered.length === 0 || (isAnyOf(facet) && offered.length === 1 && !isChosen(route.query, facet, offered[0]?.[0] ?? '')))
    return undefined;
  const shown = offered.filter(([value], index) => index < (open ? MOST : FIRST) || isChosen(route.query, facet, value));
  return (
    <fieldset className="facet">
      <legend>{t(LABEL[facet])}</legend>
      {shown.map(([value, count]) => (
        <label key={value} className="facet-value">
          <input
            type="checkbox"
            checked={isChosen(route.query, facet, value)}
            onChange={() => go({ ...route, query: toggled(route.query, facet, value) })}
          />
          {facet === 'colours' && <span className={`swatch ${value}`} />}
          {facet === 'about' && <span className={`dot ${names.get(value)?.kind ?? ''}`} />}
          <span className="grow">
            <ValueText facet={facet} value={value} />
          </span>
          <span className="count">{formatNumber(count)}</span>
        </label>
      ))}
      {offered.length > FIRST && (
        <button type="button" className="plain small muted" onClick={() => setOpen(!open)}>
          {open ? t('library_fewer') : t('library_more', formatNumber(Math.min(MOST, offered.length) - FIRST))}
        </button>
      )}
    </fieldset>
  );
}

function Dates({ route }: { route: Route }) {
  const { go } = useLibrary();
  const day = (key: 'from' | 'to', label: string) => (
    <label className="day small">
      <span className="muted">{label}</span>
      <input
        type="date"
        value={route.query[key] ?? ''}
        onChange={(event) => {
          const { [key]: _, ...query } = route.query;
          go({ ...route, query: event.target.value === '' ? query : { ...query, [key]: event.target.value } }, 'replace');
        }}
      />
    </label>
  );
  return (
    <fieldset className="facet">
      <legend>{t('library_facet_date')}</legend>
      {day('from', t('library_from'))}
      {day('to', t('library_to'))}
    </fieldset>
  );
}

/** What the list can be narrowed to, with how many there are of each. */
export function Facets({ route, facets }: { route: Route; facets: FacetCounts }) {
  const [isOpen, setOpen] = useState(() => matchMedia('(min-width: 820px)').matches);
  const choices = choicesIn(route.query);
  return (
    <details className="facets" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{choices > 0 ? t('library_filters_on', formatNumber(choices)) : t('library_filters')}</summary>
      {ORDER.map((facet) => (
        <Facet key={facet} route={route} facet={facet} values={facets[facet]} />
      ))}
      <Dates route={route} />
    </details>
  );
}
