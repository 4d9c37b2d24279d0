/** The links of an article: other articles and how alike they are, 0 to 1. Symmetric: both have the link. */
export type Links = ReadonlyMap<number, ReadonlyMap<number, number>>;

export interface ClusterRules {
  /** Two groups join where their articles are this alike on average. */
  threshold: number;
  /** Two groups that are stories already join only if they are nearly as alike as each is in itself: look-alike events are not. */
  cohesion: number;
  /** From this many articles on a group is a story in itself. */
  storySize: number;
  /** Pairs that the reader put into one story, and pairs that he took apart; these rule over likeness. */
  together: readonly (readonly [number, number])[];
  apart: readonly (readonly [number, number])[];
}

interface Group {
  members: number[];
  /** Sum of the likeness of its own pairs. */
  inner: number;
  /** Sum of the likeness of its pairs with each other group. */
  outer: Map<number, number>;
  barred: Set<number>;
}

interface Candidate {
  likeness: number;
  one: number;
  two: number;
}

/**
 * Groups articles by average linkage (UPGMA, Sokal and Michener 1958) with one rule more, `cohesion`. The result does not depend on the order
 * of `articles`. O(L log L) for L links.
 */
export function cluster(articles: readonly number[], links: Links, rules: ClusterRules): number[][] {
  const groups = new Map<number, Group>();
  for (const article of articles)
    groups.set(article, { members: [article], inner: 0, outer: new Map(links.get(article)), barred: new Set() });
  for (const group of groups.values()) for (const other of group.outer.keys()) if (!groups.has(other)) group.outer.delete(other);
  for (const [one, two] of rules.apart) {
    groups.get(one)?.barred.add(two);
    groups.get(two)?.barred.add(one);
  }
  for (const [one, two] of rules.together) joinByReader(groups, one, two);
  const heap: Candidate[] = [];
  for (const [one, { outer }] of groups) for (const two of outer.keys()) if (one < two) offer(groups, heap, one, two, rules.threshold);
  for (let best = take(heap); best; best = take(heap)) {
    const likeness = averageLikeness(groups, best.one, best.two);
    // Groups have grown since: what was offered then is offered anew.
    if (likeness === undefined || likeness !== best.likeness || !mayJoin(groups, best, rules)) continue;
    join(groups, best.one, best.two);
    for (const other of groups.get(best.one)?.outer.keys() ?? [])
      offer(groups, heap, Math.min(best.one, other), Math.max(best.one, other), rules.threshold);
  }
  return [...groups.values()].map(({ members }) => members.sort((a, b) => a - b));
}

function joinByReader(groups: Map<number, Group>, one: number, two: number): void {
  const holder = (article: number) => [...groups].find(([, { members }]) => members.includes(article))?.[0];
  const [a, b] = [holder(one), holder(two)];
  if (a !== undefined && b !== undefined && a !== b) join(groups, Math.min(a, b), Math.max(a, b));
}

function averageLikeness(groups: Map<number, Group>, one: number, two: number): number | undefined {
  const [a, b] = [groups.get(one), groups.get(two)];
  return a && b && (a.outer.get(two) ?? 0) / (a.members.length * b.members.length);
}

function mayJoin(groups: Map<number, Group>, { likeness, one, two }: Candidate, { cohesion, storySize }: ClusterRules): boolean {
  const [a, b] = [groups.get(one), groups.get(two)];
  if (!a || !b || b.members.some((member) => a.barred.has(member))) return false;
  if (a.members.length < storySize || b.members.length < storySize) return true;
  const own = ({ inner, members: { length } }: Group) => inner / ((length * (length - 1)) / 2);
  return likeness >= cohesion * Math.min(own(a), own(b));
}

/** Puts the second group into the first. */
function join(groups: Map<number, Group>, one: number, two: number): void {
  const [a, b] = [groups.get(one), groups.get(two)];
  if (!a || !b) return;
  a.inner += b.inner + (a.outer.get(two) ?? 0);
  a.members.push(...b.members);
  for (const member of b.barred) a.barred.add(member);
  groups.delete(two);
  a.outer.delete(two);
  for (const [other, sum] of b.outer) {
    const group = groups.get(other);
    group?.outer.delete(two);
    if (other === one || !group) continue;
    const total = (a.outer.get(other) ?? 0) + sum;
    a.outer.set(other, total);
    group.outer.set(one, total);
  }
}

function offer(groups: Map<number, Group>, heap: Candidate[], one: number, two: number, threshold: number): void {
  const likeness = averageLikeness(groups, one, two);
  if (likeness !== undefined && likeness >= threshold) put(heap, { likeness, one, two });
}

/** The more alike first; among equals the older articles, so that the order of arrival does not matter. */
const isBefore = (a: Candidate, b: Candidate): boolean =>
  a.likeness !== b.likeness ? a.likeness > b.likeness : a.one !== b.one ? a.one < b.one : a.two < b.two;

function put(heap: Candidate[], candidate: Candidate): void {
  let at = heap.push(candidate) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent];
    if (!above || !isBefore(candidate, above)) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = candidate;
}

function take(heap: Candidate[]): Candidate | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (!last || heap.length === 0) return top;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    const [left, right] = [heap[child], heap[child + 1]];
    if (!left) break;
    if (right && isBefore(right, left)) child++;
    const below = heap[child];
    if (!below || isBefore(last, below)) break;
    heap[at] = below;
    at = child;
  }
  heap[at] = last;
  return top;
}
