### Joldas: contacts, Uzbek (Latin)
### reviewed: no

c_112 = Shoshilinch yordam
    .what-for = hayotga xavf solgan har qanday holat
    .hours = kechayu kunduz
    .languages = qozoqcha, ruscha

c_102 = Politsiya
    .what-for = zoʻravonlik, odamni qamab qoʻyish, pasportni oʻgʻirlash
    .hours = kechayu kunduz
    .languages = qozoqcha, ruscha

c_103 = Tez yordam
    .what-for = toʻsatdan kasallik, jarohat, tugʻruq
    .hours = kechayu kunduz
    .languages = qozoqcha, ruscha

c_111 = 111 aloqa markazi
    .what-for = zoʻravonlik, bolani xoʻrlash, xavfdagi bola; bola, ayol va oila huquqlari; huquqshunos va psixolog maslahati. Ismingizni aytmasangiz ham boʻladi. Yozsa ham boʻladi, maktablarda QR-kodi bor
    .hours = kechayu kunduz
    .languages = qozoqcha, ruscha (boshqa tillar tasdiqlanmagan)

c_1414 = Yagona aloqa markazi
    .what-for = davlat xizmatlari: shaxsiy raqam (ИИН), РВП, eGov, xizmat markazlari (ЦОН) manzili
    .hours = kechayu kunduz (tasdiqlanmagan)
    .languages = qozoqcha, ruscha
    .address = egov.kz

c_11616 = Odam savdosiga qarshi ishonch telefoni
    .what-for = majburiy mehnat, odam savdosi
    .languages = qozoqcha, ruscha

c_migration_tson = Migratsiya politsiyasi (ЦОН)
    .what-for = РВП, ВНЖ, roʻyxatdan oʻtish, shaxsiy raqam (ИИН)
    .hours = ish kunlari
    .languages = qozoqcha, ruscha
    .address = tumaningizdagi xizmat markazida (ЦОН). Manzilini yagona aloqa markazidan yoki egov.kz saytidan bilasiz

c_education_dept = Taʼlim boshqarmasi
    .what-for = управление образования: maktab bolani olmasa, bogʻcha, alohida sharoitga muhtoj bola
    .hours = ish kunlari
    .languages = qozoqcha, ruscha
    .address = har bir shahar va tumanda bor

c_ombudsman = Inson huquqlari vakili
    .what-for = омбудсман: amaldorlar huquqingizni buzsa. Viloyatlarda ham vakillari bor
    .hours = ish kunlari
    .languages = qozoqcha, ruscha, inglizcha (sayt)
    .address = ombudsman.kz

c_child_ombudsman = Bola huquqlari vakili
    .what-for = детский омбудсман: maktab bolani olmasa yoki bolaga yordam berishmasa
    .hours = kechayu kunduz, 111 orqali
    .languages = qozoqcha, ruscha

c_unhcr = BMT qochqinlar agentligi
    .what-for = УВКБ ООН: qochqinlar, boshpana soʻraganlar, fuqaroligi yoʻq odamlar
    .hours = dushanba–juma, 9:00–18:00
    .languages = inglizcha, ruscha va boshqa tillar
    .address = Olmaota (Алматы), Bayzaqov koʻchasi (ул. Байзакова), 303

c_iom = Xalqaro migratsiya tashkiloti
    .what-for = МОМ: yoʻlda qolgan migrantlar, odam savdosidan jabrlanganlar, uyga qaytish
    .hours = ish kunlari
    .languages = inglizcha, ruscha, qozoqcha
    .address = kazakhstan.iom.int

c_sana_sezim = “Sana Sezim” huquq markazi
    .what-for = migrantlar, bolalar, odam savdosidan jabrlanganlar. Shimkent, Turkiston viloyati, chegara postlari
    .languages = qozoqcha, ruscha, oʻzbekcha
    .address = Shimkent; sanasezim.org

c_rodnik = “Rodnik” tashkiloti (Родник)
    .what-for = ayollar va bolalar, migrant oilalar, odam savdosidan jabrlanganlarga boshpana
    .languages = ruscha, qozoqcha
    .address = Olmaota (Алматы)

c_kibhr = Inson huquqlari byurosi
    .what-for = КМБПЧ: qochqinlar, boshpana soʻraganlar va boshqalarga huquqiy yordam
    .languages = ruscha, qozoqcha
    .address = Olmaota (Алматы), Astana

c_kadir = “Kadir-Kassiyet” tashkiloti
    .what-for = chiqarib yuborish qaroriga shikoyat
    .languages = ruscha, qozoqcha
    .address = Astana; kkassiyet.wordpress.com

c_emb_uz = Oʻzbekiston konsulligi
    .what-for = yoʻqolgan pasport, qaytish guvohnomasi, ushlangan fuqarolar
    .languages = oʻzbekcha, ruscha
    .address = Astana (elchixona), Olmaota va Oqtov (bosh konsulliklar)

c_cons_tj = Tojikiston konsulligi
    .what-for = yoʻqolgan pasport, ushlangan yoki yoʻqolgan fuqarolar. Telefonlar 2022-yil yanvarda eʼlon qilingan
    .languages = tojikcha, ruscha
    .address = Olmaota (Алматы), bosh konsullik

c_emb_kg = Qirgʻiziston konsulligi
    .what-for = yoʻqolgan pasport, qaytish guvohnomasi, ushlangan yoki yoʻqolgan fuqarolar
    .languages = qirgʻizcha, ruscha
    .address = Astana (elchixona), Olmaota (bosh konsullik); mfa.gov.kg

c_emb_ru = Rossiya konsulligi
    .what-for = yoʻqolgan pasport, ushlangan yoki yoʻqolgan fuqarolar (tasdiqlanmagan)
    .languages = ruscha
    .address = Astana (elchixona) va bosh konsulliklar

c_project = tashkilot nomi hali yozilmagan (sinov varianti)
    .what-for = bot javob bera olmagan savollar, xatoni tuzatish, bot haqida shikoyat

c_150 = Bolalar va yoshlar telefoni 150
    .what-for = eski ishonch telefoni; 111 bilan birlashgan boʻlishi mumkin

c_vmp = Viza-migratsiya portali, eQonaq
    .what-for = uy egasi kelganingiz haqidagi xabarnomani shu yerdan yuboradi
    .hours = internetda
    .languages = qozoqcha, ruscha, inglizcha
    .address = vmp.gov.kz; eqonaq.kz

c_migration_enbek = migration.enbek.kz
    .what-for = ishlash ruxsatlari, qandas maqomi
    .hours = internetda
    .languages = qozoqcha, ruscha
    .address = migration.enbek.kz

c_hr_enbek = hr.enbek.kz
    .what-for = mehnat shartnomasini internetda imzolash va tekshirish
    .hours = internetda
    .languages = qozoqcha, ruscha
    .address = hr.enbek.kz

c_labour_inspectorate = Mehnat inspeksiyasi (инспекция труда)
    .what-for = berilmagan ish haqi, shartnoma, ish vaqti, ishdagi baxtsiz hodisa
    .hours = ish kunlari
    .languages = qozoqcha, ruscha
    .address = har bir viloyatda bor; manzilini yagona aloqa markazi aytadi

c_prosecutor = Prokuratura (прокуратура)
    .what-for = berilmagan ish haqi, noqonuniy ushlab turish, ish qilmagan amaldorlar; ishonch telefoni bor
    .hours = ish kunlari
    .languages = qozoqcha, ruscha
    .address = har bir tumanda bor

c_unicef = BMT bolalar jamgʻarmasi
    .what-for = ЮНИСЕФ: koʻchib yurgan bolalar haqida maʼlumot (alohida oilalar ishi bilan shugʻullanmaydi)
    .languages = inglizcha, ruscha, qozoqcha
    .address = unicef.org/kazakhstan

c_red_crescent = Qozogʻiston Qizil Yarim Oy jamiyati
    .what-for = Красный Полумесяц: qochqinlar va boshpana soʻraganlarga ijtimoiy va tibbiy yordam
    .languages = ruscha, qozoqcha

c_emb_tj = Tojikiston elchixonasi
    .what-for = yoʻqolgan pasport, ushlangan yoki yoʻqolgan fuqarolar (tasdiqlanmagan)
    .languages = tojikcha, ruscha
    .address = Astana
