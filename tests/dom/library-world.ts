import type { BackupHead, Exchange, ImportRow, LibraryWorld, SavedFile } from '../../components/library/library-world';
import type { Ties } from '../../lib/knowledge/ties';
import type { PageState } from '../../lib/messages';
import { defaultSettings, type Settings } from '../../lib/settings';
import type { LibraryCount } from '../../lib/store/library-guard';

const NAMES = {
  'person/assad': { id: 'person/assad', name: 'Bashar al-Assad', kind: 'person' },
  'state/turkey': { id: 'state/turkey', name: 'Turkey', kind: 'state' },
} as const;

/** What surrounds the library page, in memory: it notes what it is asked for. The database beside it is a real one. */
export class WorldInMemory implements LibraryWorld {
  told = 0;
  copied: string[] = [];
  saved: SavedFile[] = [];
  counts = 0;
  settings: Settings = defaultSettings;
  isPersistent = false;
  lost: LibraryCount | undefined;
  guard = {
    loss: async () => this.lost,
    dismissLoss: async () => {
      this.lost = undefined;
    },
  };
  copies: BackupHead[] = [];
  /** What the next file that is chosen says. */
  importRows: ImportRow[] = [];
  imported: ImportRow[][] = [];
  private ids = 0;

  now = () => 1_800_000_000_000;
  newId = () => `new-${this.ids++}`;
  pause = async () => undefined;
  counted = () => void this.counts++;

  async names(ids: string[]) {
    return Object.values(NAMES).filter(({ id }) => ids.includes(id));
  }

  async places() {
    return new Map();
  }

  related: Ties = { day: '2026-01-20', actors: [], ties: [] };
  ties: LibraryWorld['ties'] = async (_, day) => ({ ok: true, value: { ...this.related, day } });
  open = new Map<number, PageState>();
  pageState = async (tabId: number) => this.open.get(tabId);

  async tellPages() {
    this.told++;
  }

  async copy(text: string) {
    this.copied.push(text);
  }

  saveFile(file: SavedFile) {
    this.saved.push(file);
  }

  readSettings = async () => this.settings;

  async changeSettings(change: (before: Settings) => Settings) {
    this.settings = change(this.settings);
    return this.settings;
  }

  space = async () => ({ usedBytes: 12_000_000, quotaBytes: 10_000_000_000, persisted: this.isPersistent });

  async persist() {
    this.isPersistent = true;
    return true;
  }

  backups = {
    list: async () => this.copies,
    make: async () => {
      const made = { id: this.newId(), at: this.now(), highlights: 3, bytes: 1_200_000 };
      this.copies = [made, ...this.copies];
      return made;
    },
    read: async (id: string) => `{"copy":"${id}"}`,
    erase: async () => {
      this.copies = [];
    },
  };

  exchange: Exchange = {
    formats: [
      { id: 'json', name: 'Crossread' },
      { id: 'csv', name: 'Table' },
    ],
    write: async (format, highlights) => [{ name: `out.${format}`, mime: 'text/plain', parts: [String(highlights?.length ?? 'all')] }],
    read: async () => ({
      ok: true,
      preview: {
        rows: this.importRows,
        run: async (onProgress) => {
          onProgress(this.importRows.length, this.importRows.length);
          this.imported.push(this.importRows);
        },
      },
    }),
  };
}
