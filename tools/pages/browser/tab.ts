import { z } from 'zod';
import { type Shifts, shiftsSchema } from './shifts';

/** What the measurement needs of a tab, whichever program drives the browser. */
export interface Tab {
  /** Opens an address and waits until it is loaded. */
  open(address: string): Promise<void>;
  /** Answers the value of an expression; a promise is waited for. */
  evaluate(expression: string): Promise<unknown>;
  moveMouse(x: number, y: number): Promise<void>;
  press(key: 'Escape'): Promise<void>;
}

const POLL_MS = 100;

/** Asks again and again until the answer fits; undefined where it does not within the limit. */
export async function until<T>(ask: () => Promise<T>, fits: (answer: T) => boolean, limitMs: number): Promise<T | undefined> {
  const end = Date.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (fits(answer)) return answer;
    if (Date.now() > end) return undefined;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** The script in-page.js, from outside. Everything that comes out of a page is parsed. */
export class MeasuredPage {
  constructor(private readonly tab: Tab) {}

  private async read<T>(call: string, schema: z.ZodType<T>): Promise<T> {
    return schema.parse(await this.tab.evaluate(`measured.${call}`));
  }

  /** In words; undefined where the page is as it was loaded, but for the host of one card `withCard`. */
  async difference(withCard: boolean): Promise<string | undefined> {
    return (await this.read(`difference(${withCard})`, z.nullish(z.string()))) ?? undefined;
  }

  boxes = () => this.read('boxes()', z.array(z.string()));
  marks = () => this.read('marks()', z.number());
  cards = () => this.read('cards()', z.number());
  cardShown = () => this.read('cardShown()', z.boolean());
  /** Style sheets that the page can see. */
  sheets = () => this.read('sheets()', z.string());
  size = () => this.read('size()', z.object({ elements: z.number(), textNodes: z.number() }));
  twoFrames = () => this.tab.evaluate('measured.twoFrames().then(() => true)');
  loadLazily = () => this.tab.evaluate('measured.loadAll()');
  aim = () => this.read('aim()', z.nullish(z.object({ x: z.number(), y: z.number(), text: z.string() })));
  /** Sums of the layout shifts since the page was first painted; none where the browser does not tell. */
  shifts = async (): Promise<Shifts[]> => {
    const shifts = await this.read('shifts()', z.nullish(shiftsSchema));
    return shifts ? [shifts] : [];
  };
}
