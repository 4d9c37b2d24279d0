/** A line plot as SVG, legible on light and dark ground: one series each of [x, y], with its own scale of y where wanted. */
export interface Series {
  name: string;
  points: readonly (readonly [number, number])[];
}

export interface PlotWords {
  title: string;
  x: string;
  y: string;
}

const SIZE = { width: 720, height: 300, left: 64, right: 16, top: 40, bottom: 48 };
const COLOURS = ['#2b82d9', '#c98300', '#3a9d4e', '#6c5ce7'];

const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** Four round steps that reach over the highest value. */
function ticksTo(highest: number): number[] {
  const rough = Math.max(highest, 1e-9) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  return [0, 1, 2, 3, 4].map((index) => index * step);
}

/** Draws series into one picture. */
export function linePlot(series: readonly Series[], words: PlotWords): string {
  const { width, height, left, right, top, bottom } = SIZE;
  const all = series.flatMap(({ points }) => points);
  const xTicks = ticksTo(Math.max(...all.map(([x]) => x)));
  const yTicks = ticksTo(Math.max(...all.map(([, y]) => y)));
  const last = (ticks: readonly number[]) => ticks.at(-1) ?? 1;
  const px = (x: number) => left + (x / last(xTicks)) * (width - left - right);
  const py = (y: number) => height - bottom - (y / last(yTicks)) * (height - top - bottom);
  const text = (x: number, y: number, anchor: string, words: string, more = '') =>
    `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" ${more}>${escaped(words)}</text>`;
  const number = (value: number) => String(Number(value.toPrecision(3)));
  const grid = [
    ...yTicks.map(
      (y) => `<path d="M${left} ${py(y).toFixed(1)}H${width - right}" stroke="#8883"/>${text(left - 8, py(y) + 4, 'end', number(y))}`,
    ),
    ...xTicks.map((x) => text(px(x), height - bottom + 18, 'middle', number(x))),
  ];
  const lines = series.map(({ points }, index) => {
    const path = points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${px(x).toFixed(1)} ${py(y).toFixed(1)}`).join('');
    return `<path d="${path}" fill="none" stroke="${COLOURS[index % COLOURS.length]}" stroke-width="1.6"/>`;
  });
  const legend = series.map(({ name }, index) =>
    text(width - right, 18 + 15 * index, 'end', name, `style="fill:${COLOURS[index % COLOURS.length]}"`),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(words.title)}">
<style>text { font: 12px system-ui, sans-serif; fill: #777; } .title { font-weight: 600; font-size: 13px; }</style>
${text(left, 18, 'start', words.title, 'class="title"')}
${grid.join('\n')}
${text((left + width) / 2, height - 8, 'middle', words.x)}
${text(14, (top + height - bottom) / 2, 'middle', words.y, `transform="rotate(-90 14 ${(top + height - bottom) / 2})"`)}
${lines.join('\n')}
${legend.join('\n')}
</svg>
`;
}
