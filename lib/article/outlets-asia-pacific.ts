/**
 * News outlets of Asia east of Iran, with the Caucasus, and the Pacific: host without "www." and the name that readers know; see outlets.ts.
 * Longer than 250 lines because it is a table, one outlet a line.
 */
export const OUTLETS_OF_ASIA_PACIFIC = `
10play.com.au Network 10
163.com NetEase
1news.co.nz 1News
1tv.ge First Channel (Georgia)
24.kg 24.kg
38north.org 38 North
7news.com.au 7NEWS
8am.media Hasht-e Subh
9news.com.au 9News
aajtak.in Aaj Tak
aap.com.au AAP
abc.net.au ABC News (Australia)
abplive.com ABP Live
abs-cbn.com ABS-CBN
adaderana.lk Ada Derana
adelaidenow.com.au The Advertiser
afintl.com Afghanistan International
afpbb.com AFPBB News
afr.com The Australian Financial Review
agenda.ge Agenda.ge
akipress.com AKIpress
akipress.org AKIpress
altnews.in Alt News
amarujala.com Amar Ujala
amu.tv Amu TV
anandabazar.com Anandabazar Patrika
andhrajyothy.com Andhra Jyothy
aninews.in ANI
antaranews.com Antara
app.com.pk APP
ariananews.af Ariana News
armenpress.am Armenpress
arynews.tv ARY News
asahi.com The Asahi Shimbun
asia.nikkei.com Nikkei Asia
asianage.com The Asian Age
asianetnews.com Asianet News
asiaone.com AsiaOne
asiaplustj.info Asia-Plus
assamtribune.com The Assam Tribune
astanatimes.com The Astana Times
azernews.az Azernews
azertag.az AZERTAC
bakhtarnews.af Bakhtar News Agency
balochistantimes.com Balochistan Times
bangkokpost.com Bangkok Post
banglatribune.com Bangla Tribune
barandbench.com Bar and Bench
bartamanpatrika.com Bartaman
bbs.bt BBS
bdnews24.com bdnews24
benarnews.org BenarNews
bendigoadvertiser.com.au Bendigo Advertiser
bernama.com Bernama
bharian.com.my Berita Harian
bhaskar.com Dainik Bhaskar
bisnis.com Bisnis Indonesia
bnionline.net Burma News International
bollywoodhungama.com Bollywood Hungama
boomlive.in BOOM
bordermail.com.au The Border Mail
borneobulletin.com.bn Borneo Bulletin
borneopost.com The Borneo Post
brecorder.com Business Recorder
brisbanetimes.com.au Brisbane Times
bssnews.net BSS
bunshun.jp Bunshun Online
business-standard.com Business Standard
businesstimes.com.sg The Business Times
businesstoday.in Business Today
bworldonline.com BusinessWorld
cairnspost.com.au The Cairns Post
caixin.com Caixin
caixinglobal.com Caixin Global
cambodianess.com Cambodianess
cambojanews.com CamboJA News
canberratimes.com.au The Canberra Times
caravanmagazine.in The Caravan
cctv.com CCTV
cgtn.com CGTN
channelnewsasia.com CNA
chinadaily.com.cn China Daily
chinadigitaltimes.net China Digital Times
chinanews.com China News Service
chinanews.com.cn China News Service
chinatimes.com China Times
chosun.com The Chosun Ilbo
chunichi.co.jp Chunichi Shimbun
civil.ge Civil Georgia
civilnet.am CivilNet
cna.com.tw CNA (Taiwan)
cnbcindonesia.com CNBC Indonesia
cnbctv18.com CNBC-TV18
cnnindonesia.com CNN Indonesia
colombogazette.com Colombo Gazette
couriermail.com.au The Courier-Mail
cricbuzz.com Cricbuzz
crikey.com.au Crikey
dailymirror.lk Daily Mirror (Sri Lanka)
dailynews.co.th Daily News (Thailand)
dailynews.lk Daily News (Sri Lanka)
dailynk.com Daily NK
dailypioneer.com The Pioneer
dailypost.vu Vanuatu Daily Post
dailytelegraph.com.au The Daily Telegraph
dailythanthi.com Daily Thanthi
dailytimes.com.pk Daily Times
dantri.com.vn Dân trí
daryo.uz Daryo
dawn.com Dawn
deccanchronicle.com Deccan Chronicle
deccanherald.com Deccan Herald
detik.com Detik
dhakatribune.com Dhaka Tribune
diamond.jp Diamond Online
dinakaran.com Dinakaran
dinamalar.com Dinamalar
dinamani.com Dinamani
divyabhaskar.co.in Divya Bhaskar
dnaindia.com DNA
donga.com The Dong-A Ilbo
downtoearth.org.in Down To Earth
dunyanews.tv Dunya News
dvb.no DVB
e.vnexpress.net VnExpress International
eastmojo.com EastMojo
ecns.cn ECNS
economictimes.com The Economic Times
economictimes.indiatimes.com The Economic Times
economynext.com EconomyNext
edition.mv The Edition
eenadu.net Eenadu
eisamay.com Ei Samay
ekantipur.com Kantipur
elevenmyanmar.com Eleven Media
emtv.com.pg EMTV
english.kyodonews.net Kyodo News
esakal.com Sakal
espncricinfo.com ESPNcricinfo
ettoday.net ETtoday
examiner.com.au The Examiner
express.pk Express News
fbcnews.com.fj FBC News
fijitimes.com.fj The Fiji Times
fijivillage.com Fijivillage
filmfare.com Filmfare
financialexpress.com The Financial Express
firstpost.com Firstpost
fnn.jp FNN
focustaiwan.tw Focus Taiwan
freemalaysiatoday.com Free Malaysia Today
freepressjournal.in The Free Press Journal
frontiermyanmar.net Frontier Myanmar
frontline.thehindu.com Frontline
gadgets360.com Gadgets 360
gazeta.uz Gazeta.uz
geelongadvertiser.com.au Geelong Advertiser
gendai.media Gendai Media
geo.tv Geo News
globaltimes.cn Global Times
gmanetwork.com GMA Network
goldcoastbulletin.com.au Gold Coast Bulletin
greaterkashmir.com Greater Kashmir
guampdn.com Pacific Daily News
guancha.cn Guancha
gujaratsamachar.com Gujarat Samachar
hani.co.kr The Hankyoreh
hankookilbo.com Hankook Ilbo
hankyung.com The Korea Economic Daily
heraldgoa.in Herald Goa
heraldsun.com.au Herald Sun
hetq.am Hetq
hindustantimes.com Hindustan Times
hindutamil.in Hindu Tamil Thisai
hk01.com HK01
hmetro.com.my Harian Metro
hokkaido-np.co.jp Hokkaido Shimbun
hongkongfp.com Hong Kong Free Press
huanqiu.com Huanqiu
ians.in IANS
ifeng.com iFeng
ikon.mn iKon
illawarramercury.com.au Illawarra Mercury
imbc.com MBC
imphalfreepress.in Imphal Free Press
impress.co.jp Impress Watch
inc42.com Inc42
indailysa.com.au InDaily
independentaustralia.net Independent Australia
india.com India.com
indianexpress.com The Indian Express
indiatimes.com Indiatimes
indiatoday.in India Today
indiatvnews.com India TV
inform.kz Kazinform
informburo.kz Informburo
infzm.com Southern Weekly
inquirer.net Inquirer.net
interaksyon.philstar.com Interaksyon
interest.co.nz interest.co.nz
interpressnews.ge InterPressNews
irrawaddy.com The Irrawaddy
island.lk The Island
itmedia.co.jp ITmedia
itnews.com.au iTnews
ittefaq.com.bd The Daily Ittefaq
jagran.com Dainik Jagran
jakartaglobe.id Jakarta Globe
jam-news.net JAMnews
jang.com.pk Jang
jansatta.com Jansatta
japannews.yomiuri.co.jp The Japan News
japantimes.co.jp The Japan Times
japantoday.com Japan Today
jawapos.com Jawa Pos
jiemian.com Jiemian
jiji.com Jiji Press
joongang.co.kr JoongAng Ilbo
jugantor.com Jugantor
kabar.kg Kabar
kaktus.media Kaktus Media
kalerkantho.com Kaler Kantho
kannadaprabha.com Kannada Prabha
kashmirlife.net Kashmir Life
kathmandupost.com The Kathmandu Post
kbs.co.kr KBS
kcna.kp KCNA
khaama.com Khaama Press
khan.co.kr Kyunghyang Shinmun
khaosod.co.th Khaosod
khaosodenglish.com Khaosod English
khmertimeskh.com Khmer Times
khovar.tj Khovar
kloop.kg Kloop
kobe-np.co.jp Kobe Shimbun
kompas.com Kompas
kompas.id Kompas
kontan.co.id Kontan
koreaherald.com The Korea Herald
koreajoongangdaily.joins.com Korea JoongAng Daily
koreatimes.co.kr The Korea Times
kuenselonline.com Kuensel
kumparan.com kumparan
kun.uz Kun.uz
kyodonews.net Kyodo News
laodong.vn Lao Động
laotiantimes.com The Laotian Times
liputan6.com Liputan6
listener.co.nz New Zealand Listener
livehindustan.com Hindustan
livelaw.in LiveLaw
livemint.com Mint
lnc.nc Les Nouvelles calédoniennes
lokmat.com Lokmat
loksatta.com Loksatta
ltn.com.tw Liberty Times
macaubusiness.com Macau Business
madhyamam.com Madhyamam
maharashtratimes.com Maharashtra Times
mainichi.jp The Mainichi
malaymail.com Malay Mail
malaysiakini.com Malaysiakini
mamamia.com.au Mamamia
manilatimes.net The Manila Times
manoramaonline.com Malayala Manorama
matangitonga.to Matangi Tonga
mathrubhumi.com Mathrubhumi
matichon.co.th Matichon
mb.com.ph Manila Bulletin
mediaindonesia.com Media Indonesia
merdeka.com Merdeka
michaelwest.com.au Michael West Media
mid-day.com Mid-Day
mihaaru.com Mihaaru
mingpao.com Ming Pao
mizzima.com Mizzima
mk.co.kr Maeil Business Newspaper
mmtimes.com The Myanmar Times
moneycontrol.com Moneycontrol
montsame.mn Montsame
mothership.sg Mothership
myanmar-now.org Myanmar Now
myrepublica.nagariknetwork.com Republica
nagalandpost.com Nagaland Post
natalie.mu Natalie
nation.com.pk The Nation (Pakistan)
nationalindigenoustimes.com.au National Indigenous Times
nationthailand.com The Nation (Thailand)
navbharattimes.indiatimes.com Navbharat Times
nawaiwaqt.com.pk Nawa-i-Waqt
ndtv.com NDTV
ndtv.in NDTV India
nepalitimes.com Nepali Times
netgazeti.ge Netgazeti
newagebd.net New Age
newcastleherald.com.au Newcastle Herald
newindianexpress.com The New Indian Express
news.am NEWS.am
news.cn Xinhua
news.com.au news.com.au
news.qq.com Tencent News
news.yahoo.co.jp Yahoo! News Japan
news18.com News18
newsfirst.lk News 1st
newshub.co.nz Newshub
newsis.com Newsis
newslaundry.com Newslaundry
newsnation.in News Nation
newsroom.co.nz Newsroom
nhandan.vn Nhân Dân
nhk.or.jp NHK
nikkansports.com Nikkan Sports
nikkei.com Nikkei
nippon.com Nippon.com
nishinippon.co.jp Nishinippon Shimbun
nknews.org NK News
nld.com.vn Người Lao Động
nst.com.my New Straits Times
ntnews.com.au NT News
nur.kz NUR.KZ
nzherald.co.nz The New Zealand Herald
odishatv.in OTV
odt.co.nz Otago Daily Times
ohmynews.com OhmyNews
okezone.com Okezone
okinawatimes.co.jp Okinawa Times
oneindia.com Oneindia
onlinekhabar.com Online Khabar
onmanorama.com Onmanorama
orda.kz Orda
oricon.co.jp Oricon News
orissapost.com OrissaPOST
outlookindia.com Outlook
ozodi.org Radio Ozodi
pajhwok.com Pajhwok Afghan News
pakistantoday.com.pk Pakistan Today
panarmenian.net PanARMENIAN.Net
patrika.com Rajasthan Patrika
pedestrian.tv PEDESTRIAN.TV
people.cn People's Daily
people.com.cn People's Daily
perthnow.com.au PerthNow
philstar.com The Philippine Star
phnompenhpost.com The Phnom Penh Post
pikiran-rakyat.com Pikiran Rakyat
pinkvilla.com Pinkvilla
pna.gov.ph Philippine News Agency
podrobno.uz Podrobno.uz
postcourier.com.pg Post-Courier
prabhatkhabar.com Prabhat Khabar
prachatai.com Prachatai
prajavani.net Prajavani
prothomalo.com Prothom Alo
ptinews.com PTI
punjabkesari.in Punjab Kesari
rappler.com Rappler
rediff.com Rediff
report.az Report
republicworld.com Republic World
republika.co.id Republika
rfa.org Radio Free Asia
risingnepaldaily.com The Rising Nepal
rnz.co.nz RNZ
rthk.hk RTHK
ryukyushimpo.jp Ryukyu Shimpo
sakshi.com Sakshi
samaa.tv SAMAA TV
samakal.com Samakal
samoaobserver.ws Samoa Observer
sandesh.com Sandesh
sangbadpratidin.in Sangbad Pratidin
sankei.com Sankei Shimbun
sanook.com Sanook
sbs.co.kr SBS
sbs.com.au SBS News
scmp.com South China Morning Post
scoop.co.nz Scoop
scroll.in Scroll.in
sentinelassam.com The Sentinel (Assam)
setn.com SETN
setopati.com Setopati
shine.cn Shine
siasat.com The Siasat Daily
sibconline.com.sb SIBC
sina.com.cn Sina
sinarharian.com.my Sinar Harian
sindonews.com SINDOnews
sixthtone.com Sixth Tone
skynews.com.au Sky News Australia
smh.com.au The Sydney Morning Herald
sohu.com Sohu
solomonstarnews.com Solomon Star
sponichi.co.jp Sponichi
startupdaily.net Startup Daily
stheadline.com Sing Tao
storm.mg Storm Media
straitstimes.com The Straits Times
stuff.co.nz Stuff
suara.com Suara
sun.mv Sun
sundaytimes.lk The Sunday Times (Sri Lanka)
sunstar.com.ph SunStar
tahiti-infos.com Tahiti Infos
taipeitimes.com Taipei Times
taiwannews.com.tw Taiwan News
tamilguardian.com Tamil Guardian
tamilnet.com TamilNet
tatoli.tl Tatoli
tbs.co.jp TBS
tbsnews.net The Business Standard (Bangladesh)
telanganatoday.com Telangana Today
telegraphindia.com The Telegraph (India)
tempo.co Tempo
tengrinews.kz Tengrinews
thaipbs.or.th Thai PBS
thaipbsworld.com Thai PBS World
thairath.co.th Thairath
thanhnien.vn Thanh Niên
theadvocate.com.au The Advocate (Tasmania)
theage.com.au The Age
theaustralian.com.au The Australian
thebhutanese.bt The Bhutanese
theborneopost.com The Borneo Post
theconversation.com The Conversation
thecourier.com.au The Courier (Ballarat)
thedailystar.net The Daily Star (Bangladesh)
theedgemalaysia.com The Edge Malaysia
thefinancialexpress.com.bd The Financial Express (Bangladesh)
thefridaytimes.com The Friday Times
thehimalayantimes.com The Himalayan Times
thehindu.com The Hindu
thehindubusinessline.com BusinessLine
thejakartapost.com The Jakarta Post
thekashmirwalla.com The Kashmir Walla
themercury.com.au The Mercury
themonthly.com.au The Monthly
thenational.com.pg The National (Papua New Guinea)
thenewdaily.com.au The New Daily
thenews.com.pk The News International
thenewsminute.com The News Minute
thepaper.cn The Paper
thephuketnews.com The Phuket News
thepioneer.com The Pioneer
thepost.co.nz The Post
thepress.co.nz The Press
theprint.in ThePrint
thequint.com The Quint
thesaturdaypaper.com.au The Saturday Paper
theshillongtimes.com The Shillong Times
thespinoff.co.nz The Spinoff
thestandard.com.hk The Standard (Hong Kong)
thestar.com.my The Star (Malaysia)
thestatesman.com The Statesman
thethaiger.com The Thaiger
theweek.in The Week (India)
thewest.com.au The West Australian
thewire.in The Wire
tienphong.vn Tiền Phong
timesca.com The Times of Central Asia
timesnownews.com Times Now
timesofindia.indiatimes.com The Times of India
tirto.id Tirto
todayonline.com TODAY (Singapore)
tokyo-np.co.jp Tokyo Shimbun
tolonews.com TOLOnews
townsvillebulletin.com.au Townsville Bulletin
toyokeizai.net Toyo Keizai Online
trend.az Trend
tribune.com.pk The Express Tribune
tribuneindia.com The Tribune (India)
tribunnews.com Tribunnews
tuoitre.vn Tuổi Trẻ
tuoitrenews.vn Tuổi Trẻ News
turan.az Turan
turkmen.news Turkmen.news
turkmenportal.com Turkmenportal
tvnz.co.nz TVNZ
udn.com United Daily News
unb.com.bd UNB
uniindia.com UNI
uza.uz UzA
vientianetimes.org.la Vientiane Times
vietnamnet.vn VietNamNet
vietnamnews.vn Việt Nam News
vietnamplus.vn VietnamPlus
vijaykarnataka.com Vijaya Karnataka
vikatan.com Vikatan
viva.co.id VIVA
vlast.kz Vlast
vnexpress.net VnExpress
vodenglish.news VOD English
vtv.vn VTV
waateanews.com Waatea News
watoday.com.au WAtoday
wionews.com WION
xinhuanet.com Xinhua
yicai.com Yicai
yicaiglobal.com Yicai Global
yna.co.kr Yonhap News Agency
yomiuri.co.jp The Yomiuri Shimbun
ytn.co.kr YTN
zakon.kz Zakon.kz
zantimes.com Zan Times
zaobao.com.sg Lianhe Zaobao
zeenews.india.com Zee News
zingnews.vn Zing News
znews.vn Znews
`;
