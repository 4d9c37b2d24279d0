import '../../tests/dom/catalogue-i18n';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from '../../tests/dom/render';
import { siteName, siteNames, sortGrants } from './grants';
import { Welcome } from './Welcome';
import type { WelcomePort } from './welcome-port';

const OUTLETS = ['https://*.courier.example/*', 'https://*.harbor.example/*'];

/** A browser that grants what it is asked for, unless it is told to decline. */
class BrowserInMemory implements WelcomePort {
  origins: string[] = [];
  declines = false;
  private changed: () => void = () => undefined;
  granted = async () => this.origins;

  async request(origins: string[]): Promise<boolean> {
    if (this.declines) return false;
    this.origins = [...new Set([...this.origins, ...origins])];
    this.changed();
    return true;
  }

  async revoke(origins: string[]): Promise<boolean> {
    this.origins = this.origins.filter((origin) => !origins.includes(origin));
    this.changed();
    return true;
  }

  watch(callback: () => void): void {
    this.changed = callback;
  }

  shortcuts = async () => [
    { name: 'next-mention', description: 'Go to the next person', keys: 'Alt+Shift+J' },
    { name: 'open-card', description: 'Open the card', keys: '' },
  ];
}

const show = (port: WelcomePort) => render(<Welcome port={port} outletPatterns={OUTLETS} />);
const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('where it may read', () => {
  it('begins with nothing', async () => {
    const element = show(new BrowserInMemory());
    await expect.poll(() => element.querySelector('.choice.in-force h3')?.textContent).toMatch(/^Nothing now/);
  });

  it('grants the outlets and takes them back', async () => {
    const port = new BrowserInMemory();
    show(port);
    await button('Allow: Known news outlets').click();
    await expect.element(button('Withdraw: Known news outlets')).toBeVisible();
    expect(port.origins).toEqual(OUTLETS);
    await button('Withdraw: Known news outlets').click();
    await expect.element(button('Allow: Known news outlets')).toBeVisible();
    expect(port.origins).toEqual([]);
  });

  it('grants all sites', async () => {
    const port = new BrowserInMemory();
    show(port);
    await button('Allow: All sites').click();
    await expect.element(button('Withdraw: All sites')).toBeVisible();
    expect(port.origins).toEqual(['https://*/*', 'http://*/*']);
  });

  it('says so where the browser declined', async () => {
    const port = new BrowserInMemory();
    port.declines = true;
    show(port);
    await button('Allow: All sites').click();
    await expect.element(page.getByText('The browser did not grant it. Nothing has changed.')).toBeVisible();
  });

  it('shows sites that were granted singly, each with its way back', async () => {
    const port = new BrowserInMemory();
    port.origins = ['https://single.example/*', 'https://*.courier.example/*'];
    show(port);
    await expect.element(page.getByText('1 site allowed')).toBeVisible();
    await button('Withdraw: single.example').click();
    await expect.element(button('Withdraw: single.example')).not.toBeInTheDocument();
    expect(port.origins).toEqual(['https://*.courier.example/*']);
  });
});

it('lists the keys as the browser has them', async () => {
  const element = show(new BrowserInMemory());
  await expect
    .poll(() => [...element.querySelectorAll('.shortcuts dd')].map((keys) => keys.textContent))
    .toEqual(['Alt+Shift+J', 'not set', 'Esc']);
});

describe('grants', () => {
  it.each(['https://*/*', '*://*/*', '<all_urls>'])('takes %s for all sites', (origin) =>
    expect(sortGrants([origin], OUTLETS)).toEqual({ all: true, outlets: [], others: [] }),
  );
  it('names sites', () => {
    expect(siteName('https://*.courier.example/*')).toBe('courier.example');
    expect(siteNames(['http://a.example/*', 'https://a.example/*'])).toEqual(['a.example']);
  });
});
