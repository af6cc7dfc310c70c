mithaqSearch("e/4",`1	kuwait	الكويت	Kuwait	48040c11	dbaa0b35	الكويت	Kuwait	دولة الكويت	State of Kuwait
0	kuwait-decree-2024	المرسوم الأميري الكويتي بالموافقة على اتفاقية عام 2023 مع روسيا	Kuwaiti Amiri decree approving the agreement of 2023 with Russia	8207b27a	0d822d42
0	kuwait-russia-1993	اتفاقية التعاون في مجالات الدفاع بين الكويت وروسيا (1993)	Agreement on cooperation in the fields of defence between Kuwait and Russia (1993)	818cc6ac	73b85b43
0	kuwait-russia-2023	اتفاقية التعاون العسكري الفني بين الكويت وروسيا (2023)	Agreement on military-technical cooperation between Kuwait and Russia (2023)	48f88f2a	3a9eb06e
3	majd-issa	مجد عيسى	Majd Issa	29b8d8eb	aaf6b882	مجد عيسى	Majd Issa	Majd ʿĪsā
3	masoud-pezeshkian	مسعود بزشكيان	Masoud Pezeshkian	3b43aaba	23c7f33c	بزشكيان	مسعود بزشكيان	Pezeshkian	Masoud Pezeshkian	مسعود بيزيشكيان	بيزيشكيان	مسعود بيزشكيان	بيزشكيان	Masʿūd Bīzīshkiyān	Masʿūd Bīzishkiyān
3	meshal-al-sabah	مشعل الأحمد الصباح	Meshal Al-Ahmad Al-Sabah	12e973ed	6c552df8	الشيخ مشعل الأحمد	مشعل الأحمد الصباح	Sheikh Meshal Al-Ahmad	Meshal Al-Ahmad Al-Sabah	الشيخ مشعل الأحمد الصباح	Mishal Al-Ahmad Al-Sabah	Mishʿal al-Aḥmad al-Ṣabāḥ
5	method	طريقة العمل	Method	547f0f27	cea99c33`)
