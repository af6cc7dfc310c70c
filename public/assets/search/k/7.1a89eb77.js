mithaqSearch("k/7",`اطيح 0:b-AB1bF5-B-CD
اعاده 0:2BuG3V4D8B2-K.K5-A=HN
اعتبارها 0:l-C
اعتدا 0:15B8-Z.J 0ال:q.DfB3-C5.J 0فال:1d-Z
اعتمدت 0:g-ABx-G
اعداد 0:jN13H3E 0ال:1p-C
اعضا >عضو
اعضاها 0:aE6B
اعضاوه 0:gB
اعلام <اعلامها,اعلاميه 0:0F2-A1-AB1-A1-Ae-CL1-A1-AM3-IL1M5-Ag-AeB9-AB
اعلامها >اعلام 0:mD
اعلاميه >اعلام 0:18-M
اعلان >اعلن 0:l-D18B2-A=BD 0ال:1iOcD1D 0و:iO
اعلن <اعلان,اعلنت,اعلنته,اعلنه,يعلن 0:1d-CmC
اعلنت >اعلن 0:1v-BD
اعلنته >اعلن 0:1mC
اعلنه >اعلن 0:1vD
اعمال <اعمالها 0:jN
اعمالها >اعمال 0:1p-CE
اغسطس 0:l-ALv-D1-AO
افادت 0:lM4M18-AB 0و:jL
افتراض 0:19B
افترض 0:q.B
افراد 0ال:1-Bp=O9=Ij=G3!-A-B=C-CD
افضل 0:5BeN7-Fe-CDbBkC
افكار 0:jN
اقبالا 0:5B
اقترح 0:0E
اقترحته 0:j-F
اقتصاد <اقتصادي,اقتصاديه 0:1hP
اقتصادي >اقتصاد 0ال:1-DE1f-CGH1PbB
اقتصاديه >اقتصاد 0ال:q-F
اقر 0:v-C 0و:oL7DrD
اقرارا 0:vDd-E
اقسام 0:2B
اقصر 0:1eB
اقطاب 0ال:q-J.CbB
اقل 0:18-C 0ال:1d-J
اقليم <اقليمي,اقليميه 0ال:o=M
اقليمي >اقليم 0:j=H=Il=C
اقليميه >اقليم 0:14-A-C
اقوال <اقواله 0:18Q9N 0ال:oLk-APeD
اقواله >اقوال 0:1E
اقيم 0:1vD
اكبر 0:j-FNsB1D1-K.K
اكتبت 0:4B
اكتوبر 0:jN2MOiFdF2-BM7-A-CE1D9C
اكثر 0:5Be-DN+gU4C5-M 0ال:oL7-CDd-LQeD 0ب:eB7OiLa.J4N
اكدت <اكدته 0:1c-AD
اكدته >اكدت 0:1mEaC
اكراد 0:kB
ال 0:1!+-B-C-DEhQcB9J4!9-B-DEH1MP1-J-K1-B-CD2-B-CD7!+B
الا 0:0G+6BaB1B9.D2-AOQ5E1-CE1U4CDE6B4-I+.K+5-H4H+5D7B 0ب:q.A 0و:15B8.K
الت 0:7B
التزامات 0ال:l-F
الزام 0ال:l-A-E4N
العاب 0ال:1gH
الف 0ال:2B
الي 0:0F+G+1E4B+1-AB5-AB3C+1C1B2-A+OP+1-A-B-CLN+O2M+N+O+1D+2=K1-A-H-KMN+O1-G+-I-Q-R-S.A.C+2-A-D+-ENO+PQ1B3-BEFG+1-B2R=SSUV1B3FHJ+KM+2-AB+1B2-A-IPQ3B+2-A-K-M-P-R-Y-Z-.A.I+.J+.K+1-AB+2-BGH1-A+NP+Q1-HL=MN3D1EFG2B+3-CD1-AB 0و:eC8-A3O8D
ام 0:4B3B2DrBd=.JcD
اما 0:0E4BaD3B1-AP1LN2-A3KL+1MN1Z.C2Q1B3FG1C2SU+2B2EFHIJ+M5NQ4D6O4BCDF1B3D6C3C 0ف:sO 0و:sO+bE
امارات @1t <اماراتيه 0ال:i-AO14C+3D1D3!+B+1!-A+-BD1!-A+-B+-CD+ 0لل:1v! 0وال:0EhB1N
امارات_عربيه_متحده @1t
اماراتي >امارات
اماراتيه >امارات 0ال:1u!
اماره 0ال:12B
اماكن 0ال:18-L
امثله 0ال:1eB8C
امداد <امدادها 0:o-F 0لل:o-Fk-J 0وال:z-I
امدادها >امداد 0:18-A-J
امدت <امدتها 0:oLyDaC
امدتها >امدت 0:1yB
امر <امرين 0ال:13CD 0:s-GObF5-E3-AB2-I-O-.G.KjC 0ب:j-DN
امريكا @1y <امريكي,امريكيا,امريكيين 0:1y!
امريكي >امريكا 0ال:jN2N4NxG 0:0FhB8-FN3OdB8-Q.KlB 0بال:3B
امريكيا >امريكا 0:lM1dB+
امريكيه 0ال:1y! 0:lN
امريكيين >امريكا 0ال:iP
امرين >امر 0ال:1d-P 0ب:1tB
امكان 0:l-C
امل 0ال:j-FN
امم 0ال:j-A+-C+LO2MO4MzB9!+B
امم_متحده @1x
امن <امني,امنيه 0ال:5Bb!+3-E-IKMN6-KN+1-A2Oc!-A-B-CD1B3-A5-G.J2!+7G+ 0:lM4-KNsP 0لل:j-A-H3CiD 0وال:iOpBi-AD1-A-B-CD9C
امني >امن 0ال:1-DE2B2-ABe!+-B-C2-AM4MfDbB1G6C1B1-AB1-CE8-AB 0:j=H=Il=C 0وال:1q!
امنيه >امن 0ال:1-DEp=L-L.Af=A-AB3-A8G1P1=J-JP
امور 0:lO7-C4Fh-C-V.J.M5NhC
امير <اميرا,اميري 0ال:1E+vFb!9-CH9D1D2B+7C 0:x-AC2S3=A-ABfPb=A-AB 0ل:1g-B
امير_محمد_بن_سلمان @17
اميرا >امير 0:12B+
اميركا >امريكا
اميركي >امريكا
اميري >امير 0ال:iOf! 0:w-A1!2-A
ان 0ال:0F2!+BgPa-ANbI2B1B5B3B3-D 0:0C+H+1-B-C-DE+4B+1B1B2D2B1B+1C+1BCD+2-AB+1B+1-A+-MOP+1-D-E-F+KMN+O2-KM+N1D+1B1-GK+L+M+N1-GM+N+O1-E-F-G-H-I+-J+-K-U.B+.C+2-A+OPQ4-AE+FG2D1-ORSTUV+2B+2C+D+GK1-CD+1-AB+2B+1-A+P+Q1B+2-AB+1-AD+1-A-C-D-E-F-G-H-I+-J-K+-L-.B.J+.K+.L+1B+1B+1-CFGH+1!-A+NP+Q1-I-JLPQ1-A-BD+1-AD1-BD1B+CD+EF+G+3-CE+1D1D1B2-A-CD1D1C+1B1B+1-BC+ 1ال:2!
انبا 0ال:18P 0:k!Bo-A
انتاج 0ال:1eB 0:i-G
انتباه 0ال:i=Q3=O7=Qg=Q9=Q
انتج 0:1h-K
انتجته <انتجتها 0:1iN
انتجتها >انتجته 0:1h-L1-H
انتخاب 0:o=B
انتهايها 0:i-I 0ل:zV
انتهت 0:13I
انجز 0:1qD
انجليزيه 0بال:13LM7B 0وال:0B13L
اندريه 0:3B2!+e-D-E-F-IM2M9B9J1-A-CDbB7C3E
اندريه_باكلانوف @5
انذاك 0:rB1O4E8D8D1-E-J.K.L
انزعاج <انزعاجها 0:hB1P
انزعاجها >انزعاج 0:1yB
انسحاب 0ال:zUi-J1O
انسحب >انسحاب
انشيت 0:aE
انضمام 0:1d=R
انظمه 0:1-Cn-HLNk-M8G1P
انكارا 0:18-E
اننا 0:13D
انه <انها,انهاها 0:0EF1-AE1B1-A1B1B+d-GPQ+1-A-D-FN+2-A+-GL1D1-AB2-B1-G-K-UZ+.B1B1OP1B2-A-B4-KT3B+1C+DEF+G+HK5-A-DNQ2B+1B1D1-J3E1-A+-B-HN+O2D6-AE1D2-AB7C 0ب:j-JMdE7E+G2B6B3B 0ل:18N 0و:1EaBqB6B6-K9F
انها >انه 0:0E2-A2B6-DE3-AC1B1-AC4L1B1-A-I-K1D1B1KL1-DNO1-A-C-F-M-PZ+.B.C2O+Q4-A-CE+FG1D1F1-A-OT2B2J2B3-KO+1B4-A+-W-Y-.G.J.K6D3D+E6B1B2-A-B-CD1C2B+1C+ 0بال:q.D 0ب:cB4B9-DlBbD8B3C 0و:pO3OdB+8-F-H
انهاها >انه 0:zU
انهما 0:lO5-V.B.Cr-A5-A 0و:1kDfC
اهتمام 0:mD2=ILk-MhD
اهدافه 0:j-J
اهم 0:1mF5D
اهميتها 0:pN 0و:lM
اهي 0:9DrB
او 0:0D+Ei-A-F1O5-FLN1=J1=M=S=WZ2-AP+7=E+=J=N+=O+UV4C+EGH5-ENO4-AD1-I-L-P-.C=.F=.G.K+5=E+=F=KN+P4DEaC+2-A+B
اوراسيا 0:gB
اوردر 0:1a!
اوروبا 0:14!-Ab!
اوروبي >اوروبا
اوسط <اوسطي,اوسطيه 0ال:5Be-A-D+MN5M2-H-W.CeDb-A7G
اوسطي >اوسط 0:j-E
اوسطيه >اوسط 0:5Be-IMkJ1!+-BbB
اوسع 0:eCz.M
اوضح 0:1gF6C
اوفر 0:j-E
اوفي 0:iO
اوكراني <اوكرانيا,اوكرانيه 0:0FsP14C
اوكرانيا @1w >اوكراني 0:o-C-D-E+=LL2-H+-K+.C2-K+O9B2G6B2-AB1-A-CD+1-E-I+-J-P-S+-T-.G.K.L9DEGa!+-B+C+3C 0و:q-K.C16C
اوكرانيه >اوكراني 0ال:sPjB2-E-I.KjC
اول <اولا,اوله,اولها,اولي 0ال:b-AB7O+1N1B1M+O+5Z6E6B1FG4-AB9FG2-BM4C3-A+-B-CDE1!-BD+1-BD2B6-BC+ 0:q-CZ2O9B3-BD1B3-G+eC4D 0لل:13K
اولا >اول 0:l-A2BgHeP
اولاكتوبر 0ال:jN2MOiFdF2-BM7-A-CE1D9C
اولديسمبر 0ال:b-AB7O+3O5Z6E6B1G4-ABfC3-A-BD1!-BD1-BD8-BC+
اوله >اول 0:0F
اولها >اول 0:1aB
اولهما 0:pN 0ف:lO
اولويات <اولوياتها 0:iOeE13-BC
اولوياتها >اولويات 0:i-J
اولي >اول 0ال:7B9B7B2-DO5B2F7Ia-G.J5Q 0:q-CZ5D6B
اوليغ 0:sOkD1-L-N-.C-.E.K1!+iC 0و:2B
اوليغ_كوستيوتشينكو @1e
اون 0:t!+
اي 0:0-ADE+G7-A6C1B1C2B4-AO1-A3M1-Q-R.D2-AO2B3E2-LSTU+3B1GIM2B3-A4D1-D-O-.F.J.K3F2M2D6D5D+1-AC1B1-AB
ايا 0:oK1-INo-R4P2-B3BD
ايام 0ال:18N
ايجابي 0ال:q-F
ايران @o <ايراني 0:0EF3B3-AB7C2C3P1N1B1!+-AM+1CD+1B+1!+-B-C-D-E-F-G-H+-I+JL+M1!-A-C-D-E-F+-G-KN+1!+-A-C-D-E-F-G-H+-I+-J-VY.C1-AB+4-B-C+D+6=A-AB2D5OP+5-X.J9-AB=DDFGH1B+1B1E7-AC+2B+1-AC 0ب:1mG 0ل:pNxF5-AD 0و:0F3-A1-AB7B+1B2D6-A1-A1-A1-A2!L1!-A1-AcG5!+-A+NeF1-A4D+8-A
ايراني >ايران 0ال:mDm-AeDaC3C
ايرانيه 0ال:l-GM+2=A-AB1!1!-A-B-CM+1!1!+BcFjDG1B 0:l-D1D2-E-IL+7-A-BDd-A-KQeD+aC2B
ايضا 0:jN4B1J1-E1YdJ8B2.H8D
ايلول 0:oL1aB
ايلولسبتمبر 0:oL1aB
اين 0:2B2Be-A1-B2-A1=C1B5-AdB9BaB6D
ايها 0:l-F
باحث <باحثين 0:15=A-AB
باحثين >باحث 0لل:0C
باختصار 0:0E
باخرهما 0:i-H
باستثنا 0:1h-A
باسميه 0:13G
باع >بيع
باكلانوف 0:3B2!+Be-D-E-F-IMNO2-AM9B9J1-A-CDbB7C3E 0ف:lO
بالا 0و:q.A
بالنص 0:13M
بان <بانهم 0:jL5-IL7-CDdOeDb-AB 0و:o-I
بانتظام 0:q-H.C16C3C
بانهم >بان 0:sPdB
بايجاز 0:1m-A
بتوفير 0:oLyD
بحار >بحر
بحث 0ال:i-Gh=J-JTj=F 0:sOk-CD
بحر <بحري,بحريه 0وال:iP
بحروفها 0:13M
بحري >بحر 0ال:p-KN 0وال:hB
بحرين @7 <بحرينيه 0ال:7!+B+1!+-A+-B-DE+1!+-A-BD1-A+-BE8-MO14C+ 0وال:0Ea!+7B1NQ
بحريني >بحرين
بحرينيه >بحرين 0ال:a!
بحريه >بحر 0ال:lM2=A-AB2-CM2B
بحسب 0:5-A6-A8-E-IM2-JM6B5G3T5D9-I.K2B1G1-DP1N4C1B1B 0ف:1xB 0و:wEkG9D
بخبرها 0:1uD
بخلاف 0:i-D
بد 0:s-AQ4=B
بدا <بدايه 0:1-DE1fG
بدات 0:s-AuGaC
بدايه >بدا 0:13Gt-B
بدوره 0:0F3Bi-A
بدول 0و:1mG
بديل 0:9D
برضا 0:1i-H
برنامج 0ال:i-MlE 0ب:0B 0:7B1!-A-DEa-M
بزشكيان @11 0:o-BJ2-B-C+-D-J-KYZ.C5D6!+2J5OQoC3C
بشار 0:b!fZwF5-AD
بشار_اسد @b
بشري 0:18-A
بصمه 0:13M
بطرسبرج 0:lO
بطرسبرغ 0:lMO2B2-B-CM2Bp-C+H1Pb-AB
بعبارته 0:0G
بعد <بعده,بعدها 0:0GhB1-AQ4B2-G2-CZ5D4-O-QU2B1B1GJa-G1B4M4F4D 0و:zS
بعده >بعد 0:lO
بعدها >بعد 0:fC3Q1cD
بعض <بعضها,بعضهم 0:iQlCa-H3H1-F+2-BD 0ف:sOiB 0ك:13E
بعضها >بعض 0:1E1fF3-A+
بعضهم >بعض 0:jN2N4N 0و:jN
بعملتي 0:q-F-X.C
بعيده 0:eD
بعينه <بعينها 0:s-AbGnD
بعينها >بعينه 0:dC2C3-AeG9Bc-A
بقي <بقيتها,بقيه 0:0DsO
بقيتها >بقي 0:1qD
بقيه >بقي 0:1E4Bd-AbBaJeN
بل 0:0GfCd-J1B6R7B7.H6-BD
بلا 0:0B2Bg-B-F-GPQ3L1D2-A-D-E-FKL+2-A8E5GKL5!-A+Q8G1M5CD+9D1C+2B 0و:mC
بلاد >بلد 0ال:1hP
بلاده >بلد 0:iOeEw-A7C
بلد <بلاد,بلاده,بلدا,بلدان,بلدين 0:16B
بلدا >بلد 0:10B
بلدان >بلد 0ال:7B3-BEf-K1.C8DiG4-B9B1-BD
بلدين >بلد 0ال:1-A-B-DE5B3-A4Cc-DN1-D-F-G-H-R-X.A.B.C+4B2E3R2B+bD1-K-R-.E3F1-A4-BD4D1D5D3B
بلسانه 0:mD+2-EL2.CdCa-W.J+9DEaC
بم 0:jO
بما 0:j-F9-AQ7-I4J9DdD
بمساعدتها 0:1d-.C.K1B
بمصادرها 0:13M
بمعنيين 0:vD
بمقاصد 0:lO
بموازاه 0:1i-K
بموجب <بموجبها 0:1d-Z
بموجبها >بموجب 0:1d.J
بن 0:1!+-B-C-DhQcB9J4!+9-B+-C-DEH1MP1-J-K1-B-CD2-B-CD4-BD1D2!+B7C
بنا 0بال:1zC 0:iO8-I6E13-B
بناوها 0:q.C
بند <بندا,بنود 0:l-D-F1C2K1-JN1-A=T-T-W.B9T4D5!-AO5=X=Y=Z.J9D
بندا >بند 0:mDm-D5-X9E
بنود >بند 0:jM7-X19C
به 0:4B7-AB+aMcC2R9O1B4-P9F5-B-CD6B
بها 0:4-A2B4E4D4P6-DLM1P2B1-Ag-A5-.DdD4-C
بهمه 0:j-FN
بوابه 0ال:0FhB1!+-AeD4-A2B1DjG3D9B1C
بوتين @1z 0:0F6-ABc-JO+Q1N2M1C4-B-E-F-G-H-I-W-XYZ.C2!+-A-BO+Q+1B3E5-AB2F4B1OQ4-BD1!+-A+-C-U-V.H.I+.J.M9E+H3-B-CDE1-BD6C3!+-B 0ف:mD 0ل:s-A
بوجه 0:1yB
بوصفها 0:yEzB
بوضوح 0:s-Hl.K
بيانات 0ال:13CG
بيروقراطيه 0ال:q-G.C
بيزشكيان @11 0:11!+B 0و:13L5-A
بيزيشكيان @11 0:11!+B2L5-A
بيضا 0ال:c!
بيع 0ال:wG3Vj=H 0:mDhDdG2-A-HN
بيلاروس <بيلاروسي,بيلاروسيا,بيلاروسيه 0:c!
بيلاروسي >بيلاروس 0:cB
بيلاروسيا @c >بيلاروس 0:0Ec!+B1!-A-BC+2C1B16-AB 0و:d!vO
بيلاروسيه >بيلاروس 0ال:d!
بين <بينه,بينها 0:0EFG1-A-B-D3-AB2B3!-A1!+E1B1B1!1D1!C1B1B1-A-JOPQ+3-AL2-A2!+-DLN1!+-K-L-T.B+.C1-A1-A-C2B2-B-CE+2!D1!+-LR+T+4GHL2B1-A2-A+NO1-AB+2-A1D1!-C-K-O-V-.F.H.J.K.M3FG1-A-H-I+N1!+-A+-JLP+2!1-BD1BCF1-A3D+1-AD+3!1D1C+2B1C+ 0ف:1d-H 0و:0EcB2B12-AG
بينه >بين 0ال:13L
بينها >بين 0:0EcB2B7OnQ8-A
بينهما 0:1-DnL8Eh.L
بيونغ 0:1b-AB2-B.I
تاتي 0:iO 0و:13H
تاخذ 0:j-FN
تاخر 0:q-I.C
تاريخ <تاريخا,تاريخان,تاريخه,تاريخها,تاريخيه,تاريخيها 0ال:i-A7MeGM 0:5B5E1-AB4C3-I3-A-BL3N6B2F1C2S4EG5-A9-AMNO4-AD 0وال:p-A9Ea-AnD 0و:1d.I
تاريخا >تاريخ 0:cB1C1CuN9-Ad-A
تاريخان >تاريخ 0وال:1iM
تاريخه >تاريخ 0:3B17B 0و:1d.L
تاريخها >تاريخ 0:d-A1B1-A1Bx-D.J
تاريخيه >تاريخ 0بال:wE
تاريخيها >تاريخ 0:1hP
تاكيد <تاكيدا 0ال:vD8F5-KQ 0بال:1eB 0:mD2L7-A-BDd-E-KeDaC2B
تاكيدا >تاكيد 0:iQl=KKdG1Q3D
تاني 0ال:m=D
تبحث 0:eC
تبدا 0:i-A4=C4.DsO 0و:1pD
تبدو 0:l-A 0و:s-A
تبرر 0:1d-.B 0و:15B8.K
تبقي 0:eD13-E
تبلغ <تبلغه 0:mDhC
تبلغه >تبلغ 0:s-D
تبني 0:1f-A 0و:0B
تتجدد 0:zU4If-A 0و:1iO
تتحدث 0:i-Aq-K 0و:lN
تتحرك 0:1d.J
تتحقق 0:14D
تتخذ 0:1j-BD
تتدخل 0:1d-I.K
تتصل 0:z-G
تتضمنه 0:q=.A
تتطور 0:iO1h-B
تتعاون 0:1-DE1c-I.K5-J
تتعرض 0:sPl-L.K1B
تتعلق 0:1h-E
تتفاوت 0:0F
تتكلم 0:vD
تتيح 0:13C 0و:1i-A
تثقل 0:oK1-I
تجاره 0ال:q=X-XiQrC 0:q.C 0وال:q-F
تجدد >تجديد
تجددت 0:13IfQ`)
