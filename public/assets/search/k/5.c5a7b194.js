mithaqSearch("k/5",`sinorussian 1:f!
site <sites 1:0F2B2Be-A1-JKM+N+1-AB1-A+-E-H-JMO3K1-A-GLN3-AbJ+M1D4-A+Q2B+7-A+N+8E
sites >site 1:jN2-E7-A
six 1:zU4-A=CCfO
slight 1:jN2N4NxG
slip 1:i-A-C3-A4NaS
small 1:pN
so 1:0CDFG5B3E5C1C3B1-A+-C-D-I-JPQ+1-FKMN5-E1M1Z.D2-A+-L4G6B1C+DGH=JM5-D-K2B1B2-L+.K1B2G1-A-D-GNQ1Q1D1D4B1D1D
sold >sale
solution 1:q-K
some 1:1-AEdD5-GN2N4-GN3-AO+bCEG2B5B3-Q.K3FH1-FP2!-A-BDfB
somebody 1:1h-J
someone 1:13F
something 1:13CF
somewhat 1:1eB
soon 1:p-E
source <sources 1:0BE+GH1EdC4-BNPQlC+D+EFHK+L+5-AN2B7-ANQ1L2D5-A9B
sources >source 1:0-A=FF+hB1-A+-BiB+3HILM+
south 1:q-H-W.C2-AQdB6B2-H-K-Q.K
southeast 1:s-AQdB6B2-H-K-Q.K
soviet 1:gB+gEh-G
soviets >soviet
span 1:13G
spare 1:z=G-GTjN
speak <speaking,speaks 1:l-C7QbD
speaker <speakers 1:mD9Di.K4Q
speakers >speaker 1:13C+
speaking >speak 1:hB12-C1D
speaks >speak 1:0EGaE8-A+1-IM2N7Og-KQ9-A-EOQ1P4CE4D8B
special 1:1-DEy-IThG1-HP1-JP
specialists 1:1i-GN
specific <specifically 1:q=Ui-F+O
specifically >specific 1:q-U.B
specify 1:1d-Q
speculates <speculation 1:p-GN
speculation >speculates 1:3BiM3K1-F1.BdJ+vB
speech 1:i-JQ
spelled >spells 1:13L5-A3B
spelling >spells 1:2B11L8B
spellings >spells 1:lO
spells <spelled,spelling,spellings 1:3ByB2L
spoils 1:i-A
spoke 1:5BgO1D2L2.C5D9-CaB8CEF5D
spur 1:q-J.CbB
st 1:lMO2B2-B-C+M2Bp-C+H1Pb-AB
staff 1:lM2B2-A-BM2!+B+8-ITnD1B
stage <stages 1:wE
stages >stage 1:1E1gP
stand <standing,stands 1:0FlO7N3D
standing >stand 1:jN2M4NxG
stands >stand 1:5B2BbQ1N9-FbCFL5-A5-L.K4NhB
start 1:iOe=BE10-B3-BC
state 1:jK6M1-J.C2-A4!DEG+1-AD2T2-AB2J2B8-D-Z.J+3!1-I-K+-L1-HN+4Ba-A
state_of_kuwait @w
state_of_qatar @1g
stated 1:13-AC+=EE3B7.I
statement <statements 1:iQ3-F-J1DhK5-DP6B4-J
statements >statement 1:1E17-AP5.L4N1L
states 1:0E+G3-A2B9-AC+D2B+1!+-AB+1-A+-BOP+1-A-D+-F+N+O+2!NO1-A2-C-GL+M+1-FN+1-J-U.B.C2Q1B8B2H1D1B+3-HP+Q5-H+-L-Q+-R+.I.K+1B2H2-H4-AB+D+G+aC2!+B+
status <statuses 1:0G13=II
statuses >status 1:13-A
stays 1:13L
step <stepped,steps 1:sOdB8.J
stepped >step 1:gBx-G
steps >step 1:1j-BD
still 1:yF5D
stood 1:j-E9-A
stores 1:0B
story 1:1hN
straight 1:1pD
strait 1:nB2-EO
strategic 1:c-AB1!+C+2C1Ba!+Yf=A-AB8.H9B
strategy 0:0F1EtB9J7!+7-A+N2D2D 1:0F1EdD5M2-A4-GN5B9J7!+7-A+N2D2D
strength 1:s-A
strengthen <strengthens 1:8-CE1-CD8B1-LOe-CEbBi-AD1!-A-B-CD9C
strengthens >strengthen 1:q-P
stressed 1:q-F
strikes 1:sPjB2-I.KjC
string 1:zT
strong 1:s-FdB8-F.K
stronger 1:1-DE1fG1P1-JP
students 1:0C
studying 1:1-C1fG1P
sub 1:l-AO4P3-AQbJ
subheading <subheadings 1:l-A4P3Q
subheadings >subheading 1:lO7-AbJ
subject <subjected 1:lM+dD
subjected >subject 1:sPl-L.K
succeed 1:j-G2-I
success 1:jN2-I
such 1:0GdC5-A1N2-H3-I2.B2P4G3RU4CDE+Ga-D.J
suffering 1:1eB
suggests 1:1bB
summaries 1:zR
summarise 1:jM
summer 1:l-A
sums 1:q.A9V9O9-AP1L4H
supplied >supply 1:o-HLk-A3B2-K-.D.K4-K-L1N4DaC2B
supplier <suppliers 1:iPhVj-A=I
suppliers >supplier 1:zVj=I
supply <supplied,supplying 1:o-D-F+b=D-D-I=M-MT+4M5-J5=.A=.B=.C4-E+P1=D-DN1-B=C-CD
supplying >supply 1:o-A4Og-J4-CD6-I
support <supporting,supports 1:z-IT
supporting >support 1:z-MT
supports >support 1:1E
supposed 1:q.BjB
suppositions 1:19B
surmise 1:2Bq-A
surrounds 1:13J
sustain 1:z-OT
suud 1:17!
sy @1r
syria @1r <syrian 1:b=A-AB9B4M1NjOe=FF5!+D
syrian >syria 1:qZ11!-B
syrian_arab_republic @1r
syrians >syria
system <systems 1:1-Ch-FO4DaFG3-O+T+hG1P2D
systems >system 1:1-Ch-A6-H-ILNfG5-M8G1P
table 1:q-K
tagline <taglines 1:kB1-A
taglines >tagline 1:13J
take <takes,taking 1:eD9B2-E1-M.A2PdB3-B4D1-F.L3H1-GP
taken 1:0F2B3BdQ1-FNhB+6B7.J4N2-BD
takes >take 1:3-A3BcQ8.CiQh-C
taking >take 1:sOj-AB2-I=.F=.G-.G.K
talks 1:q-K.C2O9B6-AB5=C-CDd-BD1-BD6C+3C
tamim 1:1g-B-CH1Pb!+
tamim_al_thani @1s
tamim_bin_hamad_al_thani @1s
tamim_ibn_hamad_al_thani @1s
tammuz 1:i-AlG
tape 1:q-G.C
taqni 1:iQlL
technical 1:1-B6-AB3!-A-B=D-DE8-CQ8=V-V.B4B2D1-A2!+-H-LRT4Ld-A1P1!+-GLN2=C-CD
technology 1:hB1Pa-JdB6B2-K-.B=.D-.E.K+
tehran <tehrans 1:mD2-F-GL+2-E-J5Dd-A-H-JQeD+aC2B+1C
tehrans >tehran 1:vDd-A
television 1:q-J.Cb-AB2J
tell <tells 1:i-C10Q
tells >tell 1:lOs.I
tense 1:1h-G
tension 1:pN+xF5-AD
tenth 1:13M
term 1:0B8E1D9-IOQ4C3P3-A5-BDE2=UU4EILa.M4P1=OQ
termination 1:q.D
territory 1:q=Q-Q.Ai-C+5-E-IjC
text <texts 1:4B+4Ea-A+1O1B1-A-B-E4LM1-Q-R-SYZ+.A2-A-DQ+1B4E2RSV4GM+2B3-A+-K-LN5.I.K.M4-AO4D
texts >text 1:0CFGH
than 1:5B9B4P1-EN+2-A3-I1-GN1-U6F3V4ILM1-CD4-C5.J.M4N1-E
thani 1:1!+-B-C-DEhQcB9Jd-B-DEH1MP1-J-K1-B-CD2-B-CD7!+B
that 1:0CF+1-B-C+-D+E+1-AB+1B1-AB+1B+1B+1B1-A1D1-A+E+1-A1B+1C+1B+C+D+1C+1B+1B+1-A+-B+-F-M+O+P+Q+1-D-E-F+-GKLMN+1-AB1-A+-B-IL+M+O+1D+1B1-F-GJK+L+M+N1-A-F-G-JM+N+OP1-A-E-F-G+-H+-I+-J+-K+-M-P-Q-U+-VZ+.A+.B+.C+.D1-AB1-A+-C-H-I-JNO+PQ+1B+1-A1-A-B-CD+1-C+DE+F+G+1D+1F+1-A-K-O+RST+UV+2B+1B+1C+D+FG+H+IKLM+1-AD+1-AB+1B1B+1-A+-C-E-K+NO+P+Q+1B+1B+1-AB+1-A-CD+1-A+-C-D-E+-F+-G-H-I+-J+-K+-L+-V-W-X-Y-.C-.D-.E.H+.I.J+.K+.L+1B+1B+1FGH1!-A+-B+-K+-LN+O+P+Q1-E-H-J+LN+OP+1-A-B+D+1-AD+1-A-BD+1C+D+E+F+G+1-A1-AB+1-A+E1D+1D1B+1B+1-AD1-A-B-CD+1C+1B1B+1-B+C+
the 0:2! 1:0BC+=DE+F+G+H+1-A+-B+-C-D+E+1!-A+B+1-AB+1-A+B+1-AB+1-AB+1-AB+1!-A+-D+E+1-A+D+1-B+-C-D+E+1B+1B+1-B+C+1-A+=CC+D+1-B+C+1-AB+1!+-A+B+1!+-A+-B+-D+-E+-F+-G-H+-I+-J-K-L-M+N+O+P+Q+1!+-A+-B+-C+-D+-E+-F+-G+-H-I+-JK+L+M+N+O+1-A+B+1!-A+-B+-D+-E+-F-G+-H+-I+-J+L+M+N+O+1-A+B+C+D+1=A-A+B+1-A-B-D-E+-G+-H-I+J+K+=LL+=MM+N+1-A+-B-C+-D+-E+-F-G+-J-K+L+M+N+O+P+1-A+-C+-D+-F+-G+-H+-I-J+-K+-L+-M+-P=Q-Q+-R+-S+-T+-U+-V-W+-X+Y+=ZZ+.A+.B+.C+.D+1!-A+B+1!+-A+-C-D-E+-F+-H-KN+O+P+Q+1-AB+1-AB+1!-A+-B-CD+1-A-B-C+D+E+=FF+G+1!+-A+-B+C+D+E+1!-A+-CD+E+F+1-E-H-I-K-L-M+-N+-O+-P+-QR+S+T+U+V+1-A+B+1B+1-A+B+1-A+B+=CC+D+E+F+G+=HH+=II+J+K+L+M+1!-A+-B+-C+D+1-AB+1-A+B+1-A+B+1-A+-B-C+-D-F-G+-I-J+-K+-L+N+O+P+Q+1-A+B+1-AB+1-A+B+1-A+-C+D+1-C-E+-F+-G+-H-I+-J+-K+-L-M+-O-P+-Q+-R-S+-T-U-W+-X+-Z+-.A+-.B-.E+-.G+.H+=.I.I+.J+=.K.K+.L+.M1B+1-A+B+1-A-B+-C+-D+EF+=GG+H+1-A+-B-C-D+-E-G+-H+-I+-J+-K+-L+=NN+O+P+Q+1!-A+-H+-I+-J+-K+L+M+N+O+P+Q+1-A-B-CD+1-B+-CD+1-A+-B+-CD+1-A+B=CC+D+E+F+=GG+H+1-A+B+1-A+B+1-A+-B+-C+D+E+1-A-B+D+1-A+-B+D+1-A+B+1B+1-A+-B+-CD+1!+-A-B-C+D+1-A+-BC+1-A+B+1-AB+1-A+-B+C+
the_gulf_now @2
the_kremlin @v
their 1:0FG+1-DE+8D8B+1-B1L5-F-GLMN1-KMN+1.C.D6E3-AT4G5-A-H5.J+3G+1O1-A1D+3D7B
them 1:0GH1-AE+6B7BC1C1B1B1-A3NO3-EM+1-KN+O+1-G.A.C2-A+OP7R4CH+L2B1B2-AOP5-F3-DF1-A-E-K1-HN2-CD1D1B8D5C
themselves 1:0FG
then 1:0G1-DE+1BfB1-AQ+3-AM+4N3O2B2EF3U4J+5-A4D+1-.G.L3G+1OP+5B5-A
there 1:0F1-CcC4B1O+1N2-A1D+4.B+2-A-HO6F5E2B3-FO+Q3B1D+1-C-H-J-O-Q-V-.E.J.K+1B2G1-C-DNP2D2-CD1-ABC+DF+4D1-AD+2-A1D2C2B+
therefore 1:2Bg-EhV1B+3G3B7.IcD
these 1:1Eh-C-DP+3-E5-L.C5-C4TU4BHM2B8.J.K3FH3D+1D+1DdB
they 1:0F5Bd-A+-KP1-F-GN2-F2B+2-GM1-S-U-V.B.C2-A4E3-KTU2B2BHIK1D4-K4-C1-D-E-I-Y.K4-A-C2-AD+1-CaD+1-C4C
thing <things 1:13K
things >thing 1:i=P3=NO7-C=P4Fc=P5-C-V.J.MgB6C
think <thinks 1:4Bf-GN2-A4-GN3OjB2-K.K
thinks >think 1:5BeN7.C2OcD1B4B2B2-Q2B
third 1:eDiG3V4G+f-HN
this 1:0-ABF2B1B1B2B1B1E1D1E1B5B+1B1-EN1K1B1-A-B-JL1B2-G1-FLMN1-C-Q-R-SYZ+.A2-A-G-IN1B1B2-B2D1RT+1B+3C+DG+HJ1D+2B2-AN4-AD1-G-O-S.H.J.L+2B1H1-C-DMNOQ1L+OQ4-AB2B1DE1D+2B3D1-AC+1B1B+
those 1:0FaE5C6N4M1-P.AaB3F5-A-KP6BbE
though 1:0E1Eh-F8.Bn-I.K
thought 1:mDqD1-E-J.K.L+9E
threaten <threatens 1:q-Q.A
threatens >threaten 1:18-C
threats 1:q=S-S=W.A
three 1:5-A9B4-A+3O7O8B3G
through 1:0F5-A1BbB1!+3O5-I-X.C4-AB+2DF3-QTU1-A2B1D=JJ+5Q9N4D1G3D9B1C
through_the_gulf_gateway @i
through_the_gulf_gateway_russia_consolidates_its_military_cooperation_in_the_region @i
thus 1:2BzB2G+M
ties 1:0F3BfP+2B1!+2B2-AL1-F1B+5-CEqG1B+1B1E9B
time <times,timing 1:7B9B2-F8Z1B1-IO3D4U4FG1D7B1D1-E-G-J.J.K.L4-D
times >time 1:2Bg-Av.L
timing >time 1:pN
tips 1:1d-P
title 1:3B4-AB1E1D3B1-AC1B1C4O2-AL5Y2-A6-A-CE1R1B3M3B4Bb-AD
to 1:0CE+F+G+H1=A-A-BE1-A1-AB2=A-A+B+1-A+B1B+1-A-C-DE+1-A-CD+2-A+B+1B1-AC+1-AC+D+1-A1B+1-AB+1-A+-B-E+-I-K-LO+P+=QQ1-A+-B-C-E+-F+-I+-JLM+N+O2!-A+-J+-K+M+N=OO+1B=CD+1-A+B1-A-D-FJ=KK+L1-A-B-F-G-H-KLMN+1-C+-I+-J+-K-M=N=Q-Q=R-R=S-S=WZ+.A+.B.C+1B+1-D+-E-F-HNO+P=QQ+1B+1B1-A-B+D+1-A-CDE+F+G+1-B1DEF+1-O+R+=SST+U+V2B+1B1-AC+EF+GIJ+K+M+1!-BD+1-AB+1B+1B1-A+-B+-C-G+-I-K+NO+P+=QQ+2-AB1B1-A+D+1-A+-F-H-L-M+-N-O-S-X-Y-Z-.A+-.C.I+.J+.K+.L+1-AB+1B+1-A-B-CG+H+1-A+-C-H-J-K+-LMNOP+=Q1-H-IL=MN+O+1-BD+1D1D+1-A+B+C+DE+F+G+1B+1B+1-AD+E+1!-A+-B-CD+1-CD+1-A+B+1-AB+2!+-A-B-CD1-AC+1-AB+1-AB+1C+
together 1:0EG1-DE5Bk-S.AdFHdG1P1-J2-C
told 1:jN12-CD
too 1:j-G5JfGJ8B
took 1:4B16-AB7N2D9B
tools 1:z=G-GT
toppled 1:b-AB+1bF5-B-CD
towards 1:1d-P
trade 1:q-F=X-X.CiQrC
train >training
trained >training
training 1:1-BE+hO7=J1-A=M-M+=O-O.A9-A=I-I+RT+4Jd-DFGH1-A-C-G+NP+Q1=G-G=K-KNP2-CD+1!+-A-B=C-CD+1C
trainings >training
transfers 1:q=U-U.B+i-F+OqB
translated <translation 1:18-A
translation >translated 1:l-A+4NcB2M
transmission 1:j=C
transparent 1:1-D
travelled 1:1h=N
treaties >treaty 1:1w-A
treaty <treaties,treatys 1:2-A2-AB2B+5B1B1C2C1!+-AB+6C+D2-AJ+=KKMN1N1!+-A+-D-F-J-TYZ.A+.B.C+2-A+-C-D-HO+Q1-AB8-AB+2C+D2-A+B+1-A2!-ANOQ+1!+-AB+2-AB1-AD+1!+-A+-C-D-F-I+-O-P-S-X-Y-Z+-.G.H+.J+.K+.L.M1B8DE+FG+HcB1-AC+
treatys >treaty 1:s-Al.M
tries 1:eD
troops 1:vD8F9-AD1-S=.L.L9EaC
turn <turning,turns 1:0F3BbC7-A7PjB
turning >turn 1:iP3-C2B2-DO
turns >turn 1:0G13Ma.K4M
tutelage 1:iP
twenty 1:mC2K2-AY.Db-A7OaM4D
twice 1:i-A
two 1:0C1-A-B-DE+5B1-AB+2-A1-B-CE+4-A3B+1-A+OPQ3O3JM1-D-KN+1-D-F-G-H-R-V-X.A.B+.C+1-A1-A+1B1-AB+1D1-A-CDE=F2D1RT2B+2CGHKM5!-A+O+1-AB3D1-K-R-.E.I.L1B2EFG1-A+P1-AN2-B1-BD1BCF1-A2D1D1-A+D2B+1-BD1D1C2B
typing 1:i-A
ua @1w
uae @1t <emirates,emirati 1:0EhB1-ANO14C+3D1D3!B+1!+-A+-BD1!+-A+-B+-CD
uae_russia_agreements @1u
uae_russia_localisation_2021 @1v
uae_russia_military_agreements_unspecified @1u
uaerussia 1:1u!+
ukraine @1w <ukrainian 1:0Fo-C-D-E+=LL2-H+-K+.C+2-K+O9B2G6B2-AB1-A-CD+1-E-I+-J-P-S+-T-.G.K.L9DEGa!+-B+C+3C
ukrainian >ukraine 1:sP+jB2-E-I.KjC+
uligh 1:1e!
uligh_kustyutshinku @1e
un @1x 1:t!+14!
uncertain 1:13G+jF5D
unclear 1:i-Aa-A+5EhB3-C4D4D1D
undated 1:iO3-AvE1-A5C
under 1:0HhBmDHa-Z.J
understand <understanding,understands 1:q-L9-OT4L
understanding >understand 1:0DGi-L3-AM3-AJ1!+-AL2BcH+Mj-ABC1B2D1!+-A+D+
understands >understand 1:1d.K
understood 1:j-GN2-I
undertakes 1:q.A
unease 1:18P
unilateral 1:13Hs-A
union 1:gB+gEh-G
united 1:3-AbCD4P1-A+-C+LO2!MNO3-CL1-FMN1-U.BfB3PQ5-H+-Q+.K9DG2B5!3C1!+B1!+B+
united_arab_emirates @1t
united_nations @1x
united_nations_organization @1x
united_states @1y
united_states_of_america @1y
units 1:z-GT
unknown 1:0D
unless 1:lLeU4Ke-J1O
unlike <unlikely 1:i-D
unlikely >unlike 1:s-IOjB1D1-E-J.K.L+
unnamed 1:0Fi-AO2B1-A+7-EO8B3J9-CD1-D-E-M-Y-.A.J+.K.L3-A2Q4C7-A
unspecified 1:a=D2-A1!-A1-A1!-Ab=Vt!1!=C1!9!
until 1:g-A11-D5G
up 1:5Be-FN7.A9V9O5-N1B2EG1-AP1L4G
upkeep 1:wF3=E=N-N=O-O+T+j=E
urges 1:5B
us @1y 1:5-A1t!
usa @1y 1:1y!
use <used,uses 1:o-C=E-E-FLbV9-C-J9-L1-A=I-I4DaC+
used >use 1:iP4D4=Q-Q.AdGH5-A-IQaNgB
uses >use 1:18Q
value <values 1:pN+uD
values >value 1:13-A=CC+
verb 1:i-E
verbatim 1:1yB
verify 1:1d.J
version 1:l-G
view <views 1:iP1N2M+3K1NaR4J1-CD9.K1B8G3E5D4B1C
views >view 1:5-Ae=N7-E.Ce-AvC
visit <visited,visiting,visits 1:1EhO1N2-KMO+2-A2-B=C-C1=C-C+Z+2O+9B+2F4B1-G4=B-CD+1-A3=B-BH+1P5E3-A=B=C-CD=EE+1-AD+2-AB+7C+
visited >visit 1:p-C6Du-A-BD1D9C
visiting >visit 1:lM2B2M2Bm.I
visits >visit 1:q=N.A+i-B+r-A
vladimir 1:6BcO1N2M5Y6E5B6B1O4D1.H9E3D1D9!
vladimir_putin @1z
voice <voiced,voices,voicing 1:mD+2L2.CdC5-A5.J+9E
voiced >voice 1:j-F
voices >voice 1:10B8QeD
voicing >voice 1:jN
wants 1:0C
war 1:5Be-FN5-E=L2-K+2-A+-K+O+P9B2G6B2-AB+1-CD+1-I-J-.G.K+.L1B8DGa-A+=B-B+C+
ward 1:pN
warier 1:5Be-DN
warships 1:q.Ai-B
was 1:0-AD+E+1-C+-DE+4B1B5B2-B+C2-B+3-F-LNO+1KL+2LM+O+2-AB+1J+1-B-CLM+1-H-I+-J-KZ+.B=.C.C1B+1-AN4EF1E1F+1S2B1B+1FG+I+1D+2B1B1-FN3B1-AD+1-K.I+1B+2-B-CFG+H+1-B-C=OO1M+Q+4CE+F+1B+1B1-ADE+1-BD+1-B-CD+1B1B2-A-BD1C1B+2-BC+
washington <washingtons 1:iP+1N3Dm-KeGcB
washingtons >washington 1:jN
watch 1:i=Q3=O7=Qg=Q9=Q
way <ways 1:sObFL2B+4B2B1D1-F-K-L-O-.F.J.K+
ways >way 1:11B7-A
we 1:s-MbD+
weak 1:l-A
weapon <weapons 1:s-A
weaponry >weapon
weapons >weapon 1:1-ClD2=E-G=L4-Ag-HOQ6B2G1P5DH
web 1:13M
website 1:3-AB2B9D5K1B1L3K1L1.BeDnD
weigh 1:0F
weight 1:3BiN
welcomed <welcomes 1:q-K.CbB
welcomes >welcomed 1:1wC
went 1:1hNiC
were 1:0G1-DaB6B1-AOQ3L2B+3-FdJ1-CD8-AD1-S3H2-J1-A-B+D3EF8D1D1C3-B
west 1:iP4D2-A-DL2.C2O3DaB3PQ3B1-AD1-K-Q+-S+.K+.L9DEGaC+2B
western 1:5B9D5-DN6N1-G.C2OPbJ5OP4-CD
what 1:0-A+C=DD+=EE+=GG+1E2B+1B2B1B3E2B2D1C1B1B1-A-D-KN=OO=Q1-JKM=O1-AB1-A+-C-G-H=M=OO1-AB+C+2-F=N1L=O=P1-H-J+=.A=.B=.C.C=.D2-D-H=OOP=QQ+3D1-BE=G1-B=DD=E1=E=F1-I-O=TT+=V2B+2-A+DE+F+G=HH+IJ+K1-AD4-F-H-J=OO=QQ3B+2-K=.K.K=.M3H1-A-C-EMN+=P=Q1=N=P=Q1-A-CD1-CD1D1C=H7B+1D+1D1C1B1B1C+`)
