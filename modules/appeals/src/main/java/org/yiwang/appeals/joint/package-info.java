/**
 * Voices that belong together. Duplicates and relapses are linked and never merged; a group is led
 * together, and every voice in it keeps an appeal, a clock and an answer of its own.
 */
package org.yiwang.appeals.joint;
