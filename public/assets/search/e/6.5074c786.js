mithaqSearch("e/6",`1	north-korea	كوريا الشمالية	North Korea	3bc28889	acb8960b	كوريا الشمالية	North Korea	جمهورية كوريا الديمقراطية الشعبية	DPRK
0	north-korea-russia-2024	معاهدة الشراكة الشاملة بين روسيا وكوريا الشمالية (2024)	Russia–North Korea comprehensive partnership treaty (2024)	66387e7d	ffcdba9a
3	oleg-kostyuchenko	أوليغ كوستيوتشينكو	Oleg Kostyuchenko	1a2a06c4	82257f13	أوليغ كوستيوتشينكو	Oleg Kostyuchenko	Ūlīgh Kūstyūtshīnkū
2	osce	منظمة الأمن والتعاون في أوروبا	Organization for Security and Co-operation in Europe	02669a6d	d409fe43	منظمة الأمن والتعاون	منظمة الأمن والتعاون في أوروبا	OSCE
1	qatar	قطر	Qatar	ad458780	8fe14343	قطر	Qatar	دولة قطر	State of Qatar
4	qatar-growth-2021	قطر تؤكد أن التعاون العسكري مع روسيا مستمر في النمو	Qatar says that its military cooperation with Russia keeps growing	08e6e852	52b32edc
0	qatar-russia-2017	اتفاقية التعاون العسكري التقني بين حكومتي روسيا وقطر (2017)	Agreement between the Governments of Russia and Qatar on military-technical cooperation (2017)	9b1d0749	5c267162
0	qatar-russia-contracts	عقود قطرية روسية (موقعة وقيد الاستكمال، غير محددة)	Qatar–Russia contracts (some signed, others being completed; unspecified)	a24a9160	7378ff73`)
