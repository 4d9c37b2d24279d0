import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edited, inventedText } from '../../tests/invented-text';
import { compareFingerprints, FINGERPRINT_PATTERN } from './compare-fingerprints';
import { fingerprint } from './fingerprint';

const compare = (a: string, b: string) => compareFingerprints(fingerprint(a), fingerprint(b));
const text = inventedText(1, 900);

const ARABIC = 'قال مسؤولون إن المحادثات بشأن العبارة ستستأنف يوم الثلاثاء بعد توقف دام ثلاثة أسابيع بسبب العواصف في المضيق';
const JAPANESE =
  '港湾当局は、三週間の中断を経て、フェリーの運航再開に向けた協議を火曜日に再開すると発表した。嵐の影響で海峡は閉鎖されていた。';
const THAI = 'เจ้าหน้าที่กล่าวว่าการเจรจาเรื่องเรือข้ามฟากจะเริ่มอีกครั้งในวันอังคารหลังจากหยุดไปสามสัปดาห์เพราะพายุ';

describe('fingerprint', () => {
  it('never changes: it is stored', () => {
    expect(fingerprint('The ferry talks resume on Tuesday, officials said.')).toMatchInlineSnapshot(
      `"5./////////////9tA////////////////////////////////////////////////////////////////////////8DL///////////////////////////////////////+Lrf////////////////////////////////////////////////////////////////////////////////////////////8ngP//////////////////////////////////////////////////////////ptT//////////////////////////////////////////////////w=="`,
    );
  });
  it.each([
    ['nothing', '', ''],
    ['fewer than four words', 'Three words only', ''],
  ])('is empty for %s', (_, words, expected) => {
    expect(fingerprint(words)).toBe(expected);
  });
  it.each([
    ['white space and punctuation', text.replaceAll(' ', ' \n ').replaceAll('.', ' –')],
    ['case', text.toUpperCase()],
    ['soft hyphens and zero-width marks', text.replaceAll('r', 'r\u00ad').replaceAll('o', '\u200bo')],
  ])('does not heed %s', (_, other) => {
    expect(fingerprint(other)).toBe(fingerprint(text));
  });
  it('heeds accents, but not how they are written', () => {
    const accented = 'Le maire a été élu à Orléans dès midi';
    expect(fingerprint(accented.normalize('NFD'))).toBe(fingerprint(accented));
  });
  it('has one length, however long the text', () => {
    expect(fingerprint(inventedText(2, 50_000)).length).toBeLessThanOrEqual(351);
  });
});

describe('compareFingerprints', () => {
  it.each([
    ['one text', text, text, [1, 1], [1, 1]],
    ['two texts', text, inventedText(7, 900), [0, 0.02], [0, 0.05]],
    ['an edit of one word in a hundred', text, edited(text, 100), [0.82, 1], [0.9, 1]],
    ['an edit of one word in twenty', text, edited(text, 20), [0.5, 0.8], [0.68, 0.9]],
    ['a text and its first third', text, inventedText(1, 300), [0.2, 0.47], [0.65, 1]],
    ['a text and its tenfold growth', text, `${text} ${inventedText(3, 8100)}`, [0.03, 0.2], [0.35, 1]],
    ['a text within another', text, `${inventedText(4, 400)} ${text}`, [0.55, 0.82], [0.85, 1]],
    ['Arabic', ARABIC, `${ARABIC} ${inventedText(5, 8)}`, [0.5, 0.9], [0.8, 1]],
    ['Japanese', JAPANESE, JAPANESE.replace('火曜日', '水曜日'), [0.7, 0.99], [0.8, 1]],
    ['Japanese that differs', JAPANESE, '首相は記者会見で、来年度の予算案について与野党の合意を目指す考えを示した。', [0, 0.05], [0, 0.2]],
    ['Thai', THAI, THAI.replace('สาม', 'สอง'), [0.7, 0.99], [0.8, 1]],
  ])('%s', (_, a, b, [leastAlike = 0, mostAlike = 0], [leastWithin = 0, mostWithin = 0]) => {
    const compared = compare(a, b);
    expect(compared?.resemblance).toBeGreaterThanOrEqual(leastAlike);
    expect(compared?.resemblance).toBeLessThanOrEqual(mostAlike);
    expect(compared?.containment).toBeGreaterThanOrEqual(leastWithin);
    expect(compared?.containment).toBeLessThanOrEqual(mostWithin);
  });

  it.each(['', 'x', '12.AAAA', `${fingerprint(text)}A`])('says nothing of "%s"', (broken) => {
    expect(compareFingerprints(broken, fingerprint(text))).toBeUndefined();
  });

  it('is symmetric, 1 for one text, and near 0 for two', () => {
    fc.assert(
      fc.property(
        fc.nat(10_000),
        fc.nat(10_000),
        fc.integer({ min: 100, max: 800 }),
        fc.integer({ min: 100, max: 800 }),
        (one, two, m, n) => {
          const [a, b] = [fingerprint(inventedText(one, m)), fingerprint(inventedText(two, n))];
          expect(a).toMatch(FINGERPRINT_PATTERN);
          expect(compareFingerprints(a, b)).toEqual(compareFingerprints(b, a));
          expect(compareFingerprints(a, a)).toMatchObject({ resemblance: 1, containment: 1 });
          if (one !== two) expect(compareFingerprints(a, b)?.resemblance).toBeLessThan(0.05);
        },
      ),
      { numRuns: 60 },
    );
  });
});
