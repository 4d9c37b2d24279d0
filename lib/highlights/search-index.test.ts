import { describe, expect, it } from 'vitest';
import { SearchIndex, searchWords } from './search-index';

const found = (text: string, search: string): boolean => {
  const index = new SearchIndex();
  index.put('one', [text]);
  return index.matcher(search)?.('one') ?? false;
};

describe('words are found by their beginnings', () => {
  it.each([
    ['Officials in Damascus said so', 'dam', true],
    ['Officials in Damascus said so', 'mascus', false],
    ['Officials in Damascus said so', 'said damascus', true],
    ['Officials in Damascus said so', 'said aleppo', false],
    ['in Iran', 'ran', false],
    ['The ran in Iran', 'ran', true],
    ['Zürich, São Paulo, Łódź, Großbritannien', 'zurich sao lodz grossb', true],
    ['Zurich', 'Zürich', true],
    ['the co\u00adopera\u200btion', 'cooperation', true],
    ['don’t', "don't", true],
    ['Check #northeast', '#north', true],
    ['120,000 people', '120', true],
    ['stretched \n thin', '"stretched thin"', true],
    ['thin and stretched', '"stretched thin"', false],
    ['В Донецьку тривають бої', 'донец', true],
    ['В ёлках', 'елк', true],
    ['التقى الرئيسُ السوريّ وزيرَ الخارجية', 'رئيس سوري', true],
    ['أحمد الشرع', 'احمد', true],
    ['ירושלים בבוקר', 'בוקר', true],
    ['習近平在北京會見', '北京', true],
    ['習近平在北京會見', '東京', false],
    ['トルコのエルドアン大統領', 'エルドアン', true],
    ['한국의 대통령', '한ㄱ', true],
    ['한국의 대통령', '한국', true],
    ['ประเทศไทย', 'ไทย', true],
    ['ﬁnancial ＡＢＣ', 'financial abc', true],
  ])('%s / %s: %s', (text, search, expected) => expect(found(text, search)).toBe(expected));

  it('asks for nothing where there is no word', () => {
    expect(new SearchIndex().matcher(' … ')).toBeUndefined();
    expect(searchWords('“two words” and')).toEqual(['two words', 'and']);
  });
});

it('keeps a phrase from reaching into the next part', () => {
  const index = new SearchIndex();
  index.put('a', ['stretched', 'thin']);
  expect(index.matcher('"stretched thin"')?.('a')).toBe(false);
});

it('follows what changes', () => {
  const index = new SearchIndex();
  const found = (search: string) => ['a', 'b'].filter((id) => index.matcher(search)?.(id));
  index.put('a', ['first', undefined, 'note']);
  index.put('b', ['second note']);
  expect(found('note')).toEqual(['a', 'b']);
  index.put('a', ['first']);
  expect(found('note')).toEqual(['b']);
  index.remove('b');
  expect(found('note')).toEqual([]);
});
