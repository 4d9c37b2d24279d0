import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readNodeKnowledge } from '../node-knowledge';
import { readNodeRecogniser } from '../node-recogniser';
import { sectionsOf } from '../sections';
import { readDatedTexts } from './titles/dated-texts';
import { readJudgements } from './titles/judgements';
import { printAgainst, printNear } from './titles/print';
import { readAll } from './titles/readings';
import { silenceSection, verdictSection } from './titles/report';
import { drawNearTitles, isNearTitle } from './titles/silence';

const DOCUMENT = 'docs/titles.md';
const SECTIONS = ['verdicts', 'silence'] as const;
const HEAD = `# Titles against the date

Written by \`npm run accuracy:titles\`; do not edit by hand. How often the verdict on a title ("Turkish President …") is right, and how often one is given.
\`npm run accuracy:titles -- --unjudged\` prints what nobody has judged yet; judgements lie in tools/accuracy/titles/judgements.json.
`;

/** Reads every dated article beside the checkout, prints the verdicts against titles and writes docs/titles.md. */
async function main(): Promise<void> {
  const texts = readDatedTexts(new Date());
  if (!texts) {
    console.log('Skipped: the articles are not beside this checkout; nothing was measured.');
    return;
  }
  const [knowledge, recogniser, judgements] = [await readNodeKnowledge(), readNodeRecogniser(), readJudgements()];
  const readings = readAll(texts, knowledge, recogniser);
  const near = (readings.find(({ name }) => name === 'own day')?.people ?? []).filter(isNearTitle);
  const drawn = drawNearTitles(near);

  const onlyNew = process.argv.includes('--unjudged');
  for (const { name, toRead } of readings) {
    const shown = toRead.filter(({ key }) => !onlyNew || judgements.verdicts[key] === undefined);
    console.log(`\n== ${name}: ${shown.length}`);
    for (const against of shown) console.log(printAgainst(knowledge, against));
  }
  const silent = drawn.filter(({ place }) => !onlyNew || judgements.titles[place] === undefined);
  console.log(`\n== people near a word for an office: ${silent.length}`);
  for (const found of silent) console.log(printNear(knowledge, found));

  const before = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : '';
  const fresh = {
    verdicts: verdictSection(texts, readings, judgements, knowledge.index.directory.version),
    silence: `## How many get a verdict\n\n${silenceSection(near, drawn, judgements)}`,
  };
  writeFileSync(DOCUMENT, `${HEAD}\n${sectionsOf(SECTIONS, before, fresh).join('\n\n')}\n`);
  console.log(`\n${DOCUMENT} written.`);
}

await main();
