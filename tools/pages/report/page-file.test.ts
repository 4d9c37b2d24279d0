import { describe, expect, it } from 'vitest';
import { sectionIn } from '../../sections';
import { assemblePage } from './page-file';

describe('assemblePage', () => {
  const first = assemblePage('', { text: 'T1', firefox: 'F1' }, undefined);

  it('keeps what was not measured again, in its order', () => {
    const second = assemblePage(first, { chromium: 'C2', text: 'T2' }, '# Doubts\nSome.');
    expect(['text', 'chromium', 'firefox'].map((name) => sectionIn(second, name))).toEqual(['T2', 'C2', 'F1']);
    expect(second.indexOf('C2')).toBeLessThan(second.indexOf('F1'));
    expect(second).toMatch(/## Doubts\nSome\.\n$/);
  });

  it('has no place for what was never measured', () => expect(sectionIn(first, 'chromium')).toBeUndefined());
  it('is the same when written again', () => expect(assemblePage(first, {}, undefined)).toBe(first));
});
