import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { PAGES_FOLDER, SCORER } from '../saved-pages';

export interface Prediction {
  id: string;
  isArticle: boolean;
  text: string;
}

const percent = z.nullable(z.number());
const scoreSchema = z.object({
  newsRecognised: percent,
  otherPagesTakenForNews: percent,
  text: z.object({ pages: z.number(), precision: percent, recall: percent, f1: percent }),
  segments: z.object({ keptOfWanted: percent, keptOfUnwanted: percent }),
});
export type OfficialScore = z.infer<typeof scoreSchema>;

/** Has the scorer beside the saved pages judge a whole run; percent. */
export function officialScore(predictions: readonly Prediction[]): OfficialScore {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-score-'));
  try {
    const file = join(folder, 'predictions.jsonl');
    writeFileSync(file, predictions.map((prediction) => JSON.stringify(prediction)).join('\n'));
    const { stdout, stderr, status } = spawnSync(process.execPath, [SCORER, PAGES_FOLDER, file], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`The scorer failed: ${stderr}`);
    return scoreSchema.parse(JSON.parse(stdout));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
