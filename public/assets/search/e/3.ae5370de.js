mithaqSearch("e/3",`1	iran	إيران	Iran	d633f69a	dee6c42a	إيران	Iran	الجمهورية الإسلامية الإيرانية	Islamic Republic of Iran
0	iran-russia-2019	مذكرة التفاهم العسكرية بين روسيا وإيران (2019)	Russia–Iran military memorandum of understanding (2019)	3712471e	7636ae12
0	iran-russia-2025	معاهدة الشراكة الاستراتيجية بين روسيا وإيران (20 عامًا)	Russia–Iran strategic partnership treaty (20 years)	598325e0	23cd9325
2	iranian-general-staff	الأركان العامة للقوات المسلحة الإيرانية	General Staff of the Iranian Armed Forces	d8e6fd69	0062cf8c	الأركان العامة الإيرانية	الأركان العامة للقوات المسلحة الإيرانية	Iranian General Staff
4	khaleej-korea-2024	خبراء روس: اتفاقية بوتين وكيم تعيد رسم خارطة التحالفات العسكرية	Russian experts: the Putin–Kim agreement redraws the map of military alliances	bdc2d41e	31e893ae
3	kim-jong-un	كيم جونغ أون	Kim Jong Un	07b0570b	26f08084	كيم	كيم جونغ أون	Kim	Kim Jong Un	كيم جونغ اون	Kim Jong-un	Kīm
2	kommersant	كوميرسانت	Kommersant	658deea8	9cf32d2d	كوميرسانت	Kommersant	صحيفة كوميرسانت	Kommersant newspaper	Kūmīrsānt
2	kremlin	الكرملين	The Kremlin	3af2db69	742c5641	الكرملين	Kremlin	The Kremlin`)
