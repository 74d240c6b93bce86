/** Appeals in tables and over REST, and the rules behind triage. */
package org.yiwang.appeals.adapter;
