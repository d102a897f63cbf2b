/**
 * States and territories: ISO 3166-1 alpha-2 code (own codes begin with `x-`), names, and words for people and things
 * of the place. The first name is the usual short one. All are treated alike; the order is that of the codes.
 */
const TABLE = `
AD|Andorra|Andorran
AE|United Arab Emirates;UAE;Emirates|Emirati
AF|Afghanistan|Afghan
AG|Antigua and Barbuda|Antiguan
AL|Albania|Albanian
AM|Armenia;Republic of Armenia|Armenian
AO|Angola|Angolan
AR|Argentina|Argentine Argentinian
AT|Austria|Austrian
AU|Australia|Australian
AZ|Azerbaijan;Republic of Azerbaijan|Azerbaijani Azeri
BA|Bosnia and Herzegovina;Bosnia;Bosnia-Herzegovina|Bosnian Bosniak
BB|Barbados|Barbadian
BD|Bangladesh|Bangladeshi
BE|Belgium|Belgian
BF|Burkina Faso;Upper Volta|Burkinabe
BG|Bulgaria|Bulgarian
BH|Bahrain|Bahraini
BI|Burundi|Burundian
BJ|Benin;Dahomey|Beninese
BN|Brunei;Brunei Darussalam|Bruneian
BO|Bolivia|Bolivian
BR|Brazil|Brazilian
BS|Bahamas|Bahamian
BT|Bhutan|Bhutanese
BW|Botswana|Botswanan
BY|Belarus;Byelorussia|Belarusian
BZ|Belize|Belizean
CA|Canada|Canadian
CD|Democratic Republic of the Congo;DRC;DR Congo;Zaire;Congo-Kinshasa;Democratic Republic of Congo|Congolese
CF|Central African Republic|
CG|Republic of the Congo;Congo-Brazzaville|
CH|Switzerland|Swiss
CI|Côte d'Ivoire;Ivory Coast;Cote d'Ivoire|Ivorian
CL|Chile|Chilean
CM|Cameroon|Cameroonian
CN|China;People's Republic of China|Chinese
CO|Colombia|Colombian
CR|Costa Rica|Rican
CU|Cuba|Cuban
CV|Cape Verde;Cabo Verde|Verdean
CY|Cyprus;Republic of Cyprus|Cypriot
CZ|Czech Republic;Czechia|Czech
DE|Germany;Federal Republic of Germany|German
DJ|Djibouti|Djiboutian
DK|Denmark|Danish Dane
DM|Dominica|
DO|Dominican Republic|Dominican
DZ|Algeria|Algerian
EC|Ecuador|Ecuadorian Ecuadorean
EE|Estonia|Estonian
EG|Egypt;United Arab Republic|Egyptian
EH|Western Sahara|Sahrawi
ER|Eritrea|Eritrean
ES|Spain|Spanish Spaniard
ET|Ethiopia|Ethiopian
FI|Finland|Finnish Finn
FJ|Fiji|Fijian
FK|Falkland Islands;Falklands;Malvinas;Islas Malvinas|
FM|Micronesia|Micronesian
FR|France|French
GA|Gabon|Gabonese
GB|United Kingdom;UK;Great Britain;Britain;England;Scotland;Wales;Northern Ireland|British Briton English Scottish Welsh
GD|Grenada|Grenadian
GE|Georgia|Georgian
GH|Ghana|Ghanaian
GM|Gambia|Gambian
GN|Guinea|Guinean
GQ|Equatorial Guinea|
GR|Greece|Greek
GT|Guatemala|Guatemalan
GW|Guinea-Bissau|
GY|Guyana|Guyanese
HN|Honduras|Honduran
HR|Croatia|Croatian Croat
HT|Haiti|Haitian
HU|Hungary|Hungarian
ID|Indonesia|Indonesian
IE|Ireland|Irish
IL|Israel|Israeli
IN|India|Indian
IQ|Iraq|Iraqi
IR|Iran;Islamic Republic of Iran;Persia|Iranian
IS|Iceland|Icelandic Icelander
IT|Italy|Italian
JM|Jamaica|Jamaican
JO|Jordan;Transjordan|Jordanian
JP|Japan|Japanese
KE|Kenya|Kenyan
KG|Kyrgyzstan|Kyrgyz
KH|Cambodia;Kampuchea|Cambodian Khmer
KI|Kiribati|
KM|Comoros|Comorian
KN|Saint Kitts and Nevis|
KP|North Korea;Democratic People's Republic of Korea;DPRK|
KR|South Korea;Republic of Korea|
KW|Kuwait|Kuwaiti
KZ|Kazakhstan|Kazakh Kazakhstani
LA|Laos|Laotian
LB|Lebanon|Lebanese
LC|Saint Lucia|
LI|Liechtenstein|
LK|Sri Lanka;Ceylon|Lankan
LR|Liberia|Liberian
LS|Lesotho|
LT|Lithuania|Lithuanian
LU|Luxembourg|
LV|Latvia|Latvian
LY|Libya;Libyan Arab Jamahiriya|Libyan
MA|Morocco|Moroccan
MC|Monaco|
MD|Moldova|Moldovan
ME|Montenegro|Montenegrin
MG|Madagascar|Malagasy
MH|Marshall Islands|Marshallese
MK|North Macedonia;Former Yugoslav Republic of Macedonia;Macedonia|Macedonian
ML|Mali|Malian
MM|Myanmar;Burma|Burmese
MN|Mongolia|Mongolian
MR|Mauritania|Mauritanian
MT|Malta|Maltese
MU|Mauritius|Mauritian
MV|Maldives|Maldivian
MW|Malawi|Malawian
MX|Mexico|Mexican
MY|Malaysia|Malaysian
MZ|Mozambique|Mozambican
NA|Namibia;South West Africa|Namibian
NE|Niger|Nigerien
NG|Nigeria|Nigerian
NI|Nicaragua|Nicaraguan
NL|Netherlands;Holland|Dutch
NO|Norway|Norwegian
NP|Nepal|Nepalese Nepali
NR|Nauru|
NZ|New Zealand|Zealander
OM|Oman|Omani
PA|Panama|Panamanian
PE|Peru|Peruvian
PG|Papua New Guinea|
PH|Philippines|Filipino Philippine
PK|Pakistan|Pakistani
PL|Poland|Polish
PS|Palestine;State of Palestine;Gaza;Gaza Strip;West Bank;Occupied Palestinian Territory|Palestinian
PT|Portugal|Portuguese
PW|Palau|Palauan
PY|Paraguay|Paraguayan
QA|Qatar|Qatari
RO|Romania|Romanian
RS|Serbia|Serbian Serb
RU|Russia;Russian Federation|Russian
RW|Rwanda|Rwandan
SA|Saudi Arabia|Saudi
SB|Solomon Islands|
SC|Seychelles|
SD|Sudan|Sudanese
SE|Sweden|Swedish Swede
SG|Singapore|Singaporean
SI|Slovenia|Slovenian Slovene
SK|Slovakia|Slovak
SL|Sierra Leone|Leonean
SM|San Marino|
SN|Senegal|Senegalese
SO|Somalia|Somali
SR|Suriname|Surinamese
SS|South Sudan|
SV|El Salvador|Salvadoran
SY|Syria;Syrian Arab Republic;Golan;Golan Heights;Syrian Golan|Syrian
SZ|Eswatini;Swaziland|Swazi
TD|Chad|Chadian
TG|Togo|Togolese
TH|Thailand;Siam|Thai
TJ|Tajikistan|Tajik
TL|Timor-Leste;East Timor|Timorese
TM|Turkmenistan|Turkmen
TN|Tunisia|Tunisian
TO|Tonga|Tongan
TR|Turkey;Türkiye|Turkish Turk
TT|Trinidad and Tobago|
TV|Tuvalu|
TW|Taiwan;Formosa|Taiwanese
TZ|Tanzania;United Republic of Tanzania|Tanzanian
UA|Ukraine|Ukrainian
UG|Uganda|Ugandan
US|United States;United States of America;USA;US;U.S.;America|American
UY|Uruguay|Uruguayan
UZ|Uzbekistan|Uzbek
VA|Vatican;Holy See|
VC|Saint Vincent and the Grenadines|
VE|Venezuela|Venezuelan
VN|Vietnam;Viet Nam|Vietnamese
VU|Vanuatu|
WS|Samoa|Samoan
XK|Kosovo|Kosovar
YE|Yemen|Yemeni
ZA|South Africa|
ZM|Zambia|Zambian
ZW|Zimbabwe;Southern Rhodesia;Rhodesia|Zimbabwean Rhodesian
x-ab|Abkhazia|Abkhaz Abkhazian
x-cr|Crimea|Crimean
x-cs|Czechoslovakia|Czechoslovak
x-dd|German Democratic Republic;East Germany;GDR|
x-ka|Kashmir;Jammu and Kashmir|Kashmiri
x-nk|Nagorno-Karabakh;Nagorny Karabakh;Nagorno Karabakh;Mountainous Karabakh;Karabakh;Artsakh|Karabakhi
x-nc|Northern Cyprus;North Cyprus|
x-so|South Ossetia|Ossetian
x-su|Soviet Union;USSR|Soviet
x-tr|Transnistria;Transdniestria;Pridnestrovie|Transnistrian
x-yu|Yugoslavia;Federal Republic of Yugoslavia;Socialist Federal Republic of Yugoslavia|Yugoslav
`;

export interface State {
  readonly code: string;
  readonly names: readonly string[];
  /** Singular words for people and things of it; plurals are made by rule. */
  readonly demonyms: readonly string[];
}

export const states: readonly State[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [code = "", names = "", demonyms = ""] = line.split("|");
    return { code, names: names.split(";"), demonyms: demonyms.split(" ").filter(Boolean) };
  });

/**
 * Territories and the states whose matter they are as well: what is said of the one concerns the other. Every state
 * that claims or administers the territory stands here, in the order of the codes.
 */
export const relatedStates: Readonly<Record<string, readonly string[]>> = {
  EH: ["MA"],
  FK: ["AR", "GB"],
  PS: ["IL"],
  TW: ["CN"],
  XK: ["RS", "x-yu"],
  "x-ab": ["GE"],
  "x-cr": ["RU", "UA"],
  "x-ka": ["IN", "PK"],
  "x-nc": ["CY", "TR"],
  "x-nk": ["AM", "AZ"],
  "x-so": ["GE"],
  "x-tr": ["MD"],
};
