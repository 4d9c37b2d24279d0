import { describe, expect, it } from 'vitest';
import type { PackRecord } from '../../lib/knowledge/encode-pack';
import type { HeldRole } from '../../lib/knowledge/record-detail';
import { selectRecords } from './select-records';

const record = (id: string, detail: Partial<PackRecord['detail']> = {}): PackRecord => ({
  id,
  kind: id.split('/')[0] as PackRecord['kind'],
  prior: 1,
  names: [],
  detail: { name: id, sources: [], ...detail },
});
const role = (office: string, person: string, from: string, to?: string): HeldRole => ({
  office,
  person,
  from,
  ...(to ? { to } : {}),
  checked: '2026-01-01',
  source: 'x',
});
const head = [role('office/president', 'person/old', '2000-01-01', '2004-01-01'), role('office/president', 'person/new', '2004-01-01')];
const chiefs = [role('office/chief', 'person/early', '2001-01-01', '2009-01-01'), role('office/chief', 'person/late', '2009-01-01')];
const records = [
  record('state/atlantis', { offices: ['office/president', 'office/chief'] }),
  record('person/old', { roles: head.slice(0, 1) }),
  record('person/new', { roles: head.slice(1), wikipedia: 'New' }),
  record('person/early', { roles: chiefs.slice(0, 1) }),
  record('person/late', { roles: chiefs.slice(1), wikipedia: 'Late' }),
  record('person/nobody', { relations: [{ type: 'leads', from: 'person/nobody', to: 'state/atlantis', checked: '2026', source: 'x' }] }),
  record('office/president', { of: 'state/atlantis', function: 'head-of-state', roles: head, completeFrom: '2000-01-01' }),
  record('office/chief', { of: 'state/atlantis', function: 'other', roles: chiefs, completeFrom: '2001-01-01' }),
];
const selected = (least: number) => new Map(selectRecords(records, least).map((one) => [one.id, one.detail]));

describe('what goes into the pack', () => {
  it('heads come with all their holders, whoever these are', () => {
    expect(selected(500).get('office/president')?.roles).toEqual(head);
    expect([...selected(500).keys()]).toEqual(['state/atlantis', 'person/old', 'person/new', 'office/president']);
  });

  it('other offices with the recent ones, and say from when on these are all', () => {
    const chief = selected(5).get('office/chief');
    expect(chief?.roles).toEqual(chiefs.slice(1));
    expect(chief?.completeFrom).toBe('2009-01-01');
    expect(selected(5).has('person/early')).toBe(false);
  });

  it('nothing names what is left out', () => {
    expect(selected(500).get('state/atlantis')?.offices).toEqual(['office/president']);
    expect(selected(5).has('person/nobody')).toBe(false);
    expect(selected(-10).get('person/nobody')?.relations).toHaveLength(1);
  });
});
