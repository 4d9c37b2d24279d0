import type { EntityKind } from '../lib/knowledge/kinds';
import type { MessageKey } from './i18n';

export const KIND_LABEL = {
  person: 'kind_person',
  organization: 'kind_organization',
  group: 'kind_group',
  state: 'kind_state',
  place: 'kind_place',
  office: 'kind_office',
} as const satisfies Record<EntityKind, MessageKey>;

/** For filters: "People", "Places". */
export const KIND_PLURAL = {
  person: 'kinds_person',
  organization: 'kinds_organization',
  group: 'kinds_group',
  state: 'kinds_state',
  place: 'kinds_place',
  office: 'kinds_office',
} as const satisfies Record<EntityKind, MessageKey>;
