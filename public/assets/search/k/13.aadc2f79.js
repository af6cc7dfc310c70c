mithaqSearch("k/13",`وصول 0ال:eD5M6-GN 0:j-Jv-A
وضع <وضعه 0:iQa-AbM8B2-K4N
وضعه >وضع 0:18-A
وعبارته 0:pN
وعد <وعدها 0:wEh-GmC
وعداد 0:18-A
وعدها >وعد 0:11B
وعليهم 0:sP
وعمن 0:0D13=J
وعن 0:0F3B7E7B4-A+wO1P+gB
وفد 0:1g-C+H1Pb-AB
وفر 0:b-A1gD
وفرت 0:1wC
وفي 0:2Bc-AB4O4D1B1L1-C-EMN1.C2N2B2E3ST4GM5-G-MQ+2B7P5G3E2D5C2B1C+
وقالت 0:w-CE
وقايع 0:0G
وقبلهما 0:1E
وقت 0ال:1bB 0:zU
وقد 0:0CiO+Q+1N2O2B1J1-E-K5B+4D5CDI1D9.K4NQ3D
وقصف 0:oM
وقع <توقع,توقعات,توقعان,توقيع,توقيعا,توقيعها,موقع,موقعتان,موقعه,موقعها,وقعا,وقعت,وقعتا,وقعتاها,وقعتها,وقعه,وقعها 0:0D1Eo-BM+2B+1-AQ1B6S2-AB2F4B6-C.I.J3F1P1M1-A-BD3EH1B7-B5C+
وقعا >وقع 0:18O
وقعت >وقع 0ف:wF 0:8E9B6-AB2-CM2B1O7-AS3BaD1-A.I3F2-AM4C+DE1B7D5C
وقعتا >وقع 0:9Di-Aw-A
وقعتاها >وقع 0:1u-A
وقعتها >وقع 0:lM4-A 0و:1nB
وقعه >وقع 0:10B
وقعها >وقع 0:n-AB3-AY8DFvB1D
وقوتها 0:3B
وقوعها 0:1h-G
وكالات >وكاله 0:18P
وكاله <وكالات 0ال:k-AB 0:3B1B1B9D5K1!+B+1LO3K1L1.B4BaD4-A+jD 0و:l-A
وكاله_انبا_هاوار @k
وكاله_هاوار @k
وكل <وكلا 0:hB1Qh-GnB
وكلا >وكل 0:19B4-P
وكونه 0:tB
ولا 0:0B+EF+G+H1-BE+1B1B+1-AB+1B+1B+1-AB+1-A-DE+1D+1-A-B-DE+1B+1B+1-A+-BC+1B+C+1-A-BC+1B+1-AB1-A+-E-F+-H-K+-L-MO+Q+1-B+KLM+O+1B+1-A+-D-FL+O+1D1-AB+1-E-F-IKLN+1-A-BLM+N+O+P+1-PY+Z.B.D+1B+1-A+-JP+Q+1B+2-A-B-CD+1-A-BDEFG+1CE+1E+F+1-A-K-O+RS+T+U+V+1-AB+1B1B+1C+DEFGHI+J+KLM1-BD+1B1-AB+1B+1-A+-E-LN+Q1-AB+1B+1B+1D1-Q-R.I+.J+.K.L.M+1B1B+1FG+H1-A+-E-F+-H-J+MN+P+Q+1-E-KLM+NO+PQ+1D+1-A-B-C+D+1-A+D+1B+GH+1B+1B+1-AD+E1-AD+1-B1B+1B+1-A+-BD+1-CD+2B+1B+1C
ولايات 0ال:3-AbCD4P3!-AN3-C1-FN1-U.BfB3Q5-H+-Q.K9GaC2!+B 0لل:18PqB 0وال:oLp-Q9D
ولايات_متحده @1y
ولايات_متحده_امريكيه @1y
ولعل <ولعلها 0:l-An-L9-A-C4D
ولعلها >ولعل 0:pN
ولم 0:0G3Bf-A-FcB1D1-A3-A4F+5-F4-AD1-A-T-U.L6-A-B-C3C5D
ولن 0:1d-Q
ولي 0:17=A-AB+i-BD1D9C 0و:1q-B
وما 0:0-ADE+G+jK2M+O1BC+3LaRT4-AE+FIL+M5O+8-A4D2CdC
ومبادرات 0:13H
ومثاله 0:13CFG
ومداره 0:1hM
ومراقبون 0:1d-D.J.K
ومساعدتها 0:1d-L
ومع 0:dC2C3O+14-A+C+
ومقتطفات 0:zR
ومن 0:0CD+iQ1M2-B-K1CD3M9F2B3CFGM5O6B3PfC
ومنشور 0:0F
ونبهوا 0:13M
ونصف 0:s-AmBiC
وهو 0:1E2B8-AB3D3B1-A-BQ1-I2L3M2-C.B2-GQ1B2D+2-AD2R2B2IM2B3-A-CP5-O.I.L2B7E3E2D2B2-AD1C+
وهي 0:0F7B3-AE5C2B2M+1B1-EM3-A-G1N1.C6D7B1D6B3.K5-ANcD5C
ويتم 0:1h-J
ويحيل 0:0G
ويختم 0:lM
ويدعو 0:5B
ويرتب 0:1hP
ويرحب 0:11BvC
ويستبعدون 0:sOl.K
ويستعمل 0:18Q
ويسعيان 0:pN
ويسوق 0:1vD
ويضيف 0:kB6.B6E6B
ويعدهما 0:iQ
ويفرد 0:iO
ويقدر 0:jL
ويقر 0:18Q
ويقرن 0:sQkD
ويلتزم 0:q.A
ويمزج 0:i-A
ويمكنها 0:1d-Z.J
ويوجزها 0:1iL
ويومها 0:1mE
يا 0ال:4B14-AQ
يات <ياتي 0ف:13C 0:s-H
ياتي >يات 0و:1kD 0:3BpO5E6H5-AlB
يامل 0و:1wC 0:11B
يانغ 0:1b-AB2-B.I
يبدا 0و:s-A 0:18P
يبقي 0:13L
يبلغ 0:sOl-M-.A.K
يبين 0و:mB 0:9Dh.D6-BE3T4H5-LhE
يتابع 0:0G
يتبع <يتبعها 0و:zT 0:q.B
يتبعها >يتبع 0:oK
يتبين 0و:zS 0:i-A
يتحدث 0ف:hB 0و:jM9OuC 0:0EGaE8Q1-IkDe-EO1PgB
يتحقق 0:1d.J
يتحكم 0:1i-I
يتحمل 0:18Q
يتراجع 0:oMkP
يترك 0:13L
يتسلم 0:zU
يتصل 0:z-LR
يتضح 0:i-A3-A7-A5Ek-C4D4D1D
يتضمن 0:18-D
يتعاونا 0:1d-.B
يتغير 0:13M
يتقدم 0:1E5Bk-IrP
يتكرر 0و:tB 0:i-A
يتناول <يتناولها 0:0E
يتناولها >يتناول 0:hB
يتنبه 0:i-A
يتهم <يتهمها 0و:1wC 0:oLkQeD
يتهمها >يتهم 0:o-A
يتوقع <يتوقعه,يتوقعون 0و:q.C2OdB8.KlB 0:s-J
يتوقعه >يتوقع 0:13CFa=.K
يتوقعون >يتوقع 0:sO
يتوقف 0:0GxD6M
يثبت 0:m-A
يجب 0:1iO
يجد 0:1eB
يجري 0:q-H.B.CdDtC3C
يجزم 0ف:sQ 0و:s-A 0:lO
يجعل <يجعلها 0:1eB3Q
يجعلها >يجعل 0:l-G+4N
يجمع 0:h-AB5B
يحبط 0:jM
يحتذي 0:1fB
يحدث 0:1gG3D
يحدد <يحدده 0:dC2CaO
يحدده >يحدد 0:1d-QlB
يحسب <يحسبه 0:0G+13I
يحسبه >يحسب 0:13E
يحفظ 0:0B
يحكم 0:0G
يحمل 0و:13M 0:10B3C5N9O
يحمي 0:p-F
يخبر 0:18O
يختلفون 0:13G
يخدم 0:1pD
يخص <يخصها 0:jK
يخصها >يخص 0:eB
يخلط 0:i-AlG
يخلو 0:18-A
يخمن 0:pN
يدرج 0:13C
يدل 0:fC5B8-FQ6E5I3B5B
يدوم 0:1iO
يديرها 0:kB
يذكر <يذكران,يذكره,يذكرها 0و:0E1E9-D2-A4B5N7O+7T4F+7B2D4F1N5BE 0:0E2B1B2B1B1-AB1E1D1-BE2B1-BC1BC1-BC2B+1-A-KQ1-BKLO1B1-A-KL1C+D1-A1N+1MP1-U.B.D2-A+2B1-A-B-C1-AFG+1D1F1-ASV1B+3CDG+I1-BD1B1B1B+2-A1B3-A-V-X-.G.I1B1B1GH1-A+-FN1-EMO=PQ1D1D1D1CH2B1-AE1D2-A1-A1-AD1D2B1B
يذكران >يذكر 0:1d.M
يذكره >يذكر 0:1q-A4D
يذكرها >يذكر 0و:e-A 0:aE5C6O5-M8E1-O5DeQ1D1-C2B
يراجع 0:13C
يراد 0:jN
يراس 0و:1gH1P 0:1E1f-B-CHcB
يراه <يراها 0و:j-G 0:jN
يراها >يراه 0:p-A
يربط 0و:1d-S 0:1qD9C
يرجح 0ف:l-G 0و:4BfN2-A4-GNxG 0:1-A12FdE1-Ab-A
يرجع 0:w-BE
يرجو 0:q-K
يرد <يردان 0و:sQdB8-F 0:0EG7B8C3-AQ2B5M1Z.D3-AB2D2CE2SV1B3CG3B2-L1B4.J.K3E2N4B
يردان >يرد 0:13H
يرغب <يرغبان 0و:i-E 0:i-EOh-M-N-O-PT
يرغبان >يرغب 0:wF
يرفض 0و:1wC2B 0:18Q
يرون 0:l-GnP5-Y
يروي <يرويه,يرويها 0:13FuB
يرويه >يروي 0:13G
يرويها >يروي 0:wF
يري 0ف:sOhB 0و:5B+dP1N5M1N7E3R5-CD1B+4B5B1B7DG3-CD9B 0:eC4P1M5KM1N+3O+bC2-A8-.C-.G1-A8G8D
يريد 0:0C
يزنه 0:0F
يزور 0:l-K2B4BpH1P8E
يزيد 0:9Dh-U
يساعد 0:q-R
يسال 0:0=D
يسبق 0:i-F
يستبعد <يستبعده 0و:1bB 0:1bB2-K-.D.K
يستبعده >يستبعد 0:s-J
يستثني 0:13E
يستدعي 0:1d-I.K
يستدل 0و:1tB 0:1u-C
يستشهد 0:s-AbJ
يستنتج 0ف:13G 0و:lLnN2B7NbB 0:0G3-A8Ba-AO1B3MeI5-AaQ8D
يستند 0:0Hu-A2G
يستيه 0بال:o-CLyDaC2B
يسجله 0:l-E
يسعي 0:jM6-K
يسكت 0:sOdB8-Q.KlB
يسم <يسمها,يسمي,يسميه,يسميها,يسميهم,يسميهما 0:2BiB1-A+y-B
يسمح 0:q-Q
يسمها >يسم 0:1E1lC
يسموا 0:1d-D-E-M-Y-.A.J.K.L
يسمي >يسم 0و:sPbHtC 0:gB1B2O2-AO3M1MP1-P.A1B1-AQ3D1G7J5-A5-R.I3F1P1L4H1B
يسميه >يسم 0ف:1pD 0و:1qD5D 0:1EeCnB9B
يسميها >يسم 0ف:l-A 0و:pP1Y16-B 0:a-D8OaO7-OTe.H7-Ba-B
يسميهم >يسم 0:eDb-GN3O
يسميهما >يسم 0:1rD
يسند <يسنده,يسندها 0و:q-Q-R-S 0:eC
يسنده >يسند 0:q.A
يسندها >يسند 0:1E
يشارك 0:1cD1-J3H1P
يشبه <يشبهون,يشبهونها 0:2Bj-A
يشبهون >يشبه 0:eD
يشبهونها >يشبه 0:p-G
يشرح 0:cB
يشك 0:jN
يشككون 0:j-G2-I
يشمل 0:8E1eD
يشملانها 0:z-OT
يشهد 0:1-C
يشير 0:gBa-G
يصح 0:hB12D
يصدق 0:13H
يصف <يصفه,يصفها 0و:dCsB 0:sP11B
يصفه >يصف 0و:j-JM 0:3BfQ5B
يصفها >يصف 0و:1lD 0:c-AB4B8KmB
يصل 0:s-EmB
يضربها 0:1eB
يضع <يضعه,يضعها 0و:bBaN5Z2Q 0:13G2B3N
يضعه >يضع 0:q-G.C19C
يضعها >يضع 0و:8E 0:8-A-D
يضم <يضمه,يضمها 0و:13H 0:13H
يضمه >يضم 0:13=H
يضمها >يضم 0:fC
يطرح 0:lM
يطلع 0:3BrB
يطمين <يطمينها 0:pN
يطمينها >يطمين 0:p-K
يظن 0:sO
يظهر 0:13M
يعاد 0:1d.K5-H
يعتدي 0:q-R.A
يعد 0و:jN2N4NeM2B3P3B2-.C 0:iQiB3K3BaG1QhB+
يعدد 0:fC
يعرض <يعرضان,يعرضه,يعرضها 0:k-A1-AM
يعرضان >يعرض 0:13F
يعرضه >يعرض 0:hB
يعرضها >يعرض 0و:0B 0:xEpD
يعرف <يعرفه 0ل:13M 0و:qZ 0:0CDF2B2-AB3B2-A1-A3-AC2-A2B1-A1K+2-A+O2B2L+3Q4F2-A-C2-AB1B2JKL1-AD2-A2-A3B+5F2Q+3-AD8B1D
يعرفه >يعرف 0:mBjB6B3B
يعزو 0و:zU 0:x-BD
يعقب <يعقبها 0:p-F19B
يعقبها >يعقب 0:3BiM4N
يعقد 0:1hO
يعلن >اعلن 0:tBo-J1O
يعمل <يعملان 0و:q.A 0:0F+4B11B3-AQ6B3P
يعملان >يعمل 0:q-S
يعني <يعنيه 0:q-CZr-A
يعنيه >يعني 0:x=D
يعيد 0:0Gs-AdB
يعين 0:q.A
يغطيه 0:0=E
يفتتح 0:4B
يفسد 0:i-A
يفصل 0:i-AQeD
يفعله <يفعلها 0:0-A=G
يفعلها >يفعله 0:sO
يفهم 0ف:1qD 0و:q-M.AeD1B3-B5-F 0:dC3Bc-A6FgB
يفوت 0:0C
يقال 0:0Gd-A2-A2B1-F-H-M3-F2B4BcCE1Dd-H5-AB
يقتبس 0:lO5.A
يقدران 0:pN
يقدم 0:sP
يقرا 0و:pN 0:0C+i-GPlH
يقرنه 0:1d.L
يقصره 0:sQ
يقل 0:1d-U6-A-C
يقلق <يقلقها 0و:1yB 0:q-U.B
يقلقها >يقلق 0:1yB
يقلل 0:lN
يقود 0:13M
يقول <يقوله 0ف:eDaL1N3OkDaD 0و:5B7B4B1B7K1N1-A-G-U.C2P4EF6B3B+3OQ2B1B+1D1.J+.K+1B+2FG1PQ5DEG3-A1D6C+2B 0:0CEFG1E1-A2B+1B3E1D1-DE1B+2C+1B2-A2O1O+2-A1C2-E+1-BMO1-P.B3B3-CG+2DF1-K-M-N-O-PT3B1C+FI3B2-KQ+3-A1-A1-W2B2NP1P1D1-A-CD2CF2B1E2-B1B+1B1-A1-CD3B
يقوله >يقول 0:0GsQ3D2-B2T4C+hD
يقوم 0:0-Al-E7-AP
يقوي 0:w-CE
يقي 0:lM1dB
يكتب 0و:3BfQ3OgB2EG+L 0:13FL5-A
يكفي 0:13G
يكن 0:13DM5-FeF5D
يكون 0ف:qZ9U 0:h-AB1Q+3-A4-K3O7V4K2B8-P.K4Q3D2BcB
يلتق 0:qZ
يلتقيان 0:q.C
يلخص <يلخصه,يلخصها 0و:18O 0:jM
يلخصه >يلخص 0:zV
يلخصها >يلخص 0:q.A
يلزم 0:m=Dd-IT
يليان 0:pN
يليه 0:qZ
يمدح 0:s-A
يمر 0:6B
يمكن 0و:l-C 0:zV
يمنع 0:1d-.C.K1B
يمهد 0:1bB
يناقشهما 0:sP
يناير 0:0GmB4-B-C-D-E-F-G-H-I-J-KZdI5-A+N5.LmC
ينبغي 0:i=Q1N2=OO7=Qg=QQ9=Q
ينبه 0و:13H 0:13L
ينتظر 0:1y-A
ينتهي 0:s-A
ينسب <ينسبه,ينسبها 0و:15B3-A9N 0:0G3Bf-AbB9B1J5P5.I+4-APQ1L
ينسبه >ينسب 0:wF7JKlB
ينسبها >ينسب 0:iPlJ
ينشر <ينشره 0:0B
ينشره >ينشر 0:18Q
ينص 0:zTbB
ينف <ينفي 0:13F
ينفي >ينف 0:wG
ينقل 0و:3BfO1N2M2BuP 0:0F+G1-A2-AB3-AB5B1B9-A3-F2-I2-A-CQ1B3G6B1F4B1O4D+4E1-AQ1L5B1B1E3B1B6C
ينمو 0:1EhOlKdG1PQ3D
يه 0ال:0F1-DE2B4Bb=Q1M2=O7=Q3D2E2T3B4B2=Q4D1.K3-CG1=Q
يها 0ال:0H9DgP7D2-ADF5L9-CDcB4B5-AB+ 0ف:0G+dC4-AB1Q1N3D3N1=.B.B2ObI5O+4D1-A-V-X-.G.J+9B+EF+5-AD2-AB1D
يهتم 0:iP
يهدد 0:q-Qi-C
يهما 0ال:u-A
يوجد 0:mDr.K4-D
يوجز 0و:i-Az-A 0:1hP
يوخذ 0:iNQ3OwN
يورخها 0:1k-Ba-B
يورد <يورده,يوردها 0:0G+7-A1-AEbO6L1Y8E1RaB1B3.MlB
يورده >يورد 0ف:iPlJ 0:i-B6-G9Dg.I
يوردها >يورد 0و:aE 0:1iN4C
يوسم 0ف:13F 0و:13F+ 0:13CE+F
يوصف 0:jM
يوضح 0:zU
يوكد 0:13F
يوليو 0:j-BL2-A-BLO3-BJ1-B-CM+7F3-BS2B2GjC2-AB
يوم <يوما 0ال:l-B4M8C2S4Ia.I 0ف:13G 0لل:13I 0ل:0G 0و:16B6D 0:7B1EbL+2-A-BLO1C3M1Z+.D2-A6E1U+V3B1G+I1-C4N+5.IdD5D2B+
يوما >يوم 0:9D
يونيو 0:s-A+NbI9-BD1-B.I.L1B2-B-CF1-AO+1-CM4E6B+4C3C`)
