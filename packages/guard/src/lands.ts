// Countries, states, nations and the calendar: words with a capital that point to no person and to no small place.

const list = (text: string): string[] => text.split('|');

export const states = list(
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|Bavaria|Queensland|Scotland|Wales',
);
export const countries = list(
  'Afghanistan|Albania|Algeria|Angola|Argentina|Armenia|Australia|Austria|Bahrain|Bangladesh|Belgium|Bolivia|Brazil|Bulgaria|Cambodia|Cameroon|Canada|Chile|China|Colombia|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Denmark|Dominican Republic|Ecuador|Egypt|England|Eritrea|Estonia|Ethiopia|Fiji|Finland|France|Gambia|Germany|Ghana|Greece|Greenland|Guatemala|Guinea|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Jamaica|Japan|Kazakhstan|Kenya|Kuwait|Laos|Latvia|Lebanon|Liberia|Libya|Lithuania|Luxembourg|Malaysia|Mali|Malta|Mexico|Monaco|Mongolia|Morocco|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|Norway|Oman|Pakistan|Palestine|Panama|Paraguay|Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar|Romania|Russia|Rwanda|Saint Lucia|Samoa|Saudi Arabia|Senegal|Serbia|Singapore|Slovakia|Slovenia|Somalia|South Africa|South Korea|Spain|Sri Lanka|Sudan|Sweden|Switzerland|Syria|Taiwan|Tanzania|Thailand|Togo|Trinidad and Tobago|Tunisia|Turkey|Uganda|Ukraine|United Arab Emirates|United Kingdom|United States|Uruguay|Uzbekistan|Vanuatu|Venezuela|Vietnam|Wallis and Futuna|Yemen|Zambia|Zimbabwe|USA|UK|America|Europe|Asia|Africa|the Middle East|Solomon Islands|Marshall Islands|Bosnia and Herzegovina|Saint Kitts and Nevis|Sierra Leone|Burkina Faso|Papua New Guinea|East Timor|Cape Verde',
);
export const nationalities = list(
  'American|British|Canadian|Australian|Irish|Scottish|Welsh|English|French|German|Italian|Spanish|Portuguese|Dutch|Belgian|Swiss|Austrian|Polish|Czech|Hungarian|Romanian|Bulgarian|Greek|Turkish|Russian|Ukrainian|Swedish|Norwegian|Danish|Finnish|Icelandic|Mexican|Cuban|Brazilian|Argentine|Chilean|Peruvian|Colombian|Venezuelan|Haitian|Jamaican|Chinese|Japanese|Korean|Vietnamese|Thai|Indian|Pakistani|Afghan|Iranian|Iraqi|Israeli|Palestinian|Syrian|Lebanese|Egyptian|Libyan|Moroccan|Algerian|Nigerian|Kenyan|Ethiopian|Ghanaian|African|Asian|European|Latino|Hispanic|Arab|Jewish|Muslim|Christian|Catholic|Buddhist|Hindu',
);
export const languages = list(
  'English|Spanish|French|German|Italian|Portuguese|Russian|Polish|Arabic|Hebrew|Hindi|Urdu|Bengali|Tamil|Mandarin|Cantonese|Japanese|Korean|Vietnamese|Tagalog|Turkish|Greek|Latin|Swahili|Farsi|Dutch|Creole',
);
export const months = list('January|February|March|April|May|June|July|August|September|October|November|December');
export const weekdays = list('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday');

const low = (names: string[]): string[] => names.map((n) => n.toLowerCase().replace(/^the /, ''));
/** States and countries in lower case: they may stand (45 CFR 164.514(b)(2)(i)(B)). */
export const lands = new Set([...low(states), ...low(countries)]);
export const calendar = new Set(low([...months, ...weekdays]));
const kinds = new Map<string, 1 | 2 | 3>();
for (const name of low([...nationalities, ...languages])) kinds.set(name, 2);
for (const name of calendar) kinds.set(name, 3);
for (const name of lands) kinds.set(name, 1);

/** 0 for an ordinary word, else which kind of common proper noun: 1 land, 2 people or language, 3 month or weekday. */
export function properKind(low: string): 0 | 1 | 2 | 3 {
  return kinds.get(low) ?? 0;
}
