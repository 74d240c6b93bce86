/**
 * What each post owes in a matter at this moment: to triage, accept, handle, pass an answer on, do
 * a task, decide, acknowledge, report. Computed from the matter's events whenever something
 * happens, so that everybody's list is what the matters say.
 */
package org.yiwang.appeals.obligations;
