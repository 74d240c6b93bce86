/**
 * Spreadsheets brought in through the server's own door, as any other program would: a file is
 * sent, its job is watched until it ends, and what was wrong with it is fetched.
 */
package org.yiwang.launcher.imports;
