import { readFileSync, writeFileSync } from 'node:fs';
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
 * `npm run accuracy:languages`: marks in saved pages of the languages that have names of their own, before and with these names, and how many of those
 * that were read are right. `-- --draw SEED` draws marks that no reading has seen, one a line, to be read and written into readings.json.
 */
const DOCUMENT = 'docs/languages.md';
const READINGS = 'tools/languages/readings.json';
const NO_DATE = '2024-01-01';
const NAMES: Record<NamedLanguage, string> = { ar: 'Arabic', de: 'German', es: 'Spanish', fr: 'French', pt: 'Portuguese' };
const VERDICTS = ['right', 'wrong entity', 'wrong span'] as const;
/** By hash of the mark: its language and what was found when it was read in its sentence. Oldest first. */
const readingsSchema = z.array(
  z.object({
    seed: z.number(),
    verdicts: z.record(z.string(), z.string().regex(/^(?:ar|de|es|fr|pt) (?:right|wrong entity|wrong span)$/)),
  }),
);
type Readings = z.infer<typeof readingsSchema>;

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

function readingTable(readings: Readings, present: ReadonlySet<string>): string {
  const rows = readings.flatMap(({ verdicts }, index) => {
    const all = Object.entries(verdicts).map(([key, verdict]) => ({ key, language: verdict.slice(0, 2), verdict: verdict.slice(3) }));
    const row = (name: string, own: typeof all) => {
      const [right = 0, entity = 0, span = 0] = VERDICTS.map((verdict) => own.filter((mark) => mark.verdict === verdict).length);
      const [low, high] = wilson(right, own.length);
      const left = own.filter(({ key, verdict }) => verdict !== 'right' && present.has(key)).length;
      const share = `${percent((100 * right) / Math.max(1, own.length))} | ${percent(low)} to ${percent(high)}`;
      return `| ${index + 1} | ${name} | ${own.length} | ${right} | ${entity} | ${span} | ${share} | ${left} |`;
    };
    const spoken = NAMED_LANGUAGES.filter((language) => all.some((mark) => mark.language === language));
    return [
      ...spoken.map((language) =>
        row(
          NAMES[language],
          all.filter((mark) => mark.language === language),
        ),
      ),
      row('**all**', all),
    ];
  });
  return `| reading | language | read | right | wrong entity | wrong span | right, % | 95 % interval | wrong ones still marked |
|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}`;
}

function report({ tallies, others, marks }: Awaited<ReturnType<typeof measure>>, readings: Readings): string {
  const rows = NAMED_LANGUAGES.map((language) => {
    const { pages, words, before, marks: with_ } = tallies.get(language) ?? { pages: 0, words: 0, before: 0, marks: 0 };
    const per = (number: number) => percent((1000 * number) / Math.max(1, words));
    return `| ${NAMES[language]} | ${pages} | ${words} | ${before} | ${with_} | ${per(before)} | ${per(with_)} |`;
  });
  return `# Articles in other languages

Written by \`npm run accuracy:languages\`; do not edit by hand. Saved pages, news and others, in the languages that have names of their own
(docs/adr/0019). "Before" are linked marks with the pack's English names alone, "with" those with the language's names.

| language | pages | words | before | with | before, a 1,000 words | with, a 1,000 words |
|---|---|---|---|---|---|---|
${rows.join('\n')}

The ${others.pages} saved pages in other languages (Swedish, Norwegian, Japanese, Turkish, Russian) get no such names and keep their ${others.marks} marks. Pages taken for another language
than they are listed under: ${others.taken}.

## Read by hand

Marks were drawn by seed, 40 a language where there are as many and the rest of 200 from those that have more, and read one by one in their sentences. After each reading
what a rule could mend was mended, so each figure is that of the engine before; each reading drew from marks that no earlier one had seen, and the knowledge doubled in size before the
third. Interval: Wilson, 95 %; marks of one page are alike, so the true ones are wider. Arabic and Portuguese have one page each, and Spanish few marks: they say
little.

${readingTable(readings, new Set(marks.map(({ key }) => key)))}

A mark is right where a reader who hovers over it gets the card of what the words name: an adjective ("la présidente brésilienne") the state, "Europe occidentale" Europe. It is
wrong where the words are part of a longer name ("Collège de France", "Carabineros de Chile", "US-Dollar": wrong span) or mean something else ("montagnes russes").
Verdicts lie in tools/languages/readings.json by hash; nothing of the pages is copied.
`;
}

const pages = readSavedPages()?.filter(({ lang }) => lang && !lang.startsWith('en'));
if (!pages) console.log('Skipped: the saved pages are not beside this checkout; nothing was measured.');
else {
  const measured = await measure(pages);
  const readings = readingsSchema.parse(JSON.parse(readFileSync(READINGS, 'utf8')));
  const drawAt = process.argv.indexOf('--draw');
  if (drawAt > 0) {
    const seen = new Set(readings.flatMap(({ verdicts }) => Object.keys(verdicts)));
    for (const { key, language, mention, text } of drawMarks(measured.marks, seen, Number(process.argv[drawAt + 1]))) {
      const around = `${text.slice(Math.max(0, mention.start - 70), mention.start)}[${mention.surface}]${text.slice(mention.end, mention.end + 60)}`;
      console.log(`${key} ${language} ${mention.id} ${mention.confidence} | ${around.replace(/\s+/g, ' ')}`);
    }
  } else {
    writeFileSync(DOCUMENT, report(measured, readings));
    console.log(`${DOCUMENT} written.`);
  }
}
