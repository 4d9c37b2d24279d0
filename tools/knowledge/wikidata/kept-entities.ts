import { createReadStream } from 'node:fs';
import { MOST_ENTITIES } from '../../../lib/knowledge/index-format';
import type { ImportLimits } from './import-limits';
import { ImportProblem } from './import-problem';
import { type KeptEntity, keptEntitySchema } from './kept-entity';
import { LineSplitter } from './line-splitter';

/** Everything that was kept, by its item's id. */
export class KeptEntities {
  private readonly byItem: ReadonlyMap<string, KeptEntity>;

  constructor(entities: readonly KeptEntity[]) {
    this.byItem = new Map(entities.map((entity) => [entity.id, entity]));
  }

  get(item: string | undefined): KeptEntity | undefined {
    return item === undefined ? undefined : this.byItem.get(item);
  }

  person(item: string): KeptEntity | undefined {
    const entity = this.byItem.get(item);
    return entity?.kind === 'person' ? entity : undefined;
  }

  all(): Iterable<KeptEntity> {
    return this.byItem.values();
  }
}

/** Offices that are no items of their own need some room beside what was kept. */
const MOST_KEPT = Math.floor(0.8 * MOST_ENTITIES);

/** Reads the file of kept entities. An item that stands there twice counts once, as it stands there last. */
export async function readKeptEntities(path: string, limits: ImportLimits): Promise<KeptEntities> {
  const entities: KeptEntity[] = [];
  const splitter = new LineSplitter(0);
  for await (const chunk of createReadStream(path)) {
    for (const { bytes, end } of splitter.push(chunk as Buffer)) {
      const parsed = keptEntitySchema.safeParse(bytes && JSON.parse(bytes.toString('utf8')));
      if (!parsed.success) throw new ImportProblem(`${path} is damaged before byte ${end}. Begin the import anew.`);
      entities.push(parsed.data);
    }
  }
  return new KeptEntities(mostProminent(entities, limits));
}

function mostProminent(entities: KeptEntity[], limits: ImportLimits): KeptEntity[] {
  if (entities.length <= MOST_KEPT) return entities;
  limits.entities = entities.length - MOST_KEPT;
  return entities.sort((a, b) => b.sitelinks - a.sitelinks).slice(0, MOST_KEPT);
}
