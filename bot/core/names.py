"""Words that tell a person from a place in a link's label: names, kinship, titles, places.

Names stand as `spelling.skeleton` spells them: in Latin, whatever script they were typed in, so
that one entry finds Айгүл, Айгуль and Aygul. The other words stand as people write them.
"""


def words(text: str) -> list[str]:
    """Split a list of words; people type "ё" and "е" alike."""
    return text.replace("ё", "е").split()


GIVEN = words("""
    abdi abdul abdull* abdur abdur* adil ahmad ahmed ahmet aida aidar aidin aisha akilai akmal
    akmaral alehand* alehei aleksand* aleksei alena alia alima alina alisher altinai amina amir
    anara anastas andrei anel anna anton anvar ardak arman artem artiom asan asel asem aset ashat
    askar aslan azamat aziz aziza bahadir bahit bahodir bahrom bahtiar bahtior baian bakit balnur
    begimai behruz berik bibi bilol bobur bolat botir bulat chingiz cholpon daler damir dana daniar
    danila darhan daria dastan dauren davron denis diana dias dina dinar dmitri doston egor ekaterin
    eldar eldor elena elmira elnur erik ermek eset evgen farhad farhod farida farrukh faruh fatim
    fedor feruz firdavs firuz firuza fotim galia galin gauhar grigori gulbahor gulchehra guli
    hadicha hadij halid halim hamid hasan hurshed hurshid husain husan husein huseyn iakov ibragim
    ibrahim ibrohim igor ikrom ildar ilhom ilia ilias ilshat indira inkar irina iroda ismail ismoil
    iulduz iulia iuri iusuf ivan jahongir jamal jamil jamol jamshed jamshid janar janna jansaia
    jasmin jasulan jasur javlon jazira jibek jildiz juldiz kadir kairat kalipa kamal kamil kamol
    kamshat kanat kanikei karim karina karligash kristina ksenia kubanich kulash kuznetsov larisa
    laura laziz lazzat leila liazzat lida lidia lilia liudmil lola ludmila madi madina maftuna
    mahabat mahambet mahim mahmud makpal maksim malik malika manija mansur marat maria mariam marina
    maris matlub meerim mehri merei meruert mihail mirzo mohira moldir muhabbat muham muhamad
    muhamed muhamm* muhtar munir murat murod muso mustafa nargis nargiz nasib nasim nasir natal
    natasha nazar nazim nigina nigor nikita nikolai nilufar nina nodir nosir nurai odil oisha oksana
    oleg olga olim oljas oraz ozod ozoda parvin parviz pavel perizat petr piotr rahat rahim rahmon
    raihon raisa rajab rashid raushan ravshan rinat roman ruslan rustam rustem sabina sabir sagdat
    said saida saliha salim salima saltanat samat sanjar sanobar saodat sardor saule sergei serik
    sevara sevinch shahlo shamil sharif shavkat sherzod shingis shirin shoira shuhrat shukur sidor
    simbat sitora smirnov sobir soliha stepan suhrob suraio svetlan tahir tahmin talgat tamara
    tatian timur tohir toktar tolegen tolgan* tolkin tomiris tursun ulan umar umed umid umida umut
    usman usmon vahid valentin vasili viacheslav viktor viktoria vladimir zafar zainab zamir zarif
    zarin zebo zere zia ziba zilola zoia zuhra zulf* zumrad
    """)
"""Given names of Central Asia and Russia, by their stem, which surnames are made of too.

`*` takes any ending; the usual ones are tried with each.
"""

FIRST = words("""
    abd abdu ai ak ali altin altun amir asil bai beibit bek dil er gul islam jan kuan mir nur oi sah
    said sar shah sher shoh tem temir toh tur ul umit
    """)
LAST = words("""
    afruz almas asil bakit bar bek bol dana dora dos fuza gaisha geldi gerim gul han jamal jan jon
    kul lan mira mirza nar naz nisa niso nora noz nur nura peri sara shod sultan sulu tai tore ulla
    ullo zat
    """)
"""Parts that make a name together: Nur-lan, Gul-mira, Dil-shod, Ai-gerim."""

ENDS = words("bai bek gul iddin jan jon murat murod nisa niso uddin ulla ullo")
"""Parts that make a name of whatever stands before them."""

NOT_NAMES = words("""
    andijan azerbai azerbaijan baklajan derjan dubai erikti flidubai gorojan grajdan liubai manbai
    mumbai musohibai ozbek parijan shimbai shubai soderjan tajribai uderjan ulanbator uzbek zaderjan
    """)
"""How words begin that only look like a name: towns, peoples, everyday words."""

LOOK_ALIKES = words("""
    готов готова здоров здорова киев киева королева остров острова покров покрова псков ростов
    ростова саратов саратова тамбов основа основы новы условы kiev moldova rostov saratov azov июля
    июли айдың oqtov sinov tolov sorov saylov tanlov tayyorlov тўлов сўров сайлов танлов оқтов
    работников мигрантов документов деревне деревны дини диний діни динӣ diniy dini дари dari ozodi
    озоди ораза жаңы жеке және люди людей саны сани толық toliq қате joriy жорий ҷори ҷорӣ vasiy
    васий васи васӣ alike катка катке танка танке танки галка мишка мишки олий олийи oliy oliyi толе
    төле мини шурыш мишке sane vary nasty выйти колонка колонке колонки колонку мыши мышей тонкий
    тонкая вары варка вале васеъ васеи қатъи қатъӣ ҷории тасы
    """)
"""Words as typed that only look like a name or a surname."""

FAMOUS = words("""
    abai abilai altinsarin auezov valihanov nazarbaev satpaev satbaev seifullin makataev kunaev
    konaev momishuli kabanbai bogenbai nauruzbai naurizbai raimbek raiimbek kazibek tolebi jambil
    jabaev chokan shokan iasaui iassaui iasavi navoi rudaki somoni toktogul pushkin gogol lenin
    gagarin chehov tolstoi suiunbai baitursinov jansugurov konisbaev timiriazev rozibakiev furmanov
    shevchenko panfilov
    """)
"""Whom streets, schools and stations carry the name of: these mark no family."""

CONTEXT = words("""
    школ мектеп мектеб school lyceum лице гимназ college колледж maktab мактаб
    kindergarten детсад садик
    сад балабақша балабакча бақша bogcha боғча кӯдакистон центр centre center орталы markaz марказ
    борбор day день дня дни дню күн kun куни рӯзи fair ярмарк жәрмеңке yarmarka ярмарка жарманке
    hospital clinic больниц клиник поликлин роддом аурухан емхан перзентхан kasalxona shifoxona
    беморхона шифохона оорукан mosque мечет мешіт masjid масжид масҷид мечит church церк bazaar
    bazar bozor базар бозор рынок рынк рынка market station вокзал автовокзал станц бекет vokzal
    автостанц house дом дома доме үйі uyi office офис кеңсе идора department отдел бөлім bolim
    association ассоциац қауымдаст fund фонд қор union союз одақ festival фестивал мейрам праздник
    bayram байрам holiday celebration meeting собран жиналыс majlis мажлис маҷлис жыйын lesson урок
    сабақ dars дарс library кітапхана библиотек китепкана kutubxona radio радио газет newspaper
    gazeta tv тв channel телек board доск стенд тақта support поддерж қолдау court суд сот help
    помощ көмек yordam кумак service услуг қызмет desk стол point пункт akimat акимат әкімд
    hokimiyat consul консул embassy посольств елшілік elchixona airport аэропорт әуежай hostel
    общежит жатақхан club клуб museum музе park парк project проект жоба week недел апта hafta
    protection защит құқық health здоров денсаулық тц трц цон policlinic ministry министерств
    business council совет кеңес congress форум forum conference university универс институт
    institute theatre театр stadium стадион gate ворота shop магаз дүкен дукон dokon cafe кафе
    canteen столов hotel отел гостиниц аптек pharmacy salon салон mall plaza committee комит ngo нпо
    ұйым tashkilot общин diaspora диаспор class класс сынып room кабинет reception приемн прием
    қабылдау bus автобус аялдама остановк border граница шекара кпп сш ош гкб мкр район ауыл village
    посел metro метро exhibition выставк concert концерт webinar online онлайн race марафон ward
    палат show program программ hotline evening вечер morning community course курс комнат doctor
    врач дәрігер духтур банк bank қоры қорына күні күніне күнү рӯз ошхон чайхан oshxona choyxona
    ресторан restaurant супермаркет minimarket минимаркет supermarket маркет парикмахерск дорухон
    дорихон dorixona дәріхан дарыкан дәмхан асхан ашкан наубайхан пекарн bakery klinik үйінде үйіне
    үйінің хонаи общество общества қоғам ҷамъият jamiyat society мағоза store стоматолог laborator
    лаборатор entrance parking вход парковк медцентр гастроном балалық bozori klinika ателье
    """)
"""How words for institutions, places, media and occasions begin."""

NAMED_BEFORE = words("""
    улица улице улицы ул проспект переулок площадь район микрорайон мкр село поселок аул метро парк
    имени им бульвар стадион университет театр музей музее рынок базар магазин кафе тц трц салон
    аэропорт кӯчаи кучаи хиёбони боғи мост памятник станция бозори масҷиди мечеть гостиница аптека
    библиотека библиотеке остановка остановке проспекте площади парке станции районе жк мавзолей
    """)
"""After these (Russian, Tajik) comes whom a place is named after."""

NAMED_AFTER = words("""
    көшесі даңғылы ауданы ауылы аулы атындағы атындагы nomidagi nomli номидаги номли kochasi кўчаси
    көчөсү району айылы мешіті базары саябағы алаңы стадионы университеті театры көпірі метросы
    бекеті street avenue district village square park university theatre theater stadium metro
    station mosque market bazaar bazar airport museum library boulevard road masjidi bozori мечити
    масжиди бозори tumani тумани mahallasi маҳалласи хан батыр батыра batyr би жолы жолу zholy joly
    кесенесі батыры
    """)
"""Before these (Kazakh, Uzbek, Kyrgyz, English) comes whom a place is named after."""

HOMELY = words("""
    family mother mom семья мама мать отбасы ана oila ona оила она модар үйбүлө эне
    """)
BODIES = words("""
    bank fund centre center банк фонд центр қор орталы маркази марказ markaz борбор
    """)
"""A family word is a name when one of these follows after a comma: "Отбасы, банк"."""

ROOMS = words("""
    room ward floor flat комнат палат этаж подъезд квартир кабинет общежит дома вагон класса группы
    бөлме қабат пәтер xona xonasi хона қават qavat podyezd podezd хонаи ошёна
    """)
"""How words for a part of a house begin: who is told apart by one of these lives there."""

CONDITION = words("""
    pregnant deaf blind mute disabled divorced crippled lame homeless беременная беременной
    беременную глухой глухая глухую глухому глухого глухонемой глухонемая слепой слепая слепую
    слепому слепого немой немая хромой хромая хромому многодетная многодетной многодетную
    многодетный одинокая одинокой одинокую больной больная больную больному раненый раненая
    разведенная разведенной разведенный брошенная овдовевшая бездомный бездомная бездомной пожилая
    пожилой пожилому безногий безрукий горбатый горбатая лысый инвалид инвалида инвалиду инвалидка
    колясочник колясочника колясочница колясочнице роженица роженице роженицу диабетик бомж
    погорелец наркоман алкоголик аутист даун жүкті екіқабат саңырау керең мылқау көпбалалы балалы
    мүгедек жалғызбасты соқыр зағип ақсақ ажырасқан homilador kar kor soqov bolali nogiron ojiz
    yolgiz beva ajrashgan ҳомиладор ногирон кар кўр соқов болали ожиз ёлғиз ажрашган ҳомила маъюб
    нобино кӯр кару гунг серфарзанд ланг бойлуу дүлөй майып балалуу сокур кембагал ажырашкан жалгыз
    """)
"""Conditions that mark one person when used as a noun ("the pregnant one", "глухой с 2 этажа")."""

SHORT = words("""
    tania svetka dinka sasha sania masha misha dasha pasha lesha liosha alesha aliosha natasha
    serioja sereja grisha katia petia vasia vania nastia vitia vova volodia dima kolia tolia jenia
    tioma fedia senia stiopa boria gena lenia liuda liusia nura ritka liza zina klava tosia varia
    lara ksiusha lialia mila nelia eliona ulia olia ania alia elia irochka irka zara zulia gulia
    dilia baha beka aika jeka jania nurik rustik rusik azik fara farik shoha shura shurik tolik
    bahtik edik vitalik ravik marik sanek sanjik asik baurik bauka dosik erkosh maksik slavik vadik
    valera kostia iasha tonia galka valia nata tasia niusha niura liosia egorka ilusha mitia fira
    zuma hadia saulesha aijanka aliska guzia zifa aselka jadik jora gosha alik
    """)
"""Short given names (Саша, Таня, Гуля, Нурик)."""

SHORT_WORDS = words("""
    света свете светы свету светой рая рае раи слава славе паша паше рома роме тома лена лене лены
    лену роза розе вера вере веры надя наде нади люба любе надежда надежде аня ане ани аню оля оле
    оли олю ира ире иры иру ася асе аля але юля юле эля эле яна инна алла фая фае соня соне поля зоя
    рита рите нина нине
    """)
"""Short names that are other words too: only with a capital, and not behind a place."""

ELDERS = words("""
    amak apa apai aga apake apke apshe aje ajeke agai aka akai opa opai hola holai amaki ammai tate
    koke jenge jene jezde nagashi karindas karindash kainaga kelin kudagi singl sinli sindi taene
    taiata tago toga ianga iangai baike eje ejeke kelinoi pochcha opacha buvi buvijon bibi hohar
    barodar uka
    """)
"""Words for elders and kin of Central Asia, by their stem, whatever ending follows."""

TITLES = words("""
    mr mrs ms miss mister madam sir dr господин господину господина госпожа госпоже госпожи
    гражданин гражданина гражданка гражданке гражданки гр тов товарищ
    апа апы апе апу апой апай аға ағай ага агай ака
    aka akа опа opa әже әпке әпше эже эжеке xola хола amaki амаки apa apai apay agai agay тетя тети
    тете тетю дядя дяди дяде aunt auntie гн гну гжа гже uncle хонум xonim хоним мырза ханым муаллима
    домла domla устод устоз ustoz janob жаноб ҷаноб байке мадам мисс мистер байбіше др
    """)
"""Titles, and the words for elders that stand with a name."""

KIN = words("""
    widow widower neighbour neighbor wife husband son daughter sister brother niece nephew
    grandmother grandma grandfather grandpa grandson granddaughter cousin landlord landlady bride
    orphan housemaid nanny вдова вдовы вдове вдову вдовой вдовец вдовца вдовцу сосед соседа соседу
    соседка соседке соседки соседку жена жены жене жену муж мужа мужу сын сына сыну дочь дочери
    дочка дочки дочке сестра сестре сестру брат брата брату бабушка бабушке бабушки дедушка дедушке
    племянник племянница теща свекровь невестка невестке зять внук внучка сирота сироте няня хозяйка
    хозяин жесір көрші көршім көршіме көршісі әйелім әйелі күйеуім күйеуі келін немере немерем інім
    сіңлім әпкем ағам анам әкем балам қызым ұлым жетім жиен beva qoshni qoshnim qoshnimga xotin
    xotini xotinim singlim singlisi akam ukam opam buvi buvim kelin onam otam bolam qizim oglim
    yetim nabira jiyan eri erim бева бевазан қўшни қўшним хотин хотини хотиним синглим акам укам
    опам буви келин онам отам болам қизим ўғлим етим набира жиян ҳамсоя ҳамсояи ҳамсояам шавҳар
    шавҳари писар писари писарам духтар духтари духтарам хоҳар хоҳари хоҳарам бародар бародари
    бародарам модарам падарам занам ятим кӯдакам набера ҳамсояамон жесир кошуна кошунам коңшу коңшум
    аялы аялым күйөөсү күйөөм небере сиңдим эжем апам атам энем my моя мой моей моему моего мою моим
    менің mening менинг менин
    """)
"""Words that mark one person in whatever place: kin, neighbours, and "my"."""

ONE = words("""
    family household client user beneficiary person child baby mother mum mom father dad woman man
    girl boy lady guy pupil student patient migrant refugee applicant friend tenant parent teenager
    worker somebody someone he she her him семья семьи семье семью семьей домохозяйство клиент
    клиента клиенту клиентка клиентке клиентки человек человека человеку ребенок ребенка ребенку
    малыш девочка девочки девочке девочку девушка девушке мальчик мальчика мальчику парень мать
    матери мама мамы маме папа папы папе отец отца отцу женщина женщине женщину мужчина мужчине
    мужчины ученик ученика ученику ученица ученицы ученице студент студента студенту студентка
    студентке пациент пациента пациенту пациентка пациентке мигрант мигранта мигранту мигрантка
    мигрантке беженка заявитель заявителя подопечный подопечная получатель друг друга другу подруга
    подруги подруге знакомый знакомая работник рабочий рабочему работница отбасы отбасына отбасының
    отбасысы адам адамға бала балаға баласы ана анаға анасы әке әкесі әйел әйелге қыз қызға ұл жігіт
    оқушы оқушыға науқас дос досым жұмысшы мигрантқа oila oilasi oilaga mijoz mijozga odam kishi
    bola bolaga bolasi ona onasi otasi ayol ayolga erkak qiz oquvchi talaba bemor dost dostim ishchi
    shaxs оила оиласи оилага оилаи мижоз мижозга одам киши бола болага боласи она онаси отаси аёл
    аёлга эркак қиз ўқувчи талаба бемор дўст дўстим ишчи шахс муштарӣ мизоҷ кӯдак кӯдаки модар
    модари падар падари зан зани мард ҷавон хонанда дӯст дӯстам коргар бүлө бүлөсү бүлөгө үйбүлө
    кардар баланын эне энеси атасы аял аялга эркек кыз окуучу бейтап жумушчу beneficiar бенефициар
    бенефициара бенефициару
    """)
"""Words for one person or family that institutions may have in their name ("family centre")."""

NUMBERED = words("""
    case file dossier record card link code id participant person list flyer handout дело кейс досье
    анкета карта карточка ссылка код участник участница получатель листовка заявка обращение іс ісі
    сілтеме ish иш ҳавола havola парванда шилтеме қатысушы ishtirokchi қоғоз куҷҷат hujjat
    """)
"""Words that mark one person when a number stands beside them."""
