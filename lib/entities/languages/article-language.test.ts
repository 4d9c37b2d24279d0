import { describe, expect, it } from 'vitest';
import { articleLanguage } from './article-language';

const TEXTS = {
  en: 'The government said on Monday that it was ready to talk to the rebels, who have been in the hills for more than a year and are not willing to leave them.',
  de: 'Die Regierung hat am Montag erklärt, dass sie mit den Rebellen reden will, die seit mehr als einem Jahr in den Bergen sind und nicht aus dem Tal abziehen.',
  es: 'El gobierno dijo el lunes que está dispuesto a hablar con los rebeldes, que llevan más de un año en las montañas y no quieren salir de la zona por su cuenta.',
  fr: "Le gouvernement a dit lundi qu'il est prêt à parler avec les rebelles, qui sont dans les montagnes depuis plus d'un an et ne veulent pas en sortir pour le moment.",
  pt: 'O governo disse na segunda-feira que está pronto para falar com os rebeldes, que estão há mais de um ano nas montanhas e não querem sair da região por conta própria.',
  ar: 'قالت الحكومة يوم الاثنين إنها مستعدة للحديث مع المتمردين الذين يقيمون في الجبال منذ أكثر من عام ولا يريدون الخروج من المنطقة وحدهم في هذه المرحلة من الحرب على الأقل',
  it: 'Il governo ha detto lunedì che è pronto a parlare con i ribelli, che sono nelle montagne da più di un anno e non vogliono uscire dalla zona per il momento con la forza.',
  nl: 'De regering zei maandag dat zij klaar is om met de rebellen te praten, die al meer dan een jaar in de bergen zijn en niet uit het gebied willen vertrekken voor de winter.',
  fa: 'دولت روز دوشنبه گفت که آماده گفتگو با شورشیانی است که بیش از یک سال در کوه‌ها هستند و نمی‌خواهند از منطقه بیرون بروند و این را به همه گفته‌اند که چنین است',
};

describe('articleLanguage', () => {
  it.each(Object.entries(TEXTS))('reads %s', (language, text) =>
    expect(articleLanguage(text)).toBe(['en', 'it', 'nl', 'fa'].includes(language) ? undefined : language),
  );
  it('goes by the text where a template states another language', () => {
    expect(articleLanguage(TEXTS.de, 'en')).toBe('de');
    expect(articleLanguage(TEXTS.en, 'de-AT')).toBeUndefined();
    expect(articleLanguage(TEXTS.it, 'es')).toBeUndefined();
  });
  it('goes by what is stated where the text is too short to tell', () => {
    expect(articleLanguage('Putin in Peking', 'de-AT')).toBe('de');
    expect(articleLanguage('Putin in Peking', 'nl')).toBeUndefined();
    expect(articleLanguage('Putin in Peking')).toBeUndefined();
  });
});
