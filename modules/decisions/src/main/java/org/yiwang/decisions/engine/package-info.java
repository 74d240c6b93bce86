/**
 * Tables as numbers, for Drools. Only numbers reach the generated rules: places of columns,
 * dictionary entries and cells, and bounds. A rule that holds says nothing but its row; words,
 * outcomes and reasons are looked up in Java. So no cell, whatever stands in it, can become code.
 */
package org.yiwang.decisions.engine;
