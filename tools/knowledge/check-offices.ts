import { firstDay, lastDay } from '../../lib/dates';
import type { Say } from './source-lines';
import type { OfficeSource } from './source-schema';

export interface Life {
  born?: string | undefined;
  died?: string | undefined;
}

/** The youngest reigning heads were children; a minister of seven is a wrong date of birth. */
const YOUNGEST_IN_OFFICE = 15;
const yearsBetween = (born: string, from: string): number => Number(lastDay(from).slice(0, 4)) - Number(firstDay(born).slice(0, 4));

/**
 * What cannot be of one office: two holders at one time (an office has one; who share a post hold an office each), holders out of order, terms that end
 * before they begin or lie outside of a life. Partial dates are given the benefit of the doubt. Paths are inside of the office.
 */
export function officeProblems(office: OfficeSource, life: ReadonlyMap<string, Life>, say: Say): void {
  office.holders.forEach((holder, index) => {
    const path = ['holders', index];
    const what = `${office.id}: ${holder.person}`;
    if (holder.from && holder.to && lastDay(holder.to) < firstDay(holder.from)) say(path, `${what} ends before beginning`);
    if (holder.from && firstDay(holder.from) > office.checked) say(path, `${what} begins after the office was checked (${office.checked})`);
    for (const message of lifeProblems(office, holder, life.get(holder.person) ?? {})) say(path, `${what} ${message}`);
  });
  pairProblems(office, say);
}

function lifeProblems(office: OfficeSource, { from, to }: OfficeSource['holders'][number], { born, died }: Life): string[] {
  const found: string[] = [];
  if (born && from && lastDay(from) < firstDay(born)) found.push('takes office before birth');
  else if (born && from && office.function === 'other' && yearsBetween(born, from) < YOUNGEST_IN_OFFICE)
    found.push(`takes office at ${yearsBetween(born, from)} (born ${born})`);
  if (!died) return found;
  if (from && firstDay(from) > lastDay(died)) found.push('takes office after death');
  else if (to && firstDay(to) > lastDay(died)) found.push('leaves office after death');
  else if (!to && lastDay(died) < office.checked) found.push(`died in ${died} and has no end in office`);
  return found;
}

function pairProblems(office: OfficeSource, say: Say): void {
  office.holders.forEach((holder, index) => {
    const what = `${office.id}: ${holder.person}`;
    const next = office.holders[index + 1];
    if (!next) return;
    const path = ['holders', index + 1];
    if (holder.from && next.from && lastDay(next.from) < firstDay(holder.from))
      say(path, `${office.id}: holders are not in order of time at ${next.person}`);
    if (!holder.to) {
      say(['holders', index], `${what} has no end, yet ${next.person} follows`);
      return;
    }
    // All that come later, since a short term may lie inside a long one.
    office.holders.slice(index + 1).forEach((later, offset) => {
      if (holder.to && later.from && firstDay(holder.to) > lastDay(later.from))
        say(['holders', index + 1 + offset], `${what} (to ${holder.to}) and ${later.person} (from ${later.from}) hold it at one time`);
    });
  });
}
