import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { t } from '../../components/i18n';
import { dressDocument } from '../../components/interface-document';
import { Popup } from '../../components/popup/Popup';
import { popupPort } from '../../components/popup/popup-port';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/controls.css';
import '../../components/styles/ties.css';
import '../../components/styles/popup.css';
import '../../components/styles/popup-lists.css';

/** `?tab=ID` shows the popup of another tab as a page: for keyboards, for zooming, for tests. */
const asked = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10);
const isPage = !Number.isNaN(asked);

async function activeTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // No tab has this id: what is asked of it is answered by a failure.
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
}

const tabId = isPage ? asked : await activeTab();
const root = document.getElementById('root');
dressDocument(document, t('extensionName'));
if (isPage) document.documentElement.classList.add('as-page');
if (root) createRoot(root).render(<Popup port={popupPort(tabId, isPage ? undefined : () => close())} />);
