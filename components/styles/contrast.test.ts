import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** WCAG 2.2, success criterion 1.4.3: text of normal size. */
const AA = 4.5;
/** 1.4.11: what is needed to recognise a control. */
const AA_CONTROL = 3;

/** Relative luminance, 0 to 1, of a colour "#rrggbb" (WCAG 2.2, definition). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const css = readFileSync('components/styles/tokens.css', 'utf8');
const [lightCss = '', darkCss = ''] = css.split('@media (prefers-color-scheme: dark)');
const colours = (part: string) =>
  new Map([...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]));
const light = colours(lightCss);
const dark = new Map([...light, ...colours(darkCss)]);

const TEXT = ['ink', 'ink-2', 'ink-3', 'person', 'organization', 'group', 'state', 'place', 'office', 'agree', 'conflict', 'update'];
const GROUNDS = ['surface', 'sunk', 'paper'];

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, tokens) => {
  const between = (a: string, b: string) => contrast(tokens.get(a) ?? '', tokens.get(b) ?? '');
  it.each(TEXT)('%s is legible on every ground', (text) => {
    const weak = GROUNDS.filter((ground) => !(between(text, ground) >= AA));
    expect(weak).toEqual([]);
  });
  it.each(['line-strong', 'focus'])('%s is seen on every ground', (line) => {
    const weak = GROUNDS.filter((ground) => !(between(line, ground) >= AA_CONTROL));
    expect(weak).toEqual([]);
  });
  it.each(['mark-yellow', 'mark-green', 'mark-blue', 'mark-pink'])('ink is legible on %s', (mark) => {
    expect(between('ink', mark)).toBeGreaterThanOrEqual(AA);
  });
  it('a primary button and a message are legible', () => expect(between('paper', 'ink')).toBeGreaterThanOrEqual(AA));
});
