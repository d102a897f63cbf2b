/**
 * Regions, provinces, mountains, islands, rivers and seas that reports often name: type, codes, names. `*` stands
 * before a name that needs a context to be a place. Those that parties call by different names stand in `contested.ts`.
 */
const TABLE = `
region||Africa;Sub-Saharan Africa;North Africa;West Africa;East Africa;Central Africa;Southern Africa;Horn of Africa;Maghreb;Sahel;Sahara
region||Asia;Central Asia;South Asia;East Asia;Southeast Asia;South-East Asia;Middle East;Near East;Far East;Asia-Pacific;Asia Minor;Levant
region||Europe;Western Europe;Eastern Europe;Central Europe;Northern Europe;Southern Europe;Scandinavia;Western Balkans;Balkans;Iberia;Eurasia
region||Latin America;Central America;South America;North America;Caribbean;Oceania;Polynesia;Melanesia;Antarctica;Arctic;Antarctic;West Indies
region|AM AZ GE|South Caucasus;Southern Caucasus;Transcaucasia;Transcaucasus
region|AM AZ GE RU|Caucasus
region|RU|North Caucasus;Siberia;Chechnya;Dagestan;Ingushetia;Tatarstan;Bashkortostan;North Ossetia;Kamchatka;Urals;Kaliningrad Oblast
region|AZ|Nakhchivan;Nakhichevan;Absheron
region|AZ x-nk|Lachin Corridor;Lachin corridor
region|EE LT LV|Baltic States;Baltics
region|ES|Catalonia;Basque Country;Andalusia;Galicia;Canary Islands;Balearic Islands;Castile
region|ES FR|Pyrenees
region|FR|Corsica;Brittany;Normandy;Provence;Alsace;Lorraine;Burgundy;Aquitaine;Savoy
region|DE|Bavaria;Saxony;Thuringia;Brandenburg;Hesse;Lower Saxony;North Rhine-Westphalia;Baden-Württemberg;Schleswig-Holstein;Rhineland;Ruhr
region|IT|Sicily;Sardinia;Tuscany;Lombardy;Veneto;Piedmont;Calabria;Apulia;Umbria
region|GB|Yorkshire;Cornwall;Devon;Kent;Sussex;Essex;Norfolk;Suffolk;Lancashire;Cheshire;Wiltshire;Hampshire;Oxfordshire;Cumbria;Merseyside;Greater Manchester;Greater London;West Midlands;Isle of Wight;Scottish Highlands;Orkney;Shetland
region|IE|Connacht;Munster;Leinster;County Cork;County Kerry;County Donegal
region|NL|Flevoland;Friesland;Gelderland;Limburg;Zeeland
region|BE|Flanders;Wallonia
region|NO|Svalbard;Finnmark;Lofoten
region|FI|Lapland;Åland;Aland Islands;Åland Islands
region|FI RU|Karelia
region|RS|Vojvodina
region|RS|Preševo Valley;Presevo Valley
region|HR|Dalmatia;Slavonia;Krajina
region|HR IT SI|Istria
region|BA|Republika Srpska
region|RO|Transylvania;Wallachia
region|GR|Crete;Thessaly;Epirus;Peloponnese;Western Thrace;Dodecanese;Lesbos;Rhodes
region|GR TR|Thrace
region|TR|Anatolia;Cappadocia;Eastern Anatolia
region|PL|Silesia;Pomerania;Masuria
region|RU UA|Donbas;Donbass
region|UA|Galicia;Volhynia;Bukovina;Kherson Oblast;Zakarpattia
region|MD|Gagauzia
region|CN|Tibet;Guangdong;Sichuan;Yunnan;Hubei;Hunan;Fujian;Zhejiang;Jiangsu;Shandong;Hebei;Henan;Shaanxi;Shanxi;Gansu;Hainan;Manchuria;Inner Mongolia;Guangxi;Guizhou;Jiangxi;Heilongjiang;Liaoning;Jilin
region|IN|Punjab;Gujarat;Maharashtra;Tamil Nadu;Karnataka;Kerala;Uttar Pradesh;Madhya Pradesh;Andhra Pradesh;Rajasthan;Bihar;Odisha;Assam;Telangana;West Bengal;Manipur;Nagaland;Meghalaya;Jharkhand;Chhattisgarh;Uttarakhand;Himachal Pradesh;Haryana;Ladakh;Goa
region|PK|Sindh;Khyber Pakhtunkhwa;Balochistan;Baluchistan;Waziristan;North Waziristan;South Waziristan
region|IN PK x-ka|Gilgit-Baltistan;Siachen Glacier;Line of Control
region|AF|Helmand;Nangarhar;Kunduz;Badakhshan;Panjshir
region|LK|Jaffna Peninsula
region|MM|Rakhine;Rakhine State;Shan State;Kachin State;Chin State
region|ID|Java;Sumatra;Sulawesi;Borneo;Aceh;Kalimantan;Lombok;Flores;Bali
region|PH|Mindanao;Luzon;Visayas;Palawan
region|MY|Sarawak;Penang;Johor
region|JP|Hokkaido;Honshu;Kyushu;Shikoku;Okinawa;Ryukyu Islands
region|AU|New South Wales;Queensland;South Australia;Western Australia;Tasmania;Northern Territory;*Victoria
region|NZ|North Island;South Island;Waikato;Otago
region|IR|Khorasan;Sistan and Baluchestan;Kurdistan Province;East Azerbaijan;West Azerbaijan;Mazandaran;Gilan
region|IQ|Anbar;Nineveh;Diyala;Iraqi Kurdistan;Sinjar
region|IQ IR SY TR|Kurdistan
region|SY|Idlib;Hauran;Ghouta;Eastern Ghouta
region|LB|Bekaa Valley;Bekaa;Mount Lebanon
region|EG|Sinai;Sinai Peninsula;Nile Delta;Upper Egypt
region|IL|Galilee
region|IL PS|Gaza Strip;Gaza;*Holy Land
state|CD CG|Congo
state|GE US|Georgia
state|KP KR|Korea
region|KP KR|Korean Peninsula;Korean peninsula;Demilitarized Zone
settlement|NL|Hague
region|SA YE|Arabian Peninsula
region|YE|Hadramawt;Socotra
region|SO x-sl|Somaliland
region|SO|Puntland;Jubaland
region|ET|Tigray;Oromia;Amhara;Afar;Ogaden
region|SD|Darfur;Kordofan;South Kordofan;Blue Nile State
region|SD SS|Abyei
region|CD|North Kivu;South Kivu;Katanga;Kasai;Ituri;Kivu
region|NG|Biafra;Borno;Niger Delta;Kaduna State;Lagos State;Borno State
region|MZ|Cabo Delgado
region|ZA|KwaZulu-Natal;Western Cape;Eastern Cape;Northern Cape;Gauteng;Limpopo;Mpumalanga;Free State
region|TZ|Zanzibar
region|AO|Cabinda
region|ML|Azawad
region|CU|Guantánamo Bay;Guantanamo Bay
region|CA|Quebec;Québec;Ontario;Alberta;Manitoba;Saskatchewan;British Columbia;Nova Scotia;New Brunswick;Newfoundland;Newfoundland and Labrador;Prince Edward Island;Yukon;Nunavut;Northwest Territories
region|US|Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;*Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York State;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;*Virginia;West Virginia;Wisconsin;Wyoming;Washington State;New England;Southern California;Northern California;Long Island
region|MX|Chiapas;Oaxaca;Jalisco;Sinaloa;Sonora;Yucatán;Yucatan;Baja California;Nuevo León;Tamaulipas
region|AR|Patagonia;Tierra del Fuego
region|BR|Amazonas;Bahia;Minas Gerais;Rio Grande do Sul;Mato Grosso
region|EC|Galápagos Islands;Galapagos Islands;Galapagos
region||Alps;Carpathians;Himalayas;Himalaya;Andes;Rocky Mountains;Appalachian Mountains;Hindu Kush;Karakoram;Pamirs;Mount Everest;Mount Fuji;Mount Etna;Kilimanjaro;Sahara Desert;Gobi Desert;Sonoran Desert
region|PG SB|Bougainville
region|PG ID|New Guinea
water||Atlantic Ocean;Atlantic;Pacific Ocean;Pacific;Indian Ocean;Arctic Ocean;Southern Ocean;North Atlantic;South Pacific;North Pacific
water||Mediterranean Sea;Mediterranean;Black Sea;Red Sea;Dead Sea;Caspian Sea;Caspian;Aral Sea;Baltic Sea;North Sea;Irish Sea;Barents Sea;Adriatic Sea;Adriatic;Ionian Sea;Tyrrhenian Sea;Aegean Sea;Aegean;Arabian Sea;Yellow Sea;East China Sea;Caribbean Sea;Sea of Azov;Sea of Okhotsk;Sea of Marmara;Bering Sea;Coral Sea;Tasman Sea;Philippine Sea;Kara Sea
water||English Channel;Suez Canal;Panama Canal;Strait of Hormuz;Strait of Gibraltar;Taiwan Strait;Bering Strait;Strait of Malacca;Bosphorus;Bosporus;Dardanelles;Kerch Strait;Bab el-Mandeb;Gulf of Aden;Gulf of Oman;Gulf of Aqaba;Gulf of Guinea;Gulf of Finland;Gulf of Bothnia;Bay of Bengal;Bay of Biscay;Gulf of Tonkin;Hudson Bay
water||Danube;Rhine;Volga;Nile;Blue Nile;White Nile;Euphrates;Tigris;Ganges;Brahmaputra;Indus;Mekong;Yangtze;Yellow River;Amazon River;Mississippi River;Missouri River;Ohio River;Colorado River;Rio Grande;Congo River;Niger River;Zambezi;Orinoco;Thames;River Thames;Elbe;Oder;Vistula;Dnieper;Dnipro River;Dniester;Dniestr;Drina;Sava;Kura;Araxes;Aras River;Jordan River;River Jordan;Amur;Yenisei;Lena River;Litani;Orontes;Loire;Rhône;Meuse;Tagus;Ebro;Murray River;Irrawaddy;Salween;Helmand River;Amu Darya;Syr Darya
water||Lake Victoria;Lake Tanganyika;Lake Geneva;Lake Chad;Lake Baikal;Lake Superior;Lake Michigan;Lake Huron;Lake Erie;Lake Ontario;Great Lakes;Lake Titicaca;Lake Malawi;Lake Urmia;Lake Van;Lake Ohrid
settlement|AZ|Sumgait;Sumgayit;Gandja;Kirovabad;Mingachevir;Barda;Tartar;Terter;Beylagan;Goranboy;Naftalan;Jojug Marjanli
settlement|AM|Vardenis;Goris;Kapan;Meghri;Vanadzor;Gyumri;Sisian;Jermuk
settlement|AZ x-nk|Hadrut;Talish;Khramort
settlement|RU|St. Petersburg;St Petersburg;Saint Petersburg;Leningrad;Stalingrad;Beslan;Grozny;Khasavyurt;Budyonnovsk
settlement|UA|Kyiv;Kiev;Kharkiv;Kharkov;Odesa;Odessa;Lviv;Lvov;Luhansk;Lugansk;Donetsk;Mariupol;Zaporizhzhia;Zaporizhia;Kherson;Mykolaiv;Chernihiv;Sumy;Dnipro;Dnipropetrovsk;Vinnytsia;Poltava;Chernobyl;Chornobyl;Bucha;Irpin;Debaltseve;Ilovaisk;Avdiivka;Sloviansk;Kramatorsk;Melitopol;Izium;Severodonetsk;Lysychansk
settlement|RU UA x-cr|Sevastopol;Simferopol;Yalta;Kerch
settlement|US|Washington;New York;New York City;Los Angeles;St. Louis;St. Paul;Washington, D.C.;Washington, DC;Washington DC;Washington D.C.;Las Vegas;San Francisco;Salt Lake City;Brooklyn;Manhattan;Capitol Hill;Silicon Valley;Hollywood
settlement|IL|Jerusalem;West Jerusalem;Tel Aviv;Haifa;Beersheba;Eilat;Sderot;Ashkelon;Ashdod;Nazareth;Jaffa
settlement|PS|Gaza City;Ramallah;Nablus;Hebron;Jenin;Bethlehem;Jericho;Rafah;Khan Younis;Khan Yunis;Tulkarm;Qalqilya;Deir al-Balah;Jabalia
settlement|CY x-nc|Kyrenia;Famagusta
settlement|CY|Limassol;Larnaca;Paphos
settlement|BA|Srebrenica;Sarajevo;Banja Luka;Mostar;Tuzla;Zepa;Žepa;Gorazde;Goražde;Bihac;Bihać;Prijedor;Višegrad;Visegrad;Brčko;Brcko
settlement|HR|Vukovar;Knin;Zadar;Dubrovnik;Rijeka;Osijek
settlement|RS|Novi Sad;Niš
settlement|XK|Prizren;Mitrovica;Racak;Račak
settlement|GE|Tbilisi;Batumi;Kutaisi;Gori;Zugdidi
settlement|GE x-so|Tskhinvali;Tskhinval
settlement|GB|London;Liverpool;Manchester;Leeds;Glasgow;Edinburgh;Belfast;Cardiff;Swansea;Aberdeen;Dundee;Coventry;Southampton;*York;*Cambridge;*Oxford;*Bath;Stoke-on-Trent;Nottingham;Plymouth;Brighton;Inverness;Omagh;Enniskillen
settlement|IE|Dublin;Galway;Limerick;*Cork;Waterford
settlement|ZA|Johannesburg;Cape Town;Durban;Pretoria;Bloemfontein;Soweto;Sharpeville
settlement|DE|Nuremberg;Cologne;Munich;Leipzig;Dresden;Bonn;Mainz;Potsdam;Karlsruhe;Heidelberg;Wiesbaden
settlement|NL|The Hague;Utrecht;Eindhoven;Groningen;Maastricht;Arnhem;Delft;Leiden
settlement|CH|Geneva;Bern;Zurich;Zürich;Basel;Lausanne;Lucerne;Davos
settlement|AT|Vienna;Salzburg;Graz;Innsbruck
settlement|BE|Brussels;Antwerp;Ghent;Bruges;Liège;Leuven
settlement|FR|Strasbourg;Calais;Avignon;Cannes;Versailles;Grenoble;Dijon;Rouen;Saint-Denis;Verdun
settlement|IT|Rome;Venice;Naples;Turin;Genoa;Bologna;Palermo;Pisa;Siena;Verona;Padua;Lampedusa
settlement|GR|Athens;Thessaloniki;Patras;Piraeus;Heraklion
settlement|TR|Istanbul;Constantinople;Izmir;İzmir;Ankara;Diyarbakır;Diyarbakir;Trabzon;Erzurum;Kars;Gaziantep;Antakya
settlement|SY|Aleppo;Damascus;Raqqa;Palmyra;Deir ez-Zor;Douma;Kobani;Hama;Daraa;Latakia;Tartus;Afrin
settlement|IQ|Baghdad;Mosul;Basra;Fallujah;Ramadi;Najaf;Karbala;Kirkuk;Erbil;Irbil;Halabja;Tikrit
settlement|IR|Tehran;Isfahan;Shiraz;Tabriz;Qom;Natanz;Mashhad;Bushehr
settlement|LB|Beirut;Sidon;Tripoli;Sabra and Shatila;Qana
settlement|YE|Sanaa;Sana'a;Aden;Hodeidah;Hudaydah;Taiz
settlement|LY|Benghazi;Misrata;Sirte;Tripoli
settlement|MM|Yangon;Rangoon;Naypyidaw;Mandalay
settlement|IN|Mumbai;Bombay;Delhi;New Delhi;Kolkata;Calcutta;Chennai;Madras;Bangalore;Bengaluru;Srinagar;Amritsar;Ayodhya
settlement|PK|Karachi;Lahore;Islamabad;Peshawar;Rawalpindi;Quetta;Muzaffarabad;Abbottabad
settlement|AF|Kabul;Kandahar;Herat;Jalalabad;Mazar-i-Sharif;Bagram
settlement|KR|Seoul;Panmunjom;Pyeongchang
settlement|CN|Beijing;Peking;Shanghai;Wuhan;Guangzhou;Shenzhen;Lhasa;Urumqi;Tiananmen Square
settlement|JP|Tokyo;Kyoto;Hiroshima;Nagasaki;Fukushima;Osaka
settlement|VN|Hanoi;Ho Chi Minh City;Saigon;Da Nang;My Lai
settlement|LK|Colombo;Jaffna;Trincomalee
settlement|CD|Kinshasa;Goma;Bukavu;Lubumbashi;Kisangani
settlement|RW|Kigali;Gisenyi
settlement|CI|Abidjan;Yamoussoukro
settlement|KZ|Astana;Almaty;Nur-Sultan
settlement|CA|Toronto;Montreal;Montréal;Ottawa;Vancouver;Calgary;Edmonton;Winnipeg;Halifax;Quebec City
settlement|AU|Sydney;Canberra;Brisbane;Hobart;Melbourne
settlement|PT|Lisbon;Porto;Coimbra;Faro
settlement|PL|Warsaw;Krakow;Kraków;Gdansk;Gdańsk;Wroclaw;Wrocław;Katyn;Auschwitz;Poznan;Poznań;Lodz;Łódź;Lublin
settlement|CZ|Prague;Brno;Ostrava;Plzeň
settlement|HU|Budapest;Debrecen;Szeged
settlement|RO|Bucharest;Cluj-Napoca;Timisoara;Timișoara;Brasov
settlement|BG|Sofia;Plovdiv;Varna;Burgas
settlement|NO|Oslo;Bergen;Trondheim;Stavanger;Tromsø;Tromso
settlement|SE|Stockholm;Gothenburg;Malmö;Malmo;Uppsala
settlement|DK|Copenhagen;Aarhus;Odense;Aalborg
settlement|FI|Helsinki;Tampere;Turku;Espoo
settlement|EG|Cairo;Alexandria;Suez;Port Said;Sharm el-Sheikh;Luxor
settlement|KE|Nairobi;Mombasa;Kisumu;Garissa;Dadaab
settlement|NG|Lagos;Abuja;Kano;Maiduguri;Chibok
settlement|MX|Mexico City;Guadalajara;Monterrey;Tijuana;Ciudad Juárez;Cancún
settlement|BR|Rio de Janeiro;São Paulo;Sao Paulo;Brasília;Brasilia;Manaus
settlement|CL|Santiago de Chile;Valparaíso;Valparaiso
settlement|KG|Bishkek;Osh
settlement|MD x-tr|Tiraspol
settlement|HT|Port-au-Prince;Cap-Haïtien
`;

/** Dependent territories, with words for their people: code, names, demonyms. */
const TERRITORIES = `
AS|American Samoa|
AW|Aruba|Aruban
AX|Åland Islands|
BM|Bermuda|Bermudian
CK|Cook Islands|
CW|Curaçao;Curacao|
FO|Faroe Islands;Faroes|Faroese
GF|French Guiana|
GG|Guernsey|
GI|Gibraltar|Gibraltarian
GL|Greenland|Greenlander Greenlandic
GP|Guadeloupe|
GU|Guam|
HK|Hong Kong|Hongkonger
IM|Isle of Man|Manx
KY|Cayman Islands|Caymanian
MO|Macau;Macao|
MQ|Martinique|
NC|New Caledonia|
PF|French Polynesia;Tahiti|
PR|Puerto Rico|
RE|Réunion|
ST|São Tomé and Príncipe;Sao Tome and Principe|
TC|Turks and Caicos Islands;Turks and Caicos|
VG|British Virgin Islands|
VI|US Virgin Islands;U.S. Virgin Islands|
YT|Mayotte|
x-sl|Somaliland|Somalilander
`;

/** Words for people and things of a place that are longer than one word, or have a plural of their own. */
const PEOPLE = `
CR|Costa Rican;Costa Ricans
CV|Cape Verdean;Cape Verdeans
LK|Sri Lankan;Sri Lankans
SL|Sierra Leonean;Sierra Leoneans
NZ|New Zealander;New Zealanders
KP|North Korean;North Koreans
KR|South Korean;South Koreans
KP KR|Korean;Koreans
ZA|South African;South Africans
SS|South Sudanese
SA|Saudi Arabian;Saudi Arabians;Saudis
PR|Puerto Rican;Puerto Ricans
AE|Emiratis
GB|Britons;Brits;Northern Irish;Scots;Scot;English;Scottish
ES|Spaniards;Catalan;Catalans;Basque;Basques
TR|Turks
PL|Poles
DK|Danes
SE|Swedes
FI|Finns
HR|Croats
RS|Serbs
BA|Bosniaks;Bosnian Serb;Bosnian Serbs;Bosnian Croat;Bosnian Croats;Bosnian Muslim;Bosnian Muslims
CY|Greek Cypriot;Greek Cypriots
CY x-nc|Turkish Cypriot;Turkish Cypriots
AM AZ x-nk|Karabakh Armenian;Karabakh Armenians;Karabakh Azerbaijani;Karabakh Azerbaijanis
XK|Kosovar Albanian;Kosovar Albanians;Kosovo Albanian;Kosovo Albanians;Kosovo Serb;Kosovo Serbs;Kosovan;Kosovars
UZ|Uzbeks
KZ|Kazakhs
TJ|Tajiks
PH|Filipinos;Filipina
CN|Tibetan;Tibetans;Uyghur;Uyghurs;Uighur;Uighurs
RU|Chechen;Chechens;Crimean Tatar;Crimean Tatars
EH|Sahrawis;Saharawi;Saharawis
MM|Rohingya
IQ IR SY TR|Kurd;Kurds;Kurdish
|Arab;Arabs;European;Europeans;African;Africans;Asian;Asians
CF|Central African;Central Africans
GQ|Equatorial Guinean;Equatorial Guineans
AE|Gulf Arab
x-dd|East German;East Germans
DE|West German;West Germans
US|African American;African Americans;Native American;Native Americans
`;

/** Rows of all three tables, split. */
export function regionRows(): readonly (readonly string[])[] {
  return TABLE.trim()
    .split("\n")
    .map((line) => line.split("|"));
}

export function territoryRows(): readonly (readonly string[])[] {
  return TERRITORIES.trim()
    .split("\n")
    .map((line) => line.split("|"));
}

export function peopleRows(): readonly (readonly string[])[] {
  return PEOPLE.trim()
    .split("\n")
    .map((line) => line.split("|"));
}
