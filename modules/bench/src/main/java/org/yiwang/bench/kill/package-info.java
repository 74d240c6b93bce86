/**
 * The crash drill. Writers file appeals, each under a key of its own, and note what was
 * acknowledged; server and database are killed in turn at random moments and started again;
 * whatever was not acknowledged is sent again under its key. At the end the notes and the database
 * must tell the same story.
 */
package org.yiwang.bench.kill;
