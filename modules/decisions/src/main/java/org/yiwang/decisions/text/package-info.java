/**
 * Everything about words: the message bundle, cells of a CSV file, spelling, and finding many
 * keywords in one pass over a text.
 */
package org.yiwang.decisions.text;
