### Joldas: contacts, English
### reviewed: no

## Emergency and helplines

c_112 = Emergency services
    .what-for = any danger to life
    .hours = 24/7
    .languages = Kazakh, Russian

c_102 = Police
    .what-for = violence, captivity, theft of a passport
    .hours = 24/7
    .languages = Kazakh, Russian

c_103 = Ambulance
    .what-for = sudden illness, injury, childbirth
    .hours = 24/7
    .languages = Kazakh, Russian

c_111 = Contact centre 111
    .what-for = violence, bullying, a child in danger; rights of children, women and families; legal and psychological advice; you need not give your name; you can also write, or use the QR code at school
    .hours = 24/7
    .languages = Kazakh, Russian (others not confirmed)

c_11616 = Hotline against trafficking
    .what-for = forced labour, trafficking in people
    .languages = Kazakh, Russian

## Offices

c_1414 = Unified Contact Centre
    .what-for = state services: IIN (ИИН), temporary residence permit (РВП), eGov, addresses of public service centres (ЦОН)
    .hours = 24/7 (not confirmed)
    .languages = Kazakh, Russian
    .address = egov.kz

c_education_dept = Education department
    .what-for = a school refuses a child, kindergarten, special needs
    .hours = working days
    .languages = Kazakh, Russian
    .address = in each city and district (управление образования)

c_migration_tson = Migration police desk at the centre (ЦОН)
    .what-for = IIN (ИИН), residence permits (РВП, ВНЖ), registration
    .hours = working days
    .languages = Kazakh, Russian
    .address = in the public service centre of your district; the Unified Contact Centre or egov.kz tell you the address

c_ombudsman = Commissioner for Human Rights (Ombudsman)
    .what-for = officials violated your rights
    .hours = working days
    .languages = Kazakh, Russian; English on the site
    .address = ombudsman.kz; there are representatives in the regions

c_child_ombudsman = Children's Rights Commissioner
    .what-for = a child is refused school or help
    .hours = 24/7, through 111
    .languages = Kazakh, Russian

## Organisations

c_sana_sezim = NGO Sana Sezim (Shymkent)
    .what-for = migrants, trafficking, children; Shymkent, Turkestan region and border posts
    .languages = Kazakh, Russian, Uzbek
    .address = Shymkent; sanasezim.org

c_rodnik = NGO Rodnik (Almaty)
    .what-for = women and children, migrant families, shelter for victims of trafficking
    .languages = Russian, Kazakh
    .address = Almaty

c_kadir = NGO Kadir-Kassiyet (Astana)
    .what-for = appeals against expulsion
    .languages = Russian, Kazakh
    .address = Astana; kkassiyet.wordpress.com

c_kibhr = Bureau for Human Rights (KIBHR)
    .what-for = legal help for refugees, asylum seekers and others
    .languages = Russian, Kazakh
    .address = Almaty, Astana

c_unhcr = UN Refugee Agency (UNHCR)
    .what-for = asylum seekers, refugees, stateless people
    .hours = Monday to Friday, 9:00–18:00
    .languages = English, Russian and others
    .address = 303 Baizakov Street, Almaty

c_iom = UN Migration (IOM)
    .what-for = stranded migrants, victims of trafficking, return
    .languages = English, Russian, Kazakh
    .hours = working days
    .address = kazakhstan.iom.int

## Consulates

c_emb_uz = Embassy and consulates of Uzbekistan
    .what-for = lost passport, return certificate, detained citizens
    .languages = Uzbek, Russian
    .address = embassy in Astana; Consulates General in Almaty and Aktau

c_cons_tj = Consulate General of Tajikistan
    .what-for = lost passport, detained or missing citizens; trust lines of January 2022
    .languages = Tajik, Russian
    .address = Almaty

c_emb_kg = Embassy and consulate of Kyrgyzstan
    .what-for = lost passport, return certificate, detained or missing citizens
    .languages = Kyrgyz, Russian
    .address = embassy in Astana; Consulate General in Almaty; mfa.gov.kg

c_emb_ru = Embassy and consulates of Russia
    .what-for = lost passport, detained or missing citizens (not confirmed)
    .languages = Russian
    .address = embassy in Astana, and consulates general

## Who runs this bot

# Shown on the first screen after "Run by:". Put the organisation's name here before launch.
c_project = name not yet set (test version)
    .what-for = questions that the bot cannot answer, corrections, complaints about the bot

## Work

c_migration_enbek = migration.enbek.kz
    .what-for = permits to work, kandas status
    .hours = online
    .languages = Kazakh, Russian
    .address = migration.enbek.kz

c_hr_enbek = hr.enbek.kz
    .what-for = signing and checking work contracts online
    .hours = online
    .languages = Kazakh, Russian
    .address = hr.enbek.kz

c_labour_inspectorate = Labour inspectorate (инспекция труда)
    .what-for = unpaid wages, contract, hours, accidents at work
    .hours = working days
    .languages = Kazakh, Russian
    .address = in each region; the Unified Contact Centre tells you the address

c_prosecutor = Prosecutor's office (прокуратура)
    .what-for = unpaid wages, unlawful detention, officials who do nothing; there is a trust line
    .hours = working days
    .languages = Kazakh, Russian
    .address = in each district

## Sites

c_vmp = Visa-migration portal, eQonaq
    .what-for = the host sends the notice of arrival here
    .hours = online
    .languages = Kazakh, Russian, English
    .address = vmp.gov.kz; eqonaq.kz
