/** Markup that was written here, never text from a page. Only `html` makes it. */
export class Markup {
  private constructor(readonly source: string) {}

  /** The one way in: the fixed parts of a template as they are, everything else escaped. */
  static fromTemplate(fixed: readonly string[], values: readonly Content[]): Markup {
    return new Markup(fixed.map((part, index) => part + sourceOf(values[index])).join(''));
  }
}

/** What may stand in a template: text is escaped, markup stays, nothing is nothing. */
export type Content = string | number | Markup | readonly Content[] | undefined;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Good for text and for quoted attributes. */
const escapeText = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign).replaceAll('\0', '\uFFFD');

function sourceOf(content: Content): string {
  if (content === undefined) return '';
  if (content instanceof Markup) return content.source;
  if (typeof content === 'string' || typeof content === 'number') return escapeText(String(content));
  return content.map(sourceOf).join('');
}

/** Tag for templates of HTML. Values must stand in text or between the quotes of an attribute. */
export const html = (fixed: TemplateStringsArray, ...values: Content[]): Markup => Markup.fromTemplate(fixed, values);
