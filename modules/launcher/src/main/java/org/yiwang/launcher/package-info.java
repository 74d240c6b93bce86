/**
 * One command that runs everything: checks the machine, starts the database and the server, waits
 * until they answer, loads the demonstration town and stops all of it in order. What this process
 * starts never outlives it. The database and the server are also the public entry points for
 * integration tests and load drivers.
 */
package org.yiwang.launcher;
