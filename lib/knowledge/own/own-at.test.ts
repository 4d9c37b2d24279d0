import { describe, expect, it } from 'vitest';
import { isSaidOf, ownAt } from './own-at';
import type { OwnKind } from './own-limits';
import type { OwnStatement } from './own-statement';

const [ADA, BOB, ORG] = ['person/ada', 'person/bob', 'organization/falcon-own-x'];
type Said = [entity: string, kind: OwnKind, text: string, outlet?: string];
const rows = (said: Said[]): OwnStatement[] =>
  said.map(([entity, kind, text, outlet], at) => ({ id: `statement-${at}`, entity, kind, text, at, ...(outlet ? { outlet } : {}) }));
const told = (statements: OwnStatement[]) => statements.map(({ entity, kind, text }) => `${entity} ${kind} ${text}`);

describe('what the reader says, at one outlet', () => {
  const cases: [what: string, said: Said[], expected: string[]][] = [
    ['of that outlet', [[ADA, 'alias', 'Falcon', 'Wire']], [`${ADA} alias Falcon`]],
    ['of another outlet', [[ADA, 'alias', 'Falcon', 'Courier']], []],
    ['of all', [[ADA, 'alias', 'Falcon']], [`${ADA} alias Falcon`]],
    ['whatever its case', [[ADA, 'never', 'Falcon', 'WIRE']], [`${ADA} never Falcon`]],
    ['against what is said of all', [[ADA, 'never', 'Falcon'], [ADA, 'alias', 'FALCON', 'Wire']], [`${ADA} alias FALCON`]],
    ['of somebody else than in all', [[ADA, 'alias', 'Falcon'], [BOB, 'alias', 'falcon', 'Wire']], [`${BOB} alias falcon`, `${ADA} never Falcon`]],
    ['twice: the last counts', [[ADA, 'alias', 'Falcon', 'Wire'], [BOB, 'alias', 'Falcon', 'Wire']], [`${ADA} never Falcon`, `${BOB} alias Falcon`]],
    [
      'of somebody else than the one described',
      [[ORG, 'entity', 'Falcon'], [BOB, 'alias', 'Falcon', 'Wire']],
      [`${BOB} alias Falcon`, `${ORG} entity Falcon`, `${ORG} never Falcon`],
    ],
    ['and notes stay', [[ADA, 'note', 'Falcon'], [BOB, 'alias', 'Falcon', 'Wire']], [`${BOB} alias Falcon`, `${ADA} note Falcon`]],
  ]; // biome-ignore format: a table
  it.each(cases)('%s', (_, said, expected) => {
    const here = ownAt(rows(said), 'Wire');
    expect(told(here)).toEqual(expected);
    expect(here.some((row) => isSaidOf(row, 'Wire'))).toBe(false);
  });
});
