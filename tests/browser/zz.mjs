import { chromium } from 'playwright-core';
const b = await chromium.launch({executablePath:'/usr/bin/chromium',chromiumSandbox:false});
const R='file:///work/main/target/judged/dossier/';
const p=await b.newPage({viewport:{width:1440,height:1000}});
p.on('pageerror',e=>console.log('ERR',e.message));
await p.goto(R+'ar/agreements/index.html?on=2020-06-01'); await p.waitForTimeout(500);
console.log(await p.textContent('#m-as-of'));
await p.fill('#facet-on',''); await p.waitForTimeout(200); console.log(await p.textContent('#m-as-of'), await p.textContent('output'));
await p.fill('#filter','كويت'); await p.waitForTimeout(200); console.log(await p.textContent('output'));
await p.goto(R+'en/matrix.html'); await p.check('.matrix input >> nth=0'); await p.check('.matrix input >> nth=2'); console.log(await p.textContent('[role=status]')); await p.click('button[type=submit]:visible >> nth=1').catch(()=>{}); await p.waitForTimeout(300); console.log(await p.textContent('#m-compare [role=status]'), p.url());
await p.screenshot({path:'/tmp/z-cmp.png'});
for (const [n,w,u] of [['m2',1440,'en/matrix.html'],['m3',320,'ar/matrix.html'],['r1',320,'ar/countries/russia.html'],['k2',1440,'ar/agreements/north-korea-russia-2024.html']]) {
const q = await b.newPage({viewport:{width:w,height:1500}});
await q.goto(R+u); await q.waitForTimeout(500); if(n=='r1'||n=='k2') await q.evaluate(()=>document.getElementById('m-events').scrollIntoView()); await q.screenshot({path:`/tmp/z-${n}.png`}); }
await b.close();
