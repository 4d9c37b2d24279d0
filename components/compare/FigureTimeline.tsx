import type { Cell, Facet } from '../../lib/claims/comparison/comparison';
import { firstDay } from '../../lib/dates';
import { formatDate, formatNumber, t } from '../i18n';

const WIDTH = 560;
const ROW = 34;
const LEFT = 8;
const RIGHT = 120;

interface Point {
  cell: Cell;
  day: number;
  low: number;
  high: number;
}

function pointsOf({ cells }: Facet): Point[] {
  return cells.flatMap((cell) => {
    const { low, high, day } = cell;
    if (low === undefined || day === undefined) return [];
    return [{ cell, day: Date.parse(firstDay(day)), low, high: high ?? low }];
  });
}

/** Has a figure moved: is it told of several days with several values? */
export const hasMoved = (facet: Facet): boolean => {
  const points = pointsOf(facet);
  return new Set(points.map(({ day }) => day)).size > 1 && new Set(points.map(({ low, high }) => `${low} ${high}`)).size > 1;
};

/** How a figure moved from day to day; the table beside it says the same in words. */
export function FigureTimeline({ facet, outletOf }: { facet: Facet; outletOf: (article: string) => string }) {
  const points = pointsOf(facet).sort((a, b) => a.day - b.day);
  const days = [...new Set(points.map(({ day }) => day))];
  const most = Math.max(...points.map(({ high }) => high), 1);
  const scale = (value: number) => LEFT + (value / most) * (WIDTH - LEFT - RIGHT);
  return (
    <figure className="timeline">
      <figcaption className="small">{t('compare_timeline', facet.label)}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${points.length * ROW}`} role="img" aria-label={t('compare_timeline', facet.label)}>
        {points.map(({ cell, day, low, high }, index) => {
          const y = index * ROW + ROW / 2;
          return (
            <g key={`${cell.article} ${cell.start}`}>
              <line x1={scale(0)} x2={scale(high)} y1={y} y2={y} className="timeline-line" />
              <line x1={scale(low)} x2={scale(high)} y1={y} y2={y} className="timeline-range" />
              <circle cx={scale(low)} cy={y} r={4} />
              {high > low && <circle cx={scale(high)} cy={y} r={4} />}
              <text x={scale(high) + 10} y={y + 4}>
                {low === high ? formatNumber(low) : `${formatNumber(low)}–${formatNumber(high)}`} {outletOf(cell.article)}
              </text>
              {(index === 0 || days.length > 1) && points[index - 1]?.day !== day && (
                <text x={LEFT} y={y - 10} className="timeline-day">
                  {formatDate(cell.day ?? '', 'short')}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
