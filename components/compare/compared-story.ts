import type { Facet } from '../../lib/claims/comparison/comparison';

/** An article as a column of a comparison. */
export interface ComparedColumn {
  id: string;
  outlet: string;
  title: string;
  /** Where it stands on the web; empty where that is not known. */
  url: string;
  /** ISO 8601, possibly partial. */
  day?: string;
  /** It was read and not kept. */
  isOnlyRead?: true;
  /** The outlet whose text it is a copy of. */
  copyOf?: string;
  /** That outlet's column. */
  copyOfId?: string;
}

/** A story laid out for reading: outlets side by side, facets below one another, conflicts first. */
export interface ComparedStory {
  title: string;
  columns: ComparedColumn[];
  facets: Facet[];
}
