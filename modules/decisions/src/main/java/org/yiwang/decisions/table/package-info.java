/**
 * A decision table after checking: its schema, its rows and the conditions in them, with nothing
 * left to be misread. The readers in the package above make these; the engine and the explanations
 * only use them.
 */
package org.yiwang.decisions.table;
