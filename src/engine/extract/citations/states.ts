import { phraseTable } from "../../text/phrases.ts";

/** States against which the European Court of Human Rights gives judgment, by every name they bear there. */
const EUROPEAN = `Albania|Andorra|Armenia|Austria|Azerbaijan|Belgium|Bosnia and Herzegovina|Bosnia-Herzegovina|Bulgaria|Croatia|
Cyprus|Czech Republic|Czechia|Denmark|Estonia|Finland|France|Georgia|Germany|Greece|Hungary|Iceland|Ireland|Italy|Latvia|
Liechtenstein|Lithuania|Luxembourg|Malta|Moldova|Republic of Moldova|Monaco|Montenegro|Netherlands|North Macedonia|
Macedonia|former Yugoslav Republic of Macedonia|Norway|Poland|Portugal|Romania|Russia|Russian Federation|San Marino|
Serbia|Serbia and Montenegro|Slovakia|Slovak Republic|Slovenia|Spain|Sweden|Switzerland|Turkey|Türkiye|Turkiye|
Ukraine|United Kingdom|UK|U.K.|Great Britain|Republic of Azerbaijan|Republic of Armenia|Republic of Cyprus`;

/** Further states that plead before the International Court of Justice. */
const OTHERS = `Afghanistan|Algeria|Angola|Argentina|Australia|Bahrain|Bangladesh|Belarus|Belize|Benin|Bolivia|Botswana|Brazil|
Burkina Faso|Burundi|Cambodia|Cameroon|Canada|Chad|Chile|China|Colombia|Congo|Democratic Republic of the Congo|DRC|
Republic of the Congo|Costa Rica|Cuba|Czechoslovakia|Djibouti|Dominica|Ecuador|Egypt|El Salvador|Equatorial Guinea|Eritrea|
Ethiopia|Gabon|Gambia|Ghana|Guatemala|Guinea|Guinea-Bissau|Guyana|Haiti|Honduras|India|Indonesia|Iran|
Islamic Republic of Iran|Iraq|Israel|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kuwait|Kyrgyzstan|Lebanon|Lesotho|Liberia|Libya|
Libyan Arab Jamahiriya|Madagascar|Malaysia|Mali|Marshall Islands|Mauritania|Mauritius|Mexico|Mongolia|Morocco|Mozambique|
Myanmar|Namibia|Nauru|Nepal|New Zealand|Nicaragua|Niger|Nigeria|Pakistan|Palestine|Panama|Paraguay|Peru|Philippines|Qatar|
Rwanda|Saudi Arabia|Senegal|Sierra Leone|Singapore|Somalia|South Africa|South Korea|South Sudan|Sri Lanka|Sudan|Suriname|
Syria|Syrian Arab Republic|Tajikistan|Tanzania|Thailand|Timor-Leste|Togo|Trinidad and Tobago|Tunisia|Turkmenistan|Uganda|
United Arab Emirates|United States|United States of America|USA|US|U.S.|U.S.A.|Uruguay|Uzbekistan|Venezuela|Viet Nam|Vietnam|
Yemen|Yugoslavia|Zambia|Zimbabwe|Canada`;

export interface State {
  /** Whether the European Court of Human Rights may give judgment against it. */
  readonly european: boolean;
}

export const STATES = phraseTable<State>([...namesIn(OTHERS, false), ...namesIn(EUROPEAN, true)]);

function namesIn(list: string, european: boolean): (readonly [string, State])[] {
  return list.split("|").map((name) => [name.trim(), { european }] as const);
}
