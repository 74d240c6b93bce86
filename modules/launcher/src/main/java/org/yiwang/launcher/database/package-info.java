/**
 * The embedded MariaDB: a real mariadbd unpacked from a library, with its data kept across runs,
 * and with the schemas, users and grants that a DBA would create with the same script.
 */
package org.yiwang.launcher.database;
