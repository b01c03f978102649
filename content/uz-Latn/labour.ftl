### Joldas: work and pay, Uzbek (Latin)
### reviewed: no

topic = 💼 Ish va ish haqi

## Questions

need = Sizga nima kerak?
    .help = Bot kimligingizni yozib qoʻymaydi.
    .may = Bu yerda ishlasam boʻladimi?
    .no-permit = Ruxsatsiz ishlayapman
    .terms = Shartnoma, ish vaqti, taʼtil
    .money = Ish haqi, boʻshatish, shikoyat
    .force = Qoʻrqitish, qarz, pasport
    .hurt = Jarohat, shifokor
    .family = Homiladorlik, bola mehnati

citizenship = Qaysi davlat fuqarosisiz?
    .help =
        Qoidalar har xil. Oilada fuqarolik har xilmi? Avval bir kishini tanlang.
        ЕАЭС: Rossiya, Qirgʻiziston, Armaniston, Belarus. Vizasiz: Oʻzbekiston, Tojikiston va boshqalar.
        Bot kimligingizni yozib qoʻymaydi.
    .eaeu = Qirgʻiziston, Rossiya, ЕАЭС
    .visa-free = Oʻzbekiston/Tojikiston vizasiz
    .visa = Viza bilan kelganman
    .none = Fuqaroligim yoʻq
    .kandas = Millatim qozoq (кандас)
    .unsaid = Aytishni xohlamayman

place = Qayerda ishlamoqchisiz?
    .help = ВНЖ, qandas yoki qochqin hujjati bilan qoida boshqacha boʻlishi mumkin. 111 dan soʻrang.
    .household = Xonadonda: enaga, tozalovchi
    .company = Kompaniya, doʻkon, qurilish
    .farm = Ferma, dala, hosil yigʻish
    .own = Oʻz savdom yoki biznesim
    .no-permit = Ruxsatsiz ishlab yuribman

terms = Ishingiz haqida nimani bilmoqchisiz?
    .contract = Shartnomada nima boʻladi
    .no-contract = Shartnomam yoʻq
    .hours = Ish soati, tungi ish
    .leave = Taʼtil va dam olish
    .pay = Kam ish haqi, ushlab qolish

money = Qanday muammo bor?
    .help = Ishlash ruxsati yoʻqmi yoki muddat oʻtganmi? Shikoyatdan oldin birinchi tugmani oching.
    .no-permit = Ruxsat yoʻq: avval oʻqing
    .company = Kompaniya pul bermayapti
    .household = Oddiy odam pul bermayapti
    .fired = Boʻshatishdi, oxirgi hisob
    .pay = Ish haqi kam, ushlab qolishdi
    .complain = Qayerga shikoyat qilaman
    .court = Sudga murojaat

force = Nima boʻlyapti?
    .help = Hozir xavfdamisiz? 🆘 Shoshilinch yordam tugmasini bosing.
    .leave = Ketgani qoʻyishmayapti
    .debt = Qarzni ishlab uzishim kerak
    .threats = Qoʻrqitishyapti, urishyapti
    .passport = Pasportimni berishmayapti

hurt = Sizga nima kerak?
    .injury = Ishda jarohat oldim
    .health = Oilamga shifokor kerak

family = Nima haqida bilmoqchisiz?
    .pregnant = Homiladorman yoki bolam bor
    .child-age = Bolam ishlasa boʻladimi?
    .child-danger = Bolaning ogʻir, xavfli ishi

## Answers: may I work

eaeu = ЕАЭС fuqarosiga ishlash ruxsati kerak emas
    .next =
        1. Ish qidiravering. Ishlash ruxsati kerak emas.
        2. Ish beruvchi uni soʻrasa, ЕАЭС toʻgʻrisidagi shartnomaning 97-moddasini ayting.
        3. Ish boshlashdan oldin yozma shartnoma imzolang. Oʻz nusxangizni saqlang.
        4. Vaqtincha yashash ruxsati (РВП) kerakmi? Ish beruvchi shartnomani davlat reyestriga (ЕСУТД) kiritsin.
    .why =
        Rossiya, Qirgʻiziston, Armaniston va Belarus fuqarolariga ishlash ruxsati kerak emas. Ularni kvotasiz ishga olsa boʻladi. Shartnoma tugaguncha siz va oilangiz yashay olasiz. РВП bir yilga beriladi va har yili yangilanadi. Uning muddati shartnomadan oshmaydi.

        Kirganingizdan 90 kundan koʻp oʻtib, shartnoma muddatidan oldin tugadimi? Chiqib ketmasdan yangisini tuzishga 15 kuningiz bor.

household = Xonadonda ishlash
    .risk = Bu ruxsat haqidagi qarorda politsiya ham qatnashadi. Yashash muddatingiz oʻtganmi yoki allaqachon ishlayapsizmi? Unda avval pastdagi yordam tashkiloti (НПО) yoki 111 bilan gaplashing.
    .next =
        1. Ish haqida uyning egasi bilan kelishing.
        2. Ruxsat uchun qaysi tibbiy va sugʻurta maʼlumoti kerak, 1414 dan soʻrang.
        3. Ruxsatga eGov orqali ariza bering. U faqat internetda beriladi va uzaytiriladi.
        4. Undan keyin yozma mehnat shartnomasi imzolang. Oʻz nusxangizni saqlang.
        5. Ish beruvchi uni hr.enbek.kz saytida imzolasin yoki davlat reyestriga (ЕСУТД) kiritsin.
    .cost = Ruxsatning har oyi uchun daromad soligʻi qancha, 1414 dan soʻrang.
    .why =
        Bu ЕАЭС davlatidan boʻlmagan odamlar uchun. Mehnat immigranti ruxsati (разрешение трудовому иммигранту) kerak. U ish beruvchiga foyda keltiradigan ishga yaramaydi. Bizning misollarimiz: doʻkon, tijorat qurilishi, hosil sotadigan ferma. Ruxsat 1 oydan 12 oygacha beriladi, soni cheklangan (kvota). Politsiya rozi boʻlgach, qarorni hokimlik (акимат) chiqaradi. Bir ish beruvchida koʻpi bilan 5 ta shunday ishchi boʻladi.

        2026-yil 13-apreldan xizmat markazi (ЦОН) bu ruxsat uchun qogʻoz olmaydi.
    .unsure = ishchi har oy uchun oldindan qancha daromad soligʻi toʻlashi; egasi uchun uy qurish ham xonadon ishi hisoblanadimi yoki yoʻqmi.

company = Kompaniya, doʻkon yoki qurilishda ish
    .risk = Kerakli ruxsatsiz ishlagani uchun ishchi ham jazolanishi mumkin. Allaqachon u yerda ishlayapsizmi? Unda idoraga borishdan oldin pastdagi yordam tashkiloti (НПО) yoki 111 bilan gaplashing.
    .next =
        1. Kompaniyadan soʻrang: chet ellik ishchi olish ruxsati (разрешение на привлечение иностранной рабочей силы) bormi?
        2. Shu ruxsat chiqmaguncha imzo qoʻymang va ish boshlamang.
        3. Qanday tibbiy sugʻurta kerak, kompaniyadan soʻrang.
        4. Keyin yozma mehnat shartnomasi imzolang. Oʻz nusxangizni saqlang.
        5. Kompaniyada ruxsat yoʻqmi? 1414 dan mustaqil ishga joylashish maʼlumotnomasi (справка для самостоятельного трудоустройства) haqida soʻrang.
    .why =
        Bu vaqtincha turgan va ЕАЭС davlatidan boʻlmagan odamlar uchun. Qonunning bu qoidasida doimiy yashaydiganlar (ВНЖ) aytilmagan. Ruxsatni kompaniya hokimlikdan (акимат) oladi, soni cheklangan (kvota). Xonadon uchun berilgan ruxsat bu yerda yaramaydi.

        Ruxsatsiz ishchiga jarima 25 МРП ({ $mci-25 } tenge), 10 kungacha qamoq yoki mamlakatdan chiqarib yuborish boʻlishi mumkin. Biznes 100 dan 700 МРП gacha ({ $mci-100 } – { $mci-700 } tenge) toʻlaydi.
    .unsure = shartnomangizga qaysi tibbiy sugʻurta kerakligi; РВП, qandas maqomi yoki qochqin hujjati bilan qanday boʻlishi.

seasonal-farm = Fermada mavsumiy ish
    .risk = Kerakli ruxsatsiz ishlagani uchun ishchi ham jazolanishi mumkin. Allaqachon u yerda ishlayapsizmi? Unda idoraga borishdan oldin pastdagi yordam tashkiloti (НПО) yoki 111 bilan gaplashing.
    .next =
        1. Ish boshlashdan oldin fermerdan chet ellik ishchi olish ruxsatini soʻrang.
        2. Keyin yozma mehnat shartnomasi imzolang. Oʻz nusxangizni saqlang.
        3. Ish kunlaringizni, ish haqingizni va olgan pulingizni yozib boring.
        4. Bolalarni ogʻir, zararli yoki xavfli ishga qoʻymang.
    .cost =
        Mavsumiy chet ellik ishchi uchun davlat yigʻimi:
        • 90 kungacha: 12 МРП ({ $mci-12 } tenge)
        • 180 kungacha: 24 МРП ({ $mci-24 } tenge)
        • 270 kungacha: 36 МРП ({ $mci-36 } tenge)
        • 365 kungacha: 48 МРП ({ $mci-48 } tenge)
    .why =
        Bu ЕАЭС davlatidan boʻlmagan odamlar uchun. Ruxsatsiz ishchiga jarima 25 МРП ({ $mci-25 } tenge), 10 kungacha qamoq yoki mamlakatdan chiqarib yuborish boʻlishi mumkin. Xonadon uchun ruxsat hosil sotadigan fermaga yaramaydi.

        Mavsumiy ishchi 7 kun oldin aytib, ishdan keta oladi. Foydalanmagan taʼtili uchun pul oladi. 18 yoshgacha ogʻir, zararli va xavfli ish taqiqlangan. Xabarlarda yozilishicha, paxtada ishlab, darsdan qoladigan bolalar bor.
    .unsure = yigʻimni fermer toʻlaydimi yoki ishchi.

self-employed = Oʻz savdongiz yoki biznesingiz
    .risk = Vizasiz kirgan odam kerakli ruxsatsiz pulga ishlay olmaydi. Allaqachon savdo qilyapsizmi? Unda idoraga borishdan oldin pastdagi yordam tashkiloti (НПО) yoki 111 bilan gaplashing.
    .next =
        1. 1414 dan soʻrang: shu ish uchun chet ellikka nima kerak?
        2. Yakka tadbirkor (ИП) boʻlsam boʻladimi, shuni ham soʻrang.
        3. Kompaniya (ТОО) uchun quyidagi roʻyxatga qarang.
        4. Mumkinligini aniq bilgandan keyin boshlang.
    .why =
        28.05.2024 dan chet ellik kompaniya ochishi yoki unga qoʻshilishi uchun bittasi kerak:
        • biznes-immigrant vizasi yoki vaqtincha yashash ruxsati (РВП)
        • yashash guvohnomasi (ВНЖ)

        2025-yilda bir politsiya xodimi aytgan: vizasiz kirish shaxsiy ishlar, sayohat va qisqa xizmat safari uchun. ЕАЭС davlatlari fuqarolari ruxsatsiz ishlay oladi. Boshqalar kerakli ruxsatsiz ishlasa, jarima, 10 kungacha qamoq yoki mamlakatdan chiqarib yuborish boʻlishi mumkin.
    .unsure = chet ellik yakka tadbirkor (ИП) boʻla oladimi; bozorda savdo qilganlarga nima kerakligi.

no-permit-now = Ruxsatsiz ishlash
    .risk = Shikoyat qilsangiz yoki idoraga borsangiz, bu bilinishi mumkin. Buning uchun jarima 25 МРП ({ $mci-25 } tenge), 10 kungacha qamoq yoki mamlakatdan chiqarib yuborish boʻlishi mumkin. Avval pastdagi yordam tashkiloti (НПО) yoki 111 bilan gaplashing. 111 ga ismingizni aytmasangiz ham boʻladi.
    .next =
        1. Rossiya, Qirgʻiziston, Armaniston yoki Belarusdanmisiz? Sizga ishlash ruxsati kerak emas.
        2. Boshqalar: shikoyatdan oldin yordam tashkilotidan (НПО) yoki 111 dan soʻrang.
        3. Tashkilotdan soʻrang: men bilan birga bora olasizmi?
        4. Ish va ish haqi isbotini saqlang: qogʻozlar, xabarlar, pul oʻtkazmalari.
        5. Qaysi ruxsat toʻgʻri keladi? Pastdagi “Qayerda ishlamoqchisiz?” savolini oching.
    .why =
        Qonun faqat ish beruvchini emas, ishchini ham jazolaydi. Bir yil ichida takrorlansa, 15 kungacha qamoq va chiqarib yuborish. Ish beruvchining jarimasi uning katta-kichikligiga bogʻliq: 30 dan 700 МРП gacha ({ $mci-30 } – { $mci-700 } tenge).

        Ish haqingizni baribir talab qila olasiz. Shartnoma boʻlmasa, ishingiz boshlangan kundan hisoblanadi. Shartnoma ish beruvchining aybi bilan haqiqiy emas deb topildimi? Ish haqi va foydalanmagan taʼtil puli sizniki. Jabr koʻrganlar bilan yordam tashkiloti birga bora oladi.
    .unsure = ruxsat yoʻqligini sud ish beruvchining aybi deydimi yoki yoʻqmi.

## Answers: contract and conditions

contract = Mehnat shartnomasida nima boʻlishi kerak
    .next =
        1. Imzolashdan oldin hammasini oʻqing. Ishongan odamingiz tarjima qilsin.
        2. Quyidagi bandlar borligini tekshiring.
        3. Boʻsh qogʻozga hech qachon imzo qoʻymang.
        4. Ish beruvchi imzolagan oʻz nusxangizni oling.
        5. Ishni faqat imzodan keyin boshlang.
    .why =
        Shartnoma yozma boʻlishi kerak. Unda yoziladi:
        • siz va ish beruvchi, shaxsiy raqamlari (ИИН) bilan
        • qanday ish va qayerda
        • boshlanish kuni va muddati
        • ish vaqti va ish haqi
        • huquq va majburiyatlar

        Oddiy ishchiga sinov muddati koʻpi bilan 3 oy. Ruxsat bilan ishlasangiz, shartnoma ruxsat muddati ichida tuzilishi mumkin. Shartnomani hr.enbek.kz saytida imzolab, tekshirsa boʻladi.

no-contract = Shartnomasiz ishlayapsiz
    .risk = Ishlash ruxsati kerak, lekin sizda yoʻqmi? Yoki yashash muddatingiz oʻtganmi? Shikoyatdan keyin bu haqda soʻrashlari mumkin. Avval pastdagi yordam tashkiloti (НПО) yoki 111 bilan gaplashing.
    .next =
        1. Xabar yozib, yozma shartnoma soʻrang. Xabarni saqlang.
        2. Ish kunlari, soatlari va olgan pulingizni yozib boring.
        3. Ish haqi roʻyxati, pul oʻtkazmalari, xabar va suratlarni saqlang.
        4. Ishlaganingizni koʻrgan odamlarning ismini yozib qoʻying.
        5. Hujjatingiz joyidami? Mehnat inspeksiyasi (инспекция труда) ish beruvchini tekshira oladi.
    .why =
        Shartnoma yozma boʻlishi, ish imzodan keyin boshlanishi kerak. Ish beruvchi imzolamagan boʻlsa, ishingiz boshlangan kundan hisoblanadi. Demak, huquqingiz bor. Mehnat kodeksida isbotlar: shartnoma, ish haqi roʻyxati, pensiya yoki ijtimoiy jamgʻarma yozuvlari, sud qarori.
    .unsure = xabar, surat va guvohlar qanchalik hisobga olinishi.

hours-overtime = Ish soati, qoʻshimcha va tungi ish
    .next =
        1. Har kuni necha soat ishlaganingizni yozib boring.
        2. Qoʻshimcha, tungi va bayram kungi ish uchun qoʻshimcha haq soʻrang.
        3. Qoʻshimcha ishlashni xohlamaysizmi? Rozi emasligingizni yozib bering.
        4. Hech narsa oʻzgarmasa, pastdagi “Qayerga shikoyat qilish kerak” sahifasini oching.
    .why =
        Odatdagi ish haftasiga koʻpi bilan 40 soat, kuniga 8 soat. Qoʻshimcha ishga (сверхурочная) yozma roziligingiz kerak, kamdan-kam hollardan tashqari. U kuniga koʻpi bilan 2 soat, oyiga 12 soat. Ogʻir yoki xavfli ishda kuniga koʻpi bilan 1 soat.

        Qoʻshimcha, tungi va bayram kungi ishga kamida 1,5 baravar toʻlanadi. Homilador ayolni va 18 yoshga toʻlmagan odamni tunda va qoʻshimcha ishlatish mumkin emas. Vaxta ishida (вахта) ish beruvchi turar joy, ovqatlanish va transport bilan taʼminlaydi.

leave = Taʼtil va dam olish
    .next =
        1. Taʼtilni yozma soʻrang. Nusxasini saqlang.
        2. Kunlarini kelishib oling. Bir qismi kamida 14 kun boʻlishi kerak.
        3. Puli 3 ish kuni oldin berilishini tekshiring.
        4. Rad etishsa, pastdagi “Qayerga shikoyat qilish kerak” sahifasini oching.
    .why =
        Mehnat kodeksi har bir ishchiga har yili pulli taʼtil beradi. U kamida 24 kalendar kun.
    .unsure = taʼtilni necha oy ishlagandan keyin olish mumkinligi.

pay-level = Eng kam ish haqi va ushlab qolish
    .next =
        1. Bir oylik ish haqingizni quyidagi eng kam miqdor bilan solishtiring.
        2. Pul ushlab qolishdimi? Sababini yozma soʻrang.
        3. Xuddi shu ishga boshqalar koʻproq oladimi? Teng haq soʻrang.
        4. Hech narsa oʻzgarmasa, pastdagi “Qayerga shikoyat qilish kerak” sahifasini oching.
    .why =
        Ish vaqtini toʻliq ishlagan odamga oyiga { $min-wage } tengedan kam berish mumkin emas. Pul faqat sud qarori bilan yoki qonunda aytilgan holda ushlab qolinadi. Ish beruvchi teng ishga teng haq toʻlashi, hech kimni kamsitmasligi kerak.

## Answers: pay, dismissal, complaint

wage-company = Kompaniya ish haqini bermayapti
    .risk = Ishlash ruxsati kerak, lekin sizda yoʻqmi? Yoki yashash muddatingiz oʻtganmi? Shikoyatdan keyin bu haqda soʻrashlari mumkin. Jarima yoki mamlakatdan chiqarib yuborish boʻlishi mumkin. Avval pastdagi yordam tashkiloti (НПО) yoki 111 bilan gaplashing.
    .next =
        1. Ish kunlarini, vaʼda qilingan va olgan pulingizni yozing.
        2. Xabar yozib, ish haqingizni soʻrang. Xabarni saqlang.
        3. Ish joyidagi kelishuv komissiyasiga (согласительная комиссия) ariza bering.
        4. Hujjatingiz joyidami? Mehnat inspeksiyasiga (инспекция труда) yoki prokuraturaga (прокуратура) yozing.
        5. Natija boʻlmasa, 1 yil ichida sudga murojaat qiling.
    .why =
        Ish haqi kamida oyda bir marta, keyingi oyning 10-kunigacha beriladi. Har kechikkan kun uchun ish beruvchi penya (пеня) toʻlashi kerak. Komissiya 15 ish kunida qaror qiladi. Undan keyin sudga borsa boʻladi. Mikrobiznesda ishlasangiz, toʻgʻri sudga boring.

        1 yil huquqingiz buzilganini bilgan kundan sanaladi. Ish haqini bermagan ish beruvchiga jarima 30 dan 150 МРП gacha ({ $mci-30 } – { $mci-150 } tenge) boʻlishi mumkin.

wage-household = Oddiy odam (kompaniya emas) ish haqini bermayapti
    .risk = Ishlash ruxsati kerak, lekin sizda yoʻqmi? Yoki yashash muddatingiz oʻtganmi? Shikoyatdan keyin bu haqda soʻrashlari mumkin. Jarima yoki mamlakatdan chiqarib yuborish boʻlishi mumkin. Avval pastdagi yordam tashkiloti (НПО) yoki 111 bilan gaplashing.
    .next =
        1. Ish kunlarini, vaʼda qilingan va olgan pulingizni yozing.
        2. Xabar yozib, ish haqingizni soʻrang. Xabarni saqlang.
        3. Daʼvo yozishda yordam tashkilotidan (НПО) yordam soʻrang.
        4. Hujjatingiz joyidami? 1 yil ichida sudga murojaat qiling.
        5. Yoki avval prokuratura (прокуратура) ishonch telefoniga qoʻngʻiroq qiling.
    .cost = Ish haqi daʼvosi uchun davlat boji (госпошлина) toʻlanmaydi.
    .why =
        Ish haqi kamida oyda bir marta, keyingi oyning 10-kunigacha beriladi. Har kechikkan kun uchun ish beruvchi penya (пеня) toʻlashi kerak. Xonadon ishchisi avval komissiyaga borishi shart emas. 1 yil huquqingiz buzilganini bilgan kundan sanaladi.

fired = Ishdan boʻshatishdi: oxirgi hisob
    .risk = Ishlash ruxsati kerak, lekin sizda yoʻqmi? Yoki yashash muddatingiz oʻtganmi? Shikoyatdan keyin bu haqda soʻrashlari mumkin. Jarima yoki mamlakatdan chiqarib yuborish boʻlishi mumkin. Avval pastdagi yordam tashkiloti (НПО) yoki 111 bilan gaplashing.
    .next =
        1. Sababini va hamma pulingizni yozma soʻrang.
        2. 3 ish kuni kuting. Har bir xabar va qogʻozni saqlang.
        3. Ishga qaytmoqchimisiz? 1 oy ichida kelishuv komissiyasiga (согласительная комиссия) ariza bering.
        4. Rad etsa, uning qaroridan keyin sudga borishga 2 oyingiz bor.
        5. Faqat pul kerakmi? 1 yilingiz bor. Hujjatingiz joyida boʻlsa, mehnat inspeksiyasi (инспекция труда) yordam bera oladi.
    .why =
        Shartnoma tugagach, hamma pul 3 ish kunida beriladi. Mikrobiznes va xonadon ishchilari toʻgʻri sudga boradi.

        Mavsumiy ishchi 7 kun oldin aytib keta oladi va foydalanmagan taʼtil pulini oladi. Korxona yopilsa yoki odam qisqartirilsa, 2 haftalik oʻrtacha ish haqi ham beriladi. ЕАЭС davlatidan kelib, 90 kundan koʻp turibsizmi? Shartnoma muddatidan oldin tugasa, chiqmasdan yangisini tuzishga 15 kuningiz bor.

complain = Qayerga shikoyat qilish kerak
    .risk = Ishlash ruxsati kerak, lekin sizda yoʻqmi? Yoki yashash muddatingiz oʻtganmi? Shikoyatdan keyin bu haqda soʻrashlari mumkin. Jarima yoki mamlakatdan chiqarib yuborish boʻlishi mumkin. Avval pastdagi yordam tashkiloti (НПО) yoki 111 bilan gaplashing. 111 ga ismingizni aytmasangiz ham boʻladi.
    .next =
        1. Yordam tashkilotidan (НПО) yoki 111 dan soʻrang: men uchun qaysi yoʻl xavfsiz?
        2. Kim, qayerda, qachon va qancha ekanini yozing. Isbotlarni qoʻshing.
        3. Pul yoki boshqa nizo boʻlsa, ish joyidagi kelishuv komissiyasini (согласительная комиссия) soʻrang.
        4. Hujjatingiz joyidami? Mehnat inspeksiyasiga (инспекция труда) yozing.
        5. Yoki prokuratura (прокуратура) ishonch telefoniga qoʻngʻiroq qiling.
    .why =
        Inspeksiya ishchilar shikoyatini oladi va ish beruvchini tekshiradi. 2025-yilda u ishchilarga pul undirib bergan. Prokurorlar ham qarzni toʻlatgan. Komissiya 15 ish kunida qaror qiladi, keyin sudga borsa boʻladi. Mikrobiznes va xonadon ishchilari toʻgʻri sudga boradi. Ish haqi uchun 1 yilingiz bor. Amaldorlar huquqingizni buzdimi? Inson huquqlari vakiliga (омбудсман) yozing.
    .unsure = inspeksiyaga ismsiz shikoyat qilsa boʻladimi; u qancha vaqtda javob berishi.

court = Sudga murojaat
    .risk = Ishlash ruxsati kerak, lekin sizda yoʻqmi? Yoki yashash muddatingiz oʻtganmi? Sudda bu haqda soʻrashlari mumkin. Avval pastdagi yordam tashkiloti (НПО) yoki 111 bilan gaplashing.
    .next =
        1. Daʼvo yozishda yordam tashkilotidan (НПО) yordam soʻrang.
        2. Kerak boʻlsa, avval ish joyidagi kelishuv komissiyasiga (согласительная комиссия) boring.
        3. Isbotlarni yigʻing: shartnoma, ish haqi roʻyxati, jamgʻarma yozuvlari, xabarlar.
        4. Daʼvoni vaqtida topshiring. Nusxasini saqlang.
    .cost = Mehnat daʼvosi va jarohat tovoni uchun davlat boji (госпошлина) toʻlanmaydi.
    .why =
        Mikrobiznes va xonadon ishchilariga komissiya kerak emas. Boshqalarga kerak. U 15 ish kunida qaror qiladi.

        Daʼvo muddati:
        • ish haqi va boshqa nizolar: huquq buzilganini bilgan kundan 1 yil
        • ishga qaytish: komissiyaga 1 oy, uning qaroridan keyin sudga 2 oy

        Kechikdingizmi? Endi nima qilsa boʻlishini yordam tashkilotidan (НПО) soʻrang.
    .unsure = daʼvoni qaysi sud olishi; xabarlar qanchalik hisobga olinishi.

## Answers: threats and passport

forced = Ketgani qoʻyishmayapti, qarz, qoʻrqitish
    .next =
        1. <b>112 ga qoʻngʻiroq qiling</b>, agar hayot xavf ostida boʻlsa.
        2. Boshqa holatda <b>111</b> ga qoʻngʻiroq qiling, kechayu kunduz. Yoki pastdagi yordam tashkilotiga (НПО) murojaat qiling.
        3. Odam savdosiga qarshi <b>116 16</b> ga ham qoʻngʻiroq qilib koʻring.
        4. Qayerda ekaningizni va kim ushlab turganini ayting. Yordam tashkiloti siz bilan birga bora oladi.
        5. Politsiya (102) ham yordam bera oladi. Undan qoʻrqsangiz, avval yordam tashkiloti (НПО) bilan gaplashing.
    .why =
        2024-yil iyulda Qozogʻistonda odam savdosiga qarshi qonun chiqqan. 2025-yilda 171 odam yordam olgan: 93 nafari chet ellik, 25 nafari bola. Ularga boshpana, shifokor, psixolog, hujjat va ish topishda yordam berilgan.

        Hisobotlarda yozilishicha, chet elliklar jarima yoki chiqarib yuborishdan qoʻrqib, indamaydi. Yordam tashkiloti ular bilan birga bora oladi. Ish beruvchi pasportingizni xohishingizga qarshi ushlab tura olmaydi.
    .unsure = 116 16 raqami hozir ishlaydimi yoki yoʻqmi.

passport-taken = Ish beruvchi pasportingizni bermayapti
    .risk = Ishlash ruxsati kerak, lekin sizda yoʻqmi? Yoki yashash muddatingiz oʻtganmi? Politsiya bu haqda soʻrashi mumkin. Avval 111 yoki pastdagi yordam tashkiloti (НПО) bilan gaplashing. Lekin hayot xavf ostida boʻlsa, darhol 112 ga qoʻngʻiroq qiling.
    .next =
        1. Xavfdamisiz yoki qamab qoʻyishganmi? 112 ga qoʻngʻiroq qiling.
        2. Xabar yozib, pasportni soʻrang. Xabarni saqlang.
        3. Qaytarmasa, 111 ga, yordam tashkilotiga (НПО) yoki 116 16 ga qoʻngʻiroq qiling.
        4. Yordam tashkilotidan birga borishni soʻrang.
        5. Politsiya (102) ham yordam bera oladi. Undan qoʻrqsangiz, avval yordam tashkiloti (НПО) bilan gaplashing.
    .why =
        Ish beruvchi hujjatning aslini faqat roziligingiz bilan ushlab tura oladi. U qaytarishga yozma vaʼda ham berishi kerak. U faqat qonundagi roʻyxatda bor hujjatlarni soʻray oladi. Hisobotlarda yozilishicha, chet elliklar jarima yoki chiqarib yuborishdan qoʻrqib, indamaydi. Yordam tashkiloti ular bilan birga bora oladi.
    .unsure = 116 16 raqami hozir ishlaydimi yoki yoʻqmi.

## Answers: injury and health

injury = Ishda jarohat oldingiz
    .risk = Jarohat ogʻirmi? Hujjatingiz qanday boʻlmasin, darhol 103 ga qoʻngʻiroq qiling. Ishlash ruxsati kerak, lekin sizda yoʻqmi? Yoki yashash muddatingiz oʻtganmi? Unda shikoyatdan oldin 111 yoki pastdagi yordam tashkiloti (НПО) bilan gaplashing.
    .next =
        1. Jarohat ogʻirmi? 103 ga qoʻngʻiroq qiling.
        2. Shifokorga ishda boʻlganini ayting. Hamma qogʻozni saqlang.
        3. Suratga oling va kim koʻrganini yozib qoʻying.
        4. Ish beruvchidan buni qayd etishni va zararni toʻlashni yozma soʻrang.
        5. Hujjatingiz joyidami? Mehnat inspeksiyasiga (инспекция труда) xabar bering.
    .cost = Jarohat tovoni daʼvosi uchun davlat boji (госпошлина) toʻlanmaydi.
    .why =
        Ishda hayot va sogʻliqqa yetgan zararni ish beruvchi toʻlashi kerak. Inspeksiya baxtsiz hodisani tekshiradi va qayd etadi. Shartnoma yoʻqmi? Ishingiz boshlangan kundan hisoblanadi.

        MDH (СНГ) davlatlari, masalan, Oʻzbekiston, Tojikiston va Qirgʻiziston fuqarolariga shoshilinch yordam bepul. Bu hayotga xavf oʻtguncha. Keyingi davolash pullik.

health = Oilangiz uchun shifokor
    .next =
        1. Toʻsatdan kasallik, baxtsiz hodisa yoki tugʻruqmi? 103 ga qoʻngʻiroq qiling.
        2. Quyidan oʻz guruhingizni toping.
        3. Yaqin poliklinikaga (поликлиника) boring. Nima bepul, soʻrang.
        4. Bepul boʻlmasa, davolashdan oldin narxini soʻrang.
        5. Hech kim aytolmasa, 111 ga qoʻngʻiroq qiling.
    .why =
        • MDH (СНГ) fuqarolari, masalan, Oʻzbekiston, Tojikiston, Qirgʻiziston: shoshilinch yordam hayotga xavf oʻtguncha bepul. Keyingi davolash pullik.
        • ЕАЭС ishchisi, uning eri yoki xotini va bolalari: tibbiy sugʻurta shartnomasi bilan poliklinikaga yoziladi. U ixtiyoriy yoki “вменённое” boʻladi. Poliklinikadagi joy shu sugʻurta shartnomasi tugaguncha saqlanadi. Badal toʻlansa, majburiy sugʻurta ham ishlaydi.
        • Yashash guvohnomasi (ВНЖ) borlar, qandaslar, qochqinlar: fuqarolar kabi bepul asosiy yordam va majburiy sugʻurta.
        • Vaqtincha yashash ruxsati (РВП) borlar: faqat shoshilinch yordamga umid qiling.
        • Hamma chet ellik: “atrofdagilarga xavfli” roʻyxatidagi kasalliklarni davolash bepul.
    .unsure = vaqtincha yashash ruxsati (РВП) borlar shoshilinch yordamdan koʻprogʻini oladimi yoki yoʻqmi.

## Answers: pregnancy and children

pregnant = Homiladorlik yoki yosh bola
    .next =
        1. Ish beruvchiga yozma xabar bering. Nusxasini saqlang.
        2. Homilador boʻlsangiz, tungi va qoʻshimcha ishni rad eting.
        3. Homilador boʻlsangiz yoki bola 3 yoshga toʻlmagan boʻlsa, toʻliqsiz ish kunini yozma soʻrang.
        4. Bolasi 7 yoshga toʻlmagan ona tungi ishni rad eta oladi.
        5. Rad etishsa, pastdagi “Qayerga shikoyat qilish kerak” sahifasini oching.
    .why =
        Homilador ayolni tunda va qoʻshimcha ishlatish mumkin emas. Soʻrasa, ish beruvchi toʻliqsiz ish kuni berishi kerak. Bu homilador ayolga va 3 yoshgacha bolasi bor ota yoki onaga tegishli.
    .unsure = chet ellik ishchiga homiladorlik puli beriladimi; qonun uni boʻshatishdan qanday himoya qilishi.

child-age = Bolam ishlasa boʻladimi?
    .next =
        1. Quyidan bolangizning yoshini toping.
        2. Shartnomani oʻqing. 16 yoshgacha ota-ona yoki vasiy ham imzo qoʻyadi.
        3. Soatlari va ishi ruxsat etilganmi, tekshiring.
        4. Bola ish sabab darsdan qolyaptimi? 111 ga qoʻngʻiroq qiling.
    .why =
        • 16 yoshdan: mehnat shartnomasi tuzsa boʻladi.
        • 15 yoshdan: asosiy maktabni (основная школа) bitirgan boʻlsa.
        • 14 yoshdan: oʻquvchi boʻsh vaqtida yengil va zararsiz ish qila oladi.

        14 yoshdan 16 yoshgacha haftasiga koʻpi bilan 24 soat. 16 yoshdan 18 yoshgacha koʻpi bilan 36 soat. 18 yoshgacha tungi ish, qoʻshimcha ish va vaxta ishi (вахта) yoʻq. Ogʻir, zararli yoki xavfli ish ham taqiqlangan.

child-danger = Bolaning ogʻir yoki xavfli ishi
    .risk = Xabar bergandan keyin oilangizning hujjatlarini soʻrashlari mumkin. Yashash muddatingiz oʻtganmi? Unda avval 111 ga qoʻngʻiroq qiling. Ismingizni aytmasangiz ham boʻladi.
    .next =
        1. Bola hozir xavfdami? 112 ga qoʻngʻiroq qiling.
        2. Bolangizni ogʻir, zararli yoki xavfli ishdan oling.
        3. 111 ga qoʻngʻiroq qiling, kechayu kunduz. Ishni toʻxtatish va maktabga qaytish yoʻlini soʻrang.
        4. Hujjatingiz joyidami? Mehnat inspeksiyasiga (инспекция труда) ham xabar bering.
    .cost = 111 ga qoʻngʻiroq bepul.
    .why =
        18 yoshgacha ogʻir, zararli va xavfli ish taqiqlangan. Qimor, tungi klub, spirtli ichimlik, tamaki va giyohvand modda bilan bogʻliq ish ham. Tungi ish, qoʻshimcha ish va vaxta ishi (вахта) ham mumkin emas.

        Xabarlarda yozilishicha, bolalar Turkiston viloyatida paxtada, bozorda va enaga boʻlib ishlaydi. Ayrimlari darsdan qoladi. Bunda bolangizning aybi yoʻq.
