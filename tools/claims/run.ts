import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownPlaces } from '../../lib/claims/comparison/known-places';
import { annotateDocument } from '../annotate/document';
import { compareDocuments } from '../compare/compare-documents';
import { readNodeKnowledge } from '../node-knowledge';
import { drawFacets } from './draw-facets';
import { drawSentences } from './draw-sentences';
import { readAttributions, readCopies, readEvents, readNumeric } from './gold';
import { measureAttribution } from './measure-attribution';
import { measureCopies, measureFalseCopies } from './measure-copies';
import { measureStories } from './measure-stories';
import { measureVerdicts } from './measure-verdicts';
import { claimsReport } from './report';

const OUT = '.output/claims';
const DOCUMENT = 'docs/claims.md';

/** `npm run accuracy:claims -- --draw` prints sentences to check by eye instead, `--facets` what differs between articles. Otherwise it measures claims, stories, copies and verdicts on the gold sets, where they lie beside the checkout. */
async function main(): Promise<void> {
  const [attributions, events, numeric, copies] = [readAttributions(), readEvents(), readNumeric(), readCopies()];
  if (!attributions || !events || !numeric || !copies) {
    console.log('Skipped: the gold documents are not beside this checkout; nothing was measured.');
    return;
  }
  mkdirSync(OUT, { recursive: true });
  const knowledge = await readNodeKnowledge();
  if (process.argv.includes('--draw')) {
    for (const line of drawSentences(events, knowledge)) console.log(line);
    return;
  }
  const now = new Date();
  const documents = events.map(({ corpus, doc_id, text, title, date, outlet }) =>
    annotateDocument(
      {
        id: `${corpus}/${doc_id}`,
        text,
        ...(title ? { title } : {}),
        ...(date ? { date: date.slice(0, 10) } : {}),
        ...(outlet ? { outlet } : {}),
      },
      knowledge,
      now,
    ),
  );
  const compared = compareDocuments(documents, knownPlaces(knowledge));
  const facets = compared.flatMap((story) => story.facets);
  if (process.argv.includes('--facets')) {
    for (const line of drawFacets(facets)) console.log(line);
    return;
  }
  const text = claimsReport({
    stories: measureStories(compared, join(OUT, 'stories.jsonl')),
    attribution: measureAttribution(attributions, knowledge),
    copies: measureCopies(copies),
    falseCopies: measureFalseCopies(events),
    verdicts: measureVerdicts(numeric, compared, events),
    facets,
  });
  writeFileSync(DOCUMENT, text);
  console.log(text);
}

await main();
