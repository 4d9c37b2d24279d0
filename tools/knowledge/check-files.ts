import { checkFacts } from './check-facts';
import { readSources, type SourceProblem } from './read-sources';

/** `tsx tools/knowledge/check-files.ts [FILTER]` prints the problems in knowledge/*.yaml, of files whose name contains FILTER. */
const filter = process.argv[2] ?? '';
const { files, problems } = readSources('knowledge');
const all: SourceProblem[] = [...problems, ...checkFacts(files)];
const shown = all.filter((problem) => problem.file.includes(filter));
for (const problem of shown) console.log(`knowledge/${problem.file}:${problem.line}: ${problem.message}`);
console.log(shown.length === 0 ? 'The knowledge files are in order.' : `${shown.length} problem(s).`);
process.exitCode = shown.length === 0 ? 0 : 1;
