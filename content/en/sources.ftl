### Joldas: sources of law, English
### reviewed: no

## School and kindergarten

edu_art8_equal = Law on Education (27.07.2007 No. 319-III), art. 8(2)
edu_constitution_2026 = Constitution of Kazakhstan of 2026, art. 33
edu_eaeu_children = Treaty on the EAEU, art. 97
edu_temp_residents_468 = Order of the Minister of Education 28.09.2010 No. 468, amended 29.11.2022 No. 481
edu_parent_residence_2026 = Kostanay education department, briefing, March 2026
edu_docs_2026 = Kostanay education department, briefing, March 2026
edu_egov_migration_card = eGov service page, 2022
edu_reality_gap = UNICEF/Coram study, 2020
edu_refusal_complain = Explanation of the Ministry, text of 2018
edu_kg_queue_free = eGov and gov.kz, service page
edu_kg_docs = gov.kz, service 3042
edu_kg_voucher = Ministry of Education, June 2025
edu_preschool_from5 = eGov article, 2021
edu_calendar = Ministry of Education, 2025 and 2026
edu_age6 = Law on Education; Model admission rules (order 12.10.2018 No. 564)
edu_catchment = Model admission rules (order 12.10.2018 No. 564)
edu_iin_practice = Practice of one private school
edu_transfer = Practice of one school; eGov
edu_language_law = Law on Education (27.07.2007 No. 319-III), art. 9
edu_111_help = Committee for Protection of Children's Rights
edu_meals_1_4 = Ministry of Education, 2024–2025
edu_vseobuch = Ministry of Education, August 2025
edu_social_help_citizens = Law on Education (27.07.2007 No. 319-III), art. 8(4)
edu_special_needs = Law on Education (27.07.2007 No. 319-III), art. 8(1-1), 8(6)
edu_bullying_def = Law on Education (27.07.2007 No. 319-III), art. 1(4-2)
edu_college = Law on Education (27.07.2007 No. 319-III), art. 8(2) paras 3–4
edu_nostrification = Order 19.07.2021 No. 352

## Papers and legal stay

reg_child_rvp_16 = Practice of a migration consultancy; text of the MIEUX project
reg_asylum_certificate = Law on Refugees (04.12.2009)
reg_birth_any_status = Code on Marriage and Family (changes of 2019)
reg_lost_passport = Explanation of regional police
reg_iin_in_person = Order of the Ministry of Internal Affairs 27.03.2020 No. 258, amended 29.02.2024
reg_overstay_scale = Code on Administrative Offences (05.07.2014 No. 235-V), art. 517 part 3
reg_overstay_over10 = Code on Administrative Offences (05.07.2014 No. 235-V), art. 517 part 4
reg_overstay_repeat = Code on Administrative Offences (05.07.2014 No. 235-V), art. 517 parts 6 and 7
reg_appeal = Code on Administrative Offences
reg_expulsion_ban_5y = Law on Migration, art. 48

## Work and health

lab_age = Labour Code (23.11.2015 No. 414-V), art. 31
lab_minor_ban = Labour Code (23.11.2015 No. 414-V), art. 26(1)(2)
lab_docs_no_hold = Labour Code (23.11.2015 No. 414-V), art. 32(6), 32(7)
lab_child_labour_reality = Media reports, US Department of Labor, MIEUX project, 2019–2020
lab_trafficking_law = Law on Countering Trafficking in Persons, 2024; Ministry of Labour
lab_hotline_11616 = NGO Sana Sezim, about 2018–2019
lab_health_eaeu_clinic = Rules of the Ministry of Health, August 2023; Social Health Insurance Fund (FSMS)
lab_health_emergency = CIS agreement; decree 29.02.2000 No. 320
lab_health_dangerous_disease = Health Code, art. 83, and an order of the Ministry of Health

## Urgent help

urg_detention_rights = Code on Administrative Offences; Criminal Procedure Code; Vienna Convention on Consular Relations
