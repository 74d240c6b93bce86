/** What is owed, in its table and over REST. */
package org.yiwang.appeals.obligations.adapter;
