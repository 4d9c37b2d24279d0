import { describe, expect, it } from 'vitest';
import { smallKnowledge } from '../../tests/small-knowledge';
import { annotate } from './annotate';

/** Persons who share a name, as the knowledge files have them. */
const SOURCE = 'https://example.org/';
const state = (id: string, name: string, adjective: string, iso2: string, offices = '[]') =>
  `  - {id: state/${id}, name: ${name}, adjectives: [${adjective}], iso2: ${iso2}, status: un-member, lat: 1, lon: 1, description: A state., offices: ${offices}}`;
const office = (id: string, titles: string, holders: string, checked = '2026-01-01') =>
  `{id: office/${id}, name: ${id.replaceAll('-', ' ')}, titles: [${titles}], function: other, checked: ${checked}, holders: [${holders}]}`;
const holder = (person: string, from: string, to?: string) =>
  `{person: person/${person}, from: ${from}, ${to ? `to: ${to}, ` : ''}source: "${SOURCE}"}`;
const person = (id: string, name: string, country: string, description: string, more = '') =>
  `  - {id: person/${id}, name: ${name}, country: state/${country}, description: ${description}${more}}`;

const yaml = `states:
${state('myanmar', 'Myanmar', 'Burmese', 'MM', `[${office('prime-minister-of-myanmar', 'prime minister', holder('soe-win-pm', '2004-10', '2007-10-12'))}]`)}
${state(
  'latvia',
  'Latvia',
  'Latvian',
  'LV',
  `[${office('president-of-latvia', 'president', holder('berzins-president', '2011-07-08', '2015-07-08'))}, ${office('prime-minister-of-latvia', 'prime minister', holder('berzins-pm', '2000-05-05', '2002-11-07'))}]`,
)}
${state('australia', 'Australia', 'Australian', 'AU')}
${state('canada', 'Canada', 'Canadian', 'CA', `[${office('governor-general-of-canada', 'governor general', holder('johnston-canada', '2010-10-01', '2017-10-02'))}]`)}
${state('united-states', 'United States', 'American', 'US')}
${state('united-kingdom', 'United Kingdom', 'British', 'GB')}
${state('china', 'China', 'Chinese', 'CN', `[${office('ambassador-of-china-to-the-united-nations', 'ambassador, permanent representative', holder('zhang-diplomat', '2019-07', '2024-03'))}]`)}
${state('jordan', 'Jordan', 'Jordanian', 'JO', `[${office('king-of-jordan', 'king', holder('abdullah-jordan', '1999-02-07'))}]`)}
${state('saudi-arabia', 'Saudi Arabia', 'Saudi', 'SA', `[${office('king-of-saudi-arabia', 'king', holder('abdullah-saudi', '2005-08-01', '2015-01-23'))}]`)}
people:
${person('soe-win-pm', 'Soe Win', 'myanmar', 'Burmese general of the military government.', ', died: 2007-10-12, short: [Soe Win]')}
${person('soe-win-deputy', 'Soe Win', 'myanmar', 'Burmese general.', ', born: 1960-03-01, short: [Soe Win]')}
${person('berzins-president', 'Andris Bērziņš', 'latvia', 'Latvian banker.', ', born: 1944-12-10')}
${person('berzins-pm', 'Andris Bērziņš', 'latvia', 'Latvian teacher.', ', born: 1951-08-04')}
${person('johnston-canada', 'David Johnston', 'canada', 'Canadian jurist.')}
${person('johnston-admiral', 'David Johnston', 'australia', 'Australian admiral.')}
${person('green-wisconsin', 'Mark Green', 'united-states', 'American Republican from Wisconsin.')}
${person('green-tennessee', 'Mark Green', 'united-states', 'American army doctor and Republican from Tennessee.')}
${person('smith-congress', 'Adam Smith', 'united-states', 'American Democrat from Washington state.')}
${person('smith-economist', 'Adam Smith', 'united-kingdom', 'Scottish economist and philosopher.', ', died: 1790-07-17')}
${person('zhang-judge', 'Zhang Jun', 'china', '"Chinese jurist, formerly chief prosecutor."', ', short: [Zhang]')}
${person('zhang-diplomat', 'Zhang Jun', 'china', 'Chinese diplomat.', ', short: [Zhang]')}
${person('abdullah-jordan', 'Abdullah II', 'jordan', 'Jordanian king.', ', aliases: [King Abdullah]')}
${person('abdullah-saudi', 'Abdullah bin Abdulaziz', 'saudi-arabia', 'Saudi king.', ', aliases: [King Abdullah], died: 2015-01-23')}
${person('smith-sipri', 'Dan Smith', 'united-kingdom', 'British researcher on peace.')}
${person('smith-diplomat', 'Daniel Smith', 'united-states', 'American diplomat.', ', aliases: [Dan Smith]')}
entities:
  - {id: organization/tatmadaw, kind: organization, name: Myanmar military, country: state/myanmar, description: An army., offices: [${office('deputy-commander-in-chief', 'deputy commander-in-chief', holder('soe-win-deputy', '2011-04'))}]}
  - {id: organization/adf, kind: organization, name: Australian Defence Force, country: state/australia, description: An army., offices: [${office('chief-of-the-defence-force', 'defence chief, chief', holder('johnston-admiral', '2024-07-10'))}]}
  - {id: organization/usaid, kind: organization, name: USAID, country: state/united-states, description: An agency., offices: [${office('administrator-of-usaid', 'administrator, chief', holder('green-wisconsin', '2017-08-07', '2020-04-10'))}]}
  - {id: organization/armed-services, kind: organization, name: House Armed Services Committee, country: state/united-states, description: A committee., offices: [${office('chair-of-the-committee', 'chairman, chair', holder('smith-congress', '2019-01-03', '2023-01-03'))}]}
  - {id: organization/house, kind: organization, name: US House of Representatives, country: state/united-states, description: A chamber.}
  - {id: organization/court, kind: organization, name: Supreme People's Court, country: state/china, description: A court., offices: [${office('president-of-the-court', 'president, chief justice', holder('zhang-judge', '2023-03-11'))}]}
  - {id: organization/sipri, kind: organization, name: SIPRI, description: An institute., offices: [${office('director-of-sipri', 'director', holder('smith-sipri', '2015-09'))}]}
relations:
  - {from: person/green-tennessee, type: member-of, to: organization/house, start: 2019-01-03, end: 2025-07-20, checked: 2025-12-31, source: "${SOURCE}"}
`;

const knowledge = await smallKnowledge(yaml);
const read = (text: string, day: string) => annotate(text, knowledge, day);
const meant = (text: string, day: string, name: string) => read(text, day).find(({ surface }) => surface === name);

describe('persons of one name are told apart', () => {
  it.each([
    // Alive or dead, in office or not.
    ['General Soe Win visited the troops in Myanmar.', '2023-05-01', 'Soe Win', 'soe-win-deputy'],
    ['Gen. Soe Win spoke.', '2012-05-01', 'Soe Win', 'soe-win-deputy'],
    ['General Soe Win visited the troops in Myanmar.', '2006-05-01', 'Soe Win', 'soe-win-pm'],
    ['Prime Minister Soe Win of Myanmar is ill.', '2007-06-01', 'Soe Win', 'soe-win-pm'],
    ['Deputy commander-in-chief Soe Win gave the order.', '2021-03-01', 'Soe Win', 'soe-win-deputy'],
    // The title, of an office that both do not share.
    ['Latvian President Andris Bērziņš signed.', '2013-02-01', 'Andris Bērziņš', 'berzins-president'],
    ['Prime Minister Andris Berzins resigned.', '2002-10-01', 'Andris Berzins', 'berzins-pm'],
    ['Andris Bērziņš, the president of Latvia, signed.', '2013-02-01', 'Andris Bērziņš', 'berzins-president'],
    ['Former prime minister Andris Bērziņš took part.', '2013-02-01', 'Andris Bērziņš', 'berzins-pm'],
    ['Governor General David Johnston read the speech.', '2013-10-16', 'David Johnston', 'johnston-canada'],
    ['Admiral David Johnston spoke.', '2025-02-01', 'David Johnston', 'johnston-admiral'],
    ['Chinese ambassador Zhang Jun abstained.', '2022-03-01', 'Zhang Jun', 'zhang-diplomat'],
    ["Zhang Jun, China's permanent representative to the United Nations, abstained.", '2022-03-01', 'Zhang Jun', 'zhang-diplomat'],
    ['Chief Justice Zhang Jun reported.', '2024-03-08', 'Zhang Jun', 'zhang-judge'],
    ['USAID Administrator Mark Green said so.', '2018-03-01', 'Mark Green', 'green-wisconsin'],
    ['Rep. Mark Green said so.', '2024-03-01', 'Mark Green', 'green-tennessee'],
    ['Dan Smith, the director of SIPRI, said so.', '2021-01-22', 'Dan Smith', 'smith-sipri'],
    ['The economist Adam Smith wrote of pins.', '2021-05-01', 'Adam Smith', 'smith-economist'],
    ['Adam Smith, the Scottish philosopher, wrote of pins.', '2021-05-01', 'Adam Smith', 'smith-economist'],
    ['Chairman Adam Smith opened the hearing.', '2021-05-01', 'Adam Smith', 'smith-congress'],
    // The state beside the name.
    ['King Abdullah of Jordan called for calm.', '2010-05-01', 'King Abdullah', 'abdullah-jordan'],
    ["Jordan's King Abdullah called for calm.", '2010-05-01', 'King Abdullah', 'abdullah-jordan'],
    ['Saudi King Abdullah called for calm.', '2010-05-01', 'King Abdullah', 'abdullah-saudi'],
    ['King Abdullah of Saudi Arabia called for calm.', '2010-05-01', 'King Abdullah', 'abdullah-saudi'],
    ['King Abdullah called for calm.', '2023-05-01', 'King Abdullah', 'abdullah-jordan'],
    // The country of which the article speaks.
    ['King Abdullah called for calm. Saudi Arabia and its Saudi allies agreed.', '2010-05-01', 'King Abdullah', 'abdullah-saudi'],
    ['David Johnston spoke. Australia sends ships.', '2025-02-01', 'David Johnston', 'johnston-admiral'],
  ])('%s (%s): %s is %s', (text, day, name, id) => {
    const mention = meant(text, day, name);
    expect(mention?.id).toBe(`person/${id}`);
    expect(mention?.confidence).toBeGreaterThanOrEqual(0.6);
  });

  it.each([
    ['Andris Bērziņš took part.', '2024-02-01', 'Andris Bērziņš', 2],
    ['King Abdullah called for calm.', '2010-05-01', 'King Abdullah', 2],
    ['Jordan and Saudi Arabia met. King Abdullah called for calm.', '2010-05-01', 'King Abdullah', 2],
    ['Few read what Adam Smith wrote. In the United States nobody does.', '2021-05-01', 'Adam Smith', 2],
    ['Mark Green spoke.', '2030-05-01', 'Mark Green', 2],
    ['Dan Smith spoke.', '2021-01-22', 'Daniel Smith', 0],
  ])('or named as what they could be: %s (%s)', (text, day, name, count) => {
    const mention = meant(text, day, name);
    expect(mention?.id).toBeUndefined();
    expect(mention?.candidates ?? []).toHaveLength(count);
  });

  it('nobody is meant before being born', () => {
    expect(meant('Soe Win spoke.', '1955-05-01', 'Soe Win')?.id).not.toBe('person/soe-win-deputy');
  });

  it('and once told, a name means the same one throughout, as does its short form', () => {
    const text = 'Mark Green was there. USAID Administrator Mark Green spoke. Green left. Mark Green did not come back.';
    expect(read(text, '2035-01-01').flatMap(({ surface, id }) => (/Green/.test(surface) ? [id] : []))).toEqual(
      Array(4).fill('person/green-wisconsin'),
    );
  });

  it('short forms follow nobody while it is open who is meant', () => {
    expect(read('Mark Green spoke. Then Green left.', '2035-01-01').filter(({ surface }) => surface === 'Green')).toEqual([]);
  });
});
