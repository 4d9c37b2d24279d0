import type { MeasuredBlock } from './measured-block';

/** What one block looks like, judged by itself. */

/** How an element is built: its tag and classes, and those of the two around it. */
export function build(element: Element): string {
  const parts: string[] = [];
  let at: Element | null = element;
  for (let level = 0; level < 3 && at !== null; level += 1, at = at.parentElement) {
    parts.push(`${at.tagName}.${(at.getAttribute('class') ?? '').slice(0, 200)}`);
  }
  return parts.join('<');
}

const PARAGRAPH_MIN_UTF16 = 60;
const PARAGRAPH_MAX_LINK_DENSITY = 0.4;

/** Long enough, and with few enough links, to be a paragraph of a story. */
export const isParagraph = (block: Pick<MeasuredBlock, 'text' | 'linkDensity'>): boolean =>
  block.text.length >= PARAGRAPH_MIN_UTF16 && block.linkDensity <= PARAGRAPH_MAX_LINK_DENSITY;

/** Stands below a picture: by its element, or by its class. */
export function isCaption(block: Pick<MeasuredBlock, 'element' | 'figure'>): boolean {
  return block.figure !== undefined || /\bcaption|[-_]caption/i.test(block.element.getAttribute('class') ?? '');
}

const PICTURE_NAMES = /image|photo|picture/i;

/** Says what a picture shows, without being declared as its caption: a few outlets put that into the next best element. */
export function isPictureText({ element, figure }: Pick<MeasuredBlock, 'element' | 'figure'>): boolean {
  return figure === undefined && [element, element.parentElement].some((at) => PICTURE_NAMES.test(at?.getAttribute('class') ?? ''));
}
