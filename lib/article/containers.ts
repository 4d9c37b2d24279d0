import { parentShown } from './walk-page';

/** What the blocks in an element come to; lengths in UTF-16 code units. */
export interface Sums {
  blocks: number;
  text: number;
  /** Text in links. */
  linked: number;
  /** Text in paragraphs. */
  paragraphs: number;
  /** Text in paragraphs that are built like those of the article's core. */
  alike: number;
  headlines: number;
}

/** An element with text in it. */
export interface Container {
  element: Element;
  parent: Container | undefined;
  sums: Sums;
}

/** The elements around blocks, as a tree. Each is asked for its parent once, and summed up once, however deep the page nests. */
export class Containers {
  private readonly known = new Map<Element, Container>();

  /** Outer ones before those in them. */
  get all(): Iterable<Container> {
    return this.known.values();
  }

  of(element: Element): Container {
    const known = this.known.get(element);
    if (known !== undefined) return known;
    const around: Element[] = [];
    let at = parentShown(element);
    for (; at !== undefined && !this.known.has(at); at = parentShown(at)) around.push(at);
    let parent = at && this.known.get(at);
    for (const outer of around.reverse()) parent = this.put(outer, parent);
    return this.put(element, parent);
  }

  /** What was counted for each element by itself is passed on to all elements around it. */
  sumUp(...quantities: (keyof Sums)[]): void {
    for (const { parent, sums } of [...this.all].reverse()) {
      if (parent !== undefined) for (const quantity of quantities) parent.sums[quantity] += sums[quantity];
    }
  }

  /** All containers in one, itself among them. */
  within(container: Container): Set<Container> {
    const inside = new Set([container]);
    for (const one of this.all) if (one.parent !== undefined && inside.has(one.parent)) inside.add(one);
    return inside;
  }

  private put(element: Element, parent: Container | undefined): Container {
    const container = { element, parent, sums: { blocks: 0, text: 0, linked: 0, paragraphs: 0, alike: 0, headlines: 0 } };
    this.known.set(element, container);
    return container;
  }
}
