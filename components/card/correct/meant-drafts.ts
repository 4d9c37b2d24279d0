import type { Mention } from '../../../lib/entities/mention';
import { MAX_OUTLET_UTF16, MAX_OWN_TEXT_UTF16 } from '../../../lib/knowledge/own/own-limits';
import type { OwnDraft } from '../../../lib/knowledge/own/own-statement';

/** Where a choice counts: in the articles of one outlet, or, without one, in all. */
export type Scope = string | undefined;

/** This spelling means the one that is chosen, and not the one that it was taken for. Empty where the words are too long to be a name. */
export const meantDrafts = (mention: Mention, chosen: string, scope: Scope): OwnDraft[] =>
  spelling(mention, scope, [...taken(mention).map(never), { entity: chosen, kind: 'alias' }]);

/** This spelling means none of these, and not the one that it was taken for. */
export const noneDrafts = (mention: Mention, offered: readonly { id: string }[], scope: Scope): OwnDraft[] =>
  spelling(mention, scope, [...taken(mention), ...offered.slice(0, 40).map(({ id }) => id)].map(never));

const taken = ({ id }: Mention): string[] => (id === undefined ? [] : [id]);
const never = (entity: string): Pick<OwnDraft, 'entity' | 'kind'> => ({ entity, kind: 'never' });

function spelling({ surface }: Mention, scope: Scope, said: readonly Pick<OwnDraft, 'entity' | 'kind'>[]): OwnDraft[] {
  if (surface.length > MAX_OWN_TEXT_UTF16.alias) return [];
  const outlet = scope?.slice(0, MAX_OUTLET_UTF16);
  return said.map((one) => ({ ...one, text: surface, ...(outlet === undefined ? {} : { outlet }) }));
}
