/** Frequent small words, own lists. Those without names of their own are here so that they are not taken for a sister language. */
const LISTS: Record<string, string> = {
  en: 'the of and to in for with that is was said has by from his her they were on at as it be are have',
  de: 'der die das und ist nicht ein eine einen einem einer des dem den mit auf für von im sich auch wird sind war hat bei nach aus dass wie noch zum zur über um am er sie es als',
  es: 'el la los las de del y en que un una por con para se su no es lo al más como fue sus ha pero este esta entre sobre también',
  fr: 'le la les des du et en est un une dans pour que qui par sur au aux plus pas ce cette avec son sa ses sont été mais ont de il elle d l s qu n',
  pt: 'o a os as do da dos das e em no na nos nas que um uma por com para se não é ao mais como foi pelo pela são de à sua seu também',
  it: 'il la i gli le di del della dei delle e che è un una per con non si da al nel nella sono più ha anche come dal alla lo questo',
  ca: 'el la els les de del i que un una per amb no és al més com ha va també d l dels seva seu aquest',
  nl: 'de het een en van in is dat op te zijn met voor niet die er aan om ook als bij naar door maar hij ze wordt',
  ro: 'și în de la a pe cu nu este un o din că pentru care mai al ale sunt fost să se au lui',
  sv: 'och att det som en är på för med den av inte till har de ett om var han hon sig så jag i',
  da: 'og at det som en er på for med den af ikke til har de et om var han hun sig så i der',
  no: 'og at det som en er på for med den av ikke til har de et om var han hun seg så i',
  pl: 'w i na z się nie do że to jest o jak po za od przez ale co dla',
  tr: 've bir bu da de için ile olarak çok daha olan en gibi kadar sonra ise',
  gl: 'o a os as do da dos das e en no na nos nas que un unha por con para se non é ao máis como foi pola polo',
};

/** The languages that have a word among their small ones, by word. */
export const SMALL_WORDS: ReadonlyMap<string, readonly string[]> = (() => {
  const byWord = new Map<string, string[]>();
  for (const [language, list] of Object.entries(LISTS)) {
    for (const word of list.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), language]);
  }
  return byWord;
})();
