import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { SHARED } from '../accuracy/gold';
import type { ComparedStory } from '../compare/compare-documents';

const rowSchema = z.object({
  corpus: z.string(),
  articles: z.number(),
  missing: z.number(),
  pairPrecision: z.number(),
  pairRecall: z.number(),
  pairF1: z.number(),
});
export type StoryRow = z.infer<typeof rowSchema>;

/** Scores stories by the gold's own program. `file` is where they are written for it. */
export function measureStories(stories: readonly ComparedStory[], file: string): StoryRow[] {
  writeFileSync(file, `${stories.map((story) => JSON.stringify(story)).join('\n')}\n`);
  const printed = execFileSync('node', [join(SHARED, 'eval/score-stories.mjs'), join(SHARED, 'corpora/events-dev.jsonl'), file], {
    encoding: 'utf8',
  });
  return printed
    .split('\n')
    .filter(Boolean)
    .map((line) => rowSchema.parse(JSON.parse(line)));
}
