/**
 * What is written down while a matter is handled: progress, pressing, supervision, corrections, a
 * changed classification, pauses and extensions.
 */
package org.yiwang.appeals.handling;
