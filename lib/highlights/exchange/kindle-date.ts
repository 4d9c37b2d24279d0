import { withIsoDays } from '../../article/month-names';
import { isMoment } from './told-value';

const DAY = /(\d{4})-(\d{1,2})-(\d{1,2})/;
/** "22:40:52", "7:05:01 PM", "2:30:30 p. m.", "22 h 40 min 52 s". */
const TIME = /(\d{1,2})(?::|\s?h\s?)(\d{2})(?:(?::|\s?min\s?)(\d{2}))?\s?s?(?:\s*([ap])\.?\s?m\b)?/i;

/**
 * The moment in "Added on Monday, 5 October 2020 10:15:30", in any language whose months are known, as milliseconds since 1970. The device's clock knows
 * no time zone: its time is taken as UTC. Undefined where no day is found.
 */
export function kindleDate(line: string): number | undefined {
  const text = withIsoDays(line);
  const day = DAY.exec(text);
  if (!day) return undefined;
  const time = TIME.exec(text.slice(day.index + day[0].length));
  const [hours, minutes, seconds] = [Number(time?.[1] ?? 0), Number(time?.[2] ?? 0), Number(time?.[3] ?? 0)];
  const half = time?.[4]?.toLowerCase();
  const hour = half === undefined ? hours : (hours % 12) + (half === 'p' ? 12 : 0);
  const atMs = Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]), hour, minutes, seconds);
  return isMoment(atMs) ? atMs : undefined;
}
