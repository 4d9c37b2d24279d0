/**
 * Runs in a saved page before anything else, in browsers that are measured: notes what the page is like and compares it later. Plain
 * JavaScript, since it goes there as text. The page's own scripts do not run, so nothing else is in this world.
 */
(() => {
  if (globalThis.top !== globalThis) return;
  const shifts = [];
  let loadedAt = Number.POSITIVE_INFINITY;
  let loaded;
  let elements;

  const textNodes = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let count = 0;
    while (walker.nextNode()) count += 1;
    return count;
  };

  const state = () => ({
    html: document.documentElement.outerHTML,
    textNodes: textNodes(document),
  });

  const CARD = /<crossread-card\b[^>]*><\/crossread-card>/g;

  /** How the page differs from when it was loaded, in words; undefined where it is the same. One card's host may stand in it where `withCard`. */
  const difference = (withCard) => {
    const now = state();
    if (withCard && (now.html.match(CARD) ?? []).length === 1) now.html = now.html.replace(CARD, '');
    if (now.html !== loaded.html) {
      let at = 0;
      while (now.html[at] === loaded.html[at]) at += 1;
      return `html at ${at}: ${loaded.html.slice(at - 30, at + 60)} => ${now.html.slice(at - 30, at + 60)}`;
    }
    return now.textNodes === loaded.textNodes ? undefined : `text nodes: ${loaded.textNodes} => ${now.textNodes}`;
  };

  /** Where 20 elements, spread over the page, lie in it: CSS pixels. The same elements at every call. */
  const boxes = () => {
    if (elements === undefined) {
      const shown = [...document.body.querySelectorAll('*')].filter((element) => element.getClientRects().length > 0);
      elements = shown.filter((_, index) => Math.floor((index * 20) / shown.length) !== Math.floor(((index - 1) * 20) / shown.length));
    }
    return elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x + scrollX, y + scrollY, width, height].map((value) => value.toFixed(1)).join(' ');
    });
  };

  const marks = () =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('crossread-'))
      .flatMap(([name, highlight]) => [...highlight].map((range) => [name, range]));

  const twoFrames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

  const rectOf = (mark) => {
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    return [...range.getClientRects()].find(({ width, height }) => width > 2 && height > 2);
  };

  /** Where a mark comes to rest: pictures that are only asked for now, and are not there, collapse under the pointer. */
  const restingRectOf = async (mark) => {
    let before;
    for (let looks = 0; looks < 20; looks += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      await twoFrames();
      const rect = rectOf(mark);
      if (rect === undefined || (rect.x === before?.x && rect.y === before?.y)) return rect;
      before = rect;
    }
    return before;
  };

  /** Brings a mark that nothing covers into view; answers the middle of its first line, CSS pixels, or undefined where there is none. */
  const aim = async () => {
    const candidates = marks()
      .filter(([name, mark]) => name !== 'crossread-flash' && rectOf(mark))
      .slice(0, 30);
    for (const [, mark] of candidates) {
      const first = rectOf(mark);
      scrollBy({ top: first.top - innerHeight / 3, behavior: 'instant' });
      const rect = await restingRectOf(mark);
      if (!rect || rect.top < 0 || rect.bottom > innerHeight) continue;
      const point = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
      const top = document.elementFromPoint(point.x, point.y);
      // Where only the root answers, the page takes no pointer there.
      if (top && top !== document.documentElement && top.contains(mark.startContainer))
        return { ...point, text: mark.startContainer.data.slice(mark.startOffset, mark.startOffset + 60) };
    }
    return undefined;
  };

  /** A grid of points, since the card's root is closed: is one of them the card's? */
  const cardShown = () => {
    for (let y = 10; y < innerHeight; y += 40)
      for (let x = 10; x < innerWidth; x += 40) if (document.elementFromPoint(x, y)?.localName === 'crossread-card') return true;
    return false;
  };

  globalThis.measured = {
    difference,
    boxes,
    aim,
    marks: () => marks().length,
    twoFrames,
    shifts: () => {
      if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return undefined;
      const sums = { loading: 0, loaded: 0 };
      for (const { value, startTime } of shifts) sums[startTime < loadedAt ? 'loading' : 'loaded'] += value;
      return sums;
    },
    cardShown,
    loadAll: () => {
      for (const element of document.querySelectorAll('[loading="lazy" i]')) element.loading = 'eager';
    },
    size: () => ({ elements: document.getElementsByTagName('*').length, textNodes: loaded?.textNodes ?? 0 }),
    sheets: () => `${document.styleSheets.length} and ${document.adoptedStyleSheets.length} adopted`,
    cards: () => document.querySelectorAll('crossread-card').length,
  };
  document.addEventListener(
    'DOMContentLoaded',
    () => {
      loaded = state();
    },
    { once: true },
  );
  addEventListener('load', () => {
    loadedAt = performance.now();
  });
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
})();
