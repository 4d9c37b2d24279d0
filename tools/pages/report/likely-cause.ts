import { quantile } from '../ratios';
import type { Timed } from './timed';

const FACTORS: readonly { name: string; of: (timed: Timed) => number }[] = [
  { name: 'elements', of: ({ page }) => page.baseline.elements },
  { name: 'Text nodes', of: ({ page }) => page.baseline.textNodes },
  { name: 'characters of text', of: ({ page }) => page.baseline.readability.textUtf16 },
  { name: 'marks', of: ({ page }) => page.visit.marks },
];

/** A factor stands out from here on. */
const MUCH = 3;

/** What a slow page has most of compared with the median page, in words; retries of readability first, since each is a parse more. */
export function likelyCause(one: Timed, all: readonly Timed[]): string {
  const { attempts } = one.page.baseline.readability;
  const multiples = FACTORS.map(({ name, of }) => ({ name, times: of(one) / Math.max(1, quantile(all.map(of), 0.5) ?? 1) }));
  const most = multiples.reduce((best, next) => (next.times > best.times ? next : best));
  const causes = [
    ...(attempts > 0 ? [`readability tries ${attempts + 1} times`] : []),
    ...(most.times >= MUCH ? [`${most.times.toFixed(0)} times the median's ${most.name}`] : []),
  ];
  if (causes.length > 0) return causes.join('; ');
  const usual =
    quantile(
      all.map(({ first }) => first),
      0.5,
    ) ?? 0;
  return one.first < usual / 2 ? 'readability was quick, and what is fixed weighs more' : 'nothing in the page';
}
