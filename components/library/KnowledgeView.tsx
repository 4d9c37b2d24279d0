import { t } from '../i18n';
import { Frame } from './Frame';
import { OwnList } from './OwnList';
import { PackList } from './PackList';
import type { Route } from './route';

/** What Crossread knows, from where, and what the reader has said beside it. */
export function KnowledgeView({ route }: { route: Route }) {
  return (
    <Frame route={route}>
      <div className="data">
        <header className="subject">
          <h2>{t('library_nav_knowledge')}</h2>
          <p className="muted">{t('knowledge_lead')}</p>
        </header>
        <PackList />
        <OwnList />
      </div>
    </Frame>
  );
}
