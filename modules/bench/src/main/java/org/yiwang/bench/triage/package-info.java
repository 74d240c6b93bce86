/**
 * Triage through the rule set against the same rules as a Java programmer would write them by hand:
 * a loop over rows of words, first match per outcome, no explanation, nothing kept. A second hand
 * version finds all words in one pass, as the rule set does. A test proves that all three agree.
 */
package org.yiwang.bench.triage;
