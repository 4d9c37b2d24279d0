import type { Mention } from '../../lib/entities/mention';
import { type Card, type CardLink, type CardRelation, type CardRole, cardSchema } from '../../lib/knowledge/card';
import { ENTITY_KINDS } from '../../lib/knowledge/kinds';
import type { CardOpen } from '../../lib/page/card-contract';

/** Cards about Syria in January 2026, invented for tests where the facts do not matter. */
export const DAY = '2026-01-20';

function link(id: string, name: string): CardLink {
  const kind = ENTITY_KINDS.find((candidate) => id.startsWith(`${candidate}/`));
  if (!kind) throw new Error(`${id} names no kind`);
  return { id, name, kind };
}

const assad = link('person/bashar-al-assad', 'Bashar al-Assad');
const sharaa = link('person/ahmed-al-sharaa', 'Ahmed al-Sharaa');
const presidency = link('office/president-of-syria', 'president of Syria');
const sdf = link('group/sdf', 'Syrian Democratic Forces');

const relation = (type: CardRelation['type'], other: CardLink, more: Partial<CardRelation> = {}): CardRelation => ({
  type,
  other,
  direction: 'out',
  here: false,
  status: 'holds',
  checked: '2026-01-31',
  ...more,
});

const assadRole: CardRole = {
  office: presidency,
  person: assad,
  acting: false,
  status: 'held',
  from: '2000-07-17',
  to: '2024-12-08',
  checked: '2026-08-22',
};
const sharaaRole: CardRole = {
  office: presidency,
  person: sharaa,
  acting: false,
  status: 'holds',
  from: '2025-01-29',
  checked: '2026-08-22',
};

const blank = { asOf: DAY, roles: [], relations: [], sources: [] };

const CARDS: Card[] = [
  {
    ...blank,
    ...assad,
    description: 'Syrian politician and former army officer.',
    roles: [assadRole],
    relations: [
      relation('fights', sdf, { here: true, status: 'ended', from: '2015', to: '2024-12-08' }),
      relation('backs', link('state/russia', 'Russia'), { direction: 'in', status: 'ended', to: '2024' }),
    ],
    sources: [
      { title: 'Rulers, August 2026', url: 'https://example.org/rulers', asOf: '2026-08-22' },
      { title: 'A file', url: 'javascript:alert(1)' },
    ],
    knowledgeEnds: '2026-11-01',
  },
  { ...blank, ...sharaa, description: 'Syrian politician.', roles: [sharaaRole], knowledgeEnds: '2026-08-22' },
  { ...blank, ...presidency, roles: [sharaaRole, assadRole], knowledgeEnds: '2026-08-22' },
  {
    ...blank,
    ...sdf,
    relations: [
      relation('opposes', link('state/turkey', 'Turkey'), { direction: 'in', here: true, from: '2015' }),
      relation('backs', link('state/united-states', 'United States'), { direction: 'in', here: true, status: 'unknown', from: '2015-10' }),
      ...Array.from({ length: 6 }, (_, index) => relation('ally-of', link(`group/ally-${index}`, `Ally ${index}`))),
    ],
  },
  {
    ...blank,
    ...link('place/ayn-issa', 'Ayn Issa'),
    country: link('state/syria', 'Syria'),
    place: { type: 'town', division: 'Raqqa Governorate', population: 6000, lat: 36.384, lon: -38.86 },
    map: { land: 'M0 0H320V180H0Z', borders: 'M10 10H50', x: 168, y: 82 },
  },
  { ...blank, ...link('state/turkey', 'Turkey') },
  { ...blank, ...link('place/ankara', 'Ankara'), place: { lat: 39.9, lon: 32.8 } },
].map((card) => cardSchema.parse(card));

export const mention = (id: string, more: Partial<Mention> = {}): Mention => {
  const card = CARDS.find((candidate) => candidate.id === id);
  if (!card) throw new Error(`There is no sample card ${id}`);
  return { start: 0, end: card.name.length, surface: card.name, name: card.name, kind: card.kind, id, confidence: 0.95, ...more };
};

export const outdatedAssad = (more: Partial<NonNullable<Mention['titleCheck']>> = {}): Mention =>
  mention(assad.id, {
    titleCheck: {
      claimed: 'president',
      verdict: 'ended',
      office: presidency.id,
      from: '2000-07-17',
      to: '2024-12-08',
      asOf: DAY,
      ...more,
    },
  });

/** A request to open a card, at a place in the middle of the window. */
export const opening = (about: Mention, more: Partial<CardOpen> = {}): CardOpen => ({
  mention: about,
  reason: 'hover',
  asOf: { day: DAY, basis: 'article' },
  here: [],
  occurrences: 3,
  rects: () => [new DOMRect(100, 120, 80, 20)],
  fetchCard: async (id) => ({ ok: true, value: { card: CARDS.find((card) => card.id === id) ?? null, kept: 0 } }),
  onKept: () => undefined,
  onCorrect: async () => ({ ok: true, value: {} }),
  lookUp: async () => ({ ok: true, value: { found: [] } }),
  onNext: () => undefined,
  onClosed: () => undefined,
  ...more,
});
