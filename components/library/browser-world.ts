import { browser } from 'wxt/browser';
import { ask, askPage, tellPages } from '../../lib/messaging';
import { changeSettings, readSettings } from '../../lib/settings-store';
import { BackupStore } from '../../lib/store/backups';
import type { Library } from '../../lib/store/database';
import { dumpLibrary } from '../../lib/store/dump-library';
import { LibraryGuard } from '../../lib/store/library-guard';
import { libraryExchange } from './library-exchange';
import type { LibraryWorld } from './library-world';

/** The background answers at most so many names at once. */
const NAMES_AT_ONCE = 1_000;
/** An article names far fewer. */
const ACTORS_AT_ONCE = 2_000;
/** A story names far fewer places. */
const PLACES_AT_ONCE = 2_000;
/** The browser reads the file after the click; by then it is on its way to the disk. */
const FORGET_FILE_MS = 60_000;

/** The library page's surroundings in the browser. */
export function browserWorld(library: Library): LibraryWorld {
  const { local } = browser.storage;
  const newId = () => crypto.randomUUID();
  const guard = new LibraryGuard(library, local, Date.now);
  const world: LibraryWorld = {
    now: Date.now,
    newId,
    guard,
    counted: () => guard.countSoon(),
    backups: new BackupStore({ storage: local, now: Date.now, newId, dump: () => dumpLibrary(library, Date.now()) }),
    pause: () => new Promise((resolve) => setTimeout(resolve)),

    async names(ids) {
      const parts = Array.from({ length: Math.ceil(ids.length / NAMES_AT_ONCE) }, (_, index) => index * NAMES_AT_ONCE);
      const answers = await Promise.all(parts.map((from) => ask('entity-names', { ids: ids.slice(from, from + NAMES_AT_ONCE) })));
      return answers.flatMap((answer) => (answer.ok ? answer.value.names : []));
    },

    async places(ids) {
      const answer = await ask('places', { ids: ids.slice(0, PLACES_AT_ONCE) });
      return new Map(answer.ok ? answer.value.places.map(({ id, ...place }) => [id, place]) : []);
    },

    ties: (ids, day) => ask('ties-among', { ids: ids.slice(0, ACTORS_AT_ONCE), day }),

    async pageState(tabId) {
      const answer = await askPage(tabId, 'page-state', {});
      return answer.ok ? answer.value : undefined;
    },

    tellPages: () => tellPages('highlights-changed'),

    copy: (text) => navigator.clipboard.writeText(text),

    saveFile({ name, mime, parts }) {
      const address = URL.createObjectURL(new Blob(parts, { type: mime }));
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), FORGET_FILE_MS);
    },

    readSettings,
    changeSettings,

    async space() {
      const { usage, quota } = await navigator.storage.estimate();
      return { usedBytes: usage, quotaBytes: quota, persisted: await navigator.storage.persisted() };
    },

    persist: () => navigator.storage.persist(),
  };
  return { ...world, exchange: libraryExchange(library, world) };
}
