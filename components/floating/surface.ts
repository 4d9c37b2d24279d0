import { interfaceDirection, interfaceLanguage } from '../i18n';

/** The one element that Crossread adds to a page, and the root that React renders into. */
export interface Surface {
  host: HTMLElement;
  root: ShadowRoot;
  /** `surface` of tokens.css: the element that carries the colours. */
  container: HTMLElement;
  /** Puts the host into the page, also where that has removed it. */
  ensureThere(): void;
  remove(): void;
}

/** Events of the reader's own typing and clicking that a page's shortcuts and outside-click handlers must not act upon. */
const KEPT_INSIDE = [
  'keydown',
  'keyup',
  'keypress',
  'input',
  'beforeinput',
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'copy',
  'cut',
  'paste',
];

function adopt(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Older versions of Firefox refuse adoptedStyleSheets to content scripts (bugzilla 1928865; 153 takes them). A style
    // element filled by an extension is exempt from the page's policy there.
  }
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
}

/**
 * Makes the host; it comes into the page with the first thing that it shows: on the root element, outside of <body>, which scripts of pages
 * like to replace.
 * @param mode `open` for tests only; on a page the root is closed, so that page scripts cannot read what the reader opens
 */
export function createSurface(css: string, mode: ShadowRootMode = 'closed'): Surface {
  const host = document.createElement('crossread-card');
  host.lang = interfaceLanguage();
  host.dir = interfaceDirection();
  const root = host.attachShadow({ mode });
  adopt(root, css);
  const container = document.createElement('div');
  container.className = 'surface';
  container.dir = host.dir;
  root.append(container);
  const keep = (event: Event) => event.stopPropagation();
  // After React, which listens on the container.
  for (const type of KEPT_INSIDE) root.addEventListener(type, keep);
  const ensureThere = () => {
    if (!host.isConnected) document.documentElement.append(host);
  };
  return { host, root, container, ensureThere, remove: () => host.remove() };
}
