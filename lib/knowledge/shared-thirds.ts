import type { Knowledge } from './knowledge';
import { linkTo } from './make-card';
import { type KnownActor, ownerOf, relationTie, roleTie } from './make-tie';
import type { Actor, Tie } from './ties';

/** More would hide what is tied directly. */
const MOST_THIRDS = 3;
/** Whoever has more members says nothing of two of them: the United Nations, with 193. The widest that says something is the OIC, with 57. */
const MOST_MEMBERS = 60;

interface Third {
  actor: Actor;
  ties: Tie[];
  members: number;
}

/**
 * Where fewer pairs are tied than there are actors: organizations and states outside of them that several of them belong to on the day, as members, parts
 * or holders of an office. Each one that is taken connects pairs that nothing in force connected before; those that connect most come first, and of equal
 * ones the smaller.
 */
export function sharedThirds(
  knowledge: Knowledge,
  named: readonly KnownActor[],
  direct: readonly Tie[],
  day: string,
): { thirds: Actor[]; ties: Tie[] } {
  const tied = new Set(direct.map(pairOf));
  const inForce = new Set(direct.filter(({ status }) => status === 'holds').map(pairOf));
  let open = candidates(knowledge, named, day);
  const taken: Third[] = [];
  while (taken.length < MOST_THIRDS && tied.size < named.length) {
    const gains = open.map((third) => ({ third, pairs: pairsThrough(third).filter((pair) => !inForce.has(pair)) }));
    const [best] = gains
      .filter(({ pairs }) => pairs.length > 0)
      .sort((a, b) => b.pairs.length - a.pairs.length || a.third.members - b.third.members);
    if (!best) break;
    taken.push(best.third);
    open = open.filter((third) => third !== best.third);
    for (const pair of best.pairs) inForce.add(pair);
    for (const tie of best.third.ties) tied.add(pairOf(tie));
  }
  return { thirds: taken.map(({ actor }) => actor), ties: taken.flatMap(({ ties }) => ties) };
}

const pairOf = ({ subject, object }: Tie): string => [subject, object].sort().join(' ');

function pairsThrough({ ties }: Third): string[] {
  const members = [...new Set(ties.map(({ subject }) => subject))].sort();
  return members.flatMap((one, index) => members.slice(index + 1).map((other) => `${one} ${other}`));
}

function candidates(knowledge: Knowledge, named: readonly KnownActor[], day: string): Third[] {
  const ids = new Set(named.map(({ actor }) => actor.id));
  const byThird = new Map<string, Tie[]>();
  for (const one of named) {
    for (const tie of belongings(knowledge, one, day)) {
      if (tie.status !== 'holds' || ids.has(tie.object)) continue;
      byThird.set(tie.object, [...(byThird.get(tie.object) ?? []), tie]);
    }
  }
  return [...byThird].flatMap(([id, ties]) => {
    const link = linkTo(knowledge, id);
    if (!link || link.kind === 'place' || new Set(ties.map(({ subject }) => subject)).size < 2) return [];
    const relations = knowledge.detail(knowledge.find(id) ?? -1)?.relations ?? [];
    const members = relations.filter(({ to, type }) => to === id && type === 'member-of').length;
    return members > MOST_MEMBERS ? [] : [{ actor: { ...link, third: true }, ties, members }];
  });
}

/** What an actor is a member or a part of, and whose offices a person holds. */
function belongings(knowledge: Knowledge, { actor, detail }: KnownActor, day: string): Tie[] {
  const relations = (detail.relations ?? []).filter(({ from, type }) => from === actor.id && (type === 'member-of' || type === 'part-of'));
  const roles = actor.kind === 'person' ? (detail.roles ?? []) : [];
  return [
    ...relations.map((relation) => relationTie(knowledge, relation, day, actor.kind === 'place')),
    ...roles.flatMap((role) => {
      const owner = ownerOf(knowledge, role);
      return owner === undefined ? [] : (roleTie(knowledge, role, owner, day) ?? []);
    }),
  ];
}
