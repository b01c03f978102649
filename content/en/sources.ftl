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

## Work and pay

lab_eaeu_no_permit = Treaty on the EAEU, art. 97(1)
lab_temp_foreigner_permit = Labour Code (23.11.2015 No. 414-V), art. 26(1)(4)
lab_insurance_required = Labour Code (23.11.2015 No. 414-V), art. 26(1)(6)
lab_household_def = Labour Code (23.11.2015 No. 414-V), art. 136(1); Rules on labour-immigrant permits, 2025
lab_household_max5 = Labour Code (23.11.2015 No. 414-V), art. 26(1)(7); Code on Administrative Offences, art. 519(5)
lab_household_1_12 = Rules on labour-immigrant permits
lab_household_online_only = Government for Citizens; gov.kz, 13.04.2026
lab_household_contract_register = Rules on labour-immigrant permits, 2025
lab_household_tax = Tax Code of 2026
lab_company_permit = Rules 30.06.2023 No. 279
lab_seasonal_fees_2026 = Government decree 03.10.2025 No. 819
lab_employer_fine_519 = Code on Administrative Offences (05.07.2014 No. 235-V), art. 519 part 1
lab_written_contract = Labour Code (23.11.2015 No. 414-V), art. 33(1), 33(3)
lab_no_contract_still_relation = Labour Code (23.11.2015 No. 414-V), art. 33(3)
lab_invalid_contract_pay = Labour Code (23.11.2015 No. 414-V), art. 33(4)
lab_contract_content = Labour Code (23.11.2015 No. 414-V), art. 28(1)
lab_contract_term_foreign = Labour Code (23.11.2015 No. 414-V), art. 30(1)(6)
lab_probation = Labour Code (23.11.2015 No. 414-V), art. 36(2)
lab_work_proof = Labour Code (23.11.2015 No. 414-V), art. 35
lab_hours = Labour Code (23.11.2015 No. 414-V), art. 68(1), 71(4)
lab_overtime = Labour Code (23.11.2015 No. 414-V), art. 77, 78, 108, 109, 110
lab_wage_monthly = Labour Code (23.11.2015 No. 414-V), art. 113(1)–(2)
lab_wage_penalty = Labour Code (23.11.2015 No. 414-V), art. 113(3)
lab_final_pay = Labour Code (23.11.2015 No. 414-V), art. 113(4)
lab_deductions = Labour Code (23.11.2015 No. 414-V), art. 115(1)
lab_min_wage_2026 = Law on the republican budget 2026–2028; Labour Code (23.11.2015 No. 414-V), art. 103(2)
lab_leave_24 = Labour Code (23.11.2015 No. 414-V), art. 88, 92
lab_equal_pay = Labour Code (23.11.2015 No. 414-V), art. 23(2)(28)
lab_seasonal_rules = Labour Code (23.11.2015 No. 414-V), art. 134
lab_vakhta = Labour Code (23.11.2015 No. 414-V), art. 135
lab_injury = Labour Code (23.11.2015 No. 414-V), art. 17, 23(2)(21)
lab_dispute_commission = Labour Code (23.11.2015 No. 414-V), art. 159, 136(4)
lab_dispute_deadlines = Labour Code (23.11.2015 No. 414-V), art. 160
lab_court_free = Tax Code (18.07.2025 No. 214-VIII), art. 668
lab_inspectorate = Labour Code (23.11.2015 No. 414-V), art. 17; data of the Ministry of Labour
lab_wage_fine_87 = Code on Administrative Offences (05.07.2014 No. 235-V), art. 87
lab_prosecutor = News of the Prosecutor's office
lab_minor_hours = Labour Code (23.11.2015 No. 414-V), art. 69(1), 76(2), 77(3), 135(3)
lab_pregnant = Labour Code (23.11.2015 No. 414-V), art. 70(3), 76, 77(3)
lab_trafficking_fear = US reports on trafficking in persons, 2018–2020
lab_business = Law on Migration, art. 40(2)
lab_health_vnzh = Rules on medical help to immigrants (06.08.2021)

## Stay, for those who work

reg_illegal_work_worker = Code on Administrative Offences (05.07.2014 No. 235-V), art. 517 part 5
reg_visafree_no_work = A police official, Akmola region, September 2025
reg_mci_2026 = Law on the republican budget 2026–2028, 08.12.2025
reg_eaeu_worker_term = Treaty on the EAEU (29.05.2014), art. 97(5)
reg_rvp_eaeu_one_year = eGov, public service page
reg_eaeu_15_days = Treaty on the EAEU, art. 97
reg_kandas_definition = Law on Migration
reg_kandas_apply = Order of the Minister of Labour, amended 10.10.2025
reg_kandas_no_shield = Warning of the Migration Service
reg_stateless = UN Refugee Agency (UNHCR)

## Registration and legal stay, more

reg_host_notify_3wd = Rules of entry and stay (Government decree 21.01.2012 No. 148), para 9
reg_host_notify_repeat = Government decree No. 148, practice
reg_host_notify_channel = Practice of the Ministry of Internal Affairs
reg_host_penalty_518_1 = Code on Administrative Offences (05.07.2014 No. 235-V), art. 518 parts 1 and 3
reg_host_illegal_housing_25mci = Code on Administrative Offences (05.07.2014 No. 235-V), art. 518 part 2
reg_new_2026_duty = Order of the Minister of Internal Affairs 17.11.2025 No. 923
reg_new_2026_how = Order of the Minister of Internal Affairs No. 923
reg_new_2026_refusal = Order of the Minister of Internal Affairs No. 923
reg_new_2026_address_change = Order of the Minister of Internal Affairs No. 923
reg_fake_registration = Migration Service Committee, briefing, October 2025
reg_stay_eaeu_90_180 = Government decree No. 148, amended 31.12.2022 No. 1146
reg_stay_30_90_180 = Law on Migration of Population (22.07.2011 No. 477-IV), art. 6; decree 31.12.2022 No. 1146
reg_stay_uz_agreement = Agreement of Uzbekistan and Kazakhstan on mutual travel, amended January 2023
reg_stay_tj_30 = Statement of the Migration Service Committee, about 2020
reg_limit_not_for_rvp = Government decree No. 148; police statements
reg_kg_mfa_entry_risk = Ministry of Foreign Affairs of Kyrgyzstan, December 2025
reg_entry_refusal_48 = Law on Migration, art. 48
reg_eaeu_family_30_registration = Treaty on the EAEU, art. 97(6)
reg_rvp_grounds = Law on Migration, art. 6-1
reg_rvp_documents = gov.kz and eGov, service “RVP to foreigners”
reg_rvp_fingerprints = gov.kz, service page
reg_rvp_where = gov.kz, service page
reg_rvp_family_papers = Practice of a migration consultancy
reg_rvp_time = Practice of a migration consultancy
reg_rvp_visa_countries = AIFC Expat Centre
reg_vnzh_basics = Law on Migration, art. 7; Law on the legal status of foreigners
reg_expulsion_stats = Ministry of Internal Affairs, November 2025
reg_iin_translation = The same order of the Ministry of Internal Affairs
reg_child_under7_2022 = Article of the MIEUX+ project, 2022
reg_birth_where = Code on Marriage and Family, art. 1(2)
reg_birth_results = EU and UNICEF programme, 2022
reg_asylum_where = Law on Refugees (04.12.2009)
reg_asylum_deadline = Law on Refugees
