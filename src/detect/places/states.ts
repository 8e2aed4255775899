/**
 * Names that, after a town and a comma, say which town is meant. A town of ours before another state than its own
 * is another town (“Abilene, Kansas”), whether or not the fact base knows anything in that state.
 */
const STATES = `Alabama Ala. AL|Alaska AK|Arizona Ariz. AZ|Arkansas Ark. AR|California Calif. Cal. CA|Colorado Colo. CO|
Connecticut Conn. CT|Delaware Del. DE|Florida Fla. FL|Georgia Ga. GA|Hawaii HI|Idaho ID|Illinois Ill. IL|Indiana Ind. IN|
Iowa IA|Kansas Kan. Kans. KS|Kentucky Ky. KY|Louisiana La. LA|Maine ME|Maryland Md. MD|Massachusetts Mass. MA|
Michigan Mich. MI|Minnesota Minn. MN|Mississippi Miss. MS|Missouri Mo. MO|Montana Mont. MT|Nebraska Neb. Nebr. NE|
Nevada Nev. NV|New_Hampshire N.H. NH|New_Jersey N.J. NJ|New_Mexico N.M. NM|New_York N.Y. NY|North_Carolina N.C. NC|
North_Dakota N.D. ND|Ohio OH|Oklahoma Okla. OK|Oregon Ore. OR|Pennsylvania Pa. Penn. PA|Rhode_Island R.I. RI|
South_Carolina S.C. SC|South_Dakota S.D. SD|Tennessee Tenn. TN|Texas Tex. TX|Utah UT|Vermont Vt. VT|Virginia Va. VA|
Washington Wash. WA|West_Virginia W.Va. WV|Wisconsin Wis. Wisc. WI|Wyoming Wyo. WY|Ontario Ont. ON|Quebec Que. QC|
Alberta AB|British_Columbia B.C. BC|Manitoba MB|Saskatchewan SK|Nova_Scotia NS|England|Scotland|Wales|Ireland|France|
Germany|Spain|Italy|Portugal|Norway|Sweden|Finland|Denmark|Iceland|Poland|Greece|Turkey|Egypt|Israel|India|China|Japan|
Taiwan|Malaysia|Singapore|Indonesia|Thailand|Vietnam|Australia|Mexico|Brazil|Chile|Argentina|Kenya|South_Africa|Canada|
Jamaica|Netherlands|Belgium|Switzerland|Austria`;

const stateNames: ReadonlySet<string> = new Set(
  STATES.split(/[\s|]+/).map(name => name.replaceAll('_', ' ')),
);

/**
 * The state or country named after a comma at the start of `rest`, as it is written, or `null`.
 * @param rest the text right after a town's name
 */
export function stateAfter(rest: string): string | null {
  const words = /^, (\p{Lu}[\p{L}.]*)(?: (\p{Lu}[\p{L}]*))?/u.exec(rest);
  if (words === null) return null;
  const [, first, second] = words;
  const both = `${first} ${second}`;
  if (second !== undefined && stateNames.has(both)) return both;
  if (stateNames.has(first!)) return first!;
  return stateNames.has(first!.replace(/\.$/, '')) ? first! : null;
}
