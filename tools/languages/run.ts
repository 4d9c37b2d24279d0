import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { annotate } from '../../lib/entities/annotate';
import { articleLanguage } from '../../lib/entities/languages/article-language';
import { NAMED_LANGUAGES, type NamedLanguage } from '../../lib/entities/languages/named-languages';
import { wilson } from '../accuracy/wilson';
import { annotateDocument } from '../annotate/document';
import { readNodeKnowledge } from '../node-knowledge';
import { readNodeNames } from '../node-names';
import { readNodeRecogniser } from '../node-recogniser';
import { addressOf, readPageHtml, readSavedPages, type SavedPage } from '../pages/saved-pages';
import { drawMarks, markKey, type SampledMark } from './sample';

/**
 * `npm run accuracy:languages`: marks in saved pages of the languages that have names of their own, before and with these names, and how many of a
 * sample are right. `-- --unjudged` prints those of the sample that nobody has read, one a line, to be written into judgements.json.
 */
const DOCUMENT = 'docs/languages.md';
const FIRST = 'tools/languages/first-reading.json';
const JUDGEMENTS = 'tools/languages/judgements.json';
const NO_DATE = '2024-01-01';
const NAMES: Record<NamedLanguage, string> = { ar: 'Arabic', de: 'German', es: 'Spanish', fr: 'French', pt: 'Portuguese' };
const VERDICTS = ['right', 'wrong entity', 'wrong span'] as const;
const judgementsSchema = z.record(z.string(), z.enum(VERDICTS));
type Judgements = z.infer<typeof judgementsSchema>;

const readJudgements = (file: string): Judgements => judgementsSchema.parse(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});

interface Tally {
  pages: number;
  words: number;
  before: number;
  marks: number;
}

const wordsOf = (text: string): number => text.match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.length ?? 0;

async function measure(pages: readonly SavedPage[]) {
  const knowledge = await readNodeKnowledge();
  const namesOf = readNodeNames(knowledge);
  const recogniser = readNodeRecogniser();
  const tallies = new Map<NamedLanguage, Tally>(NAMED_LANGUAGES.map((language) => [language, { pages: 0, words: 0, before: 0, marks: 0 }]));
  const others = { pages: 0, marks: 0, taken: 0 };
  const marks: SampledMark[] = [];
  for (const page of pages) {
    const day = page.date?.slice(0, 10) ?? NO_DATE;
    const { text, article } = annotateDocument(
      { id: page.id, html: readPageHtml(page), url: addressOf(page), date: day },
      knowledge,
      new Date(),
    );
    const found = articleLanguage(text, article.language);
    const before = annotate(text, knowledge, day, { recogniser });
    if (!found) {
      others.pages++;
      others.marks += before.length;
      continue;
    }
    if (page.lang?.slice(0, 2) !== found) others.taken++;
    const mentions = annotate(text, knowledge, day, { recogniser, names: namesOf(found) });
    const tally = tallies.get(found);
    if (tally) {
      tally.pages++;
      tally.words += wordsOf(text);
      tally.before += before.filter(({ id }) => id !== undefined).length;
      tally.marks += mentions.filter(({ id }) => id !== undefined).length;
    }
    for (const mention of mentions) {
      const { id, start } = mention;
      if (id !== undefined)
        marks.push({ key: markKey(page.id, { start, id }), page: page.id, language: found, mention: { ...mention, id }, text });
    }
  }
  return { tallies, others, marks };
}

const percent = (value: number): string => value.toFixed(1);

function report({ tallies, others, marks }: Awaited<ReturnType<typeof measure>>, judgements: Judgements, first: Judgements): string {
  const drawn = drawMarks(marks, new Set(Object.keys(first)));
  const row = (name: string, own: readonly SampledMark[], { pages, words, before, marks: all }: Tally) => {
    const count = (verdict: (typeof VERDICTS)[number]) => own.filter(({ key }) => judgements[key] === verdict).length;
    const [right, entity, span] = [count('right'), count('wrong entity'), count('wrong span')];
    const read = right + entity + span;
    const [low, high] = wilson(right, read);
    const per = (number: number) => percent((1000 * number) / Math.max(1, words));
    return `| ${name} | ${pages} | ${words} | ${per(before)} | ${per(all)} | ${read} | ${right} | ${entity} | ${span} | ${percent((100 * right) / Math.max(1, read))} | ${percent(low)} to ${percent(high)} |`;
  };
  const rows = NAMED_LANGUAGES.map((language) =>
    row(
      NAMES[language],
      drawn.filter((mark) => mark.language === language),
      tallies.get(language) ?? { pages: 0, words: 0, before: 0, marks: 0 },
    ),
  );
  const sum = [...tallies.values()].reduce((a, b) => ({
    pages: a.pages + b.pages,
    words: a.words + b.words,
    before: a.before + b.before,
    marks: a.marks + b.marks,
  }));
  const firstVerdicts = Object.values(first);
  const firstRight = firstVerdicts.filter((verdict) => verdict === 'right').length;
  const [firstLow, firstHigh] = wilson(firstRight, firstVerdicts.length);
  const unread = drawn.filter(({ key }) => judgements[key] === undefined).length;
  return `# Articles in other languages

Written by \`npm run accuracy:languages\`; do not edit by hand. Saved pages, news and others, in the languages that have names of their own
(docs/adr/0019). "Before" counts linked marks a 1,000 words with the pack's English names alone, "with" those with the language's names. Of the marks with
names 200 were drawn by seed and read one by one in their sentences: ${firstRight} were right, ${percent((100 * firstRight) / Math.max(1, firstVerdicts.length))} % (${percent(firstLow)} to
${percent(firstHigh)}). What was wrong then was mended where a rule could do it. The table is a second drawing by another seed, from marks that the first had not shown (${drawn.length}; 40 a
language where there are as many left, the rest from those that have more)${unread > 0 ? `; ${unread} of them have not been read yet` : ''}. Verdicts lie in tools/languages by hash; nothing of the pages is copied.
Interval: Wilson, 95 %.

| language | pages | words | before | with | read | right | wrong entity | wrong span | right, % | 95 % interval |
|---|---|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}
${row('all', drawn, sum)}

Marks of one page are alike, so the true intervals are wider than these. Arabic and Portuguese have one page each, whose marks were nearly all read the first time. The ${others.pages} saved pages in other languages (Swedish, Norwegian,
Japanese, Turkish, Russian) get no such names and keep their ${others.marks} marks. Pages taken for another language than they are listed under: ${others.taken}.

A mark is right where a reader who hovers over it gets the card of what the words name: an adjective ("la présidente brésilienne") the state, a state's name for
its team or its market too. It is wrong where the words are part of a longer name of something else ("Terrazas de los Andes").
`;
}

const pages = readSavedPages()?.filter(({ lang }) => lang && !lang.startsWith('en'));
if (!pages) console.log('Skipped: the saved pages are not beside this checkout; nothing was measured.');
else {
  const measured = await measure(pages);
  const first = readJudgements(FIRST);
  const judgements = readJudgements(JUDGEMENTS);
  const seen = new Set(Object.keys(first));
  if (process.argv.includes('--unjudged')) {
    for (const { key, language, mention, text } of drawMarks(measured.marks, seen)) {
      if (judgements[key]) continue;
      const around = `${text.slice(Math.max(0, mention.start - 70), mention.start)}[${mention.surface}]${text.slice(mention.end, mention.end + 60)}`;
      console.log(`${key} ${language} ${mention.id} ${mention.confidence} | ${around.replace(/\s+/g, ' ')}`);
    }
  } else {
    writeFileSync(DOCUMENT, report(measured, judgements, first));
    console.log(`${DOCUMENT} written.`);
  }
}
