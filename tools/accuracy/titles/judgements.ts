import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const FILE = join(import.meta.dirname, 'judgements.json');
/**
 * What somebody who read them says of verdicts and silences. By hash, so that no sentence of the collections stands here: `verdicts` by place and
 * verdict, `right` or the cause for which it is wrong; `titles` by place, `given` where the text gives the person a title that the knowledge could judge,
 * or why it does not.
 */
const schema = z.object({ verdicts: z.record(z.string(), z.string()), titles: z.record(z.string(), z.string()) });
export type Judgements = z.infer<typeof schema>;

export const RIGHT = 'right';
export const GIVEN = 'given';

export const readJudgements = (): Judgements => schema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
