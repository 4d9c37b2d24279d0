/** Elements that begin a new paragraph; `br` only a new line. */
const BLOCK =
  /^(?:address|article|aside|blockquote|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|td|th|tr|ul)$/i;
/** A serialised document escapes these and no others (https://html.spec.whatwg.org/#escapingString); numbers come from other writers. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', ' '],
  ['apos', "'"],
]);
/** Each alternative ends at the next "<" at the latest: linear, whatever comes. */
const TOKEN = /<\/?([a-z][a-z0-9-]*)(?:"[^"<]*"|'[^'<]*'|[^'"<>])*>|&(#x?[0-9a-f]{1,6}|[a-z]{2,4});/gi;

/** The text of a piece of serialised HTML; text that is none stays as it is. Nothing is run, loaded or built. */
export const htmlText = (source: string): string =>
  withoutComments(source).replace(TOKEN, (whole, element: string | undefined, entity: string | undefined) => {
    if (element !== undefined) return BLOCK.test(element) ? '\n\n' : /^br$/i.test(element) ? '\n' : '';
    return entity === undefined ? '' : (unescaped(entity) ?? whole);
  });

function withoutComments(source: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let open = source.indexOf('<!--'); open >= 0; open = source.indexOf('<!--', from)) {
    const close = source.indexOf('-->', open + 4);
    if (close < 0) break;
    kept.push(source.slice(from, open));
    from = close + 3;
  }
  return kept.join('') + source.slice(from);
}

function unescaped(entity: string): string | undefined {
  if (!entity.startsWith('#')) return NAMED.get(entity.toLowerCase());
  const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number.parseInt(entity.slice(1), 10);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
}
