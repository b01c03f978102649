### Joldas: school and kindergarten, English
### reviewed: no

topic = 🎒 School and kindergarten

## Questions

need = What do you need?
    .place = Find a place for my child
    .right = Can my child go to school?
    .papers = Papers for school
    .problem = A problem with the school
    .not-in-school = My child is not in school

age = How old is your child?
    .help = If you have several children, take one at a time.
    .y0-4 = 0–4 years
    .y5 = 5 years
    .y6 = 6 years
    .y7-13 = 7–13 years
    .y14-15 = 14–15 years
    .y16-17 = 16–17 years
    .unsaid = Prefer not to say

five = What are you looking for?
    .kindergarten = A kindergarten place
    .preschool = A year to prepare for school

six = What do you need for your six-year-old?
    .first-grade = Starting first grade
    .preschool = A year to prepare for school
    .documents = The list of papers

school-age = What fits your child?
    .first-grade = Starting first grade
    .transfer = Joining or changing school
    .documents = The list of papers

teenager = What does your teenager need?
    .transfer = Joining or changing school
    .college = A college place
    .documents = The list of papers

any-age = What place are you looking for?
    .kindergarten = A kindergarten place
    .preschool = A year to prepare for school
    .first-grade = Starting first grade
    .transfer = Joining or changing school
    .college = A college place

status = How does your family live in Kazakhstan?
    .help =
        Permanent: a permanent residence permit (ВНЖ). Temporary: a temporary residence permit (РВП).
        EAEU countries: Russia, Kyrgyzstan, Armenia, Belarus.
        The bot does not record who you are.
    .permanent = Permanent, or family reunion
    .eaeu = Worker from an EAEU country
    .temporary = Temporary (РВП or similar)
    .refugee = Refugee or asylum seeker
    .no-papers = Stay ran out, or no papers
    .unsure = Not sure, or prefer not to say

papers = Which papers?
    .list = The whole list
    .iin = No IIN (ИИН)
    .identity = No birth certificate/passport
    .health = Health papers, vaccinations
    .certificate = School papers from abroad

problem = What is the problem?
    .refused = The school refused us
    .transfer = We are changing school
    .language = Language or class
    .costs = Costs: meals, books, clothes
    .needs = Disability or special needs
    .bullying = Bullying

## Answers: may my child go to school

right-permanent-family = An equal right to school
    .next =
        1. Get your child's school papers ready.
        2. Take the paper on your right to live here.
        3. Go to the school and apply.
        4. If they argue, name the Law on Education, article 8.
        5. If the school still says no, ask the education department (управление образования).
    .why =
        Foreign and stateless children who live here permanently have equal rights with citizens. So do children who came for family reunification. This covers pre-school preparation and all school grades. The right comes from the Law on Education. The draft of the new Constitution that we read speaks of citizens. So name the law.

right-eaeu = School for children of EAEU workers
    .next =
        1. Choose a kindergarten or school near you.
        2. Say that you work here and come from an EAEU country.
        3. Ask which papers it wants, and apply.
        4. If it says no, ask the education department (управление образования).
    .why =
        The EAEU commission says: workers may place their children in kindergartens and schools where they work. Most schools are free, it says.

        Do your children live here permanently, or did they come for family reunification? Then the law gives them equal rights with citizens.

right-temporary = School if you live here temporarily
    .next =
        1. Ask the school which papers it wants from you.
        2. Take the paper on your right to live here.
        3. Apply at the school or on eGov. For first grade: from 1 April to 31 August.
        4. If the school is not sure, call 111.
    .bring =
        The paper on your right to live here, with your address registration. For eGov: a copy of the migration card (миграционная карта).
    .why =
        An order on schooling of foreigners covers some temporary residents. In March 2026 officials in Kostanay spoke about first grade. They said: parents must live here temporarily or permanently, and show a paper. Elsewhere it may differ. In 2022 eGov also asked for the migration card.
    .unsure = whether the order on schooling of foreigners covers every temporary family, for example workers from abroad.

no-status = Your stay has run out, or you are not sure
    .risk = A school or an office may ask for your residence papers. If your stay has run out, do not start there. Talk to an NGO below or call 111 first. At 111 you need not give your name.
    .next =
        1. Ask an NGO below for advice, or call 111.
        2. Collect the papers that your child does have.
        3. With their advice, ask the school what it accepts.
        4. Ask the NGO how to put your stay in order.
    .why =
        For families like yours the rules are not clear. In March 2026 officials in one region spoke about first grade. They said parents must show a residence paper. One migration firm says children under 16 need no temporary residence permit (РВП). But then the child may have no paper to show at school. A study of 2020 found: children without papers meet barriers at school. You are not alone.

        If a school refuses, the local education department can look at it. Get advice before you complain.
    .unsure = whether a school may refuse a child because of the parents' papers.

refugee-child = School for a refugee or asylum seeker's child
    .next =
        1. Check until when your certificate is valid.
        2. Take it to the school and ask for a place.
        3. If the school is not sure, ask UNHCR for help.
    .bring = Your asylum-seeker certificate or refugee paper. The child's own papers, if there are any.
    .why =
        An order on schooling of foreigners names refugees and asylum seekers. We saw its text of 2012. The asylum-seeker certificate makes your stay lawful until the decision. It is normally given for 3 months, up to a year.
    .unsure = whether the order on schooling of foreigners still names refugees after the change of November 2022.

## Answers: a place

kindergarten = Kindergarten: join the queue
    .risk = The migration police have a desk in the public service centre (ЦОН). If your stay has run out, do not start there. Call 111 first. You need not give your name.
    .next =
        1. Apply on eGov, at the public service centre (ЦОН) or the akimat (акимат).
        2. Give the child's IIN (ИИН), or name and birth date.
        3. Ask if your city or district gives vouchers.
        4. If you get a voucher, confirm it within 2 working days.
        5. Then choose a kindergarten and sign within 5 working days.
    .bring = At the centre: an application, the child's birth certificate, your ID. Proof of a privilege (льгота), if you have one.
    .cost = Joining the queue is free and takes about 30 minutes.
    .why =
        The queue is for children up to 6. In 2025 some cities and districts gave vouchers. Among the cities are Astana, Shymkent, Turkestan and Taraz. Among the districts are Saryagash, Zhetysay, Maktaaral and Sayram.
    .unsure = whether foreign children get a voucher.

preschool = A year to prepare for school
    .next =
        1. Ask a school near you for its pre-school class.
        2. Or ask a kindergarten about this year.
        3. Ask which papers they want, and apply.
        4. If they say no or have no place, ask the education department (управление образования).
    .why =
        Children are prepared for school from age 5, for one year. eGov wrote this in 2021. Children who live here permanently have equal rights with citizens. So do children who came for family reunification. For other families, open “How does your family live in Kazakhstan?”.

first-grade = First grade: how to apply
    .next =
        1. Ask the nearest school which one serves your address.
        2. Apply there or on eGov, from 1 April to 31 August.
        3. Apply to one school only for each child.
        4. You may choose another school if it has places.
        5. Past 31 August? Ask the education department (управление образования).
    .why =
        Children start at age 6, or if they turn 6 that year. What they know already does not matter. No test may be used to select them. By the rules, the school of your address takes the child. For foreign families it also matters how you live here. Open “How does your family live in Kazakhstan?”.

transfer = Joining or changing school
    .next =
        1. Ask the new school for an arrival slip (талон о прибытии).
        2. Give this slip to the old school.
        3. There, take the departure slip (открепительный талон), pupil file (личное дело) and medical card.
        4. Bring them to the new school.
        5. From a school abroad: bring grade reports with a translation.
    .why =
        This is how one school and eGov explain it. Others may differ, so ask yours first. By the rules, the school of your address takes the child. Another school can take the child if it has places. For foreign families it also matters how you live here. Open “How does your family live in Kazakhstan?”.

college = College
    .next =
        1. Ask the college which places are open to foreigners, and the price.
        2. Ask if a treaty with your country gives free places.
        3. Ask if your foreign certificate must be recognised.
        4. If nobody can tell you, ask the education department (управление образования).
    .why =
        Free places for foreigners depend on treaties between countries. Stateless people who live here permanently may compete for state places. Certificates from abroad have their own procedure of recognition.

## Answers: papers

documents = The papers for school
    .next =
        1. No paper on your right to live here? First open “Your stay has run out, or you are not sure” below.
        2. Collect the papers below.
        3. Ask your school if it wants anything else.
        { $age ->
            [y0-4] 4. For kindergarten: an application, birth certificate, your ID, proof of a privilege (льгота) if you have one.
            [y7-13] 4. For a higher grade: departure slip, pupil file, medical card. From abroad: grade reports with a translation.
            [y14-15] 4. For a higher grade: departure slip, pupil file, medical card. From abroad: grade reports with a translation.
            [y16-17] 4. For a higher grade: departure slip, pupil file, medical card. From abroad: grade reports with a translation.
           *[unknown]
                4. For a higher grade: departure slip, pupil file, medical card. From abroad: grade reports with a translation.
                5. For kindergarten: an application, birth certificate, your ID.
        }
    .bring =
        For first grade:
        • a parent's application
        • health certificate, form 065/у
        • child health passport (паспорт здоровья), form 052-2/у
        • two photos 3×4
        • a copy of the birth certificate, if the school asks
        • the paper on your right to live here, with address registration
        • on eGov: a copy of the migration card (миграционная карта)
        • only for special conditions: a conclusion (заключение) of the ПМПК, the psychological, medical and pedagogical consultation
    .why =
        The education department in Kostanay named the first-grade papers in March 2026. It also named the paper on your right to live here. The migration card stood on eGov in 2022. Other schools may ask for something else. Is a paper missing? The pages below can help.

no-iin = Your child has no IIN (ИИН)
    .risk = The migration police have a desk in the public service centre (ЦОН). If your stay has run out, do not start there. Talk to an NGO below or call 111 first.
    .next =
        { $age ->
            [y0-4] 1. For the kindergarten queue, give the child's name and birth date.
            [y5] 1. For the kindergarten queue, give the child's name and birth date.
           *[unknown] 1. Ask if the school can take your child without it for now.
        }
        2. If your stay is in order, go with your child to the public service centre (ЦОН) where you live.
        3. Fill in an application for the number there.
        4. Show the child's valid travel passport.
    .bring = The child's valid travel passport.
    .cost = Other guides say: free, about one working day. We saw no official page on this.
    .why =
        Some schools ask for the child's number (ИИН) and a residence permit. People who stay temporarily get the number in person, where they stay. Since March 2024 eGov does not give it. The kindergarten queue also takes a name and birth date.
    .unsure = whether every school asks for the number.

no-identity-papers = No birth certificate or passport
    .risk = If your stay has run out, call 111 before you visit any office. You need not give your name. Did you flee danger in your country? Then ask UNHCR before your consulate.
    .next =
        1. Call 111 and say which paper is missing.
        2. Born in Kazakhstan: ask 111 how to get a birth certificate.
        3. Born abroad: ask your consulate which paper it can give. Fled danger there? Ask UNHCR, not the consulate.
        4. Passport lost: tell your consulate at once.
        5. A lost passport is reported to the police too. If your stay has run out, ask 111 first.
    .why =
        By law, every child born in Kazakhstan gets a birth certificate. The parents' status or papers do not matter. This has been so since November 2019.

        For a lost passport, regional police name these steps. First the consulate, then the police report. Then a return certificate or temporary passport, and an exit visa to leave the country. A study of 2020 found: children without papers meet barriers at school.

health-papers = Health papers and vaccinations
    .next =
        1. Ask the school which health papers it wants.
        2. Ask where to get them.
        3. Bring the vaccination record, if you have one.
        4. EAEU workers: ask a clinic (поликлиника) how to join with insurance.
    .bring = For first grade: health certificate, form 065/у, and child health passport (паспорт здоровья), form 052-2/у.
    .why =
        The education department in Kostanay named these forms in March 2026. Workers from EAEU countries, their spouses and children can join a clinic. They need a medical insurance contract, voluntary or “imputed” (вменённое). The place at the clinic lasts as long as the contract. If contributions are paid, they use the compulsory insurance.
    .unsure = whether the vaccination record is required, and whether an unvaccinated child can be refused.

certificate-recognition = School papers from another country
    .next =
        1. Call 1414 and ask where to apply for recognition (нострификация).
        2. Ask if you need an apostille or legalisation.
        3. Get a notarised translation of the certificate.
        4. Apply with the papers below.
    .bring = The original certificate and its supplement. The notarised translation. Apostille or legalisation, if needed.
    .why =
        A certificate from abroad is recognised through a separate service. The rules in force are an order of 2021. We have not read it.
    .unsure = the time, the price and the exact list of papers.

## Answers: a problem

refused = The school refused your child
    .risk = If your stay has run out, a complaint may bring questions about it. Talk to an NGO below or 111 before you complain.
    .next =
        1. Call 111: free, day and night, without your name.
        2. Ask the school for the reason in writing.
        3. Ask which school serves your address.
        4. Then write to the education department (управление образования) where you live.
        5. No help? Ask 111 for the children's rights commissioner.
    .why =
        By the rules, the school of your address must take the child. Children who live here permanently have equal rights with citizens. So do children who came for family reunification. If a school refuses, the ministry sends parents to the local education department.
    .unsure = how the admission rules work if your family lives here temporarily or the stay has run out.

language-class = Language of lessons and class
    .next =
        1. Ask the school in which languages it teaches.
        2. Ask for a class in the language your child knows.
        3. If there is none, ask the education department about other schools.
    .why =
        Lessons in the mother tongue are given where possible. New classes in Kazakh have priority. Every school teaches Kazakh and Russian, and both are in the final exams. Children enter first grade whatever they know already. Tests to select them are not allowed.

meals-help = Meals, books and clothes
    .next =
        1. Ask the school about free hot meals.
        2. Ask about the school fund (Всеобуч) and who can get it.
        3. If your child can get it, apply.
        4. Ask if the school lends textbooks.
    .why =
        Hot meals are free in grades 1–4. Since 2025 this includes private schools. They are also free for children of low-income families.

        The fund helps low-income families with clothes and supplies. State help for pupils in need is written for citizens. For foreign pupils it depends on the akimat (акимат), so ask.
    .unsure = whether state schools lend textbooks free, and whether foreign pupils get them.

special-needs = Disability or special needs
    .next =
        1. Ask the school or education department for the nearest PMPC (ПМПК).
        2. Take your child there.
        3. Ask for its conclusion (заключение).
        4. Give the conclusion to the school.
        5. If the school does not help, call 111.
    .why =
        The state must create conditions for children with special needs. This holds at every level of education. The PMPC is a psychological, medical and pedagogical consultation. The school needs its conclusion.

bullying = Bullying
    .next =
        1. If your child is in danger now, call 112.
        2. Call 111, day or night. You need not give your name.
        3. Show your child the QR code at school to write to 111.
        4. Note what happened and when.
    .cost = Calls to 111 are free.
    .why =
        The law calls it bullying when a child is humiliated, followed or threatened. It counts if it happens two or more times. It also counts if done in public or online. Your child is not to blame.

child-not-in-school = Your child works or misses school
    .risk = A school or an office may ask for your residence papers. If your stay has run out, call 111 before you visit any of them. You need not give your name.
    .next =
        1. Call 111 and ask how to get back to school.
        2. Stop any heavy, harmful or dangerous work.
        3. Look for a school: open “How old is your child?”.
        4. Let your child work only if the age below allows it.
    .why =
        Under 18, heavy, harmful or dangerous work is banned. So is work with gambling, night clubs, alcohol, tobacco or drugs. From 14, pupils may do light, harmless work in free time. A work contract is possible from 16. From 15, if basic secondary school is finished. Under 16 a parent or guardian signs too.

        Reports tell of children in cotton fields, in markets and as nannies. Some miss lessons. Children who live here permanently have equal rights to school with citizens. So do children who came for family reunification.
