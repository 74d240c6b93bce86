/**
 * Texts written for measurements: invented, of varied length, some plain, some urgent. They are the
 * same for every measurement that needs something to file or to triage.
 */
package org.yiwang.bench.texts;
