mithaqSearch("e/7",`0	qatar-russia-joint	اتفاقيات تعاون مشتركة بين قطر وروسيا (غير محددة)	Qatar–Russia joint cooperation agreements (unspecified)	9503b759	adaadfc8
0	qatar-russia-training	اتفاقيات قطرية روسية في مجال تدريب الأفراد (غير محددة)	Qatar–Russia agreements on personnel training (unspecified)	1d63aca9	61d6f8b9
1	russia	روسيا	Russia	33c17a93	f2476183	روسيا	Russia	روسيا الاتحادية	الاتحاد الروسي	Russian Federation
2	russian-defence-ministry	وزارة الدفاع الروسية	Russian Ministry of Defence	dd0a80d8	74db1409	وزارة الدفاع الروسية	Russian Ministry of Defence	Ministry of Defence of Russia	Russian Defence Ministry
2	russian-foreign-ministry	وزارة الخارجية الروسية	Russian Ministry of Foreign Affairs	b39d92ce	61bcedf8	وزارة الخارجية الروسية	Russian Foreign Ministry	Russian Ministry of Foreign Affairs
1	saudi-arabia	المملكة العربية السعودية	Saudi Arabia	e25d2906	d2c3ff07	السعودية	المملكة العربية السعودية	Saudi Arabia	العربية السعودية	Kingdom of Saudi Arabia	KSA
0	saudi-russia-2023	تفاهم سعودي روسي على تعزيز التعاون الدفاعي والأمني (كانون الأول/ديسمبر 2023)	Saudi–Russian understanding to strengthen defence and security cooperation (December 2023)	282c8cf9	54aeb8c5
1	syria	سوريا	Syria	c9fb2a67	5fe1198e	سوريا	Syria	سورية	الجمهورية العربية السورية	Syrian Arab Republic`)
