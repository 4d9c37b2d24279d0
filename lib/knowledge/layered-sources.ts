import type { PackKnowledge } from './knowledge';
import type { PackHeader } from './pack-content';
import type { RecordDetail } from './record-detail';

type Sources = PackHeader['sources'];

/** The sources of several packs as one list: a key that two packs use for two things is another one in the higher pack. */
export class LayeredSources {
  readonly all: Sources;
  private readonly renamed: ReadonlyMap<string, string>[];

  constructor(packs: readonly PackKnowledge[]) {
    const all = new Map<string, Sources[string]>();
    this.renamed = packs.map(({ sources }, pack) => {
      const renamed = new Map<string, string>();
      for (const [key, source] of Object.entries(sources)) {
        const known = all.get(key);
        const isSame = known !== undefined && known.title === source.title && known.url === source.url && known.asOf === source.asOf;
        const common = known === undefined || isSame ? key : `${key} (${pack})`;
        if (common !== key) renamed.set(key, common);
        all.set(common, source);
      }
      return renamed;
    });
    this.all = Object.fromEntries(all);
  }

  /** A detail of a pack with the common keys. */
  translate(pack: number, detail: RecordDetail): RecordDetail {
    const renamed = this.renamed[pack];
    if (!renamed || renamed.size === 0) return detail;
    const common = (key: string) => renamed.get(key) ?? key;
    return {
      ...detail,
      sources: detail.sources.map(common),
      ...(detail.roles ? { roles: detail.roles.map((role) => ({ ...role, source: common(role.source) })) } : {}),
      ...(detail.relations ? { relations: detail.relations.map((relation) => ({ ...relation, source: common(relation.source) })) } : {}),
    };
  }
}
