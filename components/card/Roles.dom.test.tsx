import '../../tests/dom/catalogue-i18n';
import { describe, expect, it } from 'vitest';
import type { Card, CardRole } from '../../lib/knowledge/card';
import { render } from '../../tests/dom/render';
import { Roles } from './Roles';

const person = { id: 'person/ann-lee', name: 'Ann Lee', kind: 'person' } as const;
const role = (more: Partial<CardRole>): CardRole => ({
  office: { id: 'office/a', name: 'minister of tides', kind: 'office' },
  person,
  acting: false,
  status: 'unknown',
  from: '2022-03-01',
  checked: '2025-01-15',
  ...more,
});
const show = (...roles: CardRole[]) => {
  const card: Card = { ...person, asOf: '2026-01-20', roles, relations: [], sources: [] };
  return render(<Roles card={card} onOpen={() => undefined} />);
};
// What is read, not what is in the tree: lines and spaces come from the layout.
// biome-ignore lint/performance/useDomNodeTextContent: see above
const text = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ');

describe('an office whose holder was last checked', () => {
  it.each<[string, CardRole[], boolean]>([
    ['long before the article', [role({ notCheckedLately: true })], true],
    ['shortly before the article', [role({})], false],
    ['after the article', [role({ status: 'holds', checked: '2026-08-22' })], false],
  ])('%s', async (_, roles, said) => {
    const element = show(...roles);
    await expect.poll(() => text(element)).toContain('minister of tides');
    expect(text(element).includes('Not checked for more than half a year')).toBe(said);
    expect(text(element).includes('not known after 15 January 2025')).toBe(roles[0]?.status === 'unknown');
  });

  it('says so once for all of them', async () => {
    const other = { id: 'office/b', name: 'minister of winds', kind: 'office' } as const;
    const element = show(role({ notCheckedLately: true }), role({ office: other, notCheckedLately: true }));
    await expect.poll(() => text(element).split('Not checked for').length).toBe(2);
  });
});
