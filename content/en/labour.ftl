### Joldas: work and pay, English
### reviewed: no

topic = 💼 Work and pay

## Questions

need = What do you need?
    .help = The bot does not record who you are.
    .may = May I work here?
    .no-permit = I work without a permit
    .terms = Contract, hours, leave
    .money = Pay, dismissal, complaint
    .force = Threats, debt, passport taken
    .hurt = Injury, health care
    .family = Pregnant, or a child works

citizenship = Which citizenship do you have?
    .help =
        The rules differ. Different in one family? Take one person at a time.
        EAEU: Russia, Kyrgyzstan, Armenia, Belarus. No visa: Uzbekistan, Tajikistan and others.
        The bot does not record who you are.
    .eaeu = Kyrgyzstan, Russia, EAEU
    .visa-free = Uzbekistan/Tajikistan, no visa
    .visa = I came with a visa
    .none = No citizenship
    .kandas = Ethnic Kazakh (kandas)
    .unsaid = Prefer not to say

place = Where do you want to work?
    .help = With a ВНЖ, kandas or refugee papers the rules may differ. Ask 111.
    .household = Private home: nanny, cleaner
    .company = Company, shop, building site
    .farm = Farm, field, harvest
    .own = My own trade or business
    .no-permit = Already working, no permit

terms = What about your work?
    .contract = What a contract must have
    .no-contract = I have no contract
    .hours = Hours, overtime, nights
    .leave = Leave and rest
    .pay = Minimum pay, deductions

money = What is the problem?
    .help = No permit to work, or your stay ran out? Open the first button before you complain.
    .no-permit = No permit: read this first
    .company = A company does not pay
    .household = A private person does not pay
    .fired = Dismissed, last pay
    .pay = Pay too low, deductions
    .complain = Where to complain
    .court = Going to court

force = What is happening?
    .help = In danger now? Press 🆘 Urgent help.
    .leave = They do not let me leave
    .debt = I must work off a debt
    .threats = They threaten or beat me
    .passport = They keep my passport

hurt = What do you need?
    .injury = I was hurt at work
    .health = A doctor for my family

family = What is it about?
    .pregnant = I am pregnant or a parent
    .child-age = May my child work?
    .child-danger = Hard or dangerous child work

## Answers: may I work

eaeu = EAEU citizens need no work permit
    .next =
        1. Look for work. You need no work permit.
        2. Your employer asks for one? Name the Treaty on the EAEU, article 97.
        3. Sign a written contract before you start. Keep your copy.
        4. Need a temporary residence permit (РВП)? Ask the employer to enter the contract in the state register (ЕСУТД).
    .why =
        Citizens of Russia, Kyrgyzstan, Armenia and Belarus need no work permit. Employers may hire them without a quota. You and your family may stay as long as the contract runs. The permit (РВП) is given for one year and renewed each year. It does not run longer than the contract.

        Did the contract end early, more than 90 days after you entered? You have 15 days to sign a new one without leaving.

household = Work in a private home
    .risk = The police take part in the decision on this permit. Has your stay run out, or do you already work? Then talk to an NGO below or 111 first.
    .next =
        1. Agree on the work with the person whose home it is.
        2. Ask 1414 which medical and insurance data the permit needs.
        3. Apply for the permit on eGov. It is given and renewed only online.
        4. After that, sign a written contract. Keep your copy.
        5. Ask the employer to sign it on hr.enbek.kz, or to enter it in the state register (ЕСУТД).
    .cost = Ask 1414 about the income tax for each month of the permit.
    .why =
        This is for people who are not from an EAEU country. You need a permit for labour immigrants (разрешение трудовому иммигранту). It is not for work that brings the employer profit. Our examples: shops, commercial building sites, farms that sell crops. It runs 1 to 12 months, within a quota. The akimat (акимат) decides, after the police agree. One employer may have at most 5 such workers at a time.

        Since 13 April 2026 the public service centre (ЦОН) takes no papers for it.
    .unsure = how much income tax the worker pays ahead for each month; whether building a house for its owner counts as work in a home.

company = Work in a company, shop or building site
    .risk = Working without a needed permit can be punished, the worker too. Do you already work there? Then talk to an NGO below or 111 before any office.
    .next =
        1. Ask the company for its permit to hire foreigners (разрешение на привлечение иностранной рабочей силы).
        2. Wait for this permit before you sign or start.
        3. Ask the company which medical insurance you need.
        4. Then sign a written contract. Keep your copy.
        5. No permit from the company? Ask 1414 about the certificate for self-employment (справка для самостоятельного трудоустройства).
    .why =
        This is for people who stay temporarily and are not from an EAEU country. The law does not name people who live here permanently (ВНЖ). The company gets the permit from the akimat (акимат), within a quota. A permit for a private home is not valid here.

        Without a permit the worker can get a fine of 25 MCI ({ $mci-25 } tenge), arrest up to 10 days, or expulsion. A business pays 100 to 700 MCI ({ $mci-100 } to { $mci-700 } tenge).
    .unsure = which medical insurance your contract needs; what holds for people with a РВП, kandas status or refugee papers.

seasonal-farm = Seasonal work on a farm
    .risk = Working without a needed permit can be punished, the worker too. Do you already work there? Then talk to an NGO below or 111 before any office.
    .next =
        1. Ask the farmer for the permit to hire foreigners before you start.
        2. Then sign a written contract. Keep your copy.
        3. Write down your days, your pay and what you received.
        4. Keep children away from heavy, harmful or dangerous work.
    .cost =
        State fee for seasonal foreign workers:
        • up to 90 days: 12 MCI ({ $mci-12 } tenge)
        • up to 180 days: 24 MCI ({ $mci-24 } tenge)
        • up to 270 days: 36 MCI ({ $mci-36 } tenge)
        • up to 365 days: 48 MCI ({ $mci-48 } tenge)
    .why =
        This is for people who are not from an EAEU country. Without a permit the worker can get a fine of 25 MCI ({ $mci-25 } tenge), arrest up to 10 days, or expulsion. A permit for a private home is not for farms that sell crops.

        A seasonal worker may leave with 7 days' notice and gets money for unused leave. Under 18, heavy, harmful or dangerous work is banned. Reports tell of children in cotton fields who miss lessons.
    .unsure = whether the farmer or the worker pays the fee.

self-employed = Your own trade or business
    .risk = Paid work on a visa-free entry is not allowed without the right permit. Do you already trade? Then talk to an NGO below or 111 before any office.
    .next =
        1. Call 1414 and ask what a foreigner needs for your trade.
        2. Ask too if you may be an individual entrepreneur (ИП).
        3. For a company (ТОО), check the list below.
        4. Begin only when you know that you may.
    .why =
        Since 28.05.2024 foreigners need one of these to found or join a company:
        • a visa or temporary residence permit (РВП) for business immigrants
        • a residence permit (ВНЖ)

        A police official said in 2025: visa-free entry is for private, tourist and short business visits. Citizens of EAEU countries may work without a permit. Others who work without the needed permit can get a fine, arrest up to 10 days, or expulsion.
    .unsure = whether a foreigner may register as an individual entrepreneur (ИП), and what market traders need.

no-permit-now = Working without a permit
    .risk = A complaint, or a visit to an office, may show this. It can end in a fine of 25 MCI ({ $mci-25 } tenge), arrest up to 10 days, or expulsion. Talk to an NGO below or 111 first. At 111 you need not give your name.
    .next =
        1. From Russia, Kyrgyzstan, Armenia or Belarus? You need no work permit.
        2. Others: ask an NGO below, or call 111, before any complaint.
        3. Ask the NGO if it can go with you.
        4. Keep proof of your work and pay: papers, messages, transfers.
        5. See which permit fits: open “Where do you want to work?” below.
    .why =
        The law punishes the worker too, not only the employer. A second time within a year it means arrest up to 15 days with expulsion. The employer's fine depends on its size: 30 to 700 MCI ({ $mci-30 } to { $mci-700 } tenge).

        You may still claim your pay. Without a contract, your work counts from the day it began. Is a contract invalid through the employer's fault? You keep your pay and money for unused leave. NGOs can go with people who were exploited.
    .unsure = whether a court calls a missing permit the employer's fault.

## Answers: contract and conditions

contract = What a work contract must have
    .next =
        1. Read it all before you sign. Ask someone you trust to translate.
        2. Check that the points below are there.
        3. Never sign an empty sheet.
        4. Take your own copy, signed by the employer.
        5. Start work only after signing.
    .why =
        The contract must be written. It names:
        • you and the employer, with personal numbers (ИИН)
        • the job and the place
        • the start date and the term
        • hours and pay
        • rights and duties

        Probation is at most 3 months for ordinary workers. If you work with a permit, the contract may run within its term. Contracts can be signed and checked on hr.enbek.kz.

no-contract = You work without a contract
    .risk = Do you need a work permit and have none? Or has your stay run out? A complaint may bring questions. Talk to an NGO below or 111 first.
    .next =
        1. Ask for a written contract in a message. Keep it.
        2. Write down your days, hours and payments.
        3. Keep pay lists, transfers, messages and photos.
        4. Note the names of people who saw you work.
        5. Your papers are in order? The labour inspectorate (инспекция труда) can check the employer.
    .why =
        A contract must be written, and work starts after signing. If the employer did not sign, your work counts from the day it began. So you have rights. The Labour Code names as proof: a contract, pay lists, pension or social fund records, a court decision.
    .unsure = how much messages, photos and witnesses count.

hours-overtime = Hours, overtime, nights
    .next =
        1. Write down your hours each day.
        2. Ask for extra pay for overtime, nights and holidays.
        3. You do not want overtime? Say no in writing.
        4. Nothing changes? Open “Where to complain” below.
    .why =
        Normal work is at most 40 hours a week and 8 hours a day. Overtime needs your written consent, with rare exceptions. It is at most 2 hours a day and 12 a month. In hard or dangerous work it is at most 1 hour a day.

        Overtime, night and holiday work is paid at least 1.5 times. Pregnant women and people under 18 may not do nights or overtime. On rotation work (вахта) the employer provides housing, food arrangements and transport.

leave = Leave and rest
    .next =
        1. Ask for your leave in writing. Keep a copy.
        2. Agree on the dates. One part must be at least 14 days.
        3. Check that the money comes 3 working days before.
        4. They refuse? Open “Where to complain” below.
    .why =
        The Labour Code gives every worker paid leave each year. It is at least 24 calendar days.
    .unsure = after how many months of work you can take it.

pay-level = Minimum pay and deductions
    .next =
        1. Compare your monthly pay with the minimum below.
        2. Money was taken off? Ask in writing why.
        3. Others get more for the same work? Ask for equal pay.
        4. Nothing changes? Open “Where to complain” below.
    .why =
        For full hours, pay may not be lower than { $min-wage } tenge a month. Money may be taken off only by a court decision, or where a law says so. The employer must give equal pay for equal work, without discrimination.

## Answers: pay, dismissal, complaint

wage-company = A company does not pay you
    .risk = Do you need a work permit and have none? Or has your stay run out? A complaint may bring questions. There can be a fine or expulsion. Talk to an NGO below or 111 first.
    .next =
        1. Write down your days, the pay promised and the pay received.
        2. Ask for your pay in a message. Keep it.
        3. Ask for the conciliation commission at work (согласительная комиссия).
        4. Your papers are in order? Write to the labour inspectorate (инспекция труда) or the prosecutor (прокуратура).
        5. No result? Go to court within 1 year.
    .why =
        Wages are paid at least monthly, by the 10th of the next month. For each day late the employer owes you a penalty (пеня). The commission decides in 15 working days. After that you can go to court. At a micro-business, go straight to court.

        The 1 year counts from the day you learned of the breach. For not paying, the employer may be fined 30 to 150 MCI ({ $mci-30 } to { $mci-150 } tenge).

wage-household = A private person does not pay you
    .risk = Do you need a work permit and have none? Or has your stay run out? A complaint may bring questions. There can be a fine or expulsion. Talk to an NGO below or 111 first.
    .next =
        1. Write down your days, the pay promised and the pay received.
        2. Ask for your pay in a message. Keep it.
        3. Ask an NGO below to help you write a claim.
        4. Your papers are in order? Go to court within 1 year.
        5. Or call the trust line of the prosecutor (прокуратура) first.
    .cost = There is no state fee (госпошлина) for a wage claim.
    .why =
        Wages are paid at least monthly, by the 10th of the next month. For each day late the employer owes you a penalty (пеня). A worker in a private home need not go to a commission first. The 1 year counts from the day you learned of the breach.

fired = Dismissed: your last pay
    .risk = Do you need a work permit and have none? Or has your stay run out? A complaint may bring questions. There can be a fine or expulsion. Talk to an NGO below or 111 first.
    .next =
        1. Ask in writing for the reason and for all your pay.
        2. Give it 3 working days. Keep every message and paper.
        3. Want the job back? Go to the conciliation commission (согласительная комиссия) within 1 month.
        4. It says no? You have 2 months to go to court.
        5. Only the pay? You have 1 year. With papers in order, the labour inspectorate (инспекция труда) can help.
    .why =
        All that is due is paid within 3 working days after the contract ends. Micro-business and home workers go straight to court.

        A seasonal worker may leave with 7 days' notice and gets money for unused leave. If the work closes or staff is cut, there is also average pay for 2 weeks. From an EAEU country and here more than 90 days? If the contract ended early, you have 15 days to sign a new one without leaving.

complain = Where to complain
    .risk = Do you need a work permit and have none? Or has your stay run out? A complaint may bring questions. There can be a fine or expulsion. Talk to an NGO below or 111 first. At 111 you need not give your name.
    .next =
        1. Ask an NGO below or 111 what is safe for you.
        2. Write down who, where, when and how much. Add your proof.
        3. Pay or another dispute: ask for the conciliation commission (согласительная комиссия) at work.
        4. Your papers are in order? Write to the labour inspectorate (инспекция труда).
        5. Or call the trust line of the prosecutor (прокуратура).
    .why =
        The inspectorate takes workers' complaints and checks employers. In 2025 it won back money for workers. Prosecutors have made employers pay their debts. The commission decides in 15 working days, then you can go to court. Micro-business and home workers go straight to court. For wages you have 1 year. Did officials violate your rights? Write to the Ombudsman.
    .unsure = whether you can complain to the inspectorate without your name, and how fast it answers.

court = Going to court
    .risk = Do you need a work permit and have none? Or has your stay run out? A court case may bring questions. Talk to an NGO below or 111 first.
    .next =
        1. Ask an NGO below to help with the claim.
        2. First go to the conciliation commission at work (согласительная комиссия), if you must.
        3. Collect proof: contract, pay lists, fund records, messages.
        4. Hand in the claim in time. Keep a copy.
    .cost = There is no state fee (госпошлина) for labour claims and injury compensation.
    .why =
        Micro-business and home workers need no commission. Others do. It decides in 15 working days.

        Time for your claim:
        • wages and other disputes: 1 year from learning of the breach
        • to get your job back: 1 month to the commission, then 2 months to court after its decision

        Late? Ask an NGO what is still possible.
    .unsure = which court takes your claim, and how much messages count.

## Answers: threats and passport

forced = Cannot leave, debt, threats
    .next =
        1. <b>Call 112</b> if your life is in danger now.
        2. If not, call <b>111</b>. It answers day and night. Or turn to an NGO below.
        3. You can also try <b>116 16</b>, the line against trafficking in people.
        4. Say where you are and who holds you. An NGO can go with you.
        5. The police (102) can help too. Afraid of them? Speak with an NGO first.
    .why =
        In July 2024 Kazakhstan adopted a law against trafficking in people. In 2025, 171 people got help: 93 were foreigners and 25 were children. Help means shelter, medical and psychological care, papers and jobs.

        Reports say foreign victims fear to speak because of fines or expulsion. NGOs can go with them. Your employer may not keep your passport against your will.
    .unsure = whether the line 116 16 still works today.

passport-taken = The employer keeps your passport
    .risk = Do you need a work permit and have none? Or has your stay run out? The police may ask about it. Talk to 111 or an NGO below first. But if your life is in danger, call 112 at once.
    .next =
        1. In danger, or locked in? Call 112.
        2. Ask for the passport in a message. Keep it.
        3. Not returned? Call 111 or an NGO below, or 116 16.
        4. Ask the NGO to go with you.
        5. The police (102) can help too. Afraid of them? Speak with an NGO first.
    .why =
        The employer may keep your original papers only if you agree. There must also be a written promise to return them. The employer may ask only for papers on the legal list. Reports say foreign victims fear to speak because of fines or expulsion. NGOs can go with them.
    .unsure = whether the line 116 16 still works today.

## Answers: injury and health

injury = You were hurt at work
    .risk = Badly hurt? Call 103 at once, whatever your papers. Do you need a work permit and have none? Or has your stay run out? Then talk to 111 or an NGO below before you complain.
    .next =
        1. Badly hurt? Call 103.
        2. Tell the doctor that it happened at work. Keep all papers.
        3. Take photos and note who saw it.
        4. Ask the employer in writing to record it and pay for the harm.
        5. Your papers are in order? Tell the labour inspectorate (инспекция труда).
    .cost = There is no state fee (госпошлина) for a claim for injury compensation.
    .why =
        The employer must compensate harm to life and health at work. The inspectorate investigates and registers accidents. No contract? Your work counts from the day it began.

        For citizens of CIS countries (for example Uzbekistan, Tajikistan, Kyrgyzstan), urgent care is free until the danger to life passes. After that, treatment is paid.

health = Health care for the family
    .next =
        1. Sudden illness, accident or birth? Call 103.
        2. Find your group below.
        3. Go to a clinic (поликлиника) near you. Ask what is free.
        4. Not free? Ask the price before treatment.
        5. Nobody can tell you? Call 111.
    .why =
        • CIS citizens (for example Uzbekistan, Tajikistan, Kyrgyzstan): urgent care is free until the danger to life passes. After that, treatment is paid.
        • EAEU workers, spouses and children: a clinic takes them with a medical insurance contract, voluntary or “imputed” (вменённое), as long as that contract lasts. If contributions are paid, they use the compulsory insurance.
        • Permanent permit (ВНЖ), kandas, refugees: free basic care and compulsory insurance, like citizens.
        • Temporary permit (РВП): count on urgent care only.
        • All foreigners: diseases on the list “dangerous to others” are treated free.
    .unsure = whether people with a temporary residence permit (РВП) get more than urgent care.

## Answers: pregnancy and children

pregnant = Pregnant, or a small child
    .next =
        1. Tell the employer in writing. Keep a copy.
        2. Pregnant: say no to night work and overtime.
        3. Pregnant, or a child under 3: ask in writing for part-time work.
        4. A mother with a child under 7 may say no to nights.
        5. They refuse? Open “Where to complain” below.
    .why =
        Pregnant women may not work nights or overtime. The employer must give part-time work on request. This is for pregnant women and for a parent of a child under 3.
    .unsure = whether foreign workers get maternity pay, and how the law protects them from dismissal.

child-age = May my child work?
    .next =
        1. Find your child's age below.
        2. Read the contract. Under 16 a parent or guardian signs too.
        3. Check that hours and work are allowed.
        4. Your child misses school because of work? Call 111.
    .why =
        • From 16: a work contract is possible.
        • From 15: if basic secondary school is finished.
        • From 14: pupils may do light, harmless work in free time.

        From 14 to 16, at most 24 hours a week. From 16 to 18, at most 36. Under 18 there is no night work, overtime or rotation work (вахта). Heavy, harmful or dangerous work is banned too.

child-danger = Hard or dangerous child work
    .risk = A report may bring questions about your family's papers. Has your stay run out? Then call 111 first. You need not give your name.
    .next =
        1. A child is in danger now? Call 112.
        2. Take your child out of heavy, harmful or dangerous work.
        3. Call 111, day or night. Ask how to stop it and get back to school.
        4. Your papers are in order? Tell the labour inspectorate (инспекция труда) too.
    .cost = Calls to 111 are free.
    .why =
        Under 18, heavy, harmful or dangerous work is banned. So is work with gambling, night clubs, alcohol, tobacco or drugs. Night work, overtime and rotation work (вахта) are not allowed either.

        Reports tell of children in cotton fields of Turkestan region, in markets and as nannies. Some miss lessons. Your child is not to blame.
