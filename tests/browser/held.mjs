// The judges that find nothing, and that a change must not make find anything:
// node --test-reporter=spec tests/browser/held.mjs
//
// The others of run.mjs (network, language, budgets, print) still have findings: fallback faces
// counted as missing fonts on file://, the link in the head at the end of the home page, the
// shift when the tools of a register appear, and what is printed of buttons and legends.

import './axe.mjs';
import './layout.mjs';
import './keyboard.mjs';
import './without-script.mjs';
import './registers.mjs';
// It works beside the others from the start, and is asked for its answer at the end.
import './vnu.mjs';
