// Compiled by scripts/places/compile.ts from Natural Earth (public domain); do not edit.
/** Code of a state or territory, then its larger towns; `*` before a name that needs a context to be a place. */
export const SETTLEMENTS = `AD|Andorra;Andorra la Vella
AE|Abu Dhabi;Al Ain;Al Ayn;Dubai;Sharjah
AF|Herat;Jalalabad;Kabul;Kandahar;Kondoz;Kunduz;Mazar-e Sharif;Mazar-i-Sharif
AG|Saint John's
AL|Tirana
AM|Artashat;Ashtarak;Gavar;Gavarr;Gyumri;Ijevan;Vanadzor;Yerevan
AO|Huambo;Luanda
AR|Bahia Blanca;Bahía Blanca;Buenos Aires;*Cordoba;Corrientes;Córdoba;La Plata;Mar del Plata;Mendoza;Parana;Paraná;Posadas;Resistencia;*Rosario;*Salta;San Juan;San Luis;San Miguel de Tucuman;San Miguel de Tucumán;San Salvador de Jujuy;Santa Fe;Santiago del Estero;Tucuman;Tucumán
AS|Pago Pago
AT|Graz;Linz;Vienna
AU|*Adelaide;Brisbane;Canberra;Cranbourne;Gold Coast;Melbourne;Newcastle;Perth;Sydney;Wollongong
AW|Oranjestad
AX|Mariehamn
AZ|Ali Bayramli;Baku;Ganca;Ganja;Goycay;Goychay;Kapan;Lankaran;Nakhchivan;Naxcivan;Qabala;Saki;Shaki;Sirvan;Stepanakert;Sumqayit;Sumqayt;Tovuz;Yevlakh;Yevlax;Şirvan
BA|Banja Luka;Sarajevo
BB|Bridgetown
BD|Chittagong;Comilla;Dhaka;Khulna;Mymensingh;Rajshahi;Rangpur
BE|Antwerp;Antwerpen;Brussels;Charleroi;Gent;Ghent;Liege;Liège
BF|Bobo Dioulasso;Ouagadougou
BG|Plovdiv;Sofia;Varna
BH|Manama
BI|Bujumbura
BJ|Cotonou;Porto-Novo
BM|*Hamilton
BN|Bandar Seri Begawan
BO|Cochabamba;La Paz;Santa Cruz;Sucre
BR|Belem;Belo Horizonte;Belém;Brasilia;Brasília;Campinas;Campo Grande;Cuiaba;Cuiabá;Curitiba;Duque de Caxias;Florianopolis;Florianópolis;Fortaleza;Goiania;Goiânia;Jaboatao;Jaboatao dos Guararapes;Jaboatão dos Guararapes;Joao Pessoa;Joinville;João Pessoa;Maceio;Maceió;Manaus;*Natal;Niteroi;Niterói;Nova Iguacu;Nova Iguaçu;Novo Hamburgo;Olinda;Porto Alegre;Recife;Rio de Janeiro;Salvador;*Santos;Sao Jose dos Campos;Sao Luis;Sao Paulo;São José dos Campos;São Luís;São Paulo;Teresina;Vila Velha;Vitoria;Vitória
BS|*Nassau
BT|Thimphu
BW|Gaborone
BY|*Brest;Gomel;Grodno;Homyel;Hrodna;Mahilyow;Minsk;Mogilyov;Vitebsk;Vitsyebsk
BZ|Belmopan
CA|Calgary;Edmonton;Halifax;*Hamilton;Kitchener;London;Montreal;Montréal;Oshawa;Ottawa;Quebec;Quebec City;Québec;Toronto;Vancouver;*Victoria;*Windsor;Winnipeg
CD|Kananga;Kinshasa;Lubumbashi;Mbuji-Mayi
CF|Bangui
CG|Brazzaville;Pointe-Noire
CH|Basel;Bern;Geneva;Lausanne;Lucerne;Luzern;Zurich;Zürich
CI|Abidjan;Bouake;Bouaké;Daloa;Yamoussoukro
CL|Antofagasta;Concepcion;Concepción;*Santiago;Talcahuano;Temuco;Valparaiso;Valparaíso;Vina del Mar;Viña del Mar
CM|Bafoussam;Bamenda;Douala;Garoua;Maroua;Yaounde
CN|Ankang;Anshan;Anshun;Anyang;Baoding;Baoji;Baoshan;Baotou;Beihai;Beijing;Bengbu;Benxi;Changchun;Changde;Changsha;Changzhi;Changzhou;Chengdu;Chifeng;Chongqing;Dalian;Dandong;Daqing;Datong;Dongguan;Foshan;Fushun;Fuxin;Fuyang;Fuyang District;Fuzhou;Ganzhou;Guangzhou;Guilin;Guiyang;Haikou;Handan;Hangzhou;Harbin;Hechi;Hefei;Hegang;Hengyang;Heze;Hohhot;Huai'an;Huaibei;Huainan;Huaiyin;Huzhou;Jiamusi;Jianmen;Jiaozuo;Jiaxing;Jilin;Jilin City;Jinan;Jincheng;Jingmen City;Jinhua;Jining;Jinxi;Jinzhou;Jixi;Kaifeng;Kunming;Langfang;Lanzhou;Leshan;Lianshan;Lianyungang;Liaoyang;Linfen;Lingyuan;Linyi;Liupanshui;Liuzhou;Lu'an;Luan;Luoyang;Lupanshui;Luzhou;Ma'anshan;Maanshan;Maoming;Mianyang;Mudangiang;Mudanjiang;Nanchang;Nanchong;Nanjing;Nanning;Nantong;Nanyang;Neijiang;Ningbo;Pingdingshan;Pingxiang;Qingdao;Qingyuan;Qinhuangdao;Qiqihar;Quanzhou;Rizhao;Shanghai;Shangqiu;Shangrao;Shantou;Shaoguan;Shaoxing;Shenyang;Shenyeng;Shenzhen;Shijianzhuang;Shijiazhuang;Shiyan;Shuyang;Suining;Suzhou;Tai'an;Taian;Taiyuan;Tangshan;Tianjin;Tianshui;Tongliao;Urumqi;Wanzhou;Weifang;Wenzhou;Wuhan;Wuhu;Wuxi;Xi'an;Xiamen;Xian;Xiangfan;Xiangtan;Xiangyang;Xiantao;Xiantao City;Xianyang;Xingyi;Xining;Xinxiang;Xinyang;Xinyi;Xinyu;Xuancheng;Xuanzhou;Xuzhou;Yancheng;Yangjiang;Yangquan;Yantai;Yibin;Yichang;Yichun;Yinchuan;Yingkou;Yingkow;Yiyang;Yongzhou;Yuci;Yueyang;Yulin;Zaozhuang;Zhangjiakou;Zhangzhou;Zhanjiang;Zhaotang;Zhaotong;Zhengzhou;Zhenjiang;Zhucheng;Zhuhai;Zhuzhou;Zibo;Zigong;Zunyi;Ürümqi
CO|Armenia;Barranquilla;Bello;Bogota;Bucaramanga;Buenaventura;*Cali;Cartagena;Cartagena of Indias;Cucuta;Cúcuta;Ibague;Ibagué;Manizales;Medellin;Medellín;Monteria;Montería;Neiva;Pasto;Pereira;Popayan;Popayán;San Juan de Pasto;Santa Marta;Sincelejo;*Soledad;Valledupar;Villavicencio
CR|Alajuela;San Jose;San José
CU|Camaguey;Camagüey;Guantanamo;Guantánamo;Havana;Holguin;Holguín;Santa Clara;Santiago de Cuba
CV|Praia
CW|Willemstad
CY|Nicosia
CZ|Brno;Ostrava;Prague
DE|Augsburg;Berlin;Bielefeld;Bonn;Bremen;Chemnitz;Cologne;Dortmund;Dresden;Duisburg;Dusseldorf;Düsseldorf;*Essen;Frankfurt;Freiburg;Freiburg im Breisgau;Hamburg;Hannover;Hanover;Heidelberg;Karlsruhe;Kassel;Kiel;Koblenz;Leipzig;Mannheim;Munich;Munster;Münster;Nuremberg;Nurnberg;Nürnberg;Saarbrucken;Saarbrücken;Stuttgart;Wiesbaden;Wuppertal
DJ|Djibouti
DK|Copenhagen;København
DM|*Roseau
DO|*Santiago;Santiago de los Caballeros;Santo Domingo
DZ|Algiers;Annaba;Arak;Batna;Bejaia;Blida;Béjaïa;Chlef;Constantine;Oran;Setif;Sétif
EC|Ambato;Cuenca;Guayaquil;Quito
EE|Tallinn
EG|*Alexandria;Aswan;Asyut;Beni Suef;Bur Said;Cairo;Damanhur;Damanhûr;Damietta;Dumyat;El Faiyum;El Giza;El Mansura;El Minya;Faiyum;Giza;Ismailia;Ismaïlia;Kom Ombo;Luxor;Mansoura;Minya;Port Said;Qena;Sohag;Suez;Tanta;Zagazig
EH|Bir Lehlou
ER|Asmara;Mendefera
ES|A Coruna;A Coruña;Alicante;Barcelona;Bilbao;Cadiz;*Cordoba;Cádiz;Córdoba;Gijon;Gijón;Granada;La Coruna;La Coruña;Las Palmas;Madrid;Malaga;Murcia;Málaga;*Palma;Pamplona;San Sebastian;San Sebastián;Santa Cruz de Tenerife;Seville;Valencia;Valladolid;*Vigo;Zaragoza
ET|Adama;Addis Ababa;Dire Dawa;Nazret
FI|Helsinki;Tampere
FJ|Suva
FK|*Stanley
FM|Palikir
FR|Bordeaux;Grenoble;Lille;*Lyon;Marseille;Metz;Montpellier;*Nancy;Nantes;*Nice;Paris;Rouen;Saint-Etienne;Saint-Étienne;Strasbourg;Toulon;Toulouse
GA|Libreville
GB|Belfast;Birmingham;Blackpool;Bournemouth;*Bradford;Brighton;Bristol;Cardiff;Coventry;Edinburgh;Glasgow;Kingston upon Hull;Leeds;*Leicester;Liverpool;London;Manchester;Middlesbrough;Newcastle;Newcastle upon Tyne;Nottingham;*Portsmouth;*Reading;Sheffield;Southampton;Southend-on-Sea;Stoke;Stoke-on-Trent;*Sunderland;Swansea
GD|Saint George's
GE|Batumi;Kutaisi;Poti;Rustavi;Sukhumi;Tbilisi;Tskhinvali
GH|Accra;Kumasi;Sekondi;Sekondi-Takoradi;Tamale
GI|Gibraltar
GL|Nuuk
GM|Banjul
GN|Conakry
GQ|Malabo
GR|Athens;Piraeus;Thessaloniki
GT|Guatemala;Guatemala City;Quetzaltenango
GU|Agana;Hagatna;Hagåtña
GW|Bissau
GY|*Georgetown
HK|Hong Kong
HN|San Pedro Sula;Tegucigalpa
HR|Zagreb
HT|Cap-Haitien;Cap-Haïtien;Port-au-Prince
HU|Budapest
ID|Bandar Lampung;Bandarlampung;Bandung;Bekasi;Bogor;Cilacap;Denpasar;Jakarta;Makassar;Malang;Medan;Padang;Palembang;Pekanbaru;Semarang;Surabaya;Ujungpandang
IE|Dublin
IL|Haifa;Jerusalem;Tel Aviv;Tel Aviv-Yafo
IM|*Douglas
IN|Agra;Ahmedabad;Aligarh;Allahabad;Amravati;Amritsar;Asansol;Aurangabad;Bangalore;Bareilly;Bhilai;Bhiwandi;Bhopal;Bhubaneshwar;Bhubaneswar;Chandigarh;Chennai;Coimbatore;Dehra Dun;Dehradun;Delhi;Dhanbad;Faridabad;Ghaziabad;Guwahati;Gwalior;Haora;Howrah;Hubli;Hyderabad;Indore;Jabalpur;Jaipur;Jalandhar;Jammu;Jamshedpur;Jhansi;Jodhpur;Jullundur;Kalyan;Kanpur;Kochi;Kolhapur;Kolkata;Kota;Kozhikode;Lucknow;Ludhiana;Madurai;Mangalore;Meerut;Moradabad;Mumbai;Muradabad;Mysore;Nagpur;Nashik;Nasik;New Delhi;Patna;Prayag;Pune;Raipur;Rajkot;Ranchi;*Salem;Sholapur;Solapur;Srinagar;*Surat;Thiruvananthapuram;Tiruchirappalli;Trichy;Vadodara;Varanasi;Vijayawada;Visakhapatnam;Vishakhapatnam;Warangal
IQ|Ad Diwaniyah;Al Amarah;Al Diwaniyah;Al Hillah;Al Kut;Amarah;An Najaf;An Nasiriyah;Ar Ramadi;As Sulaymaniyah;Az Aubayr;Az Zubayr;Baghdad;Baqubah;Basra;Dahuk;Dohuk;Erbil;Hillah;Irbil;Karbala;Kirkuk;Kut;Mosul;Nasiriyah;Ramadi;Sulaymaniyah
IR|Ahvaz;Isfahan;Karaj;Kermanshah;Mashhad;Qom;Shiraz;Tabriz;Tehran
IS|Reykjavik;Reykjavík
IT|*Bari;Bologna;Cagliari;Caserta;Catania;Como;*Florence;Genoa;Messina;*Milan;Naples;Palermo;Pescara;Rome;Salerno;Turin;Venice;Verona
JM|*Kingston;Spanish Town
JO|Amman;Az Zarqa;Irbid;Zarqa
JP|Fukuoka;Hamamatsu;Hiroshima;Kawasaki;Kitakyushu;Kitakyūshū;*Kobe;Kumamoto;Kyoto;Kōbe;Nagoya;Naha;Okayama;Osaka;Sapporo;Sendai;Shizuoka;Tokyo;Yokohama;Ōsaka
KE|City of Kisumu;Eldoret;Kisumu;Mombasa;Nairobi;Nakuru
KG|Bishkek;Osh
KH|Phnom Penh
KI|Tarawa
KM|Moroni
KN|Basseterre
KP|Chongjin;Hamhung;Hungnam;Kaesong;Kanggye;Nampho;Nampo;Pyongyang;Sinuiju;Sunchon;Wonsan
KR|Ansan;Bucheon;Busan;Changwon;Cheongju;Daegu;Daejeon;Goyang;Gwangju;Iksan;Incheon;Jeju;Jeonju;Mokpo;Pohang;Puch'on;Seongnam;Seoul;Songnam;Suwon;Ulsan;Yeosu
KW|Kuwait;Kuwait City
KY|George Town
KZ|Aktobe;Almaty;Aqtobe;Astana;Karaganda;Kyzylorda;Oskemen;Pavlodar;Qaraghandy;Qyzylorda;Semey;Shymkent;Taraz
LA|Vientiane
LB|Beirut;Trablous
LC|Castries
LI|Vaduz
LK|Colombo;Jaffna;Sri Jawewardenepura Kotte;Sri Jayawardenepura Kotte
LR|Monrovia
LS|Maseru
LT|Kaunas;Vilnius
LU|Luxembourg
LV|Riga
LY|Banghazi;Benghazi;Misrata;Misratah;Tobruk;Tripoli;Tubruq
MA|Agadir;Casablanca;Fes;Fez;Kenitra;Ksar El Kebir;Ksar el-Kebir;Laayoune;Marrakesh;Meknes;Oujda;Rabat;Safi;Tangier
MC|Monaco
MD|Chisinau;Chișinău
ME|Podgorica
MG|Antananarivo;Antsirabe
MH|Majuro
MK|Skopje
ML|Bamako
MM|Bago;Mandalay;Mawlamyine;Myeik;Naypyidaw;Rangoon;Yangon
MN|Ulaanbaatar
MO|Macau
MQ|Fort-de-France
MR|Nouakchott
MT|Valletta
MU|Curepipe;Port Louis
MV|Male;Malé
MW|Blantyre;Lilongwe
MX|Acapulco;Aguascalientes;Chihuahua;Ciudad Juarez;Ciudad Juárez;Ciudad Nezahualcoyotl;Ciudad Nezahualcóyotl;Cuernavaca;Culiacan;Culiacán;Guadalajara;*Leon;León;Merida;Mexicali;Mexico City;Monterrey;Mérida;Nezahualcoyotl;Puebla;Puebla City;Queretaro;Querétaro;Saltillo;San Luis Potosi;San Luis Potosí;Tampico;Tijuana;Toluca;Torreon;Torreón
MY|Alor Setar;Butterworth;George Town;Ipoh;Johor Bahru;Kelang;Klang;Kota Baharu;Kota Bharu;Kota Kinabalu;Kuala Lumpur;Kuala Terengganu;Kuantan;Kuching;Malacca;Malacca City;Putrajaya;Sandakan;Seremban;Shah Alam;Sungai Petani;Tawau
MZ|Beira;Chimoio;Maputo;Matola;Nampula
NA|Windhoek
NC|Noumea;Nouméa
NE|Niamey
NG|Aba;Abuja;Benin City;Ibadan;Ikare;Ilorin;Jos;Kaduna;Kano;Lagos;Maiduguri;Ogbomosho;Oyo;Port Harcourt;Sokoto;Warri;Zaria
NI|Managua
NL|Amsterdam;Eindhoven;Haarlem;Rotterdam;The Hague;Utrecht
NO|Oslo
NP|Kathmandu;Lalitpur
NZ|Auckland;*Christchurch;Manukau;Manukau City;*Wellington
OM|Muscat
PA|Panama City
PE|Arequipa;Calao;Callao;Chiclayo;Chimbote;Cusco;Huancayo;Ica;Iquitos;Lima;Piura;Pucallpa;Tacna;Trujillo
PF|Papeete
PG|Port Moresby
PH|Bacolod;Baguio;Baguio City;Cagayan de Oro;Cebu;Cebu City;Davao;Davao City;General Santos;Manila;Naga;Quezon City;Zamboanga;Zamboanga City
PK|Abbottabad;Bahawalpur;Bannu;Faisalabad;Gujranwala;Gujrat;Hyderabad;Islamabad;Jhang;Karachi;Kasur;Kohat;Lahore;Larkana;Mardan;Mirpur Khas;Mirput Khas;Multan;Peshawar;Quetta;Rahim Yar Khan;Rawalpindi;Saidu;Saidu Sharif;Sargodha;Sheikhu Pura;Sheikhupura;Sialkot;Sialkote;Sukkur
PL|Białystok;Bydgoszcz;Bytom;Gdansk;Gdańsk;Gdynia;Gliwice;Katowice;Krakow;Kraków;Lublin;Poznan;Poznań;Szczecin;Warsaw;Wrocław;Łodz;Łódź
PR|Mayaguez;Mayagüez;San Juan
PS|Al Khalil;Gaza;Gaza City;Hebron;Ramallah
PT|Braga;Funchal;Lisbon;Ponta Delgada;Porto
PW|Melekeok
PY|Asuncion;Asunción;Ciudad del Este;Encarnacion;Encarnación;San Lorenzo
QA|Doha
RO|Brasov;Brașov;Bucharest;Cluj-Napoca;Constanta;Constanța;Craiova;Galati;Galați;Iasi;Iași;Timisoara;Timișoara
RS|Belgrade;Nis;Niš;Novi Sad
RU|Chelyabinsk;Kazan;Krasnoyarsk;Moscow;Nizhny Novgorod;Novosibirsk;Omsk;Perm;Rostov;Rostov-on-Don;Saint Petersburg;Samara;Saratov;Tolyatti;Ufa;Volgograd;Voronezh;Yekaterinburg
RW|Kigali
SA|Ad Damman;Al Hillah;Al Hufuf;Al Kharj;Al Mubarraz;Al-Kharj;Al-Mubarraz;Al-Qatif;At Taif;Buraidah;Buraydah;Dammam;Ha'il;*Hail;Hofuf;Jeddah;Makkah;Mecca;Medina;Najran;Qatif;Riyadh;Ta'if;Tabuk;Yanbu;Yanbu al Bahr
SB|Honiara
SC|*Victoria
SD|Al-Fashir;Al-Ubayyid;El Fasher;El Obeid;Kassala;Khartoum;Kosti;Medani;Niyala;Nyala;Omdurman;Port Sudan;Wad Madani
SE|Goteborg;Gothenburg;Göteborg;Malmo;Malmö;Stockholm
SG|Singapore
SI|Ljubljana
SJ|Longyearbyen
SK|Bratislava
SL|*Freetown
SM|San Marino
SN|Dakar;Kaolack;Thies;Thiès
SO|Mogadishu
SR|Paramaribo
SS|Juba
ST|Sao Tome;São Tomé
SV|San Salvador
SY|Al Ladhiqiyah;Aleppo;Damascus;Dayr az Zawr;Deir ez-Zor;Douma;Hama;Hamah;Hims;*Homs;Latakia
SZ|Lobamba;Mbabane
TC|Cockburn Town;Grand Turk
TD|N'Djamena;Ndjamena
TG|Lome;Lomé
TH|Bangkok;Chiang Mai;Hat Yai;Khon Kaen;Mueang Samut Prakan;Nakhon Ratchasima;Nonthaburi;Samut Prakan;Ubon Ratchathani
TJ|Dushanbe;Khujand;Konibodom;Qurghonteppa
TL|Dili
TM|Ashgabat
TN|Sfax;Sousse;Tunis
TO|Nuku'alofa;Nukualofa
TR|Adana;Ankara;Antalya;Bursa;Gaziantep;Istanbul;Izmir;Konya;Tarsus;Trabzon;İzmir
TT|Port of Spain;Port-of-Spain
TV|Funafuti
TW|Changhua;Chiayi;Chiayi City;Hsinchu;Hualien;Hualien City;Kaohsiung;Kaohsiung City;Keelung;New Taipei;New Taipei City;Pingtung;Pingtung City;Taichung;Tainan;Taipei;Taoyuan;Taoyuan District;Zhongli
TZ|Arusha;Dar es Salaam;Dodoma;Mbeya;Morogoro;Moshi;Mwanza;Zanzibar;Zanzibar City
UA|Cherkasy;Chernihiv;Chernivtsi;Dnipro;Donetsk;Horlivka;Kharkiv;Kherson;Khmelnytskyi;Khmelnytskyy;Kiev;Kryvyi Rih;Kryvyy Rih;Luhansk;Lviv;Lvov;Makiivka;Makiyivka;Mariupol;Mykolaiv;Mykolayiv;Odessa;Poltava;Rivne;Sumy;Vinnytsia;Vinnytsya;Zaporizhzhya;Zhytomyr
UG|Arua;Jinja;Kampala;Mbale
US|Akron;*Albany;Albuquerque;Allentown;Anchorage;Ann Arbor;*Arlington;Atlanta;*Augusta;*Aurora;*Austin;Bakersfield;Baltimore;Barlett;Bartlett;Baton Rouge;Berkeley;Birmingham;Boise;Boston;Bridgeport;*Buffalo;*Canton;Charleston;*Charlotte;Chattanooga;Chicago;Cincinnati;*Cleveland;Colorado Springs;*Columbia;*Columbus;Coral Springs;Corpus Christi;Covington;Dallas;Davenport;*Dayton;Denver;Des Moines;Detroit;*Durham;El Paso;Elgin;Evanston;Everett;Flint;Fort Lauderdale;Fort Wayne;Fort Worth;*Fresno;Gary;Glendale;Grand Rapids;Greensboro;Greenville;Hampton;Harrisburg;Hartford;Honolulu;Houston;Indianapolis;Irvine;*Jackson;Jacksonville;Joliet;Kansas City;Knoxville;Lakeville;Lansing;Laredo;Las Vegas;Lexington;Little Rock;Long Beach;Los Angeles;Louisville;Lowell;*Madison;McAllen;Melbourne;Memphis;*Mesa;Metairie;Miami;Miami Beach;Milwaukee;Minneapolis;*Mobile;Modesto;Naples;Nashville;New Haven;New Orleans;New York;New York City;Newark;*Norfolk;Oakland;Oceanside;Ogden;Oklahoma City;Omaha;Orlando;Palm Springs;*Pasadena;Philadelphia;*Phoenix;Pittsburgh;Portland;*Providence;Provo;Raleigh;*Reno;*Richmond;*Riverside;Rochester;Rockford;Sacramento;Saint Paul;*Salem;Salt Lake City;San Antonio;San Bernardino;San Diego;San Francisco;San Jose;San Mateo;Sanford;Sarasota;Seattle;Spokane;*Springfield;Stamford;*Stockton;*Syracuse;Tacoma;Tampa;Toledo;Trenton;Tucson;Tulsa;Vancouver;Virginia Beach;West Palm Beach;Wichita;Winston-Salem;*Worcester;Youngstown
UY|Montevideo
UZ|Andijan;Andijon;Bukhara;Fargona;Fergana;Kokand;Namangan;Qarshi;Qoqon;Samarkand;Samarqand;Shahrisabz;Tashkent
VA|Vatican City
VC|Kingstown
VE|Acarigua;Barcelona;Barinas;Barquisimeto;Cabimas;Caracas;Ciudad Bolivar;Ciudad Bolívar;Ciudad Guayana;Cumana;Cumaná;Los Teques;Maiquetia;Maiquetía;Maracaibo;Maracay;Maturin;Maturín;Merida;Mérida;Puerto la Cruz;San Cristobal;San Cristóbal;Valencia
VN|Ban Me Thuot;Bien Hoa;Biên Hòa;Buon Me Thuot;Ca Mau;Can Tho;Cà Mau;Da Lat;Da Nang;Haiphong;Hanoi;Ho Chi Minh City;*Hue;Long Xuyen;Nha Trang;Phan Thiet;Quang Ngai;Qui Nhon;Quy Nhon;Quảng Ngãi;Rach Gia;Rạch Giá;Soc Trang;Sóc Trăng;Thai Nguyen;Thái Nguyên;Viet Tri;Vinh;Việt Trì
VU|Port Vila
WS|Apia
XK|Prishtina;Pristina
YE|Aden;Al Hudaydah;Al Mukalla;Mukalla;Sana'a;Sanaa;Ta'izz;Taizz
ZA|Benoni;Bloemfontein;Cape Town;Durban;East London;Johannesburg;Mbombela;Nelspruit;Pietermaritzburg;Port Elizabeth;Pretoria;Thohoyandou;Vereeniging;Welkom
ZM|Kitwe;Lusaka;Ndola
ZW|Bulawayo;Chitungwiza;Harare
x-sl|Hargeisa;Hargeysa`;
