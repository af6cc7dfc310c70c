mithaqSearch("k/1",`bear <bears 1:13GeO
bearer 1:10-AB6-A
bears >bear 1:13M5N
became 1:7BvB+
because 1:aEtFGtC
become 1:14D9-L
been 1:iO1-A2-KM3N1M+1-I-J.C2-A9B7N3B2.L4-F2-BD+6-A2D
before 1:1E9E5C3-F-I5B2O1Z9U1BhO1LQ1D6E
began 1:1Er-AbGdG6GaC
begin <beginning 1:m=C6-A
beginning >begin 1:1qD
begun 1:1-D
behind 1:i-AlG
being 1:j-FNO2-A3L4P9B2FJ1D9-H-L.K4P2!-BD3C+F5D+7B1C+
belarus @c <belarusian 1:0Ec!+B1!+-A-BC+2C1BsOe-AB
belarus_agreement @d
belarus_russia_strategic @d
belarusian >belarus 1:cB1!
belarusian_russian_strategic_agreement @d
belarusianrussian 1:d!
belong <belongs 1:gBs-A5.L
belongs >belong 1:cB15-K1NO
beside 1:jN2N4NeHjG
better 1:5Be-EN7-Fe-CDbBkC
between 1:0E+G1-A-B-D1-A2-AB2B3-A2B1B2D1C2B1OPQ3L4LN1-A-K=L-L-T.A.B+.C2-A2B2-B-CE+2!D1!-LR+T+6-AB1-A2-ANO1-AB+2-A1D1-H-K-O-.F.H.K4-A-H-I1!-A+=J-JLP+3D1BF4-BD+1-AD+5C2B+1C
beyond 1:s-G7Te-O9G
bh @7
bilateral 1:0GhB1Q3-AM4-FNP9-A1-A
bin 1:1!+-B-C-DhQcB9J4!+9-B+-C-DEH1MP1-J-K1-B-CD2-B-CD4-BD1D2!+B7C
binding 1:3Bi-A-E+M3K1-ANPxD
bizishkiyan 1:11!+B+2L+5-A+
blank 1:13M
bodies >body 1:r-Aw-A
body <bodies 1:2-AB8-AE8-A3-AN7-A3-A8Ck-A1-A9-A
bombing 1:oM
borrowed 1:jM
both 1:0B1E+cC5-HQ+6J6-A2F3S+4G+L2B4B4-.B.K5M4D3D1D
bought >buying
breadcrumb 1:2Bq-A
break 1:19B
brief 1:i-A
briefly 1:0E
bright 1:q-F
bring 1:q-K.CbBvC
building 1:q-I.C
built 1:0B1mG9D
burdens 1:oK
but 1:aE5C3-J5B1L4-A3D1FG3S4CGI1D2B2-D5-I.H.I.L1B5-BD1D2H4D8-AB
butin 1:1z!
butrusburj 1:lO
button 1:18-A
buy >buying
buying <purchase,purchases 1:1-Cn=I-Ik-M
buys >buying
by @c 1:0BDF1E1B4B4-C4D4-A-FQ1-A-JK+N2-H-JM1D+1B1K1-AL+M1-A-JY.B.C2O3-A1-A+F1-A1-CF1-A+S+T1B1-AB+2C+H+J+L1D+2B2-AOP3B1D1-D.J+1B2-B1-A1MO2D2D1B2-A1D1-BD1B3-AD3B
call <called,calling,calls 1:0Ea-D13.KcD1D5D
called >call 1:i-G3N4-D1-D-G-J.C+6E5B+2HJa-H-K-Q.HhD5C
calling >call 1:i-L5B2O
calls >call 1:3BcC4-JM2-A+O3M1P1Y2PbL7B1B2-I.H.K8Db-BC
came 1:1E9E9Lb-AB+9JdHhB
can 1:0Fl-C5-M.D6Gh-Z.J
cannot 1:hBiVjQ7E
care 1:m=D
carried >carry 1:l-KOjDlE
carries >carry 1:0G18Q
carry <carried,carries 1:q-I
case <cases 1:mD6-BObMa-A=U-U9CEHdC
cases >case 1:zSe-.G
categories >category 1:13C
category <categories 1:s-AmB
caucasus 1:q-H-W.C
certain <certainly 1:s-GdB8-H
certainly >certain 1:1eB
chain <chains 1:13J+7B
chains >chain 1:13-A
chance <chances 1:5Be-EN
chances >chance 1:14DbB
changes 1:13M
channels 1:z-QU
chaos 1:5Be-FN
chapter 1:q-D.CbB
cheap 1:1d-N.K1B
checked 1:13C
china @e <chinese 1:0Ee!+BC+D1!+-A-BC3P7-G+NjOe-AB
china_agreement @f
china_russia_partnership @f
chinas 1:p-GN
chinese >china 1:eD7-A
citations 1:i-Al-A=M
cited 1:s-AbJ
city 1:pM3NeB
claim <claims 1:nB
claims >claim 1:1d.J
clause <clauses 1:l-D-F1CD2K1-JN1-A=T-T-W.B9T4D5!-DO5=X-X=Y=Z.J4-H1-J-KP4DE
clauses >clause 1:q-X19C
clear <clearly 1:9Dc-A7-HO7Uc-AB2-I-.G
clearest 1:1mC
clearly >clear 1:s-Hl.K
close <closely,closeness,closes 1:c-AB1CqCKfP2D
closely >close 1:1-DEp-HqG1P1-J
closeness >close 1:q.C
closer 1:i-JOP+6-G8E12B1-BC
closes >close 1:lM
clues 1:bB
cn @e
co 1:5BeMlDb!
coast 1:p-K
coastal 1:pN
codebook 1:13C
codes 1:13E
collective 1:g!+cOl.J
collective_security_treaty_organisation @g
collective_security_treaty_organization @g
combine 1:1d-.E
come <comes 1:3Bp-HO5E6BCEFH2B8-H.K3E
comes >come 1:lO1B6-D5E6EJa.IgB1D
commander 1:lM+2=A-AB2-CM2B
comment <comments 1:1h-A
comments >comment 1:18-A
commitment 1:dClF
committee <committees 1:7-AB+1E2!+-A+-B=C-C-D+E+8OlHjC
committees >committee 1:a-D
common <commons 1:q-E.CbB2Lj-A4-C9C
commons >common 1:0H
comparison 1:e-A=DD
complete <completed 1:z-QUk-BD
completed >complete 1:zViP2!
comprehensive <comprehensively 1:1c-A1!-C.H
comprehensively >comprehensive 1:1-C1fG1P
computed <computes 1:0G+q.D9V4EI+
computes >computed 1:13EI
conceded <concedes 1:oL7-CDrD
concedes >conceded 1:18Q
concept 1:3B2-AB+e!+-B-C-H-ILMNO2-A-JMNO+1C3MfDbB7C1B1-AB+1-CE+8-AB+
concern <concerned,concerns 1:1d-L-.C.K1B3-E
concerned >concern 1:z-IzB
concerns >concern 1:iOeF
concluded 1:i-KeGkF4-A-BD
conclusion 1:i-K12=B
condition <conditions 1:wG
conditions >condition 1:q-F.C2-F17C
conducted 1:2Bq-A2-AcB
confirm <confirmation,confirmed,confirming 1:mD2L7-A-BD8F+5-KQeDaC2B
confirmation >confirm 1:vD8=K5-K8G4D
confirmed >confirm 1:vD8F5-E4-AD1-T.L9EaC
confirming >confirm 1:iQlKeQ
conflict 1:q-H.C2OdB4B4-E-O-.F.K.LjC+3C
confrontation 1:lN
confused 1:lO
connect <connected,connecting,connection,connects 1:1w-A
connected >connect 1:rB8-G-LT
connecting >connect 1:1cD
connection >connect 1:1d.Ld-B9C
connects >connect 1:1d-SdD
consent 1:wGl-K1-HN
considered 1:l-C
consists 1:cBrM
consolidates 1:i!
constitutional 1:z-Q
constructive <constructively 1:wE13C
constructively >constructive 1:iO1h-B
consultation >consulted 1:q=S=W
consultations >consulted 1:q-W.CiQrC
consulted <consultation,consultations 1:0Gq-H
contacts 1:1-DE1fG1-HP1-JP
contain <contains 1:13D5-DmD
contains >contain 1:0CfCb=.A2ObCa.J.M
content <contents 1:d-A6=M2-Is.J
contents >content 1:1hP
contest <contests 1:iP14G
contests >contest 1:1gH
context 1:s-A-FQyD
continued 1:1-B
contracts 1:1E12Hd-A=FF1-E+-FP+2!+-A+-B+-C+D+3C
contradict 1:1d.L
contrast 1:1d-X
control 1:zVi-L1-A=I-IN
cooperate <cooperating,cooperation 1:wF3Te.K
cooperating >cooperate 1:1d-L
cooperation >cooperate 1:0BEFG1-A-B-C-D+E+4B2-AB+1=C-CE1!-A=C-CD+1!-A-B=D-DE5C2!+B+1!-A+-C-J-K-LNO+P+Q+1M3!D2L1=H-KN1-A-F=L-L-P=V-V.A.B.C2-IO2B1-CD1-CDE+1-A1!=C-CD1!+-H-J-K-LR+S4CJK1D+3B1Q3B+1D+1-I-J-K-M=W-W-.A-.B.J.K+.L2!+1FG+1!+-ANP+Q1!+-F=JLNP2!+-A-B=C-CD+2D3-AD1!-A-B=C-CD4=C4B1-BC+
cooperation_council_for_the_arab_states_of_the_gulf @h
coordination 1:8-CE15-I.K
copied >copy 1:l-AL
copies >copy 1:0F
copy <copied,copies 1:0H13M5-A
copylink 1:18-A
corrected 1:13L
corresponding 1:1h-A-C4D
could 1:l-A7PdB8-F.K
council 1:0EG+h!+-AB+1-A-B+P1gB
count <counted,counts 1:fC3-Aa-AbIKdG1Q
counted >count 1:i-E-IhU4G
counter 1:l!n-A
counterpart 1:5B9D5-E-IM6NcB3!-BbB
countries >country 1:1-A-B-DE5B3-A1-B3Cc-D1-D-F.B.C+4B2E2D3B+bD4F4-B1-BD4D1D4-BD
country <countries,countrys 1:iOeE4B3E3BbPb-AB7C
countrys >country 1:iOeElPb-A7C
counts >count 1:iQlM2B3P
couples 1:sQ
cover <covers 1:1j-C1-C
covers >cover 1:0=EEdCd-A.A2O7-A=TTc-AB2-I-.G.K5=NN
creative 1:0H
credit <credited,crediting,credits 1:4-ABg-AB+1-ALcE6J5-AQaL6B
credited >credit 1:0F+G3BfP3NiJ+5-I
crediting >credit 1:1gG1PQ
credits >credit 1:q-Q-R-S.A7-BD2U4K5-AP9N
critical 1:iP
crown 1:17=A-AB+i-BD1-BD9C
csto @g 1:g!cOdB8-G.J9G
currencies 1:q-F-X.C
currently 1:i-F+eF3T4I
data 1:0H13CG
dataset 1:13C
date <dated,dates 1:3B2B5-A-BE1-AB1B1-AC1BC1-AC1B2-A-I3-AL3N1-AMO7F1C1E1S4EG+M5-A+N2B3.L4-A+MNO4-AD4E5-A1D
dated >date 1:13Ga.I
dates >date 1:iOcB2-BE7-A=Gd-A1-A+P1M1D1-A-BD9B1-B
day <days 1:0G7B1E1DaL+2-B+1C3M1.D2-A5C1E1SUV3B1G+I+3B6D1.I+9E4D5D2B+
days >day 1:18N
dcad 1:13C
deal <dealings,deals 1:eCa-IL8Gc-M
dealings >deal 1:jN2M4NxG
deals >deal 1:hB
decade <decades 1:14-BD
decades >decade 1:18!
december 1:b-AB7O+3O5Z6E6B1G4-ABfC3-A-BD1!-BD1-BD8-BC+
decides 1:i-HhU
declaration >declared 1:1uD
declared <declaration,declares 1:1iO
declares >declared 1:1h-J1O
decree 1:iOe-AFG1!+-A+-BCD+E+2-A-CSU3-AB1HI
deepens 1:0F3BhB1!+2B4BwB1B1E
defects 1:0F
defence 0:0F1EtB9J7!+7-A+N2D2D <defense,defensive 1:0F1E6B1!-A=C-DE1=C4C4B+1-MOP+3-FM1CD+1B+1-HK1-A-B-D=HMNO1-A=T-T.B1B1-B-DO+2B2-CDEF2!+=C-CDEF1-MSTV4CDJ2-AB2B1!-DO2!+3-A-H=W=X-X=Y-Y=Z-Z=.J.J+4-A+N1Q1D2D1D+E+1!+2-AD1!-A-B=C-CD4=C5C
defend 1:jM
defense >defence 1:13C
defensive >defence 1:15B8.K
definite 1:i-F
delayed 1:q-I.C
delegation 1:1g-C+H1Pb-AB
deliver >delivery
delivered >delivery
deliveries >delivery
delivering 1:oLyDaC2B
delivery 1:o=C-C=D=F=HN7=Bi=M=N
democratic 1:1c!
democratic_people_s_republic_of_korea @1c
denial <denials 1:j-J3D4.D5-AD4V4=D=FF+5-A-EaQ
denials >denial 1:13I
denied >deny 1:o-F7-BD1G7F+5-E-J4-AD1-T.L9EaC
denies >deny 1:o-ALk-JQeDaC2B
deny <denied,denies,denying 1:vD8F+5-K
denying >deny 1:jM
depend 1:wG
deploy >deployed
deployed <deployment 1:1c-AD1-S.L9EaC
deployment >deployed 1:vD8F9D1=S=T-T
described <describes 1:c-A7M2MbE7C
describes >described 1:cB1C3B2Q5B1K4P4D7DjD7B
description 1:l-HnP
despite 1:6Bk-I
destructive 1:j-JM2-H
detail <detailed,details 1:wDqB
detailed >detail 1:i-A
details >detail 1:iQ
develop <developing,development 1:1-B4-AB2B1-DE1-A-CDa-IM2-JM5-V.BeDbB7C3E
developing >develop 1:9!9-GOh-Jj-FNh-B
development >develop 1:i-MeE3=J6B8-G5=FhC
dfnc @1a 0:1a!+B7-AN 1:1a!+B7-AN
dfnc_ru @1a
dfncru 0:1a!B7-AN 1:1a!B7-AN
did 1:1EoM+3-Hg-D5-U6-C3G2B
differ <differences,different,differs 1:oLfG
differences >differ 1:pN
different >differ 1:0F1E12CGa.J.L5N
differs >differ 1:vD
difficulties 1:6B+k-G-I.C19C
diplomacy 1:jN13G
diplomatic 1:j-JMg-QU
direct <directed,direction,directly 1:s-I+jB1D1-J.L
directed >direct 1:18-H
direction >direct 1:oL
directly >direct 1:sOl-E.K.L
disambir 1:13G
disclaimer 1:18-A+
discussed 1:j-FNO
display 1:p-KN
displeasure 1:hB1P1gB
dissolving 1:s-A-FQdB8-F
distances 1:0F
distinguish 1:1pD1D
diversify 1:hB1-B
divided 1:jN
do 1:0-A=Gq-J.C2-A-J4D3T2B2DEI+a.J.L4-E
document <documents 1:i-LO7PfD3BfC3-AD1-AD
documents >document 1:oJfH
does 1:0-AE=GG+H1E3-AB1B4D1-DE+1B1B1-BC+1D1-BC+1B2OQ1-BKMO+1B2-A+2-E1-GLM+OP1-CZ.D1B1-A-J+OPQ+1B3-BEG+1D1F+1-K-OT+V1B1B1B1CD+FHJK3B1B1-A-K-L2B1-AB+2-I-K-Q-.D-.G.I.J.K+2B1G1-ENQ1LNO1D1-CD2C1B1B+3-BD1B1B1D+1-CD
domestic 1:x-AD2-QU
dominance 1:lN
done 1:19BhD7B
dossier <dossiers 1:0-AB=DEG+H+dC2C1B1B1NQ3-E1B+8-AB2D7-ABI5-AN1-AB6B7-AB4D6C1B1B1-A
dossiers >dossier 1:l-En-AN
doubt 1:j-GN2-I+N7-Gl-O
dprk @1c 1:1c!
draws 1:0F3B+i-A9-AB2GtEaC
drones 1:mD2-A-D-E-FL+k-A-IQeD+aC+2B
dubai 1:sNeB+
due 1:l-KM14E3B
during 1:n-A1-E1-B-C3OfB6-A9DEdC
each 1:0Fm-ABD2L2.A9-QU4CGIa-P.J.K.L5O4B
earlier 1:5Be-F6Ps-A3D5-AE
east 1:5Be-A-D+M1B4M2-H-W.C2-A+Q+cD1B6B2-H-K-Q.K2-A7G
eastern 1:5Be-E-IMNkJ1!+-BbB
echo 1:1kD
economic 1:1-DEp-Fq-CGH1PbB
economy 1:1hP
editors 1:0F2B1B1B7B3D3B1-LPQ1L1B1-A+LNO4-GMN1-L-MZ+.A2-A+Q1B1B2E3-OT2B1B1CGHLM+2B3-A+-BNPQ2B3-F1B3-AN1Q7D1D1D4D1C
educational 1:z-IT
eight 1:zS
either 1:0C7-Ai-IN1.A2P7S4CEa.K9DaC3C
election 1:o=B
else 1:kBg-A3C3-A9B2Q
elsewhere 1:i-A8Z
emir 1:1E+vF1-AC2S3=A-AB+e-B-CH1Pb=A-AB+
emirates @1t >uae 1:1t!+
emirati >uae 1:1tB2D
emiratis >uae
emiri 1:x!
emiri_decree_approving_the_military_agreement_with_russia @x
employer 1:16B
end <ended,ends 1:i-A-I+8-K.D2-A5E2U1-AB1B2EM7B7N1LeC
ended >end 1:13IfQ
ends >end 1:zUV4M
energy 1:q=X
english 1:0B13LM7B
enough 1:yF5G
ensuring 1:i-Dh-E
enter <entered,enters,entry 1:sOl-E.K.L
entered >enter 1:0DoN8EG3-AV4Ia-A3F2McD
enters >enter 1:z-QU
entitled 1:1i-I
entry >enter 1:9Dc-E1C3P1.D2-A4-A1D2U4I+a.M5=C=MO4H
equal 1:0C
equipment 1:8-DoF3=D-D=M-M-N-O-PT+e=.A=.B=.C4-L1=D-D-E-F-IN+1=Cc-B-CD
eurasia 1:gB
europe 1:5BeMlDb!+
european >europe
even <evening 1:13F
evening >even 1:sN
event <events 1:0Bl-AiI
events >event 1:0F13I
ever 1:o-G
every 1:0BCq-FdBCE+HIM+jB
everything 1:1mC
evidence 1:iP12D9B1D1D
exact 1:iQzN
example <examples 1:13F
examples >example 1:13BbB
excepted 1:13E
exchange 1:xD
exercise <exercises 1:p=E
exercises >exercise 1:l-DM2B2-E=J-JO1-A=M-M.A9Vi-G1=K
exist <existed,existing 1:1l-A
existed >exist 1:d-BC2-B
existing >exist 1:d=B2=B16=B
expect <expectation,expected,expecting,expects 1:sObCa=.K
expectation >expect 1:18P
expected >expect 1:l-DM2B2-E-JOo.L
expecting >expect 1:18P
expects >expect 1:sOdB8.KlB
expert <experts 1:s-AbC8=A-AB2.I1=A-AB
experts >expert 1:0F+2-ABkCD6!+-A+-D-EOP+QbC2B4-AB4-A-D-E-M-Y-.A.J+=.K.K.L9E
explain <explained 1:wEq=G
explained >explain 1:6B6B
export <exporting,exports 1:s-El-M-.A-.B.K+
exported >export
exporting >export 1:15B
exports >export 1:sOQ
express <expressed,expressions 1:l-F5.Di-D
expressed >express 1:1gH
expressions >express 1:13G
expressly 1:yF5CD1D
extend <extended,extending 1:0Hs-EO7-OTe-M-.A.K
extended >extend 1:hB
extending >extend 1:hB
extracts 1:zR
eyes 1:1d-I-P.K+
faces 1:15B8-H
facilities 1:18OeF5-AD
fact <facts 1:0Bs-A
factory 1:1vD
facts >fact 1:0G
fall 1:bBdM2ZiNOj-A
family 1:1E
fanni 1:iQlL
far 1:1jD
fate 1:0D18OeF5-AD
favour <favouring 1:sPjB2.K
favouring >favour 1:iP
features 1:pN
february 1:s-A14-BC
federation 1:1m!
feminine 1:l-G
few 1:0G13M
field <fields 1:7B3-DEg-F9-H-LTi-C+P2-BD6D
fields >field 1:1E8Da=J6=K-KN1-A=P-P.A6F1=B1!-CD1=LT4J5-L5=V4N
fight <fighting 1:1c-AD1-S.L9EaC
fighters 1:o-IL
fighting >fight 1:1d=.F=.G.K
figuratively 1:j-J
finance 1:q=X
find <finding,findings,finds 1:18P
finding >find 1:s-A
findings >find 1:lOiJ
finds >find 1:lN3MqB
fingerprint 1:13M`)
