/** A plot's area in its own units, and how values lie in it. */
interface Axis {
  from: number;
  to: number;
  ticks: readonly number[];
  label: string;
  /** Distances are ratios. */
  isLogarithmic?: boolean;
}

export interface Plot {
  title: string;
  x: Axis;
  y: Axis;
  points: readonly { x: number; y: number }[];
  /** Straight lines between two points, to compare with. */
  lines: readonly { from: { x: number; y: number }; to: { x: number; y: number }; label: string }[];
}

const [WIDTH, HEIGHT] = [720, 420];
const BOX = { left: 64, right: 704, top: 40, bottom: 366 };

const STYLE = `text{font:13px system-ui,sans-serif;fill:#333}.axis{stroke:#8a8a8a;stroke-width:1}.grid{stroke:#8a8a8a;stroke-opacity:.25}
.line{stroke:#b3541e;stroke-dasharray:5 4}.point{fill:#2563a8;fill-opacity:.65}.note{fill:#b3541e}
@media (prefers-color-scheme:dark){text{fill:#ddd}.line{stroke:#f0a070}.point{fill:#7fb2ea}.note{fill:#f0a070}}`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function scale({ from, to, isLogarithmic }: Axis, start: number, end: number): (value: number) => number {
  const place = isLogarithmic ? Math.log : (value: number) => value;
  const [low, high] = [place(from), place(to)];
  // What lies outside is shown at the edge.
  return (value) => start + ((place(Math.min(to, Math.max(from, value))) - low) / (high - low)) * (end - start);
}

/** Draws points as SVG that can be read on a light and on a dark page. */
export function drawPlot({ title, x, y, points, lines }: Plot): string {
  const [atX, atY] = [scale(x, BOX.left, BOX.right), scale(y, BOX.bottom, BOX.top)];
  const n = (value: number) => value.toFixed(1);
  const parts = [
    ...x.ticks.map((tick) => `<text x="${n(atX(tick))}" y="${BOX.bottom + 18}" text-anchor="middle">${tick}</text>`),
    ...y.ticks.map(
      (tick) =>
        `<line class="grid" x1="${BOX.left}" x2="${BOX.right}" y1="${n(atY(tick))}" y2="${n(atY(tick))}"/><text x="${BOX.left - 8}" y="${n(atY(tick) + 4)}" text-anchor="end">${tick}</text>`,
    ),
    `<path class="axis" fill="none" d="M${BOX.left} ${BOX.top}V${BOX.bottom}H${BOX.right}"/>`,
    ...lines.map(
      ({ from, to, label }) =>
        `<line class="line" x1="${n(atX(from.x))}" y1="${n(atY(from.y))}" x2="${n(atX(to.x))}" y2="${n(atY(to.y))}"/><text class="note" x="${n(atX(from.x) + 8)}" y="${n(atY(from.y) - 6)}">${escaped(label)}</text>`,
    ),
    ...points.map((point) => `<circle class="point" r="3" cx="${n(atX(point.x))}" cy="${n(atY(point.y))}"/>`),
    `<text x="${(BOX.left + BOX.right) / 2}" y="${HEIGHT - 14}" text-anchor="middle">${escaped(x.label)}</text>`,
    `<text x="${BOX.left}" y="22">${escaped(y.label)}</text>`,
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img"><title>${escaped(title)}</title><style>${STYLE}</style>\n${parts.join('\n')}\n</svg>\n`;
}
