/**
 * Places that parties call by different names. One list for all parties: identifier, type, codes of the states and
 * territories concerned, and the names in alphabetical order. Spellings of one name are joined by `~`. A name that
 * begins with `=` is in general use, by the parties or by the record, so that using it alone shows no preference; a
 * name that ends in `?` is also the name of something else: it is told, but not looked for.
 */
const TABLE = `
abkhazia|territory|GE RU x-ab|=Abkhazia;Apsny
agdam|settlement|AM AZ x-nk|=Agdam~Aghdam~Ağdam;Akna~Aknaberd
aghdara|settlement|AM AZ x-nk|Aghdara~Agdere~Ağdərə;Martakert~Mardakert
akhalgori|settlement|GE x-so|Akhalgori;Leningor
aksai-chin|region|CN IN|=Aksai Chin~Aksai-Chin
al-aqsa|region|IL PS|Haram al-Sharif~Haram ash-Sharif~Haram al Sharif~Noble Sanctuary~Al-Haram al-Sharif;Temple Mount
ambazonia|region|CM|Ambazonia;=Anglophone Cameroon~Southern Cameroons
aoraki|region|NZ|Aoraki~Aoraki/Mount Cook;Mount Cook
ararat-mount|region|AM TR|=Mount Ararat;Mount Ağrı~Agri Dagi~Ağrı Dağı
arunachal|region|CN IN|Arunachal Pradesh;South Tibet~Southern Tibet~Zangnan
askeran|settlement|AM AZ x-nk|=Askeran~Asgaran
azad-kashmir|region|IN PK x-ka|Azad Kashmir~Azad Jammu and Kashmir;=Pakistan-administered Kashmir~Pakistani-administered Kashmir;Pakistan-occupied Kashmir~Pakistan Occupied Kashmir~PoK
bakhmut|settlement|RU UA|Artyomovsk~Artemivsk~Artemovsk;Bakhmut
beersheba|settlement|IL PS|=Beersheba~Be'er Sheva~Beer Sheva;Bir al-Saba
bender|settlement|MD x-tr|Bender?;Bendery~Tighina
bolshoi-ussuriysky|region|CN RU|Bolshoy Ussuriysky Island~Bolshoi Ussuriysky Island;Heixiazi Island
bolzano|settlement|AT IT|=Bolzano~Bozen
cave-patriarchs|region|IL PS|Cave of the Patriarchs~Tomb of the Patriarchs;Ibrahimi Mosque
ceuta|settlement|ES MA|=Ceuta;Sebta
chagos|territory|GB IO MU|British Indian Ocean Territory~BIOT;=Chagos~Chagos Archipelago~Chagos Islands
chameria|region|AL GR|Chameria~Çamëria;Thesprotia
crimea|region|RU UA x-cr|Autonomous Republic of Crimea?;=Crimea~Crimean Peninsula;Republic of Crimea?
cyprus-north|territory|CY TR x-nc|Northern Cyprus~North Cyprus;Turkish Republic of Northern Cyprus~TRNC
dakhla|settlement|EH MA|=Dakhla;Villa Cisneros
denali|region|US|Denali;Mount McKinley
derry|settlement|GB IE|Derry;Londonderry
djakovica|settlement|RS XK|Djakovica~Đakovica;Gjakova~Gjakovë
dokdo|region|JP KR|Dokdo~Tokdo;Liancourt Rocks;Takeshima
east-jerusalem|settlement|IL PS|Al-Quds~Al Quds;=East Jerusalem;=Jerusalem;Yerushalayim
east-sea|water|JP KP KR|East Sea~East Sea of Korea;Sea of Japan
eelam|region|LK|Tamil Eelam
essequibo|region|GY VE|=Essequibo;Guayana Esequiba
falklands|territory|AR FK GB|Falkland Islands~Falklands;Malvinas~Islas Malvinas~Malvinas Islands
famagusta|settlement|CY TR x-nc|=Famagusta~Ammochostos;Gazimağusa~Gazimagusa~Mağusa~Magusa
fizuli|settlement|AM AZ x-nk|=Fizuli~Fuzuli~Füzuli~Fuzuly;Varanda
galilee-sea|water|IL SY|Lake Kinneret~Kinneret;Lake Tiberias;Sea of Galilee
gali|settlement|GE x-ab|Gal?;=Gali?
golan|territory|IL SY|=Golan Heights~Golan;Syrian Golan~Occupied Syrian Golan
gqeberha|settlement|ZA|Gqeberha;Port Elizabeth
gulf-mexico|water|CU MX US|Gulf of America;Gulf of Mexico
gulf-persian|water|AE BH IQ IR KW OM QA SA|Arabian Gulf;Persian Gulf
hatay|region|SY TR|Alexandretta~Sanjak of Alexandretta~Liwa Iskenderun;=Hatay
hebron|settlement|IL PS|Al-Khalil~Al Khalil;=Hebron
imbros|region|GR TR|Gökçeada~Gokceada~Gokçeada;Imbros
imia|region|GR TR|Imia;Kardak
iraqi-kurdistan|region|IQ|=Iraqi Kurdistan~Kurdistan Region~Kurdistan Region of Iraq;South Kurdistan~Southern Kurdistan
iturup|region|JP RU|Etorofu;Iturup
jabrayil|settlement|AM AZ x-nk|=Jabrayil~Jabrail~Jebrail~Dzhebrail~Cəbrayıl;Jrakan
judea-samaria|territory|IL PS|Judea and Samaria~Judaea and Samaria;=West Bank
kalapani|region|IN NP|=Kalapani;Limpiyadhura
kashmir-indian|region|IN PK x-ka|=Indian-administered Kashmir~India-administered Kashmir;Indian-occupied Kashmir~India-occupied Kashmir~Indian Occupied Kashmir~IIOJK~Indian Illegally Occupied Jammu and Kashmir
kashmir|territory|CN IN PK x-ka|=Jammu and Kashmir~Jammu & Kashmir;=Kashmir
kelbajar|settlement|AM AZ x-nk|Karvachar~Karvajar;=Kelbajar~Kalbajar~Kelbadjar~Kelbadzhar~Kəlbəcər
khankendi|settlement|AM AZ x-nk|Khankendi~Khankandi~Xankendi~Xankəndi~Hankendi;Stepanakert
khojaly|settlement|AM AZ x-nk|Ivanyan;=Khojaly~Khojali~Xocali~Xocalı~Hojaly~Khodzhaly~Khojalu
khojavend|settlement|AM AZ x-nk|Khojavend~Khojavand~Xocavənd;Martuni?
khuzestan|region|IQ IR|Arabistan;=Khuzestan~Khuzistan
kobani|settlement|SY TR|Ayn al-Arab~Ain al-Arab;Kobani~Kobane~Kobanî
koh-tang|region|KH VN|Koh Tral;Phu Quoc~Phú Quốc
kosovo|territory|RS XK x-yu|=Kosovo~Kosova;Kosovo and Metohija~Kosovo-Metohija~Kosovo and Metohia~Kosmet
kunashir|region|JP RU|Kunashir;Kunashiri
kurils|territory|JP RU|=Kuril Islands~Kurils~Kurile Islands~Kuriles~Southern Kurils~South Kuril Islands;Northern Territories?
kyrenia|settlement|CY TR x-nc|Girne;=Kyrenia~Keryneia
laayoune|settlement|EH MA|El Aaiún~El Aaiun;Laayoune~Laâyoune
lachin|settlement|AM AZ x-nk|Berdzor;Kashatagh;=Lachin~Laçın
macedonia|territory|GR MK|=Former Yugoslav Republic of Macedonia~FYROM;Macedonia?;=North Macedonia
malvinas-stanley|settlement|AR FK|Port Stanley;Puerto Argentino
melilla|settlement|ES MA|=Melilla;Mlilya
mitrovica|settlement|RS XK|Kosovska Mitrovica;=Mitrovica~Mitrovicë~Mitrovice
morphou|settlement|CY TR x-nc|Güzelyurt~Guzelyurt;=Morphou~Morfou
myanmar|territory|MM|Burma;=Myanmar
nablus|settlement|IL PS|=Nablus;Shechem
nagorno-karabakh|territory|AM AZ x-nk|Artsakh~Republic of Artsakh;Daghlyg Garabagh~Daghlig Garabagh~Upper Karabakh~Dağlıq Qarabağ;=Karabakh?;Nagorno-Karabakh~Nagorny Karabakh~Nagorno Karabakh~Nagorno-Karabagh~Nagornyi Karabakh~Mountainous Karabakh~Mountain Karabakh~Nagorno-Karabakh Republic
negev|region|IL PS|Naqab;=Negev
nicosia|settlement|CY TR x-nc|Lefkosia;Lefkoşa~Lefkosa;=Nicosia
northern-epirus|region|AL GR|Northern Epirus~Vorio Epirus;=Southern Albania
northern-ireland|region|GB IE|=Northern Ireland;Six Counties;Ulster?
ogaden|region|ET SO|=Ogaden;Western Somalia?
olivenza|settlement|ES PT|Olivenza;Olivença~Olivenca
palestine|territory|IL PS|=Occupied Palestinian Territory~Occupied Palestinian Territories;=Palestinian Territories;=State of Palestine
paracels|region|CN TW VN|Hoang Sa~Hoàng Sa;=Paracel Islands~Paracels;Xisha~Xisha Islands
patani|region|MY TH|Patani;=Pattani
pec|settlement|RS XK|Peja~Pejë;Peć~Pec?
pedra-branca|region|MY SG|=Pedra Branca;Pulau Batu Puteh
perejil|region|ES MA|Leila Island~Leyla Island~Tura Island;Parsley Island~Perejil Island~Isla Perejil
preah-vihear|region|KH TH|Phra Viharn~Khao Phra Wihan;Preah Vihear
pristina|settlement|RS XK|Prishtina~Prishtinë~Prishtine;=Pristina~Priština
qubadli|settlement|AM AZ x-nk|=Qubadli~Gubadli~Kubatly~Gubadly~Qubadlı~Kubatli;Sanasar
rachels-tomb|region|IL PS|Bilal ibn Rabah Mosque;Rachel's Tomb
rojava|region|SY TR|=North and East Syria~Northeast Syria;Rojava
sabah|region|MY PH|North Borneo;=Sabah
sakhalin|region|JP RU|Karafuto?;=Sakhalin
scarborough|region|CN PH TW|Huangyan Island~Huangyan Dao;Panatag Shoal~Bajo de Masinloc;=Scarborough Shoal
second-thomas|region|CN PH|Ayungin Shoal;Ren'ai Jiao~Ren'ai Reef;=Second Thomas Shoal
senkaku|region|CN JP TW|Diaoyu~Diaoyu Islands~Diaoyutai~Diaoyutai Islands;Senkaku~Senkaku Islands~Senkakus
sevan|water|AM AZ|Goycha~Göyçə~Lake Goycha;=Lake Sevan
shahumyan|settlement|AM AZ x-nk|Goranboy~Geranboy;Shahumyan~Shaumyan
shatt-al-arab|water|IQ IR|Arvand Rud~Arvandrud;Shatt al-Arab~Shatt al Arab
shebaa|region|IL LB SY|Har Dov~Mount Dov;=Shebaa Farms~Sheba'a Farms
shusha|settlement|AM AZ x-nk|Shusha~Şuşa;Shushi
south-china-sea|water|BN CN ID MY PH TW VN|East Sea of Vietnam;=South China Sea;West Philippine Sea
south-ossetia|territory|GE RU x-so|South Ossetia~Republic of South Ossetia;Tskhinvali Region~Tskhinvali region~Samachablo
south-tyrol|region|AT IT|Alto Adige;South Tyrol~Südtirol
spratlys|region|BN CN MY PH TW VN|Nansha~Nansha Islands;=Spratly Islands~Spratlys;Truong Sa~Trường Sa
sukhumi|settlement|GE x-ab|Sukhum;Sukhumi~Sokhumi
taiwan|territory|CN TW|Chinese Taipei?;Republic of China?;=Taiwan;Taiwan Province
tenedos|region|GR TR|Bozcaada;Tenedos
transnistria|territory|MD x-tr|Pridnestrovie~Pridnestrovia~Pridnestrovian Moldavian Republic;=Transdniestria~Transnistria~Trans-Dniester~Transdniester~Transdnistria
tunbs|region|AE IR|=Abu Musa;Greater and Lesser Tunbs~Greater Tunb~Lesser Tunb
uluru|region|AU|Ayers Rock;Uluru
urosevac|settlement|RS XK|Ferizaj;Uroševac~Urosevac
varosha|settlement|CY TR x-nc|Maraş~Maras;=Varosha
west-papua|region|ID|Irian Jaya~West Irian;=Papua?;West Papua
western-sahara|territory|EH MA|Moroccan Sahara;Sahrawi Arab Democratic Republic~SADR;Southern Provinces?;Western Sahara
western-wall|region|IL PS|Al-Buraq Wall~Buraq Wall;Western Wall
xinjiang|region|CN|East Turkestan~East Turkistan~Eastern Turkestan;=Xinjiang~Sinkiang
zangezur|region|AM AZ|Syunik;Zangezur
zangilan|settlement|AM AZ x-nk|Kovsakan;=Zangilan~Zangelan~Zəngilan
`;

export interface ContestedPlace {
  readonly id: string;
  readonly type: "territory" | "region" | "settlement" | "water";
  readonly territories: readonly string[];
  /** In alphabetical order. */
  readonly names: readonly ContestedName[];
}

export interface ContestedName {
  /** As it is usually written. */
  readonly name: string;
  /** Every spelling of it, the usual one first. */
  readonly spellings: readonly string[];
  /** Whether using it alone shows no preference. */
  readonly neutral: boolean;
  /** Whether the name, where it stands, surely means the place. */
  readonly asked: boolean;
}

let read: ReadonlyMap<string, ContestedPlace> | undefined;

/** Every contested place by its identifier; read once, when first asked for. */
export function contestedPlaces(): ReadonlyMap<string, ContestedPlace> {
  if (read) return read;
  const places = new Map<string, ContestedPlace>();
  for (const line of TABLE.trim().split("\n")) {
    const [id = "", type = "", codes = "", names = ""] = line.split("|");
    const territories = codes.split(" ");
    places.set(id, {
      id,
      type: type as ContestedPlace["type"],
      territories,
      names: names.split(";").map(nameOf),
    });
  }
  read = places;
  return places;
}

function nameOf(written: string): ContestedName {
  const neutral = written.startsWith("=");
  const asked = !written.includes("?");
  const bare = asked ? written : written.replace("?", "");
  const spellings = (neutral ? bare.slice(1) : bare).split("~");
  return { name: spellings[0]!, spellings, neutral, asked };
}
