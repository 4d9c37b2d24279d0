/**
 * Arabic spellings of one name as one key, on top of `fold`, which has taken vowel signs and hamzas off: final taa marbuta and haa, alif maqsura and
 * yaa, the tatweel, and Persian shapes of two letters do not count.
 */
export const arabicKey = (key: string): string =>
  key.replace(/ة/g, 'ه').replace(/[ىی]/g, 'ي').replace(/ک/g, 'ك').replace(/ٱ/g, 'ا').replace(/ـ/g, '');
