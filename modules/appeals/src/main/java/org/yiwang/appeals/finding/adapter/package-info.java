/** Searches in SQL and over REST. */
package org.yiwang.appeals.finding.adapter;
