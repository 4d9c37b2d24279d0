import type { Token } from './tokens';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Whoever is the object of these is leaving the office, or long gone. */
const ENDS = words(`fired sacked dismissed ousted ousting oust toppled toppling topple overthrew overthrow overthrown deposed deposing
  replaced replacing replace succeeded succeeding succeed removed removing unseated assassinated killed jailed impeached defeated beat captured arrested`);
const ENDINGS = words(
  'fall ouster overthrow downfall removal resignation ousting toppling impeachment death killing assassination arrest capture era days time departure',
);
/** "President Obama's administration": its time, not today. */
const TIMES = words(
  'administration presidency term era tenure government cabinet executive reign rule premiership death overthrow ouster removal fall arrest',
);
const TIME_AGO = words('ago earlier 1950s 1960s 1970s 1980s 1990s 2000s 2010s decade decades');

/**
 * Does the text speak of an office's end, or of a time gone by, rather than claim that the title holds? Then a title is no mistake.
 * `titleFirst`: token where the title (with its owner) begins; `spanLast`: token behind the name; `owned`: its owner is named.
 */
export function isToldOfPast(tokens: readonly Token[], titleFirst: number, spanLast: number, owned: boolean): boolean {
  const skip = /^(?:the|its|their|a|an|then|longtime)$/.test(tokens[titleFirst - 1]?.text ?? '') ? 1 : 0;
  const [one, two] = [lower(tokens, titleFirst - 1 - skip), lower(tokens, titleFirst - 2 - skip)];
  if (ENDS.has(one) || one === 'during' || (one === 'down' && /^br(?:ought|ings?|inging)$/.test(two)) || (one === 'of' && ENDINGS.has(two)))
    return true;
  if (one === 'confirmed' || (!owned && one === 'under')) return true;
  const last = tokens[spanLast - 1];
  if (!owned && last?.possessive && TIMES.has(lower(tokens, spanLast))) return true;
  return agoNearby(tokens, titleFirst, spanLast);
}

/** "ten years ago", "in the 1990s", "at the time", in the same sentence and near. */
function agoNearby(tokens: readonly Token[], first: number, last: number): boolean {
  const sentence = tokens[first]?.sentence;
  for (let i = Math.max(0, first - 30); i < Math.min(tokens.length, last + 30); i++) {
    if (tokens[i]?.sentence !== sentence) continue;
    const word = lower(tokens, i);
    if (TIME_AGO.has(word) || (word === 'time' && lower(tokens, i - 1) === 'the' && lower(tokens, i - 2) === 'at')) return true;
  }
  return false;
}

const lower = (tokens: readonly Token[], index: number): string => tokens[index]?.text.toLowerCase() ?? '';
