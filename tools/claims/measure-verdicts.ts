import type { Facet } from '../../lib/claims/comparison/comparison';
import type { ComparedStory } from '../compare/compare-documents';
import type { EventDocument, NumericGold } from './gold';

/** One labelled quantity and what was said of it. `missed`: no facet holds the figures of two of its articles. */
export interface VerdictRow {
  event: string;
  quantity: string;
  gold: string;
  ours: string;
  right: boolean;
}

/** The verdict of the facet that holds most of a labelled quantity's claims. */
export function measureVerdicts(gold: readonly NumericGold[], stories: readonly ComparedStory[], documents: readonly EventDocument[]): VerdictRow[] {
  const idOf = (docId: string) => documents.filter(({ doc_id }) => doc_id === docId).map(({ corpus }) => `${corpus}/${docId}`);
  const facets = stories.flatMap((story) => story.facets.filter(({ kind }) => kind === 'quantity'));
  return gold.map(({ event_id, quantity, verdict, accept, claims }) => {
    const places = claims.flatMap(({ doc_id, start, end }) => idOf(doc_id).map((id) => ({ id, start, end })));
    const held = (facet: Facet) =>
      facet.cells.filter((cell) => places.some(({ id, start, end }) => id === cell.article && (cell.valueStart ?? cell.start) < end && start < (cell.valueEnd ?? cell.end))).length;
    const best = facets.reduce<Facet | undefined>((most, facet) => (held(facet) > (most ? held(most) : 0) ? facet : most), undefined);
    if (verdict === 'distractor') {
      // Another event: right where no facet of other articles' figures holds it.
      const isAlone = !best || best.cells.length === 1;
      return { event: event_id, quantity, gold: verdict, ours: isAlone ? 'left out' : best.verdict, right: isAlone };
    }
    const articles = new Set(best?.cells.filter((cell) => places.some(({ id }) => id === cell.article)).map(({ article }) => article));
    const ours = best && (articles.size > 1 || new Set(places.map(({ id }) => id)).size === 1) ? best.verdict : 'missed';
    return { event: event_id, quantity, gold: (accept ?? [verdict]).join(' or '), ours, right: (accept ?? [verdict]).includes(ours) };
  });
}
