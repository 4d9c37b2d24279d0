/** Half of a pair that stands alone, as cutting text leaves it, has no form in UTF-8: it becomes the sign for "unreadable". */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');
