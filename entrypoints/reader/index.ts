import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageVisit } from '../../lib/page/visit';

/** Scripts of one extension share this isolated world: a second injection finds the first here. */
const KEY = Symbol.for('crossread.visit');
const world = globalThis as { [KEY]?: PageVisit };

export default defineUnlistedScript(async () => {
  const running = world[KEY];
  if (running && !running.ended) {
    await running.read();
    return;
  }
  const visit = new PageVisit(document);
  world[KEY] = visit;
  await visit.start();
});
