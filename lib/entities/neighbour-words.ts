import type { Token } from './tokens';

/** Words around a name, lower case, that help to tell what it is. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Before a place. */
export const LOCATIVE = words(`
  in at near from to outside around inside toward towards across into of between via through north south east west central
  northern southern eastern western downtown
`);

/** Behind the name of a first-order division. */
export const DIVISION_WORDS = words(`
  province governorate region state oblast district county prefecture department provinces
`);

/** Often capitalised beside a place without making it part of a longer name. */
export const BESIDE_PLACE = words(`
  mayor police governor mr mrs ms dr president prime minister king province governorate region state county district
  oblast city on when but the a as and after in at from while before since monday tuesday wednesday thursday friday
  saturday sunday january february march april may june july august september october november december northern southern
  eastern western north south east west central greater
`);

/** Before "of PLACE": then the whole is an institution. */
export const INSTITUTIONS = words(`
  university college institute bank museum church bishop archbishop battle treaty duke earl order hospital
`);

/** "West Nile virus", "Lassa fever": the disease, wherever it is now. */
const DISEASES = words('virus fever disease syndrome encephalitis ebolavirus hantavirus');

/** Is a place's name that ends before a token a disease's? */
export function namesDisease(tokens: readonly Token[], last: number): boolean {
  const [end, after] = [tokens[last - 1], tokens[last]];
  return (
    after !== undefined && (after.gap === 'space' || after.gap === 'hyphen') && !end?.possessive && DISEASES.has(after.text.toLowerCase())
  );
}
