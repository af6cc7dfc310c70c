mithaqSearch("e/2",`2	csto	منظمة معاهدة الأمن الجماعي	Collective Security Treaty Organization	b59d908e	afca1fae	منظمة معاهدة الأمن الجماعي	CSTO	Collective Security Treaty Organization	Collective Security Treaty Organisation
2	gcc	مجلس التعاون الخليجي	Gulf Cooperation Council	b2bfdeb7	e8943cdb	مجلس التعاون	مجلس التعاون الخليجي	GCC	Gulf Cooperation Council	مجلس التعاون لدول الخليج العربية	دول مجلس التعاون	GCC states
4	gulf-gateway-2024	من البوابة الخليجية.. روسيا تكرس تعاونها العسكري في المنطقة	Through the Gulf gateway: Russia consolidates its military cooperation in the region	f84ed7e0	865ddfb6
0	gulf-security-concept-2019	المفهوم الأمني الروسي في الخليج (2019)	Russia’s security concept for the Gulf (2019)	b0a18f7c	78f63e35
2	hawar	وكالة هاوار	Hawar news agency	03105fbe	d18d59e2	هاوار	وكالة هاوار	Hawar	Hawar news agency	وكالة أنباء هاوار	Hawar News Agency	ANHA
4	hawar-iran-2019	روسيا تُعمّق العلاقات العسكرية مع إيران لمواجهة الولايات المتحدة	Russia deepens military ties with Iran to counter the United States	bb2864b8	6d1e1abb
5	home	روسيا واتفاقات التعاون العسكري	Russia’s military cooperation agreements	a6f7e5c0	23cba154
3	hossein-khanzadi	حسين خانزادي	Hossein Khanzadi	f83e2aac	0b057758	حسين خانزادي	Hossein Khanzadi	Hussein Khanzadi	Ḥusayn Khānzādī`)
