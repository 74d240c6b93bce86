/**
 * The lead is not alone: assisting units with tasks, another lead on the same level, organisations
 * beyond the town. Whoever had the matter answers for it until another has accepted it.
 */
package org.yiwang.appeals.assistance;
