import { useMemo, useState } from 'react';
import type { Library as Database } from '../../lib/store/database';
import type { LibraryShelf, ShelfState } from '../../lib/store/library-shelf';
import { StoryShelf } from '../../lib/store/story-shelf';
import { Toast } from '../floating/Toast';
import { KeptList } from './KeptList';
import { KeptView } from './KeptView';
import { KnowledgeView } from './KnowledgeView';
import { KnowledgeActions } from './knowledge-actions';
import { ListView } from './ListView';
import { LibraryActions } from './library-actions';
import { LibraryProvider } from './library-context';
import type { LibraryWorld } from './library-world';
import { Problem } from './Problem';
import type { Route } from './route';
import { Shortcuts } from './Shortcuts';
import { StoryList } from './StoryList';
import { StoryView } from './StoryView';
import { SubjectHead } from './SubjectHead';
import { StoryActions } from './story-actions';
import { TiesPage } from './TiesPage';
import { useNames } from './use-names';
import { usePageKeys } from './use-page-keys';
import { usePerform } from './use-perform';
import { useRoute } from './use-route';
import { useShelf } from './use-shelf';
import { YourData } from './YourData';

function View({ route }: { route: Route }) {
  switch (route.view) {
    case 'knowledge':
      return <KnowledgeView route={route} />;
    case 'data':
      return <YourData route={route} />;
    case 'kept-list':
      return <KeptList route={route} />;
    case 'kept':
      return <KeptView key={route.id} route={route} />;
    case 'stories':
      return <StoryList route={route} />;
    case 'story':
      return <StoryView key={route.id} route={route} />;
    case 'ties':
      return <TiesPage key={route.id} route={route} />;
    case 'all':
      return <ListView route={route} />;
    default:
      return <ListView key={`${route.view} ${route.id}`} route={route} head={<SubjectHead route={route} />} />;
  }
}

interface OpenProps {
  database: Database;
  world: LibraryWorld;
  shelf: LibraryShelf;
  state: ShelfState;
}

function OpenLibrary({ database, world, shelf, state }: OpenProps) {
  const { route, go } = useRoute();
  const { toast, clear, tell, perform } = usePerform();
  const [showsKeys, setShowsKeys] = useState(false);
  const names = useNames(world, state);
  const actions = useMemo(() => new LibraryActions(database, world), [database, world]);
  const knowledge = useMemo(() => new KnowledgeActions(database, world), [database, world]);
  const storyActions = useMemo(() => new StoryActions(database, world), [database, world]);
  const stories = useMemo(() => new StoryShelf(database, world.pause), [database, world]);
  const tools = useMemo(
    () => ({ world, actions, knowledge, storyActions, shelf, stories, state, names, go, tell, perform }),
    [world, actions, knowledge, storyActions, shelf, stories, state, names, go, tell, perform],
  );
  const undo = toast?.undo;
  usePageKeys({
    onHelp: () => setShowsKeys(true),
    undo:
      undo &&
      (() => {
        clear();
        undo();
      }),
  });
  return (
    <LibraryProvider value={tools}>
      <View route={route} />
      {showsKeys && <Shortcuts onClose={() => setShowsKeys(false)} />}
      {toast && <Toast key={toast.text} toast={toast} floats onGone={clear} />}
    </LibraryProvider>
  );
}

/** Everything that the reader keeps, on one page. */
export function Library({ database, world }: { database: Database; world: LibraryWorld }) {
  const opened = useShelf(database, world);
  if (opened.problem) return <Problem problem={opened.problem} library={database} world={world} />;
  return <OpenLibrary database={database} world={world} shelf={opened.shelf} state={opened.state} />;
}
