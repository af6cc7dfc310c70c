mithaqSearch("k/0",`0 0:0H 1:0H
1 0:l-A7-Ag-A 1:l-A7-Ag-A
10 0:i-AhS4M 1:i-AhS4Me-A
11 0:l-A+7-Ap-A 1:l-A+7-Ap-A
12 0:18-A9-A 1:s-Ag-A9-A
13 0:i-D 1:i-D3-A
14 1:18-A
15 1:s-A
16 0:18-A 1:s-Ag-A
17 0:q-B-C-D-E-F-G-H-I-J-KZi-AN 1:q-B-C-D-E-F-G-H-I-J-KZi-AN
18 0:13IdF2-CM 1:s-AbIdF2-CM
19 0:i-Aa-ANk-B1-B.I 1:i-Aa-A+Ng-A4-B1-B.I
1963 0:w-BE 1:w-BE
1990 0:14-B 1:14-B
1990s 1:5Be-EMNl!-A-CDbB7C
1993 0:iOe-AD2!+-BD1SnC 1:iOe-AD2!+-BD1SnC
2 0:18-A9-A 1:18-A9-A
20 0:i-A8! 1:i-A+8!
2014 0:7-AB1!+-A-BE1D1E8O14C 1:7-AB1!+-A-BE1D1E8O14C
2015 0:7B1E1!+-A-BD1E 0و:7-AbO14C 1:7-AB1E1!+-A-BD1E8O14C
2017 0:mCu-AF+1-A+P1!+-A-BM2D1D1C 1:mCu-AF+1-A+P1!+-A-BM2D1D1C
20171025 0:1i-B 1:1i-B
2019 0:3-AbD5!-A-BL+2-A+LO2B1-AJ1!+-B-CM1.B1-AcFIdF2-A-CM4C+DF1-A1-AB1-A-C=EE1D1D6B1B1C 1:3-AbD5!-A-BL+2-A+LO2B1-AJ1!+-B-CM1.B1-AcFIdF2-A-CM4C+DF1-A1-AB1-A-C=EE1D1D6B1B1C
20190618 0:1i-C 1:1i-C
20190723 0:j-B 1:j-B
20190729 0:p-B-C 1:p-B-C
20190730 0:l-A 1:l-A
20190804 0:l-A 1:l-A
2021 0:1-AhOy-B-C-D+EH1-A+O1-KP4C6-AB1-AB1D1!+-A-BD 1:1-AhOy-B-C-D+EH1-A+O1-KP4C6-AB1-AB1D1!+-A-BD
2022 0:s-A14-BC 1:s-A14-BC
2023 0:iO+3O1CaEFG1!1-AE1!+-BS3-AB1G4-ABbN4C+3-A-BDE1!+-BD9-BC+ 0و:w-A 1:iO+3O1Ca-AEFG1!1-AE1!+-BS3-AB1G4-ABbN4C+3-A-BDE1!+-BD9-BC+
20230703 0:z-B 1:z-B
20231206 0:1p-B1-B 1:1p-B1-B
2024 0:7-AB4-AB6-A1-A+N4C2-BJL2Z2-A+N4F1!-AC2-C+S2B1B1G+9-BD1!+-B-W.I.L1B2EFG1Q1Q2-AD2E5-BD2-AB1D2C2B1C 1:7-AB4-AB6-A1-A+N4C2-BJL2Z2-A+N4F1!-AC2-C+S2B1B1G+9-BD1!+-B-W.I.L1B2EFG1Q1Q2-AD2E5-BD2-AB1D2C2B1C
20240303 0:z-C 1:z-C
20240309 0:i-A 1:i-A
20240619 0:s-Ak-B1-B 1:s-Ak-B1-B
2025 0:0GmBC2-AJ1N1!-B-C-D-E-F-G-H-I-J-KZdI5-A+N5.L9D5D8C 1:0GmBC2-AJ1N1!-B-C-D-E-F-G-H-I-J-KZdI5-A+N5.L9D5D8C
20250117 0:q-B-C-D-E-F-G-H-I-J-Ki-A 1:q-B-C-D-E-F-G-H-I-J-Ki-A
20250123 0:18-A 1:18-A
21 0:s-Ag-A 1:s-Ag-A
2123 0:18-A 1:18-A
22 0:s-Ag-A 1:s-Ag-A
23 0:i-A1-BL2-BO4Mj-A+gB 1:i-A1-BL2-BO4Mj-A+gB
24 1:s-A
2426 1:s-A
25 0:1gF2-BM 1:1gF2-BM
256 0:13M 1:13M
26 0:s-A 1:s-A
29 0:p-B-CM 1:p-B-CM
3 0:wF+1C2-B-CS+3B1G+e-A 1:wF+1C2-B-CS+3B1G+e-A
30 0:l-AL 1:l-AL
300 0:o-H-ILN 1:o-H-ILN
4 0:0Hl-A7-Ap-A 1:0Hl-AL7-Ap-A
40 0:0H 1:0H
400 0:1-CElD+2-ILs=GG+1-DP+2D 1:1-CElD2-ILs=GG1-DP2D
5 0:s-A 1:s-A
6 0:i-IO3O7-AfBi-BD1-BD9C 1:i-IO3O7-AfB1-Ah-BD1-BD9C
7 0:l-A 1:l-A7-A
8 0:l-A 1:l-A7-A
9 0:i-ANlGe-A 1:i-ANlGe-A
a 1:0B+DFG+1E1B+2B1-AB+1-AB+1-AB+1-A-DE2-A+-B-CE+1-A1B+1C+1-AB+C=DD+1-AC2B+1-A+-B+-C-HO+P+Q+1-A+-E+-H-I+-JK+M+N+1B1-A+-C-D+-F-KM+NO+1CD+1B1-A+J+LM1-A-D-F+-JL+N+OP1-A-I-J+-P-WY+Z.A.C+1B1-A+-D+-E-F-G-H-L-MO+P+Q2-AB1D+1D+EF+G+1-A+CD+1-AEF+1-AST+U+V2-AB+2C+DEF+G+H+I+JKL+M+1!-A-B-CD+1-A+B+1B2!+-A+-C-D-E+-F-MOPQ1-AB+1-AB+1B+1-AD+1-A+-D-F+-G-H-I-N-X-Y-Z-.B.H+.J+.K+.L1B+1-A+B+1-A-BEH1-G-H-J+-LM+OPQ1-J-KLNOP1-B+D+1D2B+C+E+G1B2-CD+=EE1D+2-AB+1-AB1D1D+1-BC+1B1-A+1C+
a2 0:eD5M6-GN 1:eD5M2-G4-GN
a2ad 0:eD5M6-GN 1:eD5M2-G4-GN
able 1:q-J.CbB
about @0 1:0!+1-A2B4BdB1-A+1-ABC3-G3-A4G1-BbO1-AB2B2-I-K.K2B1F1-AfC3C
above 1:1-BhOv-Q3G1PQ3-C2G
absent 1:13CD5-D-F
accepted 1:jK13C
access <accession 1:eD5-JM6-GN
accession >access 1:1d=R
according 1:2-A3-A1-A5-AB8-E-IM2-JM1D2K2.B1B5EG2D6D8D3B1G6C1B1B1D8B2C
account <accounts 1:6BbB9-W7D
accounts >account 1:oL
accusation >accused 1:mD2-GfF+
accusations >accused 1:13I5O
accused <accusation,accusations,accuser,accuses 1:oLyDaC2B
accuser >accused 1:1y-A
accuses >accused 1:o-ALkQeDaC
across 1:q-J.CbB
act <acts 1:aEg.A7-ADb-C1-A4-Z.J
activate <activated,activates,actively 1:sOhB
activated >activate 1:1d-.G.K
activates >activate 1:1d-P
actively >activate 1:5Be-FN
acts >act 1:q-Q
ad 0:eD5M6-GN 1:eD5M2-G4-GN
adapt 1:0H
add <adds 1:kBcE6B
added 1:1-DE1c.L3G
additional 1:p-A=I
address 1:13M
adds >add 1:9Dh.B
adhar 1:i-AlG
adjective 1:13L
admission 1:18-E
admit 1:vD
advanced <advancing 1:o-I+LbR9-M
advancing >advanced 1:6BbB9-I
adversary 1:19-A
advertisements 1:2Bq-AbJ
advice 1:5Be-DNkJ
ae @1t
affairs 1:q-E.Cf=A-AB6=A-AB3=A-ABa!+
after 1:0GbB4C3-A3O3-G2Z2-L7-O-QU3B1G5N6B8F3D1D1-C3D
again 1:tBiB2-K-Q.K+
against 1:lM3-C2=Q-S.AdC5-H5-C-U.JjC3C
agencies >agency 1:1-DEp-Li-AP8G1P1-JP
agency <agencies 1:4BaD6!+-AB+4K2.Bi-A+jD
agenda 1:jN16-CE
aggression 1:q.D2-BOP+g-C1B2B2-A-C-I-L-P=U-U.J.K+1B8EaC3C
aggressor 1:q=R-R.A
agree >agreed
agreed <agreement,agreements 1:0DEi-L+O8-J.CbB6B4B2-Kc-AD1-BD9C
agreement >agreed 1:0CDEFG+6B1B1!+-A+E+1!+-A+D+1-AE+2-AB+1!+-A+=BC1-ABC1!+-A+=BC+1B1-AB1-A-C-D-F-MO+Q1-AK2-AO1C+D3P1!Y2!+4D+F+G+1!+-A-BCD+1!+-A+D+EF1!+-A+RS+T+U+V3-AB+1C+D+GH+=II+5Q3B2!-H-W.I.J3-AF1-A+-H-JP1!+-A+-J-KLMN+OPQ2-AD1-A=BD1B+C+H3D1=BD4-A1-AD1-AC2-AB
agreement_between_the_governments_of_russia_and_qatar_on_military_technical_cooperation_2017 @1i
agreement_on_cooperation_in_the_fields_of_defence_between_kuwait_and_russia_1993 @y
agreement_on_military_technical_cooperation_between_kuwait_and_russia_2023 @z
agreements >agreed 1:0BEG+7-AB+3E3C+2C+2B1-KO+Q4!-ABa-AD=F3-LT4-A=HH+5OQ8-A=FF+1-A-CP+1Q1-B+-CD+1!+-A-BD+1!+-A-B-CD+1-A+C+7-AB1!+-A-B-CD
agrees >agreed
ahmad 1:1!vF1C2-CS3!+
ahmad_ibn_nasir_ibn_jasim_al_thani @1
ahmed 1:1!+-B-C-DhQcB9Jd-B-DE1M1-J-K1-B-CD2-B-CD7B
ahmed_al_thani @1
ahmed_bin_nasser_al_thani @1
ahmed_bin_nasser_bin_jassim_al_thani @1
aim <aimed,aims 1:8-CE1-A-C
aimed >aim 1:o-GL2.CwD
aims >aim 1:j-JM2O
air 1:hB1P6-H
airdefence 1:o-H
al 0:2!+ 1:0F+1!+-B-C-DE1!+1!+B+1!+B+1-AB+6!+3D4Q1-E-H-I-JKMN1-AB1-A+-JLM+NO+2B1K1-A-F-H-I-KL=NNO1Z.B2-A+N+2B+2F+1C+2-CS+3!+1G+J+1D+1B+1!+B+1!+1!-A+Q+3B+3B+1B1-B-DEH1MP1-J-K1-B-CD2-B-CD1CDF+G3-CE2-AD+1!+B5B1B
al_khaleej_al_an @2
al_khalij_al_an @2
al_monitor @3
al_munitur @3
al_mustakila @4
al_mustaqilla @4
al_mustaqilla_on_russia_and_iran @18
alahmad 1:wF1C2-CS3!+
alamniyya 1:18-A
alan 0:2! 1:0F2!+q-ANdB1B5B3B
alardiyya 1:s-A
alasad 1:b!
alasliha 1:s-A
alassad 1:b!fZwF5-AD
alawwaldisambir 1:13G
alif 1:2B
aljawf 1:4B14-A+Q
alkhaleej 1:0F2!+q-ANdB1B5B3B
alkhalij 0:2! 1:2!
all 1:0G1-B-DfB1B1-A-FOQ3-B7Q7T4H2B8-L-Q1B2G1PQ3-CD2G
allegation >alleged 1:13=F
alleged <allegation 1:13F
alliance <alliances 1:3B9B4-AB3M2-GM3K1=F-F-GN+1.B2-A+-FQbC1D1B+4!-A4-F+.KlB
alliances >alliance 1:g-Ac!-AOQdB8-F-G.K9G
allies >ally 1:bBa-F3K1-A=I-IN1-U.BwF5D7B
allows 1:13C
ally <allies 1:c-AB1C
almonitor <almonitors 1:0F3!+B2-AB+9D5-E-H-I-JKMN1-AB1-A+LMNO+2B1K1-A-F-H-I-KLNO1.B4B9J1D+bB7CDFG3-CE2D6B1B
almonitors >almonitor 1:3Bi-JM4=N
almost 1:1iM
almudadda 1:s-A
almunitur 1:3!+BiO
almustakila 1:4!
almustaqilla 1:0F+4!+BzG5!-A+Q
alone 1:0GdC5Na-LjBbBcB
alongside 1:13C+f-K=P
alrakha 1:s-ANe!+
already 1:1h-F2-BD
alsabah 1:wF1C2S3!+
also 1:7BbOP1N4B2-ENO1-MY2O3D2D2Te.H4P2-BD2D6D
although 1:iQ7N1-I2Q
ambassador <ambassadors 1:0F1=A-AE4=A-AB+dQ3M1D8B+9JK7-AB+6-BEFG+H1-A+-D-HMNPQ+1LP1-AD+1D1-A-BD+1C3E3B
ambassadors >ambassador 1:1aB7-A+-H2D
ambiguous 1:eD7-G4-GN
america @1y <american 1:1y!+
american >america 1:0F3BeB1P1N2MN+4-FN+3OdB8-Q.K9GcB+
americans >america
amid 1:pN
amiri 1:iOe-A1!2-A
amniyya 1:18-A
among 1:0FbB4C3-D-E-JO1-J5M1-KN1-A2-C4F3-OT9P5-C-V.J.M3-DH9EaC
amounted >amounts 1:mD10E
amounts <amounted 1:s-DO+bC2-AB8-A-Y-Z.J+
an 0:2! 1:0CD+F+G+1-A+1!+-A1-AB1-A3-AB+1-A1-AD1-A1-A1-A1-A+=B1-A+1-A=B1B1-A1-A+-C-LO1-A-DKM+1-AB1-A+-FL+MO1CD+2K2-D=R-R-WY+.A.B.C2-A+NQ1-AB4D2R+2B2C+DF+H+=IIJ+LM1-AD+1B+1-AB+2-A+-D-E2-AB1-AB+2-F-Z+.I.J+1-AB+2E1-A+-H-JMN1-AL2-AD+1=B-B1-AB+C+3-ADE1-AD1D1-A1-AB1D1-A+D+3-AB+
and 1:0-AB+C+D+E+F+G+H+1-C-D+E+1-AB+1-A+B+1-AB+1B+1B1-A+B+1-C-DE+1-CD+1-AE+1B+1B+1-A+C+1-AC+D+1-AC+1B+1B+1-A+-D+-E-F+-G+-K-L-M+NO+P+Q+1-A+-FK+=LLM+N+O1-AB1-A+-B-C-D-E-GL+M+N+O+1-A+B+C+D+1B+1-A+-D-E-G-IJK+=LL+M+1-A+-D-E-KL+M+N+O+P1-A+-E-F+-G+-H+-I-J+-K+-M-P-T-U+-W=XY+Z.A+.B+.C+.D2-A+-B-G-JNO+P+Q1B1B+1D+1-A-B-CDE+F+G1-BCD1!-ADEF1!-A+=D-D-E=G-G+-I+=M-M+-O+-QR+ST+=UU+1B+1B+1B+1-A+BC+D=EE+F+G+H+I+=JJ+L+M+1D+1=A-A+B+1-AB+1B+1!+-A+-B-D-F-H-J-K-MN+O+P+Q+1-AB+1B+1-AB+1D+1-A-D-E-F-G-H+-J-K-L+-M-N-O-Q+-W-Y=.A-.A=.B-.B+=.C-.C-.F.H+.I+.J+.K+.L+1B+1!+B+1-A+E+=FF+=GG+H+1-A+-C+-D-F-G-H-I-JN+OP+Q+1!-A+=D-D-E+-G-J-KL+M+N+=OOP+Q1-A-B+=CD+1-AD+1D1-A+B+C+D+EF+G+H1B1B1-A+-BD+1!-A-B+-CD+1-A+D+1-AB+1-AB+1-AD1-B-CD+1-A-BC+2B+1-A+-BC+
andrei 1:3B2!+e-D-E-F-IM2M9B9J1-A-CDbB7C3E
andrei_baklanov @5
andrey 1:5!
andrey_baklanov @5
andrih 1:5!
andrih_baklanuf @5
anew 1:15B
angle 1:18P
anha @k 0:kB 1:k!B
announce >announced
announced <announcement,announcing 1:1d-C9C9-BD4C
announcement >announced 1:iO3-D18-AB1D1-A=BD+
announcing >announced 1:tB
another 1:eC2B2Q3O1D2M4-A1B3G7CKLfN4C1B3D1D5-BC3C
answer <answered,answers 1:13F5-HnD
answered >answer 1:1bBiB
answers >answer 1:18O
anti 1:eDb-GN
antiaccess 1:eDb-GN
any 1:0E6B8D4-A1K2-A-F7-AO4-CE3-G-LSU4M2B2B1-A-C4D1-D-O-.F.J.K2B1F1-A5CcB
anyone <anyones 1:0CGjMxG6C
anyones >anyone 1:0G
anything 1:19BhD
apart 1:q-MdC5Q9-A-E
appeared >appears 1:l-A2B
appears <appeared 1:13McBiB
approval <approved,approving 1:i-Ce-AF1D2-A=C=SS4G+I+
approve >approval
approved >approval 1:i-A4Ca-A1-A2-AS4I
approving >approval 1:iOeF1!+C5-AB
approximate <approximately,approximation 1:13G+
approximately >approximate 1:q.D
approximation >approximate 1:13C
arab <arabic 1:h!8N12!2!
arabia 1:0E5=A-ABcB1-ANO1N2MiF4=A-ABf-ABC3!+-B+-CD+E+1-A+-BD+9C+
arabian >arab
arabic >arab 1:0B+F1Ek-G1-AB4-MbB+2G5-A-L2-A1B6-A
arabs >arab
ardiyya 1:s-A
are 1:0BCF+GH1E+4B1B4E+3-AC1-AC3B1-A+-D-H-K-MOP+1N2-A-D-E-FLNO1D+2-GJLM1-JN1-L-U.A.B+.C2-A+NOP1B1B1-C1EF1C1-A1-K-QSU+2-AB2-ABCEF+G+H+JL+M2B+1B2-K-LPQ+1B1B3-F-I.J.K+2B1-A+G1-A+-C+-INP+1MNP1-AD+2-CD1-A+BCD+G3D5D+1D1C2B
areas 1:oL7-CDd-LQeD
aristov 1:2Be-ABc-GOQ+d!+4B4-F-G-H-O-Q-R-Z-.B-.F.J+.K9GcB
aristovs 1:sQ+
aristuf 1:15!
arm >arms
armament >arms
armaments >arms
armed >arms 1:r!+-A
armed_forces_general_staff_of_iran @r
armies >army 1:w-CE
arming >arms 1:z-MT
arms <armed,arming 1:8E+9B+1-B-MOP+8=U-U.B2-EO+7-A=D-D=MRT4D2B3-FO+4-CD+1-L+-M-N=.A-.A=.B-.B=.C-.C-.E.K+1-AB+3-E-K1-A=D-D-E-HN+1=C-C3C4D3-AB2!-A-B-CD+3B+
army <armies 1:1bB1D1-J.L3-DH1-AP1-KP
arrangement 1:j=H=Il=C
article <articles 1:0CF+G1-AE+1-AB1-AB+1-A+B+1B1B1-AB1-A-DE+1D1-DE+1-AB+1-AB1-A-B+C+1C1-A-B+C1B+1-A1-A+-B-F+-JNO+P+Q+1-B-GKMNO1-AB+1-A+-HL+O+1CD+1B1-E-GJKLM+1-GLMN+OP1-A-G-L-M-P-Q-R-S-UYZ.A+.B+.C+.D1B+1-A+NO+P+Q1-AB+2D1-B-CDE+F+G+1-BCD+E+1DEF1-K-M-N-O-PR+S+T+UV+1-AB+1B1B+1C+DFG+I+J+KM+1D1B1-AB+1B1-A+-D-INOPQ+1B1-AB+1B1-AD+1-W-X.H+.I.J+.L.M1B1B1FG+1-A+MNOP+Q1LMN+OPQ+1D1-A-B-CD+1D1C+D+E+FG+1B+1B+1D+E+1D+1-BD1-AB+1-AB+1-A-B-CD+1-CD+1-BC+1B1B+1C+
articles >article 1:0EF+G+He-AB3B+2-GN2-HO1B+4-L2-A+1B3DF3S4BG+K+M+5-A-D-I1-A7E6=GH4D1-A5-A2-AB+1-A
as 1:0BGH+1E1B+3B7-AB1C+3B1B+1-A+-GOP+Q+1-F-G-JM+N+O1B1-A-G-H+-INO2B+1-IK1N+O1-J-L.A.B2-A+-B-FO+P+Q1-A2D1E2-AE1RS1B1-A1B1C+DE+F+G+HIJKL+M+2B+1B2-A-DP1B1B1B+1-CD+1-F-G-H-K-Q.I+.K+.L.M1B+1B1G1-A+-BNPQ1-K1D2-C1DGH5D2B+1-CD1D1C1-AB1-A+B+1-A
asad 1:b!
ascribed <ascribes 1:sNaB4B
ascribes >ascribed 1:sQ1B3F9B8.I+
asia 1:s-A+Q+dB6B2-H-K-Q.K
asian >asia
askari 1:iQ+lL+
asks 1:0=D
asliha 1:s-A
assad @b 1:b!+dM2ZiNOeF5-A-B-CD
assemblies 1:z-GT
assessed <assessment 1:13C+
assessment >assessed 1:3Bi-E4=N
assistance 1:mD+6-B+Ol-A-C=U-U-W=.J.J+9EdC
at 1:0F+i-AOP6-GL2-K.C1B1-A-INOQ4E1E2U1-AB1B2IM1D2-AB2-A2B1B1D1-E-J+-Q.K+.L3-DH1NP1-KLP4D4D4D1D1-AC+2B1-BC
atlantic 1:iPr!+dG
atlantic_alliance @19
atop 0:13C 1:13C
attack <attacks 1:lM4-FNgB+8-Z+.J+lB
attacks >attack 1:o-DL2-R.AwDaC
attractive 1:jN
attributed <attribution 1:i-AlCe-A+
attribution >attributed 1:0H
august 1:l-ALv-D1-AO
author <authors 1:3Bi-A+L+n-AN9-AM
authors >author 1:18N9M
automatic <automatically 1:13If-A
automatically >automatic 1:0F4BvU9Q9-J1O
available 1:0H18-C
avoid 1:5Be-FN
awaited >awaits 1:1y-A
awaits <awaited 1:xD
away 1:eCD
awkward 1:1h-A-B
awwal 1:13G
az @6
azerbaijan @6 1:6!+B+k-I+-X.C
azerbaijani >azerbaijan
azeri >azerbaijan
background 1:cB1CvOj-AD7B
backs 1:oM
bahrain @7 1:0E7!+B+1!+-A+-B-DE+1!+-A-BD1!+-A+-BE7B1-MNOQ14C+
bahrain_agreement_2014 @8
bahrain_agreement_2015 @9
bahrain_russia_2014 @8
bahrain_russia_2015 @9
bahrain_russia_agreement_2014_within_the_bahrain_defence_force_modernisation_programme @8
bahrain_russia_agreement_on_developing_military_cooperation_2015 @9
bahrain_russia_committee @a
bahrain_russia_joint_committee @a
bahraini >bahrain
bahrainrussia 1:8!1!1!+
baklanov 1:3B2!+Be-D-E-F-IMNO2-AMO9B9J1-A-CDbB7C3E
baklanovs 1:3B11-A
baklanuf 1:5!
balance 1:s-AdB8-P-Q.K
ballistic 1:o-CLyDaC2B
bans 1:q.B
based <bases 1:2B2B
bases >based 1:15B8-H.KlB
bashar 1:b!fZwF5-AD
bashar_al_assad @b
bashshar 1:b!
bashshar_al_asad @b
basis 1:iOg-AE1S
be 1:0EG3-A2B8-AC1D1-A2B1-KOQ1-DN2-A+-CO1B2-I2-M=Q-Q.A+.D2-A-JO+Q4G3V4CDIK2B+3-AO1B2B+1D+1-J-K-O-Q+-.D-.E-.G.K+1B3-A-HNOQ1-HO1D1D+2-AB+4D2B3-C3B+`)
