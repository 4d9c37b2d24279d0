import { parseArgs } from 'node:util';
import { ENTITY_KINDS, type EntityKind } from '../../../lib/knowledge/kinds';
import { CLASSES, type ClassTable, type EntityClass } from './classes';
import { ImportProblem } from './import-problem';

export const USAGE = `npm run knowledge:wikidata -- DUMP.json[.gz] --out FILE.pack
  --classes LIST          kinds to take (person,organization,group,state,place,office), and classes to add: Q123=place; all kinds by default
  --subclasses            read the dump once before, for what lies below the known classes
  --least-sitelinks N     leave out what fewer Wikipedias and sister projects have a page about (default 5)
  --languages LIST        languages whose names are taken, the first one's first (default en)
  --date YYYY-MM-DD       the day for which the dump speaks (default: the newest change of an entity in it)
  --resume                go on where an earlier run ended`;

export interface ImportOptions {
  dump: string;
  out: string;
  classes: ClassTable;
  subclasses: boolean;
  leastSitelinks: number;
  languages: readonly string[];
  date?: string;
  resume: boolean;
  /** What decides about what is kept, as one text. */
  asked: string;
}

const DEFAULT_LEAST_SITELINKS = 5;

const isKind = (value: string | undefined): value is EntityKind => ENTITY_KINDS.some((kind) => kind === value);

const listed = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function readClasses(text: string | undefined): ClassTable {
  const kinds: EntityKind[] = [];
  const added = new Map<string, EntityClass>();
  for (const part of listed(text)) {
    const [, id, of] = /^(Q[1-9]\d*)=(.+)$/.exec(part) ?? [];
    if (id && isKind(of)) added.set(id, { kind: of });
    else if (isKind(part)) kinds.push(part);
    else throw new ImportProblem(`"${part}" is neither a kind (${ENTITY_KINDS.join(', ')}) nor a class of one (Q123=place).\n\n${USAGE}`);
  }
  // Without the offices nothing could be said of what people held; those that nobody held are left out in the end.
  const asked: readonly EntityKind[] = kinds.includes('person') ? [...kinds, 'office'] : kinds;
  const wanted = asked.length > 0 ? asked : ENTITY_KINDS;
  return new Map([...CLASSES, ...added].filter(([, { kind }]) => wanted.includes(kind)));
}

/** @throws ImportProblem with the usage for what cannot be understood */
export function readOptions(args: readonly string[], today: string): ImportOptions {
  const { values, positionals } = parse([...args]);
  const [dump] = positionals;
  const { out } = values;
  if (dump === undefined || positionals.length > 1 || out === undefined) throw new ImportProblem(USAGE);
  const leastSitelinks = Number(values['least-sitelinks'] ?? DEFAULT_LEAST_SITELINKS);
  if (!Number.isSafeInteger(leastSitelinks) || leastSitelinks < 0)
    throw new ImportProblem(`--least-sitelinks wants a whole number.\n\n${USAGE}`);
  const languages = values.languages === undefined ? ['en'] : listed(values.languages);
  if (languages.length === 0 || languages.some((code) => !/^[a-z]{2,}(-[a-z]+)*$/.test(code)))
    throw new ImportProblem(`--languages wants codes such as en,fr.\n\n${USAGE}`);
  const { date } = values;
  if (date !== undefined && (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))))
    throw new ImportProblem(`--date wants a day such as 2026-08-24.\n\n${USAGE}`);
  if (date !== undefined && date > today) throw new ImportProblem(`--date ${date} has not come yet: no dump speaks for it.`);
  const classes = readClasses(values.classes);
  const subclasses = values.subclasses ?? false;
  const asked = `classes ${values.classes ?? 'all'}${subclasses ? ' and below' : ''}, sitelinks ${leastSitelinks}, languages ${languages.join(' ')}`;
  const shared = { dump, out, classes, subclasses, leastSitelinks, languages, resume: values.resume ?? false, asked };
  return date === undefined ? shared : { ...shared, date };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        classes: { type: 'string' },
        subclasses: { type: 'boolean' },
        'least-sitelinks': { type: 'string' },
        languages: { type: 'string' },
        date: { type: 'string' },
        resume: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new ImportProblem(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}
