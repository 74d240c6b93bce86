/**
 * The words every module shares and no module owns: the levels of government, area codes, unit
 * paths, identities, the actor behind a command, problems and the sentences that explain them.
 * Plain Java: no Jakarta, no database, no clock of its own.
 */
package org.yiwang.kernel;
