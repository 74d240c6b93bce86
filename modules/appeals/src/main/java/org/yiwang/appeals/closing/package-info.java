/**
 * The end of a matter: what the resident says of it, on what ground it is closed, and what becomes
 * of it when it is not solved.
 */
package org.yiwang.appeals.closing;
