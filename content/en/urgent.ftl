### Joldas: urgent help, English
### reviewed: no

topic = 🆘 Urgent help

## Questions

now = What is happening?
    .help = We do not ask who you are.
    .danger = Danger to life now
    .held = Held, or forced to work
    .police = Police stopped or detained me
    .child = A child is in danger
    .self-harm = Somebody does not want to live
    .medical = Sick, injured, giving birth
    .expulsion = I have an expulsion paper

## Answers

danger = Danger to life
    .next =
        1. <b>Call 112.</b> Say where you are.
        2. Go to a safer place if you can.
        3. You can also call an ambulance, 103, or the police, 102.
        4. Later, about violence at home: call 111, day or night.
    .why =
        112 is for any danger to life, day and night. 111 is free and does not need your name.

held = You are held or forced to work
    .next =
        1. <b>Call 112</b> if your life is in danger now.
        2. If not, call <b>111</b>. It answers day and night. Or turn to an NGO below.
        3. You can also try <b>116 16</b>, the line against trafficking in people.
        4. Say where you are and who holds you.
        5. The police (102) can help too. Afraid of them? Speak with an NGO first.
    .why =
        In 2024 Kazakhstan adopted a law against trafficking in people. In 2025, 171 people got help, 93 of them foreigners: shelter, medical and psychological care, papers, jobs.

        Your employer may keep your original papers only if you agree. You must also get a written promise to return them.
    .unsure = whether the line 116 16 still works today.

detained = Police stopped or detained you
    .next =
        1. <b>Call 111</b>, or ask your family to. It answers day and night.
        2. Ask to call your consulate. Did you flee danger there? Then UNHCR, not the consulate.
        3. Ask your family to find an NGO lawyer.
        4. Ask for an interpreter and a lawyer.
        5. Do not sign a paper that you cannot read.
    .why =
        A fine or an expulsion can be appealed, and time is short. For staying too long, the law has steps:
        • up to 3 days: a warning
        • more than 3, up to 5 days: a fine, 10 MCI ({ $mci-10 } tenge)
        • more than 5, up to 10 days: a fine, 15 MCI ({ $mci-15 } tenge)
        • more than 10 days: a fine, 25 MCI ({ $mci-25 } tenge) or expulsion

        A second time within a year is punished more strictly.
    .unsure = your exact rights to an interpreter, a lawyer and the consulate, and the time limits; how many days you have to appeal.

child = A child is alone, hurt or missing
    .next =
        1. <b>Call 112</b> if the child is in danger now.
        2. If not, <b>call 111</b>, day or night.
        3. Say where the child is, or was last seen.
        4. Stay with the child if it is safe.
        5. Missing or beaten: the police, 102, can help too.
    .why =
        111 takes calls about violence and children's rights. It is free and does not need your name. Children can write to it by the QR code at school.

self-harm = Hard thoughts, no wish to live
    .next =
        1. <b>Call 112</b> if somebody may hurt themselves now.
        2. Hurt, or took pills? Call an ambulance, <b>103</b>.
        3. Call <b>111</b>, day or night. You can just talk. They do not need your name.
        4. Do not stay alone. Ask somebody close to be with you.
        5. Is it somebody close to you? Stay with them and listen. Put pills and sharp things away.
    .why =
        You matter. It is good that you wrote. You do not have to carry this alone. 111 is free, and it also takes calls about violence.

medical = Sick, injured or giving birth
    .next =
        1. <b>Call 103.</b> Say where you are and what happened.
        2. No insurance? Call all the same, at once.
        3. Ask the doctor when treatment begins to cost money.
    .why =
        For citizens of CIS countries (for example Uzbekistan, Tajikistan, Kyrgyzstan), urgent care is free. This means sudden illness, accidents, poisoning and childbirth. It is free until the danger to life passes. After that, treatment is paid. From another country? Call all the same, and ask about the price.

        Diseases on the list “dangerous to others” are treated free for all foreigners.

expulsion = You have an expulsion paper
    .next =
        1. <b>Call 111 today</b> and ask who can help you appeal.
        2. Turn to an NGO lawyer too. See below.
        3. Did you flee danger in your country? Call UNHCR.
        4. Ask for the last day to appeal.
        5. Photograph every page and keep the paper.
    .why =
        An expulsion order can be appealed, but the time is short. The NGO Kadir-Kassiyet has prepared appeal forms for migrants.
    .unsure = how many days you have, and whether entry is closed for 5 years after a court expulsion.
