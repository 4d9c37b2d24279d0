import { firstDay, lastDay } from '../../lib/dates';
import type { SourceFile, SourceProblem } from './read-sources';
import type { OfficeSource } from './source-schema';

/**
 * What a schema cannot see: double and unknown ids, sources nobody defined, offices with two holders at one time,
 * roles before birth or after death, ends before beginnings.
 */
export function checkFacts(files: SourceFile[]): SourceProblem[] {
  const problems: SourceProblem[] = [];
  const owner = new Map<string, string>();
  const life = new Map<string, { born?: string | undefined; died?: string | undefined }>();
  const sourceKeys = new Set(files.flatMap(({ content }) => Object.keys(content.sources)));
  const say = (file: string, message: string) => problems.push({ file, line: 0, message });

  for (const { file, content } of files) {
    const offices = [...content.states, ...content.entities].flatMap((entry) => entry.offices);
    for (const entry of [...content.states, ...content.people, ...content.entities, ...offices]) {
      const before = owner.get(entry.id);
      if (before) say(file, `${entry.id} is already defined in ${before}`);
      owner.set(entry.id, file);
    }
    for (const person of content.people) life.set(person.id, { born: person.born, died: person.died });
  }

  for (const { file, content } of files) {
    const needs = (id: string | undefined, where: string) => {
      if (id && !owner.has(id)) say(file, `${where} names ${id}, which no file defines`);
    };
    const needsSource = (key: string, where: string) => {
      if (!key.startsWith('https://') && !sourceKeys.has(key))
        say(file, `${where} names the source "${key}", which sources.yaml does not define`);
    };
    for (const entry of [...content.states, ...content.people, ...content.entities]) {
      for (const key of entry.sources) needsSource(key, entry.id);
      if ('country' in entry) needs(entry.country, entry.id);
      if ('offices' in entry) {
        for (const office of entry.offices) {
          for (const message of officeProblems(office, life)) say(file, message);
          for (const holder of office.holders) {
            needs(holder.person, office.id);
            needsSource(holder.source, office.id);
          }
        }
      }
    }
    for (const { id } of content.names) needs(id, 'names');
    for (const { state } of content.demonyms) needs(state, 'demonyms');
    for (const relation of content.relations) {
      const where = `relation ${relation.from} ${relation.type} ${relation.to}`;
      needs(relation.from, where);
      needs(relation.to, where);
      needsSource(relation.source, where);
      if (relation.start && relation.end && lastDay(relation.end) < firstDay(relation.start)) say(file, `${where} ends before it begins`);
      if (relation.start && firstDay(relation.start) > relation.checked) say(file, `${where} begins after it was checked`);
    }
  }
  return problems;
}

function officeProblems(office: OfficeSource, life: Map<string, { born?: string | undefined; died?: string | undefined }>): string[] {
  const found: string[] = [];
  office.holders.forEach((holder, index) => {
    const what = `${office.id}: ${holder.person}`;
    const from = holder.from && firstDay(holder.from);
    const to = holder.to && lastDay(holder.to);
    if (from && to && to < from) found.push(`${what} ends before beginning`);
    if (from && from > office.checked) found.push(`${what} begins after the office was checked (${office.checked})`);
    const { born, died } = life.get(holder.person) ?? {};
    if (born && holder.from && lastDay(holder.from) < firstDay(born)) found.push(`${what} takes office before birth`);
    if (died && holder.to && firstDay(holder.to) > lastDay(died)) found.push(`${what} leaves office after death`);
    if (died && !holder.to && lastDay(died) < office.checked) found.push(`${what} died in ${died} and has no end in office`);
    const next = office.holders[index + 1];
    if (!next) return;
    if (!holder.to) found.push(`${what} has no end, yet ${next.person} follows`);
    else if (next.from && firstDay(holder.to) > lastDay(next.from))
      found.push(`${what} (to ${holder.to}) and ${next.person} (from ${next.from}) hold it at one time`);
    if (holder.from && next.from && firstDay(next.from) < firstDay(holder.from))
      found.push(`${office.id}: holders are not in order of time at ${next.person}`);
  });
  return found;
}
