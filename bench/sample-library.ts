import type { Highlight, PlacementState } from '../lib/highlights/highlight';
import { HIGHLIGHT_COLOURS } from '../lib/highlights/limits';

/** A library of invented highlights, always the same for a size: for measuring and for pictures. The words are English, their order is not. */
const WORDS =
  'officials said the ministry of defence would not comment on reports that several hundred prisoners had left before dawn while talks in the capital went on and a fragile truce held along the river where both sides keep their forces stretched thin after weeks of fighting over roads bridges water and grain'.split(
    ' ',
  );
const SYLLABLES = 'ba ker lo min ta ro vel sun dra fi gor hal pe nim os tur wen zil cam der'.split(' ');
const OUTLETS = ['The Valley Courier', 'Harbor Wire', 'Northern Star', 'Le Phare', 'Al-Minbar', 'Der Anzeiger', 'Morning Ledger'];
const TAGS = ['northeast', 'prisons', 'truce', 'casualties', 'to check', 'aid', 'elections', 'borders', 'water', 'grain'];
const ABOUT = [
  'person/bashar-al-assad',
  'person/ahmed-al-sharaa',
  'state/turkey',
  'state/syria',
  'state/united-states',
  'state/russia',
  'group/islamic-state',
  'organization/united-nations',
];
const STATES: readonly (PlacementState | undefined)[] = ['exact', 'exact', 'exact', 'moved', 'changed', 'missing', undefined, undefined];
const SAID_ELSEWHERE = [
  'وقال المتحدث إن القوات موزعة على جبهات عديدة، وإن الهدنة ما زالت قائمة.',
  'Представитель ведомства заявил, что перемирие сохраняется вдоль всей реки.',
  '發言人表示，雙方沿河的停火仍然有效，談判將於星期五繼續。',
  'דובר הממשלה אמר כי הפסקת האש נשמרת לאורך הנהר.',
];
const DAY_MS = 86_400_000;
const START_MS = Date.UTC(2024, 0, 1);

/** Mulberry32 (Tommy Ettinger, public domain): 0 to 1, always the same for a seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function sampleLibrary(count: number): Highlight[] {
  const random = randomFrom(count);
  const pick = <Value>(values: readonly Value[]): Value | undefined => values[Math.floor(random() * values.length)];
  const some = (values: readonly string[], most: number): string[] =>
    [...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(values) ?? ''))].filter((value) => value !== '');
  const rare = () => `${pick(SYLLABLES)}${pick(SYLLABLES)}${pick(SYLLABLES)}`;
  const words = (length: number) => Array.from({ length }, () => (random() < 0.2 ? rare() : pick(WORDS))).join(' ');
  const sentence = (length: number) => {
    const text = words(length);
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
  };
  return Array.from({ length: count }, (_, index): Highlight => {
    const article = Math.floor(random() * Math.max(1, count / 6));
    const published = new Date(START_MS + (article % 1_000) * DAY_MS).toISOString().slice(0, 10);
    const exact = index % 40 === 7 ? (pick(SAID_ELSEWHERE) ?? '') : sentence(12 + Math.floor(random() * 40));
    const start = Math.floor(random() * 8_000);
    const state = pick(STATES);
    const createdAt = START_MS + index * 600_000;
    return {
      id: `sample-${index}`,
      articleId: `article-${article}`,
      url: `https://news.example/${published.replaceAll('-', '/')}/story-${article}`,
      title: `Story ${article}: ${WORDS.slice(article % 30, (article % 30) + 6).join(' ')}`,
      outlet: OUTLETS[article % OUTLETS.length] ?? '',
      published,
      selector: { quote: { exact, prefix: '', suffix: '' }, position: { start, end: start + exact.length } },
      colour: pick(HIGHLIGHT_COLOURS) ?? 'yellow',
      note: random() < 0.3 ? sentence(8) : '',
      tags: some(TAGS, 2),
      claim: random() < 0.1,
      about: some(ABOUT, 3),
      createdAt,
      updatedAt: createdAt,
      times: {},
      ...(state ? { seen: { state, at: createdAt + DAY_MS } } : {}),
    };
  });
}
