/** Addresses come from pages, files and packs: only the web is ever linked to. */
export const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address);
