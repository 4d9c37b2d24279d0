import { describe, expect, it } from 'vitest';
import { sameDay, sameTitle } from './same-title';

describe('sameTitle', () => {
  it.each([
    ['the same', 'Mine closes', 'Mine closes', [], true],
    ['case, signs and spaces', '“Mine  closes” – at last!', 'mine closes: At last', [], true],
    ['both apostrophes', "The town's mine", 'The town’s mine', [], true],
    ['full-width forms', 'Ｍine １', 'Mine 1', [], true],
    ['the outlet behind', 'Mine closes | Valley Courier', 'Mine closes', ['Valley Courier'], true],
    ['the outlet before, on the other side', 'Mine closes', 'Valley Courier: Mine closes', ['Valley Courier'], true],
    ['name and host behind', 'Mine closes - Valley Courier - courier.example', 'Mine closes', ['courier.example', 'Valley Courier'], true],
    ['a title that is the outlet stays', 'Valley Courier', 'Mine closes', ['Valley Courier'], false],
    ['an outlet inside of a word stays', 'Mine closes Couriers', 'Mine closes', ['Courier'], false],
    ['a word more', 'Mine closes today', 'Mine closes', [], false],
    ['the outlet with a section', 'Mine closes', 'Mine closes | Courier Politics', ['Courier'], true],
    ['half of the outlet’s name', 'Mine closes', 'Mine closes - Valley Post', ['Valley Post & World Review'], true],
    ['the outlet’s name as its host writes it', 'Mine closes', 'Mine closes - Valley Post', ['valleypost.example'], true],
    ['what only stands behind a dash', 'Mine closes', 'Mine closes - and opens', ['Courier'], false],
    ['an empty outlet name', 'Mine closes', 'Mine closes', ['', '–'], true],
  ])('%s', (_, read, expected, outlets, same) => expect(sameTitle(read, expected, outlets)).toBe(same));
});

describe('sameDay', () => {
  it.each([
    ['2024-12-08', '2024-12-08', true],
    ['2024-12-08', '2024-12', true],
    ['2024', '2024-12-08', true],
    ['2024-12-08', '2024-12-09', false],
    ['2024-11-08', '2024-12', false],
    ['', '2024-12-08', false],
  ])('%s and %s: %s', (read, expected, same) => expect(sameDay(read, expected)).toBe(same));
});
