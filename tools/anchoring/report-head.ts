/** The words above the figures of docs/anchoring.md. */
export const HEAD = `# Finding highlights again

Written by \`npm run anchoring\`; do not edit by hand. Why it works so is in [adr/0011](adr/0011-anchoring.md). Quotes are described in one text and
looked for in another one. The texts lie beside the checkout of those who work on Crossread; they belong to their publishers, so neither they
nor their sentences are in the project, and without them the command says so and ends.

**Pairs.** Near-copies of articles, in other outlets and in the same one, both ways (many in one outlet share boilerplate alone: most quotes are gone);
pages captured twice whose extracted texts differ; and news texts edited by a seeded program: words changed, sentences moved, inserted, deleted,
look-alikes added (a copy of a sentence with one figure, name or word changed, elsewhere; in half of the cases the sentence itself goes), signs and
boilerplate changed, and all of that at once. **Quotes:** one to four words, names, sentences, three to eight sentences, and words that
the text repeats, of each kind as many. Documents are halved by a hash of their family (texts in a chain of pairs, pages of an outlet):
one half is fitted on, the figures are of the other.

**What is true.** Of edited texts by construction: each word knows where it went. Of real pairs by an alignment that shares no code with what is
measured: sentences are paired by the words they share (Dice at least 0.6 and clearly ahead of the next; under 0.25 the sentence is gone), words
within them by Myers' diff. **Open** cases are left out: a sentence between those, equals, a quote of which less than half is left or
that was torn apart, and words of a deleted sentence that stand unaltered in its look-alike. Attaching an open quote elsewhere than to what is left of it counts as wrong.

**Found** is what shares at least half of its characters with the true place, both counted. **Wrongly attached** is what lies mostly on other words, and
whatever is attached to a quote that is gone. In between it counts as not found. Shares of found are of quotes still there, shares of wrongly attached of all
but the open ones. The **baseline** is the common way (bench/quote-baseline.ts): same offset, else exact, else approximate match by characters with
32 characters of context, the best one taken whatever its score.

**Looked at by eye:** about 80 quotes of the half for fitting that were missed or wrongly attached, not those that both agree on. Doubtful truths remain: a
near-copy with numbered captions where the paired caption is another one, and edited texts where a deleted sentence's look-alike, or a mixture of
edits, leaves a place that readers could accept. Totals of the half for reporting were seen while rules were chosen, and of its cases a few: they may flatter a little.

**What falls short.** One in two hundred was to be attached wrongly at most, and fewer missed than by the baseline. Most of what is wrong or missed is of the last
recipe, all edits at once: sentences are torn, altered and moved while look-alikes stand beside them, and a minimum that lets more of them in attaches more of them wrongly. The next
idea is to place the highlights of one text together: neighbours that keep their order speak for one another.`;
