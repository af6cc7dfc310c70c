mithaqSearch("k/14",`يلخصه >يلخص 0:zV
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
يوقع >وقع
يوكد 0:13F
يوليو 0:j-BL2-A-BLO3-BJ1-B-CM+7F3-BS2B2GjC2-AB
يوم <يوما 0ال:l-B4M8C2S4Ia.I 0ف:13G 0لل:13I 0ل:0G 0و:16B6D 0:7B1EbL+2-A-BLO1C3M1Z+.D2-A6E1U+V3B1G+I1-C4N+5.IdD5D2B+
يوما >يوم 0:9D
يونيو 0:s-A+NbI9-BD1-B.I.L1B2-B-CF1-AO+1-CM4E6B+4C3C`)
