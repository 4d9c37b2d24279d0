import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { probePage } from '../lib/page/probe-page';

/** Scripts of one extension share this isolated world: a second injection finds the first here. */
const KEY = Symbol.for('crossread.probe');
const world = globalThis as { [KEY]?: () => void };

export default defineUnlistedScript(() => {
  world[KEY] ??= probePage(window);
  world[KEY]();
});
