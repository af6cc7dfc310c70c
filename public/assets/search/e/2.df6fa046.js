mithaqSearch("e/2",`3	tamim-al-thani	تميم بن حمد آل ثاني	Tamim bin Hamad Al Thani	a2f819d7	731670b1	الشيخ تميم بن حمد	تميم بن حمد آل ثاني	Sheikh Tamim bin Hamad	Tamim bin Hamad Al Thani	Tamīm ibn Ḥamad Āl Thānī
1	uae	الإمارات العربية المتحدة	United Arab Emirates	5b6b8b2e	2c2a8b39	الإمارات	الإمارات العربية المتحدة	UAE	United Arab Emirates	دولة الإمارات العربية المتحدة	Emirates
0	uae-russia-agreements	اتفاقيات عسكرية بين الإمارات وروسيا (غير محددة)	UAE–Russia military agreements (unspecified)	aa477379	41a02426
0	uae-russia-localisation-2021	استعداد روسي لتوطين صناعة الأسلحة في الإمارات (2021)	Russian readiness to localise arms manufacture in the UAE (2021)	59d50a90	03d09d21
1	ukraine	أوكرانيا	Ukraine	ab8f5d8a	57545d1a	أوكرانيا	Ukraine
2	united-nations	الأمم المتحدة	United Nations	c5114c46	a5655485	الأمم المتحدة	United Nations	هيئة الأمم المتحدة	منظمة الأمم المتحدة	UN	United Nations Organization
1	united-states	الولايات المتحدة الأمريكية	United States of America	018b6683	1a945437	الولايات المتحدة	الولايات المتحدة الأمريكية	United States	United States of America	أمريكا	USA	US	America
3	vladimir-putin	فلاديمير بوتين	Vladimir Putin	4866e27c	0d9bb906	بوتين	فلاديمير بوتين	Putin	Vladimir Putin	Flādīmīr Būtīn`)
