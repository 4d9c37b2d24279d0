import { fold } from '../knowledge/fold';
import type { Token } from './tokens';

/** A state or province that is written short: its folded name and its country's code. */
export interface WrittenShort {
  key: string;
  country: 'US' | 'CA' | 'AU';
}

/**
 * How news in English shortens states and provinces (AP style; postal codes), as words of the tokeniser. Those with a star are too much like
 * other words to be read without a place before them.
 */
const WRITTEN: Record<WrittenShort['country'], string> = {
  US: `Ala* AL*=Alabama AK*=Alaska Ariz AZ*=Arizona Ark* AR*=Arkansas Calif CA*=California Colo CO*=Colorado Conn CT*=Connecticut Del* DE*=Delaware
    Fla FL*=Florida Ga* GA*=Georgia HI*=Hawaii ID*=Idaho Ill* IL*=Illinois Ind* IN*=Indiana Iowa* IA*=Iowa Kan* Kans KS*=Kansas Ky KY*=Kentucky La* LA*=Louisiana
    ME*=Maine Md MD*=Maryland Mass* MA*=Massachusetts Mich MI*=Michigan Minn MN*=Minnesota Miss* MS*=Mississippi Mo* MO*=Missouri Mont* MT*=Montana
    Neb* Nebr NE*=Nebraska Nev* NV*=Nevada N.H. NH*=New_Hampshire N.J. NJ*=New_Jersey N.M. NM*=New_Mexico N.Y. NY*=New_York N.C. NC*=North_Carolina
    N.D. ND*=North_Dakota OH*=Ohio Okla OK*=Oklahoma Ore* OR*=Oregon Pa* PA*=Pennsylvania R.I. RI*=Rhode_Island S.C. SC*=South_Carolina
    S.D. SD*=South_Dakota Tenn TN*=Tennessee Tex* TX*=Texas UT*=Utah Vt VT*=Vermont Va* VA*=Virginia Wash* WA*=Washington W.Va WV*=West_Virginia
    Wis WI*=Wisconsin Wyo WY*=Wyoming D.C. DC=District_of_Columbia`,
  CA: `Ont ON*=Ontario Que* QC*=Quebec B.C. BC*=British_Columbia Alta* AB*=Alberta Sask* SK*=Saskatchewan Man* MB*=Manitoba N.S. NS*=Nova_Scotia
    N.B. NB*=New_Brunswick Nfld=Newfoundland_and_Labrador P.E.I.=Prince_Edward_Island`,
  AU: 'NSW=New_South_Wales Vic*=Victoria Qld QLD=Queensland',
};

const SHORT = new Map<string, WrittenShort & { needsPlace: boolean }>();
for (const country of ['AU', 'CA', 'US'] as const) {
  let waiting: string[] = [];
  for (const item of WRITTEN[country].trim().split(/\s+/)) {
    const [form = '', name] = item.split('=');
    waiting.push(form);
    if (!name) continue;
    const key = fold(name.replace(/_/g, ' '));
    for (const each of waiting) SHORT.set(each.replace('*', ''), { key, country, needsPlace: each.endsWith('*') });
    waiting = [];
  }
}

/** Reads "Ga" in "Athens, Ga.", "TX" in "Houston, TX" and "Calif." anywhere; undefined for all else. */
export function readShortDivision(tokens: readonly Token[], index: number): WrittenShort | undefined {
  const token = tokens[index];
  const short = token && SHORT.get(token.text);
  if (!short) return undefined;
  const before = tokens[index - 1];
  const behindPlace = token.gap === 'comma' && before?.capital === true;
  // "Houston, OK Computer": what goes on with a capital is a name.
  const next = tokens[index + 1];
  if (next?.capital && next.gap === 'space' && token.allCaps && !token.text.includes('.') && !behindPlace) return undefined;
  return behindPlace || !short.needsPlace ? short : undefined;
}
