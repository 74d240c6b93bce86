/** Looks for forgotten matters, from time to time and when asked. */
package org.yiwang.appeals.watch.adapter;
