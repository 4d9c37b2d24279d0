import { createRoot } from 'react-dom/client';
import { t } from '../../components/i18n';
import { dressDocument } from '../../components/interface-document';
import { browserWorld } from '../../components/library/browser-world';
import { Library } from '../../components/library/Library';
import { Library as Database } from '../../lib/store/database';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/controls.css';
import '../../components/styles/ties.css';
import '../../components/styles/library.css';
import '../../components/styles/library-lines.css';
import '../../components/styles/compare.css';

const root = document.getElementById('root');
dressDocument(document, t('library_page_title'));
const database = new Database();
if (root) createRoot(root).render(<Library database={database} world={browserWorld(database)} />);
