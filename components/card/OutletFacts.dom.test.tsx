import '../../tests/dom/catalogue-i18n';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from '../../tests/dom/render';
import { OutletFacts } from './OutletFacts';

it('an outlet is said to be whose, from where, and where it publishes', async () => {
  const opened: string[] = [];
  const country = { id: 'state/atlantis', name: 'Atlantis', kind: 'state' as const };
  render(
    <OutletFacts outlet={{ kind: 'public', hosts: ['wire.example', 'wire.test'] }} country={country} onOpen={(id) => opened.push(id)} />,
  );
  await expect.element(page.getByText(/public broadcaster/)).toBeVisible();
  await expect.element(page.getByText('wire.example, wire.test')).toBeVisible();
  await page.getByRole('button', { name: 'Atlantis' }).click();
  expect(opened).toEqual(['state/atlantis']);
});
