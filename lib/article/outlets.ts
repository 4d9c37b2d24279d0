/**
 * Well-known news outlets: host without "www." and the name that readers know. Subdomains count with their parent unless they
 * stand here themselves. An outlet is listed because it publishes news for the public, not because its news is approved of.
 * Longer than 250 lines because it is a table, one outlet a line.
 * The list names outlets and asks for permissions; whether a page is an article is decided by the page as well.
 */
const LIST = `
aa.com.tr Anadolu Agency
aawsat.com Asharq Al-Awsat
abc.es ABC
abc.net.au ABC News (Australia)
abc7news.com ABC7 News
abcnews.com ABC News
abcnews.go.com ABC News
afp.com AFP
aftonbladet.se Aftonbladet
ahram.org.eg Al-Ahram
ajc.com The Atlanta Journal-Constitution
al-monitor.com Al-Monitor
alarabiya.net Al Arabiya
albawaba.com Al Bawaba
aljazeera.com Al Jazeera
aljazeera.net Al Jazeera Arabic
allafrica.com allAfrica
amwaj.media Amwaj Media
ansa.it ANSA
apnews.com AP News
arabnews.com Arab News
arstechnica.com Ars Technica
asahi.com The Asahi Shimbun
asia.nikkei.com Nikkei Asia
atlanticcouncil.org Atlantic Council
axios.com Axios
azcentral.com The Arizona Republic
bangkokpost.com Bangkok Post
barrons.com Barron's
bbc.co.uk BBC News
bbc.com BBC News
belfasttelegraph.co.uk Belfast Telegraph
bellingcat.com Bellingcat
berliner-zeitung.de Berliner Zeitung
bild.de BILD
bloomberg.com Bloomberg
boersen-zeitung.de Börsen-Zeitung
bostonglobe.com The Boston Globe
bostonherald.com Boston Herald
businessinsider.com Business Insider
buzzfeed.com BuzzFeed
buzzfeednews.com BuzzFeed News
cbc.ca CBC News
cbsnews.com CBS News
channelnewsasia.com CNA
chicagotribune.com Chicago Tribune
chinadaily.com.cn China Daily
chron.com Houston Chronicle
citizen.co.za The Citizen
clarin.com Clarín
cleveland.com Cleveland.com
cnbc.com CNBC
cnn.com CNN
corriere.it Corriere della Sera
csmonitor.com The Christian Science Monitor
ctvnews.ca CTV News
dailycaller.com The Daily Caller
dailymail.co.uk Daily Mail
dailymaverick.co.za Daily Maverick
dailysabah.com Daily Sabah
dallasnews.com The Dallas Morning News
dawn.com Dawn
deccanherald.com Deccan Herald
defenseone.com Defense One
denverpost.com The Denver Post
derstandard.at Der Standard
dn.se Dagens Nyheter
dw.com DW
economictimes.indiatimes.com The Economic Times
economist.com The Economist
efe.com EFE
elmundo.es El Mundo
elnacional.com El Nacional
elpais.com El País
eluniversal.com.mx El Universal
enabbaladi.net Enab Baladi
engadget.com Engadget
espn.com ESPN
estadao.com.br Estadão
euronews.com Euronews
express.co.uk Daily Express
expressen.se Expressen
faz.net FAZ
focus.de FOCUS
folha.uol.com.br Folha de S.Paulo
foreignpolicy.com Foreign Policy
fortune.com Fortune
foxnews.com Fox News
france24.com France 24
francetvinfo.fr France Info
ft.com Financial Times
g1.globo.com G1
gazetadopovo.com.br Gazeta do Povo
globalnews.ca Global News
globaltimes.cn Global Times
gulfnews.com Gulf News
haaretz.com Haaretz
handelsblatt.com Handelsblatt
hessenschau.de hessenschau
hindustantimes.com Hindustan Times
hollywoodreporter.com The Hollywood Reporter
hs.fi Helsingin Sanomat
huffpost.com HuffPost
hurriyetdailynews.com Hürriyet Daily News
independent.co.uk The Independent
independent.ie Irish Independent
indianexpress.com The Indian Express
inquirer.com The Philadelphia Inquirer
inquirer.net Inquirer.net
interfax.com Interfax
iranintl.com Iran International
irishtimes.com The Irish Times
irna.ir IRNA
japantimes.co.jp The Japan Times
jpost.com The Jerusalem Post
kathimerini.gr Kathimerini
khaama.com Khaama Press
kob.com KOB 4
kommersant.ru Kommersant
koreaherald.com The Korea Herald
koreatimes.co.kr The Korea Times
kurdistan24.net Kurdistan 24
kyivindependent.com The Kyiv Independent
kyivpost.com Kyiv Post
lanacion.com.ar La Nación
lapresse.ca La Presse
lastampa.it La Stampa
latimes.com Los Angeles Times
lavanguardia.com La Vanguardia
lefigaro.fr Le Figaro
lemonde.fr Le Monde
lesechos.fr Les Échos
liberation.fr Libération
mainichi.jp The Mainichi
malaymail.com Malay Mail
marketwatch.com MarketWatch
mdr.de MDR
meduza.io Meduza
mercurynews.com The Mercury News
merkur.de Münchner Merkur
metro.co.uk Metro
mexiconewsdaily.com Mexico News Daily
miamiherald.com Miami Herald
middleeasteye.net Middle East Eye
militarytimes.com Military Times
mirror.co.uk Daily Mirror
mlive.com MLive
motherjones.com Mother Jones
nation.africa Nation
nationalpost.com National Post
nationalreview.com National Review
nbcnews.com NBC News
ndr.de NDR
ndtv.com NDTV
newrepublic.com The New Republic
news.cn Xinhua
news.com.au news.com.au
news.sky.com Sky News
newscientist.com New Scientist
newsweek.com Newsweek
newyorker.com The New Yorker
nhk.or.jp NHK
nikkei.com Nikkei
nj.com NJ.com
npr.org NPR
nrc.nl NRC
ntv.de n-tv
nydailynews.com New York Daily News
nypost.com New York Post
nytimes.com The New York Times
nzherald.co.nz The New Zealand Herald
nzz.ch Neue Zürcher Zeitung
oregonlive.com The Oregonian
orf.at ORF
pagesix.com Page Six
pbs.org PBS
phys.org Phys.org
politico.com Politico
politico.eu Politico Europe
pravda.com.ua Ukrainska Pravda
premiumtimesng.com Premium Times
propublica.org ProPublica
publico.es Público
punchng.com The Punch
rappler.com Rappler
rawstory.com Raw Story
repubblica.it la Repubblica
reuters.com Reuters
rferl.org RFE/RL
rfi.fr RFI
rnz.co.nz RNZ
rollingstone.com Rolling Stone
rte.ie RTÉ
rudaw.net Rudaw
sana.sy SANA
sbs.com.au SBS News
scmp.com South China Morning Post
scotsman.com The Scotsman
seattletimes.com The Seattle Times
semafor.com Semafor
sfchronicle.com San Francisco Chronicle
slate.com Slate
smh.com.au The Sydney Morning Herald
spiegel.de DER SPIEGEL
srf.ch SRF
standard.co.uk The Standard
startribune.com The Minnesota Star Tribune
statnews.com STAT
stern.de stern
straitstimes.com The Straits Times
stripes.com Stars and Stripes
stuff.co.nz Stuff
sueddeutsche.de Süddeutsche Zeitung
svd.se Svenska Dagbladet
syriadirect.org Syria Direct
tagesschau.de tagesschau
tagesspiegel.de Der Tagesspiegel
taipeitimes.com Taipei Times
tasnimnews.com Tasnim
tass.com TASS
techcrunch.com TechCrunch
telegraph.co.uk The Telegraph
theage.com.au The Age
theatlantic.com The Atlantic
theconversation.com The Conversation
thedailybeast.com The Daily Beast
theglobeandmail.com The Globe and Mail
theguardian.com The Guardian
thehill.com The Hill
thehindu.com The Hindu
thelocal.com The Local
themoscowtimes.com The Moscow Times
thenation.com The Nation
thenationalnews.com The National
thenewarab.com The New Arab
thestar.com Toronto Star
thesun.co.uk The Sun
thetimes.co.uk The Times
thetimes.com The Times
theverge.com The Verge
theweek.com The Week
time.com TIME
timesofindia.indiatimes.com The Times of India
timesofisrael.com The Times of Israel
tmz.com TMZ
today.com TODAY
tvn24.pl TVN24
upi.com UPI
usatoday.com USA Today
usnews.com U.S. News & World Report
vanityfair.com Vanity Fair
variety.com Variety
voanews.com Voice of America
vox.com Vox
washingtonexaminer.com Washington Examiner
washingtonpost.com The Washington Post
washingtontimes.com The Washington Times
welt.de WELT
wired.com WIRED
wsj.com The Wall Street Journal
xinhuanet.com Xinhua
yna.co.kr Yonhap News Agency
ynetnews.com Ynetnews
zeit.de DIE ZEIT
`;

/** Outlet names by host without "www.". */
export const OUTLETS: ReadonlyMap<string, string> = new Map(
  LIST.trim()
    .split('\n')
    .map((line) => {
      const space = line.indexOf(' ');
      return [line.slice(0, space), line.slice(space + 1)];
    }),
);

/** Match patterns for all outlets and their subdomains, as optional permissions take them. */
export const OUTLET_PATTERNS: readonly string[] = [...OUTLETS.keys()].map((host) => `https://*.${host}/*`);
