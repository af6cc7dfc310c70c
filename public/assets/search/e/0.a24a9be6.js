mithaqSearch("e/0",`5	about	عن الملف	About	56b352bb	e221615e
3	ahmed-al-thani	أحمد بن ناصر بن جاسم آل ثاني	Ahmed bin Nasser bin Jassim Al Thani	8cbedc76	137aee72	أحمد بن ناصر آل ثاني	Ahmed bin Nasser Al Thani	الشيخ أحمد بن ناصر	أحمد بن ناصر
2	al-khaleej-al-an	الخليج الآن	Al-Khaleej Al-An	064115b4	b0b76885	الخليج الآن	Al-Khaleej Al-An	الخليج الان	al-Khalīj al-Ān	The Gulf Now
2	al-monitor	المونيتور	Al-Monitor	b76e3869	ba29a401	المونيتور	Al-Monitor	المنيتور	موقع المونيتور	Al Monitor	al-Mūnītūr	al-Munītūr
2	al-mustaqilla	المستقلة	Al-Mustaqilla	122210e6	790658b4	المستقلة	Al-Mustaqilla	Al-Mustakila
3	andrei-baklanov	أندريه باكلانوف	Andrei Baklanov	81c158c4	97db29a7	أندريه باكلانوف	Andrei Baklanov	Andrey Baklanov	Andrīh Bāklānūf
1	azerbaijan	أذربيجان	Azerbaijan	e2e6ac4b	40a65c69	أذربيجان	Azerbaijan	آذربيجان	جمهورية أذربيجان	Republic of Azerbaijan
1	bahrain	البحرين	Bahrain	0f9b68ee	077f9faf	البحرين	Bahrain	مملكة البحرين	Kingdom of Bahrain`)
