### Joldas: registration and legal stay, Uzbek (Latin)
### reviewed: no

topic = 📄 Roʻyxatdan oʻtish va yashash

## Questions

need = Savolingiz nima haqida?
    .help = Ismingizni soʻramaymiz. Bot hech kim haqida xabar bermaydi.
    .arrived = Yangi keldik yoki koʻchdik
    .days = Necha kun tursak boʻladi?
    .longer = Uzoqroq qolmoqchimiz
    .over = Muddatimiz oʻtib ketdi
    .child = Bolam: tugʻilishi, hujjati
    .papers = Pasport, ИИН, ruxsatlar
    .danger = Yurtimda menga xavf bor

arrived = Oilangizga qaysi biri toʻgʻri keladi?
    .help = Uy egasi (принимающее лицо) – siz turgan uy yoki mehmonxona egasi.
    .d0-3 = Kelganimizga 3 kungacha boʻldi
    .d4-30 = Kelganimizga 4–30 kun boʻldi
    .more = Kelganimizga 30 kundan oshdi
    .host-refuses = Uy egasi yordam bermayapti
    .moved = Yangi manzilga koʻchdik
    .sold = Pulga roʻyxatga qoʻyishmoqchi

citizenship = Qaysi davlat fuqarosisiz?
    .help =
        Qoidalar har xil. Oilada fuqarolik har xilmi? Avval bir kishini tanlang.
        ЕАЭС: Rossiya, Qirgʻiziston, Armaniston, Belarus. Vizasiz: Oʻzbekiston, Tojikiston va boshqalar.
        Bot kimligingizni yozib qoʻymaydi.
    .visa-free = Oʻzbekiston/Tojikiston vizasiz
    .eaeu = Qirgʻiziston, Rossiya, ЕАЭС
    .visa = Viza bilan kelganman
    .kandas = Millatim qozoq (кандас)
    .none = Fuqaroligim yoʻq
    .unsaid = Aytishni xohlamayman

eaeu = ЕАЭС davlatlari: sizga nima kerak?
    .days = Necha kun tursam boʻladi?
    .job = Ishim bor yoki ish topdim
    .worker-family = Oilamdan kimdir ishlaydi
    .job-ended = Mehnat shartnomam tugadi
    .family = Shu yerdagi oilamga qoʻshilish
    .study = Oʻqish, kasalxona yoki biznes
    .permanent = Doimiy yashab qolish

visa-free = Vizasiz keldingiz: sizga nima kerak?
    .days = Necha kun tursam boʻladi?
    .job = Ishlayman yoki ishlamoqchiman
    .family = Shu yerdagi oilamga qoʻshilish
    .study = Oʻqish, kasalxona yoki biznes
    .how = Ruxsat (РВП) uchun ariza
    .permanent = Doimiy yashab qolish

visa = Viza bilan keldingiz: sizga nima kerak?
    .days = Necha kun tursam boʻladi?
    .job = Ishlayman yoki ishlamoqchiman
    .family = Shu yerdagi oilamga qoʻshilish
    .study = Oʻqish, kasalxona yoki biznes
    .how = Ruxsat (РВП) uchun ariza
    .permanent = Doimiy yashab qolish

any-citizenship = Sizga nima kerak?
    .days = Necha kun tursam boʻladi?
    .job = Ishlayman yoki ishlamoqchiman
    .family = Shu yerdagi oilamga qoʻshilish
    .study = Oʻqish, kasalxona yoki biznes
    .how = Ruxsat (РВП) uchun ariza
    .permanent = Doimiy yashab qolish

over = Muddatingiz necha kun oʻtdi?
    .help = Ruxsat berilgan oxirgi kundan boshlab sanang. Bot hech kim haqida xabar bermaydi.
    .d1-3 = 1–3 kun
    .d4-10 = 4–10 kun
    .more = 10 kundan koʻp
    .again = Bir yil ichida yana oʻtdi
    .unsure = Bilmayman
    .border = Kirgizishmadi yoki chiqarishdi

child = Bolangiz qayerda tugʻilgan?
    .help = Muddatingizni aniq bilmaysizmi? “Shu yerda, hujjat joyida emas” tugmasini bosing.
    .born = Shu yerda, muddatimiz oʻtmagan
    .born-no-stay = Shu yerda, hujjat joyida emas
    .came = Chet elda, biz bilan kelgan
    .iin = Bolamga raqam (ИИН) kerak

papers = Qaysi hujjat kerak?
    .lost = Pasport yoʻqoldi, oʻgʻirlandi
    .iin = Shaxsiy raqam (ИИН)
    .how = Vaqtincha ruxsat (РВП)
    .permanent = Doimiy yashash (ВНЖ)
    .no-citizenship = Fuqaroligim yoʻq yoki noaniq
    .kandas = Millatim qozoq (кандас)

## Answers: just arrived, address, host

first-3-days = Yangi keldingiz: dastlabki kunlar
    .next =
        1. Uy egasidan bugunoq soʻrang: xabarnoma (уведомление о прибытии) yuborsin.
        2. Unga siz kelgan kundan boshlab 3 ish kuni beriladi.
        3. Qayerdan yuborishni koʻrsating: vmp.gov.kz, eqonaq.kz yoki eQonaq ilovasi.
        4. Bolalaringizni ham yozib qoʻyishni soʻrang.
        5. Tasdiqni suratga olib, saqlab qoʻying.
    .why =
        Xabarnomani yuborish sizning emas, uy egasining ishi. Uy egasi – uyini ijaraga bergan odam, qarindosh yoki mehmonxona. Turar joy bergan ish beruvchi ham uy egasi. Oddiy odam (firma emas) kechiksa, ogohlantirish oladi. Har yangi kirganda va manzil oʻzgarganda xabarnoma yana yuboriladi. Maslahat firmalari aytishicha, u har qanday yoshdagi odam uchun kerak.

        Yangi buyruqda shunday deyilgan: 2026-yil 1-iyuldan koʻp chet elliklar oʻzi ham roʻyxatdan oʻtadi. Ularga 30-kalendar kungacha vaqt beriladi.
    .unsure = 30-kungacha oʻzi roʻyxatdan oʻtish bilan birga 3 ish kunlik xabarnoma ham qolganmi yoki yoʻqmi.

host-refuses = Uy egasi rad etyapti yoki jim yuribdi
    .risk = Yashash muddatingiz oʻtgan boʻlsa, shikoyatdan keyin u haqda soʻrashlari mumkin. Avval 111 yoki pastdagi yordam tashkiloti (НПО) bilan gaplashing. 111 ga ismingizni aytmasangiz ham boʻladi.
    .next =
        1. Uy egasiga xotirjam ayting: xabarnoma yuborish uning ishi.
        2. Internetda qanday yuborishni koʻrsating: vmp.gov.kz, eqonaq.kz yoki eQonaq ilovasi.
        3. Ayting: oddiy odam (firma emas) kechiksa, ogohlantirish oladi.
        4. Baribir koʻnmasa, xabarnoma yuboradigan boshqa uy egasini qidiring.
        5. Nima qilishni bilmasangiz, 111 ga qoʻngʻiroq qiling.
    .why =
        Qonun uy egasiga 3 ish kuni beradi. Oddiy odam bir yil ichida yana kechiksa, jarima 30 МРП ({ $mci-30 } tenge).

        Uy egasi qoʻrqayotgan ham boʻlishi mumkin. Muddati oʻtgan chet ellikka joy bergan oddiy odam 25 МРП ({ $mci-25 } tenge) toʻlaydi.

        Yangi tartibda siz oʻzingiz roʻyxatdan oʻtasiz. Unda uy egasi rad etsa, roʻyxatdan oʻtkazilmaysiz.
    .unsure = yangi tartib bilan birga 3 ish kunlik xabarnoma ham qolganmi; yangi tartib boshlanganmi yoki yoʻqmi.

register-by-day30 = 30-kungacha oʻzingiz roʻyxatdan oʻtish
    .risk = Yashash muddatingiz oʻtgan boʻlsa, roʻyxatdan oʻtkazishmaydi. Ariza berishdan yoki idoraga borishdan oldin 111 ga qoʻngʻiroq qiling. Ismingizni aytmasangiz ham boʻladi.
    .next =
        1. 1414 ga qoʻngʻiroq qiling va soʻrang: bu yangi qoida menga tegishlimi?
        2. Tegishli boʻlsa, chegaradan oʻtgach, 30-kalendar kundan kechikmay roʻyxatdan oʻting.
        3. Buni internetda, Migratsiya politsiyasi axborot tizimida qiling. Manzilini 1414 dan soʻrang.
        4. Ism, tugʻilgan kun, pasport, uy egasi va manzilni yozing.
        5. Uy egasi ilovada tasdiqlasin. Keyin sertifikatni saqlab qoʻying.
    .why =
        Vazirlik buyrugʻi boʻyicha bu 2026-yil 1-iyuldan boshlanishi kerak edi. U vizasiz kiradigan davlatlar fuqarolari uchun. Davlatlar shartnomasida boshqacha boʻlishi mumkin. Maʼlumot xato yoki muddat oʻtgan boʻlsa, rad etiladi. Uy egasi rozi boʻlmasa ham rad etiladi. Oʻsha iyuldan keyin yozilgan sahifa topmadik.
    .unsure = bu qoida boshlanganmi va qanday jarima bor; bolalar, 30 kun ruxsati bor odamlar va ЕАЭС ishchilari bilan qanday boʻlishi; uy egasining 3 kunlik xabarnomasi qolganmi yoki yoʻqmi.

moved = Yangi manzilga koʻchdingiz
    .risk = Xizmat markazida (ЦОН) migratsiya politsiyasi ham ishlaydi. Yashash muddatingiz oʻtgan boʻlsa, birinchi boʻlib u yerga bormang. Avval 111 ga qoʻngʻiroq qiling. Ismingizni aytmasangiz ham boʻladi.
    .next =
        1. Yangi uy egasidan yangi xabarnoma (уведомление о прибытии) yuborishni soʻrang.
        2. Unga 3 ish kuni beriladi. Bolalaringizni ham yozsin.
        3. 1414 dan soʻrang: yangi manzilni oʻzim ham roʻyxatdan oʻtkazamanmi?
        4. “Ha” deyishsa, koʻchgandan keyin 5 ish kuni ichida qiling.
        5. Tasdiqni suratga olib, saqlab qoʻying.
    .why =
        Manzil har oʻzgarganda uy egasi xabarnomani yana yuboradi. Yangi buyruq boʻyicha oʻzingiz ham 5 ish kuni ichida roʻyxatdan oʻtasiz. Eski manzil keyin oʻzi oʻchadi. Bu buyruq vizasiz kiradigan davlatlar fuqarolari uchun.
    .unsure = yangi buyruq boshlanganmi; u bilan birga uy egasining xabarnomasi ham qolganmi yoki yoʻqmi.

paper-registration = Pulga roʻyxatga qoʻyamiz, deyishsa
    .risk = Pul berib boʻldingizmi? Idoraga yolgʻiz bormang. Avval 111 ga qoʻngʻiroq qiling yoki pastdagi yordam tashkilotidan (НПО) soʻrang. 111 ga ismingizni aytmasangiz ham boʻladi.
    .next =
        1. Oʻzingiz yashamaydigan manzil uchun pul bermang.
        2. Oʻzingiz yashab turgan uyning egasidan soʻrang.
        3. U rad etsa, pastdagi “Uy egasi rad etyapti yoki jim yuribdi” sahifasini oching.
        4. Pul berib boʻlgan boʻlsangiz, 111 dan soʻrang: endi nima qilay?
    .why =
        Politsiya bunday yozuvlarni bekor qiladi. Keyin siz roʻyxatsiz qolasiz. 2025-yilda taxminan 70 000 odam soxta roʻyxatda turgani aniqlangan. Ular 1 000 ga yaqin xonadonda yozilgan. Bitta xonadonda 154 kishi chiqqan. Oʻsha yili 14 600 odam roʻyxatsiz yashagani uchun jazo olgan.

        Ayrim uy egalari qoʻrqadi. Muddati oʻtgan chet ellikka joy bergan oddiy odam 25 МРП ({ $mci-25 } tenge) toʻlaydi.

## Answers: how many days

days-eaeu = ЕАЭС fuqarolari: 180 kunda 90 kun
    .next =
        1. Oxirgi 180 kunda bu yerda necha kun turganingizni sanang.
        2. 90 kungacha yashash ruxsati kerak emas.
        3. Uzoqroq ishlamoqchimisiz? 90 kun tugamasdan shartnoma tuzing.
        4. Boshqa sabab boʻlsa, vaqtincha yashash ruxsati (РВП) haqida 1414 dan vaqtida soʻrang.
        5. Kunlar tugaganmi? Pastdagi “Muddatingiz necha kun oʻtdi?” savolini oching.
    .why =
        Shartnoma boʻlsa, siz va oilangiz u tugaguncha yashay olasiz. Shu yerda turib РВП yoki viza oldingizmi? Unda bu cheklov sizga tegishli emas.

        Qirgʻiziston Tashqi ishlar vazirligi ogohlantiradi: 180 kunda 90 kundan koʻp turgan odamni kirgizmasliklari mumkin.

        Rossiya fuqarolari ichki pasport bilan kira oladi. Ularning 14 yoshgacha bolasi tugʻilganlik guvohnomasi bilan kira oladi. Lekin ИИН, РВП va ВНЖ uchun odatda xorijga chiqish pasporti soʻraladi.

days-visafree-cis = Vizasiz: 30 kun, 180 kunda esa 90
    .next =
        1. Oxirgi marta qaysi kuni kirganingizni toping.
        2. Har kirganda koʻpi bilan 30 kalendar kun turing.
        3. Oxirgi 180 kundagi hamma kunni sanang: koʻpi bilan 90.
        4. Uzoqroq qolish uchun vaqtincha yashash ruxsati (РВП) haqida 1414 dan vaqtida soʻrang.
        5. Kunlar tugaganmi? Pastdagi “Muddatingiz necha kun oʻtdi?” savolini oching.
    .why =
        Ikkala cheklov birga amal qiladi. Chiqib, qaytib kirsangiz ham 90 kun yangidan boshlanmaydi. Shu yerda turib РВП yoki viza oldingizmi? Unda 180 kundagi 90 kun cheklovi sizga tegishli emas. Vizasiz kirgan odam kerakli ruxsatsiz pulga ishlay olmaydi.

        Oʻzbekiston va Tojikiston fuqarolari 30 kun roʻyxatdan oʻtmay tura oladi. Yangi qoida 30-kungacha roʻyxatdan oʻtishni talab qilishi mumkin. “30-kungacha oʻzingiz roʻyxatdan oʻtish” sahifasini oching.
    .unsure = yangi qoida Oʻzbekiston va Tojikiston bilan kelishuvlarga qanday mos kelishi.

visa-country = Viza bilan kelgansiz
    .risk = Xizmat markazida (ЦОН) migratsiya politsiyasi ham ishlaydi. Vizangiz tugagan boʻlsa, birinchi boʻlib u yerga bormang. Avval 111 ga qoʻngʻiroq qiling. Ismingizni aytmasangiz ham boʻladi.
    .next =
        1. Vizadagi sanalarga qarang.
        2. 1414 dan soʻrang: bu viza bilan qancha tursam boʻladi?
        3. Uzoqroq qolish uchun qaysi ruxsat (РВП) toʻgʻri kelishini ham soʻrang.
        4. Viza tugamasdan qoʻngʻiroq qiling.
    .why =
        Hamma vizaga toʻgʻri keladigan kunlar sonini topmadik. Shu yerda turib viza yoki РВП oldingizmi? Unda 180 kundagi 90 kun cheklovi sizga tegishli emas. MDH (СНГ) fuqarolariga 30 kundan koʻp turish uchun РВП kerak. ЕАЭС fuqarolariga 90 kundan koʻp turish uchun kerak.
    .unsure = vizangiz necha kun berishi; uni shu yerda uzaytirsa boʻladimi yoki yoʻqmi.

count-days = Kunlarni qanday sanash kerak
    .next =
        1. Har kirgan va chiqqan kuningizni yozib chiqing.
        2. Bugundan 180 kun orqaga sanang.
        3. Shu vaqt ichida Qozogʻistonda turgan kunlarni qoʻshing. Vizasiz kirganmisiz? Unda koʻpi bilan 90.
        4. Vizasiz kirganmisiz va ЕАЭС davlatidan emasmisiz? Unda har kirganda ham koʻpi bilan 30 kalendar kun turing.
        5. Kunlar oshgan yoki aniq bilmasangiz, 111 ga qoʻngʻiroq qiling. Ismingizni aytmasangiz ham boʻladi.
    .why =
        180 kun har kuni oldinga suriladi. Shuning uchun chiqib, qaytib kirish kunlarni oʻchirmaydi. ЕАЭС – Rossiya, Qirgʻiziston, Armaniston, Belarus. Ularning fuqarolariga 180 kunda 90 kun mumkin. Shu yerda turib РВП yoki viza oldingizmi? Unda 90 kun cheklovi sizga tegishli emas. Kunlar oshsa, chegaradan kirgizmasliklari ham mumkin.
    .unsure = kirgan va chiqqan kun toʻliq kun deb sanaladimi yoki yoʻqmi.

## Answers: to stay longer

eaeu-worker = ЕАЭС: ish bilan qolish
    .risk = Xizmat markazida (ЦОН) migratsiya politsiyasi ham ishlaydi. Yashash muddatingiz oʻtgan boʻlsa, birinchi boʻlib u yerga bormang. Avval 111 ga qoʻngʻiroq qiling. Ismingizni aytmasangiz ham boʻladi.
    .next =
        1. Ish beruvchi bilan mehnat shartnomasi tuzing.
        2. Ish beruvchi uni davlat reyestriga (ЕСУТД) kiritsin.
        3. Xizmat markaziga (ЦОН) vaqtincha yashash ruxsati (РВП) uchun ariza bering.
        4. Yoki eGov orqali bering. Elektron imzo yoki SMS-kod kerak.
        5. Shartnoma tugaguncha РВП har yili yangilanadi.
    .why =
        ЕАЭС fuqarolariga ishlash ruxsati kerak emas. Shartnoma tugaguncha siz va oilangiz yashay olasiz. РВП bir yilga beriladi, lekin uning muddati shartnomadan oshmaydi. Shartnoma davlat reyestrida turishi kerak. Rossiyadan boʻlsangiz, РВП uchun odatda xorijga chiqish pasporti soʻraladi.

eaeu-family = ЕАЭС ishchisining oilasi
    .risk = Xizmat markazida (ЦОН) migratsiya politsiyasi ham ishlaydi. Yashash muddatingiz oʻtgan boʻlsa, birinchi boʻlib u yerga bormang. Avval 111 ga qoʻngʻiroq qiling. Ismingizni aytmasangiz ham boʻladi.
    .next =
        1. Ishlaydigan oila aʼzosidan mehnat shartnomasi nusxasini oling.
        2. Nikoh va tugʻilganlik guvohnomalarini tayyorlang.
        3. 1414 dan soʻrang: ularga apostil yoki legalizatsiya kerakmi?
        4. Ularni tarjima qildirib, notariusda tasdiqlating.
        5. Ruxsat (РВП) uchun xizmat markaziga (ЦОН) yoki eGov orqali ariza bering.
    .why =
        Ishchining shartnomasi tugaguncha siz ham yashay olasiz. РВП bir yilga beriladi, lekin uning muddati shartnomadan oshmaydi. Bir maslahat firmasi aytishicha, 16 yoshgacha bolaga РВП kerak emas. Yevropa Ittifoqi puli bilan ishlagan loyiha ogohlantiradi: unda bolada maktab va poliklinika uchun hujjat boʻlmasligi mumkin.
    .unsure = ЕАЭС ishchilari va oilalari dastlabki 30 kunda roʻyxatdan oʻtmasa ham boʻladimi yoki yoʻqmi.

eaeu-job-ended = ЕАЭС: shartnomangiz tugadi
    .next =
        1. Shartnoma tugagan kunni yozib qoʻying.
        2. Kirgan kuningizdan beri kunlarni sanang. 90 kundan koʻpmi? Shartnoma muddatidan oldin tugadimi?
        3. Ikkalasi ham “ha” boʻlsa, yangi shartnomaga 15 kuningiz bor.
        4. 90 kundan oshmagan boʻlsa, “Kunlarni qanday sanash kerak” sahifasini oching.
        5. 15 kun ham oʻtdimi? Idoraga borishdan oldin 111 ga qoʻngʻiroq qiling.
    .why =
        Bu 15 kunni ЕАЭС davlatlarining oʻzaro shartnomasi beradi. Mamlakatdan chiqish shart emas. Undan keyin muddatingiz oʻtgan deb sanalishi mumkin. Muddat 3 kungacha oʻtsa, qonunda ogohlantirish yozilgan. Undan keyin jarimalar, keyinroq mamlakatdan chiqarib yuborish ham bor.
    .unsure = shartnoma oʻz vaqtida tugasa ham shu 15 kun beriladimi yoki yoʻqmi.

rvp-family = Shu yerdagi oilangizga qoʻshilish
    .risk = Xizmat markazida (ЦОН) migratsiya politsiyasi ham ishlaydi. Yashash muddatingiz oʻtgan boʻlsa, birinchi boʻlib u yerga bormang. Avval 111 ga qoʻngʻiroq qiling. Ismingizni aytmasangiz ham boʻladi.
    .next =
        1. Oila aʼzongiz siz uchun ruxsat (РВП) soʻrasin.
        2. 1414 dan soʻrang: guvohnomalarga apostil yoki legalizatsiya kerakmi?
        3. Ularni tarjima qildirib, notariusda tasdiqlating.
        4. Barmoq izlarini topshiring.
        5. Xizmat markaziga (ЦОН) yoki eGov orqali ariza bering.
    .bring =
        • ariza
        • pasport yoki shaxsiy guvohnoma nusxasi
        • tibbiy sugʻurta nusxasi (ЕАЭС fuqarolariga kerak emas)
        • uy sizniki boʻlmasa, uy egasining notarius tasdiqlagan roziligi
        • barmoq izi topshirilgani haqida maʼlumotnoma
        • nikoh yoki tugʻilganlik guvohnomasi
    .why =
        Siz yoniga kelgan qarindosh siz uchun vaqtincha yashash ruxsatini (РВП) soʻrashi mumkin. Bir maslahat firmasi aytishicha, ishchining eri yoki xotini va bolalari uni ishchiga berilgan muddatga ola oladi. 2024-yil 1-yanvardan barmoq izlari albatta olinadi.
    .unsure = qaysi qarindoshlar oila hisoblanishi.

rvp-work = Ishlash uchun: avval ruxsat, keyin РВП
    .risk = Ruxsatsiz ishlab yuribsizmi? Ishchining oʻzi ham jazolanadi: 25 МРП ({ $mci-25 } tenge), 10 kungacha qamoq yoki mamlakatdan chiqarib yuborish. Idoraga borishdan oldin pastdagi yordam tashkiloti (НПО) yoki 111 bilan gaplashing.
    .next =
        1. ЕАЭС fuqarosimisiz? Ruxsat kerak emas. “ЕАЭС: ish bilan qolish” sahifasini oching.
        2. Xonadonda ishlash uchun eGov orqali mehnat immigranti ruxsatini (разрешение трудовому иммигранту) oling.
        3. Kompaniyada ishlash uchun imzodan oldin uning chet ellik ishchi olish ruxsatini soʻrang.
        4. Mehnat shartnomasini faqat shundan keyin imzolang.
        5. Ish beruvchi siz uchun yashash ruxsatini (РВП) soʻrasin.
    .cost = Xonadon uchun ruxsat 1 oydan 12 oygacha beriladi.
    .why =
        Vizasiz kirish shaxsiy ishlar, sayohat va qisqa xizmat safari uchun. Pulga ishlashga kerakli ruxsat shart. Xonadon uchun ruxsat faqat oʻsha uydagi ishlarga yaraydi. Bunday ruxsatlar soni cheklangan (kvota). Qarorni hokimlik (акимат) chiqaradi. 2026-yil 13-apreldan xizmat markazi (ЦОН) bu ruxsat uchun qogʻoz olmaydi.

rvp-study-treatment-business = Oʻqish, kasalxona yoki biznes
    .risk = Xizmat markazida (ЦОН) migratsiya politsiyasi ham ishlaydi. Yashash muddatingiz oʻtgan boʻlsa, birinchi boʻlib u yerga bormang. Avval 111 ga qoʻngʻiroq qiling. Ismingizni aytmasangiz ham boʻladi.
    .next =
        1. Kunduzgi oʻqish: ruxsatni (РВП) siz uchun maktab, kollej yoki universitet soʻrasin.
        2. Kasalxonada yotib davolanish: kasalxona soʻrasin.
        3. Biznes: hokimlikka (акимат) murojaat qiling.
        4. Keyin xizmat markaziga (ЦОН) yoki eGov orqali ariza bering.
    .bring =
        • ariza
        • pasport yoki shaxsiy guvohnoma nusxasi
        • tibbiy sugʻurta nusxasi (ЕАЭС fuqarolariga kerak emas)
        • uy sizniki boʻlmasa, uy egasining notarius tasdiqlagan roziligi
        • barmoq izi topshirilgani haqida maʼlumotnoma
        • oʻqish, davolanish yoki biznes haqida hujjat
    .why =
        Siz uchun ruxsatni (РВП) kim soʻrashi mumkinligi qonunda yozilgan. Yuqoridagilar shular orasida. 28.05.2024 dan chet ellik kompaniya ochishi yoki unga qoʻshilishi uchun maxsus hujjat kerak. Bu – biznes-immigrant vizasi yoki РВП, yoki yashash guvohnomasi (ВНЖ).
    .unsure = yakka tadbirkor (ИП) boʻlgan chet elliklar uchun qoidalar.

rvp-how = РВП uchun qanday ariza beriladi
    .risk = Xizmat markazida (ЦОН) migratsiya politsiyasi ham ishlaydi. Yashash muddatingiz oʻtgan boʻlsa, birinchi boʻlib u yerga bormang. Avval 111 ga qoʻngʻiroq qiling. Ismingizni aytmasangiz ham boʻladi.
    .next =
        1. Uni siz uchun kim soʻrashini toping: qarindosh, ish beruvchi, oʻqish joyi, kasalxona.
        2. Uy egasidan notarius tasdiqlagan rozilik oling.
        3. Barmoq izlarini topshiring.
        4. Muddat tugamasdan xizmat markaziga (ЦОН) ariza bering.
        5. Yoki eGov orqali bering. Elektron imzo yoki SMS-kod kerak.
    .bring =
        • ariza
        • pasport yoki shaxsiy guvohnoma nusxasi
        • tibbiy sugʻurta nusxasi (ЕАЭС fuqarolariga kerak emas)
        • uy sizniki boʻlmasa, uy egasining roziligi
        • barmoq izi topshirilgani haqida maʼlumotnoma
        • sababni koʻrsatadigan hujjat: shartnoma, oila hujjatlari yoki ruxsat
    .cost = Bir maslahat firmasi aytishicha, 1–2 ish kuni. Rasmiy muddatni koʻrmadik.
    .why =
        РВП – vaqtincha yashash ruxsati. Uni siz yoniga kelgan qarindosh yoki mehnat shartnomasi tuzgan ish beruvchi soʻrashi mumkin. Kunduzgi oʻqish joyi, kasalxona va diniy tashkilot ham soʻray oladi. Biznes uchun – hokimlik (акимат). 2024-yil 1-yanvardan barmoq izlari albatta olinadi.

permanent = Doimiy yashash (ВНЖ)
    .risk = Buning uchun qonuniy yashash kerak, qarorni migratsiya politsiyasi chiqaradi. Yashash muddatingiz oʻtgan boʻlsa, birinchi boʻlib u yerga bormang. Avval 111 ga qoʻngʻiroq qiling. Ismingizni aytmasangiz ham boʻladi.
    .next =
        1. 1414 dan shartlarni va hujjatlar roʻyxatini soʻrang.
        2. Tayyorgarlik paytida yashash muddatingizni oʻtkazib yubormang.
        3. Quyidagi hujjatlarni yigʻing.
        4. Migratsiya politsiyasiga ariza bering.
    .bring =
        • sudlanmaganlik haqida maʼlumotnoma
        • tibbiy qogʻozlar
        • pasportning notarius tasdiqlagan tarjimasi
        • yashashga mablagʻingiz borligi haqida hujjat
    .why =
        Yashash guvohnomasi (ВНЖ) 10 yilga beriladi. Ayrim odamlar, masalan, etnik qozoqlar mablagʻ haqida hujjat koʻrsatmaydi. Pul miqdori va kutish muddati manbalarda har xil. Shuning uchun kimgadir pul berishdan oldin soʻrang.
    .unsure = qancha pul koʻrsatish va qancha kutish kerakligi.

## Answers: the days are over

overstay-1-3 = Muddat 3 kungacha oʻtdi
    .risk = Maslahatsiz idoraga yoki chegaraga bormang. Avval 111 ga qoʻngʻiroq qiling yoki pastdagi yordam tashkilotidan (НПО) soʻrang. 111 ga ismingizni aytmasangiz ham boʻladi.
    .next =
        1. Bugunoq 111 ga qoʻngʻiroq qiling yoki yordam tashkilotidan (НПО) soʻrang.
        2. Muddatingiz qaysi kuni tugaganini ayting.
        3. Soʻrang: bugun qanday chiqib ketsam yoki hujjatni joyiga keltirsam boʻladi?
        4. Bir yil ichida avval ham shunday boʻlgan boʻlsa, ayting.
        5. Yurtingizda xavf bormi? Pastdagi “Yurtingizda xavf: boshpana soʻrash” sahifasini oching.
    .why =
        Muddat 3 kungacha oʻtsa, qonunda ogohlantirish yozilgan. 3 kundan koʻp, 5 kungacha boʻlsa, jarima 10 МРП ({ $mci-10 } tenge). Shuning uchun har bir kun muhim. Bir yil ichida takrorlansa, jazo ogʻirroq: 15 МРП ({ $mci-15 } tenge) yoki mamlakatdan chiqarib yuborish.

overstay-4-10 = Muddat 3 kundan koʻp, 10 kungacha oʻtdi
    .risk = Maslahatsiz idoraga yoki chegaraga bormang. Avval pastdagi yordam tashkilotidan (НПО) soʻrang yoki 111 ga qoʻngʻiroq qiling. 111 ga ismingizni aytmasangiz ham boʻladi.
    .next =
        1. Bugunoq yordam tashkilotidan (НПО) soʻrang yoki 111 ga qoʻngʻiroq qiling.
        2. Necha kun oʻtganini ayting. Bir yil ichida avval ham boʻlgan boʻlsa, ayting.
        3. Soʻrang: qanday chiqib ketsam yoki hujjatni joyiga keltirsam boʻladi?
        4. Jarima yozishganmi? Qogʻozni suratga oling va shikoyat qilish yoʻlini soʻrang.
        5. Yurtingizda xavf bormi? Pastdagi “Yurtingizda xavf: boshpana soʻrash” sahifasini oching.
    .why =
        Qonunda jazo shunday:
        • 3 kundan koʻp, 5 kungacha: jarima 10 МРП ({ $mci-10 } tenge)
        • 5 kundan koʻp, 10 kungacha: 15 МРП ({ $mci-15 } tenge)
        • 10 kundan koʻp: 25 МРП ({ $mci-25 } tenge) yoki mamlakatdan chiqarib yuborish

        Bir yil ichida takrorlansa va 10 kungacha oʻtsa: 15 МРП yoki chiqarib yuborish. Jarima ustidan shikoyat qilsa boʻladi, lekin vaqt oz.
    .unsure = shikoyatga necha kun berilishi.

overstay-over10 = Muddat 10 kundan koʻp yoki takror oʻtdi
    .risk = Maslahatsiz idoraga yoki chegaraga bormang. Avval yordam tashkiloti (НПО) advokati yoki 111 bilan gaplashing. 111 ga ismingizni aytmasangiz ham boʻladi.
    .next =
        1. Pastdagi yordam tashkilotidan (НПО) advokat soʻrang. Javob boʻlmasa, 111 ga qoʻngʻiroq qiling.
        2. Necha kun oʻtganini ayting. Bir yil ichida avval ham boʻlgan boʻlsa, ayting.
        3. Soʻrang: nima boʻlishi mumkin, hujjatni qanday joyiga keltirsam boʻladi?
        4. Jarima yoki sud qogʻozi bormi? Suratga oling va shikoyat qilish yoʻlini soʻrang.
        5. Yurtingizda xavf bormi? Pastdagi “Yurtingizda xavf: boshpana soʻrash” sahifasini oching.
    .why =
        Muddat 10 kundan koʻp oʻtsa: 25 МРП ({ $mci-25 } tenge) yoki mamlakatdan chiqarib yuborish. Bir yil ichida takrorlansa va 10 kungacha oʻtsa: 15 МРП ({ $mci-15 } tenge) yoki chiqarib yuborish. Takrorlansa va undan uzoq boʻlsa: 15 kungacha qamoq va chiqarib yuborish.

        2025-yilning dastlabki 10 oyida 14 000 dan ortiq chet ellik chiqarib yuborilgan. 17 000 ga yaqin odamning yashash muddati qisqartirilgan. Jarima va chiqarib yuborish ustidan shikoyat qilsa boʻladi, lekin vaqt oz. Shuning uchun maslahatni ertaroq oling. Koʻp oilalar shunday ahvolda.
    .unsure = shikoyatga necha kun berilishi.

entry-ban = Kirgizishmadi yoki chiqarib yuborishdi
    .risk = Hozir Qozogʻistondamisiz? Idoraga borishdan oldin pastdagi yordam tashkiloti (НПО) yoki 111 bilan gaplashing. Yurtingizdagi xavfdan qochganmisiz? Konsullikdan oldin BMT qochqinlar agentligidan (УВКБ ООН) soʻrang.
    .next =
        1. Hamma qogʻozni saqlang. Har betini suratga oling.
        2. Shikoyat haqida “Kadir-Kassiyet” tashkilotidan soʻrang.
        3. Qozogʻistonda boʻlsangiz, 111 ga ham qoʻngʻiroq qilsa boʻladi, kechayu kunduz.
        4. Shikoyat qilishning oxirgi kuni qachon, soʻrang.
        5. Yordam tashkilotidan (НПО) soʻrang: qayta kirsam boʻladimi va qachon?
    .why =
        Qoidani takror buzgan odamni kirgizmasliklari mumkin. Ruxsat etilgandan koʻp kun turish ham bunga olib kelishi mumkin. Jarima va chiqarib yuborish qarori ustidan shikoyat qilsa boʻladi, lekin vaqt oz.
    .unsure = sud chiqarib yuborsa, 5 yil kirish yopiladimi; shikoyatga necha kun berilishi; chet eldan qoʻngʻiroq qilsa, 111 javob beradimi yoki yoʻqmi.

## Answers: papers and children

iin = Shaxsiy raqam (ИИН)
    .risk = Xizmat markazida (ЦОН) migratsiya politsiyasi ham ishlaydi. Yashash muddatingiz oʻtgan boʻlsa, birinchi boʻlib u yerga bormang. Avval 111 ga qoʻngʻiroq qiling. Ismingizni aytmasangiz ham boʻladi.
    .next =
        1. Turgan joyingizdagi xizmat markaziga (ЦОН) oʻzingiz boring.
        2. Bolaga kerak boʻlsa, birga boring.
        3. U yerda ariza yozing.
        4. Muddati oʻtmagan xorijga chiqish pasportini koʻrsating.
        5. Ism kirill yoki lotin harfida emasmi? Avval notarius tasdiqlagan tarjima oling.
    .bring = Muddati oʻtmagan xorijga chiqish pasporti (заграничный паспорт). Kerak boʻlsa, notarius tasdiqlagan tarjima.
    .cost = Boshqa yoʻriqnomalarda yozilishicha, bepul va taxminan bir ish kuni. Rasmiy sahifasini koʻrmadik.
    .why =
        Vaqtincha turgan odam raqamni faqat oʻzi borib oladi. 2024-yil martdan beri u eGov orqali berilmaydi. Rossiyaning ichki pasporti bilan kirsa boʻladi. Lekin ИИН uchun odatda xorijga chiqish pasporti soʻraladi.

child-registration = Bolam roʻyxatdan oʻtishi kerakmi?
    .risk = Xizmat markazida (ЦОН) migratsiya politsiyasi ham ishlaydi. Yashash muddatingiz oʻtgan boʻlsa, birinchi boʻlib u yerga bormang. Avval 111 ga qoʻngʻiroq qiling. Ismingizni aytmasangiz ham boʻladi.
    .next =
        1. Uy egasi xabarnomaga har bir bolani ham yozsin.
        2. Tasdiqni suratga oling va bolaning hujjatlari bilan saqlang.
        3. 1414 ga bolaning yoshini ayting va soʻrang: yana nima kerak?
        4. Bola 16 yosh yoki kattami? Unga alohida yashash ruxsati (РВП) kerakmi, soʻrang.
    .why =
        Maslahat firmalari aytishicha, uy egasining xabarnomasi har qanday yoshga tegishli. Ulardan biri aytishicha, 16 yoshgacha РВП kerak emas. Yevropa Ittifoqi puli bilan ishlagan loyihada aytilishicha, vizasiz kirgan oila 16 yoshgacha bolani roʻyxatdan oʻtkazishi shart emas. Unda ogohlantirish ham bor: bunday bolada maktab va poliklinika uchun hujjat boʻlmasligi mumkin. Shuning uchun hamma tasdiq qogʻozlarini saqlang.
    .unsure = bir maqolada yozilganidek, 7 yoshgacha bola roʻyxatdan oʻtmasa boʻladimi; yangi tartibda bolalar bilan qanday boʻlishi.

newborn = Bola shu yerda tugʻildi: guvohnoma
    .next =
        1. 1414 yoki 111 dan soʻrang: qaysi qogʻozlar kerak va qachongacha?
        2. Xizmat markaziga (ЦОН) yoki ZAGSga (РАГС) boring.
        3. Tugʻilganini yozdiring.
        4. Tugʻilganlik guvohnomasini (свидетельство о рождении) oling. Har bir ismni tekshiring.
    .why =
        Qozogʻistonda tugʻilgan har bir bolaga tugʻilganlik guvohnomasi beriladi. Ota-onaning maqomi yoki hujjati bunga toʻsiq emas. Qonunda 2019-yil noyabrdan beri shunday.
    .unsure = qaysi kungacha yozdirish kerakligi; qaysi qogʻozlar kerakligi (tugʻruqxona maʼlumotnomasi, shaxsiy hujjatlaringiz, nikoh guvohnomasi).

newborn-no-papers = Bola shu yerda tugʻildi, hujjat yoʻq
    .risk = Bolaning tugʻilgani xizmat markazida (ЦОН) yoziladi. U yerda migratsiya politsiyasi ham ishlaydi. Borishdan oldin 111 ga qoʻngʻiroq qiling yoki pastdagi yordam tashkilotidan (НПО) soʻrang. 111 ga ismingizni aytmasangiz ham boʻladi.
    .next =
        1. 111 ga qoʻngʻiroq qiling yoki yordam tashkilotidan (НПО) soʻrang.
        2. Ayting: bolam Qozogʻistonda tugʻilgan, guvohnomasi yoʻq.
        3. Qaysi qogʻozlar kerak va qachongacha, soʻrang.
        4. Kimdir siz bilan bora oladimi, soʻrang.
        5. Tugʻruqxonadan olgan hamma qogʻozni saqlang.
    .why =
        Qozogʻistonda tugʻilgan har bir bolaga tugʻilganlik guvohnomasi beriladi. Ota-onaning maqomi yoki hujjati bunga toʻsiq emas. Qonunda 2019-yil noyabrdan beri shunday. Hujjatsiz onalarning 1 500 ga yaqin bolasi yordam bilan guvohnoma olgan. Shundan keyin ularga bogʻcha, maktab va shifokor yoʻli ochilgan.
    .unsure = qaysi kungacha yozdirish kerakligi va qaysi qogʻozlar kerakligi.

lost-passport = Pasport yoʻqoldi yoki oʻgʻirlandi
    .risk = Yashash muddatingiz oʻtgan boʻlsa, avval 111 yoki yordam tashkiloti (НПО) bilan gaplashing. 111 ga ismingizni aytmasangiz ham boʻladi. Yurtingizdagi xavfdan qochganmisiz? Konsullikdan emas, BMT qochqinlar agentligidan (УВКБ ООН) soʻrang.
    .next =
        1. Muddatingizni aniq bilmaysizmi? Idoraga borishdan oldin 111 ga qoʻngʻiroq qiling.
        2. Yashash muddatingiz oʻtmagan boʻlsa, konsulligingizga darhol xabar bering.
        3. Keyin yoʻqolgani haqida politsiyaga ariza bering va tasdiq qogʻozini oling.
        4. Konsullikdan qaytish guvohnomasi yoki vaqtinchalik pasport soʻrang.
        5. Chiqib ketish uchun migratsiya politsiyasidan chiqish vizasini soʻrang.
    .why =
        Bu tartibni viloyat politsiyasi aytgan. Sizning viloyatingizda boshqacha boʻlishi mumkin. Kimdir pasportingizni ushlab turibdimi yoki sizni qamab qoʻyganmi? “Qamab qoʻyishgan yoki majburlab ishlatishyapti” sahifasini oching.

asylum = Yurtingizda xavf: boshpana soʻrash
    .risk = Oʻz konsulligingizdan soʻramang. Avval BMT qochqinlar agentligi (УВКБ ООН) bilan gaplashing. U qochqinlarga yordam beradi va davlat idorasi emas.
    .next =
        1. BMT qochqinlar agentligiga (УВКБ ООН) hozir qoʻngʻiroq qiling. Vaqt oz. Raqami pastda.
        2. Undan yoki Inson huquqlari byurosidan (КМБПЧ) advokat soʻrang.
        3. Javob boʻlmasa, 111 ga qoʻngʻiroq qiling, kechayu kunduz.
        4. Ularning yordami bilan turgan joyingizdagi migratsiya politsiyasidan boshpana soʻrang.
        5. Berilgan guvohnomani saqlang. Oxirgi kunini unutmang.
    .why =
        Qonun ariza berishga 5 kalendar kun beradi. Ular kelgan kundan yoki xavfni bilgan kundan sanaladi. Chegaradan majburan noqonuniy oʻtilgan boʻlsa: 24 soat. Kechikkan boʻlsangiz ham BMT qochqinlar agentligiga qoʻngʻiroq qiling.

        Arizangiz roʻyxatga olingach, boshpana soʻraganlik guvohnomasi beriladi. U bilan qaror chiqquncha qonuniy yashaysiz. U odatda 3 oyga, koʻpi bilan bir yilgacha beriladi.
    .unsure = bu sahifadagi muddatlar hozir ham shundaymi yoki yoʻqmi; ularni eski sahifada oʻqiganmiz.

stateless = Fuqaroligingiz yoʻq yoki aniq emas
    .risk = Birinchi boʻlib idoraga bormang. BMT qochqinlar agentligi (УВКБ ООН), Inson huquqlari byurosi (КМБПЧ) yoki pastdagi yordam tashkiloti (НПО) avval hujjatlaringizni siz bilan koʻrib chiqishi mumkin.
    .next =
        1. BMT qochqinlar agentligiga (УВКБ ООН) qoʻngʻiroq qiling. Raqami pastda.
        2. Oʻzingiz va ota-onangiz qayerda tugʻilganini ayting.
        3. Eski qogʻozlarni yigʻing: tugʻilganlik guvohnomasi, sovet pasporti, maktab hujjatlari.
        4. Agentlik yoki byurodan (КМБПЧ) advokat soʻrang.
    .why =
        Fuqaroligi aniq boʻlmagan odamlarga BMT qochqinlar agentligi va uning hamkor advokatlari yordam beradi. Ularning koʻpi sobiq SSSRdan. Siz yolgʻiz emassiz.

        Bolangiz Qozogʻistonda tugʻilganmi? Hujjatingiz qanday boʻlmasin, unga tugʻilganlik guvohnomasi beriladi.
    .unsure = fuqaroligi yoʻq odamlar uchun tartib hozir qanday ishlashi.

kandas = Etnik qozoq: qandas (кандас)
    .risk = Ariza bersangiz ham, kunlar sanalaveradi. Yashash muddatingiz oʻtgan boʻlsa, birinchi boʻlib idoraga bormang. Avval 111 ga qoʻngʻiroq qiling. Ismingizni aytmasangiz ham boʻladi.
    .next =
        1. Yashash muddatingizning oxirgi kunini tekshiring.
        2. Quyidagi hujjatlarni yigʻing.
        3. Ariza bering: xizmat markazi (ЦОН), eGov, konsullik yoki migration.enbek.kz.
        4. Javob kelmadimi? Muddat tugashiga bir haftacha qolganda migratsiya politsiyasidan soʻrang.
    .bring =
        • ariza
        • yozma tarjimayi hol (автобиография)
        • oʻzingiz va oilangizning tarjima qilingan shaxsiy hujjatlari
        • qozoq ekaningizni koʻrsatadigan hujjat
    .cost = Qaror 30 ish kunida chiqadi.
    .why =
        Qandas – bu yerga doimiy yashashga kelgan etnik qozoq. U hech qachon Qozogʻiston fuqarosi boʻlmagan. Oilasidagi qozoqlar ham shunga kiradi. Kutish paytida koʻpchilik jarima toʻlaydi, chunki muddati oʻtib ketadi.
