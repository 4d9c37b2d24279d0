import type { StoryLinks } from '../claims/stories/story-links';
import type { StoryTerms } from '../claims/stories/story-terms';

/**
 * What stories are made of, of one kept version, so that no text has to be read for it. It is worked out from the version and can be again: it is
 * in no export and in no backup, and goes with the version.
 */
export interface StoredTerms {
  /** The version's own id. */
  id: string;
  articleId: string;
  keptAt: number;
  version: number;
  /** The article's day, ISO 8601, possibly partial. */
  day?: string;
  terms: StoryTerms;
  /** STORY_TERMS_RULES when the words were counted: others count them anew. */
  rules: number;
}

/** How alike kept articles are, and the stories that they make, so that starting does not compare them all again. One row; worked out from the terms, as these are. */
export interface StoredLinks {
  id: 'all';
  /** STORY_TERMS_RULES when they were compared. */
  rules: number;
  /** The version of each article of `links.ids` that was compared. */
  versions: string[];
  links: StoryLinks;
}
