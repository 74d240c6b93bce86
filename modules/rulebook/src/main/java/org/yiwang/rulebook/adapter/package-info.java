/** Rule sets and decisions in tables, the shipped rules inside the WAR, and both over REST. */
package org.yiwang.rulebook.adapter;
