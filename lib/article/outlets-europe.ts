/**
 * News outlets of Europe, with Russia: host without "www." and the name that readers know; see outlets.ts.
 * Longer than 250 lines because it is a table, one outlet a line.
 */
export const OUTLETS_OF_EUROPE = `
01net.com 01net
15min.lt 15min
1tv.ru Channel One Russia
20min.ch 20 Minuten
20minutes.fr 20 Minutes
20minutos.es 20minutos
24.hu 24.hu
24chasa.bg 24 Chasa
24heures.ch 24 heures
24sata.hr 24sata
24tv.ua 24 Kanal
24ur.com 24ur
3cat.cat 3Cat
444.hu 444
aachener-zeitung.de Aachener Zeitung
aamulehti.fi Aamulehti
aargauerzeitung.ch Aargauer Zeitung
abc.es ABC
abcnyheter.no ABC Nyheter
abendblatt.de Hamburger Abendblatt
abendzeitung-muenchen.de Abendzeitung
abola.pt A Bola
actu.fr actu.fr
ad.nl AD
adevarul.ro Adevărul
adnkronos.com Adnkronos
adressa.no Adresseavisen
aerzteblatt.de Deutsches Ärzteblatt
aerztezeitung.de Ärzte Zeitung
afp.com AFP
aftenbladet.no Stavanger Aftenblad
aftenposten.no Aftenposten
aftonbladet.se Aftonbladet
agents.media Agentstvo
agerpres.ro Agerpres
agi.it AGI
aif.ru Argumenty i Fakty
aktuality.sk Aktuality
aktualne.cz Aktuálně
alfa.lt Alfa.lt
allgaeuer-zeitung.de Allgäuer Zeitung
allgemeine-zeitung.de Allgemeine Zeitung
altinget.dk Altinget
amna.gr AMNA
ansa.it ANSA
antena3.com Antena 3
antena3.ro Antena 3
apa.at APA
ara.cat Ara
ard.de ARD
as.com AS
atv.hu ATV
augsburger-allgemeine.de Augsburger Allgemeine
auto-motor-und-sport.de auto motor und sport
autobild.de AUTO BILD
autocar.co.uk Autocar
autosport.com Autosport
avaz.ba Dnevni avaz
avvenire.it Avvenire
azattyq.org Azattyq
azatutyun.am Azatutyun
b92.net B92
ba.no Bergensavisen
babel.ua Babel
badische-zeitung.de Badische Zeitung
balkaninsight.com Balkan Insight
balkanweb.com Balkanweb
baltictimes.com The Baltic Times
bankier.pl Bankier.pl
barentsobserver.com The Barents Observer
barometern.se Barometern
basingstokegazette.co.uk Basingstoke Gazette
basta.media Basta!
bazonline.ch Basler Zeitung
bbc.co.uk BBC News
bbc.com BBC News
bd.nl Brabants Dagblad
belfastlive.co.uk Belfast Live
belfasttelegraph.co.uk Belfast Telegraph
bellingcat.com Bellingcat
belsat.eu Belsat
belta.by BelTA
berliner-kurier.de Berliner Kurier
berliner-zeitung.de Berliner Zeitung
berlingske.dk Berlingske
bernerzeitung.ch Berner Zeitung
bfmtv.com BFM
bild.de BILD
birminghammail.co.uk Birmingham Mail
birminghampost.co.uk Birmingham Post
blesk.cz Blesk
blic.rs Blic
blick.ch Blick
blikk.hu Blikk
bnn.de Badische Neueste Nachrichten
bnr.bg BNR
boerse.ard.de boerse.ARD.de
boersen-zeitung.de Börsen-Zeitung
borsen.dk Børsen
bournemouthecho.co.uk Bournemouth Echo
boursorama.com Boursorama
br.de BR
braunschweiger-zeitung.de Braunschweiger Zeitung
breakingnews.ie BreakingNews.ie
bristolpost.co.uk Bristol Post
brusselstimes.com The Brussels Times
bruzz.be BRUZZ
bt.dk B.T.
bt.no Bergens Tidende
bt.se Borås Tidning
bta.bg BTA
btvnovinite.bg bTV Novinite
bunte.de BUNTE
businessinsider.com.pl Business Insider Polska
businesspost.ie Business Post
butenunbinnen.de buten un binnen
bylinetimes.com Byline Times
bz-berlin.de B.Z.
cadenaser.com Cadena SER
cambridge-news.co.uk Cambridgeshire Live
canarias7.es Canarias7
capital.bg Capital
capital.de Capital
capital.fr Capital
cas.sk Nový Čas
ccma.cat 3Cat
cdt.ch Corriere del Ticino
censor.net Censor.NET
ceskatelevize.cz Česká televize
ceskenoviny.cz České noviny
challenges.fr Challenges
championat.com Championat
channel4.com Channel 4
charter97.org Charter 97
chip.de CHIP
chroniclelive.co.uk Chronicle Live
cicero.de Cicero
cincodias.elpais.com Cinco Días
cityam.com City A.M.
clubic.com Clubic
cmjornal.pt Correio da Manhã
cnews.fr CNews
cnnportugal.iol.pt CNN Portugal
computerbild.de COMPUTER BILD
computerweekly.com Computer Weekly
cope.es COPE
corkbeo.ie Cork Beo
cornwalllive.com Cornwall Live
correctiv.org CORRECTIV
corren.se Östgöta Correspondenten
corriere.it Corriere della Sera
corrieredellosport.it Corriere dello Sport
corsematin.com Corse Matin
courrier-picard.fr Courrier picard
courrierinternational.com Courrier international
coventrytelegraph.net Coventry Live
ct24.ceskatelevize.cz ČT24
ctxt.es CTXT
cuatro.com Cuatro
currenttime.tv Current Time
cyprus-mail.com Cyprus Mail
dagbladet.no Dagbladet
dagen.se Dagen
dagsavisen.no Dagsavisen
dailyecho.co.uk Daily Echo
dailymail.co.uk Daily Mail
dailymail.com Daily Mail
dailypost.co.uk North Wales Live
dailyrecord.co.uk Daily Record
dailystar.co.uk Daily Star
dan.co.me Dan
danas.rs Danas
deia.eus Deia
delfi.ee Delfi
delfi.lt Delfi
delfi.lv Delfi
delo.si Delo
demorgen.be De Morgen
denik.cz Deník
denikn.cz Deník N
dennikn.sk Denník N
derbund.ch Der Bund
derbytelegraph.co.uk Derbyshire Live
derstandard.at Der Standard
derstandard.de Der Standard
derwesten.de Der Westen
detector.media Detector Media
deutschlandfunk.de Deutschlandfunk
deutschlandfunkkultur.de Deutschlandfunk Kultur
devonlive.com Devon Live
dhnet.be DH
di.se Dagens industri
diariodecadiz.es Diario de Cádiz
diariodemallorca.es Diario de Mallorca
diariodenavarra.es Diario de Navarra
diariodesevilla.es Diario de Sevilla
diariosur.es Diario Sur
diariovasco.com El Diario Vasco
diepresse.com Die Presse
digi.no Digi
digi24.ro Digi24
digitalspy.com Digital Spy
direkt36.hu Direkt36
dn.no Dagens Næringsliv
dn.pt Diário de Notícias
dn.se Dagens Nyheter
dna.fr DNA
dnevnik.bg Dnevnik
dnevnik.si Dnevnik
dnn.de Dresdner Neueste Nachrichten
domani.it Domani
donaukurier.de Donaukurier
dorzeczy.pl Do Rzeczy
dpa.com dpa
dr.dk DR
dradio.de Deutschlandradio
dublinlive.ie Dublin Live
dutchnews.nl DutchNews
dvhn.nl Dagblad van het Noorden
dw.com DW
dwdl.de DWDL
dziennik.pl Dziennik
dziennikbaltycki.pl Dziennik Bałtycki
dziennikzachodni.pl Dziennik Zachodni
e15.cz E15
e24.no E24
eadt.co.uk East Anglian Daily Times
eb.dk Ekstra Bladet
echo-online.de Echo
echo24.cz Echo24
economist.com The Economist
edinburghlive.co.uk Edinburgh Live
edinburghnews.scotsman.com Edinburgh Evening News
editorialedomani.it Domani
edp24.co.uk Eastern Daily Press
efe.com EFE
efsyn.gr Efimerida ton Syntakton
eitb.eus EITB
ekathimerini.com Kathimerini English
ekhokavkaza.com Ekho Kavkaza
ekstrabladet.dk Ekstra Bladet
elcomercio.es El Comercio
elconfidencial.com El Confidencial
elcorreo.com El Correo
eldia.es El Día
eldiario.es elDiario.es
eldiariomontanes.es El Diario Montañés
eleconomista.es elEconomista
elespanol.com El Español
elmundo.es El Mundo
elnortedecastilla.es El Norte de Castilla
elpais.com El País
elperiodico.com El Periódico
elplural.com El Plural
elpuntavui.cat El Punt Avui
elsaltodiario.com El Salto
emerging-europe.com Emerging Europe
empireonline.com Empire
en.interfax.com.ua Interfax-Ukraine
epravda.com.ua Ekonomichna Pravda
err.ee ERR
ert.gr ERT
ertnews.gr ERT News
espresso.repubblica.it L'Espresso
essexlive.news Essex Live
estrepublicain.fr L'Est républicain
etc.se ETC
ethnos.gr Ethnos
euobserver.com EUobserver
euractiv.com Euractiv
eurasianet.org Eurasianet
eurogamer.net Eurogamer
eurointegration.com.ua European Pravda
euronews.com Euronews
europapress.es Europa Press
europe1.fr Europe 1
evangelisch.de evangelisch.de
evz.ro Evenimentul zilei
examinerlive.co.uk Examiner Live
expansion.com Expansión
express.co.uk Daily Express
express.de Express
expressandstar.com Express & Star
expressen.se Expressen
expresso.pt Expresso
fakt.pl Fakt
falter.at Falter
fanpage.it Fanpage
farminguk.com FarmingUK
farodevigo.es Faro de Vigo
faz.net FAZ
fd.nl Het Financieele Dagblad
finanzen.net finanzen.net
fnp.de Frankfurter Neue Presse
focus.de FOCUS
fontanka.ru Fontanka
forbes.ru Forbes Russia
forum24.cz Forum 24
fr.de Frankfurter Rundschau
france24.com France 24
franceculture.fr France Culture
franceinfo.fr France Info
franceinter.fr France Inter
francetvinfo.fr France Info
frankenpost.de Frankenpost
freiepresse.de Freie Presse
freitag.de der Freitag
fria.nu Fria Tidningen
ft.com Financial Times
ftm.nl Follow the Money
futura-sciences.com Futura
fvn.no Fædrelandsvennen
fwi.co.uk Farmers Weekly
fyens.dk Fyens Stiftstidende
g4media.ro G4Media
ga.de General-Anzeiger
gala.de GALA
gamestar.de GameStar
gandul.ro Gândul
gazeta.pl Gazeta.pl
gazeta.ru Gazeta.ru
gazetaexpress.com Gazeta Express
gazetakrakowska.pl Gazeta Krakowska
gazetaprawna.pl Dziennik Gazeta Prawna
gazettelive.co.uk Teesside Live
gazzetta.it La Gazzetta dello Sport
gazzettadelsud.it Gazzetta del Sud
gbnews.com GB News
gea.de Reutlinger General-Anzeiger
gelderlander.nl de Gelderlander
general-anzeiger-bonn.de General-Anzeiger
getsurrey.co.uk Surrey Live
giga.de GIGA
glasgowlive.co.uk Glasgow Live
glasgowtimes.co.uk Glasgow Times
gloswielkopolski.pl Głos Wielkopolski
gloucestershirelive.co.uk Gloucestershire Live
gmx.net GMX
goettinger-tageblatt.de Göttinger Tageblatt
golem.de Golem
gordonua.com Gordon
gp.se Göteborgs-Posten
groene.nl De Groene Amsterdammer
guardian.co.uk The Guardian
gva.be Gazet van Antwerpen
hallandsposten.se Hallandsposten
handelsblatt.com Handelsblatt
hartvannederland.nl Hart van Nederland
haz.de Hannoversche Allgemeine
hbl.fi Hufvudstadsbladet
hbvl.be Het Belang van Limburg
hd.se Helsingborgs Dagblad
heise.de heise online
her.ie Her
heraldo.es Heraldo de Aragón
heraldscotland.com The Herald
hessenschau.de hessenschau
heute.at Heute
heute.de heute
hildesheimer-allgemeine.de Hildesheimer Allgemeine
hildesheimer-presse.de Hildesheimer Presse
hina.hr HINA
hln.be Het Laatste Nieuws
hn.cz Hospodářské noviny
hna.de HNA
hnonline.sk Hospodárske noviny
hola.com ¡HOLA!
holod.media Holod
horizont.net HORIZONT
hotnews.ro HotNews
hoy.es Hoy
hr.de hr
hromadske.ua Hromadske
hrt.hr HRT
hs.fi Helsingin Sanomat
huffingtonpost.co.uk HuffPost UK
huffingtonpost.es El HuffPost
huffingtonpost.fr Le HuffPost
huffingtonpost.it HuffPost Italia
hulldailymail.co.uk Hull Live
humanite.fr L'Humanité
hungarytoday.hu Hungary Today
hvg.hu HVG
icelandreview.com Iceland Review
ideal.es Ideal
idnes.cz iDNES
iefimerida.gr iefimerida
ihned.cz Hospodářské noviny
ilfattoquotidiano.it Il Fatto Quotidiano
ilfoglio.it Il Foglio
ilgiornale.it Il Giornale
ilgiorno.it Il Giorno
ilmanifesto.it il manifesto
ilmattino.it Il Mattino
ilmessaggero.it Il Messaggero
ilpost.it Il Post
ilrestodelcarlino.it il Resto del Carlino
ilsecoloxix.it Il Secolo XIX
ilsole24ore.com Il Sole 24 Ore
iltalehti.fi Iltalehti
in.gr in.gr
independent.co.uk The Independent
independent.com.mt The Malta Independent
independent.ie Irish Independent
index.hr Index.hr
index.hu Index
inews.co.uk The i Paper
infolibre.es infoLibre
informacion.es Información
information.dk Information
infranken.de inFranken
ing.dk Ingeniøren
insajder.net Insajder
insuedthueringen.de inSüdthüringen
interfax.com Interfax
interfax.com.ua Interfax-Ukraine
interfax.ru Interfax
interia.pl Interia
internazionale.it Internazionale
ipn.md IPN
irishexaminer.com Irish Examiner
irishmirror.ie Irish Mirror
irishnews.com The Irish News
irishtimes.com The Irish Times
irozhlas.cz iROZHLAS
is.fi Ilta-Sanomat
istories.media iStories
itromso.no iTromsø
itv.com ITV News
iz.ru Izvestia
jerseyeveningpost.com Jersey Evening Post
jeuneafrique.com Jeune Afrique
jn.pt Jornal de Notícias
jornaldenegocios.pt Jornal de Negócios
jp.dk Jyllands-Posten
jp.se Jönköpings-Posten
juedische-allgemeine.de Jüdische Allgemeine
jungewelt.de junge Welt
jungle.world Jungle World
jutarnji.hr Jutarnji list
jyllands-posten.dk Jyllands-Posten
kaleva.fi Kaleva
kallxo.com KALLXO
kathimerini.gr Kathimerini
katholisch.de katholisch.de
kauppalehti.fi Kauppalehti
kavkaz-uzel.eu Caucasian Knot
kavkazr.com Kavkaz.Realii
kentlive.news Kent Live
kentonline.co.uk Kent Online
kicker.de kicker
klassekampen.no Klassekampen
kleinezeitung.at Kleine Zeitung
klix.ba Klix
kn-online.de Kieler Nachrichten
knack.be Knack
koha.net Koha
kommersant.ru Kommersant
korrespondent.net Korrespondent
kosovapress.com KosovaPress
kp.ru Komsomolskaya Pravda
kreiszeitung.de Kreiszeitung
krik.rs KRIK
kristeligt-dagblad.dk Kristeligt Dagblad
krone.at Kronen Zeitung
krytykapolityczna.pl Krytyka Polityczna
ksta.de Kölner Stadt-Anzeiger
kurier.at Kurier
kurir.rs Kurir
kyivindependent.com The Kyiv Independent
kyivpost.com Kyiv Post
la-croix.com La Croix
la.lv Latvijas Avīze
ladepeche.fr La Dépêche du Midi
lagazzettadelmezzogiorno.it La Gazzetta del Mezzogiorno
lalibre.be La Libre
lalsace.fr L'Alsace
lamarea.com La Marea
lamontagne.fr La Montagne
lanazione.it La Nazione
lancashiretelegraph.co.uk Lancashire Telegraph
lancs.live Lancs Live
lanouvellerepublique.fr La Nouvelle République
laola1.at LAOLA1
laopiniondemurcia.es La Opinión de Murcia
laprovence.com La Provence
laprovincia.es La Provincia
larazon.es La Razón
larep.fr La République du Centre
larioja.com La Rioja
lasexta.com laSexta
lasicilia.it La Sicilia
lasprovincias.es Las Provincias
lastampa.it La Stampa
latribune.fr La Tribune
lavanguardia.com La Vanguardia
lavenir.net L'Avenir
laverdad.es La Verdad
lavoixdunord.fr La Voix du Nord
lavozdegalicia.es La Voz de Galicia
lb.ua LB.ua
lbc.co.uk LBC
lc.nl Leeuwarder Courant
lci.fr LCI
lecho.be L'Echo
ledauphine.com Le Dauphiné libéré
leeds-live.co.uk Leeds Live
lefigaro.fr Le Figaro
legrandcontinent.eu Le Grand Continent
leicestermercury.co.uk Leicestershire Live
lejdd.fr Le Journal du dimanche
lematin.ch Le Matin
lemonde.fr Le Monde
lemondeinformatique.fr Le Monde informatique
lenta.ru Lenta.ru
lep.co.uk Lancashire Post
leparisien.fr Le Parisien
lepoint.fr Le Point
leprogres.fr Le Progrès
lequipe.fr L'Équipe
lesechos.fr Les Échos
lesinrocks.com Les Inrockuptibles
lesoir.be Le Soir
lespresso.it L'Espresso
lessentiel.lu L'essentiel
letelegramme.fr Le Télégramme
letemps.ch Le Temps
levante-emv.com Levante-EMV
levif.be Le Vif
lexpress.fr L'Express
liberation.fr Libération
liberoquotidiano.it Libero
libertaddigital.com Libertad Digital
libertatea.ro Libertatea
lidovky.cz Lidovky
life.ru Life
lifo.gr LiFO
liga.net LIGA
limburger.nl De Limburger
linkiesta.it Linkiesta
linternaute.com Linternaute
liverpoolecho.co.uk Liverpool Echo
ln-online.de Lübecker Nachrichten
lne.es La Nueva España
lopinion.fr L'Opinion
lr-online.de Lausitzer Rundschau
lrt.lt LRT
lrytas.lt Lietuvos rytas
lsm.lv LSM
lto.de Legal Tribune Online
lunion.fr L'Union
lusa.pt Lusa
luzernerzeitung.ch Luzerner Zeitung
lvz.de Leipziger Volkszeitung
magyarhirlap.hu Magyar Hírlap
magyarnemzet.hu Magyar Nemzet
mailonsunday.co.uk The Mail on Sunday
mainpost.de Main-Post
malagahoy.es Málaga Hoy
maldita.es Maldita.es
mallorcamagazin.com Mallorca Magazin
mallorcazeitung.es Mallorca Zeitung
maltatoday.com.mt MaltaToday
manager-magazin.de manager magazin
manchestereveningnews.co.uk Manchester Evening News
mandiner.hu Mandiner
mannheimer-morgen.de Mannheimer Morgen
marca.com MARCA
marianne.net Marianne
maz-online.de Märkische Allgemeine
mbl.is Morgunblaðið
mdr.de MDR
mediafax.ro Mediafax
mediapart.fr Mediapart
mediapool.bg Mediapool
meduza.io Meduza
meedia.de MEEDIA
merkur.de Münchner Merkur
metro.co.uk Metro
metro.se Metro
metronieuws.nl Metro
mia.mk MIA
midilibre.fr Midi Libre
milanofinanza.it Milano Finanza
mimikama.org Mimikama
mirror.co.uk Daily Mirror
mittelbayerische.de Mittelbayerische
mk.ru Moskovskij Komsomolets
monde-diplomatique.fr Le Monde diplomatique
mondediplo.com Le Monde diplomatique
money.pl Money.pl
mopo.de Hamburger Morgenpost
morgenbladet.no Morgenbladet
morgenpost.de Berliner Morgenpost
morningstaronline.co.uk Morning Star
motorsport-magazin.com Motorsport-Magazin
moz.de Märkische Oderzeitung
mtvuutiset.fi MTV Uutiset
mundodeportivo.com Mundo Deportivo
muyinteresante.com Muy Interesante
mylondon.news MyLondon
mz.de Mitteldeutsche Zeitung
n-tv.de n-tv
n1info.ba N1
n1info.com N1
n1info.hr N1
n1info.rs N1
na.se Nerikes Allehanda
nachrichten.at OÖNachrichten
naciodigital.cat Nació Digital
naftemporiki.gr Naftemporiki
naiz.eus NAIZ
nashaniva.com Nasha Niva
naszemiasto.pl Nasze Miasto
natemat.pl naTemat
nation.cymru Nation.Cymru
nau.ch Nau
nd-aktuell.de nd
nd.nl Nederlands Dagblad
ndr.de NDR
nepszava.hu Népszava
net.hr Net.hr
nettavisen.no Nettavisen
netzpolitik.org netzpolitik.org
neuepresse.de Neue Presse
neues-deutschland.de nd
news.sky.com Sky News
news.stv.tv STV News
news247.gr News 24/7
newsbeast.gr Newsbeast
newscientist.com New Scientist
newsletter.co.uk The News Letter
newsmaker.md NewsMaker
newsru.com NEWSru
newstalk.com Newstalk
newstatesman.com New Statesman
newsweek.pl Newsweek Polska
newtral.es Newtral
nezavisne.com Nezavisne novine
ng.ru Nezavisimaya Gazeta
nicematin.com Nice-Matin
nieuwsblad.be Het Nieuwsblad
niezalezna.pl Niezależna
nin.rs NIN
nltimes.nl NL Times
nme.com NME
nordbayern.de Nordbayern
nordjyske.dk Nordjyske
nordkurier.de Nordkurier
nordlys.no Nordlys
nos.nl NOS
notesfrompoland.com Notes from Poland
noticiasdenavarra.com Diario de Noticias
nottinghampost.com Nottinghamshire Live
nouvelobs.com Le Nouvel Obs
nova.bg Nova
nova.rs Nova
novayagazeta.eu Novaya Gazeta Europe
novayagazeta.ru Novaya Gazeta
novilist.hr Novi list
novinite.com Novinite
novinky.cz Novinky
novosti.rs Večernje novosti
noz.de Neue Osnabrücker Zeitung
np-coburg.de Neue Presse Coburg
nrc.nl NRC
nrk.no NRK
nrz.de NRZ
nsd.se NSD
nt.se Norrköpings Tidningar
ntv.de n-tv
ntv.ru NTV
nu.nl NU.nl
numerama.com Numerama
nursingtimes.net Nursing Times
nv.ua NV
nw.de Neue Westfälische
nwt.se NWT
nwzonline.de Nordwest-Zeitung
nyheder.tv2.dk TV 2
nyheter24.se Nyheter24
nyteknik.se Ny Teknik
nzz.ch Neue Zürcher Zeitung
obozrevatel.com Obozrevatel
observador.pt Observador
oc-media.org OC Media
oe24.at oe24
ohtuleht.ee Õhtuleht
okdiario.com OKDIARIO
oko.press OKO.press
omni.se Omni
ondacero.es Onda Cero
onet.pl Onet
onetz.de Onetz
op-online.de Offenbach-Post
open.online Open
opendemocracy.net openDemocracy
orf.at ORF
origo.hu Origo
oslobodjenje.ba Oslobođenje
osthessen-news.de Osthessen News
ostsee-zeitung.de Ostsee-Zeitung
otz.de Ostthüringer Zeitung
ouest-france.fr Ouest-France
oxfordmail.co.uk Oxford Mail
panorama.com.al Panorama
panorama.it Panorama
pap.pl PAP
paris-normandie.fr Paris-Normandie
parismatch.com Paris Match
parlamentnilisty.cz Parlamentní listy
parool.nl Het Parool
pb.pl Puls Biznesu
philenews.com Philenews
plymouthherald.co.uk Plymouth Live
pnn.de Potsdamer Neueste Nachrichten
pnp.de Passauer Neue Presse
pobjeda.me Pobjeda
politico.eu Politico Europe
politicshome.com PoliticsHome
politika.rs Politika
politiken.dk Politiken
politis.com.cy Politis
polityka.pl Polityka
polsatnews.pl Polsat News
polskieradio.pl Polskie Radio
polskieradio24.pl Polskie Radio 24
portfolio.hu Portfolio
portsmouth.co.uk The News (Portsmouth)
postimees.ee Postimees
pravda.com.ua Ukrainska Pravda
pravda.ru Pravda.ru
pravda.sk Pravda
pressandjournal.co.uk The Press and Journal
prishtinainsight.com Prishtina Insight
private-eye.co.uk Private Eye
profil.at profil
promiflash.de Promiflash
prospectmagazine.co.uk Prospect
protothema.gr Proto Thema
protv.md ProTV Chișinău
publico.es Público
publico.pt Público
puls24.at PULS 24
purepeople.com Purepeople
quotidiano.net Quotidiano Nazionale
radio.cz Radio Prague International
radiobremen.de Radio Bremen
radiofrance.fr Radio France
radiosvoboda.org Radio Svoboda (Ukraine)
radiotimes.com Radio Times
radiozet.pl Radio ZET
rai.it Rai
rainews.it Rai News
rb.no Romerikes Blad
rbb-online.de rbb
rbb24.de rbb24
rbc.ru RBC
rbc.ua RBC-Ukraine
record.pt Record
recorder.ro Recorder
reflex.cz Reflex
reform.news Reform.news
ren.tv REN TV
reporterre.net Reporterre
repubblica.it la Repubblica
republicain-lorrain.fr Le Républicain lorrain
republik.ch Republik
respekt.cz Respekt
resume.se Resumé
reuters.com Reuters
rferl.org RFE/RL
rfi.fr RFI
rg.ru Rossiyskaya Gazeta
rhein-zeitung.de Rhein-Zeitung
rheinpfalz.de Die Rheinpfalz
ria.ru RIA Novosti
rmc.bfmtv.com RMC
rmf24.pl RMF24
rnd.de RedaktionsNetzwerk Deutschland
rnz.de Rhein-Neckar-Zeitung
rockpapershotgun.com Rock Paper Shotgun
romania-insider.com Romania Insider
rp-online.de Rheinische Post
rp.pl Rzeczpospolita
rsi.ch RSI
rt.com RT
rtbf.be RTBF
rte.ie RTÉ
rtl.be RTL info
rtl.de RTL
rtl.fr RTL
rtl.lu RTL Luxembourg
rtlnieuws.nl RTL Nieuws
rtp.pt RTP
rts.ch RTS
rts.rs RTS
rtve.es RTVE
rtvslo.si RTV Slovenija
ruhrnachrichten.de Ruhr Nachrichten
rundschau-online.de Kölnische Rundschau
ruv.is RÚV
saarbruecker-zeitung.de Saarbrücker Zeitung
sabado.pt SÁBADO
saechsische.de Sächsische Zeitung
salzburg24.at SALZBURG24
sapo.pt SAPO
sarajevotimes.com Sarajevo Times
sat1.de SAT.1
schwaebische.de Schwäbische Zeitung
schwarzwaelder-bote.de Schwarzwälder Bote
sciencesetavenir.fr Sciences et Avenir
scinexx.de scinexx
scotsman.com The Scotsman
screendaily.com Screen Daily
sdk.mk Sakam da kažam
se.pl Super Express
sega.bg Sega
segodnya.ua Segodnya
severreal.org Sever.Realii
seznamzpravy.cz Seznam Zprávy
shieldsgazette.com Shields Gazette
shqiptarja.com Shqiptarja
shropshirestar.com Shropshire Star
shz.de sh:z
sibreal.org Sibir.Realii
sicnoticias.pt SIC Notícias
sigmalive.com SigmaLive
siliconrepublic.com Silicon Republic
siol.net Siol
skai.gr Skai
skd.se Skånska Dagbladet
skysports.com Sky Sports
slate.fr Slate.fr
slobodnadalmacija.hr Slobodna Dalmacija
sme.sk SME
smp.se Smålandsposten
sn.at Salzburger Nachrichten
sn.dk Sjællandske Nyheder
solinger-tageblatt.de Solinger Tageblatt
somersetlive.co.uk Somerset Live
southwalesargus.co.uk South Wales Argus
spectator.co.uk The Spectator
spectator.com The Spectator
spectator.sme.sk The Slovak Spectator
spektrum.de Spektrum der Wissenschaft
spiegel.de DER SPIEGEL
sport-express.ru Sport-Express
sport.es SPORT
sport1.de SPORT1
sportbild.bild.de SPORT BILD
sportnews.bz SportNews
sports.ru Sports.ru
sportschau.de Sportschau
sputnikglobe.com Sputnik
sputniknews.com Sputnik
sr.de SR
srf.ch SRF
sta.si STA
standaard.be De Standaard
standard.co.uk The Standard
stern.de stern
stiften.dk Aarhus Stiftstidende
stimme.de Heilbronner Stimme
stirileprotv.ro Știrile ProTV
stokesentinel.co.uk Stoke-on-Trent Live
stol.it Südtirol Online
streetpress.com StreetPress
stuttgarter-nachrichten.de Stuttgarter Nachrichten
stuttgarter-zeitung.de Stuttgarter Zeitung
sudinfo.be Sudinfo
sudouest.fr Sud Ouest
sueddeutsche.de Süddeutsche Zeitung
suedkurier.de Südkurier
suedostschweiz.ch Südostschweiz
sunderlandecho.com Sunderland Echo
suomenkuvalehti.fi Suomen Kuvalehti
suspilne.media Suspilne
svaboda.org Radio Svaboda
svd.se Svenska Dagbladet
svenska.yle.fi Svenska Yle
sverigesradio.se Sveriges Radio
svoboda.org Radio Svoboda
svt.se SVT
svz.de Schweriner Volkszeitung
swindonadvertiser.co.uk Swindon Advertiser
swissinfo.ch SWI swissinfo.ch
swp.de Südwest Presse
swr.de SWR
swr3.de SWR3
sydsvenskan.se Sydsvenskan
sz-online.de Sächsische Zeitung
t-online.de t-online
t3n.de t3n
tag24.de TAG24
tagblatt.de Schwäbisches Tagblatt
tageblatt.lu Tageblatt
tagesanzeiger.ch Tages-Anzeiger
tagesschau.de tagesschau
tagesspiegel.de Der Tagesspiegel
talktv.co.uk Talk
tanea.gr Ta Nea
tanjug.rs Tanjug
tass.com TASS
tass.ru TASS
taz.de taz
tdg.ch Tribune de Genève
tek.no Tek.no
telebasel.ch Telebasel
telecinco.es Telecinco
telegraaf.nl De Telegraaf
telegraf.rs Telegraf
telegrafi.com Telegrafi
telegram.hr Telegram
telegraph.co.uk The Telegraph
telepolis.de Telepolis
telerama.fr Télérama
telex.hu Telex
telezueri.ch TeleZüri
teraz.sk TASR
tes.com Tes
tf1info.fr TF1 Info
tg24.sky.it Sky TG24
tgcom24.mediaset.it TGcom24
the-sun.com The U.S. Sun
theargus.co.uk The Argus
theartnewspaper.com The Art Newspaper
thebarentsobserver.com The Barents Observer
theboltonnews.co.uk The Bolton News
thebookseller.com The Bookseller
thebureauinvestigates.com The Bureau of Investigative Journalism
thecourier.co.uk The Courier
theguardian.com The Guardian
theins.ru The Insider
thejc.com The Jewish Chronicle
thejournal.ie The Journal
thelocal.com The Local
thelocal.de The Local Germany
thelocal.fr The Local France
thelocal.it The Local Italy
thelocal.se The Local Sweden
thelondoneconomic.com The London Economic
themoscowtimes.com The Moscow Times
thenational.scot The National
thenorthernecho.co.uk The Northern Echo
theobjective.com The Objective
theportugalnews.com The Portugal News
theregister.co.uk The Register
theregister.com The Register
thestar.co.uk The Star (Sheffield)
thesun.co.uk The Sun
thetablet.co.uk The Tablet
thetelegraphandargus.co.uk Telegraph & Argus
thetimes.co.uk The Times
thetimes.com The Times
theweek.co.uk The Week
thisismoney.co.uk This is Money
thueringer-allgemeine.de Thüringer Allgemeine
tijd.be De Tijd
timeshighereducation.com Times Higher Education
timesofmalta.com Times of Malta
tiranatimes.com Tirana Times
tlz.de Thüringische Landeszeitung
today.it Today
tokfm.pl TOK FM
top-channel.tv Top Channel
topky.sk Topky
tortoisemedia.com Tortoise
tovima.gr To Vima
tportal.hr tportal
trend.at trend
trojmiasto.pl Trojmiasto.pl
trouw.nl Trouw
trud.bg Trud
trustedreviews.com Trusted Reviews
ts.fi Turun Sanomat
tsn.ua TSN
tt.com Tiroler Tageszeitung
ttela.se TTELA
tubantia.nl Tubantia
tut.by TUT.BY
tuttosport.com Tuttosport
tv2.dk TV 2
tv2.no TV 2
tv4.se TV4
tv5monde.com TV5Monde
tvi.iol.pt TVI
tvn24.pl TVN24
tvnet.lv TVNET
tvnoviny.sk TV Noviny
tvp.info TVP Info
tvrain.tv TV Rain
tweakers.net Tweakers
tygodnikpowszechny.pl Tygodnik Powszechny
tz.de tz
u.tv UTV
uebermedien.de Übermedien
ukrinform.net Ukrinform
ukrinform.ua Ukrinform
ultimahora.es Última Hora
unherd.com UnHerd
unian.info UNIAN
unian.net UNIAN
unian.ua UNIAN
unimedia.info Unimedia
unionesarda.it L'Unione Sarda
unt.se Upsala Nya Tidning
ura.news URA.RU
valaszonline.hu Válasz Online
valeursactuelles.com Valeurs actuelles
vaticannews.va Vatican News
vecer.com Večer
vecernji.hr Večernji list
vedomosti.ru Vedomosti
verstka.media Verstka
vesti.bg Vesti
vesti.ru Vesti
vg.no VG
vienna.at VIENNA.AT
vijesti.me Vijesti
vilaweb.cat VilaWeb
vip.de VIP.de
visao.pt Visão
visir.is Vísir
vk.se Västerbottens-Kuriren
vl.no Vårt Land
vol.at VOL.AT
volksblatt.li Liechtensteiner Volksblatt
volksfreund.de Trierischer Volksfreund
volkskrant.nl de Volkskrant
volksstimme.de Volksstimme
vozpopuli.com Vozpópuli
vreme.com Vreme
vrt.be VRT
walesonline.co.uk WalesOnline
watson.ch watson
watson.de watson
waz.de WAZ
wdr.de WDR
web.de WEB.DE
weekendavisen.dk Weekendavisen
welt.de WELT
weser-kurier.de Weser-Kurier
weser-report.de Weser Report
westfalen-blatt.de Westfalen-Blatt
wienerzeitung.at Wiener Zeitung
wiesbadener-kurier.de Wiesbadener Kurier
wired.co.uk WIRED UK
wired.it WIRED Italia
wissenschaft.de bild der wissenschaft
wiwo.de WirtschaftsWoche
wn.de Westfälische Nachrichten
worcesternews.co.uk Worcester News
wort.lu Luxemburger Wort
woz.ch WOZ
wp.de Westfalenpost
wp.pl Wirtualna Polska
wpolityce.pl wPolityce
wprost.pl Wprost
www1.wdr.de WDR
wyborcza.pl Gazeta Wyborcza
wz.de Westdeutsche Zeitung
xataka.com Xataka
yle.fi Yle
yorkpress.co.uk The Press (York)
yorkshireeveningpost.co.uk Yorkshire Evening Post
yorkshirepost.co.uk The Yorkshire Post
ystadsallehanda.se Ystads Allehanda
zaxid.net ZAXID.NET
zdf.de ZDF
zdfheute.de ZDFheute
zeit.de DIE ZEIT
zerkalo.io Zerkalo
zetland.dk Zetland
zf.ro Ziarul Financiar
zn.ua Dzerkalo Tyzhnia
znak.com Znak
zona.media Mediazona
zurnal24.si Žurnal24
`;
