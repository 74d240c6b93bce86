/**
 * Filing appeals over HTTP against plain JDBC that writes the same rows, in alternating rounds on
 * one database. The plain side is as fast as a program can honestly be: ready-made contents copied
 * from appeals that the server filed, prepared statements, one statement for each table, one
 * commit; it looks nothing up, decides nothing, checks no key and builds no reply.
 */
package org.yiwang.bench.intake;
