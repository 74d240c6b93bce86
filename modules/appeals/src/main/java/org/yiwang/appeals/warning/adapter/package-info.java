/** Early warning in the database, by rule tables and over REST. */
package org.yiwang.appeals.warning.adapter;
