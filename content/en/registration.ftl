### Joldas: registration and legal stay, English
### reviewed: no

topic = 📄 Registration and stay

## Questions

need = What is your question about?
    .help = We do not ask your name. The bot reports no one.
    .arrived = We arrived or moved house
    .days = How long may we stay?
    .longer = We want to stay longer
    .over = Our days here are over
    .child = My child: birth, papers
    .papers = Passport, IIN (ИИН), permits
    .danger = Danger in my home country

arrived = What fits your family?
    .help = Your host (принимающее лицо) is the person or hotel where you live or rent.
    .d0-3 = We came up to 3 days ago
    .d4-30 = We came 4–30 days ago
    .more = We came more than 30 days ago
    .host-refuses = Landlord or host will not help
    .moved = We moved to a new address
    .sold = Someone sells “registration”

citizenship = Which citizenship do you have?
    .help =
        The rules differ. Different in one family? Take one person at a time.
        EAEU: Russia, Kyrgyzstan, Armenia, Belarus. No visa: Uzbekistan, Tajikistan and others.
        The bot does not record who you are.
    .visa-free = Uzbekistan/Tajikistan, no visa
    .eaeu = Kyrgyzstan, Russia, EAEU
    .visa = I came with a visa
    .kandas = Ethnic Kazakh (kandas)
    .none = No citizenship
    .unsaid = Prefer not to say

eaeu = EAEU countries: what do you need?
    .days = How many days may I stay?
    .job = I have or found a job
    .worker-family = My husband, wife, parent works
    .job-ended = My job contract ended
    .family = Join family who live here
    .study = Study, hospital or business
    .permanent = Live here for good

visa-free = Came without a visa: what do you need?
    .days = How many days may I stay?
    .job = I work or want to work
    .family = Join family who live here
    .study = Study, hospital or business
    .how = Apply for a permit (РВП)
    .permanent = Live here for good

visa = Came with a visa: what do you need?
    .days = How many days may I stay?
    .job = I work or want to work
    .family = Join family who live here
    .study = Study, hospital or business
    .how = Apply for a permit (РВП)
    .permanent = Live here for good

any-citizenship = What do you need?
    .days = How many days may I stay?
    .job = I work or want to work
    .family = Join family who live here
    .study = Study, hospital or business
    .how = Apply for a permit (РВП)
    .permanent = Live here for good

over = How many days are you over?
    .help = Count from the last day that you were allowed. The bot reports no one.
    .d1-3 = 1–3 days
    .d4-10 = 4–10 days
    .more = More than 10 days
    .again = Again within a year
    .unsure = I do not know
    .border = Not let in, or expelled

child = Where was your child born?
    .help = Not sure about your stay? Choose “Here, stay over or no papers”.
    .born = Here, and our stay is valid
    .born-no-stay = Here, stay over or no papers
    .came = Abroad, and came with us
    .iin = My child needs an IIN (ИИН)

papers = Which paper?
    .lost = Passport lost or stolen
    .iin = Personal number, IIN (ИИН)
    .how = Temporary permit (РВП)
    .permanent = Permanent permit (ВНЖ)
    .no-citizenship = No citizenship, or unsure
    .kandas = Ethnic Kazakh (kandas)

## Answers: just arrived, address, host

first-3-days = Just arrived: the first days
    .next =
        1. Ask your host today for the arrival notice (уведомление о прибытии).
        2. Your host has 3 working days from your arrival.
        3. Show where: vmp.gov.kz, eqonaq.kz or the eQonaq app.
        4. Ask your host to list your children too.
        5. Keep a photo of the proof.
    .why =
        The notice is the duty of your host, not yours. Host means the landlord, relative or hotel. It can also be the employer who gives you housing. A private host who is late gets a warning. The notice is repeated at each new entry and each new address. Consultancies say it covers all ages.

        A newer order says: from 1 July 2026 many foreigners also register themselves. It gives them until the 30th calendar day.
    .unsure = whether the notice in 3 working days still exists beside the newer registration by day 30.

host-refuses = The host refuses or does nothing
    .risk = If your stay has run out, a complaint may bring questions about it. Talk to 111 or an NGO below first. At 111 you need not give your name.
    .next =
        1. Tell your host calmly: the notice is the host's duty.
        2. Show how it is done online: vmp.gov.kz, eqonaq.kz or the eQonaq app.
        3. Say that a private host who is late gets a warning.
        4. Still no? Look for a host who will do it.
        5. Not sure what to do? Call 111.
    .why =
        The law gives the host 3 working days. Late again within a year: 30 MCI ({ $mci-30 } tenge) for a private host.

        Hosts may also be afraid. For housing someone without a valid stay, a private host pays 25 MCI ({ $mci-25 } tenge).

        In the newer registration, you register yourself. If the host refuses there, you are not registered.
    .unsure = whether the notice in 3 working days still exists beside the newer registration, and whether that one has started.

register-by-day30 = Register yourself by day 30
    .risk = If your stay has run out, this registration is refused. Call 111 before you register or go to an office. You need not give your name.
    .next =
        1. Call 1414 and ask if this new rule is for you.
        2. If yes, register by the 30th calendar day after the border.
        3. Do it online, in the Migration Police Information System. Ask 1414 for its address.
        4. Enter name, birth date, passport, host and address.
        5. Ask your host to confirm in the app. Then save the certificate.
    .why =
        A ministry order says so, from 1 July 2026. It is for people from countries with a visa-free stay. A treaty may say otherwise. You are refused if data are wrong or your stay has run out. You are also refused if the host says no. We found no page from after that July.
    .unsure = whether this rule has started, and what fine it brings; how it treats children, people limited to 30 days and EAEU workers; whether the host's notice in 3 days remains.

moved = You moved to a new address
    .risk = The migration police have a desk in the public service centre (ЦОН). If your stay has run out, do not start there. Call 111 first. You need not give your name.
    .next =
        1. Ask your new host for a new arrival notice (уведомление о прибытии).
        2. The host has 3 working days. Ask to list your children too.
        3. Call 1414: must you register the new address yourself?
        4. If yes, do it within 5 working days after moving.
        5. Keep a photo of the proof.
    .why =
        The host's notice is repeated at each change of address. The newer order on registration adds your own duty: 5 working days. The old address is then removed by itself. This order is for people from countries with a visa-free stay.
    .unsure = whether the newer order has started, and whether the host's notice still exists beside it.

paper-registration = Someone sells you registration
    .risk = Have you paid already? Do not go to an office alone. Call 111 or ask an NGO below first. At 111 you need not give your name.
    .next =
        1. Do not pay for an address where you do not live.
        2. Ask the host where you really live.
        3. The host refuses? Open “The host refuses or does nothing” below.
        4. Already paid? Call 111 and ask what to do now.
    .why =
        The police cancel such registrations. Then you are left without one. In 2025 they found about 70,000 people falsely registered in some 1,000 flats. In one flat there were 154. In the same year 14,600 people were punished for living without registration.

        Some hosts are afraid. For housing someone without a valid stay, a private host pays 25 MCI ({ $mci-25 } tenge).

## Answers: how many days

days-eaeu = EAEU citizens: 90 days in any 180
    .next =
        1. Count your days here in the last 180 days.
        2. Up to 90 of them need no residence permit.
        3. To work longer, sign a contract before the 90 days end.
        4. Other reasons? Call 1414 in time about a temporary residence permit (РВП).
        5. The days are over? Open “How many days are you over?” below.
    .why =
        With a contract, you and your family may stay for its term. Did you get a РВП or visa during your stay? Then this limit does not apply.

        Kyrgyzstan's foreign ministry warns: after more than 90 days in 180, entry may be refused.

        People from Russia may enter with an internal passport. Their children under 14 may enter with a birth certificate. But IIN (ИИН), РВП and permanent residence (ВНЖ) normally ask for a travel passport.

days-visafree-cis = No visa: 30 days, and 90 in 180
    .next =
        1. Find the date of your last entry.
        2. Stay at most 30 calendar days after each entry.
        3. Count all your days in the last 180: at most 90.
        4. To stay longer, call 1414 in time about a temporary residence permit (РВП).
        5. The days are over? Open “How many days are you over?” below.
    .why =
        Both limits hold together. Leaving and coming back does not clear the 90. Did you get a РВП or visa during your stay? Then the 90 in 180 do not apply. Visa-free entry is not for paid work without the right permit.

        Citizens of Uzbekistan and Tajikistan may stay 30 days without registration. By the 30th day a newer rule may ask you to register. See “Register yourself by day 30”.
    .unsure = how the newer rule fits the agreements with Uzbekistan and Tajikistan.

visa-country = You came with a visa
    .risk = The migration police have a desk in the public service centre (ЦОН). If your visa has run out, do not start there. Call 111 first. You need not give your name.
    .next =
        1. Look at the dates on your visa.
        2. Call 1414. Ask how long you may stay with it.
        3. Ask also which permit (РВП) fits you, to stay longer.
        4. Call before your visa ends.
    .why =
        We found no number of days that fits all visas. Did you get a visa or РВП during your stay? Then the 90 in 180 do not apply. Citizens of CIS countries need a РВП for more than 30 days. EAEU citizens need it for more than 90 days.
    .unsure = how many days your visa gives, and whether it can be extended here.

count-days = How to count your days
    .next =
        1. Write down each entry and each exit.
        2. Go back 180 days from today.
        3. Add up all days in Kazakhstan in that time. Came without a visa? At most 90.
        4. No visa, and not from the EAEU? Also at most 30 calendar days after each entry.
        5. Over the limit, or not sure? Call 111. You need not give your name.
    .why =
        The 180 days move on with each day. So leaving and coming back does not clear them. EAEU means Russia, Kyrgyzstan, Armenia, Belarus. For their citizens the limit is 90 in any 180. Did you get a РВП or visa during your stay? Then the 90 days do not apply. Going over the limit can also mean no entry at the border.
    .unsure = whether the days of entry and exit count as whole days.

## Answers: to stay longer

eaeu-worker = EAEU: stay for your work
    .risk = The migration police have a desk in the public service centre (ЦОН). If your days have run out, do not start there. Call 111 first. You need not give your name.
    .next =
        1. Sign a contract with your employer.
        2. Ask the employer to enter it in the state register (ЕСУТД).
        3. Apply for a temporary residence permit (РВП) at the centre (ЦОН).
        4. Or apply on eGov, with a digital signature or SMS code.
        5. Renew the РВП each year while the contract lasts.
    .why =
        EAEU citizens need no work permit. You and your family may stay while the contract lasts. The РВП is given for a year, but not beyond the contract. The contract must stand in the state register. From Russia: the РВП normally asks for a travel passport.

eaeu-family = Family of an EAEU worker
    .risk = The migration police have a desk in the public service centre (ЦОН). If your days have run out, do not start there. Call 111 first. You need not give your name.
    .next =
        1. Ask the worker for a copy of the contract.
        2. Find your marriage and birth certificates.
        3. Call 1414: do they need an apostille or legalisation?
        4. Have them translated and notarised.
        5. Apply for the permit (РВП) at the centre (ЦОН) or on eGov.
    .why =
        You may stay as long as the worker's contract lasts. The РВП is given for a year, and not beyond the contract. A consultancy says: children under 16 need no РВП. An EU-funded project warns: then a child may lack papers for school and clinic.
    .unsure = whether EAEU workers and families are free from registration for the first 30 days.

eaeu-job-ended = EAEU: your contract ended
    .next =
        1. Write down the day when the contract ended.
        2. Count the days since your entry. More than 90, and it ended early?
        3. Then you have 15 days to sign a new contract.
        4. Not more than 90? Count your days: open “How to count your days”.
        5. The 15 days are over? Call 111 before you visit any office.
    .why =
        The EAEU treaty gives these 15 days, without leaving the country. After that, your stay may count as too long. Up to 3 days over, the law names a warning. After that, there are fines, later also expulsion.
    .unsure = whether the 15 days also hold when a contract ends on its planned day.

rvp-family = Join family who live here
    .risk = The migration police have a desk in the public service centre (ЦОН). If your stay has run out, do not start there. Call 111 first. You need not give your name.
    .next =
        1. Ask your family member to make the request for you.
        2. Call 1414: do your certificates need an apostille or legalisation?
        3. Have them translated and notarised.
        4. Have your fingerprints taken.
        5. Apply at the centre (ЦОН) or on eGov.
    .bring =
        • application form
        • copy of passport or ID
        • copy of medical insurance (not for EAEU)
        • the home owner's consent from a notary, if the home is not yours
        • fingerprint certificate
        • marriage or birth certificates
    .why =
        The relative whom you join can request a temporary residence permit (РВП) for you. Spouses and children of a worker can get it for the worker's term. A consultancy says this. Fingerprints are required since 1 January 2024.
    .unsure = which relatives count as family.

rvp-work = To work: first a permit, then РВП
    .risk = Do you work without a permit already? The worker is punished too: 25 MCI ({ $mci-25 } tenge), arrest up to 10 days, or expulsion. Talk to an NGO below or 111 before you go to an office.
    .next =
        1. EAEU citizen? No permit needed. Open “EAEU: stay for your work”.
        2. Private home: get a permit for labour immigrants (разрешение трудовому иммигранту) on eGov.
        3. At a company: ask for its permit to hire foreigners, before you sign.
        4. Sign the work contract only after that.
        5. Ask the employer to request your residence permit (РВП).
    .cost = The permit for a private home is for 1 to 12 months.
    .why =
        Visa-free entry is for private, tourist and short business visits. Paid work needs the right permit. The permit for a private home covers only domestic work there. It is given within a quota. The akimat (акимат) decides. Since 13 April 2026 the centre (ЦОН) takes no papers for it.

rvp-study-treatment-business = Study, hospital or business
    .risk = The migration police have a desk in the public service centre (ЦОН). If your stay has run out, do not start there. Call 111 first. You need not give your name.
    .next =
        1. Full-time study: ask your school, college or university to request the permit (РВП).
        2. Treatment with a stay in hospital: ask the hospital.
        3. Business: ask the akimat (акимат).
        4. Then apply at the centre (ЦОН) or on eGov.
    .bring =
        • application form
        • copy of passport or ID
        • copy of medical insurance (not for EAEU)
        • the home owner's consent from a notary, if the home is not yours
        • fingerprint certificate
        • proof of your study, treatment or business
    .why =
        The law names who may request a РВП for you. These are among them. Since 28.05.2024 foreigners need a special paper to found or join a company. It is a visa or РВП for business immigrants, or a residence permit (ВНЖ).
    .unsure = the rules for foreigners who are individual entrepreneurs (ИП).

rvp-how = How to apply for the РВП
    .risk = The migration police have a desk in the public service centre (ЦОН). If your stay has run out, do not start there. Call 111 first. You need not give your name.
    .next =
        1. Find who can request it for you: relative, employer, school, hospital.
        2. Ask your home owner for a consent from a notary.
        3. Have your fingerprints taken.
        4. Apply at the centre (ЦОН), before your days end.
        5. Or apply on eGov, with a digital signature or SMS code.
    .bring =
        • application form
        • copy of passport or ID
        • copy of medical insurance (not for EAEU)
        • the home owner's consent, if the home is not yours
        • fingerprint certificate
        • proof of your reason: contract, family papers or permit
    .cost = One consultancy says: 1–2 working days. We did not see the official time.
    .why =
        РВП is the temporary residence permit. The relative whom you join can request it, or an employer with a work contract. So can a place of full-time study, a hospital, a religious organisation. For business: the akimat (акимат). Fingerprints are required since 1 January 2024.

permanent = Permanent residence (ВНЖ)
    .risk = It needs a lawful stay, and the migration police decides. If your stay has run out, do not start there. Call 111 first. You need not give your name.
    .next =
        1. Call 1414. Ask for the conditions and the list of papers.
        2. Keep your stay in order while you prepare.
        3. Collect the papers below.
        4. Apply to the migration police.
    .bring =
        • certificate of no criminal record
        • medical papers
        • passport translation from a notary
        • proof that you have means to live
    .why =
        The permanent residence permit (ВНЖ) is given for 10 years. Some people need no proof of means, for example ethnic Kazakhs. Our sources differ on the money and the waiting time. So ask before you pay anyone.
    .unsure = how much money you must show, and how long you must wait.

## Answers: the days are over

overstay-1-3 = Up to 3 days over
    .risk = Do not go to an office or the border without advice. Call 111 or ask an NGO below first. At 111 you need not give your name.
    .next =
        1. Call 111 today. Or ask an NGO below.
        2. Say on which day your stay ended.
        3. Ask how to leave or put your stay in order today.
        4. Say if it happened before within a year.
        5. In danger at home? Open “Asylum: danger in your country” below.
    .why =
        Up to 3 days over, the law names a warning. More than 3, up to 5 days: a fine of 10 MCI ({ $mci-10 } tenge). So each day counts. Again within a year it is stricter: 15 MCI ({ $mci-15 } tenge) or expulsion.

overstay-4-10 = More than 3, up to 10 days over
    .risk = Do not go to an office or the border without advice. Ask an NGO below or call 111 first. At 111 you need not give your name.
    .next =
        1. Ask an NGO below or call 111 today.
        2. Say how many days. Say if it happened before within a year.
        3. Ask how to leave or put your stay in order.
        4. A fine already? Photograph it, and ask how to appeal.
        5. In danger at home? Open “Asylum: danger in your country” below.
    .why =
        The law has steps:
        • more than 3, up to 5 days: a fine of 10 MCI ({ $mci-10 } tenge)
        • more than 5, up to 10 days: 15 MCI ({ $mci-15 } tenge)
        • more than 10 days: 25 MCI ({ $mci-25 } tenge) or expulsion

        Again within a year, up to 10 days over: 15 MCI or expulsion. A fine can be appealed, but time is short.
    .unsure = how many days you have to appeal.

overstay-over10 = More than 10 days over, or again
    .risk = Do not go to an office or the border without advice. Speak with an NGO lawyer or 111 first. At 111 you need not give your name.
    .next =
        1. Ask an NGO below for a lawyer. No one answers? Call 111.
        2. Say how many days. Say if it happened before within a year.
        3. Ask what may happen, and how to put your stay in order.
        4. A fine or court paper already? Photograph it, and ask how to appeal.
        5. In danger at home? Open “Asylum: danger in your country” below.
    .why =
        More than 10 days over: 25 MCI ({ $mci-25 } tenge) or expulsion. Again within a year, up to 10 days over: 15 MCI ({ $mci-15 } tenge) or expulsion. Again and for longer: arrest up to 15 days, with expulsion.

        In the first 10 months of 2025 more than 14,000 foreigners were expelled. About 17,000 had their stay shortened. A fine or expulsion can be appealed, but time is short. So take advice early. Many families are in this position.
    .unsure = how many days you have to appeal.

entry-ban = Not let in, or expelled
    .risk = Still in Kazakhstan? Talk to an NGO below or 111 before you go to an office. Did you flee danger in your country? Ask UNHCR before your consulate.
    .next =
        1. Keep every paper. Photograph all pages.
        2. Ask the NGO Kadir-Kassiyet about an appeal.
        3. In Kazakhstan you can also call 111, day or night.
        4. Ask for the last day to appeal.
        5. Ask the NGO if and when you may enter again.
    .why =
        Entry can be refused for repeated violations. Staying more days than allowed can also lead to it. Fines and expulsion orders can be appealed, but time is short.
    .unsure = whether entry is closed for 5 years after a court expulsion; how many days you have to appeal; whether 111 answers calls from abroad.

## Answers: papers and children

iin = Personal number, IIN (ИИН)
    .risk = The migration police have a desk in the public service centre (ЦОН). If your stay has run out, do not start there. Call 111 first. You need not give your name.
    .next =
        1. Go in person to the public service centre (ЦОН) where you stay.
        2. For a child, go together.
        3. Fill in the application there.
        4. Show a valid travel passport.
        5. Names not in Cyrillic or Latin letters? First get a notarised translation.
    .bring = A valid travel passport (заграничный паспорт). A notarised translation, if needed.
    .cost = Other guides say: free, about one working day. We saw no official page on this.
    .why =
        People who stay temporarily get the number only in person. Since March 2024 eGov does not give it. With a Russian internal passport you may enter. But the IIN normally asks for a travel passport.

child-registration = Does my child need registration?
    .risk = The migration police have a desk in the public service centre (ЦОН). If your stay has run out, do not start there. Call 111 first. You need not give your name.
    .next =
        1. Ask your host to list each child in the notice.
        2. Keep a photo of the proof with the child's papers.
        3. Call 1414. Say the age, and ask if more is needed.
        4. Aged 16 or older? Ask about an own residence permit (РВП).
    .why =
        Consultancies say the host's notice covers all ages. One says: under 16, no РВП is needed. An EU-funded project says: families who enter visa-free need not register children under 16. It also warns: such a child may lack papers for school and clinic. So keep all proof that you have.
    .unsure = whether children under 7 need no registration, as one article said; how the newer registration treats children.

newborn = Baby born here: birth certificate
    .next =
        1. Call 1414 or 111. Ask which papers you need, and by when.
        2. Go to the public service centre (ЦОН) or registry office (РАГС).
        3. Register the birth.
        4. Take the birth certificate (свидетельство о рождении). Check each name.
    .why =
        Every child born in Kazakhstan gets a birth certificate. The parents' status or papers do not matter. The law has said so since November 2019.
    .unsure = by which day you must register, and which papers you need (from the hospital, your IDs, marriage certificate).

newborn-no-papers = Baby born here, no papers or stay
    .risk = Births are registered at the public service centre (ЦОН). The migration police have a desk there. So call 111 or ask an NGO below before you go. At 111 you need not give your name.
    .next =
        1. Call 111 or ask an NGO below.
        2. Say: my child was born in Kazakhstan and has no certificate.
        3. Ask which papers you need, and by when.
        4. Ask if someone can go with you.
        5. Keep every paper from the hospital.
    .why =
        Every child born in Kazakhstan gets a birth certificate. The parents' status or papers do not matter. The law has said so since November 2019. About 1,500 children of mothers without papers got theirs with help. It opened kindergarten, school and health care to them.
    .unsure = by which day you must register, and which papers you need.

lost-passport = Passport lost or stolen
    .risk = If your stay has run out, call 111 or an NGO first. At 111 you need not give your name. Did you flee danger in your country? Ask UNHCR, not your consulate.
    .next =
        1. Not sure about your stay? Call 111 before you visit any office.
        2. If your stay is in order, tell your consulate at once.
        3. Then report the loss to the police. Take the confirmation.
        4. Ask the consulate for a return certificate or temporary passport.
        5. To leave, ask the migration police for an exit visa.
    .why =
        Regional police name these steps. In your region they may differ. Does someone keep your passport or hold you? Open “You are held or forced to work”.

asylum = Asylum: danger in your country
    .risk = Do not ask your own consulate. Speak with UNHCR first. It helps refugees, and it is not a state office.
    .next =
        1. Call UNHCR now. The time is short. The number is below.
        2. Ask UNHCR or the Bureau for Human Rights (KIBHR) for a lawyer.
        3. No one answers? Call 111, day or night.
        4. With their help, ask for asylum at the local migration police.
        5. Keep the certificate that you get. Watch its last day.
    .why =
        The law gives 5 calendar days to ask. They run from your arrival, or from learning about the danger. After a forced illegal border crossing: 24 hours. Late already? Still call UNHCR.

        After registration you get an asylum-seeker certificate. With it your stay is lawful until the decision. It is normally for 3 months, up to a year.
    .unsure = whether the time limits below are still the same; we read them on an old page.

stateless = No citizenship, or not sure
    .risk = Do not start at an office. UNHCR, KIBHR or an NGO below can first look at your papers with you.
    .next =
        1. Call UNHCR. The number is below.
        2. Say where you and your parents were born.
        3. Collect any old paper: birth certificate, Soviet passport, school papers.
        4. Ask for a lawyer from UNHCR or KIBHR.
    .why =
        UNHCR and its partner lawyers help people whose citizenship is unclear. Many of them came from the former USSR. You are not alone.

        Your child was born in Kazakhstan? Then it gets a birth certificate, whatever papers you have.
    .unsure = how the procedure for people without citizenship works today.

kandas = Ethnic Kazakh: kandas (кандас)
    .risk = Applying does not stop the count of your days. If your stay has run out, do not start at an office. Call 111 first. You need not give your name.
    .next =
        1. Check the last day of your stay.
        2. Collect the papers below.
        3. Apply at the centre (ЦОН), on eGov, at a consulate or on migration.enbek.kz.
        4. No answer yet? Ask the migration police about a week before your stay ends.
    .bring =
        • application form
        • your life story in writing (autobiography)
        • translated IDs, yours and your family's
        • proof that you are Kazakh
    .cost = The decision takes 30 working days.
    .why =
        A kandas is an ethnic Kazakh who came to live here for good. A kandas never had Kazakhstan citizenship. Kazakh family members count too. Many are fined while they wait, because their days run out.
