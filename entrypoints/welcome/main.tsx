import { createRoot } from 'react-dom/client';
import { t } from '../../components/i18n';
import { dressDocument } from '../../components/interface-document';
import { Welcome } from '../../components/welcome/Welcome';
import { welcomePort } from '../../components/welcome/welcome-port';
import { OUTLET_PATTERNS } from '../../lib/article/outlets';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/controls.css';
import '../../components/styles/welcome.css';

const root = document.getElementById('root');
dressDocument(document, t('extensionName'));
if (root) createRoot(root).render(<Welcome port={welcomePort} outletPatterns={OUTLET_PATTERNS} />);
