import type { TextSpan } from '../article/text-map';
import type { Mention } from '../entities/mention';
import { MAX_OWN_TEXT_UTF16 } from '../knowledge/own/own-limits';
import { type AsOf, registeredCard, type SelectionWay } from './card-contract';
import { CARD_QUESTIONS } from './corrections';
import { rectsOf } from './hit-test';
import type { LateToolsWorld } from './late-tools-world';
import type { MarkWalk } from './mark-walk';
import { askBackground } from './port';
import type { Reading } from './reading';
import { rectsOfRange } from './selection';

interface Looked {
  reading: Reading;
  range: AbstractRange;
  words: string;
  /** Where the words are in the article, if they are. */
  span: TextSpan | undefined;
}

/** More is no name. */
const MOST_WORDS_UTF16 = 200;

/** The mention that a stretch lies on; of several the one that shares most of it. */
function mentionIn({ mentions }: Reading, { startUtf16, endUtf16 }: TextSpan): Mention | undefined {
  const shared = ({ start, end }: Mention) => Math.min(end, endUtf16) - Math.max(start, startUtf16);
  return mentions.filter((mention) => shared(mention) > 0).sort((a, b) => shared(b) - shared(a))[0];
}

/** Opens the card of the mention under the selected words, else of what the knowledge has under these very words. */
export async function lookUp(world: LateToolsWorld & { walk: MarkWalk }, looked: Looked, way: SelectionWay): Promise<void> {
  const { reading, range, words, span } = looked;
  const reason = way === 'pointer' ? 'click' : way;
  const known = span && mentionIn(reading, span);
  if (known) {
    await world.cards.open(known, reason);
    return;
  }
  const answer = await askBackground('look-up', { words: words.slice(0, MOST_WORDS_UTF16) });
  const card = registeredCard();
  const { asOf, here } = reading;
  if (!answer.ok) card?.say({ kind: 'failure', failure: answer.failure });
  const [first, ...others] = answer.ok && words.length <= MOST_WORDS_UTF16 ? answer.value.found : [];
  const [start, end] = span ? [span.startUtf16, span.endUtf16] : [-1, -1];
  const open = (day: AsOf, meant: Pick<Mention, 'kind' | 'confidence' | 'id' | 'name' | 'candidates'>, describes = false) => {
    const mention: Mention = { start, end, surface: words, ...meant };
    card?.open({
      mention,
      reason,
      asOf: day,
      here,
      outlet: reading.article.outlet?.name,
      describes,
      occurrences: reading.mentions.filter(({ id }) => id !== undefined && id === mention.id).length,
      rects: () => (span ? rectsOf(world.document, reading.map, start, end) : rectsOfRange(range)),
      fetchCard: (id) => askBackground('card', { id, asOf: day.day, here }),
      ...CARD_QUESTIONS,
      onNext: () => world.walk.openNextOf(mention, reason),
      onClosed: () => undefined,
    });
  };
  if (first && asOf) {
    const { kind, confidence, id, name } = first;
    // Words alone do not say which of several is meant.
    open(asOf, { kind, confidence, ...(others.length === 0 ? { id, name } : { candidates: [first, ...others] }) });
  } else if (answer.ok) {
    const mayBeName = asOf && words.length <= MAX_OWN_TEXT_UTF16.entity && /\p{L}/u.test(words);
    const onDescribe = mayBeName ? () => open(asOf, { kind: 'person', confidence: 0 }, true) : undefined;
    card?.say({ kind: 'unknown-words', words, ...(onDescribe ? { onDescribe } : {}) });
  }
}
