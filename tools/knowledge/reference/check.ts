import { writeFileSync } from 'node:fs';
import { readSources } from '../read-sources';
import { countsSection } from './counts';
import { coverageSection } from './coverage';
import { checkHeads, type HeadsCheck, headsSection } from './heads';
import { referenceFolder } from './read-reference';
import { reviewSection } from './reviews';

/**
 * `npm run knowledge:check`: compares heads of state and government with public records that lie beside the checkout, prints every disagreement that
 * knowledge/*.yaml does not explain under `explained`, and writes docs/knowledge.md. `--open` lists what the knowledge does not cover, too.
 */
const PAGE = 'docs/knowledge.md';
const HEAD = `# What Crossread knows

Written by \`npm run knowledge:check\`; do not edit by hand. The facts are in [knowledge/](../knowledge/README.md), one file for each theme and region, every
role and relation with its source and the last day for which it was checked.`;

function print({ unexplained, idle, open, triples }: HeadsCheck): void {
  for (const { statement, message } of unexplained) console.log(`${statement.record}, ${statement.country}: ${statement.name} ${message}`);
  for (const key of idle) console.log(`Explained, but no disagreement any more: ${key}`);
  if (process.argv.includes('--open'))
    for (const { record, country, name, since, until } of open)
      console.log(`Not covered: ${record}, ${country}: ${name}, ${since ?? '?'} to ${until ?? 'now'}`);
  for (const { triple, verdict } of triples)
    if (verdict === 'contradicted')
      console.log(`Contradicted: ${triple.statement.record}, ${triple.statement.country}: ${triple.statement.name} on ${triple.day}`);
}

const { files, problems } = readSources('knowledge');
if (problems.length > 0) throw new Error('The knowledge files have problems: see `npm run knowledge`.');
const sections = [HEAD, countsSection(files)];
const folder = referenceFolder();
if (folder === undefined) console.log('There are no public records beside this checkout (../shared/reference): nothing to compare with.');
else {
  const check = checkHeads(folder, files);
  print(check);
  sections.push(headsSection(check));
  if (check.unexplained.length + check.idle.length > 0) process.exitCode = 1;
}
const reviews = reviewSection(files);
if (reviews !== undefined) sections.push(reviews);
const coverage = await coverageSection();
if (coverage !== undefined) sections.push(coverage);
// Without the records and the articles the page would lose what they said.
if (folder !== undefined && coverage !== undefined) writeFileSync(PAGE, `${sections.join('\n\n')}\n`);
console.log(sections.slice(1).join('\n\n'));
