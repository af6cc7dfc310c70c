mithaqSearch("k/6",`whatever 1:pN1-G.C19C
when 1:0D5B2B6-B+C2-B+3-K5B1J7D4U3B1DH1-C8-A5-F=O1O1-C3EF5D3D2C3C
where 1:0G2B2B3B7-A5-B2-A1B=C=D1B5-A+Q5E1F5C+DFGHIJL+M2B+9B2-C2M6B6D4B
whether 1:4B4E1D1E8-HaO6F+1U4I3B5-AB2-I-.G.K5MQ+3D4DE5D
which 1:0BD+EFG+H1-AE1B1-A1B5-A1-D1B+1B2BD2-A1-A+B1-AQ+1-FL+NO2-A-C-E-F-KMNO3-AK1-E-GOP1-F-M.A.B.C.D2-A+-G-HOQ+1B1-AB1-CD2-AE1-AD1UV4G+IM+1D1B3-A+-C-K-LN+Q2-A1B1-CD1-G-I-K-P-Q-Z-.A-.G.H.J+.K+.L3E1-A-F1N+Q1-AD1-B1D1B+CE3E2D2B1-B-CD1D+1-A-BC+1-AB+2C
while 1:1EkM4M3QkD1.I7D2BcB
who 1:0C+D4-A1-A5E1B7-A1M1B1-JMN1C2J1-BM1-R.A1B1-AOQ3D4S3-AB1F=J1D+1-A1B1-A1-AP3-AB2.I1-AB1B1G1Q5CF1B2E1D1D4D
whoever 1:0G2ByB3CF+J
whole 1:hB2M9PdB8.K
whom 1:0-A=CD+2BcD5-BO6-G3O6F5=JfM6B2D1-B
whose 1:0DjK2LO1C1-A2L1.C6D4B3JL1D6B3.L3-A-B2Lg-A
why 1:pN
wide <widely 1:o-ELyDaC
widely >wide 1:18-I
widen <widening 1:p-A-HL2BwB
widening >widen 1:iP14G
will 1:j-GN2-I5-S.A+2-JO+dB+6B+1D+1-K+-Q+-.D.K+4-GfC2B+
wish <wishes 1:hB1-E+OPeF+3-M-N-O-PT4CdH
wishes >wish 1:zU
with 1:0DEF+1-A-DE+2B+1B2B+1-A3E2-A+B1C+1-A+BCD1C+1-AB+1B+1-A+-C-J-LNO+P+Q+1-D-FN+O1B1!+-ALM+N1-ABD+1B1-A+-HJKL+M+1N+1-A1B+1-K+O+PQ+1-A1B+1-CD1-AD+=EE+FG1!+-ACD2-G-L-M-ORT+2-AB1-AB1C+D+F+GI+J+KL+M+2B2-AB1O+Q2B1-AB+1-A-C+D+1-D-F-G-I+-K-L+-S-X-.C-.D-.G.J+.K+.L3-A-DEG1!-A+N1-AO1D1-C1-B1-A+B+C+D+FG+H+1B+1B1-BD+E1-A-BD+3-A1D2-A+-BC+1B1B1-A+-B+C+
withdraw 1:1h-J1O
withdrawal >withdraw
withdrawn >withdraw
withdrew >withdraw
within 1:7B1!-A-DEa-M+z-E
without 1:0BC2B5-AB7B2B2-BOPQ+3-FL4N1-J.A.C2O6E3B2JKL5!-A+8G1-KM1-HL1-A1-A2BC+7B2D3B
won 1:o-BJ2-CZ5D6B7-G
word <wording,wordings,words 1:0D9D4Cd-MdH5-L5.H4-G7B
wording >word 1:0Gj-GNiB2M5-A
wordings >word 1:mD
words >word 1:0FG+1-AE+4Bd-C-JQ3-C-E-F-IL2B1-EL1N1.C2-A+-B-EPQ9-AB2FGJ+M+2B+3-D-IQ+2-AB3-F-W.I.J.M3E1-A+-H=NN+2D1D1D1DaC
work <worked,works 1:0F1E5B4-D9N7-G-I-S.CqG1P8-CE
worked >work 1:1-D12Mf-J
works >work 1:15B9B
world 1:q-J.CbBc-F
worry 1:q-U.B.C18B
worth 1:j-GN
would 1:6Bk-G-K-V.B.C2O+4-CE5B8B+3D1-E-J-.G.K.L+9B6B3-C4C
write <writes,writing 1:13D
writer <writers 1:16B+
writers >writer 1:16B
writes >write 1:iQ
writing >write 1:16B
written 1:0-Ad-BC2-B3-H1K5J1La-QU4-AIL5P4-A5=OO1Q4EF3E2D5C3C
wrote 1:4Bg-AB1-A1DeBrD
year <years 1:iO1-AL2-AO3JL1M2-A5-BE+1C1-AE1S2B1B1FG+M1Dd-AO+5C+F1-A1-AB1-AE2D+4D3B1C+
years >year 1:hB5C2JK2!-AY.D2-A+4F3U+2-A2EI5O6B2F2-AO2-A-BD2D+aC
yet 1:hB
you 1:0H+
~bhrn @7
~bklnf @5
~blrs @c
~brk @e
~brnk @17
~brtn @1f
~bskn @11
~bsr @b
~btn @1z
~dbrk @1c
~dfnk @1a,1n
~dfns @1a
~dmkrt @1c
~dmkrtk @1c
~drbjn @6
~fdrtn @1m
~fldmr @1z
~frkn @1o
~frks @r
~frs @1o
~hlf @19
~hlj @2,h
~hmd @1,12,1s
~hnsd @n
~hrj @1o
~hsn @n
~jmhr @6,c,e,o,1c,1r
~jnk @t
~jsm @1
~kbrtn @h,1f
~klf @2,h
~klktf @g
~kmrsnt @u
~knk @k
~knkdm @7,1p
~knkl @h
~knrl @r
~krmln @v
~krn @1w
~ksrnk @1b
~kst @g
~kstsnk @1e
~ktr @1g
~ldl @h
~lnk @19
~mhd @g
~mhl @15
~mhmd @16,17
~mjd @10
~mjls @h
~mlk @7,1p
~mnsm @g,19,1f,1x
~mnstr @1n,1o
~mntr @3
~mrk @1y
~mrt @1t
~mrts @1t
~msd @11
~msl @r,12
~mstkl @4
~mthd @1t,1x,1y
~ndr @5
~nkl @1b
~nrt @19,1c
~nsbr @u
~nsr @1
~ntd @1t,1x,1y
~ntns @1x
~rblk @6,c,e,o,1c,1r
~rdr @1a
~rkn @r
~rknstn @g,19,1f,1x
~rmd @r
~rsn @1m,1n,1o
~rstf @15
~shf @u
~skrt @g,1f
~slm @o
~slmk @o
~slmn @17
~sml @19,1c
~srbjn @6
~srn @1r
~stf @r
~strtj @1a
~strtk @1a
~sts @h,1y
~thd @1m
~tlntk @19
~tls @19
~trt @g,19
االسعوديه 0:1pD
اب 0:l-ALv-D1O
اباغسطس 0:l-ALv-D1O 0و:1h-A
ابداعي 0ال:0H
ابدت 0:1gH
ابراز <ابرازها 0:p-K
ابرازها >ابراز 0:pN
ابرام 0:i-K+12=B
ابرم 0:1k-B
ابرمت <ابرمتا,ابرمتاها 0:1gF 0و:iO
ابرمتا >ابرمت 0:1kD
ابرمتاها >ابرمت 0:1k-A
اتاحه 0:18-C
اتجاه 0ال:oL
اتحاد 0ال:gB+gEh-G9!
اتحاد_روسي @1m
اتحادي >اتحاد
اتحاديه 0ال:1m!
اتخذته 0:xD
اتصالات 0وال:1h-H
اتفاق <اتفاقا,اتفاقات,اتفاقيات,اتفاقيتان,اتفاقيتين,اتفاقيه 0:6B 0ال:i-L+O7PiB4Be-AD1-BD9C 0وال:18Q
اتفاقا >اتفاق 0:eC5-AK2-AOcDyD 0و:qY
اتفاقات >اتفاق 0:0Bm-AB 0ال:0G+13=H 0و:m!
اتفاقيات >اتفاق 0:0EGdC2C2B1-KO+QlHd-AF+1-A-CP2-BD1!+-A-BD1!+-A-B-CD1-AC7-AB1!-A-B-CD 0ال:fCoH5Q8=F1P1Q1-B-CD1D1D9! 0ب:z-LT 0فال:i-K 0و:18OeC+
اتفاقيات_اماراتيه_روسيه @1u
اتفاقيات_تدريب_قطريه_روسيه @1l
اتفاقيات_تعاون_قطريه_روسيه @1k
اتفاقيات_تعاون_مشتركه_بين_قطر_وروسيا_غير_محدده @1k
اتفاقيات_عسكريه_بين_امارات_وروسيا_غير_محدده @1u
اتفاقيات_قطريه_روسيه_في_مجال_تدريب_افراد_غير_محدده @1l
اتفاقيتان >اتفاق 0:1mC 0ال:w=F 0و:iO
اتفاقيتين >اتفاق 0:7Bp-AD 0ال:7B3EmG 0و:7-A
اتفاقيه >اتفاق 0:0CD+EFG+7B1!+-A+1!+-A+D+1-AE+2-AB1!+-A+C+1-AB1!+-A+C+1B1-AB1-A+-COQ+4C+6!+-A4DG+1!-A1!+-A+F1!+-A+RS+3-A1DGH+I+a!-H-W.J3-AF1-A+-HP1!+-A+LNO2-AD1-AD1-AB+C+H3D1D4-A1-A1-AC2-AB 0ال:8E+4B1!5-D-E-FO4C4!6F+1!-BCD1D+1!ST+UV+3B+1C+D+=Ia.I4-J1!-J-KMNPQ 0ب:8EvH 0فال:1h-I 0ل:d=B2=BjEn=B1B 0لل:cBrD 0و:aEmD7IjB 0وال:i-M
اتفاقيه_استراتيجيه_بيلاروسيه_روسيه @d
اتفاقيه_استراتيجيه_بين_ايران_وروسيا @q
اتفاقيه_استراتيجيه_بين_روسيا_وبيلاروسيا_غير_محدده @d
اتفاقيه_بحرين_2014 @8
اتفاقيه_بحرين_2015 @9
اتفاقيه_بحرين_وروسيا_2014_ضمن_برنامج_تحديث_قوه_دفاع_بحرين @8
اتفاقيه_بوتين_وكيم @1d
اتفاقيه_بيلاروسيا @d
اتفاقيه_تعاون_عسكري_تقني_بين_حكومتي_روسيا_وقطر_2017 @1i
اتفاقيه_تعاون_عسكري_تقني_بين_كويت_وروسيا @z
اتفاقيه_تعاون_عسكري_فني_بين_قطر_وروسيا @1i
اتفاقيه_تعاون_عسكري_فني_بين_كويت_وروسيا_2023 @z
اتفاقيه_تعاون_في_مجالات_دفاع_بين_كويت_وروسيا_1993 @y
اتفاقيه_تنميه_علاقات_تعاون_عسكري_بين_بحرين_وروسيا_2015 @9
اتفاقيه_دفاع_كويتيه_روسيه_1993 @y
اتفاقيه_شراكه_بين_روسيا_صين_غير_محدده @f
اتفاقيه_شراكه_صينيه_روسيه @f
اتفاقيه_صين @f
اتفاقيه_عسكريه_قطريه_روسيه @1i
اتفاقيه_عسكريه_كويتيه_روسيه @z
اتفاقيه_قطر_2017 @1i
اتفاقيه_كويت_1993 @y
اتفاقيه_كويت_2023 @z
اتفق 0:0D+E+q-J.CbBaB2-K
اتمام <اتمامه 0:z-Q 0ل:1j-BD
اتمامه >اتمام 0:1hP
اتمت 0:zV
اتهام <اتهامات 0:mD1c-A 0ال:o-G
اتهامات >اتهام 0:18O
اتهمتها 0:oLyD 0و:1wC
اثنا 0:lM2-A1-E1-CMiBfDE
اثنان 0:s-A
اثنت 0:w-CE
اثنين 0:lO 0ال:l-A-BLO4MeG
اجاب 0:1bB
اجابت 0:jO1aB
اجبرت 0:1bB2-K.K
اجتماعات 0:iO12D
اجتمعت 0:aE
اجرا <اجراات,اجرااتها,اجراها 0:l-Dc-AD
اجراات >اجرا 0ال:z-QU
اجرااتها >اجرا 0:zV
اجراها >اجرا 0:16B
اجرت 0:u-A
اجرتهما 0:uB
اجري 0:2Bq-Af-AB 0و:1p-BDaC
اجهزتهما 0:1E1fG+ 0و:1E
اجهزه 0:q-Ai-A 0ال:1-D+p=L-L+.Ar-HP+1=J-J+P+
احالات >احاله 0ال:i-Al=M 0وال:13-A
احالت 0:j-C1e-AB
احالته >احاله 0:jL2M
احاله <احالات,احالته 0:j=C2O13B 0ال:jL1eB 0ب:pM 0وال:j=L
احباط 0:j-J
احتمال 0:s-E-M16B 0ال:sP
احد <احدا,احدي 0:0G2BgP8-R.A2P5D2U4FIM5-I5-C-U.J4-A-JPQ1Oe-B2B1C
احدا >احد 0:oK1NxC 0و:iQ+gE5KMeQ
احداث 0ال:13I
احدث 0:o-I 0و:mB
احدهما 0:iQ
احدي >احد 0:r-A5G9B8-Z.Ja-A 0ب:0C
احكام <احكامها 0:i-E7O1.CiQ5.K5P 0ال:xE6C
احكامها >احكام 0:6B2-AEa-DgE1T4Cf-K3D 0و:1g-A
احمد 0:1!+-B-C-DhQcB9Jd-B-DE1M1-J-K1-B-CD2-B-CD7B 0ال:wF1C2-CS3!+
احمد_بن_ناصر @1
احمد_بن_ناصر_ال_ثاني @1
احمد_بن_ناصر_بن_جاسم_ال_ثاني @1
احيل 0:j-A1eB
اخبار <اخباره 0:2Bq-AbJ
اخباره >اخبار 0:3-A
اختلط 0:13M
اخذ 0:1aB 0ال:5B
اخر <اخران,اخره,اخرون,اخري,اخرين 0:1EdC2B2Q2B1O1D2M2-J2-A1B3G1E2-L1-A+B1B2CKLM+3-A2-A2B5B3N4C5D5C3C 0ال:i-H6L2=Q-Q.A9-QSU+9-Cb-A4B 0ب:zU 0لل:iQ 0وال:1w-B
اخران >اخر 0:e-A
اخره >اخر 0:i-AzN1L
اخرون >اخر 0:j-Gu-E.K 0و:sO
اخري >اخر 0:iO1=J5-GL1=K-KN1-I=P2-A-C5=B2-G=LT4J2B3-H5-C-R+=V-V.J.K.M6-B3DG1B3D9C 0ال:0CwDG9B8-Z.J 0و:pNx-ACF5-A
اخرين >اخر 0:pNo-M-.A 0ل:s-E
اخطا 0وال:13L
اخطار <اخطارا,اخطارات,اخطاران,اخطارين 0:z-QU 0ال:x-B 0لل:q.DsO
اخطارا >اخطار 0:i-H
اخطارات >اخطار 0:xD
اخطاران >اخطار 0ال:i-H
اخطارين >اخطار 0ال:zU
اخلا 0:18-A 0و:18-A
ادعا 0:13F 0وال:13=F
ادله 0:13C
ادوات 0و:zT 0وال:z=G-G
اذ 0:0G+2BtD4S4G
اذا 0:pNaU4DKa-C-O-P.J.K9EGdC 0و:13C
اذار 0:i-A+NeF1-AC2-CS3B1G+
اذارمارس 0:i-A+NeF1-AC2-CS3B1G+
اذربيجان @6 0:6!+B+k-I+-X.C
اذربيجاني >اذربيجان
اذن 0:13G
ارا 0:iPa-AOl.K 0ال:j=N7-E.C19C
اراد 0:zU
اراضي <اراضيه 0:1wC 0ال:q=Qi-C5-E-I
اراضيه >اراضي 0:q-Q.Ai-C
اراوه 0:5-AvB5B
اربع <اربعه 0:2BgO4D10-AB
اربعه >اربع 0:18Qq-AB1-A 0ال:wD 0و:s-A
ارتفع 0:1eB
ارتقا 0ال:zR
ارجح 0ال:kB 0فال:1hO 0وال:18-A
ارسال 0:o-C
ارض <ارضيه 0ال:19B4-P.K
ارضيه >ارض 0ال:s-A
اركان 0ال:p-B2!+BvD1B 0وال:lM2B2-AM
اركان_عامه_ايرانيه @r
اركان_عامه_قوات_مسلحه_ايرانيه @r
اريستوف 0:2Be-ABc-GOQ+d!+4B4-F-G-H-O-Q-R-Z-.B-.F.J+.K9GcB
ازا 0:q=S=W
اس 0:1-CElD2-H-I+L+Ns=GG1-DP2D
اس300 0:o-H-ILN
اس400 0:1-CElD2-ILs=GG1-DP2D
اساسيا 0:jN
اسبقت 0:7B
استبعاد 0ال:s-I
استبعد 0:s-Jl-J.L 0و:1cD1.L
استبعدوا 0:1d-E
استخدام <استخداما,استخدامه 0:o=E2=Qr-L1-IN 0ال:o-FbVj=I 0ب:q-Qi-C 0لل:18-J
استخداما >استخدام 0:o-ELyDaC
استخدامه >استخدام 0:1i-A
استخدمت 0:mD2-ELk-A-IQeDaC
استراتيجيه 0:c-AB1!C+3BaYwB 0ال:d!2C4M7!+n.H 0ب:eDb-G 0بال:l-A 0ل:pN 0وال:15=A-AB
استضافه 0:1gH
استعداد 0:1mC7B1D1!-C 0ال:iO1b-A
استعداد_روسي_لتوطين_صناعه_اسلحه_في_امارات_2021 @1v
استكمال 0ال:1j!
استلام <استلامه 0:i-H
استلامه >استلام 0:18-K
استنادا 0:zS
استنادها 0:iO
استنتاج <استنتاجا 0:2Bq-AQg-A9-A+O4D 0ف:zU
استنتاجا >استنتاج 0:1d.I
استنتج 0:l-B
اسد @b 0ال:b!+dM2ZiOeF5-A-B-CD 0بال:18N
اسراييل >اسراييلي
اسراييلي 0:oM
اسطر 0:s-A
اسفل 0:13I
اسلاميه 0ال:o!
اسلحه >سلاح 0:s-EOl-M-.A.K4-Ee-B 0ال:q=U-U.B2-A+7=D-D=MT6B3-F+5=.A=.B-.B=.C.K5=D-D-E-H1=C3H9!3B 0ب:1c-C 0و:hB1P
اسم <اسما,اسماها,اسمه,اسمها,اسمين 0:0E2B+2B3-AB8C3-A-FQ2B1-AL+7-A+NQ8B3H3B+2-A+NQ9-AM4-AD 0ال:2B2-Ae-A1O9-A1B+5E2-AB3H3-A 0ب:sQ1B2D8LkB 0بال:13C 0و:sNg-A+ 0وال:13LnD
اسما >اسم 0:cB1C5Q8YdCLh-AD2C8-A 0ال:13-A=L 0ل:i-A 0وال:i-A
اسماها >اسم 0:1uD
اسماوها 0:iO1bB
اسمه >اسم 0:0B3BeB2K2O4L3-A1-A8B2J1D7B
اسمها >اسم 0:0G8E1D4-A1Bk-A-C1RbB7O 0ب:rB
اسمين >اسم 0ال:13G
اسيا 0:s-A+Q+dB6B2-H-K-Q.K
اسيوي >اسيا
اشاره 0:lM4N1.C
اشتري >شرا
اشخاص <اشخاصا 0:j-G6-G 0ال:13L
اشخاصا >اشخاص 0:eD
اشعار >اخطار
اشهر >شهر 0:i-Ia-A7SU 0ال:1iO
اصحابها 0:18-AP
اصدر <اصدره 0:wF1C5-AB
اصدره >اصدر 0:x-A
اصل <اصله,اصلي,اصلين 0ال:iQz-A-C
اصلاح 0:zRj-E 0ال:z=E=N=Oj=E 0و:i-D 0وال:i-D
اصله >اصل 0:13L
اصلي >اصل 0ال:11B9B
اصلين >اصل 0ال:uB
اضافا 0:1-DE1fG
اضافه 0:9D
اضافيه 0:p=I
اطاح <اطاحه 0:bB1g-B
اطاحه >اطاح 0:1r=B 0ال:qZiN 0وال:18N
اطار 0:7BeN7OdB8-G.J9G 0ال:g-AB1-A
اطراف >طرف
اطلاق <اطلاقها 0:a=B
اطلاقها >اطلاق 0:aE
اطلسي 0ال:iPr!+dG
اطلق <اطلقها 0:a-B
اطلقتها 0:a-A
اطلقها >اطلق 0:7B3-CE`)
