// All judges, with one browser, which a change must not make find anything:
// node --test-reporter=spec tests/browser/run.mjs
//
// Each can be run alone: node --test-reporter=spec tests/browser/axe.mjs

import './axe.mjs';
import './layout.mjs';
import './network.mjs';
import './keyboard.mjs';
import './without-script.mjs';
import './language.mjs';
import './registers.mjs';
import './budgets.mjs';
import './print.mjs';
// It works beside the others from the start, and is asked for its answer at the end.
import './vnu.mjs';
