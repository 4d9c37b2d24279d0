/** Words that end a title before a name, lower case. Whole titles come from the knowledge; these tell a title from a name. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  `president minister chancellor premier king queen prince princess emperor emir sultan pope ayatollah sheikh leader chief
  head chairman chairwoman chair secretary secretary-general general governor mayor senator sen representative rep
  congressman congresswoman speaker commander commissioner ambassador envoy director judge justice colonel col gen lt maj
  capt captain marshal admiral mr mrs ms dr prof sir lord lady crown ruler dictator strongman spokesman spokeswoman
  spokesperson coach pm ceo boss captain father rev gov`.split(/\s+/),
);
