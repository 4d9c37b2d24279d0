import { z } from 'zod';
import { readSavedPages } from '../saved-pages';
import { measureText } from './measure-text';

/** One of several processes: measures every `of`-th saved page, and sends each result to the process that started it. */
const [share, of, now] = z.tuple([z.coerce.number(), z.coerce.number(), z.coerce.date()]).parse(process.argv.slice(2));

for (const [index, page] of (readSavedPages() ?? []).entries()) {
  if (index % of === share) process.send?.(measureText(page, now));
}
process.disconnect?.();
