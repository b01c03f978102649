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

five = 5 yoshli bolangizga nima kerak?
    .kindergarten = Bogʻcha
    .preschool = Maktabga tayyorlov

six = 6 yoshli bolangizga nima kerak?
    .first-grade = 1-sinfga yozilish
    .preschool = Maktabga tayyorlov
    .documents = Hujjatlar roʻyxati

school-age = Bolangizga nima kerak?
    .first-grade = 1-sinfga yozilish
    .transfer = Boshqa maktabdan oʻtish
    .documents = Hujjatlar roʻyxati

teenager = Bolangizga nima kerak?
    .transfer = Boshqa maktabdan oʻtish
    .college = Kollejga kirish
    .documents = Hujjatlar roʻyxati

any-age = Nima haqida bilmoqchisiz?
    .kindergarten = Bogʻcha
    .preschool = Maktabga tayyorlov
    .first-grade = 1-sinfga yozilish
    .transfer = Boshqa maktabdan oʻtish
    .college = Kollejga kirish

status = Qozogʻistonda qanday yashayapsiz?
    .help =
        ВНЖ – yashash guvohnomasi. РВП – vaqtincha yashash ruxsati.
        Oilaga qoʻshilish – воссоединение семьи.
        ЕАЭС davlatlari: Rossiya, Qirgʻiziston, Armaniston, Belarus.
    .permanent = ВНЖ yoki oilaga qoʻshilish
    .eaeu = ЕАЭС davlatidan, ishlayman
    .temporary = Vaqtincha (РВП yoki boshqa)
    .refugee = Qochqin, boshpana soʻragan
    .no-papers = Muddat oʻtgan yoki hujjat yoʻq
    .unsure = Aniq bilmayman

papers = Qaysi qogʻoz kerak?
    .list = Hujjatlar roʻyxati
    .iin = Shaxsiy raqam (ИИН) yoʻq
    .identity = Metrika yoki pasport yoʻq
    .health = Sogʻliq va emlash qogʻozlari
    .certificate = Attestatni tan oldirish

problem = Maktabda qanday muammo bor?
    .refused = Maktab yoki bogʻcha olmadi
    .transfer = Maktabni almashtirish
    .language = Til yoki sinf masalasi
    .costs = Ovqat, kitob, kiyim puli
    .needs = Bolaga alohida sharoit kerak
    .bullying = Bolamni xoʻrlashyapti

right-permanent-family = Doimiy yashaysiz yoki oilaga qoʻshilgansiz
    .next =
        1. Bolaning maktab hujjatlarini tayyorlang.
        2. Yashash joyingizdagi maktabga boring va ariza bering.
        3. Yashash guvohnomasini (ВНЖ) yoki oilaga qoʻshilish hujjatini koʻrsating.
        4. Ayting: qonun boʻyicha bolam fuqarolar bilan teng huquqli.
        5. Olishmasa, taʼlim boshqarmasiga (управление образования) murojaat qiling.
    .why =
        Bu doimiy yashaydigan va oilaga qoʻshilish uchun kelgan bolalarga tegishli. Qonun ularga fuqarolar bilan teng oʻqish haqqini beradi. Bunga maktabga tayyorlov va maktabning hamma sinflari kiradi.

        Yangi Konstitutsiyaning biz oʻqigan loyihasida fuqarolar haqida yozilgan. Shuning uchun Taʼlim toʻgʻrisidagi qonunning 8-moddasini ayting.

right-eaeu = ЕАЭС davlati fuqarosisiz va ishlaysiz
    .next =
        1. Yashash joyingizdagi maktab yoki bogʻchaga boring.
        2. Qozogʻistonda ishlashingizni ayting.
        3. Qaysi hujjatlar kerak, soʻrang.
        4. Oʻqish bepulmi, shuni ham soʻrang.
        5. Olishmasa, taʼlim boshqarmasiga (управление образования) murojaat qiling.
    .why =
        Bu Rossiya, Qirgʻiziston, Armaniston va Belarus fuqarolariga tegishli. ЕАЭС komissiyasi shunday degan: ota-ona bolasini oʻzi ishlayotgan davlatdagi bogʻcha va maktabga bera oladi. Komissiya aytishicha, maktablarning koʻpi bepul.

        Doimiy yashaydigan va oilaga qoʻshilish uchun kelgan bola maktabda fuqarolar bilan teng huquqli.

right-temporary = Vaqtincha yashaysiz
    .next =
        1. Yashash hujjatingizni (masalan, РВП) va manzil qaydini (регистрация) tayyorlang.
        2. Yashash joyingizdagi maktabga ariza bering.
        3. eGov orqali bersangiz, migratsiya kartasining elektron nusxasini ham tayyorlang.
        4. Maktab aniq javob bermasa yoki olmasa, 111 dan maslahat soʻrang.
    .why =
        Vazirlik buyrugʻi vaqtincha yashovchilarning bir qismiga ham tegishli. 2026-yil martda Qoʻstanay taʼlim boshqarmasi 1-sinf haqida gapirgan. Uning aytishicha, ota-ona Qozogʻistonda vaqtincha yoki doimiy yashashi kerak. U maktabga yashash hujjati va manzil qaydini koʻrsatadi. Boshqa joyda boshqacha boʻlishi mumkin.

        1-sinfga ariza 1-apreldan 31-avgustgacha, maktabda yoki eGov orqali beriladi. Migratsiya kartasini eGov 2022-yilda soʻragan.
    .unsure = buyruq mehnat migrantlarining bolalariga ham tegishlimi yoki yoʻqmi.

no-status = Yashash hujjatingiz yoʻq yoki aniq emas
    .risk = Maktab yoki idora yashash hujjatingizni soʻrashi mumkin. Shuning uchun avval yordam tashkiloti (НПО) yoki 111 bilan gaplashing. 111 ga ismingizni aytmasangiz ham boʻladi.
    .next =
        1. Yordam tashkilotiga (НПО) yoki 111 ga murojaat qiling.
        2. Maktab bilan qanday gaplashishni ulardan soʻrang.
        3. Yashash hujjatini qanday joyiga keltirishni ham soʻrang.
        4. Maslahatdan keyin, bolaning bor hujjatlari bilan maktabdan joy soʻrang.
        5. Maktab olmasa, taʼlim boshqarmasiga (управление образования) borishdan oldin yana maslahat oling.
    .why =
        Bunday oilalar haqida aniq qoida topmadik. 2026-yilda Qoʻstanay taʼlim boshqarmasi ota-onadan yashash hujjati kerak degan. 2020-yilgi tadqiqotga koʻra, hujjatsiz bolalarning maktabga kirishi qiyin.

        Migratsiya maslahatchilari aytishicha, 16 yoshgacha bolaga vaqtincha yashash ruxsati (РВП) kerak emas. Shu sabab bolada maktabga koʻrsatadigan qogʻoz boʻlmasligi mumkin.
    .unsure = yashash hujjati yoʻq ota-onaning bolasini maktab olishi kerakmi yoki yoʻqmi.

refugee-child = Qochqin yoki boshpana soʻragan oila bolasi
    .next =
        1. Boshpana soʻraganlik guvohnomasini yoki qochqinlik hujjatini tayyorlang.
        2. Uning muddati qachongacha, tekshiring.
        3. Hujjatni yashash joyingizdagi maktabga koʻrsatib, joy soʻrang.
        4. Maktab olmasa, BMT qochqinlar agentligiga (УВКБ ООН) murojaat qiling.
    .why = Vazirlik buyrugʻining 2012-yilgi matnida qochqinlar va boshpana soʻraganlar ham bor. Boshpana soʻraganlik guvohnomasi bilan qaror chiqquncha qonuniy yashaysiz. U odatda 3 oyga, koʻpi bilan bir yilgacha beriladi.
    .unsure = 2022-yil noyabrdagi oʻzgarishdan keyin ham buyruqda shular bormi yoki yoʻqmi.

kindergarten = Bogʻchaga navbat
    .risk = Xizmat markazida (ЦОН) migratsiya politsiyasi ham ishlaydi. Yashash muddatingiz oʻtgan boʻlsa, avval 111 dan maslahat oling. 111 ga ismingizni aytmasangiz ham boʻladi.
    .next =
        1. Navbatga yoziling: eGov, xizmat markazi (ЦОН) yoki hokimlik (акимат) orqali.
        2. Vaucher kelsa, uni 2 ish kunida tasdiqlang.
        3. Bogʻcha tanlang va vaucher bilan 5 ish kunida shartnoma imzolang.
    .bring = Markazga (ЦОН): ariza, bolaning tugʻilganlik guvohnomasi (метрика), ota-onaning shaxsiy hujjati. Imtiyoz boʻlsa, uning qogʻozi.
    .cost = Navbatga yozilish bepul. Taxminan 30 daqiqa.
    .why =
        Navbat 6 yoshgacha bolalar uchun. Arizaga bolaning shaxsiy raqami (ИИН) yoki ismi va tugʻilgan kuni yoziladi.

        Vaucher ayrim joylarda bor, masalan, Astana, Shimkent, Turkiston va Tarazda. Sariogʻoch (Сарыагаш), Jetisoy (Жетысай), Maktaaral (Мактаарал) va Sayram tumanlarida ham bor. Boshqa joyni taʼlim boshqarmasidan soʻrang.
    .unsure = chet ellik bolaga vaucher beriladimi yoki yoʻqmi.

preschool = Maktabga tayyorlov
    .next =
        1. Yaqin bogʻcha yoki maktabga boring.
        2. Tayyorlov guruhi (предшкола) bormi va joy bormi, soʻrang.
        3. Qaysi qogʻozlar kerak, soʻrang.
        4. Joy boʻlmasa, taʼlim boshqarmasidan (управление образования) boshqa joy soʻrang.
    .why = Tayyorlov 5 yoshdan boshlanadi va bir yil davom etadi. U bogʻchada yoki maktab qoshida boʻladi. Doimiy yashaydigan va oilaga qoʻshilish uchun kelgan bola bunda fuqarolar bilan teng huquqli. Boshqacha yashasangiz, “Qozogʻistonda qanday yashayapsiz?” savolini oching.

first-grade = 1-sinfga yozilish
    .next =
        1. Manzilingizga qaysi maktab biriktirilganini taʼlim boshqarmasidan (управление образования) bilib oling.
        2. Arizani 1-apreldan 31-avgustgacha bering.
        3. Maktabning oʻziga boring yoki eGov orqali yuboring.
        4. Bir bola uchun faqat bitta maktabga ariza bering.
    .why =
        1-sinfga 6 yoshdan olinadi. Shu yili 6 ga toʻladigan bola ham boradi. Bolaning tayyorgarligi har xil boʻlishi mumkin. Sinov bilan saralash mumkin emas.

        Qoida boʻyicha manzilingizga biriktirilgan maktab bolani olishi kerak. Joyi boʻlsa, boshqa maktabni ham tanlash mumkin. Chet ellik oila boʻlsangiz, qanday yashashingiz ham muhim. Buni “Qozogʻistonda qanday yashayapsiz?” savolida koʻring.

documents = Maktab uchun hujjatlar
    .next =
        1. Quyidagi qogʻozlarni yigʻing. Bu 1-sinf roʻyxati.
        2. Yashash hujjatingiz boʻlmasa, avval “Yashash hujjatingiz yoʻq yoki aniq emas” sahifasini oʻqing.
        3. Maktabdan soʻrang: yana qaysi qogʻoz kerak?
        { $age ->
            [y0-4] 4. Bogʻchaga ariza, bolaning metrikasi va shaxsiy hujjatingizni olib boring.
            [y7-13] 4. Yuqori sinf boʻlsa, baholar tabeli va tarjimasi kerakmi, soʻrang.
            [y14-15] 4. Yuqori sinf boʻlsa, baholar tabeli va tarjimasi kerakmi, soʻrang.
            [y16-17] 4. Yuqori sinf boʻlsa, baholar tabeli va tarjimasi kerakmi, soʻrang.
           *[unknown] 4. Bogʻcha yoki yuqori sinf boʻlsa, roʻyxatni oʻsha yerdan soʻrang.
        }
    .bring =
        • Ota-onaning arizasi.
        • Sogʻliq maʼlumotnomasi (065/у) va bolaning sogʻliq pasporti (052-2/у).
        • Ikkita 3×4 rasm.
        • Tugʻilganlik guvohnomasi (метрика) nusxasi, agar maʼlumot davlat bazasidan olinmasa.
        • Ota-onaning yashash hujjati va manzil qaydi (регистрация).
        • eGov uchun: migratsiya kartasining elektron nusxasi (2022-yilda soʻralgan).
        • Faqat alohida sharoitga muhtoj bolaga: komissiya (ПМПК) xulosasi.
    .why = Bu roʻyxatni 2026-yil martda Qoʻstanay taʼlim boshqarmasi aytgan. Migratsiya kartasini eGov 2022-yilda soʻragan. Boshqa maktab yana qogʻoz soʻrashi mumkin. Biror qogʻoz yetishmasa, pastdagi sahifalarni oching.

no-iin = Shaxsiy raqam (ИИН) yoʻq
    .risk = Xizmat markazida (ЦОН) migratsiya politsiyasi ham ishlaydi. Yashash muddatingiz oʻtgan boʻlsa, u yerga borishga shoshilmang. Avval yordam tashkiloti (НПО) yoki 111 bilan gaplashing.
    .next =
        1. { $age ->
            [y0-4] Bogʻcha navbatiga raqamsiz ham yozilsa boʻladi: ismi va tugʻilgan kuni bilan.
            [y5] Bogʻcha navbatiga raqamsiz ham yozilsa boʻladi: ismi va tugʻilgan kuni bilan.
           *[unknown] Maktabdan soʻrang: raqamsiz ariza olasizmi? Bogʻcha navbatiga ismi va tugʻilgan kuni bilan yozilsa boʻladi.
        }
        2. Yashash muddatingiz oʻtmagan boʻlsa, bola bilan xizmat markaziga (ЦОН) boring.
        3. U yerda ariza yozing va bolaning pasportini koʻrsating.
        4. Berilgan raqamni maktab yoki bogʻchaga ayting.
    .bring = Bolaning muddati oʻtmagan xorijga chiqish pasporti (загранпаспорт).
    .cost = Boshqa yoʻriqnomalarda yozilishicha, bepul va taxminan bir ish kuni.
    .why = Ayrim maktablar chet ellik boladan shaxsiy raqam (ИИН) va yashash ruxsatini soʻraydi. Vaqtincha turgan chet ellik raqamni turgan joyidagi markazdan (ЦОН) oladi. U yerga oʻzi boradi. 2024-yil martdan beri raqam eGov orqali berilmaydi.
    .unsure = shaxsiy raqam (ИИН) yoʻqligi uchun maktab bolani olmasligi mumkinmi yoki yoʻqmi.

no-identity-papers = Metrika yoki pasport yoʻq
    .risk = Yashash muddatingiz oʻtgan boʻlsa, avval 111 dan maslahat oling. Politsiyaga va migratsiya xizmatiga maslahatdan keyin boring. Yurtingizdagi xavfdan qochgan boʻlsangiz, konsullikdan oldin BMT qochqinlar agentligidan (УВКБ ООН) soʻrang.
    .next =
        1. 111 ga qoʻngʻiroq qiling. Ismingizni aytmasangiz ham boʻladi.
        2. Bola Qozogʻistonda tugʻilgan boʻlsa, metrikani qayerdan olishni 111 dan soʻrang.
        3. Bola boshqa yurtda tugʻilgan boʻlsa, konsulligingizdan hujjat soʻrang.
        4. Pasport yoʻqolgan boʻlsa, konsulligingizga darhol xabar bering.
        5. Yoʻqolgani haqida politsiyaga ariza berishdan oldin 111 yoki konsullikdan maslahat oling.
    .why =
        Qozogʻistonda tugʻilgan har bir bolaga tugʻilganlik guvohnomasi (метрика) beriladi. Ota-onaning hujjati yoʻqligi bunga toʻsiq emas. Bu qoida 2019-yil noyabrdan beri bor.

        Pasport yoʻqolsa, viloyat politsiyasi shu tartibni aytadi: konsullik, keyin politsiyaga ariza. Undan keyin qaytish guvohnomasi yoki vaqtinchalik pasport olinadi. Chiqish vizasini migratsiya xizmati beradi. Bu yoʻl mamlakatdan chiqish uchun. Qolmoqchi boʻlsangiz, konsullikka avval shuni ayting.

        2020-yilgi tadqiqotga koʻra, hujjatsiz bolaning maktab va shifokorga borishi qiyin.

health-papers = Sogʻliq va emlash qogʻozlari
    .next =
        1. Maktabdan soʻrang: qaysi sogʻliq qogʻozlari kerak?
        2. Poliklinikadan ikkita shaklni soʻrang: 065/у va 052-2/у.
        3. Eski emlash daftarchasi boʻlsa, olib boring.
        4. ЕАЭС davlatidan boʻlib ishlasangiz, tibbiy sugʻurta bilan poliklinikaga biriktirishni soʻrang.
    .why =
        Bu ikki shakl – sogʻliq maʼlumotnomasi va bolaning sogʻliq pasporti. Ularni 2026-yil martda Qoʻstanay taʼlim boshqarmasi 1-sinf uchun aytgan.

        ЕАЭС davlatidan kelgan ishchi, eri yoki xotini va bolalari sugʻurta shartnomasi bilan biriktiriladi. Shartnoma ixtiyoriy (добровольное) yoki “вмененное” deb ataladi. Biriktirish shartnoma tugaguncha amal qiladi. Badal toʻlasangiz, majburiy sugʻurtadan (ОСМС) foydalanasiz.
    .unsure = emlash qogʻozi albatta kerakmi; emlanmagan bolani maktab olmasligi mumkinmi; boshqa davlatdan kelganlar bu qogʻozlarni qayerdan oladi.

transfer = Boshqa maktabga oʻtish
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
        4. 1-sinfga sinov bilan olishsa, bu mumkin emasligini ayting.
    .why =
        Imkon boʻlgan joyda bola ona tilida oʻqiydi. Lekin birinchi navbatda qozoqcha sinflar ochiladi. Hamma maktabda qozoq va rus tili oʻqitiladi. Ikkalasidan bitiruv imtihoni ham bor.

        1-sinfga 6 yoshdan, tayyorgarligiga qaramay olinadi. Sinov bilan saralash mumkin emas.
    .unsure = tilni bilmagan bolani pastroq sinfga oʻtkazish mumkinmi yoki yoʻqmi.

refused = Maktab yoki bogʻcha bolani olmadi
    .risk = Yashash hujjatingiz joyida boʻlmasa, shikoyat qilishga shoshilmang. Avval yordam tashkiloti (НПО) yoki 111 bilan gaplashing. Idora yashash hujjatingizni soʻrashi mumkin.
    .next =
        1. 111 ga yoki yordam tashkilotiga (НПО) boʻlgan ishni ayting.
        2. Maktabdan rad javobining sababini yozma soʻrang.
        3. Manzilingizga qaysi maktab biriktirilgan, soʻrang.
        4. Hujjatingiz joyida boʻlsa, yashash joyingizdagi taʼlim boshqarmasiga (управление образования) yozing.
        5. Yordam boʻlmasa, 111 dan bola huquqlari vakilini soʻrang.
    .why =
        Qoida boʻyicha manzilingizga biriktirilgan maktab bolani olishi kerak. Doimiy yashaydigan va oilaga qoʻshilish uchun kelgan bola maktabda fuqarolar bilan teng huquqli.

        Maktab olmasa, ota-ona shu joydagi taʼlim boshqarmasiga boradi. 111 bepul, kechayu kunduz ishlaydi, ismingizni aytish shart emas.
    .unsure = vaqtincha yashaydigan yoki muddati oʻtgan oilada bu qoidalar qanday qoʻllanishi.

meals-help = Ovqat, kitob va kiyim uchun yordam
    .next =
        1. Maktabdan soʻrang: bolam bepul ovqat oladimi?
        2. Soʻrang: darslikni maktab beradimi?
        3. Daromadingiz kam boʻlsa, soʻrang: “Всеобуч” yordami bolamga beriladimi?
        4. “Ha” deyishsa, ariza yozing.
    .why =
        1–4-sinf bolalariga issiq ovqat bepul. 2025-yildan xususiy maktablarda ham shunday. Kam taʼminlangan oila bolalariga ham bepul.

        “Всеобуч” jamgʻarmasi kam taʼminlangan oilaga kiyim va maktab buyumlari uchun pul beradi. 2025-yilda bu har bolaga kamida 46 228 tenge edi. Qonunda muhtoj oʻquvchiga davlat yordami fuqarolar uchun yozilgan. Chet ellik bolaga berish hokimlikka (акимат) bogʻliq, shuning uchun soʻrang.
    .unsure = davlat maktabi darslikni bepul beradimi, chet ellik bolaga ham beradimi.

special-needs = Bolaga alohida sharoit kerak
    .next =
        1. Maktab yoki taʼlim boshqarmasidan (управление образования) soʻrang: komissiya (ПМПК) qayerda?
        2. Bola bilan shu komissiyaga (ПМПК) boring.
        3. Komissiyaning yozma xulosasini (заключение) oling.
        4. Xulosani maktab yoki bogʻchaga bering va sharoit soʻrang.
    .why = Alohida sharoitga muhtoj bolalarga davlat oʻqishning hamma bosqichida sharoit yaratishi kerak. ПМПК – psixologik, tibbiy va pedagogik maslahat komissiyasi. Maktabga uning xulosasi kerak.

bullying = Bolani maktabda xoʻrlashyapti
    .next =
        1. Bola hozir xavfda boʻlsa, 112 ga qoʻngʻiroq qiling.
        2. Boshqa holatda 111 ga qoʻngʻiroq qiling. Bepul, ismingizni aytish shart emas.
        3. Nima va qachon boʻlganini yozib qoʻying. Internetdagi yozuv va rasmlarni saqlang.
        4. Sinf rahbari yoki direktorga ayting.
        5. Bolaga maktabdagi QR-kodni koʻrsating: u 111 ga oʻzi ham yoza oladi.
    .why =
        Bolani ikki yoki undan koʻp marta xoʻrlash, taʼqib qilish yoki qoʻrqitish – bulling (буллинг). Qonunda shunday yozilgan. Hamma oldida yoki internetda qilingan shunday ish ham bulling.

        111 bolalarni xoʻrlash va zoʻravonlik boʻyicha kechayu kunduz javob beradi.

college = Kollejga kirish
    .next =
        1. Kollejdan soʻrang: bizning davlat fuqarosiga bepul joy bormi?
        2. Pullik boʻlsa, narxini va toʻlash tartibini soʻrang.
        3. Soʻrang: attestatni tan oldirish (нострификация) kerakmi?
        4. Kerak boʻlsa, “Attestatni tan oldirish” sahifasini oching.
    .why = Chet elliklarga bepul joy davlatlar orasidagi shartnomaga bogʻliq. Fuqaroligi yoʻq, lekin doimiy yashaydigan odam davlat joyi uchun tanlovga kira oladi.
    .unsure = sizning davlatingiz bilan shunday shartnoma bormi yoki yoʻqmi.

certificate-recognition = Attestatni tan oldirish
    .next =
        1. Maktab yoki kollejdan soʻrang: tan olish (нострификация) kerakmi?
        2. Hujjatning asli va ilovasini tayyorlang.
        3. Tarjima qildirib, notariusda tasdiqlating.
        4. Apostil yoki legalizatsiya kerakmi, soʻrang.
        5. Qayerga topshirishni 1414 dan soʻrang va topshiring.
    .bring = Hujjatning asli, ilovasi va notarius tasdiqlagan tarjimasi. Kerak boʻlsa, apostil yoki legalizatsiya.
    .why = Chet el hujjati Qozogʻistonda maxsus xizmat orqali tan olinadi. Hozirgi qoidalar 2021-yilgi № 352 buyruqda. Biz uning matnini oʻqimaganmiz.
    .unsure = hozirgi tartib, narxi va muddati.

child-not-in-school = Bola maktabga bormayapti yoki ishlayapti
    .risk = Yashash muddatingiz oʻtgan yoki ruxsatsiz ishlayotgan boʻlsangiz, avval 111 dan maslahat oling. Idoraga undan keyin boring. 111 ga ismingizni aytmasangiz ham boʻladi.
    .next =
        1. 111 ga qoʻngʻiroq qiling va maktabga qaytish yoʻlini soʻrang.
        2. Ish ogʻir, zararli yoki xavfli boʻlsa, bolani bu ishdan oling.
        3. Maslahatdan keyin yashash joyingizdagi maktabdan joy soʻrang.
    .why =
        { $age ->
            [y14-15] Oʻquvchi 14 yoshdan yengil va zararsiz ish qila oladi, faqat darsdan boʻsh vaqtda. 15 yoshda shartnoma asosiy maktabni (основная школа) bitirgandan keyin tuziladi. Ota-ona yoki vasiy ham imzo qoʻyadi.
            [y16-17] Mehnat shartnomasi 16 yoshdan tuziladi.
           *[unknown] Mehnat shartnomasi 16 yoshdan tuziladi. 15 yoshda asosiy maktabni (основная школа) bitirgan boʻlishi kerak. Oʻquvchi 14 yoshdan yengil va zararsiz ish qila oladi, faqat darsdan boʻsh vaqtda. 16 yoshgacha ota-ona yoki vasiy ham imzo qoʻyadi.
        }
        18 yoshgacha ogʻir, zararli va xavfli ish taqiqlangan. Qimor va tungi klubda ishlash ham taqiqlangan. Spirtli ichimlik, tamaki va giyohvand modda savdosi ham.

        Matbuot yozishicha, bolalar paxtada, bozorda va enaga boʻlib ishlaydi. Ayrimlari darsdan qoladi. Doimiy yashaydigan va oilaga qoʻshilish uchun kelgan bola oʻqishda fuqarolar bilan teng huquqli.
