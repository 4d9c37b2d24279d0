/**
 * News outlets of the Americas: host without "www." and the name that readers know; see outlets.ts.
 * Longer than 250 lines because it is a table, one outlet a line.
 */
export const OUTLETS_OF_AMERICAS = `
100noticias.com.ni 100% Noticias
10news.com ABC 10News San Diego
11alive.com 11Alive
12news.com 12News Phoenix
13newsnow.com 13News Now
14ymedio.com 14ymedio
24horas.cl 24 Horas
24ora.com 24ora
404media.co 404 Media
5280.com 5280
9news.com 9NEWS Denver
9to5google.com 9to5Google
9to5mac.com 9to5Mac
abc.com.py ABC Color
abc11.com ABC11
abc13.com ABC13 Houston
abc15.com ABC15 Arizona
abc7.com ABC7 Los Angeles
abc7chicago.com ABC7 Chicago
abc7news.com ABC7 News
abc7ny.com ABC7 New York
abcnews.com ABC News
abcnews.go.com ABC News
abqjournal.com Albuquerque Journal
adage.com Ad Age
adn.com Anchorage Daily News
adweek.com Adweek
agenciabrasil.ebc.com.br Agência Brasil
ajc.com The Atlanta Journal-Constitution
al.com AL.com
alternet.org AlterNet
ambito.com Ámbito
americasquarterly.org Americas Quarterly
andina.pe Andina
androidauthority.com Android Authority
androidcentral.com Android Central
androidpolice.com Android Police
animalpolitico.com Animal Político
aol.com AOL
ap.org The Associated Press
apnews.com AP News
appleinsider.com AppleInsider
apublica.org Agência Pública
aristeguinoticias.com Aristegui Noticias
arkansasonline.com Arkansas Democrat-Gazette
armytimes.com Army Times
arstechnica.com Ars Technica
atlanticcouncil.org Atlantic Council
avclub.com The A.V. Club
axios.com Axios
azcentral.com The Arizona Republic
azfamily.com Arizona's Family
baltimoresun.com The Baltimore Sun
bangordailynews.com Bangor Daily News
barbadostoday.bb Barbados Today
barrons.com Barron's
batimes.com.ar Buenos Aires Times
benzinga.com Benzinga
bgr.com BGR
billboard.com Billboard
biobiochile.cl BioBioChile
bizjournals.com The Business Journals
blackpressmedia.ca Black Press Media
bleacherreport.com Bleacher Report
bleepingcomputer.com BleepingComputer
bloomberg.com Bloomberg
bluradio.com Blu Radio
boston.com Boston.com
bostonglobe.com The Boston Globe
bostonherald.com Boston Herald
bostonmagazine.com Boston Magazine
brasildefato.com.br Brasil de Fato
breakingbelizenews.com Breaking Belize News
breitbart.com Breitbart
buffalonews.com The Buffalo News
businessinsider.com Business Insider
businessweek.com Businessweek
buzzfeed.com BuzzFeed
buzzfeednews.com BuzzFeed News
c-span.org C-SPAN
calgaryherald.com Calgary Herald
californiaglobe.com California Globe
calmatters.org CalMatters
caracol.com.co Caracol Radio
caranddriver.com Car and Driver
cartacapital.com.br CartaCapital
catholicnewsagency.com Catholic News Agency
cbc.ca CBC News
cbs8.com CBS 8 San Diego
cbsnews.com CBS News
cbssports.com CBS Sports
charlotteobserver.com The Charlotte Observer
chicago.suntimes.com Chicago Sun-Times
chicagomag.com Chicago Magazine
chicagotribune.com Chicago Tribune
christianitytoday.com Christianity Today
chron.com Houston Chronicle
chronicle.com The Chronicle of Higher Education
cibercuba.com CiberCuba
cincinnati.com The Cincinnati Enquirer
ciperchile.cl CIPER
citylab.com CityLab
citynews.ca CityNews
civilbeat.org Honolulu Civil Beat
clarin.com Clarín
cleveland.com Cleveland.com
click2houston.com KPRC 2
clickondetroit.com Local 4 Detroit
clickorlando.com News 6 Orlando
cnbc.com CNBC
cnet.com CNET
cnn.com CNN
cnnbrasil.com.br CNN Brasil
coindesk.com CoinDesk
cointelegraph.com Cointelegraph
columbian.com The Columbian
commercialappeal.com The Commercial Appeal
commondreams.org Common Dreams
computerworld.com Computerworld
confidencial.digital Confidencial
cooperativa.cl Cooperativa
correiobraziliense.com.br Correio Braziliense
courant.com Hartford Courant
courier-journal.com Courier Journal
courierpress.com Courier & Press
cp24.com CP24
crn.com CRN
cronista.com El Cronista
csmonitor.com The Christian Science Monitor
ctmirror.org The Connecticut Mirror
ctpost.com Connecticut Post
ctvnews.ca CTV News
cubadebate.cu Cubadebate
curacaochronicle.com Curaçao Chronicle
cyberscoop.com CyberScoop
dailybreeze.com Daily Breeze
dailycaller.com The Daily Caller
dailyherald.com Daily Herald
dailynews.com Los Angeles Daily News
dailypress.com Daily Press
dallasnews.com The Dallas Morning News
darkreading.com Dark Reading
daytondailynews.com Dayton Daily News
deadline.com Deadline
deadspin.com Deadspin
defensenews.com Defense News
defenseone.com Defense One
delawareonline.com The News Journal
democracynow.org Democracy Now!
democratandchronicle.com Democrat and Chronicle
denver7.com Denver7
denverpost.com The Denver Post
deseret.com Deseret News
desmoinesregister.com The Des Moines Register
detroitnews.com The Detroit News
diariolibre.com Diario Libre
digg.com Digg
discovermagazine.com Discover Magazine
dispatch.com The Columbus Dispatch
dmagazine.com D Magazine
eastbaytimes.com East Bay Times
edmontonjournal.com Edmonton Journal
edweek.org Education Week
efectococuyo.com Efecto Cocuyo
elcolombiano.com El Colombiano
elcomercio.com El Comercio (Ecuador)
elcomercio.pe El Comercio (Peru)
eldeber.com.bo El Deber
eleconomista.com.mx El Economista
elespectador.com El Espectador
elfaro.net El Faro
elfinanciero.com.mx El Financiero
elheraldo.co El Heraldo (Colombia)
elheraldo.hn El Heraldo
elmostrador.cl El Mostrador
elnacional.com El Nacional
elnorte.com El Norte
elnuevodia.com El Nuevo Día
elnuevoherald.com El Nuevo Herald
elobservador.com.uy El Observador
elpais.com.uy El País (Uruguay)
elpasotimes.com El Paso Times
elsalvador.com El Diario de Hoy
elsoldemexico.com.mx El Sol de México
eltiempo.com El Tiempo
eluniversal.com El Universal (Venezuela)
eluniversal.com.mx El Universal
eluniverso.com El Universo
em.com.br Estado de Minas
emol.com Emol
engadget.com Engadget
eonline.com E! News
eos.org Eos
espn.com ESPN
espn.go.com ESPN
estadao.com.br Estadão
eurekalert.org EurekAlert!
ew.com Entertainment Weekly
exame.com Exame
excelsior.com.mx Excélsior
expansion.mx Expansión
expressnews.com San Antonio Express-News
fastcompany.com Fast Company
finance.yahoo.com Yahoo Finance
financialpost.com Financial Post
fivethirtyeight.com FiveThirtyEight
floridatoday.com Florida Today
folha.uol.com.br Folha de S.Paulo
forbes.com Forbes
foreignaffairs.com Foreign Affairs
foreignpolicy.com Foreign Policy
fortune.com Fortune
forward.com The Forward
fox13news.com FOX 13 Tampa Bay
fox32chicago.com FOX 32 Chicago
fox4news.com FOX 4 Dallas
fox59.com FOX59
fox5ny.com FOX 5 New York
fox6now.com FOX6 Milwaukee
fox8.com FOX 8 Cleveland
fox9.com FOX 9 Minneapolis
foxbusiness.com Fox Business
foxnews.com Fox News
foxsports.com Fox Sports
freep.com Detroit Free Press
fresnobee.com The Fresno Bee
g1.globo.com G1
gamespot.com GameSpot
gauchazh.clicrbs.com.br GZH
gazetadopovo.com.br Gazeta do Povo
gazette.com The Gazette (Colorado Springs)
geekwire.com GeekWire
gestion.pe Gestión
gizmodo.com Gizmodo
globalnews.ca Global News
globo.com Globo
golfdigest.com Golf Digest
gothamist.com Gothamist
govexec.com Government Executive
granma.cu Granma
grist.org Grist
guardian.co.tt Trinidad and Tobago Guardian
gulflive.com GulfLive
haitiantimes.com The Haitian Times
hakaimagazine.com Hakai Magazine
harpers.org Harper's Magazine
hawaiinewsnow.com Hawaii News Now
heraldtribune.com Sarasota Herald-Tribune
hollywoodreporter.com The Hollywood Reporter
houstonchronicle.com Houston Chronicle
huffingtonpost.com HuffPost
huffpost.com HuffPost
ibtimes.com International Business Times
ici.radio-canada.ca Radio-Canada
idahostatesman.com Idaho Statesman
ign.com IGN
inc.com Inc.
indiewire.com IndieWire
indystar.com The Indianapolis Star
infobae.com Infobae
infomoney.com.br InfoMoney
informador.mx El Informador
infoworld.com InfoWorld
inquirer.com The Philadelphia Inquirer
insideclimatenews.org Inside Climate News
insidehighered.com Inside Higher Ed
insightcrime.org InSight Crime
inverse.com Inverse
investors.com Investor's Business Daily
istoe.com.br ISTOÉ
jacksonville.com The Florida Times-Union
jacobin.com Jacobin
jalopnik.com Jalopnik
jamaica-gleaner.com The Gleaner
jamaicaobserver.com Jamaica Observer
jb.com.br Jornal do Brasil
jezebel.com Jezebel
jornada.com.mx La Jornada
journaldemontreal.com Le Journal de Montréal
journaldequebec.com Le Journal de Québec
journalnow.com Winston-Salem Journal
jsonline.com Milwaukee Journal Sentinel
jta.org JTA
justsecurity.org Just Security
kaieteurnewsonline.com Kaieteur News
kansas.com The Wichita Eagle
kansascity.com The Kansas City Star
kare11.com KARE 11
katu.com KATU
kcci.com KCCI
kcra.com KCRA
kctv5.com KCTV5
kdvr.com FOX31 Denver
kens5.com KENS 5
kentucky.com Lexington Herald-Leader
ketv.com KETV
kffhealthnews.org KFF Health News
kfor.com KFOR
kgw.com KGW
khn.org Kaiser Health News
khou.com KHOU 11
king5.com KING 5
kiplinger.com Kiplinger
kiro7.com KIRO 7
kmbc.com KMBC
knoxnews.com Knoxville News Sentinel
koat.com KOAT
kob.com KOB 4
koco.com KOCO
komonews.com KOMO News
kotaku.com Kotaku
kpbs.org KPBS
kqed.org KQED
krdo.com KRDO
krqe.com KRQE
ksat.com KSAT
ksdk.com KSDK
kshb.com KSHB 41
ksl.com KSL
kstp.com KSTP
kten.com KTEN
ktla.com KTLA
ktvu.com KTVU
kutv.com KUTV
kvue.com KVUE
kwtx.com KWTX
kxan.com KXAN
la-razon.com La Razón (Bolivia)
ladbible.com LADbible
ladiaria.com.uy la diaria
lagaceta.com.ar La Gaceta
laist.com LAist
lamag.com Los Angeles Magazine
lanacion.com.ar La Nación
lanacion.com.py La Nación (Paraguay)
lancasteronline.com LNP
laopinion.com La Opinión
laprensa.hn La Prensa (Honduras)
laprensagrafica.com La Prensa Gráfica
laprensani.com La Prensa (Nicaragua)
lapresse.ca La Presse
larepublica.co La República (Colombia)
larepublica.pe La República (Peru)
lasvegassun.com Las Vegas Sun
latercera.com La Tercera
latimes.com Los Angeles Times
lavoz.com.ar La Voz del Interior
law.com Law.com
law360.com Law360
lawfaremedia.org Lawfare
leaderpost.com Regina Leader-Post
ledevoir.com Le Devoir
lehighvalleylive.com Lehighvalleylive
lenouvelliste.com Le Nouvelliste (Haiti)
lesoleil.com Le Soleil
listindiario.com Listín Diario
livescience.com Live Science
local10.com WPLG Local 10
lohud.com The Journal News
losandes.com.ar Los Andes
lostiempos.com Los Tiempos
macleans.ca Maclean's
macrumors.com MacRumors
marketwatch.com MarketWatch
mashable.com Mashable
masslive.com MassLive
mediaite.com Mediaite
medicalxpress.com Medical Xpress
medpagetoday.com MedPage Today
mercopress.com MercoPress
mercurynews.com The Mercury News
metropoles.com Metrópoles
mexiconewsdaily.com Mexico News Daily
miamiherald.com Miami Herald
milenio.com Milenio
military.com Military.com
militarytimes.com Military Times
minnpost.com MinnPost
mlive.com MLive
modbee.com The Modesto Bee
montgomeryadvertiser.com Montgomery Advertiser
montrealgazette.com Montreal Gazette
motherjones.com Mother Jones
motorsport.com Motorsport.com
motortrend.com MotorTrend
ms.now MS NOW
msn.com MSN
msnbc.com MSNBC
mysanantonio.com My San Antonio
nacion.com La Nación (Costa Rica)
nasdaq.com Nasdaq
nationalgeographic.com National Geographic
nationalpost.com National Post
nationalreview.com National Review
nationnews.com Nation News
navytimes.com Navy Times
nbcbayarea.com NBC Bay Area
nbcboston.com NBC Boston
nbcchicago.com NBC Chicago
nbcdfw.com NBC 5 Dallas-Fort Worth
nbclosangeles.com NBC Los Angeles
nbcmiami.com NBC Miami
nbcnews.com NBC News
nbcnewyork.com NBC New York
nbcphiladelphia.com NBC Philadelphia
nbcsports.com NBC Sports
nbcwashington.com NBC Washington
ncronline.org National Catholic Reporter
newrepublic.com The New Republic
news-press.com The News-Press
news.un.org UN News
news.yahoo.com Yahoo News
news5cleveland.com News 5 Cleveland
newschannel5.com NewsChannel 5
newsday.co.tt Newsday (Trinidad and Tobago)
newsday.com Newsday
newsmax.com Newsmax
newsnationnow.com NewsNation
newsobserver.com The News & Observer
newsok.com The Oklahoman
newsweek.com Newsweek
newyorker.com The New Yorker
nexojornal.com.br Nexo
nj.com NJ.com
nmas.com.mx N+
nola.com NOLA.com
northjersey.com NorthJersey.com
noticias.uol.com.br UOL Notícias
noticiascaracol.com Noticias Caracol
npr.org NPR
ny1.com Spectrum News NY1
nydailynews.com New York Daily News
nymag.com New York Magazine
nypost.com New York Post
nytimes.com The New York Times
ocregister.com Orange County Register
oglobo.globo.com O Globo
oklahoman.com The Oklahoman
ole.com.ar Olé
omaha.com Omaha World-Herald
opb.org OPB
oregonlive.com The Oregonian
orlandosentinel.com Orlando Sentinel
ottawacitizen.com Ottawa Citizen
pagesix.com Page Six
pagina12.com.ar Página/12
paginasiete.bo Página Siete
palmbeachpost.com The Palm Beach Post
patch.com Patch
pbs.org PBS
pcmag.com PCMag
pcworld.com PCWorld
pe.com The Press-Enterprise
pennlive.com PennLive
people.com People
perfil.com Perfil
peru21.pe Perú21
philly.com Philly.com
philly.metro.us Metro Philadelphia
phillymag.com Philadelphia Magazine
phys.org Phys.org
pilotonline.com The Virginian-Pilot
pitchfork.com Pitchfork
pjmedia.com PJ Media
poder360.com.br Poder360
politico.com Politico
politicususa.com PoliticusUSA
politifact.com PolitiFact
polygon.com Polygon
popsci.com Popular Science
post-gazette.com Pittsburgh Post-Gazette
postandcourier.com The Post and Courier
prensa.com La Prensa (Panama)
prensalibre.com Prensa Libre
pressdemocrat.com The Press Democrat
pressherald.com Portland Press Herald
primerahora.com Primera Hora
primicias.ec Primicias
proceso.com.mx Proceso
propublica.org ProPublica
providencejournal.com The Providence Journal
quantamagazine.org Quanta Magazine
qz.com Quartz
r7.com R7
radio-canada.ca Radio-Canada
rawstory.com Raw Story
readingeagle.com Reading Eagle
realclearpolitics.com RealClearPolitics
reason.com Reason
recode.net Recode
recorder.com Greenfield Recorder
reforma.com Reforma
register-herald.com The Register-Herald
religionnews.com Religion News Service
restofworld.org Rest of World
reviewjournal.com Las Vegas Review-Journal
rgj.com Reno Gazette Journal
richmond.com Richmond Times-Dispatch
roanoke.com The Roanoke Times
rollcall.com Roll Call
rollingstone.com Rolling Stone
rpp.pe RPP
sacbee.com The Sacramento Bee
salon.com Salon
saltwire.com SaltWire
sandiegouniontribune.com The San Diego Union-Tribune
santafenewmexican.com The Santa Fe New Mexican
sbnation.com SB Nation
sciencealert.com ScienceAlert
sciencedaily.com ScienceDaily
sciencenews.org Science News
scientificamerican.com Scientific American
scotusblog.com SCOTUSblog
seattlemet.com Seattle Met
seattlepi.com Seattle Post-Intelligencer
seattletimes.com The Seattle Times
semafor.com Semafor
semana.com Semana
sfchronicle.com San Francisco Chronicle
sfexaminer.com San Francisco Examiner
sfgate.com SFGATE
si.com Sports Illustrated
silive.com Staten Island Advance
sinembargo.mx SinEmbargo
slashgear.com SlashGear
slate.com Slate
sltrib.com The Salt Lake Tribune
smithsonianmag.com Smithsonian Magazine
soy502.com Soy502
space.com Space.com
spacenews.com SpaceNews
spectrumlocalnews.com Spectrum News
spokesman.com The Spokesman-Review
sportingnews.com Sporting News
sportsnet.ca Sportsnet
stabroeknews.com Stabroek News
stamfordadvocate.com Stamford Advocate
staradvertiser.com Honolulu Star-Advertiser
startribune.com The Minnesota Star Tribune
statesman.com Austin American-Statesman
statnews.com STAT
stltoday.com St. Louis Post-Dispatch
stripes.com Stars and Stripes
sun-sentinel.com South Florida Sun Sentinel
suntimes.com Chicago Sun-Times
syracuse.com Syracuse.com
t13.cl T13
tabletmag.com Tablet
talkingpointsmemo.com Talking Points Memo
tallahassee.com Tallahassee Democrat
tampabay.com Tampa Bay Times
techcrunch.com TechCrunch
technologyreview.com MIT Technology Review
techradar.com TechRadar
teenvogue.com Teen Vogue
telam.com.ar Télam
telemundo.com Telemundo
telesurenglish.net teleSUR English
telesurtv.net teleSUR
televisa.com Televisa
tennessean.com The Tennessean
terra.com.br Terra
texasmonthly.com Texas Monthly
texastribune.org The Texas Tribune
theadvocate.com The Advocate
theamericanconservative.com The American Conservative
theathletic.com The Athletic
theatlantic.com The Atlantic
thebaltimorebanner.com The Baltimore Banner
thebulwark.com The Bulwark
thecity.nyc The City
thecut.com The Cut
thedailybeast.com The Daily Beast
thedenverchannel.com Denver7
thediplomat.com The Diplomat
thedispatch.com The Dispatch
theepochtimes.com The Epoch Times
thefederalist.com The Federalist
theglobeandmail.com The Globe and Mail
thehill.com The Hill
theintercept.com The Intercept
themarshallproject.org The Marshall Project
thenarwhal.ca The Narwhal
thenation.com The Nation
thenewstribune.com The News Tribune
thenextweb.com TNW
theolympian.com The Olympian
theprovince.com The Province
therealdeal.com The Real Deal
therecord.com Waterloo Region Record
therecord.media The Record
theringer.com The Ringer
theroot.com The Root
thespec.com The Hamilton Spectator
thestar.com Toronto Star
thestarphoenix.com The StarPhoenix
thestate.com The State
thestreet.com TheStreet
thetyee.ca The Tyee
theverge.com The Verge
theweek.com The Week
thewrap.com TheWrap
ticotimes.net The Tico Times
time.com TIME
timescolonist.com Times Colonist
timesfreepress.com Chattanooga Times Free Press
timesofsandiego.com Times of San Diego
timesunion.com Times Union
tmz.com TMZ
tn.com.ar TN
today.com TODAY
toledoblade.com The Blade
tomshardware.com Tom's Hardware
torontosun.com Toronto Sun
townhall.com Townhall
triblive.com TribLIVE
trinidadexpress.com Trinidad Express
trome.pe Trome
truthout.org Truthout
tsn.ca TSN
tucson.com Arizona Daily Star
tulsaworld.com Tulsa World
tvanouvelles.ca TVA Nouvelles
tvinsider.com TV Insider
tvline.com TVLine
tvn-2.com TVN (Panama)
twincities.com Pioneer Press
ultimahora.com Última Hora
undark.org Undark
univision.com Univision
uol.com.br UOL
upi.com UPI
usatoday.com USA Today
usmagazine.com Us Weekly
usnews.com U.S. News & World Report
valor.globo.com Valor Econômico
vancouversun.com Vancouver Sun
vanityfair.com Vanity Fair
variety.com Variety
vcstar.com Ventura County Star
veja.abril.com.br VEJA
venturebeat.com VentureBeat
vice.com VICE
voanews.com Voice of America
voiceofsandiego.org Voice of San Diego
vox.com Vox
vulture.com Vulture
wafb.com WAFB
warontherocks.com War on the Rocks
washingtonexaminer.com Washington Examiner
washingtonian.com Washingtonian
washingtonmonthly.com Washington Monthly
washingtonpost.com The Washington Post
washingtontimes.com The Washington Times
wave3.com WAVE 3
wbaltv.com WBAL-TV
wbrc.com WBRC
wbtv.com WBTV
wbur.org WBUR
wcax.com WCAX
wcpo.com WCPO
wcvb.com WCVB
wdsu.com WDSU
weather.com The Weather Channel
wect.com WECT
weeklystandard.com The Weekly Standard
wesh.com WESH 2
wfaa.com WFAA
wfla.com WFLA
wftv.com WFTV
wgal.com WGAL
wgbh.org GBH
wgntv.com WGN
whyy.org WHYY
winnipegfreepress.com Winnipeg Free Press
wired.com WIRED
wisn.com WISN
wivb.com WIVB
wjla.com 7News DC
wkyc.com WKYC
wlwt.com WLWT
wmtw.com WMTW
wmur.com WMUR
wnyc.org WNYC
wptv.com WPTV
wpxi.com WPXI
wral.com WRAL
wsbtv.com WSB-TV
wsj.com The Wall Street Journal
wsmv.com WSMV
wsoctv.com WSOC-TV
wsvn.com 7News Miami
wtae.com WTAE
wthr.com WTHR
wtop.com WTOP
wtsp.com 10 Tampa Bay
wusa9.com WUSA9
wvtm13.com WVTM 13
wwltv.com WWL-TV
wxyz.com WXYZ Detroit
wyff4.com WYFF 4
yahoo.com Yahoo
zdnet.com ZDNET
`;
