import { knowPlaces } from '../engine/text/places.ts';

/**
 * The places of the world in the words of English text: data of the reference, whose series carry these codes, not a
 * rule of the engine. It is handed to the engine as this file is loaded, so that whoever reads or compiles a reference
 * has it; without it the engine reads figures all the same and knows no areas but the publisher's.
 *
 * One place a line: code, name, other names, then (after `;`) demonyms. All are matched with their capitals. Codes are
 * those of ISO 3166 and of `tables/areas.txt`; demonyms the usual English ones, ambiguous names of people left out.
 */
const PLACES = `
GB|United Kingdom|UK|U.K.|Britain|United Kingdom of Great Britain and Northern Ireland;British|Britons|Briton|Brits
GB-GBN|Great Britain
GB-ENG|England;English
GB-WLS|Wales;Welsh
GB-SCT|Scotland;Scottish|Scots|Scot
GB-NIR|Northern Ireland|Ulster;Northern Irish
GB-EAW|England and Wales|England & Wales
GB-EWN|England, Wales and Northern Ireland
GB-REG-NE|North East|North East England|North East of England|north-east of England|North-East
GB-REG-NW|North West|North West England|North West of England|north-west of England|North-West
GB-REG-YH|Yorkshire and The Humber|Yorkshire & Humber|Yorkshire and the Humber|Yorkshire and Humberside|Yorkshire
GB-REG-EM|East Midlands
GB-REG-WM|West Midlands
GB-REG-EE|East of England|East Anglia|Eastern England
GB-REG-LDN|London|Greater London;Londoners|Londoner
GB-REG-SE|South East|South East England|South East of England|south-east of England|South-East
GB-REG-SW|South West|South West England|South West of England|south-west of England|South-West
XX-WORLD|World|the world|Worldwide|worldwide|Global|global
XX-EU|European Union|EU|E.U.|EU27|EU-27|EU28
XX-EA|Euro area|Eurozone|euro area|eurozone|Euro zone
XX-OECD|OECD
XX-G7|G7|G-7
XX-G20|G20|G-20
XX-NATO|NATO|Nato
XX-NON-EU|non-EU|non-EU+|Non-EU
XX-EUROPE|Europe;European|Europeans
XX-AFRICA|Africa;African|Africans
XX-ASIA|Asia;Asian|Asians
XX-AMERICAS|Americas|the Americas
XX-LATAM|Latin America;Latin American|Latin Americans
XX-MIDEAST|Middle East;Middle Eastern
XX-BALKANS|Western Balkans|Balkans
XX-NAMERICA|North America;North American
XX-SAMERICA|South America;South American
XX-CHANNEL|English Channel|the Channel
AF|Afghanistan;Afghan|Afghans
AL|Albania;Albanian|Albanians
DZ|Algeria;Algerian|Algerians
AD|Andorra;Andorran
AO|Angola;Angolan|Angolans
AG|Antigua and Barbuda|Antigua
AR|Argentina;Argentine|Argentinian|Argentinians
AM|Armenia;Armenian|Armenians
AU|Australia;Australian|Australians|Aussie
AT|Austria;Austrian|Austrians
AZ|Azerbaijan;Azerbaijani
BS|Bahamas|The Bahamas;Bahamian
BH|Bahrain;Bahraini
BD|Bangladesh;Bangladeshi|Bangladeshis
BB|Barbados;Barbadian
BY|Belarus;Belarusian|Belarusians
BE|Belgium;Belgian|Belgians
BZ|Belize;Belizean
BJ|Benin;Beninese
BT|Bhutan;Bhutanese
BO|Bolivia;Bolivian|Bolivians
BA|Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia;Bosnian|Bosnians
BW|Botswana;Botswanan
BR|Brazil;Brazilian|Brazilians
BN|Brunei
BG|Bulgaria;Bulgarian|Bulgarians
BF|Burkina Faso;Burkinabe
BI|Burundi;Burundian
KH|Cambodia;Cambodian|Cambodians
CM|Cameroon;Cameroonian
CA|Canada;Canadian|Canadians
CV|Cape Verde|Cabo Verde
CF|Central African Republic|Central African Rep.
TD|Chad;Chadian
CL|Chile;Chilean|Chileans
CN|China|People's Republic of China;Chinese
CO|Colombia;Colombian|Colombians
KM|Comoros
CD|Democratic Republic of the Congo|DR Congo|DRC|Democratic Republic of Congo;Congolese
CG|Republic of the Congo|Congo-Brazzaville
CR|Costa Rica;Costa Rican
CI|Ivory Coast|Cote d'Ivoire|Côte d'Ivoire;Ivorian
HR|Croatia;Croatian|Croatians|Croats
CU|Cuba;Cuban|Cubans
CY|Cyprus;Cypriot|Cypriots
CZ|Czechia|Czech Republic;Czech|Czechs
DK|Denmark;Danish|Danes
DJ|Djibouti
DM|Dominica
DO|Dominican Republic;Dominicans
EC|Ecuador;Ecuadorian|Ecuadorians
EG|Egypt;Egyptian|Egyptians
SV|El Salvador;Salvadoran|Salvadorans
GQ|Equatorial Guinea
ER|Eritrea;Eritrean|Eritreans
EE|Estonia;Estonian|Estonians
SZ|Eswatini|Swaziland
ET|Ethiopia;Ethiopian|Ethiopians
FJ|Fiji;Fijian
FI|Finland;Finnish|Finns
FR|France;French
GA|Gabon;Gabonese
GM|Gambia|The Gambia;Gambian
GE|Georgia;Georgian|Georgians
DE|Germany;German|Germans
GH|Ghana;Ghanaian|Ghanaians
GR|Greece;Greek|Greeks
GD|Grenada
GT|Guatemala;Guatemalan|Guatemalans
GN|Guinea;Guinean
GW|Guinea-Bissau
GY|Guyana;Guyanese
HT|Haiti;Haitian|Haitians
HN|Honduras;Honduran|Hondurans
HK|Hong Kong|Hong Kong SAR;Hong Konger|Hong Kongers
HU|Hungary;Hungarian|Hungarians
IS|Iceland;Icelandic
IN|India;Indian|Indians
ID|Indonesia;Indonesian|Indonesians
IR|Iran;Iranian|Iranians
IQ|Iraq;Iraqi|Iraqis
IE|Ireland|Republic of Ireland;Irish
IL|Israel;Israeli|Israelis
IT|Italy;Italian|Italians
JM|Jamaica;Jamaican|Jamaicans
JP|Japan;Japanese
JO|Jordan;Jordanian|Jordanians
KZ|Kazakhstan;Kazakh
KE|Kenya;Kenyan|Kenyans
KI|Kiribati
XK|Kosovo;Kosovan|Kosovans|Kosovar
KW|Kuwait;Kuwaiti|Kuwaitis
KG|Kyrgyzstan|Kyrgyz Republic;Kyrgyz
LA|Laos;Laotian
LV|Latvia;Latvian|Latvians
LB|Lebanon;Lebanese
LS|Lesotho
LR|Liberia;Liberian
LY|Libya;Libyan|Libyans
LI|Liechtenstein
LT|Lithuania;Lithuanian|Lithuanians
LU|Luxembourg
MG|Madagascar;Malagasy
MW|Malawi;Malawian
MY|Malaysia;Malaysian|Malaysians
MV|Maldives;Maldivian
ML|Mali;Malian|Malians
MT|Malta;Maltese
MR|Mauritania;Mauritanian
MU|Mauritius;Mauritian
MX|Mexico;Mexican|Mexicans
MD|Moldova;Moldovan|Moldovans
MC|Monaco
MN|Mongolia;Mongolian|Mongolians
ME|Montenegro;Montenegrin
MS|Montserrat
MA|Morocco;Moroccan|Moroccans
MZ|Mozambique;Mozambican
MM|Myanmar|Burma;Burmese
NA|Namibia;Namibian
NP|Nepal;Nepalese|Nepali
NL|Netherlands|The Netherlands|Holland;Dutch
NZ|New Zealand|Aotearoa|Aotearoa New Zealand;New Zealander|New Zealanders|Kiwi|Kiwis
NI|Nicaragua;Nicaraguan|Nicaraguans
NE|Niger
NG|Nigeria;Nigerian|Nigerians
KP|North Korea|Democratic People's Republic of Korea;North Korean|North Koreans
MK|North Macedonia|Macedonia;Macedonian|Macedonians
NO|Norway;Norwegian|Norwegians
OM|Oman;Omani
PK|Pakistan;Pakistani|Pakistanis
PS|Palestine|Occupied Palestinian Territories|West Bank & Gaza Strip|West Bank and Gaza|Gaza;Palestinian|Palestinians
PA|Panama;Panamanian
PG|Papua New Guinea
PY|Paraguay;Paraguayan
PE|Peru;Peruvian|Peruvians
PH|Philippines|The Philippines;Filipino|Filipinos|Philippine
PL|Poland;Polish|Poles
PT|Portugal;Portuguese
QA|Qatar;Qatari
RO|Romania;Romanian|Romanians
RU|Russia|Russian Federation;Russian|Russians
RW|Rwanda;Rwandan|Rwandans
SH|St. Helena|Saint Helena|St Helena
LC|St. Lucia|Saint Lucia|St Lucia
VC|St. Vincent & Grenadines|St Vincent and the Grenadines
WS|Samoa;Samoan
SA|Saudi Arabia;Saudi|Saudis|Saudi Arabian
SN|Senegal;Senegalese
RS|Serbia;Serbian|Serbians|Serbs
SC|Seychelles
SL|Sierra Leone;Sierra Leonean
SG|Singapore;Singaporean
SK|Slovakia|Slovak Republic;Slovak|Slovaks
SI|Slovenia;Slovenian|Slovenians
SB|Solomon Islands
SO|Somalia;Somali|Somalis
ZA|South Africa;South African|South Africans
KR|South Korea|Republic of Korea;South Korean|South Koreans|Korean|Koreans
SS|South Sudan;South Sudanese
ES|Spain;Spanish|Spaniards
LK|Sri Lanka;Sri Lankan|Sri Lankans
SD|Sudan;Sudanese
SR|Suriname
SE|Sweden;Swedish|Swedes
CH|Switzerland;Swiss
SY|Syria|Syrian Arab Republic;Syrian|Syrians
TW|Taiwan;Taiwanese
TJ|Tajikistan;Tajik
TZ|Tanzania;Tanzanian|Tanzanians
TH|Thailand;Thai|Thais
TL|Timor-Leste|East Timor
TG|Togo;Togolese
TO|Tonga;Tongan
TT|Trinidad and Tobago
TN|Tunisia;Tunisian|Tunisians
TR|Turkey|Türkiye|Turkiye;Turkish|Turks
TM|Turkmenistan;Turkmen
TV|Tuvalu
UG|Uganda;Ugandan|Ugandans
UA|Ukraine;Ukrainian|Ukrainians
AE|United Arab Emirates|UAE|the Emirates;Emirati
US|United States|United States of America|USA|US|U.S.|U.S.A.|America;American|Americans
UY|Uruguay;Uruguayan
UZ|Uzbekistan;Uzbek
VU|Vanuatu
VE|Venezuela;Venezuelan|Venezuelans
VN|Vietnam|Viet Nam;Vietnamese
YE|Yemen;Yemeni|Yemenis
ZM|Zambia;Zambian|Zambians
ZW|Zimbabwe;Zimbabwean|Zimbabweans
`;

knowPlaces(PLACES);
