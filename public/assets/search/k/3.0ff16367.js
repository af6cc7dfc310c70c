mithaqSearch("k/3",`lists >list 1:q-Md=HHfN
literally 1:18-B
little 1:lMN
localisation >localise
localise 1:1mC7-AB2!-A-CD
localised >localise
localization >localise
localize >localise
long 1:0HnB2O7-CE2F1TjO
longer 1:i-AnB8-HlB+
look <looked,looking,looks 1:iP1Nu-Q
looked >look 1:1d.K
looking >look 1:eC
looks >look 1:s-A
low 1:s-L
lowpriced 1:s-L
loyal 1:1mF
madda 1:2B
made 1:1Ec-B2-B3O+4CD2-EL2-F-G.C9-KU4H5-AP5-D4-KP5D9-B-CD1C3C
magazine <magazines 1:0F1EtBg-AB+7-A+N+2D2D
magazines >magazine 1:1aB7-AN
main 1:bB8N13F+5D+
majd 1:i-ANi!+
majd_isa @10
majd_issa @10
make <makes,making 1:9DcM4NP1-CZ2O9B4B3-C3-AB+2-F-I-K-N-.G.K+1B
makes >make 1:l-GN7O4G7F+a-O-.F.K1B3QiC
making >make 1:i-G+a-F7-Kw-C
man 1:11B
manner 1:18P
manoeuvres 1:1h-G
manufacture >products 1:z-A=KRTe=.E5N4C7-AB2!-A=CD
manufactured >products
manufacturing >products
many 1:dCcN1-E.Cn-Q3-D3D1D2F5D3D5C
map 1:s!OQdB8-F.K
march 1:i-A+NeF1-AC2-CS3B1G+
maris 1:i-A
maritime 1:p-KN
mark <marked,marks 1:13FG
marked >mark 1:13E+F+G
marks >mark 1:2Bg-JQa-AbLe-AN
masoud 1:qY5D6!7OoC3C
masoud_pezeshkian @11
masud 1:11!+
masud_bizishkiyan @11
material 1:z-G
matter <matters 1:s-AQdB3-E9-D+P2-BD
matters >matter 1:jN6N+rG1P5G4-C4-C
may 1:0H2BgQ3-A3-I1-E-F-K3-A-E7V4CDK2B6B1D1-K-M-R-.A-.E.K+1B+3Q1-H2D+
mean <means 1:gBa-MZ.C2-AbI2B3-B5-F
means >mean 1:2Bg-Ff=D6DG5-A-L5-.A.K
meant 1:9D4C2C3-A1N+6LN+1-G1B1-AQg-A-L4D5-A-C4D1G1B2D1D5D
media 1:0F2-A1-AB1-Af-CL1-A1-AM1D2-IL1M5-Ae-M2-AeB9-AB
meetings 1:iO12D
member <members 1:hB
members >member 1:aE6B
memorandum <memorandums 1:3BbD5L2-A+-D-E-GMN+O+2-AB+1-AJ=KK1!+-A+-C-D-F-G-JLMN+O+1.B1-ABcGjD1-ABaB1B
memorandums >memorandum 1:l-AN
men 1:1E
mending 1:iP6M
mention <mentioned,mentions 1:d=B1-A1=B1B5-B5=U2-H4D2F8B2-F+OaN3=Be-A
mentioned >mention 1:0G6B+2E2-B3-A2-A2-AB1-F-LO1L3C2-IL2-U.B5-C1G3-AS4C+D1D1B9B2H1-J1MO1-CD3-AC3D1-A+4D2C2-A1C
mentions >mention 1:0E2B5-AB+3-DE+5C1B1B+1OQ3N4P1.D2-AO4FG2E1-O5D8D1.M3F3D1-C2C3-A1D2-A1-A2D2B
meshal 1:wF1C2-CS3!+
meshal_al_ahmad_al_sabah @12
meshal_al_sabah @12
met 1:aEgZ
method @13 1:0G13!+
middle 1:5B+e-A-D+-E-IM+N5M2-H-W.CdJ1!+-BDb-AB7G
middle_east_osce_1990s @14
middle_eastern_osce_idea @14
might 1:3BiM2B1K1N+O1.B2ObCvB+
mikhail 1:2BeBcOd!+4B4-F-G-H-O-Q-R-Z-.B-.F.J9GcB
mikhail_aristov @15
mikhail_aristuf @15
militarily 1:1d-L
military 1:0BEF1=A-A-B-DE+2B4-AB+1-CE1!-A-CD1!-A-B=D-DE1B1B1-AC1B1-AC1-AB1B+1!-A-CNQ+1M+N1B1!+-AN+1!-ABD1-AB1J1!+-A-HLN1-A-M-S=V-V.A+.B1-AB+1!-B-F-M2B2-CD+E1!-A2!+-D+-E-F-G-H-L-N-PRT+4L1D1B+6B+1D1-F+-G+-H-J-K+=O=P-U-W-.A-.B+=.D.J+.K+.L1=A-AB+2-AG1!-A+-B-LOP+1!+-D-E-F-GLN1-B-CD1=C-CD2-ABF+G+1-AB+1B1E2D+2-AB1!-A-B-CD1-B-CD+3B
militarytechnical 1:1-B6-AB3!-A-B=D-DE8-CQ8=V-V.B4B2D1-A2!+-H-LRT4Ld-A1P1!+L2=C-CD
mind 1:1lD
ministry 1:j-A-B+LO2M2B2-A-BM2BvCD1!+B+1!+-AB+
ministry_of_defence_of_russia @1n
ministry_of_foreign_affairs_of_russia @1o
mishal 1:12!+
mishal_al_ahmad_al_sabah @12
miss <missing 1:0C
missile <missiles 1:sQ
missiles >missile 1:hB1P4D2-A-C-D-FL+4-L3-A-BD8F5-K5-L-N-.C.K+1B8D+aC+2B+
missing >miss 1:s-H
mistake <mistakes 1:i-A
mistakes >mistake 1:13L
mithaq 1:0B
mix <mixed,mixes 1:13G
mixed >mix 1:13M
mixes >mix 1:i-A+
model 1:14-A-CDb-AB
modern 1:gBvB2-D-K=.D.J.K
modernisation >modernise 1:8!=DEa-D-MeF3-A=F-F-O+=P-PRT+jN
modernise <modernisation 1:7B1-A-DE
mohammed 1:s-ANe!+1!+i-BD1D9C
mohammed_al_rakha @16
mohammed_bin_salman @17
mohammed_bin_salman_al_saud @17
monday 1:l-A-BLO+4MeG
monitor 1:0F3!+B+2-AB+9D5-E-H-I-JKMN1-AB1-A+-JLM+NO+2B1K1-A-F-H-I-KL=NNO1.B4B9J1D+bB7CDFG3-CE2D6B1B
month <months 1:7B2D2B7-A8Z+7C1E1S4G+5N+jD4D4-BC
months >month 1:i-Ia-A7SU4GfMO
more 1:5B4D5BC4P1-FN+5-I1-G1-G-U.C2-C4F3UV4LM5-M5-V.J.M4N1-E
moscow <moscows 1:b-AB1-AB1C1C1C2B1OP+1-C-GLMN+2MNO1D2-E+-GL+1N1-E-I-J2O3D1-C=EE+F3-A-BS4F1-A-B4-A-E-H-IOQ4-A-CD+1-T.K.L2B7C+D+EFG2B3-CD2B2-A-BD1C+1-AB2C
moscows >moscow 1:c-A7N+2MO4N6DdOlB
most <mostly 1:3-AiN3L4-AO3-CDd-A+-LPQ8F4D2D
mostly >most 1:q-F.C
motive <motives 1:i-B
motives >motive 1:hB1P
mou 1:p!
move 1:sOdB8-Q.KlB
mudadda 1:s-A
muddled 1:j-GN2-I
muhammad 1:16!1!
muhammad_al_rakha @16
muhammad_ibn_salman_al_suud @17
multipolar 1:q-J.CbB
munitur 1:3!+BiO
must 1:s-AQrD
mustakila 1:4!
mustaqilla 1:0F+4!+BzG5!-A+Q
mustaqilla_iran_2025 @18
mutual 1:l-F1CD+2K1N1-A=T-T.B2-B-DO+6F1V4CD2-AB3!-DO5-A+-C=U-U=X-X=Y-Y=Z-Z=.J+.J+5Q4DE+dC
mutualdefence 1:l-F1CD2K1N1-A=T-T.B2-DO+bD2-AB3!-DO5-A=X-X=Y-Y=Z-Z.J+9DE+
name <named,names,naming 1:0H1E1B+1B1-AB6-D4D3B1-A-FOQ1KO1B1LO4-GLMP2B1-A+NQ1B+3G3-OT1-AB+1B2F+HJL+1D2-AB2-AN2B1B2.H4-AMO6B3D1D3-A4B
named >name 1:0BE2B6-Dc-A1-A7-AO1-AaC+jH
names >name 1:0G1E1BcC1C1B1B1-A+OQ8-P.A2O7S3B1-ACG+H=LL5-AQ5-R-.G3F1-AP3-A-BD2C7B1-B
naming >name 1:pN3OqL1-B3C
nasir 1:1!
nasser 1:1!+-B-C-DhQcB9Jd-B-DE1M1-J-K1-B-CD2-B-CD7B
national >nations 1:q-X
nations <national 1:j-A+-C+LO2MO4MzB9!+B
nato @19 1:sOdB4!+B+2B2-O+-P+-.F.K+
naval >navy 1:hB1P8=N.Ai-B
navy <naval 1:lM2=A-AB2-CM2B
nearly 1:sP
need <needed,needs 1:z-IT
needed >need 1:i-H4=D
needs >need 1:1c-CD1.K5N
negotiate >negotiating
negotiated >negotiating
negotiating <negotiation 1:q-K
negotiation >negotiating 1:11B
negotiations >negotiating
neither 1:3B4B3E2B4B2-A-FQ1O2-A3KN2-Q-RY.B2-A2B1D+1-AG1E2R4F+G3B2-E+2B2-AD+1-T.L.M3F1-J1P2-BD2BE3D1D4-A-B2C1B1B
never 1:13M+
nevertheless 1:18P
new 0:0F1EtB9J7!+7-A+N2D2D 1:0F1Ep-D-I.C4B2E2D3B2J7!+7-A+N2D2D
new_defence_order @1a
new_defence_order_strategy @1a
news 1:2-AB1-A1-A1-Af!+-AB8-A-MO1B1-A9J5-A-MP2-A3.I
newspaper 1:0F1-AE2B1B1BeN2O9!-AB9J5-A+Q2B7N2D2D
next 1:tBo-AO
nikolai 1:2BqObL6B2!+1D1-I-J-K-P-.D-.G.IjC
nikolai_kushirenko @1b
nikulay 1:1b!
nikulay_kushirinku @1b
no 1:0BFG1-CE+1B4B2-DE+1D+3B1C1C+1C2-AB1-A-LOQ1LM+2-A1CD+2-IKL1-A-IN+OP+1-A-K=R-T-U.B.D+2-AO3-A1F+G+4B3D+FGI+1D+1B3-A+-F-HNO+Q1-AB+4-H-.C3G+1-A+-DOP1-EO1D2-AD1CDH+3-A1-AD3B2D+1-AC2-AB+1C
nobody 1:0FiPaPg-I9-APQ+fC
non 1:q.Di-C
nonaggression 1:q.Di-C
none 1:0EG+2B6-A6B1C2B+4O5.B2-A-H6E5Ma-R4P2-B
nor 1:0G+3B+2B+1B3D1E2B4B+2-A-F+1O2-A3N2Y.B+1B1-A3D+1-AG1E+1F1RS4F+J3B2-E+2B2-AD1-T.L4-J3-B2E3D1D+4-A-BD2C1B+1B
north 1:0E2-AbC2C1-AB4B2-ACD1B2-E1-A-T.B2-A+O+Q+1=A-AB2D8CF2-AB+1-A2O+1!+-AB+2-A+B+1!+-B-CD+1!+-A+-B-C-E+-F-H-I+-J+-K+-L+-M-N+-O-P-Q-S+-T-.C+-.D-.F.H.I.K+=.L.L1-AB+8-AB=EEGa-AC2B1-AC
north_atlantic_treaty_organisation @19
north_atlantic_treaty_organization @19
north_korea @1c
north_korea_russia_2024 @1d
north_korea_treaty_2024 @1d
northeast 1:kB8-AQ
northern 1:pO
not 1:0-AE+F=GG+H1E+1B1B1-AB+1B+1B+1B+1E+2-A+-B-DE+1B1B+1-A+-BC+1D+1-A+-BC+1B2-A+-B-E+-F-G+-H-J-K+-MOQ+1-A-BK+LM=OO+1B+1-A+-D+-E+-F-G-H-KLMO+1C+1-AB+1-E-GKL=NN1-A-B-G-JL+M+NO=PP1-C=Q-U-W-XZ+.A+=.B.C+=.D.D+1B+1-A+-B+-C-D-H+-I-J+-MO+PQ+1B+1B1-B-CD1-BDE+F=GG+1D+=E1=FF+1-A+-K-OST+U+=VV+1B+1B+1B+1C+=DD+F+G+H+I+J+=KKL+M1D+1B+1B+1B1-A+-C-D-F-G-H-J-K+-L+-MQ1B1B+1-AB+2-A-D-I-K-Q+-U-V-.D-.G.H.I+.J+.K+.L=.M1B1B1GH1-A+-E+-F-G-H-K-LN+PQ1-H-J-KLMNO+=QQ+1-B-CD+1-CD+1D1-AC+D+G=H1B1B+1E1D1-BD1B1B1D+1-A-CD3B1C+
nothing 1:0CGbB4C5B2B2-F-G5B3G3V1-A2B1C3-A1B6-L.K1-AB1B2-A1Q4B1B1B4B
notice 1:i-I8.D7-B2U+i-J1O+
notification <notifications 1:i-Hh-QU+
notifications >notification 1:i-HfD
noun <nouns 1:18-K
nouns >noun 1:zT
now 0:2! 1:2!BgPlIcB2-D
nuclear 1:q-I-X19C
number <numbers 1:oN9E6MhD1-AD
numbers >number 1:1mH
obligation <obligations 1:jM
obligations >obligation 1:l-F3K1-A=I-INeC
observers 1:1d-D-E-M-Y-.A.J.K
obstacle 1:sOl-.C
occasion 1:1d.JiD4C
occur <occurs 1:iQlH
occurs >occur 1:cB2B4-AbB2DeBcD6D
ocean 1:nB2-E+O1-J.CbB
october 1:jN2MOiFdF2-BM7-A-CE1D+9C
of 1:0CE+F+G+H1=A+-A+-BE+1B+1-A+B+1-AB+1B+1!-AB+1!-A+B+1-A+E+1-A+D+1E+1=A-AB+1!B+1-A=BC1!B+CD+1-A=BC1B+1!-AB+1-A+-B+-C-D-F+-H-I+-K-M+NO+P+Q+1-A+-D+-F+-I+-JKLM+=NN+O1-AB+1-A+-B+-C-D+-E-F-G-ILM+N+O+1B+C+D+1=A-AB+1!-A+-B-C-D=E-E-F-GJ+K+L+M+N+1!+-A+-B+-C-D+-E+=I-I=J-J-KL+M+N+O+1-A+-D-F-H-I-J=M-M+=O-O-P-R-T=U-WY+Z+.A+.B=.C.C+.D+1!+-A+B+1!-A+-B-D+-E+-G-I+-KN+O+P+Q+1=A-AB+1B+1D+1!-A=BD+E+F+G+1!-A+-BC+D+E+1!-A+-CDE+1=D-D-E-F-H=I-I+-L=M-M-N-O-PRS+T+V+1-A+B+1=A-AB+1=A-A+B1-A+BC+D+EF+G+=HH+=II+J+KLM+1!-A+-B-CD+1B+1-A+B+1=A-AB1-A+-B-C+-F-H-K-M+NO+PQ+1-A+B+1-AB+1B+1!-CD1-A-C-E-F+-G-J-L-M+-Q=U-U+-W+=.A-.A+=.B-.B=.C-.E.H+.I+.J+.K+.M1B+1-AB1!-A-B-C-DE+F+G+H+1-A+-B+-D+-E-H-I+-J+-K-L+N+O+P+Q1!-A=D-D-E=G-G-H=I-I-J=K-KLN+OP+Q+1-A-B+=C-CD+1-AD+1-A=B-B=C-CD+1-AB+C+D+E+F+G+H+1!+-A+B1!+B+1!-CD+E+1-CD+1-A+D+1=A-A+B1-A+B+1-CD+1-CD+1-BC+1B+1!-A+B+1=A-A+-B+C+
off 1:pN
offer <offered,offers 1:0D13H+jC9!-A+D
offered >offer 1:0E
offers >offer 1:1u-C1D
office <officers 1:oJ
officers >office 1:q-A-M-O.Aq-D
official 1:0FG7B1E1D3B7O7Y6G3R8B5Dd-BD4B5B
old 1:s-A
oleg 1:2BqOkD1-L-N-.C-.E.K1!+iC
oleg_kostyuchenko @1e
oman 1:0EGhB1Q
omani >oman
on 1:0-ABDF+G+H1-C1-A1-AB+1-AB2B+3!D1-A2B1C1-A2-AB2-A+-CN+OP+1=LL+N+1-A1-A+-B-E+-FLM+O+1D+2-D-FJLM1-I-KM+N+P1-E-H+-I=S=W-WZ+.C+2!-A+-JNOPQ1-A1-AB+1D1DF+G+1-ACE1!DF1!RS+V2B1B+1G+IJM+1-A-CD1B+1-A1B1!-G-HN+Q+1B1B1=A-AB1-CD+1-E-G-I-P-W-Z+.J+.K1=A-AB+2EF+1-A+-KMP1!=HLM+1D2!-A-B-CD1D+FG+2B+1-CD+E+1D+5D1C+1B+2-AC+
once 1:0B1Ey-Qi-A
one <ones 1:0D7B5-AB1-AC+1B1-A3-HPQ1MN2N1CD3N+1-R1-A1-A+-F-KQ+4EG1-AD1F1U2B+2C+GHIK+L+M+2B+3-CO2B3-C-F-U-W-Z.J+1B2E+1-KNQ1Q2D1D1BCG1-A2D1D3B1D1-AD1-BC3-BC
ones >one 1:0Dl-FiG
only 1:0G+6B3-A7B1B1-AQ4C3M1-PZ.D2-A-J1-AB4CE1-A-CE1RS4CDEG1-A-B4-MN1B4-I.I.K2B2-E+P2-BD3H5D
open <opened,opens 1:q-I2O4-CE3T9O5-M-.A.K
opened >open 1:i-A
opens >open 1:4Be-AqPhD
operation <operational 1:5Bd-D1Mg=E-E=N=OT5Db!3=E
operational >operation 1:lM4N
opinion <opinions 1:0Ge-AC+2B2-A+P1N5M+2-J.C2-A-GOQ9B2JjGaC
opinions >opinion 1:iPa-A8B5B8.K
or 1:0BDEF4B+3B1E+1D+1-DE3C1B+1C3-A-E-FO1-BO2L1D2-FLN1=JP1=M=S=WZ.D2-A+P+4G+2EF1=E=J=N=O-OUV+1B+2B1C+EGH5-A+N+O5-I-L-P-.C=.F=.G=.J.K+.M+4-GM1=E=F=KNO2-AD+1-AD1D2B1D4B1D1D+1C2-AB
order 0:0F1EtB9J7!+7-A+N2D2D 1:0F1EtB9J7!+7-A+N2D2D
organisation >organs 1:g!B+1-A2-EkJ1-A-CD+5!4-G2!-A+Bi-A
organisation_for_security_and_cooperation_in_europe @1f
organisations >organs
organization >organs 1:5Bb!3M9OcD5!4.J2!i!
organization_for_security_and_co_operation_in_europe @1f
organizations >organs
organs <organisation,organization 1:1xB
origin <original 1:i-FQ
original >origin 1:uB9L7B7-A
osce @1f 1:5Be-E-IMl!+-A-B-CDb!B
other <others 1:0C1E+1B3B9-A4-HOQ1=J-JN3D2-GL+1=K-KN+1-A=P=Q-Q.A2-A-C4DFG1=B2-D-G=L-L-QST+U4FJ+2B+3-C-H5-C-R+=V-V-Z.J+.K+.L.M4N5DG1BcC
others >other 1:4Be-A1-GN7-G.C+2-EO2-A5-QU1B3Ga-E-M-.A4P2!-A-BD6DaC
otherwise 1:1d-L-.C.K
ought 1:5Be-FN
out 1:k-AB1-A-F-KL7-J+5E6HL1D5B2B2-K-.D.KcE
outlet <outlets 1:2Bg-Aa-A
outlets >outlet 1:5-A
outright 1:lO
outside 1:gB3-JM2-H7OdB8-G
over 1:0G2BfBjBbB1D1-J.L
overcome 1:q-G.C19C
overthrow 1:1r=B
own <owned,owns 1:0FGbB7-C-J1L2-HO1D+1B1-EL+1M1=QZ.C2-A+1B8B+2CGH5-A+-D-INP1-AB4-W.J+.K9DE5D5C+
owned >own 1:i-FeF3T
owns >own 1:iOh-O
pacific 1:e-ADbN
page <pages 1:0FG2B+2Bo-A9B2BIM+5-A+
pages >page 1:0B13G+
paragraph <paragraphs 1:7B7C4-A+-D-EO3-A+3M4-A+5E2S4M+5-A+8E1-A+8D1D3B
paragraphs >paragraph 1:0Gi-A+OP3-A3M4-A+g-A9-A
part <parts 1:5B9D4-MOPQ1N2-A4O3-AO1Bi-AB+1D1-I=.F=.G-.G.H.K.L2B1H1-A-GP5G3-CE
participation 1:s-I+l-J3=D-D
particular 1:s-A4Gh-N-Q1BcD8B
parties >party 1:dC5-A-E-HOeF3-L-M-N-O-PST+4C2B8-C-U-.B.J.K4-I8D1D
partners 1:1mB
partnership 1:e-AB1!+-AC9-AJ1-KN1!+Y+.CbB7!OQ4-A1!-C.H9B
parts >part 1:z=G-GTjN
party <parties 1:0Ee-A3-AB1-HQ6-AJK1-IN1.A6-AD1D2-QS+U+V4I6B3-AD4-A1-L1-INO4-AB+a-AC2-AB1C
passages 1:zT
passed <passes,passing 1:j-A-CL+2MO4M3-JbFlB9-AB+
passes >passed 1:0GlM
passing >passed 1:j=L2O11-A
past 1:jN5-HLsF4-A-BD
peace 1:q-K.CbBvC
people 1:e!pL9!
people_s_republic_of_china @e
peoples 1:e!y!
perceived 1:lN
perhaps 1:l-A4N3-L-MPQg-L4D1-N.K+1B+3-A-C4D
period <periods 1:1h-J1O
periods >period 1:zU
persian 1:i-A6M
person 1:rBcCjH1B
personnel 1:1-Bp=O9=Ij=G3!-A-B=C-CD
petersburg 1:lMO2B2-B-C+M2Bp-C+H1Pb-AB
pezeshkian @11 1:o-BJ2-B-C+-D-J-KYZ.C5D6!+2J5OQoC3C
pezeshkians 1:q-C
phrase 1:q-L
pipeline 1:6-ABk-I-X.CiQrC
place <places 1:2B2BhN2B2-E3-AQ3D8G3B7.IfB
places >place 1:8-A-DEh-INgB3-L
plain 1:s-AbL
plan <planned,plans 1:j-E-IN2-D-KOi=Fe-G8E3-AB
planned >plan 1:jNkF+d-B-D2-KP7-A-C=E1D9C
plans >plan 1:13Id=H1P
player 1:jN
pledge 1:q.Di-C
plural 1:dC5Q
point <pointed,points 1:l-C2B2-DOeM
pointed >point 1:13HL
points >point 1:0GjM9-FQ6E8BnB
policies >policy 1:j-JM2-H
policy <policies 1:0Ge-ArB8-G
political 1:lM4N
ports 1:q=N.A+i-B+
position 1:6B13B
possibility >possible 1:s-E-MP16B
possible <possibility,possibly 1:6-ABf-C1D2L1-FN1-I.C2Og-M+1-A4-N
possibly >possible 1:nB2-DO
post 1:1h-A+-B
power <powers 1:15B8-Q.Kl-A
powers >power 1:j-JM2-H`)
