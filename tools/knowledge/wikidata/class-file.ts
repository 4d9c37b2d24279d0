import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { ENTITY_KINDS } from '../../../lib/knowledge/kinds';
import type { ClassTable, EntityClass } from './classes';
import { ImportProblem } from './import-problem';

const schema = z.array(z.tuple([z.string(), z.enum(ENTITY_KINDS), z.string()]));

/** Writes down a table of classes, so that an import that goes on need not read the dump for them again. */
export function writeClasses(path: string, classes: ClassTable): void {
  writeFileSync(path, JSON.stringify([...classes].map(([id, { kind, type }]) => [id, kind, type ?? ''])));
}

export function readClasses(path: string): ClassTable {
  const parsed = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new ImportProblem(`${path} is damaged. Delete it, and it is made again.`);
  return new Map(parsed.data.map(([id, kind, type]): [string, EntityClass] => [id, type === '' ? { kind } : { kind, type }]));
}
