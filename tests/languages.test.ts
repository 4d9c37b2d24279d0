import { describe, expect, it } from 'vitest';
import { annotate } from '../lib/entities/annotate';
import type { NamedLanguage } from '../lib/entities/languages/named-languages';
import { readNodeKnowledge } from '../tools/node-knowledge';
import { readNodeNames } from '../tools/node-names';

const knowledge = await readNodeKnowledge();
const namesOf = readNodeNames(knowledge);

/** Marks as "words=id", in the order of the text. */
const read = (language: NamedLanguage, text: string): string[] =>
  annotate(text, knowledge, '2024-06-01', { names: namesOf(language) }).flatMap(({ surface, id }) => (id ? [`${surface}=${id}`] : []));

describe('articles in other languages', () => {
  it.each<[NamedLanguage, string, string[]]>([
    ['de', 'Der syrische Präsident flog nach Moskau.', ['syrische=state/syria', 'Moskau=place/moscow-ru-524901']],
    [
      'de',
      'Syriens Regierung bat die Vereinten Nationen um Hilfe.',
      ['Syriens=state/syria', 'Vereinten Nationen=organization/united-nations'],
    ],
    ['de', 'Wladimir Putin kam. Präsident Putin sprach.', ['Wladimir Putin=person/vladimir-putin', 'Putin=person/vladimir-putin']],
    ['de', 'Die EU-Kommission widersprach.', ['EU-Kommission=organization/european-commission']],
    ['fr', "L'Iran et l’Irak ont parlé d'Israël.", ['Iran=state/iran', 'Irak=state/iraq', 'Israël=state/israel']],
    ['fr', 'Les Nations unies ont averti le président syrien.', ['Nations unies=organization/united-nations', 'syrien=state/syria']],
    ['fr', 'Vladimir Poutine a parlé.', ['Vladimir Poutine=person/vladimir-putin']],
    [
      'es',
      'La ONU y la OTAN condenaron el ataque sirio.',
      ['ONU=organization/united-nations', 'OTAN=organization/nato', 'sirio=state/syria'],
    ],
    ['es', 'Los Estados Unidos y los EE. UU. son lo mismo.', ['Estados Unidos=state/united-states', 'EE. UU=state/united-states']],
    ['es', 'China compra la porcelana china.', ['China=state/china', 'china=state/china']],
    [
      'pt',
      'O FMI e os EUA negociam com o governo sírio.',
      ['FMI=organization/international-monetary-fund', 'EUA=state/united-states', 'sírio=state/syria'],
    ],
    [
      'ar',
      'قال الرئيس السوري إن الأمم المتحدة في دمشق.',
      ['السوري=state/syria', 'الأمم المتحدة=organization/united-nations', 'دمشق=place/damascus-sy-170654'],
    ],
    ['ar', 'وسوريا وبالعراق وللأمم المتحدة', ['سوريا=state/syria', 'العراق=state/iraq', 'لأمم المتحدة=organization/united-nations']],
    ['ar', 'التقى فلاديمير بوتين بنظيره.', ['فلاديمير بوتين=person/vladimir-putin']],
    ['ar', 'تونس بلد جميل وهو سعيد.', ['تونس=state/tunisia']],
    ['de', 'Der Gazastreifen liegt am Meer.', ['Gazastreifen=place/gaza-strip']],
    ['de', 'Der Kollege Moreno kam aus Ecuador.', ['Ecuador=state/ecuador']],
    ['pt', 'Segundo a Otan, nada mudou.', ['Otan=organization/nato']],
    ['es', 'Granada es bonita.', ['Granada=place/granada-es-2517117']],
    ['fr', 'Le monde change. Le Monde paraît.', ['Le Monde=organization/le-monde']],
    ['fr', 'La Grande-Bretagne et la mer Noire', ['Grande-Bretagne=state/united-kingdom', 'mer Noire=place/black-sea']],
    ['fr', 'Le marché nord-américain et les montagnes', []],
    ['pt', 'O Grupo Brasil cresceu.', []],
    ['ar', 'إيران وايران', ['إيران=state/iran', 'ايران=state/iran']],
  ])('%s: %s', (language, text, marks) => expect(read(language, text)).toEqual(marks));

  it.each<[NamedLanguage, string]>([
    ['de', 'Am Ende kam er auch. Auch wir sind am Ende.'],
    ['de', 'Sie sprechen auf Deutsch. Die Deutsche Rentenbank schweigt.'],
    ['de', 'Hugo Jordan spielte. Jordan gewann.'],
    ['fr', 'Auch arrive. La nuit tombe sur les tours.'],
    ['fr', 'Il parle en français.'],
    ['es', 'Para empezar, todo. Este es el tema.'],
    ['pt', 'Para começar, tudo. Podemos sair.'],
    ['ar', 'في الليل كان القطاع المالي'],
  ])('%s: nothing in "%s"', (language, text) => expect(read(language, text)).toEqual([]));

  it('keeps offsets of the text as it is, behind what was cut off', () => {
    const text = 'La visite de l’Iran.';
    const [mention] = annotate(text, knowledge, '2024-06-01', { names: namesOf('fr') });
    expect(text.slice(mention?.start, mention?.end)).toBe('Iran');
  });
  it('gives no such names to an English article', () =>
    expect(annotate('Alemania and Syrien are no English words.', knowledge, '2024-06-01')).toEqual([]));
});
