// All judges, with one browser. A change must not make any of them find anything:
// node --test-reporter=spec tests/browser/run.mjs
//
// Each can be run alone: node --test-reporter=spec tests/browser/axe.mjs

import './axe.mjs';
import './layout.mjs';
import './network.mjs';
import './archive.mjs';
import './keyboard.mjs';
import './without-script.mjs';
import './language.mjs';
import './registers.mjs';
import './search.mjs';
import './firefox.mjs';
import './budgets.mjs';
import './facets.mjs';
import './matrix.mjs';
import './chronology.mjs';
import './facing.mjs';
import './print.mjs';
import './paper.mjs';
import './order.mjs';
import './live.mjs';
import './citations.mjs';
import './tongues.mjs';
// It runs beside the others from the start; its result is read at the end.
import './vnu.mjs';
