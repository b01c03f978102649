### Joldas: school and kindergarten, Uzbek (Latin)
### reviewed: no

topic = 🎒 Maktab va bogʻcha

need = Sizga nima kerak?
    .place = Bogʻcha yoki maktabda joy
    .right = Oʻqishga haqqimiz bormi?
    .papers = Maktab uchun hujjatlar
    .problem = Maktabda muammo bor
    .not-in-school = Bolam maktabga bormayapti

age = Bolangiz necha yoshda?
    .help = Bolangiz bir nechta boʻlsa, avval bittasini tanlang.
    .y0-4 = 0–4 yosh
    .y5 = 5 yosh
    .y6 = 6 yosh
    .y7-13 = 7–13 yosh
    .y14-15 = 14–15 yosh
    .y16-17 = 16–17 yosh
    .unsaid = Aytishni xohlamayman

five = Bolangizga nima kerak?
    .kindergarten = Bogʻcha
    .preschool = Maktabga tayyorlov

six = 6 yoshli bolangizga nima kerak?
    .first-grade = Birinchi sinfga yozilish
    .preschool = Maktabga tayyorlov
    .documents = Hujjatlar roʻyxati

school-age = Bolangizga nima kerak?
    .first-grade = Birinchi sinfga yozilish
    .transfer = Maktabga yozilish, oʻtish
    .documents = Hujjatlar roʻyxati

teenager = Bolangizga nima kerak?
    .transfer = Maktabga yozilish, oʻtish
    .college = Kollejga kirish
    .documents = Hujjatlar roʻyxati

any-age = Nima haqida bilmoqchisiz?
    .kindergarten = Bogʻcha
    .preschool = Maktabga tayyorlov
    .first-grade = Birinchi sinfga yozilish
    .transfer = Maktabga yozilish, oʻtish
    .college = Kollejga kirish

status = Qozogʻistonda qanday yashayapsiz?
    .help =
        ВНЖ – yashash guvohnomasi. РВП – vaqtincha yashash ruxsati.
        Oilaga qoʻshilish – воссоединение семьи.
        ЕАЭС davlatlari: Rossiya, Qirgʻiziston, Armaniston, Belarus.
        Bot kimligingizni yozib qoʻymaydi.
    .permanent = ВНЖ yoki oilaga qoʻshilish
    .eaeu = ЕАЭС davlatidan, ishlayman
    .temporary = Vaqtincha (РВП yoki boshqa)
    .refugee = Qochqin, boshpana soʻragan
    .no-papers = Muddat oʻtgan yoki hujjat yoʻq
    .unsure = Bilmayman yoki aytmayman

papers = Qaysi qogʻoz kerak?
    .list = Hujjatlar roʻyxati
    .iin = Shaxsiy raqam (ИИН) yoʻq
    .identity = Guvohnoma yoki pasport yoʻq
    .health = Sogʻliq va emlash qogʻozlari
    .certificate = Chet eldagi maktab hujjati

problem = Maktabda qanday muammo bor?
    .refused = Maktab yoki bogʻcha olmadi
    .transfer = Maktabni almashtirish
    .language = Til yoki sinf masalasi
    .costs = Ovqat, kitob, kiyim puli
    .needs = Nogironlik, alohida sharoit
    .bullying = Bolamni xoʻrlashyapti

right-permanent-family = Doimiy yashaysiz yoki oilaga qoʻshilgansiz
    .next =
        1. Bolaning maktab hujjatlarini tayyorlang.
        2. Yashash joyingizdagi maktabga boring va ariza bering.
        3. Yashash guvohnomasini (ВНЖ) yoki oilaga qoʻshilish hujjatini koʻrsating.
        4. Bahslashishsa, Taʼlim toʻgʻrisidagi qonunning 8-moddasini ayting.
        5. Olishmasa, taʼlim boshqarmasiga (управление образования) murojaat qiling.
    .why =
        Bu doimiy yashaydigan yoki oilaga qoʻshilish uchun kelgan bolalarga tegishli: chet ellik va fuqaroligi yoʻq bolalarga. Qonun ularga fuqarolar bilan teng oʻqish haqqini beradi. Bunga maktabga tayyorlov va maktabning hamma sinflari kiradi.

        Yangi Konstitutsiyaning biz oʻqigan loyihasida fuqarolar haqida yozilgan. Shuning uchun Taʼlim toʻgʻrisidagi qonunni ayting.

right-eaeu = ЕАЭС davlati fuqarosisiz va ishlaysiz
    .next =
        1. Yashash joyingizdagi maktab yoki bogʻchaga boring.
        2. Qozogʻistonda ishlashingizni ayting.
        3. Qaysi hujjatlar kerak, soʻrang.
        4. Oʻqish bepulmi, shuni ham soʻrang.
        5. Olishmasa, taʼlim boshqarmasiga (управление образования) murojaat qiling.
    .why =
        Bu Rossiya, Qirgʻiziston, Armaniston va Belarus fuqarolariga tegishli. ЕАЭС komissiyasi shunday degan: ota-ona bolasini oʻzi ishlayotgan davlatdagi bogʻcha va maktabga bera oladi. Komissiya aytishicha, maktablarning koʻpi bepul.

        Doimiy yashaydigan yoki oilaga qoʻshilish uchun kelgan bola maktabda fuqarolar bilan teng huquqli.

right-temporary = Vaqtincha yashaysiz
    .next =
        1. Yashash hujjatingizni (masalan, РВП) va manzil qaydini (регистрация) tayyorlang.
        2. Yashash joyingizdagi maktabdan soʻrang: yana qaysi qogʻoz kerak?
        3. Arizani maktabda yoki eGov orqali bersa boʻladi. Birinchi sinf uchun: 1-apreldan 31-avgustgacha.
        4. Maktab aniq javob bermasa yoki olmasa, 111 dan maslahat soʻrang.
    .bring = Yashash hujjati va manzil qaydi (регистрация). eGov uchun: migratsiya kartasining (миграционная карта) nusxasi.
    .why =
        Chet elliklarning oʻqishi haqidagi vazirlik buyrugʻi vaqtincha yashovchilarning bir qismiga ham tegishli. 2026-yil martda Qoʻstanay taʼlim boshqarmasi birinchi sinf haqida gapirgan. Uning aytishicha, ota-ona Qozogʻistonda vaqtincha yoki doimiy yashashi kerak. Ular maktabga yashash hujjati va manzil qaydini koʻrsatishi kerak. Boshqa joyda boshqacha boʻlishi mumkin.

        Migratsiya kartasini eGov 2022-yilda soʻragan.
    .unsure = buyruq vaqtincha yashaydigan har bir oilaga, masalan, mehnat migrantlariga ham tegishlimi yoki yoʻqmi.

no-status = Yashash muddati oʻtgan, hujjat yoʻq yoki aniq emas
    .risk = Maktab yoki idora yashash hujjatingizni soʻrashi mumkin. Yashash muddatingiz oʻtgan boʻlsa, birinchi boʻlib u yerga bormang. Avval pastdagi yordam tashkiloti (НПО) yoki 111 bilan gaplashing. 111 ga ismingizni aytmasangiz ham boʻladi.
    .next =
        1. Pastdagi yordam tashkilotidan (НПО) maslahat soʻrang yoki 111 ga qoʻngʻiroq qiling.
        2. Bolaning bor hujjatlarini yigʻing.
        3. Maslahatdan keyin maktabdan soʻrang: shu hujjatlar bilan olasizmi?
        4. Yordam tashkilotidan (НПО) soʻrang: yashash hujjatini qanday joyiga keltirsam boʻladi?
        5. Maktab olmasa, taʼlim boshqarmasiga (управление образования) borishdan oldin yana maslahat oling.
    .why =
        Bunday oilalar haqida aniq qoida topmadik. 2026-yil martda bir viloyat idorasi birinchi sinf haqida gapirgan. Uning aytishicha, ota-ona yashash hujjatini koʻrsatishi kerak. 2020-yilgi tadqiqotga koʻra, hujjatsiz bolalarning maktabga kirishi qiyin. Siz yolgʻiz emassiz.

        Bir migratsiya maslahat firmasi aytishicha, 16 yoshgacha bolaga vaqtincha yashash ruxsati (РВП) kerak emas. Shu sabab bolada maktabga koʻrsatadigan qogʻoz boʻlmasligi mumkin.
    .unsure = ota-onaning hujjati sababli maktab bolani olmasligi mumkinmi yoki yoʻqmi.

refugee-child = Qochqin yoki boshpana soʻragan oila bolasi
    .next =
        1. Boshpana soʻraganlik guvohnomasini yoki qochqinlik hujjatini tayyorlang.
        2. Uning muddati qachongacha, tekshiring.
        3. Hujjatni yashash joyingizdagi maktabga koʻrsatib, joy soʻrang.
        4. Maktab ikkilansa yoki olmasa, BMT qochqinlar agentligiga (УВКБ ООН) murojaat qiling.
    .bring = Boshpana soʻraganlik guvohnomasi yoki qochqinlik hujjati. Bolaning bor hujjatlari.
    .why = Chet elliklarning oʻqishi haqidagi vazirlik buyrugʻining 2012-yilgi matnida qochqinlar va boshpana soʻraganlar ham bor. Boshpana soʻraganlik guvohnomasi bilan qaror chiqquncha qonuniy yashaysiz. U odatda 3 oyga, koʻpi bilan bir yilgacha beriladi.
    .unsure = 2022-yil noyabrdagi oʻzgarishdan keyin ham buyruqda qochqinlar bormi yoki yoʻqmi.

kindergarten = Bogʻchaga navbat
    .risk = Xizmat markazida (ЦОН) migratsiya politsiyasi ham ishlaydi. Yashash muddatingiz oʻtgan boʻlsa, birinchi boʻlib u yerga bormang. Avval 111 ga qoʻngʻiroq qiling. Ismingizni aytmasangiz ham boʻladi.
    .next =
        1. Navbatga yoziling: eGov, xizmat markazi (ЦОН) yoki hokimlik (акимат) orqali.
        2. Bolaning shaxsiy raqamini (ИИН) yoki ismi va tugʻilgan kunini yozing.
        3. Shahar yoki tumaningizda vaucher beriladimi, soʻrang.
        4. Vaucher kelsa, uni 2 ish kuni ichida tasdiqlang.
        5. Keyin bogʻcha tanlang va 5 ish kuni ichida shartnoma imzolang.
    .bring = Markazga (ЦОН): ariza, bolaning tugʻilganlik guvohnomasi (свидетельство о рождении), ota-onaning shaxsiy hujjati. Imtiyoz (льгота) boʻlsa, uning qogʻozi.
    .cost = Navbatga yozilish bepul. Taxminan 30 daqiqa.
    .why =
        Navbat 6 yoshgacha bolalar uchun. 2025-yilda ayrim joylarda vaucher berilgan, masalan, Astana, Shimkent, Turkiston va Tarazda. Sariogʻoch (Сарыагаш), Jetisoy (Жетысай), Maktaaral (Мактаарал) va Sayram tumanlarida ham. Boshqa joyni taʼlim boshqarmasidan soʻrang.
    .unsure = chet ellik bolaga vaucher beriladimi yoki yoʻqmi.

preschool = Maktabga tayyorlov
    .next =
        1. Yaqin bogʻcha yoki maktabga boring.
        2. Tayyorlov guruhi (предшкола) bormi va joy bormi, soʻrang.
        3. Qaysi qogʻozlar kerak, soʻrang.
        4. Olishmasa yoki joy boʻlmasa, taʼlim boshqarmasidan (управление образования) soʻrang.
    .why = Tayyorlov 5 yoshdan boshlanadi va bir yil davom etadi. eGov buni 2021-yilda yozgan. U bogʻchada yoki maktab qoshida boʻladi. Doimiy yashaydigan yoki oilaga qoʻshilish uchun kelgan bola bunda fuqarolar bilan teng huquqli. Boshqacha yashasangiz, “Qozogʻistonda qanday yashayapsiz?” savolini oching.

first-grade = Birinchi sinfga yozilish
    .next =
        1. Yaqin maktabdan soʻrang: manzilimizga qaysi maktab biriktirilgan?
        2. Oʻsha maktabga yoki eGov orqali ariza bering: 1-apreldan 31-avgustgacha.
        3. Bir bola uchun faqat bitta maktabga ariza bering.
        4. Joyi boʻlsa, boshqa maktabni ham tanlasa boʻladi.
        5. 31-avgustdan kech qoldingizmi? Taʼlim boshqarmasidan (управление образования) soʻrang.
    .why =
        Birinchi sinfga 6 yoshdan olinadi. Shu yili 6 ga toʻladigan bola ham boradi. Bolaning tayyorgarligi qanday boʻlsa ham mayli. Sinov bilan saralash mumkin emas.

        Qoida boʻyicha manzilingizga biriktirilgan maktab bolani olishi kerak. Chet ellik oila boʻlsangiz, qanday yashashingiz ham muhim. Buni “Qozogʻistonda qanday yashayapsiz?” savolida koʻring.

documents = Maktab uchun hujjatlar
    .next =
        1. Yashash hujjatingiz yoʻqmi? Avval pastdagi “Yashash muddati oʻtgan, hujjat yoʻq yoki aniq emas” sahifasini oching.
        2. Quyidagi qogʻozlarni yigʻing.
        3. Maktabdan soʻrang: yana qaysi qogʻoz kerak?
        { $age ->
            [y0-4] 4. Bogʻcha uchun: ariza, bolaning tugʻilganlik guvohnomasi, shaxsiy hujjatingiz. Imtiyoz (льгота) boʻlsa, uning qogʻozi.
            [y7-13] 4. Yuqori sinf uchun: ketish taloni, hujjatlar jildi, tibbiy karta. Chet eldan kelsangiz, baholar tabeli tarjimasi bilan.
            [y14-15] 4. Yuqori sinf uchun: ketish taloni, hujjatlar jildi, tibbiy karta. Chet eldan kelsangiz, baholar tabeli tarjimasi bilan.
            [y16-17] 4. Yuqori sinf uchun: ketish taloni, hujjatlar jildi, tibbiy karta. Chet eldan kelsangiz, baholar tabeli tarjimasi bilan.
           *[unknown]
                4. Yuqori sinf uchun: ketish taloni, hujjatlar jildi, tibbiy karta. Chet eldan kelsangiz, baholar tabeli tarjimasi bilan.
                5. Bogʻcha uchun: ariza, bolaning tugʻilganlik guvohnomasi, shaxsiy hujjatingiz.
        }
    .bring =
        Birinchi sinf uchun:
        • Ota-onaning arizasi.
        • Sogʻliq maʼlumotnomasi (065/у) va bolaning sogʻliq pasporti (052-2/у).
        • Ikkita 3×4 rasm.
        • Tugʻilganlik guvohnomasi (свидетельство о рождении) nusxasi, agar maʼlumot davlat bazasidan olinmasa.
        • Ota-onaning yashash hujjati va manzil qaydi (регистрация).
        • eGov uchun: migratsiya kartasining (миграционная карта) elektron nusxasi.
        • Faqat alohida sharoitga muhtoj bolaga: komissiya (ПМПК) xulosasi (заключение).
    .why = Birinchi sinf roʻyxatini 2026-yil martda Qoʻstanay taʼlim boshqarmasi aytgan. Migratsiya kartasini eGov 2022-yilda soʻragan. Boshqa maktab yana qogʻoz soʻrashi mumkin. Biror qogʻoz yetishmasa, pastdagi sahifalarni oching.

no-iin = Shaxsiy raqam (ИИН) yoʻq
    .risk = Xizmat markazida (ЦОН) migratsiya politsiyasi ham ishlaydi. Yashash muddatingiz oʻtgan boʻlsa, birinchi boʻlib u yerga bormang. Avval pastdagi yordam tashkiloti (НПО) bilan gaplashing yoki 111 ga qoʻngʻiroq qiling.
    .next =
        1. { $age ->
            [y0-4] Bogʻcha navbatiga raqamsiz ham yozilsa boʻladi: ismi va tugʻilgan kuni bilan.
            [y5] Bogʻcha navbatiga raqamsiz ham yozilsa boʻladi: ismi va tugʻilgan kuni bilan.
           *[unknown] Maktabdan soʻrang: raqamsiz ariza olasizmi? Bogʻcha navbatiga ismi va tugʻilgan kuni bilan yozilsa boʻladi.
        }
        2. Yashash muddatingiz oʻtmagan boʻlsa, bola bilan turgan joyingizdagi xizmat markaziga (ЦОН) boring.
        3. U yerda ariza yozing va bolaning xorijga chiqish pasportini koʻrsating.
        4. Berilgan raqamni maktab yoki bogʻchaga ayting.
    .bring = Bolaning muddati oʻtmagan xorijga chiqish pasporti (заграничный паспорт).
    .cost = Boshqa yoʻriqnomalarda yozilishicha, bepul va taxminan bir ish kuni. Rasmiy sahifasini koʻrmadik.
    .why = Ayrim maktablar chet ellik boladan shaxsiy raqam (ИИН) va yashash ruxsatini soʻraydi. Vaqtincha turgan chet ellik raqamni turgan joyidagi markazdan (ЦОН) oladi. U yerga oʻzi boradi. 2024-yil martdan beri raqam eGov orqali berilmaydi.
    .unsure = raqamni (ИИН) hamma maktab soʻraydimi yoki yoʻqmi.

no-identity-papers = Tugʻilganlik guvohnomasi yoki pasport yoʻq
    .risk = Yashash muddatingiz oʻtgan boʻlsa, idoraga yoki politsiyaga borishdan oldin 111 ga qoʻngʻiroq qiling. Ismingizni aytmasangiz ham boʻladi. Yurtingizdagi xavfdan qochganmisiz? Unda konsullikdan oldin BMT qochqinlar agentligidan (УВКБ ООН) soʻrang.
    .next =
        1. 111 ga qoʻngʻiroq qiling va qaysi hujjat yoʻqligini ayting.
        2. Bola Qozogʻistonda tugʻilgan boʻlsa, tugʻilganlik guvohnomasini qayerdan olishni 111 dan soʻrang.
        3. Bola boshqa yurtda tugʻilgan boʻlsa, konsulligingizdan soʻrang: qaysi hujjatni bera olasiz? Yurtingizdagi xavfdan qochganmisiz? Unda konsullikdan emas, BMT qochqinlar agentligidan (УВКБ ООН) soʻrang.
        4. Pasport yoʻqolgan boʻlsa, konsulligingizga darhol xabar bering.
        5. Yoʻqolgan pasport haqida politsiyaga ham ariza beriladi. Muddatingiz oʻtgan boʻlsa, avval 111 dan soʻrang.
    .why =
        Qozogʻistonda tugʻilgan har bir bolaga tugʻilganlik guvohnomasi (свидетельство о рождении) beriladi. Ota-onaning maqomi yoki hujjati bunga toʻsiq emas. Bu qoida 2019-yil noyabrdan beri bor.

        Pasport yoʻqolsa, viloyat politsiyasi shu tartibni aytadi: konsullik, keyin politsiyaga ariza. Undan keyin qaytish guvohnomasi yoki vaqtinchalik pasport olinadi. Mamlakatdan chiqish uchun migratsiya politsiyasi chiqish vizasini beradi.

        2020-yilgi tadqiqotga koʻra, hujjatsiz bolaning maktab va shifokorga borishi qiyin.

health-papers = Sogʻliq va emlash qogʻozlari
    .next =
        1. Maktabdan soʻrang: qaysi sogʻliq qogʻozlari kerak?
        2. Ularni qayerdan olishni ham soʻrang.
        3. Eski emlash daftarchasi boʻlsa, olib boring.
        4. ЕАЭС davlatidan boʻlib ishlasangiz, poliklinikadan (поликлиника) soʻrang: tibbiy sugʻurta bilan qanday yozilamiz?
    .bring = Birinchi sinf uchun: sogʻliq maʼlumotnomasi (065/у) va bolaning sogʻliq pasporti (паспорт здоровья, 052-2/у).
    .why =
        Bu qogʻozlarni 2026-yil martda Qoʻstanay taʼlim boshqarmasi aytgan.

        ЕАЭС davlatidan kelgan ishchi, uning eri yoki xotini va bolalari tibbiy sugʻurta shartnomasi bilan poliklinikaga yoziladi. Sugʻurta ixtiyoriy (добровольное) yoki “вменённое” boʻladi. Poliklinikadagi joy shu sugʻurta shartnomasi tugaguncha saqlanadi. Badal toʻlasangiz, majburiy sugʻurtadan (ОСМС) foydalanasiz.
    .unsure = emlash qogʻozi albatta kerakmi; emlanmagan bolani maktab olmasligi mumkinmi; boshqa davlatdan kelganlar bu qogʻozlarni qayerdan oladi.

transfer = Maktabga yozilish yoki boshqa maktabga oʻtish
    .next =
        1. Yangi maktabdan qabul talonini (талон о прибытии) oling.
        2. Uni eski maktabga bering.
        3. Eski maktabdan ketish taloni (открепительный талон), hujjatlar jildi (личное дело) va tibbiy kartani oling.
        4. Ularni yangi maktabga topshiring.
        5. Chet el maktabidan kelsangiz, baholar tabelini tarjimasi bilan olib boring.
    .why =
        Bu tartibni bir maktab va eGov shunday yozgan. Boshqa maktabda boshqacha boʻlishi mumkin, avval soʻrang.

        Qoida boʻyicha manzilingizga biriktirilgan maktab bolani olishi kerak. Joyi boʻlsa, boshqa maktabni ham tanlash mumkin. Chet ellik oila boʻlsangiz, qanday yashashingiz ham muhim. Buni “Qozogʻistonda qanday yashayapsiz?” savolida koʻring.

language-class = Oʻqish tili va sinf
    .next =
        1. Maktabdan soʻrang: qaysi tillarda sinflar bor?
        2. Bolangiz biladigan tildagi sinfni soʻrang.
        3. Boʻlmasa, boshqa maktablarni taʼlim boshqarmasidan (управление образования) soʻrang.
        4. Birinchi sinfga sinov bilan olishsa, bu mumkin emasligini ayting.
    .why =
        Imkon boʻlgan joyda bola ona tilida oʻqiydi. Lekin birinchi navbatda qozoqcha sinflar ochiladi. Hamma maktabda qozoq va rus tili oʻqitiladi. Ikkalasidan bitiruv imtihoni ham bor.

        Birinchi sinfga bolani tayyorgarligiga qaramay olishadi. Sinov bilan saralash mumkin emas.
    .unsure = tilni bilmagan bolani pastroq sinfga oʻtkazish mumkinmi yoki yoʻqmi.

refused = Maktab yoki bogʻcha bolani olmadi
    .risk = Yashash muddatingiz oʻtgan boʻlsa, shikoyatdan keyin u haqda soʻrashlari mumkin. Shikoyatdan oldin pastdagi yordam tashkiloti (НПО) yoki 111 bilan gaplashing.
    .next =
        1. 111 ga qoʻngʻiroq qiling yoki yordam tashkilotiga (НПО) ayting. Bu bepul, kechayu kunduz, ismingizni aytmasangiz ham boʻladi.
        2. Maktabdan rad javobining sababini yozma soʻrang.
        3. Manzilingizga qaysi maktab biriktirilgan, soʻrang.
        4. Hujjatingiz joyida boʻlsa, yashash joyingizdagi taʼlim boshqarmasiga (управление образования) yozing.
        5. Yordam boʻlmasa, 111 dan bola huquqlari vakilini soʻrang.
    .why =
        Qoida boʻyicha manzilingizga biriktirilgan maktab bolani olishi kerak. Doimiy yashaydigan yoki oilaga qoʻshilish uchun kelgan bola maktabda fuqarolar bilan teng huquqli.

        Maktab olmasa, vazirlik ota-onani shu joydagi taʼlim boshqarmasiga yuboradi.
    .unsure = vaqtincha yashaydigan yoki muddati oʻtgan oilada bu qoidalar qanday qoʻllanishi.

meals-help = Ovqat, kitob va kiyim uchun yordam
    .next =
        1. Maktabdan soʻrang: bolam bepul ovqat oladimi?
        2. Soʻrang: darslikni maktab beradimi?
        3. Daromadingiz kam boʻlsa, soʻrang: “Всеобуч” yordami bolamga beriladimi?
        4. “Ha” deyishsa, ariza yozing.
    .why =
        1–4-sinf bolalariga issiq ovqat bepul. 2025-yildan xususiy maktablarda ham shunday. Kam taʼminlangan oila bolalariga ham bepul.

        “Всеобуч” jamgʻarmasi kam taʼminlangan oilaga kiyim va maktab buyumlari uchun pul beradi. Qonunda muhtoj oʻquvchiga davlat yordami fuqarolar uchun yozilgan. Chet ellik bolaga berish hokimlikka (акимат) bogʻliq, shuning uchun soʻrang.
    .unsure = davlat maktabi darslikni bepul beradimi, chet ellik bolaga ham beradimi.

special-needs = Nogironlik yoki alohida sharoit
    .next =
        1. Maktab yoki taʼlim boshqarmasidan (управление образования) soʻrang: komissiya (ПМПК) qayerda?
        2. Bola bilan shu komissiyaga (ПМПК) boring.
        3. Komissiyaning yozma xulosasini (заключение) oling.
        4. Xulosani maktab yoki bogʻchaga bering va sharoit soʻrang.
        5. Maktab yordam bermasa, 111 ga qoʻngʻiroq qiling.
    .why = Alohida sharoitga muhtoj bolalarga davlat oʻqishning hamma bosqichida sharoit yaratishi kerak. ПМПК – psixologik, tibbiy va pedagogik maslahat komissiyasi. Maktabga uning xulosasi kerak.

bullying = Bolani maktabda xoʻrlashyapti
    .next =
        1. Bola hozir xavfda boʻlsa, 112 ga qoʻngʻiroq qiling.
        2. Boshqa holatda 111 ga qoʻngʻiroq qiling, kechayu kunduz. Ismingizni aytish shart emas.
        3. Nima va qachon boʻlganini yozib qoʻying. Internetdagi yozuv va rasmlarni saqlang.
        4. Sinf rahbari yoki direktorga ayting.
        5. Bolaga maktabdagi QR-kodni koʻrsating: u 111 ga oʻzi ham yoza oladi.
    .cost = 111 ga qoʻngʻiroq bepul.
    .why =
        Bolani ikki yoki undan koʻp marta xoʻrlash, taʼqib qilish yoki qoʻrqitish – bulling (буллинг). Qonunda shunday yozilgan. Hamma oldida yoki internetda qilingan shunday ish ham bulling. Bunda bolangizning aybi yoʻq.

college = Kollejga kirish
    .next =
        1. Kollejdan soʻrang: chet ellikka qaysi joylar bor va narxi qancha?
        2. Soʻrang: davlatimiz bilan shartnoma boʻyicha bepul joy bormi?
        3. Soʻrang: chet eldagi maktab hujjatini tan oldirish (нострификация) kerakmi?
        4. Kerak boʻlsa, “Chet eldagi maktab hujjatini tan oldirish” sahifasini oching.
        5. Hech kim aytolmasa, taʼlim boshqarmasidan (управление образования) soʻrang.
    .why = Chet elliklarga bepul joy davlatlar orasidagi shartnomaga bogʻliq. Fuqaroligi yoʻq, lekin doimiy yashaydigan odam davlat joyi uchun tanlovga kira oladi.
    .unsure = sizning davlatingiz bilan shunday shartnoma bormi yoki yoʻqmi.

certificate-recognition = Chet eldagi maktab hujjatini tan oldirish
    .next =
        1. Maktab yoki kollejdan soʻrang: tan olish (нострификация) kerakmi?
        2. Hujjatning asli va ilovasini tayyorlang.
        3. Tarjima qildirib, notariusda tasdiqlating.
        4. Apostil yoki legalizatsiya kerakmi, soʻrang.
        5. Qayerga topshirishni 1414 dan soʻrang va topshiring.
    .bring = Hujjatning asli, ilovasi va notarius tasdiqlagan tarjimasi. Kerak boʻlsa, apostil yoki legalizatsiya.
    .why = Chet el hujjati Qozogʻistonda maxsus xizmat orqali tan olinadi. Hozirgi qoidalar 2021-yilgi buyruqda. Biz uning matnini oʻqimaganmiz.
    .unsure = muddati, narxi va hujjatlarning aniq roʻyxati.

child-not-in-school = Bola maktabga bormayapti yoki ishlayapti
    .risk = Maktab yoki idora yashash hujjatingizni soʻrashi mumkin. Muddatingiz oʻtgan yoki ruxsatsiz ishlayotgan boʻlsangiz, avval 111 ga qoʻngʻiroq qiling. Idoraga undan keyin boring. Ismingizni aytmasangiz ham boʻladi.
    .next =
        1. 111 ga qoʻngʻiroq qiling va maktabga qaytish yoʻlini soʻrang.
        2. Ish ogʻir, zararli yoki xavfli boʻlsa, bolani bu ishdan oling.
        3. Maslahatdan keyin maktab qidiring: “Bolangiz necha yoshda?” savolini oching.
        4. Bola faqat quyidagi yosh qoidasi ruxsat bersa ishlasin.
    .why =
        Mehnat shartnomasi 16 yoshdan tuziladi. Asosiy maktabni (основная школа) bitirgan bola bilan 15 yoshdan ham tuzsa boʻladi. Oʻquvchi 14 yoshdan yengil va zararsiz ish qila oladi, faqat darsdan boʻsh vaqtda. 16 yoshgacha ota-ona yoki vasiy ham imzo qoʻyadi.

        18 yoshgacha ogʻir, zararli va xavfli ish taqiqlangan. Qimor va tungi klubda ishlash ham taqiqlangan. Spirtli ichimlik, tamaki va giyohvand modda savdosi ham.

        Matbuot yozishicha, bolalar paxtada, bozorda va enaga boʻlib ishlaydi. Ayrimlari darsdan qoladi. Doimiy yashaydigan yoki oilaga qoʻshilish uchun kelgan bola oʻqishda fuqarolar bilan teng huquqli.
