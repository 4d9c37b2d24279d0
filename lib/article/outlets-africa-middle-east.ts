/**
 * News outlets of Africa and the Middle East, with Turkey and Iran: host without "www." and the name that readers know; see outlets.ts.
 * Longer than 250 lines because it is a table, one outlet a line.
 */
export const OUTLETS_OF_AFRICA_MIDDLE_EAST = `
7sur7.cd 7sur7
972mag.com +972 Magazine
aa.com.tr Anadolu Agency
aawsat.com Asharq Al-Awsat
abidjan.net Abidjan.net
actualite.cd Actualite.cd
actucameroun.com Actu Cameroun
actuniger.com ActuNiger
addisfortune.news Addis Fortune
addisstandard.com Addis Standard
addustour.com Addustour
adiac-congo.com ADIAC
africa-confidential.com Africa Confidential
africanews.com Africanews
ahram.org.eg Al-Ahram
ahvalnews.com Ahval
aim.org.mz AIM
airinfoagadez.com Aïr Info Agadez
akhbarelyom.com Akhbar El Yom
al-akhbar.com Al-Akhbar
al-jazirah.com Al Jazirah
al-monitor.com Al-Monitor
al-sharq.com Al Sharq
alanba.com.kw Al Anba
alarabiya.net Al Arabiya
alaraby.co.uk Al-Araby Al-Jadeed
alayam.com Al Ayam
albawaba.com Al Bawaba
albayan.ae Al Bayan
alghad.com Al Ghad
alhadath.net Al Hadath
alhurra.com Alhurra
alikhbaria.sy Al-Ikhbariya Syria
alittihad.ae Al Ittihad
aljazeera.com Al Jazeera
aljazeera.net Al Jazeera Arabic
alkhaleej.ae Al Khaleej
allafrica.com allAfrica
almanar.com.lb Al-Manar
almasdaronline.com Al-Masdar Online
almasirah.net.ye Al Masirah
almasryalyoum.com Al-Masry Al-Youm
almayadeen.net Al Mayadeen
alqabas.com Al Qabas
alquds.co.uk Al-Quds Al-Arabi
alquds.com Al-Quds
alrai.com Al Rai
alraimedia.com Al Rai
alriyadh.com Al Riyadh
alsumaria.tv Alsumaria
alwasat.ly Al-Wasat
alwatan.com.sa Al Watan
alwatan.sy Al-Watan (Syria)
alwihdainfo.com Alwihda Info
alyaoum24.com Al Yaoum 24
amabhungane.org amaBhungane
ami.mr Agence mauritanienne d'information
ammonnews.net Ammon News
amwaj.media Amwaj Media
anacao.cv A Nação
angop.ao ANGOP
annahar.com An-Nahar
aps.dz APS
aps.sn APS (Senegal)
arabianbusiness.com Arabian Business
arabnews.com Arab News
arabtimesonline.com Arab Times
argaam.com Argaam
arise.tv Arise News
asharq.com Asharq News
awokonewspaper.sl Awoko
basnews.com Basnews
bianet.org Bianet
birgun.net BirGün
bna.bh Bahrain News Agency
borkena.com Borkena
burkina24.com Burkina24
businessdailyafrica.com Business Daily
businessday.ng BusinessDay
businesslive.co.za BusinessLIVE
businessnews.com.tn Business News
caasimada.net Caasimada Online
cairo24.com Cairo 24
calcalist.co.il Calcalist
calcalistech.com CTech
cameroon-tribune.cm Cameroon Tribune
capetownetc.com Cape Town Etc
capitalfm.co.ke Capital FM
cartamz.com Carta de Moçambique
channelstv.com Channels Television
chimpreports.com ChimpReports
chronicle.co.zw The Chronicle (Zimbabwe)
citinewsroom.com Citi Newsroom
citizen.co.za The Citizen
citizen.digital Citizen Digital
clubofmozambique.com Club of Mozambique
cnnturk.com CNN Türk
corbeaunews-centrafrique.org Corbeau News
cridem.org CRIDEM
cumhuriyet.com.tr Cumhuriyet
dabangasudan.org Dabanga
daily-mail.co.zm Zambia Daily Mail
dailymaverick.co.za Daily Maverick
dailynews.co.tz Daily News (Tanzania)
dailynewsegypt.com Daily News Egypt
dailypost.ng Daily Post
dailysabah.com Daily Sabah
dailystar.com.lb The Daily Star (Lebanon)
dailytrust.com Daily Trust
dakaractu.com Dakaractu
daraj.media Daraj
defimedia.info Le Défi Media
dha.com.tr DHA
diken.com.tr Diken
dispatchlive.co.za Daily Dispatch
duvarenglish.com Duvar English
echoroukonline.com Echorouk
egyptindependent.com Egypt Independent
egypttoday.com Egypt Today
electronicintifada.net The Electronic Intifada
elkhabar.com El Khabar
elnashra.com Elnashra
elwatan-dz.com El Watan
elwatan.com El Watan
elwatannews.com El Watan News
emaratalyoum.com Emarat Al Youm
en.irna.ir IRNA
ena.et Ethiopian News Agency
enabbaladi.net Enab Baladi
enca.com eNCA
ennaharonline.com Ennahar
ensonhaber.com Ensonhaber
entekhab.ir Entekhab
esta.krd Esta
etemadnewspaper.ir Etemad
evrensel.net Evrensel
ewn.co.za Eyewitness News
eyeradio.org Eye Radio
fanabc.com Fana
farsnews.ir Fars News
financialtribune.com Financial Tribune
fratmat.info Fraternité Matin
frontpageafricaonline.com FrontPageAfrica
gabonmediatime.com Gabon Media Time
gabonreview.com Gabon Review
garoweonline.com Garowe Online
gazeteduvar.com.tr Gazete Duvar
gdnonline.com Gulf Daily News
ghanaweb.com GhanaWeb
globes.co.il Globes
gna.org.gh Ghana News Agency
goobjoog.com Goobjoog
graphic.com.gh Graphic Online
groundup.org.za GroundUp
guardian.ng The Guardian (Nigeria)
gulf-times.com Gulf Times
gulfnews.com Gulf News
haaretz.co.il Haaretz
haaretz.com Haaretz
haberler.com Haberler
haberturk.com Habertürk
halabtodaytv.net Halab Today
hawarnews.com Hawar News Agency
herald.co.zw The Herald (Zimbabwe)
heraldlive.co.za The Herald (South Africa)
hespress.com Hespress
hiiraan.com Hiiraan Online
humanglemedia.com HumAngle
hurriyet.com.tr Hürriyet
hurriyetdailynews.com Hürriyet Daily News
i24news.tv i24NEWS
icilome.com iciLomé
igihe.com IGIHE
iha.com.tr İHA
ina.iq Iraqi News Agency
independent.ng Independent (Nigeria)
inforpress.cv Inforpress
inkyfada.com Inkyfada
interlignes.com Interlignes
iol.co.za IOL
ippmedia.com IPP Media
iranintl.com Iran International
iranwire.com IranWire
iraqinews.com Iraqi News
irna.ir IRNA
isna.ir ISNA
isolezwe.co.za Isolezwe
isolezwelesixhosa.co.za Isolezwe lesiXhosa
israelhayom.co.il Israel Hayom
israelhayom.com Israel Hayom
israelnationalnews.com Israel National News
iwacu-burundi.org Iwacu
janoubia.com Janoubia
jns.org JNS
jordantimes.com The Jordan Times
jornaldeangola.ao Jornal de Angola
journalducameroun.com Journal du Cameroun
jpost.com The Jerusalem Post
kan.org.il Kan
kapitalis.com Kapitalis
kbc.co.ke KBC
khabaronline.ir Khabar Online
khaleejtimes.com Khaleej Times
koaci.com KOACI
ktpress.rw KT Press
kuna.net.kw KUNA
kurdistan24.net Kurdistan 24
kuwaittimes.com Kuwait Times
lana.gov.ly Libyan News Agency
lanouvelletribune.info La Nouvelle Tribune
lapresse.tn La Presse de Tunisie
lbcgroup.tv LBCI
le360.ma Le360
leadership.ng Leadership
leconomiste.com L'Économiste
lefaso.net LeFaso.net
legit.ng Legit
lematin.ma Le Matin
lepotentiel.cd Le Potentiel
lesoleil.sn Le Soleil (Senegal)
lestimes.com Lesotho Times
levant24.com Levant24
lexpress.mg L'Express de Madagascar
lexpress.mu L'Express (Mauritius)
liberte-algerie.com Liberté
libyaherald.com Libya Herald
libyaobserver.ly The Libya Observer
lorientlejour.com L'Orient-Le Jour
lusakatimes.com Lusaka Times
maannews.net Ma'an News Agency
maariv.co.il Maariv
madamasr.com Mada Masr
mako.co.il Mako
maliweb.net Maliweb
mapnews.ma MAP
masrawy.com Masrawy
medias24.com Médias24
medyascope.tv Medyascope
mehrnews.com Mehr News
mena.org.eg MENA
mg.co.za Mail & Guardian
middleeasteye.net Middle East Eye
middleeastmonitor.com Middle East Monitor
midi-madagasikara.mg Midi Madagasikara
milliyet.com.tr Milliyet
mimimefoinfos.com Mimi Mefo Info
mmegi.bw Mmegi
modernghana.com Modern Ghana
mondoweiss.net Mondoweiss
moneyweb.co.za Moneyweb
monitor.co.ug Daily Monitor
moroccoworldnews.com Morocco World News
mosaiquefm.net Mosaïque FM
mtv.com.lb MTV Lebanon
muscatdaily.com Muscat Daily
mwananchi.co.tz Mwananchi
mwnation.com The Nation (Malawi)
mybroadband.co.za MyBroadband
myjoyonline.com MyJoyOnline
mynet.com Mynet
n12.co.il N12
naharnet.com Naharnet
nairametrics.com Nairametrics
namibian.com.na The Namibian
nannews.ng News Agency of Nigeria
nation.africa Nation
nation.sc Seychelles Nation
nawaat.org Nawaat
nbcnews.na NBC (Namibia)
netwerk24.com Netwerk24
newlinesmag.com New Lines Magazine
news24.com News24
newsday.co.zw NewsDay
newtimes.co.rw The New Times
newvision.co.ug New Vision
newzimbabwe.com New Zimbabwe
nna-leb.gov.lb National News Agency
novojornal.co.ao Novo Jornal
npasyria.com North Press Agency
nrttv.com NRT
ntv.com.tr NTV
nyasatimes.com Nyasa Times
observer.ug The Observer (Uganda)
okaz.com.sa Okaz
omannews.gov.om Oman News Agency
omanobserver.om Oman Observer
opais.co.mz O País (Mozambique)
palinfo.com Palestinian Information Center
petra.gov.jo Petra
politico.cd Politico.cd
premiumtimesng.com Premium Times
presstv.ir Press TV
pulse.com.gh Pulse Ghana
pulse.ng Pulse Nigeria
punchng.com The Punch
qna.org.qa Qatar News Agency
qz.africa Quartz Africa
radiofarda.com Radio Farda
radiookapi.net Radio Okapi
radiotamazuj.org Radio Tamazuj
raseef22.net Raseef22
raya.com Al Raya
republicoftogo.com République togolaise
republikein.com.na Republikein
royanews.tv Roya News
rudaw.net Rudaw
rudawarabia.net Rudaw Arabia
sabah.com.tr Sabah
sabanews.net Saba
sabcnews.com SABC News
sabq.org Sabq
saharareporters.com Sahara Reporters
sana.sy SANA
saudigazette.com.sa Saudi Gazette
seneweb.com Seneweb
shaam.org Shaam Network
shabait.com Shabait
shabellemedia.com Shabelle Media
shafaq.com Shafaq News
shehabnews.com Shehab News Agency
shorouknews.com Al-Shorouk
sidwaya.info Sidwaya
skynewsarabia.com Sky News Arabia
somalilandsun.com Somaliland Sun
sonna.so SONNA
south24.net South24
sowetanlive.co.za Sowetan
sozcu.com.tr Sözcü
spa.gov.sa Saudi Press Agency
standard.gm The Standard (Gambia)
standardmedia.co.ke The Standard (Kenya)
studiotamani.org Studio Tamani
sudantribune.com Sudan Tribune
suna-sd.net SUNA
sundaystandard.info Sunday Standard
sunnewsonline.com The Sun (Nigeria)
syria.tv Syria TV
syriadirect.org Syria Direct
syriahr.com Syrian Observatory for Human Rights
t24.com.tr T24
tap.info.tn TAP
tasnimnews.com Tasnim
tchadinfos.com Tchadinfos
tehrantimes.com Tehran Times
telquel.ma TelQuel
the-star.co.ke The Star (Kenya)
the961.com The961
theafricareport.com The Africa Report
thecable.ng TheCable
thecitizen.co.tz The Citizen (Tanzania)
theeastafrican.co.ke The EastAfrican
themarker.com TheMarker
thenationalnews.com The National
thenationonlineng.net The Nation (Nigeria)
thenewarab.com The New Arab
thepeninsulaqatar.com The Peninsula
thepoint.gm The Point
thereporterethiopia.com The Reporter
thesierraleonetelegraph.com The Sierra Leone Telegraph
thesouthafrican.com The South African
thezimbabwean.co The Zimbabwean
thisdaylive.com ThisDay
times.co.sz Times of Eswatini
timeskuwait.com The Times Kuwait
timeslive.co.za TimesLIVE
timesofisrael.com The Times of Israel
timesofoman.com Times of Oman
today.lorientlejour.com L'Orient Today
tribuneonlineng.com Nigerian Tribune
trt.net.tr TRT
trthaber.com TRT Haber
trtworld.com TRT World
tsa-algerie.com TSA
tuko.co.ke Tuko
turkishminute.com Turkish Minute
vanguardngr.com Vanguard
wafa.ps WAFA
walla.co.il Walla
wam.ae WAM
yabiladi.com Yabiladi
yenisafak.com Yeni Şafak
ynet.co.il Ynet
ynetnews.com Ynetnews
youm7.com Youm7
zamanalwsl.net Zaman al-Wasl
zawya.com Zawya
zimlive.com ZimLive
znbc.co.zm ZNBC
`;
