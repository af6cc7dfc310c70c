mithaqSearch("e/1",`1	kuwait	الكويت	Kuwait	45a36905	8e544953	الكويت	Kuwait	دولة الكويت	State of Kuwait
0	kuwait-decree-2024	المرسوم الأميري الكويتي بالموافقة على اتفاقية عام 2023 مع روسيا	Kuwaiti Amiri decree approving the agreement of 2023 with Russia	992329ed	02106e61
0	kuwait-russia-1993	اتفاقية التعاون في مجالات الدفاع بين الكويت وروسيا (1993)	Agreement on cooperation in the fields of defence between Kuwait and Russia (1993)	5158b5f1	c901a065
0	kuwait-russia-2023	اتفاقية التعاون العسكري الفني بين الكويت وروسيا (2023)	Agreement on military-technical cooperation between Kuwait and Russia (2023)	c2b82031	ea1a4fba
3	majd-issa	مجد عيسى	Majd Issa	29b8d8eb	aaf6b882	مجد عيسى	Majd Issa	Majd ʿĪsā
3	masoud-pezeshkian	مسعود بزشكيان	Masoud Pezeshkian	3b43aaba	09ae985a	بزشكيان	مسعود بزشكيان	Pezeshkian	Masoud Pezeshkian	مسعود بيزيشكيان	بيزيشكيان	مسعود بيزشكيان	بيزشكيان	Masʿūd Bīzīshkiyān	Masʿūd Bīzishkiyān
3	meshal-al-sabah	مشعل الأحمد الصباح	Meshal Al-Ahmad Al-Sabah	12e973ed	6c552df8	الشيخ مشعل الأحمد	مشعل الأحمد الصباح	Sheikh Meshal Al-Ahmad	Meshal Al-Ahmad Al-Sabah	الشيخ مشعل الأحمد الصباح	Mishal Al-Ahmad Al-Sabah	Mishʿal al-Aḥmad al-Ṣabāḥ
5	method	طريقة العمل	Method	02c294d8	87c1cbc3
0	middle-east-osce-1990s	فكرة نسخة شرق أوسطية من منظمة الأمن والتعاون في أوروبا (التسعينيات)	Idea of a Middle Eastern counterpart to the OSCE (1990s)	4f65d3f0	d1257448
3	mikhail-aristov	ميخائيل أريستوف	Mikhail Aristov	fb187290	e70dccb4	ميخائيل أريستوف	Mikhail Aristov	Mīkhāʾīl Arīstūf
3	mohammed-al-rakha	محمد الرخا	Mohammed Al-Rakha	70fe3fc7	3a38b533	محمد الرخا	Mohammed Al-Rakha	Muḥammad al-Rakhā
3	mohammed-bin-salman	محمد بن سلمان آل سعود	Mohammed bin Salman Al Saud	9322ce22	ec4c8bcc	محمد بن سلمان	محمد بن سلمان آل سعود	Mohammed bin Salman	Mohammed bin Salman Al Saud	الأمير محمد بن سلمان	Prince Mohammed bin Salman	Muḥammad ibn Salmān Āl Suʿūd
4	mustaqilla-iran-2025	روسيا وإيران توقعان معاهدة شراكة لعقدين بلا بند دفاع مشترك	Russia and Iran sign a partnership treaty for two decades without a mutual-defence clause	b1fed3fc	70d39fb7
2	nato	الناتو	NATO	ef69e1ce	cb5a1d3a	الناتو	NATO	حلف شمال الأطلسي	حلف الناتو	منظمة حلف شمال الأطلسي	North Atlantic Treaty Organization	North Atlantic Treaty Organisation	Atlantic alliance
2	new-defence-order	⁨New Defence Order. Strategy⁩	New Defence Order. Strategy	3b737239	e9cddba1	New Defence Order. Strategy	نيو ديفنس أوردر. ستراتيجي	DFNC.RU	DFNC
3	nikolai-kushirenko	نيكولاي كوشيرنكو	Nikolai Kushirenko	d025559f	dbda26f7	نيكولاي كوشيرنكو	Nikolai Kushirenko	Nīkūlāy Kūshīrinkū
1	north-korea	كوريا الشمالية	North Korea	80d7863c	669bfb71	كوريا الشمالية	North Korea	جمهورية كوريا الديمقراطية الشعبية	DPRK
0	north-korea-russia-2024	معاهدة الشراكة الشاملة بين روسيا وكوريا الشمالية (2024)	Russia–North Korea comprehensive partnership treaty (2024)	30033a6d	b6ccf0a0
3	oleg-kostyuchenko	أوليغ كوستيوتشينكو	Oleg Kostyuchenko	1a2a06c4	82257f13	أوليغ كوستيوتشينكو	Oleg Kostyuchenko	Ūlīgh Kūstyūtshīnkū
2	osce	منظمة الأمن والتعاون في أوروبا	Organization for Security and Co-operation in Europe	0abba30c	a29f1ba5	منظمة الأمن والتعاون	منظمة الأمن والتعاون في أوروبا	OSCE
1	qatar	قطر	Qatar	76bd3330	9fa6fa28	قطر	Qatar	دولة قطر	State of Qatar
4	qatar-growth-2021	قطر تؤكد أن التعاون العسكري مع روسيا مستمر في النمو	Qatar says that its military cooperation with Russia keeps growing	07b635b8	59d818bb
0	qatar-russia-2017	اتفاقية التعاون العسكري التقني بين حكومتي روسيا وقطر (2017)	Agreement between the Governments of Russia and Qatar on military-technical cooperation (2017)	4f0477d7	3fde9c42
0	qatar-russia-contracts	عقود قطرية روسية (موقعة وقيد الاستكمال، غير محددة)	Qatar–Russia contracts (some signed, others being completed; unspecified)	1d3cb67e	a4f5fe35
0	qatar-russia-joint	اتفاقيات تعاون مشتركة بين قطر وروسيا (غير محددة)	Qatar–Russia joint cooperation agreements (unspecified)	4d741ea9	80b154cd
0	qatar-russia-training	اتفاقيات قطرية روسية في مجال تدريب الأفراد (غير محددة)	Qatar–Russia agreements on personnel training (unspecified)	339a23a7	e9cc9987
1	russia	روسيا	Russia	70256714	1ae6a389	روسيا	Russia	روسيا الاتحادية	الاتحاد الروسي	Russian Federation
2	russian-defence-ministry	وزارة الدفاع الروسية	Russian Ministry of Defence	5adbbe2a	72d15d1f	وزارة الدفاع الروسية	Russian Ministry of Defence	Ministry of Defence of Russia	Russian Defence Ministry
2	russian-foreign-ministry	وزارة الخارجية الروسية	Russian Ministry of Foreign Affairs	1ba7c969	0eec187c	وزارة الخارجية الروسية	Russian Foreign Ministry	Russian Ministry of Foreign Affairs
1	saudi-arabia	المملكة العربية السعودية	Saudi Arabia	aaa2ce2e	cf0f18bc	السعودية	المملكة العربية السعودية	Saudi Arabia	العربية السعودية	Kingdom of Saudi Arabia	KSA
0	saudi-russia-2023	تفاهم سعودي روسي على تعزيز التعاون الدفاعي والأمني (كانون الأول/ديسمبر 2023)	Saudi–Russian understanding to strengthen defence and security cooperation (December 2023)	7c0e5345	770fc9ad
1	syria	سوريا	Syria	5f473333	286ca816	سوريا	Syria	سورية	الجمهورية العربية السورية	Syrian Arab Republic`)
