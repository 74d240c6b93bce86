/**
 * The memory of the rules. Rule sets are kept whole under the hash of their content and never
 * change; the files that ship seed the first one, afterwards the database is the truth. Every
 * decision is kept with its facts, the rule set that made it, the rules that fired and the
 * explanation, so that it can be asked again and must give the same answer.
 */
package org.yiwang.rulebook;
