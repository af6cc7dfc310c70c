mithaqSearch("e/5",`0	middle-east-osce-1990s	فكرة نسخة شرق أوسطية من منظمة الأمن والتعاون في أوروبا (التسعينيات)	Idea of a Middle Eastern counterpart to the OSCE (1990s)	8a99abb3	fddda4d4
3	mikhail-aristov	ميخائيل أريستوف	Mikhail Aristov	17d0b816	4a49a52c	ميخائيل أريستوف	Mikhail Aristov	Mīkhāʾīl Arīstūf
3	mohammed-al-rakha	محمد الرخا	Mohammed Al-Rakha	70fe3fc7	3a38b533	محمد الرخا	Mohammed Al-Rakha	Muḥammad al-Rakhā
3	mohammed-bin-salman	محمد بن سلمان آل سعود	Mohammed bin Salman Al Saud	9322ce22	ec4c8bcc	محمد بن سلمان	محمد بن سلمان آل سعود	Mohammed bin Salman	Mohammed bin Salman Al Saud	الأمير محمد بن سلمان	Prince Mohammed bin Salman	Muḥammad ibn Salmān Āl Suʿūd
4	mustaqilla-iran-2025	روسيا وإيران توقعان معاهدة شراكة لعقدين بلا بند دفاع مشترك	Russia and Iran sign a partnership treaty for two decades without a mutual-defence clause	972f75de	bcef0c2a
2	nato	الناتو	NATO	63a40c0c	f26cc4ea	الناتو	NATO	حلف شمال الأطلسي	حلف الناتو	منظمة حلف شمال الأطلسي	North Atlantic Treaty Organization	North Atlantic Treaty Organisation	Atlantic alliance
2	new-defence-order	New Defence Order. Strategy	New Defence Order. Strategy	9e238c71	989f66f5	New Defence Order. Strategy	نيو ديفنس أوردر. ستراتيجي	DFNC.RU	DFNC
3	nikolai-kushirenko	نيكولاي كوشيرنكو	Nikolai Kushirenko	6053ec55	dbda26f7	نيكولاي كوشيرنكو	Nikolai Kushirenko	Nīkūlāy Kūshīrinkū`)
