/**
 * The architecture as rules that fail the build. They loop over the modules of the parent POM, so
 * that a new one cannot be forgotten, and each is proved on a fixture that breaks it.
 */
package org.yiwang.app.architecture;
