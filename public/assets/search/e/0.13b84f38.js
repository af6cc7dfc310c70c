mithaqSearch("e/0",`5	about	عن الملف	About	a7fe3a58	f4ddbbb8
3	ahmed-al-thani	أحمد بن ناصر بن جاسم آل ثاني	Ahmed bin Nasser bin Jassim Al Thani	43cf3c14	207966bd	أحمد بن ناصر آل ثاني	Ahmed bin Nasser Al Thani	الشيخ أحمد بن ناصر	أحمد بن ناصر
2	al-khaleej-al-an	الخليج الآن	Al-Khaleej Al-An	2a39b528	34698994	الخليج الآن	Al-Khaleej Al-An	الخليج الان	al-Khalīj al-Ān	The Gulf Now
2	al-monitor	المونيتور	Al-Monitor	3a00550a	eca28c37	المونيتور	Al-Monitor	المنيتور	موقع المونيتور	Al Monitor	al-Mūnītūr	al-Munītūr
2	al-mustaqilla	المستقلة	Al-Mustaqilla	ebaecd2c	bd51c200	المستقلة	Al-Mustaqilla	Al-Mustakila
3	andrei-baklanov	أندريه باكلانوف	Andrei Baklanov	81c158c4	97db29a7	أندريه باكلانوف	Andrei Baklanov	Andrey Baklanov	Andrīh Bāklānūf
1	azerbaijan	أذربيجان	Azerbaijan	e2e6ac4b	40a65c69	أذربيجان	Azerbaijan	آذربيجان	جمهورية أذربيجان	Republic of Azerbaijan
1	bahrain	البحرين	Bahrain	0f9b68ee	077f9faf	البحرين	Bahrain	مملكة البحرين	Kingdom of Bahrain
0	bahrain-russia-2014	اتفاقية البحرين وروسيا (2014) ضمن برنامج تحديث قوة دفاع البحرين	Bahrain–Russia agreement (2014), within the Bahrain Defence Force modernisation programme	8fd4f1f8	86934430
0	bahrain-russia-2015	اتفاقية تنمية علاقات التعاون العسكري بين البحرين وروسيا (2015)	Bahrain–Russia agreement on developing military cooperation (2015)	edb3a8bb	24f13168
0	bahrain-russia-committee	لجنة التعاون العسكري التقني بين روسيا والبحرين	Russia–Bahrain committee for military-technical cooperation	32a57b5c	5a2247d8
3	bashar-al-assad	بشار الأسد	Bashar al-Assad	8e44dba4	68654caf	الأسد	بشار الأسد	Assad	Bashar al-Assad	Bashshār al-Asad
1	belarus	بيلاروسيا	Belarus	f62404dd	76e9a286	بيلاروسيا	Belarus	جمهورية بيلاروس	روسيا البيضاء	Republic of Belarus
0	belarus-russia-strategic	اتفاقية استراتيجية بين روسيا وبيلاروسيا (غير محددة)	Russia–Belarus strategic agreement (unspecified)	40023f78	90e089e1
1	china	الصين	China	c60dc2f1	2326ff2b	الصين	China	جمهورية الصين الشعبية	People’s Republic of China	PRC
0	china-russia-partnership	اتفاقية شراكة بين روسيا والصين (غير محددة)	Russia–China partnership agreement (unspecified)	b8d8b455	2ca934e9
2	csto	منظمة معاهدة الأمن الجماعي	Collective Security Treaty Organization	06ed16c2	a988320b	منظمة معاهدة الأمن الجماعي	CSTO	Collective Security Treaty Organization	Collective Security Treaty Organisation
2	gcc	مجلس التعاون الخليجي	Gulf Cooperation Council	36ca1f6b	08cda600	مجلس التعاون	مجلس التعاون الخليجي	GCC	Gulf Cooperation Council	مجلس التعاون لدول الخليج العربية	دول مجلس التعاون	GCC states
4	gulf-gateway-2024	من البوابة الخليجية.. روسيا تكرس تعاونها العسكري في المنطقة	Through the Gulf gateway: Russia consolidates its military cooperation in the region	79e56b63	f502c069
0	gulf-security-concept-2019	المفهوم الأمني الروسي في الخليج (2019)	Russia’s security concept for the Gulf (2019)	18a79d9d	5666cd86
2	hawar	وكالة هاوار	Hawar news agency	df75152c	9c48658f	هاوار	وكالة هاوار	Hawar	Hawar news agency	وكالة أنباء هاوار	Hawar News Agency	ANHA
4	hawar-iran-2019	روسيا تُعمّق العلاقات العسكرية مع إيران لمواجهة الولايات المتحدة	Russia deepens military ties with Iran to counter the United States	e19bf5ec	5192d0a1
5	home	روسيا واتفاقات التعاون العسكري	Russia’s military cooperation agreements	080fea0b	9806b18d
3	hossein-khanzadi	حسين خانزادي	Hossein Khanzadi	f83e2aac	0b057758	حسين خانزادي	Hossein Khanzadi	Hussein Khanzadi	Ḥusayn Khānzādī
1	iran	إيران	Iran	aae2f331	e68be442	إيران	Iran	الجمهورية الإسلامية الإيرانية	Islamic Republic of Iran
0	iran-russia-2019	مذكرة التفاهم العسكرية بين روسيا وإيران (2019)	Russia–Iran military memorandum of understanding (2019)	1dcddc6f	fe76f8c7
0	iran-russia-2025	معاهدة الشراكة الاستراتيجية بين روسيا وإيران (20 عامًا)	Russia–Iran strategic partnership treaty (20 years)	60c855c8	b6253da8
2	iranian-general-staff	الأركان العامة للقوات المسلحة الإيرانية	General Staff of the Iranian Armed Forces	feaba893	20cd8b87	الأركان العامة الإيرانية	الأركان العامة للقوات المسلحة الإيرانية	Iranian General Staff
4	khaleej-korea-2024	خبراء روس: اتفاقية بوتين وكيم تعيد رسم خارطة التحالفات العسكرية	Russian experts: the Putin–Kim agreement redraws the map of military alliances	af9c589f	47d178bc
3	kim-jong-un	كيم جونغ أون	Kim Jong Un	07b0570b	26f08084	كيم	كيم جونغ أون	Kim	Kim Jong Un	كيم جونغ اون	Kim Jong-un	Kīm
2	kommersant	كوميرسانت	Kommersant	32c2556d	f04a10c2	كوميرسانت	Kommersant	صحيفة كوميرسانت	Kommersant newspaper	Kūmīrsānt
2	kremlin	الكرملين	The Kremlin	49cb921b	59be21e9	الكرملين	Kremlin	The Kremlin`)
