mithaqSearch("k/2",`firmer 1:1h-H
firmly 1:m-AB
first 1:1E6B3E6B3M1B1-AMO2B+2-DO1-C+Z+2O2B1D1F5B+2HIK1-BD1B3-G+2B3-G.J3G1P1Q4C7B
fits 1:13H
five 1:0E+FGhB+5BdU+4BIf-AO4Hc-AB
fladimir 1:1z!
fladimir_butin @1z
flatly 1:sQ
fled 1:b-AB1bF5-CD
flight 1:1r=C
follow <followed,following,follows 1:0G3BfO3M3K1-FN+1.BiOqB
followed >follow 1:l-JlBpD
following >follow 1:jN
follows >follow 1:13HIJ
foot 1:13I5-A
for 1:0-A=CC+FG+1E+4-AB1-AB1-AB1E2!-A-B-DE4C+2-AB1!1-A+-CP+=Q1!+-A-B-C-E-H-IKMN2-A+=OO+1C2-C-DL1MO+1-A-F+-G+-QYZ.C+1B+1-A+-FO=QQ3D+1G1D2-MST+U+1B1-A2BDFGHI+1-AD+1B+3!-A-CNO=QQ+1B2B+1D+1-A-C-F-G-I+-K-O-.B+-.F.H.J.K+1B1!+-A1H1-ANO=Q1-AO1-AD+3D+GH+1B+1-A1-A-C=E1-CD2-AB4C+1-A1B1C+
force <forces 1:0D3B4B1!-A-DE1D9-M3-E1C2N1P1.D2-A4-AG1D1F1-A-QU+V4I+a-A.M3F2-A=C=MMO4CH8D
forces >force 1:p=JN1=M-M1!+-Ap-D2=K4F+5-AD
forecast <forecasts 1:l-D7-GbF+
forecasts >forecast 1:s-Al.K
foreign 1:j-A-BL13C1B1!+B
form <forming 1:l-AdF3B2HIL
former 1:1=A4=A-AB6=A-AB5B+5M9Bn-A-B8E
forming >form 1:s-A-FQdB8-F
forum 1:1g=C-CH1OPb-AB
forward 1:jMl-A-BDbB7C
founded 1:aE
four 1:2BgO4D6-A4DcQe-ABc-AB1-A
framework 1:g-AB1-AbOdB8-G.J
freedom 1:eC
frequent 1:sP
fresh 1:1d.I
friday 1:qZ+iN+
from 1:0F+G1-AE2-AB1B+1B1B5B+3CD+2B2-H-I1LM1B+1-A-B+LO1B2=KL1-FM+1-MZ.D2-A1B2D+1-BE+FG1CE2=SSU+1B2B+1BCE+G+I+JM1-A3B2B1-AB+1B+2.I.J1-AB3-AN+1-A=MO+1D+3C1B1B1D1D2B1B1D2C2B1C
frustrate 1:j-JM
full 1:s-A7R4JfM
fullest 1:iO
further 1:l-F3K1-IN1-I-JbB
future 1:1d-R4-G
games 1:1g-DH+1-AOP1-KP
gas 1:6-ABk-I-X.CiQrC
gateway 1:0FhB1!+eD4-A2B1DjG3D9B1C
gathers 1:mB
gave <give,given,gives,giving 1:sO
gaza 1:oM
gazettes 1:0G
gcc @h 1:0EGh!+1PQ14BcB
gcc_states @h
general 1:4B4=C1=CbB1M2B2-A-B=HM2!+B+5E2=CE4B1Ea=W9D1B3=C4=C
general_staff_of_the_iranian_armed_forces @r
give >gave 1:eCbLn-C1.I7D2H
given >gave 1:3B2B2B1E4B1C2C4L2-A+LO3N2-P4B4E5CEGHIJ1-BD4-A2B3.J4-AN4D8B
gives >gave 1:0G8-AE1D1E4BC4-B-F1O2-AM4MO1YZ2-A1B4E1E1RU1B3G+I2B1B2-H1B1B+3-.B.K.M4-A+N1M2Da-A
giving >gave 1:7-A7B1kB
go 1:jNgRnG+
goes 1:zTxC
going 1:q-H
gone 1:1eB
good 1:q-K
got 1:o-E
government <governments 1:v-Am-I+6-A1-A
governments >government 1:1h-I1!-A+L
great 1:15B8-G
greater 1:1bB1D1-K.K
ground 1:8E11B4-P.K
group <groups 1:2B
groups >group 1:h-AB7M
grow <growing 1:1E1g-H
growing >grow 1:0F1-DEhOQ7NeKdG+1!+P+Q1-JP2-CD5D2D
growth 1:1g=G4D
guesswork 1:s-A
gulf 0:2! 1:0E+FG2!B1B2-AB9-A=CC+3!+-AB+1!+-A+P+1!+-A+-B-C-HKMN2-AM+1-AC2M+1MN7D4-A2B1DL1DbB7-AB=CG+1B1-AB1-CDE8-AB1B+1C
gulf_cooperation_council @h
gulf_gateway_2024 @i
gulf_security_concept @j
gulf_security_concept_2019 @j
gulfs >gulf
had 1:1-D4BaC4LM2M3JL1M+1-H-I-JZ.B.C5-A-BD6B7-K4-AD1-D-G.J.L+6-BD+2D1DE3-A2D5C1B
half 1:s-AmBiC
hamad 1:1g-B-CH1Pb!+
hamas 1:oM
hand <hands 1:jNyN2-A
hands >hand 1:lOxN
happened <happening 1:0GmBa-BE7FnD
happening >happened 1:13D
has 1:1E1B8E2B1C1B2B1B+1-A-D-FNP1K2-BO1BD2KLN+1N1-A2-A-C4-C+E+G3-A-QUV+4D+FI+LM2B3-A+-EO1B4-A-H-L-X.J+.K+1B+1B2MOP1NO4DGaC2B
have <having 1:2B1B2BdO+Q1-A-FN2-K2-AB2-B3-A2B1-B8C1D1B3N3B2-H.K3F1-F4-B1B8D1-B
having >have 1:oLk-AeDHaC+2B
hawar @k 1:3B2B9D5K1!+B1-A+LO3K1L1.B4B9GJ1DiD5D7B
hawar_iran_2019 @l
hawar_news_agency @k
he 1:1-B-C-DE+4B+1B5-AB+5B3-D-E-F-I+N+2M2-AB+1-B1-DO1-C-D-E-F+-G+-H-I-J+-K+Z+.C+1B+1-B-JO+Q1B+2D6-AB+1B+2-CD1B+1B2-G3B+2-C-F-G-H+-I-J-K+-L-O-Q+-R-U-.C-.D-.G+.K+1B+3-A-B-EP+1-J1-B-C+D2-C1F5-C+8-BC+
head <headed,heading,headings 1:0F1=AErN9B5-ABb-A-B+bB
headed >head 1:1h-A
heading >head 1:e-A7-A4P3Q
headings >head 1:lO7-AbHJ
headline <headlines 1:i-A3N7PQ+1-ABaM+2B3-A+N5.I4Q
headlines >headline 1:2Bq-AbJ
held <hold,holds 1:iO1-E7-E.Ch-ABaO3D5-BD1D9C+
help <helped,helping,helps 1:q=R.A
helped >help 1:5-ABe-IM2-JMjDbB7C3E
helping >help 1:1d-L-.C.K1B
helps >help 1:q-R
here 1:0G3BeB1-DQ1-GKN5L1L1-P2-KQ6-A1U4HL1-A4-AlB3-A2-A
hezbollah 1:oM
high 1:1tB1-CD1D
highlevel 1:1tB1-C
him 1:1EaB+bD1B6B9B+3B1B1B+4B+2.J+1B3Pb-A7-AC
his 1:1-AE+4-AB6B+5B2OQ5B+3-CZ+2-G4E5-AB+2J+1-CD1B+2B1-G+3B2-F-I-P.H.K+1B+3N+P1-J1D2D7-AB7C+
historic 1:wE
history 1:1d-D.J
hold >held 1:m-AdV4B
holds >held 1:0G5B9C4P1N3B2M1-AN7E7J6B4-O-.C-.G9DG
home @m 1:m!
hope <hoped,hopes 1:j-FN
hoped >hope 1:q-KbB
hopes >hope 1:1wC
hormuz 1:nB2-EO
hossein 1:lM2!+2-B-C-D-E-JM2B
hossein_khanzadi @n
host 1:1gH
hostile 1:18PeG
hour 1:16B
how 1:5B3E5C5=P1O2M=N1-AB2-E3B1=P6F1-OT4-A+5=P3B6=N1NO1D3=G8D
human 1:18-A
husayn 1:n!
husayn_khanzadi @n
hussein 1:n!
hussein_khanzadi @n
i 1:s-J
ibn 1:1!+16!l!
id 1:13M
idea <ideas 1:jM2M3Kg!+-A-BD+b-AB7C
idea_of_a_middle_eastern_counterpart_to_the_osce_1990s @14
ideas >idea 1:jN
identifiers >identify 1:13E
identify <identifiers 1:dC2C
if 1:i-AlFKMa-C-O-P.J.K
image 1:jM
implied >imply 1:1qD
implies >imply 1:14D
imply <implied,implies 1:dC
import <importance,important 1:1d-L1B
importance >import 1:l-AM
important >import 1:q-D.CbB
imposes 1:p-A
improved 1:q.C
in 1:0B+CEF+G1-A-B-CE+1B1B1-AB+1B+1B1B+1E1D1-D+E+1-AB1-AB1-AC1-A+B=CC=DD1-A1B1-AB+1!-A+-J+O+P+Q+1-A-D-E-G-HKM+N+1-AB1-A+-GLM+N+1D+1B+1-E+-H=I-I+JK=LL+=MM+1-D-E+-KMN+O+1-A-D-E-F+-H+-K-P-T-XZ+=.B.B.C+2-A+-B-E-H-KNO+P+Q+1-AB+2D+1-BDE+F+1-ACE1!-CD+EF1-A-H-I-J-KRS+T+2B+1B1C+EF+G+IJ+L+M+1-A-C+D+1=A-AB+2-AB1-A+-D-I-M+NO+P+Q1-AB+1B+1-AB+1-A-CD+1-A-D-F+-G+-H-I+-J-L+-N-P-Q+-R-S=U-U-V-W-X-.C=.F-.F=.G-.G+.J+.K+.L+1B+1!+-AB+1-DEFG+H1-A-C-D-G+NO+P+Q1-A+-FMN+Q1-A-BD1-A-B-CD+1-BD+1-AB+C+D+E+FG+H2-A1-A+D+E+1-A-B+-CD+1-AD+1B1-AB+1-CD1!-A+-B-CD+1-BC+1B1-AB+1C+
include <included,includes,including 1:i-Ev.J
included >include 1:oL7-CDrD
includes >include 1:8Ek-A7T
including >include 1:jNkM
indefinite 1:18-K
independent 1:4BzKdG
india >indian
indian 1:nB2-E+O
industries 1:s-MOkD1-.E.K1B
infer <inference,inferred 1:jL2L4MlB7N1Q
inference >infer 1:2Bq-AQg-A
inferred >infer 1:0G3-A8-AB7O1-A2-A+-BO1B2J+L1-A2-A5EF1C2SU2B1B1-A=EE+FG+I5-AN4D1.I.L4-A+O4D1C+DEF1-A1-AB1-AE1D1D+1B6B1C+
influence 1:iP6MkPeG
informed >informs 1:q-H.C19C
informs <informed 1:1wC
initiatives 1:13H
inserted 1:2BrB
inside 1:sPjB2.K
instance 1:13D
institutions 1:z-IT
intelligence 1:1=AE1g-A-B
intends 1:1iO
intention 1:1h-J
interest <interested,interests 1:hB1P4D2=ILk-MhD+1D
interested >interest 1:o-IkO
interests >interest 1:iP14G4-C
intergovernmental 1:gB1-Ay-A7Cb-A
international 1:0Hq-E.Ci-A8-C-DH+1P+1-KPaB
interpreted 1:q-J.Cb-AB2J
intervene <intervenes 1:1d.K
intervenes >intervene 1:1d-P.K
intervention 1:sOdB3-A1B+2B2-I=O=P=.F-.F=.G.K
interview <interviewed,interviews 1:0F1-AE2B2B+e-D2-AiJ+2B5B7-AN+2D2-B
interviewed >interview 1:2-AB
interviews >interview 1:0F2Bq-AN2-ABcB
into 1:0D9DdC2N1P1.D2-A4-AG1D2-A-QU+V4I+Ma-A.M3F2=C=MMO4H8D
introduced <introduces 1:sP
introduces >introduced 1:15B6B3B
invitation 1:1h-A
ir @o
iran @o <iranian 1:0EF+3-AB1-AB2-AB5B+1B1C1D1C3P1N1-AB1!+M+1-ACD1B+1!+-B-C-D-E-F-G-H+-I+JL+M1!+-A-C-D-E-F+-G-KLN+1!+-A+-C-D-E-F-G-H+-I+-J-VY.C1!-AB+4-B-C+D+6=A-AB2DG5!+-ANOP+5-X.J9-AB=DDF+G+H1B+1B1E2D+5-AC+2B+1-A+C
iran_memorandum_2019 @p
iran_russia_2019 @p
iran_russia_2025 @q
iran_russia_military_mou @p
iran_russia_strategic_agreement @q
iran_treaty_2025 @q
iranian >iran 1:l-A-D-GM+1D+1=A-A+B1-E-IL+1!-A-B-CM+N1!1!+-AB4-A-BD8F5-A+-I-KQeD+1-AB4-AD5C+2B1C
iranian_general_staff @r
iranians >iran
iranrussia 1:mC3!1!
irans 1:oMkP
iraq 1:4B
iraqi >iraq
iraqis >iraq
irregular 1:1h-A
is 1:0-ABC+DE+F+G+1E1B+1B+1-AB+1B1B+1B+1-C-DE+1-A-C1-A+-B-DE+1-AB+1B+1-AC+1BD+1-A+C+1B1-A+B+1-A+-B-C-E+-F-G+-H-I-K-L-M+NO+P+Q+1-A+-F-GK+L+M+N+=OO1B+1-A+-B-C-G+-J-K+LM+N+O+1BC+=DD+1-AB+1-F+-IJ+K+L=NN+1-A+-B-F-G+L+MN+=P1YZ=.B.B.C+=.D.D1-AB1-A+-C-G+-H+-I+-KO+P+Q+1B+1B+1-A-B-CD+1-A-CD+E+F+=GG+1-ACD+=EE1D+=EE=FF+1-A+-O+R+S+T+U+=VV+1-AB+1B+1B+1-A+C+=DE+F+G+H+I+J+=KK+L+M+1-A+-BD+1B+1-AB+2-A+-C-F+-J+-K+N+O+P+2B+1B+1D+1-A-C-I-L-O-P-V+-W-Z-.C.H+.I+.J+.K+.L=.M.M1B+2FG+H1!-A+-C+-D+-F-G-J+MN+OP+Q+1-I-JLNO+=PP=QQ+2D+1-AD+1-AB+C+D+EG+=HH+1-A1-AB1-AD+E1-AD+2B+1B+1D+1-AD+1-A+C+2-AB+1C+
isa 1:10!
islamic 1:o!
islamic_republic_of_iran @o
israel >israeli
israeli 1:oM
issa 1:i-ANi!+
issue <issued 1:sP
issued >issue 1:wF1C5-AB1I
it 1:0-A+BC=EEF+=GG+2B+1B+1B+1B1B+1B+1-A-DE+1D+1-A-D+E+1B1B+1-A-B+C+1-AB+CD+1-A-B+C+1B+1B+1-A+-B-F+-I-L+-M+N=OO+=PPQ+1-A-G-J+K+L+M+=NNO1B1-A+-C-G-HL+=MM+=NN+O+1B+C+D+1-AB1-A+-GKL+M+N1-A-B-G+-H-ILM+N+P+1-A+-C-M-PYZ+=.A.A+=.B=.C.C.D1B+1-A+-D-F-JN=OO+=PPQ+1B+2-A+-B+-CD+1-A-B+-CD+E+F+G+1-A-B=DDE+1DEF+1-A+-M-N-O+-P-QRS=TT+U+V1B+1B+1B1C+DEF+G+I+J+K+L+M+1-AD1B+1B1B+1-A-B-D-H-KN+=OO+=PP+Q+1B1B+1-AB+1-CD+1-A+-E-F-G+-H-I-J-K-L+-O-Q-V-X-Y-Z-.A-.B-.D-.F-.G+.H+.I.J+.K+.L+.M1B+1B+1FG+1-A-E-LMN+=OO=PPQ1-A-KL+M+=NN+O+=PPQ+1D+1-CD+1D1BC+D+EF=GG1B1B+1-AD+E1-BD+1D+1B+1B+1-AD1-A+-BD+1-AC+1B+1B+1-BC+
item 1:tB
its 1:0BEF+G1E1-A1-A3B2-A-CE1-C1E2B1-AC+1-ABC1-AC1-A+B+1B+1!-A+-D-I-JO+P+1-A-CMN+1B1-ALM+1CD+1B+1-D-EJL+M1-D-KLN+O+1-Q-U.A.B.C2-A-D-KN1B1B1-C2CDE1-A-CDEF1R+TV1-AB3BC+FGH+I+JM+1-CD1B+1-AB2-CNP1-AB3-A-CD+1-C-D-G+-W.J+.K+.L+.M+2B2!-AN+P+1L4BDEG+3-CE1D4D2C+1-AB1B+
itself 1:0EG4B2Bb-AB1PQ3-A4MbB3G5-AQ5-D.I.J2B
january 1:0GmB4-B-C-D-E-F-G-H-I-J-KZdI5-A+N5.LmC
jasim 1:1!
jassim 1:1!+
jawf 1:4B14-A+Q
join 1:15B8-R.K
joint <jointly 1:7B1E2!-A=C-DE+8-G+-K3-DM2B2-E=J-JO1=M-O=S=W.A2-MOkD1=.E-.E.K1B2-DH1-GP1=K-KP2!2C
jointly >joint 1:z-Kw-C
jong 1:t!+
jongun 1:t!
journalists 1:0C
judge <judged,judges 1:sOl-Y
judged >judge 1:1d-A
judgement <judgements 1:0Gl-A7-D
judgements >judgement 1:3-AiN
judges >judge 1:sObC2-AB
july 1:j-BL2-A-BLO3-BJ1-B-CM+7F3-BS2B2G+jC2-AB
june 1:s-A+NbI9-BD1-B.I.L1B2-B-CF1-AO+1-CM4E6B+4C3C
justification 1:15B8-.B.K
kanun 1:13G
keenness 1:hB
keep <keeping,keeps 1:eDuQ
keeping >keep 1:q.C
keeps >keep 1:1h!-E
kept 1:0Fi-A2BjM5-A3B6-A
khaleej 1:0F2!+q-ANdB1B5B3B
khaleej_korea_2024 @s
khalij 0:2! 1:2!
khanzadi 1:l-A-CM2!+2-B-C-D-E-JM+=OO2B
khanzadis 1:l-A-C
khidmatuhuma 1:18-A
kim @t 1:0Fs!+Q1!+-ABk!+.I
kim_jong_un @t
kind 1:i-F5B2-DO1-A-T9Te.J6-BD
kingdom 1:7!1i!
kingdom_of_bahrain @7
kingdom_of_saudi_arabia @1p
knew 1:j-F
know <knows 1:0ChB9ZdD
knowledge 1:4B7B8L1B1O4M1Z2-A1B3E5B1B1EG5NjD5C
known 1:0F2B2B3B1E1-A1-A3-AC2-A3-A1K+=O2-A+O2B1=N1L+=P1=.D2Q4F=G1=E1-A-C=E=F1=V1-AB1B2J+KL1-AD2-A2-A3B+2=.M3-AF2=QQ3-AD1=H7B
knows >know 1:gB6B
kommersant @u <kommersants 1:0F+1-AE2B2Be-DN2-AO9!+9J+7B7-A+N2D2-B-CD
kommersant_newspaper @u
kommersants >kommersant 1:l-A
korea <korean 1:0EF2-AbC2C1-A6-ACD4-A-T.B2-A+O+Q+1=A-AB2D8C2-AB1-A2O+1-AB2-A+B+1!+-B-CD+1!+-A+-B-C-E+-F-H-I-J-K+-L+-M-N-O-P-Q-S-T-.C-.D.H.I.K+.L1B+8-AB=EGa-AC2B1-AC
korean >korea 1:gBc-EO+PbF2B4B3D1!-I-J-L-M-N-S-.A-.C-.F.K+=.L1-AB8E
koreans >korea
korearussia 1:mC
koreas 1:t-Ai-A1D1-L-.C.K1B
kostyuchenko 1:2Bq-LOPQkD1-L-N-.C-.E.K1!+iC
kp @1c
kremlin @v 1:mD2L2-C+Z5!+-A-B+-CD+6B2F5-G+-KQeDaC2B
ksa @1p 1:1p!
kumirsant @u 1:u!
kurdish 1:kB
kurdishrun 1:kB
kushirenko 1:2Bq-JOPQbL6B2!+1D1-I-J-K-P-.D-.G.I.K.LjC
kushirinku 1:1b!
kustyutshinku 1:1e!
kuwait @w <kuwaiti 1:0EhB1-A+-C+-F-JNO+Q+4Ca!+-B+-CD+E+F+G1-A+C1!+-A-BD1!+-A+-B-C-ORS+T3=A-AB1DGI+fNO4Cd-A-B+C
kuwait_agreement_1993 @y
kuwait_agreement_2023 @z
kuwait_decree_2024 @x
kuwait_russia_1993 @y
kuwait_russia_2023 @z
kuwait_russia_defence_agreement_1993 @y
kuwait_russia_military_technical_cooperation_agreement @z
kuwaiti >kuwait 1:wG1!+D2!-C
kuwaiti_amiri_decree_approving_the_agreement_of_2023_with_russia @x
kuwaiti_decree_2024 @x
kuwaiti_russian_military_agreement @z
kuwaitirussian 1:z!
kuwaitis >kuwait
kuwaitrussia 1:mCc!1!
kuwaits 1:i-CeF3S
kw @w
kyiv <kyivs 1:sPjB2-P.K
kyivs >kyiv 1:sPjB2.K
lacks 1:1d.J
lak 1:i-A
lam 1:i-A
language <languages 1:0C
languages >language 1:0B13L
large 1:5BnQ
last <lasts 1:bBa-A-BL3K1M1Z8F5G+5N
lasts >last 1:1iO
later 1:0Gi-H3-A4N9F1SU4I9D1.H.J.L4Q1M4E
latest 1:0GmBhI
latter 1:1mC
launch <launched 1:a=BE
launched >launch 1:7B3-A-B-CE
law 1:lM
lawyer 1:sP
lead <leading,leads 1:i-A+3N+v-CH1Pb-A
leader <leaders 1:t=AB
leaders >leader 1:hB
leading >lead 1:1E1f-BHcB
leads >lead 1:13M
least 1:1d-J
leave <leaves,leaving 1:zU
leaves >leave 1:sO
leaving >leave 1:iP
lebanese >lebanon
lebanon 1:oM
left 1:13La.J
legal <legally 1:yF1-Q4Hg-BD
legally >legal 1:l-E3K1-ANxD
length 1:1h-JfC
less 1:q-G.Ci-C
lets 1:q-Qs-A
letter 1:2B
levantine 1:i-A
level 1:zRuB1-CD1D
licence 1:0=HH+
license >licence
licensed >licence
licensing >licence
like <likely 1:l-A5.B2-A7U9O
likely >like 1:p-G1.Ci-AeG
liken <likened 1:p-G
likened >liken 1:eD7-A
likewise 1:sP
limit <limits 1:13D
limits >limit 1:sQ
line <lines 1:4-ABe-A2-AB+1-AL8BaM+5-AQ
lines >line 1:s-AbM
link <linking,links 1:l-An-A2B
linking >link 1:8E
links >link 1:i-A+
list <listed,listing,lists 1:10B3M+
listed >list 1:13C
listing >list 1:fC`)
