### Joldas: urgent help, Uzbek (Latin)
### reviewed: no

topic = 🆘 Shoshilinch yordam

now = Hozir nima boʻlyapti?
    .help = Kim ekaningizni soʻramaymiz.
    .danger = Hayot xavf ostida
    .held = Qamashgan yoki majburlashyapti
    .police = Politsiya toʻxtatdi, ushladi
    .child = Bola xavfda yoki yoʻqolgan
    .self-harm = Kimdir yashashni xohlamayapti
    .medical = Kasallik, jarohat, tugʻruq
    .expulsion = Mamlakatdan chiqarish qarori

danger = Hayot xavf ostida
    .next =
        1. <b>112 ga qoʻngʻiroq qiling.</b>
        2. Manzilni (shahar, koʻcha, uy) va nima boʻlganini ayting.
        3. Iloji boʻlsa, xavfsiz joyga oʻting.
        4. Tez yordamga (103) yoki politsiyaga (102) ham qoʻngʻiroq qilsa boʻladi.
        5. Uyda zoʻravonlik boʻlsa, keyin 111 ga qoʻngʻiroq qiling, kechayu kunduz.
    .why = 112 hayot xavf ostida qolganda kechayu kunduz yordam beradi. U yerda qozoqcha va ruscha gapirishadi. 111 bepul, ismingizni aytish shart emas.

held = Qamab qoʻyishgan yoki majburlab ishlatishyapti
    .next =
        1. <b>112 ga qoʻngʻiroq qiling</b>, agar hayot xavf ostida boʻlsa.
        2. Boshqa holatda <b>111</b> ga qoʻngʻiroq qiling, kechayu kunduz. Yoki pastdagi yordam tashkilotiga (НПО) murojaat qiling.
        3. Odam savdosiga qarshi <b>116 16</b> ga ham qoʻngʻiroq qilib koʻring.
        4. Qayerda ekaningizni va kim ushlab turganini ayting: joy nomi, yoʻl, koʻrinib turgan bino.
        5. Politsiya (102) ham yordam bera oladi. Undan qoʻrqsangiz, avval yordam tashkiloti (НПО) bilan gaplashing.
    .why =
        2024-yilda Qozogʻistonda odam savdosiga qarshi qonun chiqqan. 2025-yilda 171 jabrlangan odam yordam olgan, shundan 93 nafari chet ellik. Ularga boshpana, shifokor, psixolog, hujjat va ish topishda yordam berilgan.

        Ish beruvchi hujjatning aslini faqat roziligingiz bilan ushlab tura oladi. U qaytarishga yozma vaʼda ham berishi kerak.
    .unsure = 116 16 raqami hozir ishlaydimi yoki yoʻqmi.

detained = Politsiya toʻxtatdi yoki ushladi
    .next =
        1. <b>111 ga qoʻngʻiroq qiling</b> yoki yaqinlaringiz qilsin. U kechayu kunduz ishlaydi.
        2. Konsulligingizga qoʻngʻiroq qilishga ruxsat soʻrang. Yurtingizdagi xavfdan qochganmisiz? Unda konsullikka emas, BMT qochqinlar agentligiga (УВКБ ООН) qoʻngʻiroq qiling.
        3. Yaqinlaringiz yordam tashkilotiga (НПО) aytsin: advokat kerak.
        4. Tarjimon va advokat soʻrang.
        5. Oʻqib tushunmagan qogʻozga imzo qoʻymang.
    .why =
        Jarima va chiqarib yuborish qarori ustidan shikoyat qilsa boʻladi. Muddati qisqa.

        Vaqtida chiqib ketmagan odam haqida qonunda shunday yozilgan:
        • 3 kungacha: ogohlantirish
        • 3 kundan koʻp, 5 kungacha: jarima 10 МРП ({ $mci-10 } tenge)
        • 5 kundan koʻp, 10 kungacha: jarima 15 МРП ({ $mci-15 } tenge)
        • 10 kundan koʻp: jarima 25 МРП ({ $mci-25 } tenge) yoki mamlakatdan chiqarib yuborish (выдворение)

        Bir yil ichida takrorlansa, jazo ogʻirroq.
    .unsure = tarjimon, advokat va konsul haqidagi aniq huquqlar va muddatlar; shikoyatga necha kun berilishi.

child = Bola xavfda yoki yoʻqolgan
    .next =
        1. <b>112</b> ga qoʻngʻiroq qiling, agar bola hozir xavfda yoki yoʻqolgan boʻlsa.
        2. Boshqa holatda <b>111</b> ga qoʻngʻiroq qiling.
        3. Bola qayerda va nima boʻlganini ayting. Yoʻqolgan boʻlsa, oxirgi koʻrilgan joyini ayting.
        4. Xavfsiz boʻlsa, bolaning yonida turing.
        5. Yoʻqolgan yoki urilgan boʻlsa, politsiyaga (102) ham qoʻngʻiroq qilsa boʻladi.
    .why = 111 bola huquqlari, xoʻrlash va zoʻravonlik boʻyicha javob beradi. U bepul va kechayu kunduz ishlaydi. Ismingizni aytish shart emas. Bola maktabdagi QR-kod orqali oʻzi ham yoza oladi.

self-harm = Ogʻir oʻylar, yashagisi kelmaslik
    .next =
        1. Kimdir hozir oʻziga zarar yetkazishi mumkin boʻlsa, <b>112</b> ga qoʻngʻiroq qiling.
        2. Jarohat bormi yoki dori ichib qoʻydimi? Tez yordamga, <b>103</b> ga qoʻngʻiroq qiling.
        3. <b>111</b> ga qoʻngʻiroq qiling, kechayu kunduz. Shunchaki gaplashsangiz ham boʻladi. Ismingizni aytish shart emas.
        4. Yolgʻiz qolmang. Yaqin odamingizdan yoningizda boʻlishini soʻrang.
        5. Bu sizning yaqiningizmi? Yonida boʻling va eshiting. Dori va oʻtkir narsalarni olib qoʻying.
    .why =
        Siz muhimsiz. Yozganingiz yaxshi boʻldi. Buni yolgʻiz koʻtarish shart emas. 111 bepul, zoʻravonlik haqida ham aytsa boʻladi.

medical = Kasallik, jarohat yoki tugʻruq
    .next =
        1. <b>103 ga qoʻngʻiroq qiling.</b>
        2. Manzilni va nima boʻlganini ayting.
        3. Sugʻurtangiz boʻlmasa ham qoʻngʻiroq qiling.
        4. Xavf oʻtgandan keyin soʻrang: davolash davomi qancha turadi?
    .cost = MDH (СНГ) davlatlari, masalan, Oʻzbekiston, Tojikiston va Qirgʻiziston fuqarolariga tez va shoshilinch yordam bepul. Bu hayotga xavf oʻtguncha. Keyingi davolash pullik. Boshqa davlatdan boʻlsangiz ham qoʻngʻiroq qiling va narxini soʻrang.
    .why = MDH fuqarolariga bepul yordam toʻsatdan kasallik, baxtsiz hodisa, zaharlanish va tugʻruqqa tegishli. Atrofdagilarga xavfli kasalliklar roʻyxati bor. Ularni davolash hamma chet ellikka bepul.

expulsion = Mamlakatdan chiqarish qarori
    .next =
        1. <b>Bugunoq 111 ga qoʻngʻiroq qiling</b> va soʻrang: shikoyat yozishga kim yordam beradi?
        2. Yordam tashkiloti (НПО) advokatiga ham murojaat qiling. Ular pastda.
        3. Yurtingizdagi xavfdan qochganmisiz? BMT qochqinlar agentligiga (УВКБ ООН) qoʻngʻiroq qiling.
        4. Advokatdan soʻrang: shikoyatga necha kunim bor?
        5. Qarorning hamma betini suratga oling va qogʻozini saqlang.
    .why = Mamlakatdan chiqarib yuborish (выдворение) qarori ustidan shikoyat qilsa boʻladi. Muddati qisqa, shuning uchun bugun boshlang. “Kadir-Kassiyet” tashkiloti migrantlarga shikoyat namunalarini tayyorlagan.
    .unsure = shikoyatga necha kun berilishi; sud chiqarib yuborsa, 5 yil qaytib kirish yopiladimi yoki yoʻqmi.
