import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { type LineToName, placeWords } from './place-words';
import { type Box, separateBoxes } from './separate-boxes';

/** Sizes in CSS pixels. */
export interface Sized {
  id: string;
  width: number;
  height: number;
}

/** A line between two actors, with the size of the words on it. */
export interface SizedLine extends Sized {
  from: string;
  to: string;
}

export interface TieLayout {
  height: number;
  /** Centres of actors and of the words on lines, by their ids. */
  places: ReadonlyMap<string, { x: number; y: number }>;
}

interface Body extends Omit<SimulationNodeDatum, 'x' | 'y'>, Box {
  id: string;
}
interface Link extends SimulationLinkDatum<Body> {
  distance: number;
}

/** d3-force cools down in 300 ticks; so few names come to rest in fewer. The decay leads to its usual end, 0.001. */
const TICKS = 120;
const ALPHA_DECAY = 1 - 0.001 ** (1 / TICKS);
/** The more names, the fewer attempts, so that the wait is not felt; the best is shown. */
const [FEWEST_TRIES, MOST_TRIES, BODIES_IN_ALL] = [2, 16, 180];
/** Beside the costs in place-words.ts. */
const CROSSING_COST = 3;
/** The room of a drawing, in what names and words fill by themselves: a wide one may be airy. */
const [ROOM_NARROW, ROOM_WIDE] = [1.8, 2.5];
/** Between two names, so that a piece of the line is seen. */
const GAP = 18;
const MARGIN = 6;
/** Points at multiples of it lie like the seeds of a sunflower: spread evenly, and no two in one place. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Places actors and the words on their lines within a width: forces first (d3-force), then names that overlap are moved apart, then the words go where they
 * hide least. Of several beginnings the one is taken that ends best. The same input gives the same drawing: beginnings are fixed, nothing is by chance, and no clock is read.
 * @param actors most connected first: these begin in the middle
 */
export function layOutTies(actors: readonly Sized[], lines: readonly SizedLine[], width: number): TieLayout {
  const tries = Math.max(FEWEST_TRIES, Math.min(MOST_TRIES, Math.round(BODIES_IN_ALL / Math.max(1, actors.length))));
  let best = attempt(actors, lines, width, 0);
  for (let turn = 1; turn < tries; turn++) {
    const other = attempt(actors, lines, width, turn);
    if (other.cost < best.cost) best = other;
  }
  return trim(best.bodies, best.words);
}

/** 0 to 1: how wide a drawing is. */
const flatnessOf = (width: number): number => Math.min(1, Math.max(0, (width - 280) / 320));

interface Attempt {
  bodies: Body[];
  words: ReadonlyMap<string, Box>;
  /** Lower is easier to read. */
  cost: number;
}

/** @param turn another one begins from other places */
function attempt(actors: readonly Sized[], lines: readonly SizedLine[], width: number, turn: number): Attempt {
  const bodies = actors.map((actor, index) => bodyOf(actor, index, turn));
  const links = lines.map(({ from, to, width: words, height }): Link => ({ source: from, target: to, distance: 46 + words / 2 + height }));
  // A narrow drawing grows downwards.
  const flatness = flatnessOf(width);
  forceSimulation(bodies)
    .alphaDecay(ALPHA_DECAY)
    .force(
      'link',
      forceLink<Body, Link>(links)
        .id(({ id }) => id)
        .distance(lengthOf),
    )
    .force('charge', forceManyBody<Body>().strength(-900).distanceMax(600))
    .force(
      'collide',
      forceCollide<Body>((body) => (body.width + body.height) / 4 + GAP),
    )
    .force('x', forceX<Body>(0).strength(0.14 - 0.06 * flatness))
    .force('y', forceY<Body>(0).strength(0.06 + 0.06 * flatness))
    .stop()
    .tick(TICKS);
  spread(bodies, lines, width);
  separateBoxes(bodies, width, GAP);
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const toName = lines.flatMap(({ id, from, to, width: wide, height }): LineToName[] => {
    const [a, b] = [byId.get(from), byId.get(to)];
    return a && b ? [{ id, from: a, to: b, width: wide, height }] : [];
  });
  const { words, cost } = placeWords(toName, bodies, width);
  return { bodies, words, cost: cost + crossings(toName) * CROSSING_COST };
}

function bodyOf({ id, width, height }: Sized, index: number, turn: number): Body {
  // Another turn winds the seeds the other way round or further out.
  const [distance, angle] = [60 * Math.sqrt(((index + turn * 3) % 40) + 0.5), (index + 1) * (GOLDEN_ANGLE + turn)];
  return { id, width, height, x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}

function lengthOf({ source, target, distance }: Link): number {
  if (typeof source !== 'object' || typeof target !== 'object') return distance;
  return distance + (source.width + target.width) / 5;
}

/**
 * Draws the bodies together or apart: sideways until they take up the width, downwards until names and words have room. Never apart without bound: few names
 * need no hall.
 */
function spread(bodies: readonly Body[], lines: readonly Sized[], width: number): void {
  const area = [...bodies, ...lines].reduce((sum, box) => sum + (box.width + GAP) * (box.height + GAP), 0);
  stretch(bodies, 'x', width - Math.max(...bodies.map((body) => body.width)), 2.2);
  const room = ROOM_NARROW + (ROOM_WIDE - ROOM_NARROW) * flatnessOf(width);
  stretch(bodies, 'y', (area * room) / width, 2.5);
  for (const body of bodies) body.x += width / 2;
}

function stretch(bodies: readonly Body[], axis: 'x' | 'y', goal: number, most: number): void {
  const values = bodies.map((body) => body[axis]);
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const scale = Math.min(most, goal / Math.max(1, greatest - least));
  for (const body of bodies) body[axis] = (body[axis] - (least + greatest) / 2) * scale;
}

/** Pairs of lines that cross, taken as straight. */
function crossings(lines: readonly LineToName[]): number {
  let count = 0;
  for (const [index, one] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      const apart = new Set([one.from, one.to, other.from, other.to]).size === 4;
      if (apart && side(one, other.from) !== side(one, other.to) && side(other, one.from) !== side(other, one.to)) count++;
    }
  }
  return count;
}

const side = ({ from, to }: LineToName, { x, y }: Box): boolean => (to.x - from.x) * (y - from.y) > (to.y - from.y) * (x - from.x);

/** Cuts the empty space above. */
function trim(bodies: readonly Body[], words: ReadonlyMap<string, Box>): TieLayout {
  const all = [...bodies.map((body) => [body.id, body] as const), ...words];
  const top = Math.min(...all.map(([, { y, height }]) => y - height / 2));
  const bottom = Math.max(...all.map(([, { y, height }]) => y + height / 2));
  return {
    height: Math.ceil(bottom - top + 2 * MARGIN),
    places: new Map(all.map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y - top + MARGIN) }])),
  };
}
