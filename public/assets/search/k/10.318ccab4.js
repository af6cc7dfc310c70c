mithaqSearch("k/10",`طرفان >طرف 0ال:a-C8-A-EO8.A9-M-N-O-PTi-I
طرفي >طرف 0:1qD
طرفين >طرف 0ال:i-A-H6K1-IN7F1D2-LSTU4CIa-U.J5O7D1D9C 0لل:15B8-.B.K
طرفيها >طرف 0:dC10-C
طريق <طريقه 0:6-A12Q
طريقه >طريق 0ب:0F 0:0G13!+5P
طريقه_عمل @13
طلاب 0وال:0C
طهران 0:mD2L1!6Dd-A-JeDaC2B+ 0ل:o-F 0و:o-GL2-E-Ji-HQeD+dC
طويل 0:zT
طيار 0:mD2-A-D-E-FL+k-AQeD+aC+2B
ظاهران 0:1qD
ظروف <ظروفا 0ال:s-F 0:q.C
ظروفا >ظروف 0:q-F19C
ظنه 0:1d-Q
ظهر 0:lO
عاب 0ال:1g-DH1-AOP1-KP
عاشر 0ال:13M
عالم 0ال:1d-F 0ل:q-J.CbB
عام <عاما,عامه,عامي,عامين 0ال:s-A4-BE7G+bBiC 0ب:lO 0:1-A2-A4-AB+1-A=CE+1-A=CD+1E+4D3-A1O+1L4B1-A+J+1=H1.B1-A5DEG1!1-A=CDE4-Ab=W-W3-AE+F+G1-A+PQ1-A+Q2-AD+1D1C+D+F1-A2E1=CD1D+1-A1-A+B+1=CD+1-AD2B1B 0ل:mC+dSjN
عاما >عام 0:oK2!-AYb-A7O
عامه >عام 0ال:lM2B2-A-BM2!+BvD1B 0:4BgBcE6B1E
عامي >عام 0:7-AbOe-AqC
عامين >عام 0ب:1wC 0:s-A+mB
عبارات >عباره 0:mDhG
عباره <عبارات 0ال:l-E7-A 0ب:13FmD 0:j-GN2-A-IL5-L2-Ap-A-B 0وال:eD7-G4-G
عبر <عبره 0:1E4-Al-I-J-X.C+4-AB+5-QU2BkD
عبره >عبر 0ال:i-HhU
عد 0:q-D2-A
عدا <عداها 0:18O
عداها >عدا 0:1g-A
عدد <عددها 0:oNx-AD
عددها >عدد 0:1jD1D
عدم 0ب:q.Di-C+ 0:l-A4N1=Q=R
عدوان <عدوانا 0ال:s-BOl-A=U-U 0:19B4-C-I-P.J.K+9EaC3C 0ل:sPl-L.K1B
عدوانا >عدوان 0:sPjB
عراق 0ال:4B
عربي 0ال:1E12G8B6-A 0:1a-A
عربيه 0ال:0Bh!5-AfB2Lm!+2!2!+ 0بال:0B 0:0FmB3N
عربيه_سعوديه @1p
عرض <عرضا 0ال:1v! 0:0EkB1LiH+jC9-A+
عرض_روسي_امارات_2021 @1v
عرضا >عرض 0:0D1vD 0و:13H
عرضت 0:14D
عزو 0ال:xE
عسكري <عسكريا,عسكريتان,عسكريتين,عسكريه,عسكريون,عسكريين 0ال:0B1-A-B6-AB+1-CE1!-A-CD1!+-A-B-DE7B1!-A+N1N2N+1!D3N1-V.B4B2DE1-A2!+-H-LRe-W.J.K1B3!-A+P1!+L2-C2G8-C 0:a=D5C1B2-CQ+1M7=V2-FbL+1D1B6B+1D1-F-J-K=O=P.K+4P3=CD 0وال:1-DE1fG
عسكريا >عسكري 0:1d-L-.A-.B.K.L
عسكريتان >عسكري 0:1m-A
عسكريتين >عسكري 0ال:bB 0:1mF+5D+
عسكريه >عسكري 0ال:0F1=AE2Bd-A3M1B1!+-A1-AB1-AB2!+-A-HL1-A-M-S.A+1-AB+1!-A4-C1!2!-D+-E-F-G-N-PT6B+8-F-G+-.B.K1=A-AB3-A-B-LP1!-D-E-F1-B-CD3G1-AB+1B1E4B1D1-CD+ 0:0EcB1-AC1B1-A2B1Q3-A3J4-B-M4D3T6B6B1D1-H-K-U=.D-.E.J.K+1B2-A1O5B7-A1!-A-B1-B3B
عسكريون >عسكري 0:1gH1P
عسكريين >عسكري 0:1g-D 0و:1i-GN
عشرون 0ال:q.D 0:mC2K2YiOeD
عشرين 0:1iM 0ل:q-Ab-A
عضو 0:hB
عطف 0وال:zT
عقب 0:1pD1D
عقد <عقود,عقودا 0ال:14-BD 0:13H
عقدت <عقدتا 0:d-B2-B3-KO
عقدتا >عقدت 0:1kD
عقوبات 0ال:q-G.C
عقود >عقد 0ال:1h-F+P2!-B-CD+ 0ب:1h-E 0:1h-EP2!-A+-B+-CD+ 0وال:1g=F 0و:1g-A6C
عقود_قطريه_روسيه @1j
عقود_قطريه_روسيه_موقعه_وقيد_استكمال_غير_محدده @1j
عقودا >عقد 0:1E 0و:13HdF
علاقات >علاقه 0ال:0F3BfO2B1!+-A2B+2-A-D-HLO2B+5=B-B=EE+rB+1B1E5-C1D4-BC 0:9!-C5Cc-DbBtD 0لل:q-F
علاقاتها >علاقه 0:hB1P14G
علاقاتهما 0:o-GLk-HeD7B
علاقتها >علاقه 0:iP6M
علاقه <علاقات,علاقاتها,علاقتها 0ال:1-D1gPaD
علام <علامات,علامه 0:0D
علامات >علام 0:s-Ap-A
علامتي 0:i-JQlLeN
علامه >علام 0ال:13G 0وال:13G
علمي 0ال:i-Gh-JT
علي <عليه,عليها 0:0FG+H2B+3B4D6C2B+1-A-G-LOP+Q1-DN+1B+1-E-IO3-DL+1N+1-G-H-I+-R-U.A+.B.C+2-A+-D-FPQ+2B2-A-C+E+G1!+-ACD1EF1T+V2B1-AB1BC+F+G+HJM+1-A-CD1B+1B+1B1-A-IP1B1B1B2-C+-D-E-I-J-K-P-U-Z+.J+.K+4-A+-BNP1=I1-AD1D2BG+3-AD+1!-A-BD3B1-CD1D1C+3C+ 0و:0-AjN9-A7T
عليه >علي 0:0E+3B3Ba-A2-D8-J.CbB2HM5O3B+2-K2-A
عليها >علي 0:5BbB2O1-F3C2-EN8-AF2F1-AS4FGI+1D4O5-G.M5MgB
عما 0:nB2O
عمان 0:0EGhB1Q
عمرها 0:s-A
عمل <عمله 0ال:0G6BjP1-Id!+g-A 0:a-Dg=S=WdM5-C 0ل:q-Q 0و:q-G.C
عمله >عمل 0:16B
عملياتي <عملياتيه 0ال:pN
عملياتيه >عملياتي 0ال:lM
عموما 0:yE
عن 0:0!+BEF+G+1-AE1-A1-AB1-AB3B3E2B+1C1-AC+D+1C1B1B1-A+-FNO+Q+1-IM1-AB1-A+-B-DMN1-ABD+2-FL1MNO1-J-MZ.C+1B1!-A+O+Q+1-AB1B1D1G1-BD2STV+1-AB1B2DFGI1-A1B1-A+2!-A+-H+-M+NQ+1-AB+2B1D1-G.J2B2-A+-GN+OQ1PQ1-CD1D+2CEF+GH1B1B1D1D1D1B1-AB+5B1-A
عن_ملف @0
عناوين <عناوينه 0ال:s-A 0بال:13J 0و:2Bq-AbJ
عناوينه >عناوين 0:13H
عند <عنده,عندهم 0:dCd.C2O7Te-A=U9EaC3C
عنده >عند 0:fC2B2Nu-O-P.K
عندهم >عند 0:13G
عنه <عنها 0:0=D3-AB8B8K+N2M1D1B1K1L1.B3B9B1FK1D3Ba-E+P5D3E2D7B1C+ 0و:5BdN3O
عنها >عنه 0:0G5B4-AcO1C3L1=.C1B7-Aa-K2-AB6E6C1B
عنوان <عنوانا,عنوانان,عنوانه 0ال:i-A3-AN7PQ+1BaM2B3-A9Q 0:3Bf-A3-A4P4-A8B2M+5-A2B 0وال:18-A5.I
عنوانا >عنوان 0:18N
عنوانان >عنوان 0ال:lO
عنوانه >عنوان 0:lLiM 0و:13M
عهد 0ال:17=A-ABi-BD1-BD9C 0:17B
عيسي 0:i-ANi!+
عيوب 0:0F
غاز 0ال:6-Ak-I-XiQrC 0:6Bk.C
غايب 0ال:i-JQ
غايتها >غايه 0:pL
غايه <غايتها 0ال:1cD 0:sOk-C
غرب <غربي,غربيا,غربيه 0ال:5BeN3D2-A-D2.C2O3DaB3PQ3B1-AD1-K-Q+-S+.K+.L9EaC+2B 0:eDbN 0فال:oLyD 0وال:iP14G
غربي >غرب 0:sP
غربيا >غرب 0:18P
غربيه >غرب 0ال:j-D7-G.CdJ 0:sOgO4-CD
غزه 0:oM
غني 0:q-J.CbB
غيار 0ال:z=G-GjN 0:zT
غير <غيرها 0:0CF1E6B3=D2-A1!-A1-A1!-A1B2-AO+Q1-G2-AN4-A1=VZ2-A-C-E3D1F3S1B1B2CG+I+JM5-IP4D1-V.J2B1-AE1-A+1LQ1!1!-A=C1!1BC+7-A1!D5C+ 0و:vD
غيرها >غير 0ب:1d-L-.C.K 0:4BzHgD 0و:z-DT
غيرهما 0:q-G.C+zDaC
ف 0:i-C
فابقي 0:1bB
فاحدثها 0:13I
فارسي 0ال:i-A6M
فارغ 0:13M
فاز 0:o-BJ
فاسمان 0:13H
فاظ 0ال:sPgQ
فان 0:13M
فبراير 0:s-A14-BC
فتتجه 0:eC4P
فتره 0ال:s-I
فتعنيان 0:13I
فحسب 0:yE10B
فدلت 0:pN
فر 0:bB1bF5-C
فرار 0:1r=C
فربط 0:8E
فرص <فرصا,فرصها 0:5B1aB
فرصا >فرص 0:jN
فرصها >فرص 0:14D
فرعي <فرعيان,فرعيه 0ال:l-A7Q 0:pP
فرعيان >فرعي 0ال:lO
فرعيه >فرعي 0ال:s-AbJ
فصلا 0:q-D.CbB
فعد 0:q.C
فعل <فعله 0ال:i-E 0:19-A4=Q
فعلت 0:1xB
فعله >فعل 0:19B
ففي 0:mD6-CzD
فقد 0:pN6D4V4CKbB1B4D1D3B2E
فقدر 0:1wC
فقرات >فقره 0ال:s-A+g-A+ 0:i-AO
فقراتها >فقره 0:0G
فقرتا 0:iP
فقرتان >فقره 0ال:l-A7-Ag-A9-A
فقرتي 0:i-A6M
فقرتين >فقره 0ال:i-A
فقره <فقرات,فقراتها,فقرتان,فقرتين 0ال:i-A+-D-E3-A+7-A+5E2S4M5-A+9-A+8D1D 0فال:13M 0:7B7C4-AO6MfMdE9D1D3B 0وال:1h-A
فقريت 0:s-A
فقط 0:1h-E+
فكره 0ال:14D+ 0:jMl!+-A-BD+b-AB7C
فكره_منظمه_شرق_اوسطيه @14
فكره_نسخه_شرق_اوسطيه_من_منظمه_امن_تعاون_في_اوروبا_تسعينيات @14
فكلمتان 0:13M
فلا 0:0CE9D7B1B1-A+-GQ+1L7.D2-A+OQ4G+6B1IJa-L1B2G1-ANQ1OQ7D1D5D
فلاديمير 0:6BcO1N2M5Y6E5B6B1O4D1.H9E3D1D9!
فلاديمير_بوتين @1z
فلم 0:s-AoG
فما 0:0G3B1jC
فمن 0:4BlM1Z3BfN
فني <فنيه,فنيين 0ال:a!g-V.B7-A2!-H-LRj! 0:a=D8-CQ8=VdLh=C
فنيه >فني 0:wD3T
فنيين >فني 0:1i-GN
فهم <فهمه 0ال:0G13M 0ف:zT 0:iQ8-LdL 0و:z-O
فهمت 0:l-Iw-B 0و:1h-A
فهمه >فهم 0:mCr.K
فهو 0:gB2P1K2NaD4T9PlB
فهي 0:dC5-IhT2B2I
فوزه 0:q-CZ5D6B7-G
فوضي 0وال:5Be-FN
في 0:0B+CE+F+G+1-A-B+-CE+2B+1-AB+1-A+B+1B1B+1E+1D1-B-DE+1-AB1B1-AC1-A+B=CC=D1-A1-AB+1B+1!-A+-D-JN+O+P+Q1!+-A-B-C-D+-E-G+-H-IKLM+N+O1-AB1-A+-B-E-F-G-H-I+-JL+M+N+O+1BCD+1-AB+1-A-E+-H-IJ+=LL+=MM+1-D-E-K+M+N+O+1-A-D-E+-F+-H+-J-K-L+-P-TZ+.B.C+2-A+-B-G-I-KO+P+Q+1-AB+2D+1-ADE+F+G1-AC+E+1!-CD+1-A-H-I-J-K-ORS+T+U+V1-AB1B+1B+1C+D+EF+G+I+J+L+M+1!-A+-CD+1=A-AB+1-AB1-AB+1-A+N+O+Q1-A+B+1B1=A-A+B+1-A+-C+D+1-D-E-F+-G+-H-I-J-K-L-Q+-R-S-U-W-X-.C=.F-.F=.G-.G.I+.J+.K+.L+1=A-AB+1!-AB+1-DEF+G+H+1!-A+-C-D-G-H-LNO+P+Q+1-A+-F-I-JL+M+N+1-C1-A-B-CD+1!-A-B+-CD+1-ABC+D+E+FG+H+2-A+B+1-A+D+=EE+1-A-B-CD+1-AD+1B1-AB+1-CD1!-A+-B-CD+1-A-BC+1-AB+1-AB+1-BC+
فيه <فيها 0:0Fa-D7-A1OPQ1M=NN2-A3-G2.D2-GN4-B3-M-N-O-PTV4BC+D5-D-HP5-O3E2N4CaC 0و:0F1E17-A
فيها >فيه 0و:iOhTjN
قادتها 0:hB
قاري 0ال:0F13C
قال <قاله 0:0D1-B-C-D5-ABd-DN3D4-E-F-H-I-J-K-V.B.C+dCD=JKa-F-G-H-I-K-L5-J1-A-BD+2-CDe-B 0و:nB2-D1-F-G.C2O9Bc-J6DgC+
قاله >قال 0:1EhO3M1C3=O3QbC
قالوا 0:1d-D
قامت 0:1cD1.K1B
قانون <قانونا,قانوني,قانونيه 0بال:sP
قانونا >قانون 0:l-EM3K1-ANxD
قانوني >قانون 0ال:yF5H 0:1j-BD
قانونيه >قانون 0وال:z-Q
قايد 0ال:lM 0:lM2=A-AB2-CM2B
قايل <قايله 0:mDhC
قايله >قايل 0:0G
قايمه 0ال:wE 0:d=B-BC2=B-BlB3Mi=B 0و:13M
قبل <قبلته,قبله,قبلها 0:5B5E8-I1-FN2-HbG3U1BhO1LQ4G3-AE
قبلته >قبل 0:jK
قبله >قبل 0:1jD3C
قبلها >قبل 0:qZ
قتال 0ال:1d=.F=.G.K 0لل:1c-ADaEaC
قد 0:3BgM2-A+2B2-D-FMN+O+1-I.B2-E+OPbCF2B+6B1-AD1-F-K-M-R-.A.K+4-F5EaC
قدم 0:pM
قدمت <قدمته 0:j-BL15-AB
قدمته >قدمت 0:j-A-BO13C1B1B
قرا <قراه,قراين 0ال:13G
قرابه 0:1iM
قراه >قرا 0ال:13G 0:lN 0و:3B
قراين >قرا 0ال:bB
قربا 0:o-G
قربها 0:0F
قريب <قريبا 0:nB2OeKhD
قريبا >قريب 0:p-E
قصدها 0:1lD
قصير <قصيره 0:sOpM
قصيره >قصير 0:iO6-CLbRhEgC2B
قضايا 0:jN6NxG4-C
قضيه 0ال:1h-D+
قطر @1g <قطري,قطريه,قطريون,قطريين 0:0F1=A-A-B-C+-DEhOQ+4CD+8B2G7GIKd!+-B-C+-DEG+H+1!+-A+-IMP+1!+-A-B-CL1-A-BD1!-A+-BD1-A-BD1CH6=A-AB+ 0ل:1hQ 0و:0EhB11!
قطر_توكد_ان_تعاون_عسكري_مع_روسيا_مستمر_في_نمو @1h
قطر_توكد_نمو_تعاون @1h
قطري >قطر 0ال:0FiQlJK7-AB7Q1L1-A1D1-A1C
قطريه >قطر 0ال:1=AE1h!1!1!1! 0:1j!2!
قطريون >قطر 0:1gH1P
قطريين >قطر 0:1g-D
قطع 0:z=G-GTjN
قلق 0:18P
قليلا 0:pNpB
قليله 0:0GlMiM
قنوات 0ال:z-QU
قوات >قوه 0ال:1d-T=.L3-DbD 0:pN2-A4D8F9-AD1=S-S=T.L9EF5-A5C 0لل:p=J1=M-M1!r=K 0و:1rD
قواعد 0ال:zU 0:13-AB2B8-H.K.MlB 0وال:0G
قوت 0:1mG
قوقاز 0ال:q-H-W.C
قول <قولا,قولان,قوله,قولهم,قولين 0ال:11BfG1Q2D 0فال:l-J 0ف:13JK 0:iQ6LfF+5-H4D1.L+.M3G 0وال:eDe-E-LQp-A-D 0وبال:lM 0و:mD
قولا >قول 0:l-F
قولان >قول 0:1d.L
قوله >قول 0ف:13C 0:nBlP9P 0ك:13D 0و:1eB
قولهم >قول 0:1d.J
قولين >قول 0ال:18-A1B
قوه <قوات 0:1-DE6B1!-A-DEk-AoG1P1-Jg-A 0ل:i-M
قوي 0ال:l-HkB8-Q.K 0:jM9-FdB8-F.K 0ل:j-J
قيام 0:p=F
قيد <قيدان 0ال:1h-K 0:13D 0و:1j!
قيدان >قيد 0:1iN
قيس 0:pNxG
قيل 0:q=.CdF5O
قيم <قيمتها,قيمتين,قيمه 0ال:13-A=C
قيمتها >قيم 0:1jD
قيمتين >قيم 0:13C
قيمه >قيم 0ال:18-D 0ب:13C
كاتب >كتب 0ال:16B2-A 0:l-ALnN9M
كاتبا >كتب 0:1h-A
كاتبه >كتب 0:3Bi-ALlB
كافيا 0:yF
كالذي 0:q-A.BiO
كامل <كاملان 0ال:s-A7R
كاملان >كامل 0:1iM
كان <كانون 0ف:s-AbG 0:0EG1E+4B+e-FN+4B2N1-GcB1F8B1D1.I.K3-BH1-B8E3B 0و:oJ1M1.B1Bp-CH+
كانت <كانتا 0ف:1zC 0:5B8-B2-B3P1-EMdE8DaBb-C=E1D8B 0و:1gGH9-A
كانتا >كانت 0:bB1bF5D
كانون >كان 0:0Gb-AB7O+3O1B4-B-C-D-E-F-G-H-I-J-KZ+6E6B1GI4-AB1-A+N5.L9C3-A-BD1!-BD1-BD8-BC+
كبيرا 0:15B8-G
كتابته >كتابه 0:dCqI
كتابه <كتابته 0ال:16B 0:zUnEaC3C
كتابيا 0:i-H
كتب <كاتب,كاتبا,كاتبه,كتبه 0:0-A=CCd-B2-B6L1D2JfL5P4-A5=OO1Q4F3E2D
كتبه >كتب 0:jK1-AB1-A4LbB
كثير <كثيرا,كثيره,كثيرون 0:q-E.C19C
كثيرا >كثير 0:w-CE
كثيره >كثير 0:pNo-Q7D2F5D
كثيرون >كثير 0:1g-D
كحال 0:13M
كذلك 0و:iPaPgP
كرملين @v 0ال:mD2L2-C5!+-A-B+-CD+d-KeDaC2B 0كال:13F 0لل:q-CZbB7-G+ 0وال:18Q
كفه 0ال:1d-P 0:sPjB2.K
كل 0:0BCFi-F3-B1-AB4-F.A6-CE3-QTU4BC+EG+I+M+fO4B+C
كلام <كلاما,كلامه,كلامهم 0ال:1h=NiC 0:0F6BaB2Q3-A3-F2.C2-A+Q9B2M5OQ2-AB2D1.H.I3E1-A+-HMNQ3DeB 0ل:1hQ 0وال:l-C 0و:13J+a.H
كلاما >كلام 0:bB1BhB3G6B5BgB1B4B1B
كلامه >كلام 0ف:11B 0:1-AE+4BdQ5Be-A2J1D1B+8-F.J4N1-JL1D2D
كلامهم >كلام 0:0FsP+14C
كلاهما 0:1E 0و:13Ga.K
كلتاهما 0:u-A
كلمات >كلمه 0بال:13G 0:0Gi-ClM
كلمه <كلمات 0ب:13F+ 0:fCy.JdD
كله 0:hB2M9PbH`)
