import { paintedMarks } from '../../tools/start/extension-driver';
import { expect, test } from './extension';
import { gapBetween, hurryCards, leave, markInView, pointAt, visibleText } from './mark-walk';

/**
 * How each name is written in tests/fixtures/pages/broken-names.html, and as what it is marked; where its boxes are not those of
 * plain words, on how many of them it is pointed at.
 */
const names: { written: string; mark: string; boxes?: number }[] = [
  { written: 'a first letter that floats by style', mark: 'Giorgia Meloni', boxes: 2 },
  { written: 'a first letter in an element of its own', mark: 'Joe Biden', boxes: 2 },
  { written: 'capitals by style', mark: 'Recep Tayyip Erdogan', boxes: 1 },
  { written: 'in capitals', mark: 'EMMANUEL MACRON' },
  { written: 'small capitals', mark: 'Volodymyr Zelensky' },
  { written: 'soft hyphens, one of them at the end of a line', mark: 'Benjamin Netanyahu', boxes: 2 },
  { written: 'a place to break', mark: 'Hezbollah' },
  { written: 'a space that does not break', mark: 'Vladimir Putin' },
  { written: 'a narrow space that does not break', mark: 'Keir Starmer' },
  { written: 'a space without width', mark: 'Angela Merkel' },
  { written: 'over three elements', mark: 'Bashar al-Assad', boxes: 1 },
  { written: 'nested elements and a link', mark: 'Ahmed al-Sharaa' },
  { written: 'annotated above', mark: 'Raqqa', boxes: 1 },
  { written: 'ligatures', mark: 'Muammar Gaddafi' },
  { written: 'ligatures, and in no knowledge', mark: 'Griffith' },
  { written: 'ligatures, in the same line', mark: 'Afghanistan' },
  { written: 'over two lines', mark: 'António Guterres', boxes: 2 },
];

test('names are marked however they are written, and on each of their lines the card opens beside that line', async ({
  extension,
  openArticle,
  fixturePages,
}) => {
  await hurryCards(extension.worker);
  const { page, card } = await openArticle(`${fixturePages.origin}/world/2026/01/20/broken-names.html`);
  expect((await paintedMarks(page)).map(({ text }) => visibleText(text))).toEqual(names.map(({ mark }) => mark));
  for (const { written, mark, boxes } of names.filter((name) => name.boxes !== undefined)) {
    const { rects } = await markInView(page, ({ text }) => visibleText(text) === mark);
    // Elements and hyphens have boxes of their own on the same line: the first of each line stands for it.
    const lines = rects.filter(({ y }, index) => rects.findIndex((rect) => rect.y === y) === index);
    expect(lines, written).toHaveLength(boxes ?? 0);
    for (const line of lines) {
      await pointAt(page, line.x + line.width / 2, line.y + line.height / 2);
      expect(await card.waitForCard(), written).toContain(mark);
      const [panel] = await card.all('[role="dialog"]');
      if (panel) expect(gapBetween(panel, line), written).toBeLessThanOrEqual(10);
      await leave(page, card);
    }
  }
});
