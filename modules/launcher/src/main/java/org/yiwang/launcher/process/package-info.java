/**
 * Child processes that end with their parent, however the parent ends, and the watch over the
 * process that started this one.
 */
package org.yiwang.launcher.process;
